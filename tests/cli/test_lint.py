from __future__ import annotations

import json
from datetime import date

from mailask.core.person import Person
from mailask.core.request import Request, State
from mailask.store import Store

AT = ("--at", "2026-11-23T09:00")


def test_a_good_ask_has_no_error(mailask, home):
    answer = mailask("ask", "lint", "churn", *AT)

    assert answer.code == 0
    assert " error" not in answer.out


def test_an_error_is_told_with_file_line_and_rule_and_ends_with_1(mailask, home):
    file = home / "asks" / "churn.toml"
    file.write_text(file.read_text().replace("2026-12-04", "2026-11-01"))
    answer = mailask("lint", str(file), *AT)
    line = 1 + file.read_text().splitlines().index("by = 2026-11-01")

    assert answer.code == 1
    assert f"{file}:{line}: T2 error" in answer.out


def test_every_ask_is_linted_when_none_is_named(mailask, home):
    (home / "asks" / "broken.toml").write_text('title = "x\n')
    answer = mailask("ask", "lint", "--json", *AT)

    assert answer.code == 1
    assert [document["file"].rsplit("/", 1)[1] for document in answer.json] == ["broken.toml", "churn.toml"]


def test_an_unknown_ask_is_told_with_the_nearest(mailask, home):
    answer = mailask("ask", "lint", "chrun", *AT)

    assert answer.code == 2
    assert "did you mean “churn”?" in answer.err


def test_json_lines_are_answered_with_findings_in_the_contracts_shape(mailask, nowhere, tmp_path):
    lines = tmp_path / "asks.jsonl"
    ask = {"title": "Help", "to": ["bob@example.org"], "need": "help", "action": "help me ASAP", "by": "2026-11-01"}
    lines.write_text(
        json.dumps({"id": "a", "ask": ask, "now": "2026-11-23T09:00:00+00:00"}) + "\n" + json.dumps({"id": "b"}) + "\n"
    )
    answer = mailask("lint", "--jsonl", str(lines))
    first, second = map(json.loads, answer.out.splitlines())

    assert answer.code == 1
    assert first["id"] == "a"
    assert {"rule", "severity", "field", "quote", "message", "fix", "evidence"} == set(first["findings"][0])
    assert "T2" in {finding["rule"] for finding in first["findings"]}
    assert second == {"id": "b", "error": "line 2: needs `ask`, an object of fields"}


def test_a_letter_is_linted_too(mailask, nowhere, tmp_path):
    letter = tmp_path / "letter.eml"
    letter.write_text("From: alice@example.com\nTo: bob@example.org\nSubject: Quick question\n\nAny help ASAP?\n")
    answer = mailask("lint", "--json", str(letter), *AT)

    assert answer.json[0]["findings"]


def test_the_drafts_of_the_mailbox_are_linted_and_left_alone(mailask, home):
    mailask("run", *AT)
    drafts = sorted((home / "Mail" / ".Drafts").rglob("*"))
    answer = mailask("lint", "--drafts", "--json", *AT)

    assert [document["file"] for document in answer.json] == ["SMB churn benchmarks"]
    assert sorted((home / "Mail" / ".Drafts").rglob("*")) == drafts


def test_a_rule_is_explained_with_its_evidence(mailask, nowhere):
    answer = mailask("lint", "--explain", "t2")

    assert answer.code == 0
    assert "T2" in answer.out
    assert "grade" in answer.out.lower()


def test_an_unknown_rule_is_an_error(mailask, nowhere):
    assert mailask("lint", "--explain", "Z9").code == 2


def test_nothing_to_lint_is_a_usage_error(mailask, nowhere):
    assert mailask("lint").code == 2


def test_what_the_store_remembers_of_a_person_counts(mailask, home):
    mailask("run", *AT)
    other = home / "asks" / "other.toml"
    other.write_text((home / "asks" / "churn.toml").read_text().replace("SMB churn", "Yearly churn"))
    alone = {f["rule"] for f in mailask("ask", "lint", "churn", "--json", *AT).json[0]["findings"]}
    second = {f["rule"] for f in mailask("ask", "lint", "other", "--json", *AT).json[0]["findings"]}

    assert {rule for rule in second - alone if rule.startswith("R")}


def test_a_missing_ask_file_is_a_usage_error(mailask, home):
    answer = mailask("lint", "nowhere.toml", *AT)

    assert answer.code == 2
    assert "nowhere.toml: there is no such file" in answer.err


def test_a_draft_of_ours_is_judged_by_what_it_is_for(mailask, home):
    mailask("run", *AT)
    answer = mailask("lint", "--drafts", *AT)

    assert answer.code == 0
    assert "A5" not in answer.out  # the closing thanks are part of a letter that answers nothing


def test_who_is_known_to_be_away_is_named_for_another_ask_and_for_a_new_one(mailask, home):
    assert mailask("run", *AT).code == 0
    note = Request(
        id="roof/bob", ask="roof", helper=Person("bob@example.org"), state=State.SENT, away_until=date(2026, 12, 7)
    )
    with Store.open(home / "mailask.db", account="alice@example.com") as store, store.database.writing() as connection:
        store.lives.write(connection, requests=[note])

    linted = mailask("ask", "lint", "churn", *AT)
    fields = (
        "--title",
        "Roof of the hall",
        "--to",
        "bob@example.org",
        "--need",
        "the plan of 2019",
        "--why",
        "it leaks",
    )
    new = mailask("ask", "new", *fields, "--action", "Send me the plan.", "--force", *AT)

    letter = home / "letter.eml"
    letter.write_text("From: alice@example.com\nTo: bob@example.org\nSubject: Roof\n\nCould you send me the plan?\n")
    written = mailask("lint", str(letter), *AT)
    drafts = mailask("lint", "--drafts", *AT)

    assert "R7 warning: to: “bob@example.org” Bob is away until Monday 2026-12-07" in linted.out
    assert "is away until" in written.out
    assert "is away until" in drafts.out
    assert "to answer: roof" in drafts.out
    assert "to answer: churn" not in drafts.out  # which the draft itself asks
    assert "away until" in new.out + new.err
