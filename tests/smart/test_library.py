"""`mailask.smart` as a library: an ask or a letter in any of its forms, and what is wrong is said at once."""

from __future__ import annotations

import inspect
from dataclasses import replace
from datetime import UTC, date, datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest

import mailask.smart
from mailask.core.ask import Ask
from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.errors import UnknownLanguage
from mailask.smart import lint_ask, lint_letter, lint_words, parse_ask

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
ALICE, BOB = Person("alice@example.com", "Alice Moreau"), Person("bob@example.com", "Bob Okafor")
FIELDS = {
    "title": "Ferry counts",
    "to": ["Bob Okafor <bob@example.com>"],
    "action": "Send me the table.",
    "by": "2026-11-20",
}
SUBJECT, TEXT = "Ferry counts", "Hi Bob,\n\ncould you send me the table by Friday, November 20?\n\nAlice"


def draft() -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = (
        "Alice Moreau <alice@example.com>",
        "Bob Okafor <bob@example.com>",
        SUBJECT,
    )
    mail.set_content(TEXT)
    return mail.as_bytes()


def test_everything_that_is_offered_is_there():
    assert all(hasattr(mailask.smart, name) for name in mailask.smart.__all__)
    with pytest.raises(AttributeError):
        _ = mailask.smart.something_else


def test_an_ask_may_be_its_fields():
    ask, problems = parse_ask(FIELDS, stem="x", source="")
    assert problems == ()
    assert lint_ask(ask, now=NOW) == lint_ask(FIELDS, now=NOW) != ()


def test_a_letter_may_be_ours_or_a_draft_on_disk_or_its_words():
    ours = Letter(Purpose.ASK, ALICE, (BOB,), SUBJECT, TEXT, "")
    found = lint_words(SUBJECT, TEXT, to=(BOB,), now=NOW)
    assert "T2" in {finding.rule for finding in found}
    assert lint_letter(ours, now=NOW) == lint_letter(draft(), now=NOW) == found


def test_what_the_functions_take_is_called_the_same():
    taken = [set(inspect.signature(function).parameters) for function in (lint_ask, lint_letter, lint_words)]
    assert all({"now", "policy", "known", "language"} <= names for names in taken)


@pytest.mark.parametrize("function", [lint_ask, lint_letter])
@pytest.mark.parametrize(
    ("name", "value"),
    [("now", "2026-11-25"), ("now", date(2026, 11, 25)), ("policy", {}), ("known", None), ("language", 3)],
)
def test_a_wrong_type_is_said_by_name(function, name, value):
    given = FIELDS if function is lint_ask else draft()
    with pytest.raises(TypeError, match=rf"^{name} must be"):
        function(given, **{"now": NOW, name: value})


@pytest.mark.parametrize("value", ["Send me the table.", 3, None, ["a"]])
def test_what_is_no_ask_and_no_letter_is_said(value):
    with pytest.raises(TypeError, match=r"^ask must be"):
        lint_ask(value, now=NOW)
    with pytest.raises(TypeError, match=r"^letter must be"):
        lint_letter(value, now=NOW)


def test_an_unknown_language_is_said():
    with pytest.raises(UnknownLanguage, match="“tlh”"):
        lint_ask(FIELDS, now=NOW, language="tlh")
    with pytest.raises(UnknownLanguage):
        lint_letter(draft(), now=NOW, language="tlh")
    assert lint_letter(draft(), now=NOW, language="en-GB") == lint_letter(draft(), now=NOW)


def test_a_moment_without_an_offset_is_the_users_own_time():
    naive = datetime(2026, 11, 19, 20)  # noqa: DTZ001 - what a library may be given
    policy = Policy(me=Me(ALICE, zone=ZoneInfo("Pacific/Auckland")))
    there = naive.replace(tzinfo=policy.me.zone)
    assert lint_ask(FIELDS, now=naive, policy=policy) == lint_ask(FIELDS, now=there, policy=policy)
    assert lint_letter(draft(), now=naive, policy=policy) == lint_letter(draft(), now=there, policy=policy)


def test_thousands_of_readers_are_told_of_once():
    crowd = tuple(Person(f"p{n}@example.com") for n in range(5_000))
    found = lint_words(SUBJECT, TEXT, to=crowd, now=NOW)
    assert [f.message for f in found if f.rule == "S4"] == ["5000 people read it; each waits for the others."]
    asked = lint_ask(replace(Ask(id="x", title="Ferry counts", to=crowd)), now=NOW)
    assert [f.quote[:40] for f in asked if f.rule == "S4"] == ["p0@example.com, p1@example.com, p2@examp"]
