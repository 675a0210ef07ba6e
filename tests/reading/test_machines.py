"""Machines and people: who wrote a mail, whatever it looks like."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from mailask.core.reading import Automated, Reading
from mailask.reading import read
from mailask.reading.automated import RULES

CASES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "corpus" / "lookalikes.toml").read_text(encoding="utf-8")
)


def reading_of(case: dict[str, Any], *, charset: str = "utf-8") -> Reading:
    head = [
        f"From: {case.get('from', 'Bob Miller <bob@example.org>')}",
        "To: Alice Example <alice@example.com>",
        f"Subject: {case['subject']}",
        "Date: Wed, 4 Nov 2026 10:00:00 +0100",
        *(["In-Reply-To: <a@example.com>"] if case.get("answers", True) else []),
        *(case["header"].split("\n") if "header" in case else []),
        f"Content-Type: text/plain; charset={charset}",
        "Content-Transfer-Encoding: 8bit",
    ]
    return read("\n".join([*head, "", case["body"]]).encode(charset), me=["alice@example.com"])


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_mail_was_written_by_whom_it_was(case: dict[str, Any]) -> None:
    reading = reading_of(case)

    assert reading.automated == case.get("kind"), reading.evidence
    assert "returns" not in case or reading.returns == case["returns"]


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "bounced" in case])
def test_a_bounce_says_who_was_not_reached_and_whether_for_good(name: str) -> None:
    reading = reading_of(CASES[name])
    how = "for good" if reading.bounced_for_good else "delayed" if reading.bounced_delayed else "unsure"

    assert list(reading.bounced) == CASES[name]["bounced"]
    assert how == CASES[name]["how"]


@pytest.mark.parametrize("name", ["ooo-de-3", "ooo-fr-1", "ooo-pt-1", "ooo-sv-1"])
def test_an_absence_is_one_in_another_encoding_too(name: str) -> None:
    assert reading_of(CASES[name], charset="iso-8859-1").automated is Automated.OUT_OF_OFFICE


def test_every_rule_decides_somewhere_and_is_named_by_what_it_decides() -> None:
    decided = {
        (evidence.rule, reading.automated)
        for reading in map(reading_of, CASES.values())
        for evidence in reading.evidence
        if evidence.field == "automated"
    }

    assert decided <= {(rule, kind) for rule, kind, _ in RULES}
    assert len({rule for rule, _ in decided}) >= 9, decided


MACHINES = {
    "Automatic reply: churn": "Thank you for your message.",
    "Out of office": "Thank you for your message.",
    "Undeliverable: churn": "Your message could not be delivered to carol@example.net.",
    "Abwesenheitsnotiz": "Vielen Dank für Ihre Nachricht.",
    "自動返信: churn": "ご連絡ありがとうございます。",
}


@pytest.mark.parametrize("prefix", ["Re: ", "AW: ", "RE: Re: ", "Fwd: "])
@pytest.mark.parametrize("subject", MACHINES)
def test_a_machines_subject_that_somebody_answered_is_no_sign(prefix: str, subject: str) -> None:
    answer = {"subject": prefix + subject, "body": "Good to know. I will send the table on Monday."}

    assert reading_of(answer).automated is None
    assert reading_of({"subject": subject, "body": MACHINES[subject]}).automated is not None
