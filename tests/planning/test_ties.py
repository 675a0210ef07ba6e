"""Who is a tie: somebody the user wrote to more than once, who answered, and who has been silent for long."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from mailask.core.person import Person
from mailask.core.tie import Contact
from mailask.planning.ties import rank_ties
from tests.planning.scene import BOB, CAROL, a_policy, at

NOW = at("2026-11-23")


def contact(person: Person = BOB, *, sent: int, received: int, last: str = "2025-03-10") -> Contact:
    day = date.fromisoformat(last)
    days = tuple(day - timedelta(days=7 * n) for n in reversed(range(max(1, sent + received))))
    return Contact(person, days, sent, received, day, "Lisbon offsite")


@pytest.mark.parametrize(("sent", "received"), [(2, 1), (2, 9), (30, 1)])
def test_whoever_was_written_to_more_than_once_and_answered_is_one(sent, received):
    assert [tie.person for tie in rank_ties([contact(sent=sent, received=received)], a_policy(), NOW)] == [BOB]


@pytest.mark.parametrize(("sent", "received"), [(1, 40), (1, 1), (0, 40), (40, 0)])
def test_whoever_was_answered_once_or_never_answered_is_none(sent, received):
    assert rank_ties([contact(sent=sent, received=received)], a_policy(), NOW) == []


def test_whoever_is_in_touch_is_none():
    assert rank_ties([contact(sent=9, received=9, last="2026-10-01")], a_policy(), NOW) == []


def test_the_order_of_the_contacts_decides_nothing():
    pool = [contact(sent=9, received=9), contact(CAROL, sent=2, received=1, last="2025-06-01")]
    assert rank_ties(pool, a_policy(), NOW) == rank_ties(pool[::-1], a_policy(), NOW)
