"""Rule: a request ends with a last letter: thanks for what was done, a kind word when it is not needed any more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from mailask.core.action import Action, CreateDraft, Note
from mailask.core.letter import Purpose
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import Request, State
from mailask.core.snapshot import Snapshot
from mailask.planning.rule import asks_by_id, draft_key, drafts_of, letter_or_note
from mailask.planning.writing import write_thanks, write_withdrawal

_STALE = timedelta(days=14)
"""Thanks that come later than this look forgotten; then it is the person's turn to find words."""


def draft_last_letters(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """Thanks after `done`, unless the user has thanked already; a withdrawal after `ask letgo`."""
    asks = asks_by_id(seen)
    for request in sorted(seen.requests, key=lambda r: r.id):
        ask, purpose = asks.get(request.ask), _purpose(request, seen)
        if ask is None or purpose is None or drafts_of(seen, request.id, purpose):
            continue
        if request.closed_at is None or now - request.closed_at > _STALE:
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
    if request.state is not State.CLOSED or request.sent_at is None:
        return None
    if request.outcome is Outcome.DONE and not has_thanked(request):
        return Purpose.THANKS
    if request.outcome is Outcome.WITHDRAWN and _should_tell(request, seen):
        return Purpose.WITHDRAWAL
    return None


def has_thanked(request: Request) -> bool:
    """Whether the user wrote after the answer that closed the request."""
    if request.spoke_at is None or request.heard_at is None:
        return False
    return request.spoke_at > request.heard_at


def _should_tell(request: Request, seen: Snapshot) -> bool:
    return any(
        decision.write and decision.concerns(request) and decision.outcome is Outcome.WITHDRAWN
        for decision in seen.decisions
    )
