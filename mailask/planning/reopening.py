"""Reopening: every end can be taken back by the person's hand, and what followed from it is taken back too (law 11)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from mailask.core.action import NoteKind
from mailask.core.reading import Outcome
from mailask.core.request import DraftState, Request, Standing, State, Todo, TodoKind
from mailask.planning import life
from mailask.planning.rule import ASKING, asks_by_id, drafts_of, last_decision
from mailask.planning.walk import Walk

_JUDGED = frozenset({TodoKind.ANSWER, TodoKind.CONFIRM, TodoKind.ADDRESS, TodoKind.CHECK, TodoKind.MET})
"""What waits for the user's word, so that they can say that it was nothing, or that they gave it elsewhere."""


def ended_last(requests: Iterable[Request], ask: str, helper: str = "") -> list[Request]:
    """The requests that reopening an ask takes back: of one helper's, or what ended last, with what followed from it.

    Where nothing has ended it is what looks like an end and waits for the user's word, or a meeting. Who was let go
    unasked because the ask had ended is planned again; who asked never to be asked again is so in all asks.
    """
    every = list(requests)
    mine = [r for r in every if r.ask == ask and helper in {"", r.helper.key, r.asked_key}]
    closed = [r for r in mine if r.state is State.CLOSED]
    if not closed:
        return [r for r in mine if r.meeting is not None or _was_found(r) or (r.todo and r.todo.kind in _JUDGED)]
    begun = [r for r in closed if r.sent_at is not None] or closed
    latest = max((r.closed_at for r in begun if r.closed_at is not None), default=None)
    taken = begun if helper else [r for r in begun if r.closed_at == latest]
    unwilling = {r.helper.key for r in taken if r.has_opted_out}
    return [*taken, *(r for r in every if r not in taken and _followed(r, ask, unwilling))]


def _was_found(request: Request) -> bool:
    """Whether its letter was found in Sent, and nothing has happened since."""
    return request.state is State.SENT and request.before is not None and request.before.state is State.PLANNED


def _followed(request: Request, ask: str, unwilling: set[str]) -> bool:
    """Whether a request that never began ended with another."""
    if request.state is not State.CLOSED or request.sent_at is not None:
        return False
    if request.has_opted_out:
        return request.helper.key in unwilling
    return request.ask == ask and request.outcome is Outcome.WITHDRAWN


def reopen_requests(walk: Walk) -> None:
    """Take back the ends that the person has taken back since, and our own drafts that followed from them."""
    for request in sorted(walk.requests.values(), key=lambda r: r.id):
        decision = last_decision(walk.seen, request)
        if decision is None or decision.outcome is not None or request.reopened_at == decision.at:
            continue
        lying = any(seen.draft.is_lying for seen in drafts_of(walk.snapshot, request.id, *ASKING))
        because = f"you took the request to {request.helper} up again"
        walk.keep(f"reopened {decision.at:%Y%m%dT%H%M%S}", _reopened(request, decision.at, because, drafted=lying))
    for ask in sorted({r.ask for r in walk.requests.values() if r.reopened_at is not None}):
        _wait_for_it(walk, ask)


def _wait_for_it(walk: Walk, ask_id: str) -> None:
    """One by one, who was to be asked next waits again; a letter that was sent or edited stays the person's."""
    ask, requests = asks_by_id(walk.seen).get(ask_id), walk.of_ask(ask_id)
    before = {r.id: r.reopened_at for r in walk.seen.requests}
    fresh = [r for r in requests if r.reopened_at is not None and before.get(r.id) != r.reopened_at]
    if ask is None or not ask.asked_one_by_one or not fresh:
        return
    name = fresh[0].helper.first_name
    for request in requests:
        if request in fresh or not request.is_open or request.state is State.PLANNED:
            continue
        letters = drafts_of(walk.snapshot, request.id, *ASKING)
        if request.state is State.DRAFTED and all(s.draft.state is not DraftState.EDITED for s in letters):
            because = f"the request to {fresh[0].helper} was taken up again, so {request.helper} is not asked yet"
            walk.keep("planned", _planned(request, because))
        elif request.is_out:
            text = (
                f"{request.helper.first_name} was asked in the meantime. If {name} is enough: "
                f"mailask ask letgo {ask_id} --to {request.helper.address}"
            )
            walk.note(NoteKind.ASK, request.id, text)


def _reopened(request: Request, at: datetime, because: str, *, drafted: bool) -> Request:
    """The person took an end back: it stands as it stood before, and time counts from now.

    A letter that never went out is planned anew, unless it still lies in Drafts.
    """
    if request.is_open and request.todo is not None and request.todo.kind is TodoKind.ANSWER:
        spoke_at = life.latest(request.spoke_at, at)
        return replace(request, todo=None, spoke_at=spoke_at, reopened_at=at, because=because, evidence="")
    if _was_found(request):
        asides = request.asides | request.known_ids
        never = replace(request, sent_at=None, spoke_at=None, thread="", known_ids=frozenset(), asides=asides)
        return _reopened(replace(never, parent=None, sender=None, before=None), at, because, drafted=drafted)
    before = request.before or Standing(State.SENT, promise=request.promise)
    if request.sent_at is None:
        before = Standing(State.DRAFTED, todo=Todo(TodoKind.SEND, at)) if drafted else Standing(State.PLANNED)
    return replace(
        request,
        state=before.state,
        outcome=before.outcome,
        certainty=before.certainty,
        todo=before.todo,
        promise=before.promise,
        meeting=before.meeting,
        before=None,
        closed_at=None,
        reopened_at=at,
        because=because,
        evidence="",
    )


def _planned(request: Request, because: str) -> Request:
    """The letter is not to be written yet after all."""
    return replace(request, state=State.PLANNED, todo=None, because=because, evidence="")
