"""T on the text of a letter."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import time

from mailask.core.finding import Finding
from mailask.smart import timebound as rules
from mailask.smart.faults import shown
from mailask.smart.letters.case import ASKING, LetterCase
from mailask.smart.likely_holidays import likely_holidays

_DAY_BEGINS, _DAY_ENDS = time(8), time(18)


def time_bound(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from having a time."""
    for day in case.days:
        if not day.is_true:
            yield rules.TWO_DAYS_IN_ONE.at("body", day.quote, day=shown(day.date))
    if case.purpose not in ASKING or not case.language.dates.table.words:
        return
    if case.due is None:
        yield from _no_day(case)
        return
    due, quote, working = case.due.date, case.due.quote, case.policy.me.working
    yield from rules.judge_distance(due, today=case.today, working=working, where="body", quote=quote, written=shown)
    yield from rules.judge_free_day(
        due,
        today=case.today,
        working=working,
        free=likely_holidays(due.year, case.language.code, tuple(person.address for person in case.readers)),
        where="body",
        quote=quote,
        written=shown,
    )


def _no_day(case: LetterCase) -> Iterator[Finding]:
    fix = f"Name the day: {shown(case.in_a_week)}."
    if vague := case.words.vague_time.search(case.body):
        yield rules.VAGUE_TIME.at("body", vague[0], time=vague[0], day=fix)
    else:
        yield rules.NO_DAY.at("body", day=fix)
    here = case.now.astimezone(case.policy.me.zone)
    if not _DAY_BEGINS <= here.time() < _DAY_ENDS:
        yield rules.LATE_AT_NIGHT.at("body", time=f"{here:%H:%M}", day=fix)
