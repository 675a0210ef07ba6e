"""Whether the day comes first in 3/4: who says so, in which order they are believed."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from mailask.reading import read, read_text
from mailask.reading.dates import day_first_habit, day_order
from mailask.reading.languages.language import language_named

REFERENCE = datetime(2026, 3, 4, 14, 30, tzinfo=timezone(timedelta(hours=1)))
AMERICAN, BRITISH = date(2026, 4, 5), date(2026, 5, 4)


def mail(text: str, sender: str = "bob@example.org") -> bytes:
    return f"From: Bob <{sender}>\nTo: alice@example.com\nDate: Wed, 04 Mar 2026 14:30:00 +0100\n\n{text}".encode()


@pytest.mark.parametrize(
    ("text", "habit"),
    [
        ("See you on 13/4.", True),
        ("See you on 4/13.", False),
        ("It was 4/13/2025, and 11/22/24 before that.", False),
        ("Paid on 25-12-2025.", True),
        ("Paid on 12-25-2025.", False),
        ("See you on 3/4.", None),
        ("See you on 2026-04-13.", None),
        ("Either 13/4 or 4/13.", None),
        ("We are there 24/7, on a 16/9 screen.", None),
        ("About 13/4% of 20/3.5 in folder 2026/13/4.", None),
        ("Call 030/13/4 or 13-4.", None),
        ("Neither 32/4 nor 0/13 nor 14/15 is a date.", None),
        ("", None),
    ],
)
def test_only_a_date_that_can_be_read_in_one_way_shows_a_habit(text, habit):
    assert day_first_habit(text) is habit


@pytest.mark.parametrize(
    ("facts", "day_first", "because"),
    [
        ({"told": False, "text": "13/4", "before": True, "address": "bob@example.uk"}, False, "told"),
        ({"text": "4/13", "before": True, "address": "bob@example.uk"}, False, "this mail"),
        ({"before": False, "address": "bob@example.uk"}, False, "earlier mail"),
        ({"address": "bob@example.co.uk"}, True, "country"),
        ({"address": "bob@example.us"}, False, "country"),
        ({"address": "bob@example.com"}, False, "language"),
        ({"address": "bob@example.io"}, False, "language"),
        ({}, False, "language"),
    ],
)
def test_the_nearer_witness_is_believed(facts, day_first, because):
    order = day_order(language_named("en").dates, **facts)

    assert (order.day_first, order.because) == (day_first, because)


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_a_language_with_one_order_outweighs_the_country(language: str) -> None:
    assert day_order(language_named(language).dates, address="bob@example.us").day_first


def test_a_clear_date_in_the_same_mail_decides_for_the_unclear_one() -> None:
    assert read(mail("We met on 13/2. Please answer by 4/5.")).deadline.when == BRITISH
    assert read(mail("We met on 2/13. Please answer by 4/5.")).deadline.when == AMERICAN


def test_a_date_that_somebody_else_wrote_decides_nothing() -> None:
    quoted = "Please answer by 4/5.\n\nOn Tue, 3 Mar 2026, Alice <alice@example.com> wrote:\n> We met on 13/2.\n"

    assert read(mail(quoted)).deadline.when == AMERICAN


def test_the_senders_earlier_mail_decides_and_the_evidence_says_so() -> None:
    reading = read(mail("Please answer by 4/5."), day_first_habit=True)

    assert reading.deadline.when == BRITISH
    assert [e.rule for e in reading.evidence if e.field == "dates"] == ["dates.numeric, order by earlier mail"]


def test_the_senders_country_decides_for_english_when_nothing_else_does() -> None:
    assert read(mail("Please answer by 4/5.", "bob@example.co.uk")).deadline.when == BRITISH
    assert read(mail("Please answer by 4/5.", "bob@example.us")).deadline.when == AMERICAN


def test_a_weekday_beside_the_numbers_settles_them() -> None:
    monday = read_text("Please answer by Monday 4/5.", reference=REFERENCE, language="en", day_first=False)
    sunday = read_text("Please answer by Sunday 4/5.", reference=REFERENCE, language="en", day_first=True)

    assert monday.deadline.when == BRITISH
    assert sunday.deadline.when == AMERICAN
    assert monday.dates[0].rule == "dates.numeric, order by its weekday"


def test_a_weekday_that_fits_neither_order_settles_nothing() -> None:
    assert read_text("Please answer by Friday 4/5.", reference=REFERENCE, day_first=True).deadline.when == BRITISH


def test_what_can_be_read_in_one_way_only_needs_no_witness() -> None:
    reading = read_text("Please answer by 20/3.", reference=REFERENCE, language="en", day_first=False)

    assert reading.deadline.when == date(2026, 3, 20)
    assert reading.dates[0].rule == "dates.numeric"
