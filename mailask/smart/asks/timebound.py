"""T: one day, near enough to act and far enough to be fair, on which both sides work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from mailask.core.finding import Finding
from mailask.core.working import WorkingDays
from mailask.smart.asks.case import ERROR, WARNING, AskCase, finding, shown
from mailask.smart.free_days import public_holidays
from mailask.smart.sentences import words_in

_SOONEST, _LATEST, _TOO_LATE = 3, 10, 30
_TIGHT = 4


def time_bound(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from having a time."""
    vague = case.words.vague_time.search(f"{case.ask.action}\n{case.ask.need}\n{case.ask.by_reason}\n{case.ask.title}")
    if case.due is None:
        yield from _no_day(case, vague[0] if vague else "")
        return
    yield from _near(case, case.due)
    yield from _free(case, case.due)
    days = (case.due - case.today).days
    if 0 < days < _TIGHT and not words_in(case.ask.by_reason):
        yield finding(
            "T5",
            WARNING,
            "by_reason",
            "",
            f"{_in(days)} is soon, and it does not say why.",
            f'Say what happens then, by_reason = "...", or give a week: by = {case.in_a_week.isoformat()}',
        )


def _no_day(case: AskCase, vague: str) -> Iterator[Finding]:
    """T1 and T3."""
    day = case.in_a_week
    fix = _by(day)
    if vague:
        yield finding("T3", WARNING, "action", vague, f"“{vague}” names no day: some read today, some never.", fix)
    else:
        yield finding("T1", WARNING, "by", "", "It does not say by when.", fix)


def _near(case: AskCase, due: date) -> Iterator[Finding]:
    """T2."""
    if isinstance(case.ask.by, datetime) and case.ask.by <= case.now and due == case.today:
        yield finding("T2", ERROR, "by", case.ask.by.isoformat(), "That time of today is over.", _by(case.in_a_week))
        return
    far = list(near_day(due, today=case.today, working=case.policy.me.working, where="by", quote=due.isoformat()))
    yield from far
    days = (due - case.today).days
    slow, name = max(((case.known.of(p).answer_days or 0.0, p.first_name) for p in case.ask.to), default=(0.0, ""))
    if not far and slow > days:
        later = case.policy.me.working.on_or_after(case.today + timedelta(int(slow) + 1))
        message = f"{name} usually takes {slow:.0f} days to answer."
        yield finding("T2", WARNING, "by", due.isoformat(), message, _by(later))


def near_day(due: date, *, today: date, working: WorkingDays, where: str, quote: str) -> Iterator[Finding]:
    """T2 on any day that something is wanted by."""
    days, fix = (due - today).days, _by(working.after(today, 5))
    if days < 0:
        yield finding("T2", ERROR, where, quote, f"{shown(due)} is over.", fix)
    elif days == 0:
        yield finding("T2", ERROR, where, quote, "Today is too soon for a letter; call them.", fix)
    elif days > _TOO_LATE:
        message = f"{shown(due)} is {days} days away; what can wait so long is put off and forgotten."
        yield finding("T2", ERROR, where, quote, message, fix)
    elif days > _LATEST:
        message = f"{shown(due)} is {days} days away; long deadlines are met least."
        yield finding("T2", WARNING, where, quote, message, fix)
    elif days < _SOONEST:
        yield finding("T2", WARNING, where, quote, f"{_in(days)} leaves them little time.", fix)


def _free(case: AskCase, due: date) -> Iterator[Finding]:
    """T4."""
    working = case.policy.me.working
    theirs = frozenset().union(*(case.known.of(p).holidays for p in case.ask.to))
    language = case.ask.language or case.policy.language
    guessed = public_holidays(due.year, language, tuple(p.address for p in case.ask.to))
    yield from free_day(
        due, today=case.today, working=working, free=theirs | guessed, where="by", quote=due.isoformat()
    )


def free_day(
    due: date, *, today: date, working: WorkingDays, free: frozenset[date], where: str, quote: str
) -> Iterator[Finding]:
    """T4 on any day that something is wanted by; `free` are the holidays of the other side."""
    if due.weekday() not in working.weekdays:
        why = f"{shown(due)} is not a working day."
    elif due in working.holidays or due in free:
        why = f"{shown(due)} is a public holiday."
    else:
        return
    both = replace(working, holidays=working.holidays | free)
    before = both.on_or_before(due)
    yield finding("T4", WARNING, where, quote, why, _by(before if before > today else both.on_or_after(due)))


def _by(day: date) -> str:
    return f"by = {day.isoformat()} ({shown(day).split()[0]})"


def _in(days: int) -> str:
    return {0: "Today", 1: "Tomorrow"}.get(days, f"In {days} days")
