"""Presence: what became of our drafts and holds since we last wrote them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from mailask.core.action import Note, NoteKind
from mailask.core.hold import Hold, HoldState
from mailask.core.letter import SAME_LETTER, fingerprint, similarity
from mailask.core.message import Place
from mailask.core.request import Draft
from mailask.core.snapshot import Presence, SeenDraft, SeenHold
from mailask.errors import MessageBroken, MessageGone
from mailask.mail.envelope import parse_envelope
from mailask.ports import Calendar, Drafts, SeenEntry, StoredDraft

_MOST_READ = 20
"""How many drafts of others are read in search of a missing one of ours; the first that the mailbox lists."""
_ANY = datetime(1970, 1, 1, tzinfo=UTC)
"""Drafts need no Date; when they were written does not matter here."""


@dataclass(frozen=True, slots=True)
class DraftsSeen:
    """Our drafts with what became of them, and the drafts of others, as the mailbox lists them."""

    drafts: tuple[SeenDraft, ...]
    others: tuple[StoredDraft, ...] = ()

    def and_others(self, ours: Iterable[Draft]) -> DraftsSeen:
        """The drafts seen, with those of ours that lie there no more."""
        looked_at = {seen.draft.key for seen in self.drafts}
        more = (SeenDraft(draft) for draft in ours if draft.key not in looked_at)
        return replace(self, drafts=(*self.drafts, *more))

    @property
    def busy_threads(self) -> frozenset[str]:
        """The conversations in which drafts of others lie."""
        return frozenset(found.thread for found in self.others if found.thread)


def look_for_drafts(mailbox: Drafts, ours: Sequence[Draft]) -> DraftsSeen:
    """What became of each of our drafts; asks the mailbox only when one of them was still lying."""
    if not any(draft.is_lying for draft in ours):
        return DraftsSeen(tuple(SeenDraft(draft) for draft in ours))
    lying = [found for found in mailbox.drafts() if not found.sent]
    matched = _match([draft for draft in ours if draft.is_lying], lying)
    seen = []
    for draft in ours:
        if not draft.is_lying:
            seen.append(SeenDraft(draft))
        elif found := matched.get(draft.key):
            seen.append(_compare(draft, found, mailbox))
        else:
            seen.append(SeenDraft(draft, Presence.MISSING))
    taken = {found.ref for found in matched.values()}
    return DraftsSeen(tuple(seen), tuple(found for found in lying if found.ref not in taken))


def look_by_words(mailbox: Drafts, before: DraftsSeen, explained: Collection[str]) -> DraftsSeen:
    """The drafts seen, once the missing ones were looked for by recipient and words: programs save a draft as another.

    Those whose absence is `explained`, by key, are not looked for, and others not among all drafts that there are.
    """
    missing = [
        seen.draft for seen in before.drafts if seen.presence is Presence.MISSING and seen.draft.key not in explained
    ]
    free = {found.ref: found for found in before.others[:_MOST_READ]} if missing else {}
    words = {ref: _words_or_none(mailbox, ref) for ref in sorted(free)}
    matched: dict[str, StoredDraft] = {}
    for draft in missing:
        likely = [
            (similarity(said.text, draft.text), ref)
            for ref, said in words.items()
            if ref in free and said and draft.to.key in said.people
        ]
        if likely and (best := max(likely))[0] >= SAME_LETTER:
            matched[draft.key] = free.pop(best[1])
    drafts = tuple(
        _compare(seen.draft, matched[seen.draft.key], mailbox) if seen.draft.key in matched else seen
        for seen in before.drafts
    )
    taken = {found.ref for found in matched.values()}
    return DraftsSeen(drafts, tuple(found for found in before.others if found.ref not in taken))


def dated(before: DraftsSeen, now: datetime) -> DraftsSeen:
    """The same, once it stands with the missing drafts since when they are."""
    return replace(before, drafts=tuple(_dated(seen, now) for seen in before.drafts))


def _dated(seen: SeenDraft, now: datetime) -> SeenDraft:
    if seen.presence is not Presence.MISSING or seen.draft.missing_since is not None:
        return seen
    return replace(seen, draft=replace(seen.draft, missing_since=now))


@dataclass(frozen=True, slots=True)
class HoldsSeen:
    """Our holds with what became of them, the cursor to store once the plan was applied, and what to tell."""

    holds: tuple[SeenHold, ...]
    cursor: str = ""
    notes: tuple[Note, ...] = ()


def look_at_holds(calendar: Calendar, ours: Sequence[Hold], cursor: str) -> HoldsSeen:
    """What became of each of our holds."""
    watched = [hold for hold in ours if hold.state in {HoldState.OURS, HoldState.THEIRS}]
    if not watched:
        return HoldsSeen(tuple(SeenHold(hold) for hold in ours), cursor)
    view = calendar.changes(watched, cursor)
    holds = tuple(_hold_seen(hold, view.changed.get(hold.ref)) for hold in ours)
    notes = tuple(
        Note(NoteKind.HOLD, "calendar", f"A calendar entry is left alone: {problem}") for problem in view.problems
    )
    return HoldsSeen(holds, view.cursor, notes)


def _hold_seen(hold: Hold, standing: SeenEntry | None) -> SeenHold:
    if standing is None:
        return SeenHold(hold)
    if standing.entry is None:
        return SeenHold(hold, Presence.MISSING)
    # The calendar tells only of what a person would call changed; a guest or a length is no field of ours.
    return SeenHold(hold, Presence.CHANGED, standing.entry)


def _is_same(draft: Draft, found: StoredDraft) -> bool:
    by_header = bool(found.mailask_id) and found.mailask_id == draft.mailask_id
    return by_header or (bool(found.message_id) and found.message_id == draft.message_id)


def _match(ours: list[Draft], lying: list[StoredDraft]) -> dict[str, StoredDraft]:
    """Our drafts among those that lie there: by handle, our header or Message-ID, at last by conversation."""
    free = {found.ref: found for found in lying}
    matched: dict[str, StoredDraft] = {}

    def take(draft: Draft, found: StoredDraft) -> None:
        matched[draft.key] = free.pop(found.ref)

    for draft in ours:
        if draft.ref in free:
            take(draft, free[draft.ref])
    for is_it in (_is_same, _is_in_same_thread):
        for draft in (d for d in ours if d.key not in matched):
            hit = next((found for found in free.values() if is_it(draft, found)), None)
            if hit is not None:
                take(draft, hit)
    return matched


def _is_in_same_thread(draft: Draft, found: StoredDraft) -> bool:
    """One draft a conversation is ours, or the person's in its place."""
    return bool(draft.thread) and found.thread == draft.thread


