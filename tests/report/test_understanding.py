from __future__ import annotations

from datetime import date

from hypothesis import given, strategies as st

from mailask.core.deadline import Deadline
from mailask.core.reading import Automated, DateKind, Evidence, FoundDate, Outcome, Promise, Reading
from mailask.mail.source import open_mail
from mailask.report.understanding import understanding

MAIL = open_mail(b"From: Bob <bob@example.org>\nSubject: Re: churn\nDate: Mon, 23 Nov 2026 10:00:00 +0100\n\nx\n")
FRIDAY = date(2026, 11, 27)
WORDS = "Hello Alice,\nsure, I will send it by Friday, or call you."


def shown(reading: Reading) -> list[str]:
    return understanding("letter.eml", MAIL, reading, color=False).splitlines()


def test_every_finding_stands_under_its_words():
    reading = Reading(
        reply=WORDS,
        outcome=Outcome.YES,
        deadline=Deadline(FRIDAY, "by Friday"),
        dates=(FoundDate(FRIDAY, "by Friday", DateKind.DEADLINE, "dates.weekday"),),
        evidence=(Evidence("outcome", "outcome.sure", "sure"),),
    )
    lines = shown(reading)
    words = lines.index("  │ sure, I will send it by Friday, or call you.")

    assert lines[words + 1] == "    ^^^^ outcome (outcome.sure)"
    assert lines[words + 2] == "                         ^^^^^^^^^ deadline 2026-11-27 (dates.weekday)"
    assert lines[words][lines[words + 2].index("^") :].startswith("by Friday")


def test_words_that_stand_in_a_header_are_told_above():
    reading = Reading(
        automated=Automated.OUT_OF_OFFICE,
        returns=FRIDAY,
        evidence=(Evidence("automated", "auto-submitted", "Auto-Submitted: auto-replied"),),
    )
    lines = shown(reading)

    assert "  automated: out_of_office" in lines
    assert "  back on 2026-11-27" in lines
    assert "  automated (auto-submitted): “Auto-Submitted: auto-replied”" in lines
    assert "  (no words of its own)" in lines


def test_a_promise_that_spans_a_line_is_marked_where_it_begins():
    sentence = "I will send you the whole table, with every month of the year and a word about each, by Friday."
    lines = shown(Reading(reply=sentence, promises=(Promise(sentence, FRIDAY, "promise"),)))
    first = next(n for n, line in enumerate(lines) if line.startswith("  │ I will"))

    assert lines[first + 1].lstrip(" ^") == "promise 2026-11-27 (promise)"
    assert len(lines[first]) <= 92


@given(st.text(max_size=400), st.text(max_size=20))
def test_no_words_are_lost_and_nothing_raises(reply, quote):
    reading = Reading(reply=reply, evidence=(Evidence("outcome", "rule", quote),))
    lines = understanding("x", MAIL, reading, color=False).splitlines()
    body = "".join(line[4:] for line in lines if line.startswith("  │"))

    assert [c for c in body if c.isalnum()] == [c for c in reply if c.isalnum()]
