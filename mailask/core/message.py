"""A message is the envelope of one mail: who, whom, when, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from urllib.parse import quote

from mailask.core.person import Person
from mailask.core.reading import Reading


class Place(StrEnum):
    """Where a message lies, as far as it matters: drafts are never evidence (law 7)."""

    RECEIVED = "received"
    SENT = "sent"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Message:
    """The envelope of one mail.

    Attributes:
        ref: the provider's own handle, enough to fetch the source again.
        message_id: the RFC 5322 Message-ID with its angle brackets, empty when it has none.
        thread: the provider's thread id, empty where the provider has no threads.
        at: when the provider took it in (Gmail's internalDate) or, failing that, its Date header; aware.
        automated: a header says that no human wrote it (RFC 3834, RFC 3464, lists).
        mailask_id: our own header, a bonus signal that web composers strip.
    """

    ref: str
    place: Place
    message_id: str
    at: datetime
    sender: Person
    to: tuple[Person, ...] = ()
    cc: tuple[Person, ...] = ()
    bcc: tuple[Person, ...] = ()
    subject: str = ""
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    thread: str = ""
    automated: bool = False
    mailask_id: str = ""

    @property
    def identity(self) -> str:
        """What the message goes by in evidence: its Message-ID, or the provider's handle where it has none."""
        return self.message_id or self.ref

    @property
    def recipients(self) -> tuple[Person, ...]:
        return (*self.to, *self.cc, *self.bcc)

    @property
    def answers(self) -> frozenset[str]:
        """The Message-IDs that this message says it follows."""
        return frozenset((*self.references, *((self.in_reply_to,) if self.in_reply_to else ())))


@dataclass(frozen=True, slots=True)
class MailLink:
    """How a person opens a conversation: URL patterns with `{id}` (its first Message-ID) or `{thread}`."""

    by_message: str = ""
    by_thread: str = ""

    def to(self, *, message_id: str, thread: str) -> str:
        """The URL of a conversation, empty when there is no place to open."""
        if thread and self.by_thread:
            return self.by_thread.format(thread=quote(thread, safe=""))
        if message_id and self.by_message:
            return self.by_message.format(id=quote(message_id.strip("<>"), safe="@.!$*+-_~"))
        return ""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Why a message may not come from whom its From names.

    Attributes:
        reason: in words for a person.
        others: who else the header names as its sender, or wants the answer to go to; nobody when the receiving server
            says that the From is false.
    """

    reason: str
    others: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the snapshot, read: the envelope, what it says, and why that may be somebody else's words."""

    message: Message
    reading: Reading = field(default_factory=Reading)
    doubt: Doubt | None = None
