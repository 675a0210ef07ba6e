"""Rule: a planned request whose turn it is becomes a draft; an unedited draft follows its ask file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import partial

from mailask.core.action import Action, CreateDraft, Note, NoteKind, ReplaceDraft
from mailask.core.ask import Ask
from mailask.core.finding import Severity
from mailask.core.letter import Letter
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import Request, State
from mailask.core.snapshot import Snapshot
from mailask.planning import life
from mailask.planning.knowing import findings_on
from mailask.planning.rule import ASKING, draft_key, drafts_of, is_ours, letter_or_note
from mailask.planning.walk import open_requests
from mailask.planning.writing import write_ask

_MAKES_WAY = frozenset(
    {Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT, Outcome.BOUNCED, Outcome.EXPIRED, Outcome.WITHDRAWN}
)
"""One by one, the next is asked when the one before declined, cannot be reached, expired or was let go."""


def draft_requests(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """The drafts of the requests whose turn it is, in the order of their asks' deadlines."""
    asks = {ask.id: ask for ask in seen.asks}
    planned = [r for r in seen.requests if r.state is State.PLANNED and r.ask in asks]
    for request in sorted(planned, key=lambda r: (str(r.deadline or "9999"), r.ask, r.rank, r.id)):
        ask = asks[request.ask]
        if not _is_next(request, ask, seen) or _has_errors(ask, seen, policy, now):
            continue
        if note := _held_back(request, seen, policy):
            yield note
            continue
        letter = letter_or_note(request.id, partial(_write, ask, request, seen, policy, now))
        if isinstance(letter, Note):
            yield letter
            continue
        because = f"{ask.source or ask.id} asks {request.helper}" + (
            f", and {before[-1].helper} did not help" if (before := _asked_before(request, ask, seen)) else ""
        )
        key = draft_key(seen, request.id, letter.purpose)
        yield CreateDraft(key, because, request.id, letter, life.drafted(request, now), ask.digest)


def redraft_requests(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """Our unedited drafts rewritten after their ask; an edited one is left, with a note."""
    asks = {ask.id: ask for ask in seen.asks}
    for request in open_requests(seen.requests):
        ask = asks.get(request.ask)
        if ask is None or request.state is not State.DRAFTED:
            continue
        for found in drafts_of(seen, request.id, *ASKING):
            draft = found.draft
            if not found.is_there or draft.digest == ask.digest or _has_errors(ask, seen, policy, now):
                continue
            if not is_ours(draft):
                text = f"{ask.source or ask.id} was changed, but you edited the draft to {draft.to}; it stays yours."
                yield Note(NoteKind.DRAFT, request.id, text, ask.source)
                continue
            letter = letter_or_note(request.id, partial(_write, ask, request, seen, policy, now))
            if isinstance(letter, Note):
                yield letter
            elif letter.fingerprint != draft.fingerprint:
                because = f"{ask.source or ask.id} was changed before the draft to {draft.to} was sent"
                key = draft_key(seen, request.id, letter.purpose)
                yield ReplaceDraft(key, because, request.id, letter, draft, None, ask.digest)


def _write(ask: Ask, request: Request, seen: Snapshot, policy: Policy, now: datetime) -> Letter:
    contact = seen.contacts.get(request.helper.key)
    return write_ask(
        ask,
        request.helper,
        policy=policy,
        templates=seen.templates,
        now=now,
        last_shared=contact.last_subject if contact else "",
        last_contact=contact.last if contact else None,
        attachments=seen.attachments.get(ask.id, ()),
    )


def _is_next(request: Request, ask: Ask, seen: Snapshot) -> bool:
    if not ask.asked_one_by_one:
        return True
    if any(r.is_open or r.outcome not in _MAKES_WAY for r in _asked_before(request, ask, seen)):
        return False
    planned = {r.helper.key for r in seen.requests if r.ask == request.ask and r.state is State.PLANNED}
    return next((person.key for person in ask.to if person.key in planned), "") == request.helper.key


def _asked_before(request: Request, ask: Ask, seen: Snapshot) -> list[Request]:
    """One by one, everybody whose turn came before, in the order of the file as it is now."""
    if not ask.asked_one_by_one:
        return []
    order = {person.key: rank for rank, person in enumerate(ask.to)}
    begun = [r for r in seen.requests if r.ask == request.ask and r.state is not State.PLANNED]
    return sorted(begun, key=lambda r: (order.get(r.helper.key, -1), r.id))


def _has_errors(ask: Ask, seen: Snapshot, policy: Policy, now: datetime) -> bool:
    findings = findings_on(ask, seen, policy, now)
    return any(finding.severity is Severity.ERROR for finding in findings)


def _held_back(request: Request, seen: Snapshot, policy: Policy) -> Note | None:
    helper = request.helper
    if helper.key in seen.opted_out:
        return Note(NoteKind.BRAKE, request.id, f"{helper} asked not to be asked again, and is not.")
    if helper.key in policy.me.keys:
        return Note(NoteKind.ASK, request.id, f"{helper} is one of your own addresses; nobody is asked.")
    if policy.open_requests_per_person == 0:
        return Note(NoteKind.BRAKE, request.id, f"{helper} is not asked: open_requests_per_person is 0.")
    others = [
        r
        for r in seen.requests
        if r.id != request.id and r.helper.key == helper.key and r.is_open and r.state is not State.PLANNED
    ]
    if len(others) >= policy.open_requests_per_person:
        waiting = ", ".join(sorted(r.ask for r in others))
        return Note(NoteKind.BRAKE, request.id, f"{helper} is already asked for something ({waiting}); this one waits.")
    return None
