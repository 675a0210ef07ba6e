"""Our own replies to asks: each is taken as a reader would take it, and what is only likely is never called sure."""

from __future__ import annotations

import tomllib
from collections import Counter
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest

from mailask.core.deadline import written
from mailask.core.reading import FINAL, Certainty, Outcome, Reading
from mailask.reading import read

_TABLE = tomllib.loads((Path(__file__).parent / "corpus" / "outcomes.toml").read_text(encoding="utf-8"))
ASKS, REPLIES = _TABLE["asks"], _TABLE["reply"]
ACTING = FINAL | {Outcome.YES}


def _read(case: dict[str, Any]) -> Reading:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Sam Reed <sam@example.org>"
    message["To"] = "Alice Jones <alice@example.com>"
    if "cc" in case:
        message["Cc"] = case["cc"]
    message["Subject"] = "Re: the table"
    message["Date"] = "Tue, 01 Dec 2026 10:00:00 +0100"
    quoted = "\n".join(f"> {line}" for line in ASKS[case["ask"]].split("\n"))
    message.set_content(
        f"{case['text']}\n\nOn Mon, Nov 30, 2026 at 10:30 AM Alice Jones <alice@example.com> wrote:\n\n{quoted}\n"
    )
    for name in case.get("files", ()):
        message.add_attachment(b"a,b\n1,2\n", maintype="application", subtype="octet-stream", filename=name)
    return read(message.as_bytes(), me=["alice@example.com"])


@pytest.mark.parametrize("case", REPLIES, ids=[case["text"][:60] for case in REPLIES])
def test_a_reply_to_an_ask_is_taken_as_a_reader_takes_it(case: dict[str, Any]) -> None:
    reading = _read(case)
    outcome = reading.outcome or Outcome.OTHER

    assert outcome.value in case["outcome"]
    if case.get("certainty") == "sure":
        assert reading.certainty is Certainty.SURE
    elif case.get("certainty") == "likely" and outcome in ACTING:
        assert reading.certainty is Certainty.LIKELY
    if "promised" in case:
        assert case["promised"] in {written(promise.when)[:10] for promise in reading.promises if promise.when}
    if "referral" in case:
        assert case["referral"] in {text for person in reading.referral for text in (person.address, person.name)}


def test_the_replies_are_of_many_kinds() -> None:
    assert len(REPLIES) >= 300
    languages = Counter(case["ask"][:2] for case in REPLIES)
    assert min(languages[language] for language in ("en", "de", "fr", "es")) >= 35
    outcomes = Counter(case["outcome"][0] for case in REPLIES)
    assert min(outcomes[name] for name in ("yes", "yes_if", "later", "no", "referral", "question", "done")) >= 15
    assert sum(case.get("certainty") == "likely" for case in REPLIES) >= 70
