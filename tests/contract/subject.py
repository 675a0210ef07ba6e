"""What the contract is tested on: a mailbox and a calendar, and a person who works in both."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from mailask.local.calendar import LocalCalendar
from mailask.local.maildir import LocalMailbox
from mailask.ports import Arrival, Calendar, Mailbox
from tests.fakes.calendar import FakeCalendar
from tests.fakes.hand import Hand
from tests.fakes.mailbox import FakeMailbox
from tests.fakes.person import FakePerson
from tests.local.person import LocalPerson

ME = "me@example.com"
SERVER = "mx.example.com"
ZONE = ZoneInfo("Europe/Berlin")
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)

Open = Callable[[Callable[[Iterable[str]], set[str]]], tuple[Mailbox, Calendar]]


@dataclass
class Subject:
    """A provider under test.

    Attributes:
        person: their hand in the same mailbox and calendar.
        opened: makes the provider's adapters anew, given what the store knows.
        stored: the refs that were delivered and kept, and the cursor that came with them.
        keeps_message_id: the Message-ID that we give a draft stays (Gmail replaces it).
    """

    person: Hand
    opened: Open
    keeps_message_id: bool = True
    stored: set[str] = field(default_factory=set)
    cursor: str = ""

    def __post_init__(self) -> None:
        self.restart()

    def restart(self) -> None:
        """A new process meets the same world."""
        self.mailbox, self.calendar = self.opened(self.stored.intersection)

    def read(self) -> list[Arrival]:
        """One run's look at what is new, all of it stored."""
        arrivals: list[Arrival] = []
        for batch in self.mailbox.changes(self.cursor, since=LONG_AGO):
            arrivals += batch.arrivals
            self.stored.update(arrival.ref for arrival in batch.arrivals)
            self.cursor = batch.cursor
        return arrivals

    def subjects(self) -> list[str]:
        """The subjects of what is new."""
        return sorted(arrival.message.subject for arrival in self.read() if arrival.message)


def in_memory(_: Path) -> Subject:
    mailbox, calendar = FakeMailbox(), FakeCalendar()
    return Subject(FakePerson(mailbox, calendar), lambda _known: (mailbox, calendar))


def in_memory_like_gmail(_: Path) -> Subject:
    mailbox = FakeMailbox(gives_ids=True, gives_threads=True, shuffled=7)
    calendar = FakeCalendar()
    return Subject(FakePerson(mailbox, calendar), lambda _known: (mailbox, calendar), keeps_message_id=False)


def local(folder: Path) -> Subject:
    root, calendar = folder / "Maildir", folder / "calendar"
    person = LocalPerson(root, calendar)

    def opened(known: Callable[[Iterable[str]], set[str]]) -> tuple[Mailbox, Calendar]:
        return LocalMailbox(root, known=known, authserv_id=SERVER), LocalCalendar(calendar, zone=ZONE)

    return Subject(person, opened)


SUBJECTS: dict[str, Callable[[Path], Subject]] = {
    "memory": in_memory,
    "memory-like-gmail": in_memory_like_gmail,
    "local": local,
}
"""Every provider that must keep the contract; a new one adds itself here."""
