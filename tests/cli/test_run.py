from __future__ import annotations

import fcntl
import os
import subprocess
import sys

import pytest

MONDAY = ("--at", "2026-11-23T09:00")


def test_a_plan_shows_what_a_run_then_does(mailask, home):
    planned = mailask("plan", "--json", *MONDAY).json
    done = mailask("run", "--json", *MONDAY).json

    assert [action["key"] for action in planned["actions"]] == [action["key"] for action in done["applied"]]
    assert done["failed"] == []


def test_after_a_run_there_is_nothing_to_do(mailask, home):
    mailask("run", *MONDAY)
    again = mailask("run", *MONDAY)

    assert mailask("plan", "--json", *MONDAY).json["actions"] == []
    assert (again.code, again.out, again.err) == (0, "", "")


def test_a_run_with_nothing_to_read_loads_no_reader_and_no_language(mailask, home):
    mailask("run", *MONDAY)
    code = """
import sys
from mailask.cli import main
try:
    main(["run", *sys.argv[1:]])
except SystemExit as ended:
    names = [name.split(".") for name in sys.modules if name.startswith("mailask.reading.")]
    print(ended.code, [name for name in names if name[2] == "reader" or (len(name) > 4 and name[3] != "any")])
"""
    done = subprocess.run([sys.executable, "-c", code, *MONDAY], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "0 []"


def test_a_plan_changes_neither_mailbox_nor_calendar(mailask, home):
    def seen():
        return sorted(p for p in home.rglob("*") if p.is_file() and not p.name.startswith("mailask."))

    before = seen()
    mailask("plan", *MONDAY)

    assert [path for path in seen() if path not in before] == []


def test_a_draft_has_the_fields_of_the_contract(mailask, home):
    applied = mailask("run", "--json", *MONDAY).json["applied"]
    (draft,) = [action for action in applied if action["kind"] == "create_draft"]

    assert draft["to"] == "bob@example.org"
    assert draft["purpose"] == "ask"
    assert draft["request"] == "churn/bob@example.org"
    assert "churn" in draft["subject"].lower()
    assert "churn table" in draft["text"]
    assert "asks/churn.toml" in draft["because"]


def test_a_hold_has_the_fields_of_the_contract(mailask, home):
    applied = mailask("run", "--json", *MONDAY).json["applied"]
    (hold,) = [action for action in applied if action["kind"] == "put_hold"]

    assert hold["when"] == "2026-12-04"
    assert hold["status"] == "tentative"
    assert hold["busy"] is False
    assert "SMB churn benchmarks" in hold["title"]


def test_a_run_has_the_keys_of_the_contract(mailask, home):
    done = mailask("run", "--json", *MONDAY).json

    assert set(done) == {"run", "applied", "failed", "notes", "cost"}
    assert done["cost"] == {"calls": 0, "gmail_units": 0, "calendar_calls": 0}


def test_a_person_reads_what_was_done_and_why(mailask, home):
    out = mailask("run", *MONDAY).out

    assert out.startswith("Drafts\n  new draft to Bob Roe <bob@example.org>: ")
    assert "asks/churn.toml" in out
    assert "Calendar\n  put on 2026-12-04: Draft waiting: SMB churn benchmarks (Bob)" in out


def test_a_run_beside_another_leaves_with_a_note_and_0(mailask, home):
    mailask("plan", *MONDAY)
    handle = os.open(home / "mailask.lock", os.O_RDWR)
    fcntl.flock(handle, fcntl.LOCK_EX)
    answer = mailask("run", "--json", *MONDAY)
    os.close(handle)

    assert answer.code == 0
    assert [note["kind"] for note in answer.json["notes"]] == ["busy"]
    assert answer.json["applied"] == []


@pytest.mark.parametrize(("at", "hangs"), [("2026-11-23T09:30", False), ("2026-11-23T10:01", True)])
def test_a_run_that_holds_the_lock_for_more_than_an_hour_is_told_of_by_the_next(mailask, home, at, hangs):
    mailask("plan", *MONDAY)
    handle = os.open(home / "mailask.lock", os.O_RDWR)
    fcntl.flock(handle, fcntl.LOCK_EX)
    answer = mailask("run", "--at", at)
    os.close(handle)

    assert answer.code == 0
    assert ("since 2026-11-23 09:00" in answer.out) is hangs


def test_a_broken_ask_is_noted_with_its_line_and_the_others_go_on(mailask, home):
    (home / "asks" / "broken.toml").write_text('title = "x"\nto = [\n')
    done = mailask("run", "--json", *MONDAY).json

    assert "create_draft" in {action["kind"] for action in done["applied"]}
    assert any("broken.toml:" in note["text"] for note in done["notes"])


def test_mail_that_cannot_be_read_is_named_once(mailask, home):
    inbox = home / "Mail" / "new"
    (inbox / "1.broken.host").write_bytes(b"To: alice@example.com\nSubject: nobody\n\nhello\n")
    answer = mailask("run", *MONDAY)

    assert answer.code == 0
    assert "1 message cannot be read and is set aside, not lost" in answer.out
    assert answer.out.count("INBOX/1.broken.host: ") == 1


def test_a_setting_given_for_one_call_counts_for_it(mailask, home):
    applied = mailask("run", "--json", "--set", "asks.drafts_per_run=0", *MONDAY).json["applied"]

    assert "create_draft" not in {action["kind"] for action in applied}


def test_asks_are_listed_as_the_contract_has_them(mailask, home):
    mailask("run", *MONDAY)
    (ask,) = mailask("ask", "list", "--json", *MONDAY).json
    (request,) = ask["requests"]

    assert {key: ask[key] for key in ("id", "title", "by", "state")} == {
        "id": "churn",
        "title": "SMB churn benchmarks",
        "by": "2026-12-04",
        "state": "drafted",
    }
    assert request == {
        "to": "bob@example.org",
        "name": "Bob Roe",
        "state": "drafted",
        "outcome": None,
        "certainty": None,
        "turn": "mine",
        "waits_for": "Waiting for you since 23 November 2026: send the letter to Bob that lies in Drafts.",
        "sent": None,
        "due": "2026-12-04",
        "send_by": None,
        "nudges": 0,
        "thread": "",
        "via": None,
        "chain": None,
    }


def test_a_broken_ask_is_listed_too_and_says_why(mailask, home):
    (home / "asks" / "broken.toml").write_text("title = \n")
    broken, _ = mailask("ask", "list", "--json", *MONDAY).json

    assert broken["state"] == "broken"
    assert "broken.toml:1" in broken["problems"][0]


def test_asks_are_listed_for_a_person(mailask, home):
    mailask("run", *MONDAY)

    assert mailask("ask", "list", *MONDAY).out == (
        "churn  SMB churn benchmarks  (drafted, by 2026-12-04)\n"
        "    Bob Roe <bob@example.org>: drafted, your turn, due 2026-12-04\n"
        "        Waiting for you since 23 November 2026: send the letter to Bob that lies in Drafts.\n"
    )


def test_an_ask_is_shown_in_its_own_words(mailask, home):
    out = mailask("ask", "show", "churn", *MONDAY).out

    assert "not asked yet" in out
    assert "it decides whether we price the starter plan monthly or yearly" in out


def test_the_letter_is_shown_and_nothing_is_touched(mailask, home):
    answer = mailask("ask", "show", "churn", "--letter", *MONDAY)

    assert answer.code == 0
    assert "To: Bob Roe <bob@example.org>" in answer.out
    assert "churn table" in answer.out
    assert not (home / "Mail" / ".Drafts").exists()


def test_an_unknown_ask_is_named_with_the_nearest(mailask, home):
    for arguments in (("ask", "show", "chrun"), ("ask", "close", "chrun"), ("ask", "letgo", "chrun")):
        answer = mailask(*arguments, *MONDAY)

        assert answer.code == 2
        assert "“chrun”; did you mean “churn”?" in answer.err


def test_holds_are_listed(mailask, home):
    mailask("run", *MONDAY)
    (hold,) = mailask("holds", "--json", *MONDAY).json

    assert hold["when"] == "2026-12-04"
    assert hold["request"] == "churn/bob@example.org"
    assert mailask("holds", *MONDAY).out.startswith("2026-12-04")


def test_why_tells_what_was_done_and_because_of_what(mailask, home):
    run = mailask("run", "--json", *MONDAY).json["run"]

    for name in ("churn", "churn/bob@example.org", run):
        deeds = mailask("why", name, "--json", *MONDAY).json
        assert any(deed["kind"] == "create_draft" and "asks/churn.toml" in deed["because"] for deed in deeds), name


def test_why_of_nothing_is_not_found(mailask, home):
    assert mailask("why", "nothing", *MONDAY).code == 2


def test_letting_go_takes_draft_and_hold_away(mailask, home):
    mailask("run", *MONDAY)
    done = mailask("ask", "letgo", "churn", "--json", *MONDAY).json

    assert {"delete_draft", "drop_hold", "close_request"} <= {action["kind"] for action in done["applied"]}
    assert mailask("holds", "--json", *MONDAY).json == []
    assert mailask("ask", "list", "--json", *MONDAY).json[0]["requests"][0]["outcome"] == "withdrawn"


def test_an_ask_is_closed_by_hand(mailask, home):
    mailask("run", *MONDAY)
    mailask("ask", "close", "churn", "--outcome", "no", "--to", "Bob", *MONDAY)
    (request,) = mailask("ask", "list", "--json", *MONDAY).json[0]["requests"]

    assert (request["state"], request["outcome"]) == ("closed", "no")


def test_an_outcome_that_ends_nothing_is_an_error(mailask, home):
    answer = mailask("ask", "close", "churn", "--outcome", "maybe", *MONDAY)

    assert answer.code == 2
    assert "done" in answer.err


def test_ties_are_listed_and_shown_and_muted(mailask, home):
    mbox = home / "old.mbox"
    letters = [
        f"From x Mon Jan {day} 10:00:00 2024\nFrom: {sender}@example.com\nTo: {recipient}@example.com\n"
        f"Date: 0{day} Jan 2024 10:00:00 +0000\nMessage-ID: <{day}@example.com>\nSubject: Garden\n\nHello\n\n"
        for day, sender, recipient in ((1, "alice", "carol"), (2, "carol", "alice"), (3, "alice", "carol"))
    ]
    mbox.write_text("".join(letters))
    imported = mailask("import", "mbox", str(mbox), "--json").json
    again = mailask("import", "mbox", str(mbox), "--json").json
    (tie,) = mailask("ties", "list", "--json", *MONDAY).json
    shown = mailask("ties", "show", "carol@example.com", "--json", *MONDAY).json
    mailask("ties", "mute", "carol@example.com", *MONDAY)

    assert (imported["seen"], imported["new"]) == (3, 3)
    assert again["seen"] == 3
    assert set(tie) == {"address", "name", "state", "reach", "last", "because"}
    assert (tie["address"], tie["state"], tie["last"]) == ("carol@example.com", "dormant", "2024-01-03")
    assert shown == tie
    assert mailask("ties", "list", "--json", *MONDAY).json == []


@pytest.mark.parametrize(
    ("said", "muted"),
    [
        ("Dana Levi <dana@example.com>", "dana@example.com"),
        ('"Levi, Dana" <Dana@Example.com>', "dana@example.com"),
        (" dana@example.com ", "dana@example.com"),
        ("d.an.a+x@googlemail.com", "dana@gmail.com"),
        ("@Example.ORG", "@example.org"),
    ],
)
def test_whom_a_mute_names_is_muted(mailask, home, said, muted):
    told = mailask("ties", "mute", said, "--json", *MONDAY).json
    back = mailask("ties", "unmute", said, *MONDAY)

    assert (told, back.code) == ({"muted": muted}, 0)


@pytest.mark.parametrize(
    "said", ["", "dana", "Dana Levi", "@", "@.org", "a@b@c d", "dana@example.com, bob@example.com", "dana@", "x@y z"]
)
def test_a_mute_of_nobody_in_particular_is_refused(mailask, home, said):
    refused = mailask("ties", "mute", said, *MONDAY)

    assert refused.code == 2
    assert "is not one address" in refused.err


def test_nobody_is_unmuted_who_was_not_muted(mailask, home):
    assert mailask("ties", "unmute", "dana@example.com", *MONDAY).code == 2


def test_an_mbox_that_is_not_there_is_named(mailask, home):
    answer = mailask("import", "mbox", str(home / "none.mbox"))

    assert answer.code == 2
    assert "none.mbox" in answer.err


def test_a_naive_moment_is_meant_in_the_users_zone(mailask, home):
    mailask("run", *MONDAY)
    deeds = mailask("why", "churn", "--json", *MONDAY).json

    assert {deed["at"] for deed in deeds} == {"2026-11-23T09:00+01:00"}


def test_cron_in_a_bare_environment_works(home):
    done = subprocess.run(
        [sys.executable, "-m", "mailask", "run", "--at", "2026-11-23T09:00"],
        env={"MAILASK_HOME": str(home), "LC_ALL": "C"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=True,
    )

    assert b"new draft to Bob Roe" in done.stdout
    assert done.stderr == b""


def test_a_time_of_day_in_an_ask_is_meant_in_the_users_zone(mailask, home):
    file = home / "asks" / "churn.toml"
    file.write_text(file.read_text().replace("by = 2026-12-04", "by = 2026-12-04T15:00:00"))
    applied = mailask("run", "--json", *MONDAY).json["applied"]

    assert {action["when"] for action in applied if action["kind"] == "put_hold"} == {"2026-12-04T15:00+01:00"}
    assert mailask("ask", "list", "--json", *MONDAY).json[0]["by"] == "2026-12-04T15:00+01:00"


def test_what_was_let_go_is_taken_back_and_drafted_again(mailask, home):
    mailask("run", *MONDAY)
    mailask("ask", "letgo", "churn", *MONDAY)
    told = mailask("ask", "reopen", "churn", "--at", "2026-11-24T09:00", "--json").json
    (ask,) = mailask("ask", "list", "--json", *MONDAY).json

    assert "create_draft" in {action["kind"] for action in told["applied"]}
    assert ask["requests"][0]["state"] == "drafted"


def test_what_has_not_ended_cannot_be_taken_back(mailask, home):
    mailask("run", *MONDAY)
    refused = mailask("ask", "reopen", "churn", *MONDAY)

    assert refused.code == 2
    assert "Nothing of churn has ended" in refused.err


def test_who_asked_never_to_be_asked_again_is_forgiven_by_unmuting(mailask, home):
    mailask("run", *MONDAY)
    mailask("ask", "close", "churn", "--outcome", "opt_out", *MONDAY)
    forgiven = mailask("ties", "unmute", "bob@example.org", "--at", "2026-11-24T09:00")
    mailask("run", "--at", "2026-11-24T10:00")
    (ask,) = mailask("ask", "list", "--json", *MONDAY).json

    assert forgiven.code == 0
    assert ask["requests"][0]["outcome"] == "withdrawn"


def test_an_ask_whose_file_was_renamed_goes_by_both_names(mailask, home):
    mailask("run", *MONDAY)
    (home / "asks" / "churn.toml").rename(home / "asks" / "table.toml")
    mailask("run", "--at", "2026-11-24T09:00")
    (ask,) = mailask("ask", "list", "--json", *MONDAY).json
    closed = mailask("ask", "close", "table", "--outcome", "no", "--at", "2026-11-24T10:00")

    assert (ask["id"], ask["requests"][0]["state"]) == ("churn", "drafted")
    assert closed.code == 0
    assert mailask("ask", "show", "churn", "--json", *MONDAY).json["requests"][0]["outcome"] == "no"
    assert mailask("ask", "reopen", "table", "--at", "2026-11-24T11:00").code == 0
