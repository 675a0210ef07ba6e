"""T: one day, near enough to act and far enough to be fair, on which both sides work."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from mailask.core.finding import Finding
from mailask.smart.case import ERROR, WARNING, AskCase, finding, shown
from mailask.smart.free_days import public_holidays
from mailask.smart.sentences import words_in

_SOONEST, _LATEST, _TOO_LATE = 3, 10, 30
_TIGHT = 4


def time_bound(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from having a time."""
    vague = case.words.vague_time.search(
        "\n".join((case.ask.action, case.ask.need, case.ask.by_reason, case.ask.title))
    )
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
    fix = f"by = {day.isoformat()} ({shown(day).split()[0]})"
    if vague:
        yield finding("T3", WARNING, "action", vague, f"“{vague}” names no day: some read today, some never.", fix)
    else:
        yield finding("T1", WARNING, "by", "", "It does not say by when.", fix)


def _near(case: AskCase, due: date) -> Iterator[Finding]:
    """T2."""
    days, by = (due - case.today).days, due.isoformat()
    fix = f"by = {case.in_a_week.isoformat()} ({shown(case.in_a_week).split()[0]})"
    gone = isinstance(case.ask.by, datetime) and case.ask.by <= case.now
    if days < 0 or gone:
        yield finding("T2", ERROR, "by", by, f"{shown(due)} is over.", fix)
    elif days == 0:
        yield finding("T2", ERROR, "by", by, "Today is too soon for a letter; call them.", fix)
    elif days > _TOO_LATE:
        yield finding(
            "T2",
            ERROR,
            "by",
            by,
            f"{shown(due)} is {days} days away; what can wait so long is put off and forgotten.",
            fix,
        )
    elif days > _LATEST:
        yield finding("T2", WARNING, "by", by, f"{shown(due)} is {days} days away; long deadlines are met least.", fix)
    elif days < _SOONEST:
        yield finding("T2", WARNING, "by", by, f"{_in(days)} leaves them little time.", fix)
    else:
        slow = max(((case.known.of(p).answer_days or 0.0, p.first_name) for p in case.ask.to), default=(0.0, ""))
        if slow[0] > days:
            yield finding(
                "T2",
                WARNING,
                "by",
                by,
                f"{slow[1]} usually takes {slow[0]:.0f} days to answer.",
                f"by = {case.policy.me.working.on_or_after(case.today + timedelta(int(slow[0]) + 1)).isoformat()}",
            )


def _free(case: AskCase, due: date) -> Iterator[Finding]:
    """T4."""
    ours, theirs = case.policy.me.working, frozenset().union(*(case.known.of(p).holidays for p in case.ask.to))
    language = case.ask.language or case.policy.language
    guessed = public_holidays(due.year, language, tuple(p.address for p in case.ask.to))
    if due.weekday() not in ours.weekdays:
        why = f"{shown(due)} is not a working day."
    elif due in ours.holidays or due in theirs or due in guessed:
        why = f"{shown(due)} is a public holiday."
    else:
        return
    free = ours.holidays | theirs | guessed
    better = due - timedelta(1)
    while better > case.today and (better not in ours or better in free):
        better -= timedelta(1)
    if better <= case.today:
        better = due + timedelta(1)
        while better not in ours or better in free:
            better += timedelta(1)
    yield finding("T4", WARNING, "by", due.isoformat(), why, f"by = {better.isoformat()} ({shown(better).split()[0]})")


def _in(days: int) -> str:
    return {0: "Today", 1: "Tomorrow"}.get(days, f"In {days} days")
