"""Our own label set: every sentence and every mail is read as a person would read it."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest

from mailask.core.deadline import written
from mailask.core.person import Person
from mailask.core.reading import Reading
from mailask.reading import read, read_text

CORPUS = Path(__file__).parent / "corpus"
REPLIES = sorted((CORPUS / "replies").glob("*.eml"))


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((CORPUS / name).read_text(encoding="utf-8"))


def _dates() -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (sentence, meant, table)
        for table in _table("dates.toml").values()
        for sentence, meant in table["sentences"].items()
    ]


def _asks() -> list[tuple[str, str, str, datetime]]:
    table = _table("asks.toml")
    reference = datetime.fromisoformat(table.pop("reference"))
    return [(sentence, meant, lang, reference) for lang, lines in table.items() for sentence, meant in lines.items()]


def _answers() -> list[tuple[str, str]]:
    return [(reply, meant) for table in _table("answers.toml").values() for reply, meant in table.items()]


def _machines() -> list[dict[str, Any]]:
    return list(_table("machines.toml")["mail"])


def _mail(body: str, subject: str = "Re: a request", header: str = "") -> bytes:
    message = EmailMessage(policy=SMTP)
    message["From"] = "Bob Miller <bob@example.org>"
    message["To"] = "Alice Jones <alice@example.com>"
    message["Subject"] = subject
    message["Date"] = "Wed, 04 Mar 2026 14:30:00 +0100"
    for line in header.splitlines():
        name, _, value = line.partition(": ")
        message[name] = value
    message.set_content(body)
    return message.as_bytes()


def _flat(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


@pytest.mark.parametrize(("sentence", "meant", "table"), _dates(), ids=[row[0] for row in _dates()])
def test_a_sentence_means_the_date_that_a_reader_takes_from_it(
    sentence: str, meant: str, table: dict[str, Any]
) -> None:
    reading = read_text(
        sentence,
        reference=datetime.fromisoformat(table["reference"]),
        language=table["lang"],
        day_first=table["dayfirst"],
    )

    found = [f"{date.kind.value} {written(date.when)}" for date in reading.dates]
    assert found == ([] if meant == "none" else meant.split("; "))
    assert (reading.deadline is not None) == ("deadline" in meant)


@pytest.mark.parametrize(("sentence", "meant", "lang", "reference"), _asks(), ids=[row[0] for row in _asks()])
def test_a_sentence_asks_or_promises_what_a_reader_takes_from_it(
    sentence: str, meant: str, lang: str, reference: datetime
) -> None:
    reading = read_text(sentence, reference=reference, language=lang)
    kind, _, day = meant.partition(" ")

    found = "ask" if reading.asks else "promise" if reading.promises else "neither"
    assert found == kind
    if day and reading.asks:
        assert reading.asks[0].deadline is not None
        assert written(reading.asks[0].deadline.when) == day
    elif day:
        assert day in {written(promise.when) for promise in reading.promises if promise.when}


@pytest.mark.parametrize(("reply", "meant"), _answers(), ids=[row[0][:60] for row in _answers()])
def test_a_short_reply_answers_as_a_reader_takes_it(reply: str, meant: str) -> None:
    reading = read(_mail(reply), me=["alice@example.com"])
    outcome, _, day = meant.partition(" ")

    assert outcome == (reading.automated.value if reading.automated else reading.outcome and reading.outcome.value)
    if day:
        assert day in {written(promise.when)[:10] for promise in reading.promises if promise.when}


@pytest.mark.parametrize("mail", _machines(), ids=[mail["body"][:60] for mail in _machines()])
def test_a_machine_is_told_from_a_person_who_writes_of_the_same(mail: dict[str, Any]) -> None:
    reading = read(_mail(mail["body"], mail["subject"], mail.get("header", "")), me=["alice@example.com"])

    assert (reading.automated.value if reading.automated else None) == mail.get("kind")
    assert reading.returns == mail.get("returns")


@pytest.mark.parametrize("source", REPLIES, ids=[path.stem for path in REPLIES])
def test_a_reply_says_what_a_reader_takes_from_it(source: Path) -> None:
    expected = tomllib.loads(source.with_suffix(".toml").read_text(encoding="utf-8"))
    reading = read(source.read_bytes(), me=["alice@example.com"])

    assert (reading.automated.value if reading.automated else None) == expected.get("automated")
    for key, value in expected.items():
        assert _said(reading, key) == value or _holds(reading, key, value), f"{key}: {_said(reading, key)!r}"


def _said(reading: Reading, key: str) -> object:
    """What a reading says under one key of the expectations."""
    return {
        "automated": reading.automated.value if reading.automated else None,
        "outcome": reading.outcome.value if reading.outcome else None,
        "returns": reading.returns,
        "bounced": list(reading.bounced),
        "for_good": reading.bounced_for_good,
        "deadline": written(reading.deadline.when) if reading.deadline else "none",
        "reply": reading.reply,
        "promised": [promise.when for promise in reading.promises],
        "referral": reading.referral,
    }[key]


def _holds(reading: Reading, key: str, value: Any) -> bool:
    """The looser comparisons: white space aside, one of the promises, one of the people."""
    if key == "reply":
        return _flat(reading.reply) == _flat(value)
    if key == "promised":
        return value.isoformat() in {written(promise.when)[:10] for promise in reading.promises if promise.when}
    return key == "referral" and Person(value["address"], value["name"]) in reading.referral


def test_every_finding_is_in_the_words_it_quotes() -> None:
    for source in REPLIES:
        reading = read(source.read_bytes())
        for date in reading.dates:
            assert _flat(date.quote) in _flat(reading.reply)
            assert date.rule
        for ask in reading.asks:
            assert _flat(ask.text) in _flat(reading.reply)
            assert ask.rule


def test_the_label_set_is_as_large_as_we_say() -> None:
    assert len(REPLIES) >= 150
    assert len(_dates()) >= 200
    assert len(_asks()) >= 150
    dates = Counter(table["lang"] for _, _, table in _dates())
    assert min(dates[lang] for lang in ("en", "de", "fr", "es")) >= 100
    assert len(_answers()) >= 300
    languages = Counter(path.name[:2] for path in REPLIES)
    assert min(languages[lang] for lang in ("en", "de", "fr", "es")) >= 25
