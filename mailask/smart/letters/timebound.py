"""T on a letter: one true day, near enough, on which people work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from mailask.core.finding import Finding
from mailask.smart.asks.case import ERROR, WARNING, finding, shown
from mailask.smart.asks.timebound import free_day, near_day
from mailask.smart.letters.case import LetterCase
from mailask.smart.letters.specific import ASKING, FOLLOWING

_DAY_BEGINS, _DAY_ENDS = time(8), time(18)


def time_bound(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from having a time."""
    working = case.policy.me.working
    for day in case.days:
        if not day.is_true:
            fix = f"{shown(day.day)}; or is another day meant?"
            yield finding("T1", ERROR, "body", day.quote, "The weekday and the date are not the same day.", fix)
    if case.purpose not in ASKING | FOLLOWING or not case.words.months:
        return
    if case.due is None:
        if case.purpose in ASKING:
            yield from _no_day(case)
        return
    if case.purpose in ASKING:
        people = [case.known.of(person) for person in case.to]
        free = frozenset().union(*(known.holidays for known in people))
        yield from near_day(case.due.day, today=case.today, working=working, where="body", quote=case.due.quote)
        yield from free_day(
            case.due.day, today=case.today, working=working, free=free, where="body", quote=case.due.quote
        )


def _no_day(case: LetterCase) -> Iterator[Finding]:
    """T1, T3 and T6."""
    day = case.policy.me.working.after(case.today, 5)
    fix = f"Name the day: {shown(day)}."
    if vague := case.words.vague_time.search(case.body):
        yield finding("T3", WARNING, "body", vague[0], f"“{vague[0]}” names no day: some read today, some never.", fix)
    else:
        yield finding("T1", WARNING, "body", "", "It does not say by when.", fix)
    for person in case.to:
        there = case.now.astimezone(case.known.of(person).zone or case.policy.me.zone)
        if not _DAY_BEGINS <= there.time() < _DAY_ENDS:
            message = f"It arrives at {there:%H:%M} their time and does not say when an answer is wanted."
            yield finding("T6", WARNING, "body", "", message, fix)
