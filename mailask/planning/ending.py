"""Rule: a request ends with a last letter: thanks for what was done, a kind word when it is not needed any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from mailask.core.action import Action, CreateDraft, Note
from mailask.core.letter import Purpose
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import DraftState, Request, State, TodoKind
from mailask.core.snapshot import Snapshot
from mailask.planning.rule import asks_by_id, draft_key, drafts_of, last_decision, letter_or_note
from mailask.planning.writing import write_thanks, write_withdrawal

_STALE = timedelta(days=14)
"""Thanks that come later than this look forgotten; then it is the person's turn to find words."""


def draft_last_letters(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """Thanks after `done`, unless the user has thanked already; a withdrawal after `ask letgo`.

    Thanks for what only looks done are drafted too: sending them is the person's yes.
    """
    asks = asks_by_id(seen)
    for request in sorted(seen.requests, key=lambda r: r.id):
        ask, purpose = asks.get(request.ask), _purpose(request, seen)
        if ask is None or purpose is None or _was_written(seen, request, purpose):
            continue
        ended = request.closed_at or (request.todo.since if request.todo is not None else None)
        if ended is None or now - ended > _STALE:
            continue
        write = write_thanks if purpose is Purpose.THANKS else write_withdrawal
        letter = letter_or_note(
            request.id, partial(write, ask, request, policy=policy, templates=seen.templates, now=now)
        )
        if isinstance(letter, Note):
            yield letter
        else:
            yield CreateDraft(draft_key(seen, request.id, purpose), request.because, request.id, letter)


def _purpose(request: Request, seen: Snapshot) -> Purpose | None:
    if deserves_thanks(request) and not has_thanked(request):
        return Purpose.THANKS
    ended = request.state is State.CLOSED and request.sent_at is not None
    if ended and request.outcome is Outcome.WITHDRAWN and _should_tell(request, seen):
        return Purpose.WITHDRAWAL
    return None


def _was_written(seen: Snapshot, request: Request, purpose: Purpose) -> bool:
    """Whether that last letter was drafted before; one that we took back ourselves does not count."""
    return any(s.draft.state is not DraftState.REMOVED for s in drafts_of(seen, request.id, purpose))


def deserves_thanks(request: Request) -> bool:
    """Whether the helper has done it, or seems to have and it is for the user to say so, or met the user."""
    if request.sent_at is None:
        return False
    if request.is_mine and request.todo is not None and request.todo.kind is TodoKind.MET:
        return True
    return request.outcome is Outcome.DONE and (request.state is State.CLOSED or request.is_mine)


def has_thanked(request: Request) -> bool:
    """Whether the user wrote after the answer that closed the request."""
    if request.spoke_at is None or request.heard_at is None:
        return False
    return request.spoke_at > request.heard_at


def _should_tell(request: Request, seen: Snapshot) -> bool:
    decision = last_decision(seen, request)
    return decision is not None and decision.write and decision.outcome is Outcome.WITHDRAWN
