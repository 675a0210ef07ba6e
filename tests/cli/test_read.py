from __future__ import annotations

import json
import subprocess
import sys

import pytest

EML = """From: Bob Roe <bob@example.org>
To: Alice Doe <alice@example.com>
Date: Mon, 23 Nov 2026 14:10:00 +0100
Subject: Re: churn

Sure, I will send it by Friday.

On Mon, 23 Nov 2026, Alice Doe wrote:
> Could you send it by 2 December?
"""
REFERENCE = "2026-11-23T10:00:00+01:00"


def streamed(lines, *arguments) -> list:
    """What `mailask` answers to JSON lines on its stdin."""
    text = "".join(line if isinstance(line, str) else json.dumps(line) + "\n" for line in lines)
    done = subprocess.run(
        [sys.executable, "-m", "mailask", *arguments], input=text, capture_output=True, text=True, check=False
    )
    return [done.returncode, *map(json.loads, done.stdout.splitlines())]


def test_a_line_in_is_a_line_out_with_every_field_of_the_contract(nowhere):
    code, answer = streamed(
        [{"id": "a", "text": "I will send it by Friday.", "reference": REFERENCE}], "read", "--jsonl"
    )

    assert code == 0
    assert list(answer) == (
        [
            "id",
            "reply",
            "automated",
            "returns",
            "outcome",
            "certainty",
            "deadline",
            "dates",
            "asks",
            "promises",
            "referral",
        ]
    )
    assert answer["id"] == "a"
    assert answer["deadline"] == "2026-11-27"


def test_answers_come_in_order_and_a_bad_line_is_answered_and_passed_over(nowhere):
    lines = [
        {"id": 1, "text": "Thanks.", "reference": REFERENCE},
        "{broken\n",
        "[1]\n",
        {"id": 2},
        {"id": 3, "text": "x", "reference": "soon"},
        {"id": 4, "text": 5},
        {"id": 5, "eml": EML, "me": "alice@example.com"},
        "\n",
        {"id": 6, "eml": EML},
    ]
    code, *answers = streamed(lines, "read", "--jsonl")

    assert code == 1
    assert [answer["id"] for answer in answers] == [1, None, None, 2, 3, 4, 5, 6]
    assert ["error" in answer for answer in answers] == [False, True, True, True, True, True, True, False]
    assert "line 2 is not JSON" in answers[1]["error"]


def test_a_mail_without_reference_counts_from_its_own_date(nowhere):
    _, answer = streamed([{"id": 1, "eml": EML}], "read", "--jsonl", "--at", "2030-01-01T00:00")

    assert answer["deadline"] == "2026-11-27"


def test_a_text_without_reference_counts_from_now(nowhere):
    _, answer = streamed([{"id": 1, "text": "By Friday."}], "read", "--jsonl", "--at", "2026-12-14T09:00+01:00")

    assert [date["when"] for date in answer["dates"]] == ["2026-12-18"]


def test_every_answer_is_flushed_before_the_next_question(nowhere):
    running = subprocess.Popen(
        [sys.executable, "-m", "mailask", "read", "--jsonl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    for number in range(3):
        running.stdin.write(json.dumps({"id": number, "text": "Yes.", "reference": REFERENCE}) + "\n")
        running.stdin.flush()

        assert json.loads(running.stdout.readline())["id"] == number
    running.stdin.close()
    assert running.wait(timeout=20) == 0
    running.stdout.close()


@pytest.mark.parametrize("text", ["caf\u00e9", "\ud83d", "\u202e", "\x00", "\U0001f600"])
def test_any_letter_comes_back_as_json(nowhere, text):
    code, answer = streamed([{"id": text, "text": text, "reference": REFERENCE}], "read", "--jsonl")

    assert code == 0
    assert answer["id"] == text


def test_lines_may_come_from_a_file(mailask, nowhere, tmp_path):
    file = tmp_path / "lines.jsonl"
    file.write_text(json.dumps({"id": 7, "text": "Yes.", "reference": REFERENCE}) + "\n")

    assert mailask("read", "--jsonl", str(file)).json["id"] == 7


def test_a_person_sees_each_finding_under_its_words(mailask, home, tmp_path):
    file = tmp_path / "letter.eml"
    file.write_text(EML)
    lines = mailask("read", str(file)).out.splitlines()
    words = lines.index("  │ Sure, I will send it by Friday.")
    under = [line for line in lines[words + 1 :] if line.lstrip().startswith("^")]
    quotes = {lines[words][line.index("^") : line.rindex("^") + 1]: line for line in under}

    assert "by Friday" in quotes or "Friday" in quotes
    assert any("2026-11-27" in line for line in under)
    assert "2 December" not in "\n".join(lines)


def test_several_messages_are_one_json_document(mailask, nowhere, tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.eml").write_text(EML)
    answer = mailask("read", "--json", str(tmp_path / "a.eml"), str(tmp_path / "b.eml"))

    assert [document["file"][-5:] for document in answer.json] == ["a.eml", "b.eml"]


def test_a_message_that_is_not_there_is_named_and_the_others_are_read(mailask, nowhere, tmp_path):
    (tmp_path / "a.eml").write_text(EML)
    answer = mailask("read", "--json", str(tmp_path / "none.eml"), str(tmp_path / "a.eml"))

    assert answer.code == 2
    assert len(answer.json) == 1
    assert f"{tmp_path / 'none.eml'}: cannot be read" in answer.err


def test_nothing_to_read_is_a_usage_error(mailask, nowhere):
    assert mailask("read").code == 2