def _words_or_none(mailbox: Drafts, ref: str) -> _Words | None:
    try:
        return _words(mailbox, ref)
    except MessageGone:
        return None


@dataclass(frozen=True, slots=True)
class _Words:
    """What a draft that lies there says now."""

    people: frozenset[str]
    text: str
    fingerprint: str


def _compare(draft: Draft, found: StoredDraft, mailbox: Drafts) -> SeenDraft:
    """A draft that was saved again is edited only if a person would say so: other words, subject or recipients."""
    now = replace(
        draft,
        ref=found.ref,
        revision=found.revision,
        thread=found.thread or draft.thread,
        message_id=found.message_id or draft.message_id,
        missing_since=None,
    )
    if found.ref == draft.ref and found.revision == draft.revision:
        return SeenDraft(now)
    try:
        words = _words(mailbox, found.ref)
    except MessageGone:
        return SeenDraft(draft, Presence.MISSING)  # listed, but sent or deleted in this moment
    if words is None:
        return SeenDraft(now, Presence.CHANGED)
    return SeenDraft(now, Presence.UNTOUCHED if words.fingerprint == draft.fingerprint else Presence.CHANGED)


def _words(mailbox: Drafts, ref: str) -> _Words | None:
    """The words of a draft, None when it cannot be read. Raises MessageGone."""
    from mailask.mail.source import open_mail  # only a draft that was saved again is read

    source = mailbox.draft_source(ref)
    try:
        envelope = parse_envelope(source, ref=ref, place=Place.DRAFT, received=_ANY)
    except MessageBroken:
        return None
    mail = open_mail(source)
    keys = frozenset(person.key for person in envelope.recipients)
    return _Words(keys, mail.text, fingerprint(envelope.subject, envelope.recipients, mail.text, mail.files))
