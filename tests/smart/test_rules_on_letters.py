"""The rules on a finished letter: what its reader sees, whoever wrote it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mailask.core.finding import Severity
from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.core.working import WorkingDays
from mailask.smart import Acquaintance, Known, lint_words

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)
POLICY = Policy(me=Me(Person("alice@example.com", "Alice Moreau"), zone=ZoneInfo("Europe/Dublin")))
BOB, CAROL = Person("bob@example.com", "Bob Okafor"), Person("carol@example.com", "Carol")

SUBJECT = "Passenger counts of the ferry"
ASK = "Could you send me the passenger counts of the ferry for 2025 by Wednesday, December 2?"
WHY = "The council decides next month whether the winter boat stays, because 40 people live on Holm all year."
WHY_YOU = "You kept the harbour's books until last year."
EFFORT = "It takes about 10 minutes, and I will send you the report in return."
OUT = "If not, a short no is fine."
THANKS = "Thank you,\nAlice"


def text(*, ask=ASK, why=WHY, why_you=WHY_YOU, effort=EFFORT, out=OUT, thanks=THANKS, greeting="Hi Bob,"):
    return "\n\n".join(part for part in (greeting, ask, why, why_you, effort, out, thanks) if part)


def found(words, *, subject=SUBJECT, to=(BOB,), language="en", now=NOW, policy=POLICY, **given):
    return lint_words(subject, words, to=to, policy=policy, now=now, language=language, **given)


def test_a_good_letter_has_no_findings():
    assert found(text()) == ()


E, W = Severity.ERROR, Severity.WARNING
BROKEN = [
    ("S1", E, {"ask": "I am working on the ferry, until Wednesday, December 2."}, {}),
    ("S1", W, {"ask": ASK + " Please call the mayor."}, {}),
    ("S1", E, {"ask": ASK + " Please call the mayor. Could you lend me your boat?"}, {}),
    ("S2", E, {"ask": "Could you give me some help by Wednesday, December 2?"}, {}),
    ("S3", W, {"ask": "Could you send me several old timetables by Wednesday, December 2?"}, {}),
    ("S4", E, {}, {"cc": (CAROL,)}),
    ("S4", E, {}, {"to": (BOB, CAROL)}),
    ("S4", E, {}, {"to": ()}),
    ("S5", E, {}, {"subject": "Re: "}),
    ("S5", W, {}, {"subject": "Quick question"}),
    ("S5", W, {}, {"subject": "Marmalade and trumpets"}),
    ("S6", W, {"why": WHY * 7}, {}),
    ("S6", E, {"why": WHY * 20}, {}),
    ("M1", E, {"why": "", "why_you": "You know.", "effort": "It takes 10 minutes. In return: a cake."}, {}),
    ("M2", W, {"why_you": ""}, {}),
    ("M4", W, {"effort": "It takes about 10 minutes."}, {}),
    ("A2", W, {"ask": "Could you tell me everything about the ferry of 2025 by Wednesday, December 2?"}, {}),
    ("A3", W, {"why_you": "Sorry to bother you, but you kept the books."}, {}),
    ("A4", W, {"greeting": "Hi Bob,\n\n" + "The ferry is old. " * 20}, {}),
    ("A5", W, {"thanks": "Best,\nAlice"}, {}),
    ("A5", W, {"greeting": "Hi Bob,\n\nMany thanks for everything."}, {}),
    ("R1", W, {"effort": "In return, I will send you the report."}, {}),
    ("R3", W, {"out": ""}, {}),
    ("R6", E, {}, {"to": (Person("info@example.com"),)}),
    ("T1", W, {"ask": "Could you send me the passenger counts of the ferry for 2025?"}, {}),
    ("T1", E, {"ask": "Could you send me the passenger counts of the ferry by Thursday, December 2?"}, {}),
    ("T1", E, {"ask": "Could you send me the passenger counts of the ferry by Thu, 2 December?"}, {}),
    ("T2", E, {"ask": "Could you send me the passenger counts of the ferry by Friday, November 20?"}, {}),
    ("T2", W, {"ask": "Could you send me the passenger counts of the ferry by tomorrow?"}, {}),
    ("T3", W, {"ask": "Could you send me the passenger counts of the ferry for 2025 ASAP?"}, {}),
    ("T4", W, {"ask": "Could you send me the passenger counts of the ferry by Saturday, November 28?"}, {}),
]


@pytest.mark.parametrize(("rule", "severity", "words", "given"), BROKEN, ids=lambda value: str(value)[:50])
def test_a_broken_rule_is_found(rule, severity, words, given):
    assert [f.severity for f in found(text(**words), **given) if f.rule == rule] == [severity]


SOUND = [
    ("S1", {"why_you": "You asked me to call the mayor, and I did."}, {}),
    ("S1", {"thanks": THANKS + "\n\n> Could you send me the keys?\n> Call me."}, {}),
    ("S1", {"thanks": THANKS + "\n-- \nPlease think of the trees."}, {}),
    ("S5", {}, {"subject": "Re: Passenger counts of the ferry"}),
    ("A3", {"out": "If that is not possible, maybe somebody else could, perhaps; just say no."}, {}),
    ("A5", {"out": "If not, a short no is fine, thank you.", "thanks": "Best,\nAlice"}, {}),
    ("M2", {"why_you": "Your books of the harbour are the only ones left."}, {}),
    ("T1", {"ask": "Could you send me the passenger counts of the ferry by 2026-12-02?"}, {}),
    ("T1", {"ask": "Could you send me the passenger counts of the ferry by the 2nd of December?"}, {}),
    ("T1", {"ask": "Could you send me the passenger counts of the ferry by next Wednesday?"}, {}),
    ("T2", {"why_you": "You showed me the books of the harbour on November 3."}, {}),
    ("S1", {"why_you": "Is the harbour still yours? You kept its books until last year."}, {}),
]


@pytest.mark.parametrize(("rule", "words", "given"), SOUND, ids=lambda value: str(value)[:50])
def test_what_only_looks_broken_is_left_alone(rule, words, given):
    assert [f for f in found(text(**words), **given) if f.rule == rule] == []


def test_a_text_to_forward_is_not_said_to_the_reader():
    blurb = "\n\n-----\n\nCould you call Alice?\n\nPlease write to her. Send her your books."
    assert [f for f in found(text() + blurb, purpose=Purpose.INTRODUCTION) if f.rule == "S1"] == []


def test_a_letter_that_is_not_for_asking_asks_for_nothing():
    words = "Hi Bob,\n\nThank you for the counts. Could you send me those of 2024?\n\nBest,\nAlice"
    assert [f.severity for f in found(words, purpose=Purpose.THANKS) if f.rule == "S1"] == [W]


def test_after_a_long_silence_the_letter_names_what_was_shared():
    known = Known({BOB.key: Acquaintance(last_contact=date(2025, 1, 8), last_shared="Lifeboat survey")})
    assert [f.severity for f in found(text(), known=known) if f.rule == "M5"] == [E]
    named = text(why_you="You wrote the lifeboat survey with me in January 2025.")
    assert [f for f in found(named, known=known) if f.rule == "M5"] == []


def test_out_of_hours_a_letter_says_when_an_answer_is_wanted():
    dateless = text(ask="Could you send me the passenger counts of the ferry for 2025?")
    night = datetime(2026, 11, 25, 22, tzinfo=UTC)
    assert [f.severity for f in found(dateless, now=night) if f.rule == "T6"] == [W]
    assert [f for f in found(dateless) if f.rule == "T6"] == []
    assert [f for f in found(text(), now=night) if f.rule == "T6"] == []


def test_the_holidays_of_the_user_count():
    off = replace(POLICY, me=replace(POLICY.me, working=WorkingDays(holidays=frozenset({date(2026, 12, 2)}))))
    assert [f.severity for f in found(text(), policy=off) if f.rule == "T4"] == [W]


def test_the_language_of_a_draft_is_seen_from_its_words():
    words = "Hallo Bob,\n\nkannst du mir bitte die Tabelle schicken, so schnell wie möglich?\n\nViele Grüße\nAlice"
    assert "T3" in {f.rule for f in found(words, language=None)}


def test_a_reader_who_is_away_is_named():
    away = Known({BOB.key: Acquaintance(away_until=date(2026, 12, 7))})
    assert [f.severity for f in found(text(), known=away) if f.rule == "R7"] == [W]
    assert [f for f in found(text(), known=away, purpose=Purpose.THANKS) if f.rule == "R7"] == []
