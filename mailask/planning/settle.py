"""Settle: proposals that get in each other's way are put in order, and the brakes cut what is too much."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from mailask.core.action import Action, CreateDraft, Note, NoteKind, ReplaceDraft
from mailask.core.letter import Purpose
from mailask.core.policy import Policy
from mailask.core.request import DraftState
from mailask.core.snapshot import Snapshot
from mailask.mail.addresses import refusal
from mailask.planning.rule import today

_FIRST = (
    Purpose.WITHDRAWAL,
    Purpose.THANKS,
    Purpose.LAST_NUDGE,
    Purpose.NUDGE,
    Purpose.ASK,
    Purpose.INTRODUCTION,
    Purpose.RECONNECT,
)
"""Which letter goes first when one person or the brakes allow only one: what is owed before what is wanted."""


def settle_letters(
    proposals: Iterable[Action | Note], seen: Snapshot, policy: Policy, now: datetime
) -> tuple[list[Action], list[Note]]:
    """The letters that may be drafted today, and a note for each that may not.

    One letter to a person a day, but for thanks, which answer one; one draft in a thread, whoever wrote it;
    `drafts_per_run` and `drafts_per_day`.
    """
    actions: list[Action] = []
    notes: list[Note] = []
    creates: list[CreateDraft] = []
    removed: set[str] = set()
    for proposal in proposals:
        match proposal:
            case Note():
                notes.append(proposal)
            case CreateDraft():
                creates.append(proposal)
            case _:
                actions.append(proposal)
                if isinstance(proposal, ReplaceDraft):
                    removed.add(proposal.draft.key)
    written_to = _written_to_today(seen, policy, now)
    threads = _busy_threads(seen, removed)
    made = 0
    for create in sorted(creates, key=lambda c: _FIRST.index(c.letter.purpose)):
        if obstacle := _obstacle(create, written_to, threads) or _brake(create, made, seen, policy):
            notes.append(obstacle)
        else:
            person = create.letter.to[0]
            actions.append(create)
            written_to.add(person.key)
            threads.add(create.request or person.key)
            made += 1
    return actions, notes


def _obstacle(create: CreateDraft, written_to: set[str], threads: set[str]) -> Note | None:
    """What in the letter's own way keeps it from being drafted now."""
    person = create.letter.to[0]
    subject = create.request or person.key
    if refused := _refused(create):
        return Note(NoteKind.DRAFT, subject, refused)
    if person.key in written_to and create.letter.purpose is not Purpose.THANKS:
        return Note(NoteKind.BRAKE, subject, f"{person} gets another letter today; this waits.")
    if create.request in threads or (create.letter.thread and create.letter.thread in threads):
        return Note(NoteKind.BRAKE, create.request, f"A draft to {person} lies in this conversation already.")
    return None


def _brake(create: CreateDraft, made: int, seen: Snapshot, policy: Policy) -> Note | None:
    """The brake that holds the letter back once a run has `made` as many."""
    if made >= policy.drafts_per_run:
        brake, most = "drafts_per_run", policy.drafts_per_run
    elif seen.drafts_today + made >= policy.drafts_per_day:
        brake, most = "drafts_per_day", policy.drafts_per_day
    else:
        return None
    person = create.letter.to[0]
    return Note(NoteKind.BRAKE, create.request or person.key, f"The letter to {person} waits: {brake} is {most}.")


def _refused(create: CreateDraft) -> str:
    """Why somebody cannot be written to; empty when everybody can."""
    people = (create.letter.sender, *create.letter.to)
    return next((why for person in people if (why := refusal(person.address))), "")


def _written_to_today(seen: Snapshot, policy: Policy, now: datetime) -> set[str]:
    day = today(policy, now)
    return {
        s.draft.to.key
        for s in seen.drafts
        if s.draft.state not in {DraftState.REMOVED, DraftState.GONE}
        and s.draft.made_at.astimezone(policy.me.zone).date() == day
    }


def _busy_threads(seen: Snapshot, removed: set[str]) -> set[str]:
    busy = set(seen.busy_threads)
    for found in seen.drafts:
        if found.draft.is_lying and found.draft.key not in removed:
            busy |= {found.draft.request, found.draft.thread}
    return busy - {""}
