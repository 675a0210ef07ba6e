"""Rule: who was asked and has not answered hears that it is not needed any more, once another one has helped.

The letter lies in Drafts like any other: sending it is the person's word that it is so, and ends the request; deleting
it leaves the helper asked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from functools import partial

from mailask.core.action import Action, CreateDraft, Note
from mailask.core.letter import Purpose
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import DraftState, Request, State
from mailask.core.snapshot import SeenDraft, Snapshot
from mailask.planning.rule import asks_by_id, draft_key, drafts_of, letter_or_note
from mailask.planning.walk import open_requests
from mailask.planning.writing import write_no_longer_needed

_STALE = timedelta(days=14)
"""Who has not heard of it by then has long noticed."""


def draft_releases(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """The letters that tell helpers who have not answered that another one has helped; each once."""
    asks = asks_by_id(seen)
    for request in open_requests(seen.requests):
        ask, helped = asks.get(request.ask), due_release(request, seen, now)
        if ask is None or helped is None or any(found.draft.is_lying for found in _letters(request, seen)):
            continue
        write = partial(write_no_longer_needed, ask, request, policy=policy, templates=seen.templates, now=now)
        letter = letter_or_note(request.id, write)
        if isinstance(letter, Note):
            yield letter
            continue
        because = f"{helped.helper} has helped, and {request.helper} has not answered yet ({helped.evidence})"
        yield CreateDraft(draft_key(seen, request.id, Purpose.WITHDRAWAL), because, request.id, letter)


def due_release(request: Request, seen: Snapshot, now: datetime) -> Request | None:
    """The request that makes this one needless, until that letter went or was deleted."""
    helped = released_by(request, seen.requests)
    if helped is None or helped.closed_at is None or now - helped.closed_at > _STALE:
        return None
    return None if any(not found.draft.is_lying for found in _letters(request, seen)) else helped


def _letters(request: Request, seen: Snapshot) -> list[SeenDraft]:
    """The letters that said so, but for those that we took back ourselves."""
    made = drafts_of(seen, request.id, Purpose.WITHDRAWAL)
    return [found for found in made if found.draft.state is not DraftState.REMOVED]


def released_by(request: Request, requests: Iterable[Request]) -> Request | None:
    """The request of the same ask by which this one, asked and not yet answered, is not needed any more."""
    if request.state is not State.SENT or request.heard_at is not None:
        return None
    helped = (r for r in requests if r.ask == request.ask and has_helped(r))
    return min(helped, key=lambda r: (r.closed_at or request.sent_at, r.id), default=None)


def has_helped(request: Request) -> bool:
    """Whether the helper has done what was asked, for sure."""
    return request.state is State.CLOSED and request.outcome is Outcome.DONE
