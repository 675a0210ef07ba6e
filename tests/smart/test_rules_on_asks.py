"""Every rule on a structured ask: a case that keeps it, one that breaks it, and one that only looks broken."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mailask.core.ask import Ask, Order
from mailask.core.finding import Severity
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.core.tie import Warmth
from mailask.core.working import WorkingDays
from mailask.smart import Acquaintance, Known, lint_ask

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)  # a Wednesday
POLICY = Policy(me=Me(Person("alice@example.com", "Alice Moreau"), zone=ZoneInfo("Europe/Dublin")))
BOB = Person("bob@example.com", "Bob Okafor")

ASK = Ask(
    id="ferry",
    title="Passenger counts of the ferry",
    to=(BOB,),
    need="the passenger counts of the ferry for 2025, as one table",
    why="The council decides in December whether the winter boat stays, and nobody has shown it who uses it.",
    action="Send me the table.",
    effort_minutes=10,
    by=date(2026, 12, 2),
    by_reason="the council meets on 4 December",
    offer="You get the finished report first",
    context="You kept the harbour's books until last year.",
    language="en",
)


def found(ask, policy=POLICY, now=NOW, known=None):
    return lint_ask(ask, policy=policy, now=now, known=known or Known())


def severities(ask, rule, **given):
    return [finding.severity for finding in found(ask, **given) if finding.rule == rule]


def about_bob(**facts):
    return Known({BOB.key: Acquaintance(**facts)})


def test_a_clean_ask_has_no_findings():
    assert found(ASK) == ()


E, W = Severity.ERROR, Severity.WARNING

BROKEN = [
    ("S1", E, {"action": "Send me the table, lend me your van, find a driver and call the mayor."}),
    ("S1", W, {"action": "Send me the table. Call the mayor."}),
    ("S1", W, {"need": "the counts of 2025, your van on Friday, a driver"}),
    ("S2", E, {"need": "some help", "action": "Help me out."}),
    ("S2", E, {"need": "a few thoughts"}),
    ("S2", W, {"need": "feedback on the timetable"}),
    ("S3", W, {"need": "some examples of tables"}),
    ("S4", W, {"to": (BOB, Person("carol@example.com"))}),
    ("S4", E, {"to": ()}),
    ("S5", E, {"title": ""}),
    ("S5", W, {"title": "Quick question"}),
    ("S5", W, {"title": "Passenger counts of the ferry for all of the year 2025"}),
    ("S5", W, {"title": "Marmalade and trumpets"}),
    ("S6", W, {"why": "The council decides in December whether the winter boat stays. " * 11}),
    ("M1", E, {"why": ""}),
    ("M1", W, {"why": "Because I need the passenger counts of the ferry."}),
    ("M2", W, {"context": ""}),
    (
        "M3",
        W,
        {"need": "your table", "why": "It matters to us all here.", "context": "You keep it.", "action": "Send it."},
    ),
    ("M4", W, {"offer": ""}),
    ("A1", E, {"action": ""}),
    ("A1", E, {"action": "The passenger counts."}),
    ("A1", E, {"action": "Accessibility of the page"}),
    ("A2", W, {"action": "Tell me everything about the ferry."}),
    ("A3", W, {"action": "I was just wondering if you could maybe send me the table."}),
    ("A3", W, {"action": "Sorry to bother you, send me the table."}),
    ("A4", W, {"need": "the passenger counts " + "of the ferry and of the boats that call at the harbour " * 5}),
    ("A5", W, {"action": "Send me the table, thanks in advance."}),
    ("R1", W, {"effort_minutes": None}),
    ("R1", W, {"effort_minutes": 300}),
    ("R1", W, {"action": "Proofread the 120 pages.", "effort_minutes": 15}),
    ("R6", E, {"to": (Person("info@example.com"),)}),
    ("A5", W, {"action": "Send me the table. Thank you!"}),
    ("R6", E, {"to": (Person("customer.service@example.com"),)}),
    ("R6", E, {"to": (Person("no-reply@example.com"),)}),
    ("R6", E, {"to": (Person("crew@lists.example.org"),)}),
    ("T1", W, {"by": None}),
    ("T2", E, {"by": date(2026, 11, 24)}),
    ("T2", E, {"by": date(2026, 11, 25)}),
    ("T2", E, {"by": date(2027, 2, 1)}),
    ("T2", W, {"by": date(2026, 12, 10)}),
    ("T2", W, {"by": date(2026, 11, 27)}),
    ("T3", W, {"by": None, "action": "Send me the table ASAP."}),
    ("T4", W, {"by": date(2026, 11, 28)}),
    ("T5", W, {"by": date(2026, 11, 27), "by_reason": ""}),
]


@pytest.mark.parametrize(("rule", "severity", "changes"), BROKEN, ids=lambda value: str(value)[:60])
def test_a_broken_rule_is_found(rule, severity, changes):
    assert severities(replace(ASK, **changes), rule) == [severity]


SOUND = [
    ("S1", {"action": "Read the table and tell me whether it adds up."}),
    ("S1", {"action": "Choose the morning, the noon or the evening boat."}),
    ("S1", {"need": "two figures: the passengers, the bicycles and the dogs of 2025"}),
    ("S2", {"need": "your opinion on line 4 of the table"}),
    ("S2", {"need": "the input file of your solver"}),
    ("S2", {"need": "comments on two paragraphs of the report"}),
    ("S2", {"need": "", "action": "Send me the count."}),
    ("S2", {"need": "your signature and your mark"}),
    ("S3", {"need": "the parking data of the harbour for March"}),
    ("A5", {"action": "Write a letter of thanks to the crew."}),
    ("R6", {"to": (Person("tony.crew@example.com"),)}),
    ("S2", {"need": "the helpdesk's table of ferry tickets for 2025"}),
    ("S3", {"need": "some examples of tables, two at most"}),
    ("S4", {"to": (BOB, Person("carol@example.com")), "order": Order.ONE_BY_ONE}),
    ("S5", {"title": "Urgent repair of the ferry"}),
    ("S5", {"title": "Ferry counts"}),
    ("M1", {"why": "Without them the council closes the winter boat."}),
    ("M3", {"need": "your table", "why": "The mayor of Holm asked for it.", "context": "You keep it."}),
    ("A1", {"action": "Could you send me the table?"}),
    ("A1", {"action": "Kindly forward the table to me."}),
    ("A1", {"action": "Photograph the table."}),
    ("A2", {"action": "Explain in one line how you count children."}),
    ("A3", {"action": "Send me just the table."}),
    ("A3", {"why": "Maybe the boat stays, maybe it goes: the council decides in December on 40 people's winter."}),
    ("A5", {"context": "You thanked us for the lifeboat in March 2025."}),
    ("R1", {"effort_minutes": 30}),
    ("R1", {"action": "Send me the report of 120 pages."}),
    ("R6", {"to": (Person("infante@example.com"),)}),
    ("R6", {"to": (Person("allison@example.com"),)}),
    ("T2", {"by": date(2026, 11, 30)}),
    ("T2", {"by": datetime(2026, 12, 1, 15, tzinfo=UTC)}),
    ("T3", {"action": "Send me the table as soon as possible."}),
    ("T4", {"by": date(2026, 11, 30)}),
    ("T5", {"by": date(2026, 11, 27)}),
]


@pytest.mark.parametrize(("rule", "changes"), SOUND, ids=lambda value: str(value)[:60])
def test_what_only_looks_broken_is_left_alone(rule, changes):
    assert severities(replace(ASK, **changes), rule) == []


KNOWN = [
    ("R4", E, {"opted_out": True}, {"opted_out": False}),
    ("R4", E, {"open_asks": ("roof",)}, {"open_asks": ("ferry",)}),
    ("R4", E, {"unanswered": date(2026, 11, 1)}, {"unanswered": date(2026, 9, 1)}),
    ("R4", W, {"refused": date(2026, 11, 1)}, {"refused": date(2026, 9, 1)}),
    ("R7", W, {"away_until": date(2026, 12, 1)}, {"away_until": date(2026, 11, 25)}),
    ("R7", W, {"away_until": date(2026, 12, 24)}, {"away_until": None}),
    ("R1", W, {"warmth": Warmth.DEEP, "last_shared": "x"}, {"warmth": Warmth.ACTIVE}),
    ("T2", W, {"answer_days": 12.0}, {"answer_days": 2.0}),
]


@pytest.mark.parametrize(("rule", "severity", "bad", "fine"), KNOWN, ids=lambda value: str(value)[:60])
def test_what_is_known_of_the_helper_counts(rule, severity, bad, fine):
    ask = replace(ASK, effort_minutes=15)
    assert severities(ask, rule, known=about_bob(**bad)) == [severity]
    assert severities(ask, rule, known=about_bob(**fine)) == []


def test_after_a_long_silence_the_ask_names_what_was_shared():
    silent = {"last_contact": date(2025, 1, 8)}
    bare = replace(ASK, context="")
    assert severities(bare, "M5", known=about_bob(**silent)) == [E]
    assert severities(ASK, "M5", known=about_bob(**silent)) == []
    # The letter itself names the last subject.
    assert severities(bare, "M5", known=about_bob(**silent, last_shared="Harbour books")) == []


def test_of_several_helpers_one_who_opted_out_does_not_stop_the_others():
    carol = Person("carol@example.com", "Carol")
    both = replace(ASK, to=(BOB, carol), order=Order.TOGETHER)
    assert severities(both, "R4", known=about_bob(opted_out=True)) == [W]


def test_the_holidays_of_the_user_count():
    off = WorkingDays(holidays=frozenset({date(2026, 12, 2)}))
    policy = replace(POLICY, me=replace(POLICY.me, working=off))
    (finding,) = [f for f in found(ASK, policy=policy) if f.rule == "T4"]
    assert finding.fix == "by = 2026-12-01 (Tuesday)"


@pytest.mark.parametrize(
    ("address", "day", "free"),
    [
        ("bob@example.fr", date(2026, 7, 14), True),
        ("bob@example.de", date(2026, 7, 14), False),
        ("bob@example.com", date(2026, 12, 25), True),
    ],
)
def test_the_holidays_of_the_helpers_country_count(address, day, free):
    ask = replace(ASK, to=(Person(address),), by=day)
    now = datetime(day.year, day.month, day.day - 6, 10, tzinfo=UTC)
    assert bool(severities(ask, "T4", now=now)) is free


def test_a_day_is_judged_in_the_users_zone():
    late = replace(POLICY, me=replace(POLICY.me, zone=ZoneInfo("Pacific/Auckland")))
    tomorrow_there = datetime(2026, 12, 1, 22, tzinfo=UTC)  # already the 2nd in Auckland
    assert severities(ASK, "T2", policy=late, now=tomorrow_there) == [E]


FIXES = [
    ({"action": "I was just wondering if you could maybe send me the table."}, "A3", "“Could you send me the table?”"),
    ({"action": "Sorry to bother you, but send me the table."}, "A3", "“Send me the table.”"),
    ({"by": None, "action": "Send me the table ASAP."}, "T3", "by = 2026-12-02 (Wednesday)"),
    ({"by": date(2026, 11, 28)}, "T4", "by = 2026-11-27 (Friday)"),
    ({"title": ""}, "S5", 'title = "Passenger counts of the ferry for 2025"'),
    (
        {"language": "de", "action": "Ich wollte nur fragen, ob du mir vielleicht die Tabelle schicken könntest."},
        "A3",
        "“Könntest du mir die Tabelle schicken?”",
    ),
    (
        {"language": "fr", "action": "Désolé de te déranger, je me demandais si tu pouvais m'envoyer le tableau."},
        "A3",
        "“Pourrais-tu m'envoyer le tableau ?”",
    ),
    (
        {"language": "es", "action": "Perdona, solo me preguntaba si quizás podrías enviarme la tabla."},
        "A3",
        "“¿Podrías enviarme la tabla?”",
    ),
]


@pytest.mark.parametrize(("changes", "rule", "fix"), FIXES, ids=lambda value: str(value)[:50])
def test_a_fix_is_a_rewrite_where_one_can_be_made(changes, rule, fix):
    (finding,) = [f for f in found(replace(ASK, **changes)) if f.rule == rule]
    assert finding.fix == fix


def test_two_asks_are_split():
    (finding,) = [f for f in found(replace(ASK, action="Send me the table. Call the mayor.")) if f.rule == "S1"]
    assert finding.fix == "Keep “Send me the table.” and make another ask of “Call the mayor.”."


def test_a_rule_can_be_switched_off_or_downgraded():
    broken = replace(ASK, why="", by=None)
    assert {f.rule for f in found(broken)} == {"M1", "T1"}
    assert {f.rule for f in found(replace(broken, noqa=("M1",)))} == {"T1"}
    assert {f.rule for f in found(broken, policy=replace(POLICY, lint_off=frozenset({"T1"})))} == {"M1"}
    assert severities(broken, "M1", policy=replace(POLICY, lint_warn=frozenset({"M1"}))) == [W]


def test_every_finding_says_what_to_do_and_on_what_evidence():
    for _, _, changes in BROKEN:
        for finding in found(replace(ASK, **changes)):
            assert finding.message.endswith((".", "?", "”"))
            assert finding.fix
            assert finding.evidence.startswith("grade ")


def test_a_language_without_words_gets_only_the_rules_without_words():
    words = {"need": "la tabella", "why": "Serve.", "action": "Mi mandi la tabella.", "context": "Ciao.", "offer": "Sì"}
    assert {f.rule for f in found(replace(ASK, language="it", **words))} <= {"M3"}


def test_who_is_away_past_the_day_is_named_with_a_day_that_they_can_meet():
    (finding,) = [f for f in found(ASK, known=about_bob(away_until=date(2026, 12, 2))) if f.rule == "R7"]
    assert finding.message == "Bob is away until Wednesday 2026-12-02, which is not before the day you name."
    assert finding.fix == "Name a day when they are back: by = 2026-12-07 (Monday). Or ask somebody else."
    (finding,) = [f for f in found(ASK, known=about_bob(away_until=date(2026, 12, 1))) if f.rule == "R7"]
    assert finding.message == "Bob is away until Tuesday 2026-12-01."
