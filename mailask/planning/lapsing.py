"""What was planned and never begun ends with its day: nobody is asked for what is over, and no run looks again."""

from __future__ import annotations

from datetime import date, timedelta

from mailask.core.action import NoteKind
from mailask.core.deadline import day_of, spoken
from mailask.core.reading import Outcome
from mailask.core.request import Request, State
from mailask.planning.rule import today
from mailask.planning.walk import Walk

_PATIENCE = timedelta(days=14)
"""How long the next in line wait for a new date once an ask was begun, or was taken up again by hand."""


def end_unbegun(walk: Walk) -> None:
    """End the planned requests of asks whose day is over while nobody is asked."""
    zone, now = walk.policy.me.zone, today(walk.policy, walk.now)
    for ask in sorted({request.ask for request in walk.requests.values() if request.state is State.PLANNED}):
        requests = walk.of_ask(ask)
        planned = [request for request in requests if request.state is State.PLANNED]
        if any(request.is_open and request not in planned for request in requests):
            continue
        days = [day_of(request.due, zone) for request in planned if request.due is not None]
        if not days or now <= _last_day(max(days), requests, walk):
            continue
        because = f"its day, {spoken(max(days))}, passed before anybody was asked"
        if len(planned) < len(requests):
            because = f"its day, {spoken(max(days))}, has passed, and nobody else was asked"
        for request in planned:
            walk.close(request, Outcome.EXPIRED, because)
        title = next((a.title for a in (*walk.seen.asks, *walk.seen.remembered) if a.id == ask), ask)
        text = f"“{title}” has ended: {because}. To ask after all: set a new date, and mailask ask reopen {ask}"
        walk.note(NoteKind.EXPIRED, ask, text)


def _last_day(day: date, requests: list[Request], walk: Walk) -> date:
    taken_up = [day_of(r.reopened_at, walk.policy.me.zone) + _PATIENCE for r in requests if r.reopened_at is not None]
    begun = any(request.state is not State.PLANNED for request in requests)
    return max([day + _PATIENCE if begun else day, *taken_up])
