"""A person at work in the mailbox and the calendar in memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from mailask.core.deadline import When
from tests.fakes.calendar import FakeCalendar
from tests.fakes.mail import made_up_id, resaved
from tests.fakes.mailbox import FakeMailbox


@dataclass
class FakePerson:
    """See `hand.Hand`."""

    mailbox: FakeMailbox
    calendar: FakeCalendar

    def receive(self, source: bytes) -> None:
        self.mailbox.keep(source)

    def write(self, source: bytes) -> None:
        self.mailbox.keep(source, sent=True)

    def start_draft(self, source: bytes) -> None:
        self.mailbox.save(f"draft-{self.mailbox.next_number()}", source)

    def edit_draft(self, ref: str, *, text: str | None = None, subject: str | None = None) -> None:
        kept = self.mailbox.draft(ref)
        without = ("X-Mailask-Id",) if self.mailbox.strips_headers else ()
        self.mailbox.save(ref, resaved(kept.source, text=text, subject=subject, without=without), kept.thread)

    def flag_draft(self, ref: str) -> None:
        self.mailbox.draft(ref)

    def send_draft(
        self, ref: str, *, at: datetime, text: str | None = None, keeps_id: bool = True, keeps_headers: bool = True
    ) -> bytes:
        kept = self.mailbox.draft(ref)
        new_id = self.mailbox.gives_ids or not keeps_id
        source = resaved(
            kept.source,
            text=text,
            at=at,
            message_id=made_up_id("sent", ref, str(kept.number)) if new_id else None,
            without=() if keeps_headers and not self.mailbox.strips_headers else ("X-Mailask-Id",),
        )
        del self.mailbox.lying[ref]
        self.mailbox.keep(source, thread=kept.thread, sent=True)
        return source

    def delete_draft(self, ref: str) -> None:
        del self.mailbox.lying[ref]

    def drafts(self) -> list[bytes]:
        return [kept.source for kept in self.mailbox.lying.values()]

    def sent(self) -> list[bytes]:
        return [kept.source for kept in self.mailbox.messages.values() if kept.sent]

    def holds(self) -> dict[str, str]:
        return {ref: event.entry.title for ref, event in self.calendar.events.items() if not event.deleted}

    def move_hold(self, ref: str, when: When) -> None:
        self.calendar.change(ref, entry=replace(self.calendar.events[ref].entry, when=when))

    def rename_hold(self, ref: str, title: str) -> None:
        self.calendar.change(ref, entry=replace(self.calendar.events[ref].entry, title=title))

    def delete_hold(self, ref: str) -> None:
        self.calendar.change(ref, deleted=True)

    def resave_hold(self, ref: str) -> None:
        self.calendar.change(ref)
