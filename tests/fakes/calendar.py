"""A calendar in memory that keeps every promise of the ports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailask.core.hold import Entry, Hold
from mailask.errors import ChangedByHand
from mailask.ports import CalendarView, SeenEntry
from tests.fakes.faults import Faults


@dataclass(frozen=True)
class Event:
    """An entry as the calendar keeps it, and as mailask last wrote it; deleted ones stay known, as with Google."""

    entry: Entry
    written: Entry
    revision: int
    sequence: int = 0
    deleted: bool = False


@dataclass
class FakeCalendar:
    """A calendar in memory; the same object is the same calendar before and after a crash."""

    faults: Faults = field(default_factory=Faults)
    events: dict[str, Event] = field(default_factory=dict)
    number: int = 0

    def changes(self, holds: Sequence[Hold], cursor: str) -> CalendarView:
        changed = {}
        for hold in holds:
            ref = hold.ref or _ref(hold)
            event = self.events.get(ref)
            if event is None or event.deleted:
                changed[ref] = SeenEntry(ref, sequence=hold.sequence)
            elif str(event.revision) != hold.revision and not _is_ours(event, hold):
                changed[ref] = _standing(ref, event)
        return CalendarView(changed, str(self.number))

    def look(self, hold: Hold) -> SeenEntry | None:
        ref = hold.ref or _ref(hold)
        return _standing(ref, self.events[ref]) if ref in self.events else None

    def put(self, hold: Hold, *, at: datetime) -> SeenEntry:
        ref = _ref(hold)
        if ref in self.events:
            return self._write_over(hold, hold.entry)
        with self.faults.step("put"):
            self.events[ref] = Event(hold.entry, hold.entry, self._next(), hold.sequence)
        return _standing(ref, self.events[ref])

    def move(self, hold: Hold, entry: Entry, *, at: datetime) -> SeenEntry:
        return self._write_over(hold, entry)

    def drop(self, hold: Hold) -> None:
        ref = hold.ref or _ref(hold)
        event = self.events.get(ref)
        if event is None or event.deleted:
            return
        if not _is_ours(event, hold):
            raise ChangedByHand(f"The hold {ref} was changed; it is left alone.")
        with self.faults.step("drop"):
            self.events[ref] = replace(event, deleted=True, revision=self._next())

    # The world behind the port, for a person's hand (see `person`).

    def change(self, ref: str, *, entry: Entry | None = None, deleted: bool = False) -> None:
        """Save an event again, with another entry or as it is."""
        event = self.events[ref]
        self.events[ref] = replace(event, revision=self._next(), entry=entry or event.entry, deleted=deleted)

    def _write_over(self, hold: Hold, entry: Entry) -> SeenEntry:
        ref = hold.ref or _ref(hold)
        event = self.events.get(ref)
        if event is None or event.deleted:
            raise ChangedByHand(f"The hold {ref} was deleted; it stays away.")
        if event.entry == entry:
            return _standing(ref, event)
        if not _is_ours(event, hold):
            raise ChangedByHand(f"The hold {ref} was changed; it is left alone.")
        rises = (event.entry.when, event.entry.confirmed) != (entry.when, entry.confirmed)
        with self.faults.step("move"):
            self.events[ref] = Event(entry, entry, self._next(), event.sequence + rises)
        return _standing(ref, self.events[ref])

    def _next(self) -> int:
        self.number += 1
        return self.number


def _is_ours(event: Event, hold: Hold) -> bool:
    return event.entry in (event.written, hold.entry)


def _ref(hold: Hold) -> str:
    return f"event of {hold.key}"


def _standing(ref: str, event: Event) -> SeenEntry:
    return SeenEntry(ref, str(event.revision), event.sequence, None if event.deleted else event.entry)
