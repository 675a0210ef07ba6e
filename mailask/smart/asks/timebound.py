"""T on the fields of an ask."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from mailask.core.finding import Finding
from mailask.smart import timebound as rules
from mailask.smart.asks.case import AskCase
from mailask.smart.clauses import words_in
from mailask.smart.likely_holidays import likely_holidays
from mailask.smart.timebound import by_field

_TIGHT = 4


def time_bound(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from having a time."""
    if case.due is None:
        yield from _no_day(case)
        return
    yield from _near(case, case.due)
    yield from _free(case, case.due)
    days = (case.due - case.today).days
    if 0 < days < _TIGHT and not words_in(case.ask.by_reason):
        yield rules.HASTE.at("by_reason", soon=rules.in_days(days), day=f"by = {case.in_a_week.isoformat()}")


def _no_day(case: AskCase) -> Iterator[Finding]:
    ask, day = case.ask, by_field(case.in_a_week)
    if vague := case.words.vague_time.search(f"{ask.action}\n{ask.need}\n{ask.by_reason}\n{ask.title}"):
        yield rules.VAGUE_TIME.at("action", vague[0], time=vague[0], day=day)
    else:
        yield rules.NO_DAY.at("by", day=day)


def _near(case: AskCase, due: date) -> Iterator[Finding]:
    by, working = case.ask.by, case.policy.me.working
    if isinstance(by, datetime) and by <= case.now and due == case.today:
        yield rules.OVER_TODAY.at("by", by.isoformat(), day=by_field(case.in_a_week))
        return
    quote = due.isoformat()
    far = list(rules.judge_distance(due, today=case.today, working=working, where="by", quote=quote, written=by_field))
    yield from far
    slow, name = max(((case.known.of(p).answer_days or 0.0, p.first_name) for p in case.ask.to), default=(0.0, ""))
    if not far and slow > (due - case.today).days:
        later = working.on_or_after(case.today + timedelta(int(slow) + 1))
        yield rules.SLOWER_THAN_THAT.at("by", quote, name=name, days=f"{slow:.0f}", day=by_field(later))


def _free(case: AskCase, due: date) -> Iterator[Finding]:
    language = case.ask.language or case.policy.language
    yield from rules.judge_free_day(
        due,
        today=case.today,
        working=case.policy.me.working,
        free=likely_holidays(due.year, language, tuple(person.address for person in case.ask.to)),
        where="by",
        quote=due.isoformat(),
        written=by_field,
    )
