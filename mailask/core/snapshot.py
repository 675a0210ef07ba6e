"""A snapshot is everything that was seen before a plan is made; it is frozen, so the plan can be made again."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mailask.core.action import Note
from mailask.core.ask import Ask
from mailask.core.hold import Entry, Hold
from mailask.core.letter import Attachment
from mailask.core.message import Heard, MailLink, Message
from mailask.core.owed import Owed
from mailask.core.request import Decision, Draft, Request
from mailask.core.template import Templates
from mailask.core.tie import Contact, Tie


class Presence(StrEnum):
    """What became of something of ours since we last wrote it."""

    UNTOUCHED = "untouched"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class SeenDraft:
    """A draft of ours and what became of it; `draft` carries the handles of now."""

    draft: Draft
    presence: Presence = Presence.UNTOUCHED

    @property
    def is_there(self) -> bool:
        """Whether it was seen in the Drafts folder, as ours or as the person's."""
        return self.draft.is_lying and self.presence is not Presence.MISSING


@dataclass(frozen=True, slots=True)
class SeenHold:
    """A hold of ours and what became of it; `entry` is what stands there now when it was changed."""

    hold: Hold
    presence: Presence = Presence.UNTOUCHED
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that a plan may depend on besides policy and time.

    Attributes:
        asks: the ask files that could be read; broken: names of those that could not.
        remembered: every ask that has started, as it was when last read.
        drafts, holds: all of ours that were ever made, the finished ones included.
        heard: the messages that may be evidence, read; drafts are never among them (law 7).
        owed: all that the user ever owed, the finished included.
        correspondence: the messages that may say what the user owes, read; rules about requests do not look at them.
        sent_before: what the user sent to people whom a new ask names, as far as it belongs to no request.
        ties: candidates for reconnection, best first; empty when none is due.
        opted_out: folded addresses of people who asked not to be asked.
        busy_threads: provider threads in which somebody else's draft lies.
        link: how a person can open a conversation.
        contacts: what the index knows of the people who are asked, by folded address.
        attachments: the files that an ask sends along, by the ask's id.
        written_to: folded addresses of those, among whom the user owes something, to whom they have ever written.
        drafts_today, reconnections_this_week: what the brakes have already let through; owed_today: the ids of what was
            put on the calendar today of all that is owed.
        notes: what was met while gathering; sudden: reasons to do nothing at all (law 9).
    """

    asks: tuple[Ask, ...] = ()
    broken: frozenset[str] = frozenset()
    remembered: tuple[Ask, ...] = ()
    requests: tuple[Request, ...] = ()
    drafts: tuple[SeenDraft, ...] = ()
    holds: tuple[SeenHold, ...] = ()
    heard: tuple[Heard, ...] = ()
    owed: tuple[Owed, ...] = ()
    correspondence: tuple[Heard, ...] = ()
    decisions: tuple[Decision, ...] = ()
    sent_before: tuple[Message, ...] = ()
    ties: tuple[Tie, ...] = ()
    opted_out: frozenset[str] = frozenset()
    busy_threads: frozenset[str] = frozenset()
    link: MailLink = field(default_factory=MailLink)
    contacts: Mapping[str, Contact] = field(default_factory=dict)
    attachments: Mapping[str, tuple[Attachment, ...]] = field(default_factory=dict)
    templates: Templates = field(default_factory=lambda: Templates({}))
    drafts_today: int = 0
    owed_today: frozenset[str] = frozenset()
    written_to: frozenset[str] = frozenset()
    reconnections_this_week: int = 0
    notes: tuple[Note, ...] = ()
    sudden: tuple[Note, ...] = ()
