"""A mailbox in memory that keeps every promise of the ports, and Gmail's awkward truths when asked to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from random import Random

from mailask.core.letter import Letter
from mailask.core.message import MailLink, Place
from mailask.errors import ChangedByHand, MessageBroken, MessageGone
from mailask.mail.compose import compose
from mailask.mail.envelope import parse_envelope
from mailask.ports import Arrival, Batch, StoredDraft
from tests.fakes.faults import Faults
from tests.fakes.mail import header, made_up_id, resaved

_TAKEN_IN = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Kept:
    """A message or draft as the mailbox keeps it."""

    ref: str
    source: bytes
    thread: str
    number: int
    sent: bool = False


@dataclass
class FakeMailbox:
    """A mailbox in memory; the same object is the same mailbox before and after a crash.

    Attributes:
        gives_ids: a draft gets another Message-ID than ours, and a new one at every save (Gmail).
        gives_threads: messages carry a provider's thread id (Gmail).
        strips_headers: saving a draft in the mail program drops our header (web composers).
        batch: how many arrivals a batch holds at most.
        shuffled: deliver arrivals in an order that this seed decides, instead of the order of arrival.
    """

    gives_ids: bool = False
    gives_threads: bool = False
    strips_headers: bool = False
    batch: int = 500
    shuffled: int | None = None
    faults: Faults = field(default_factory=Faults)
    messages: dict[str, Kept] = field(default_factory=dict)
    lying: dict[str, Kept] = field(default_factory=dict)
    number: int = 0

    # MailReader

    def changes(self, cursor: str, *, since: datetime) -> Iterator[Batch]:
        seen = int(cursor or 0)
        new = [kept for kept in self.messages.values() if kept.number > seen]
        new.sort(key=lambda kept: kept.number)
        for start in range(0, len(new), self.batch):
            part = new[start : start + self.batch]
            arrivals = [self._arrival(kept) for kept in part]
            if self.shuffled is not None:
                Random(self.shuffled).shuffle(arrivals)
            yield Batch(tuple(arrivals), str(part[-1].number))

    def source(self, ref: str) -> bytes:
        if ref not in self.messages:
            raise MessageGone(f"The message {ref} is not there any more.")
        return self.messages[ref].source

    def size(self) -> int | None:
        return len(self.messages)

    def authserv_id(self) -> str:
        return "mx.example.com"

    def lost(self, *, used: bool) -> tuple[str, ...]:
        return ()

    def link(self) -> MailLink:
        return MailLink(by_thread="https://mail.example.com/{thread}", by_message="mid:{id}")

    # Drafts

    def drafts(self) -> tuple[StoredDraft, ...]:
        return tuple(_lying(kept) for kept in self.lying.values())

    def draft_source(self, ref: str) -> bytes:
        return self.draft(ref).source

    def draft_marker(self) -> str:
        return str(self.number)

    def create_draft(self, letter: Letter, *, mailask_id: str, at: datetime) -> StoredDraft:
        with self.faults.step("create_draft"):
            # As with Gmail, two creates make two drafts: whoever calls must look first.
            kept = self.save(f"draft-{self.next_number()}", self._composed(letter, mailask_id, at), letter.thread)
        return _lying(kept)

    def find_draft(self, mailask_id: str, *, marker: str) -> StoredDraft | None:
        for kept in self.lying.values():
            if header(kept.source, "X-Mailask-Id") == mailask_id:
                return _lying(kept)
        for kept in self.messages.values():
            if kept.sent and header(kept.source, "X-Mailask-Id") == mailask_id:
                return replace(_lying(kept), sent=True)
        return None

    def replace_draft(self, ref: str, letter: Letter, *, mailask_id: str, at: datetime, revision: str) -> StoredDraft:
        source = self._composed(letter, mailask_id, at)
        kept = self.draft(ref)
        if str(kept.number) != revision:
            if resaved(kept.source, message_id="", at=at) == resaved(source, message_id="", at=at):
                return _lying(kept)
            raise ChangedByHand(f"The draft {ref} was edited; it is left alone.")
        with self.faults.step("replace_draft"):
            kept = self.save(ref, source, letter.thread)
        return _lying(kept)

    def delete_draft(self, ref: str, *, revision: str) -> None:
        if ref not in self.lying:
            return
        if str(self.lying[ref].number) != revision:
            raise ChangedByHand(f"The draft {ref} was edited; it is left alone.")
        with self.faults.step("delete_draft"):
            del self.lying[ref]

    # The world behind the port, for a person's hand (see `person`).

    def save(self, ref: str, source: bytes, thread: str = "") -> Kept:
        """Keep a draft, anew or over the one of that ref."""
        number = self.next_number()
        if self.gives_ids:
            source = resaved(source, message_id=made_up_id("draft", ref, str(number)))
        self.lying[ref] = Kept(ref, source, thread or self._thread(source), number)
        return self.lying[ref]

    def keep(self, source: bytes, *, thread: str = "", sent: bool = False) -> None:
        """Keep a message that was received or sent; its From says nothing about which."""
        number = self.next_number()
        ref = f"message-{number}"
        self.messages[ref] = Kept(ref, source, thread or self._thread(source), number, sent)

    def draft(self, ref: str) -> Kept:
        if ref not in self.lying:
            raise MessageGone(f"The draft {ref} is not there any more.")
        return self.lying[ref]

    def next_number(self) -> int:
        self.number += 1
        return self.number

    def _composed(self, letter: Letter, mailask_id: str, at: datetime) -> bytes:
        return compose(letter, mailask_id=mailask_id, at=at, message_id=f"<{mailask_id}@mailask.example.com>")

    def _thread(self, source: bytes) -> str:
        if not self.gives_threads:
            return ""
        answers = {*header(source, "References").split(), header(source, "In-Reply-To")} - {""}
        for kept in (*self.messages.values(), *self.lying.values()):
            if header(kept.source, "Message-ID") in answers:
                return kept.thread
        return f"thread-{self.number}"

    def _arrival(self, kept: Kept) -> Arrival:
        place = Place.SENT if kept.sent else Place.RECEIVED
        try:
            message = parse_envelope(kept.source, ref=kept.ref, place=place, received=_TAKEN_IN)
        except MessageBroken as error:
            return Arrival(kept.ref, problem=error.message)
        return Arrival(kept.ref, message=replace(message, thread=kept.thread))


def _lying(kept: Kept) -> StoredDraft:
    return StoredDraft(
        ref=kept.ref,
        revision=str(kept.number),
        message_id=header(kept.source, "Message-ID"),
        thread=kept.thread,
        mailask_id=header(kept.source, "X-Mailask-Id"),
    )
