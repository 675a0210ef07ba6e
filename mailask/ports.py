"""What mailask needs of a mailbox and a calendar, cut by capability. No port has a send (law 1).

Whoever implements these obeys `tests/contract/`. Handles (`ref`) and revisions are opaque to everybody else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from mailask.core.hold import Entry, Hold
from mailask.core.letter import Letter
from mailask.core.message import MailLink, Message


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message that is new, or new in its place; a message that could not be read carries the problem instead.

    Attributes:
        source: the RFC 822 source when the provider had to fetch it anyway, else None.
        again: it says more than when it was delivered before: a file that was being written then.
    """

    ref: str
    message: Message | None = None
    problem: str = ""
    source: bytes | None = None
    again: bool = False


@dataclass(frozen=True, slots=True)
class Batch:
    """Some arrivals, and the cursor that may be stored once they are stored (law 6)."""

    arrivals: tuple[Arrival, ...]
    cursor: str


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft as it lies in the mailbox.

    Attributes:
        revision: changes at every save; the same revision means the same draft to the byte.
        sent: the provider still answers under the draft's handle, but the message has been sent.
    """

    ref: str
    revision: str
    message_id: str = ""
    thread: str = ""
    mailask_id: str = ""
    sent: bool = False


class MailReader(Protocol):
    """Reading a mailbox; never marks anything as read."""

    def changes(self, cursor: str, *, since: datetime) -> Iterator[Batch]:
        """What arrived since `cursor`; with an empty cursor all that is cheap to list, else what came after `since`.

        Raises:
            MailboxError: the mailbox is not there as configured.
            TryAgainLater: the network or a limit.
        """

    def source(self, ref: str) -> bytes:
        """The RFC 822 source of a message. Raises MessageGone."""

    def size(self) -> int | None:
        """How many messages the mailbox holds when that is cheap to know, else None (the brake on sudden emptiness)."""

    def lost(self, *, used: bool) -> tuple[str, ...]:
        """What is not there as configured, as sentences for a person; then nothing may be concluded from it.

        `used` says that mailask has written here before, so that a folder which is missing is not only not made yet.
        """

    def link(self) -> MailLink:
        """How a person can open a conversation."""

    def authserv_id(self) -> str:
        """The name under which the user's own mail server says what it found of a sender (RFC 8601); empty for none."""


class Drafts(Protocol):
    """The person's Drafts folder."""

    def drafts(self) -> tuple[StoredDraft, ...]:
        """Every draft that lies there, ours and others'; cheap: handles only, no words."""

    def draft_source(self, ref: str) -> bytes:
        """The RFC 822 source of a draft. Raises MessageGone."""

    def draft_marker(self) -> str:
        """The state of the mailbox before a create, kept with the intent so that `find_draft` can look from there."""

    def create_draft(self, letter: Letter, *, mailask_id: str, at: datetime) -> StoredDraft:
        """Put a letter into Drafts, once: one attempt, never repeated by any layer.

        Raises:
            Unanswered: it may or may not have happened.
        """

    def find_draft(self, mailask_id: str, *, marker: str) -> StoredDraft | None:
        """Our draft of that id if it exists, unsent or already sent (`sent` is then true).

        Raises:
            TryAgainLater: it is too early to say that it does not exist.
        """

    def replace_draft(self, ref: str, letter: Letter, *, mailask_id: str, at: datetime, revision: str) -> StoredDraft:
        """Put a letter in the place of a draft that still has `revision`. Raises ChangedByHand, MessageGone."""

    def delete_draft(self, ref: str, *, revision: str) -> None:
        """Take a draft away that still has `revision`; one that is gone already is fine. Raises ChangedByHand."""


class Mailbox(MailReader, Drafts, Protocol):
    """A mailbox that can be read and drafted into."""


@dataclass(frozen=True, slots=True)
class SeenEntry:
    """An entry as it stands on the calendar now; `entry` is None when it was deleted.

    Attributes:
        touched: a person has changed it since we wrote it, perhaps in what `entry` does not show (guests, a place).
    """

    ref: str
    revision: str = ""
    sequence: int = 0
    entry: Entry | None = None
    touched: bool = False


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The holds that are not as they were last written, by `ref`, and the cursor to store after acting on them.

    Attributes:
        problems: what could not be read, each naming its file; such a hold is left as it is.
    """

    changed: Mapping[str, SeenEntry] = field(default_factory=dict)
    cursor: str = ""
    problems: tuple[str, ...] = ()


class Calendar(Protocol):
    """A calendar that holds are put on. No entry ever has attendees."""

    def changes(self, holds: Sequence[Hold], cursor: str) -> CalendarView:
        """Which of `holds` were changed or deleted by somebody since they were written. Raises CalendarError."""

    def look(self, hold: Hold) -> SeenEntry | None:
        """The hold as it stands now, found by its key; None when it was never put."""

    def put(self, hold: Hold, *, at: datetime) -> SeenEntry:
        """Put the hold's entry on the calendar; doing it again changes nothing.

        Raises:
            ChangedByHand: the person deleted an entry of that key before.
        """

    def move(self, hold: Hold, entry: Entry, *, at: datetime) -> SeenEntry:
        """Write `entry` over the hold if it still has its revision. Raises ChangedByHand."""

    def drop(self, hold: Hold) -> None:
        """Take the hold away if it still has its revision; one that is gone already is fine. Raises ChangedByHand."""
