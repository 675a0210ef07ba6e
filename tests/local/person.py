"""A person at work in a real Maildir and vdir, as mail and calendar programs do it."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import icalendar

from mailask.core.deadline import When
from mailask.local.folder import unique_part
from tests.fakes.mail import made_up_id, resaved

_SECOND = 1_000_000_000


class LocalPerson:
    """See `tests.fakes.hand.Hand`. Every act moves the folder's mtime on: people are not as quick as tests."""

    def __init__(self, root: Path, calendar: Path) -> None:
        self.root = root
        self.calendar = calendar
        self._number = count(1)
        for folder in (root, root / ".Drafts", root / ".Sent"):
            for name in ("cur", "new", "tmp"):
                (folder / name).mkdir(parents=True, exist_ok=True)

    def receive(self, source: bytes) -> None:
        self.file(self.root / "new", source)

    def write(self, source: bytes) -> None:
        self.file(self.root / ".Sent" / "cur", source, flags=":2,S")

    def start_draft(self, source: bytes) -> None:
        self.file(self.root / ".Drafts" / "cur", source, flags=":2,DS")

    def edit_draft(self, ref: str, *, text: str | None = None, subject: str | None = None) -> None:
        old = self._draft(ref)
        self.file(old.parent, resaved(old.read_bytes(), text=text, subject=subject), flags=":2,DS")
        old.unlink()
        self._later(old.parent)

    def flag_draft(self, ref: str) -> None:
        old = self._draft(ref)
        old.rename(old.with_name(unique_part(old.name) + ",U=7:2,DFS"))
        self._later(old.parent)

    def send_draft(
        self, ref: str, *, at: datetime, text: str | None = None, keeps_id: bool = True, keeps_headers: bool = True
    ) -> bytes:
        old = self._draft(ref)
        source = resaved(
            old.read_bytes(),
            text=text,
            at=at,
            message_id=None if keeps_id else made_up_id("sent", ref, str(next(self._number))),
            without=() if keeps_headers else ("X-Mailask-Id",),
        )
        self.write(source)
        old.unlink()
        self._later(old.parent)
        return source

    def delete_draft(self, ref: str) -> None:
        old = self._draft(ref)
        old.unlink()
        self._later(old.parent)

    def drafts(self) -> list[bytes]:
        return self._sources(".Drafts")

    def sent(self) -> list[bytes]:
        return self._sources(".Sent")

    def holds(self) -> dict[str, str]:
        return {path.name: str(self._event(path).get("SUMMARY")) for path in sorted(self.calendar.glob("*.ics"))}

    def move_hold(self, ref: str, when: When) -> None:
        def move(event: icalendar.Event) -> None:
            length = event["DTEND"].dt - event["DTSTART"].dt
            for name in ("DTSTART", "DTEND"):
                del event[name]
            event.add("DTSTART", when)
            event.add("DTEND", when + length)

        self._rewrite(ref, move)

    def rename_hold(self, ref: str, title: str) -> None:
        def rename(event: icalendar.Event) -> None:
            del event["SUMMARY"]
            event.add("SUMMARY", title)

        self._rewrite(ref, rename)

    def delete_hold(self, ref: str) -> None:
        (self.calendar / ref).unlink()

    def resave_hold(self, ref: str) -> None:
        """Times in UTC, a new LAST-MODIFIED, a property of its own, another name for the file."""

        def resave(event: icalendar.Event) -> None:
            for name in ("DTSTART", "DTEND"):
                when = event.pop(name).dt
                event.add(name, when.astimezone(UTC) if isinstance(when, datetime) else when)
            del event["LAST-MODIFIED"]
            event.add("LAST-MODIFIED", datetime(2026, 12, 24, tzinfo=UTC))
            event.add("X-MOZ-GENERATION", "3")

        self._rewrite(ref, resave)
        (self.calendar / ref).rename(self.calendar / f"{ref.removesuffix('.ics')}-3.ics")

    def file(self, folder: Path, source: bytes, *, name: str = "", flags: str = "") -> Path:
        """A program puts a message into a folder: whole in `tmp`, then renamed."""
        name = name or f"1764000000.M{next(self._number)}P{os.getpid()}.desk"
        way = folder.parent / "tmp" / name
        way.write_bytes(source)
        path = folder / f"{name}{flags}"
        way.rename(path)
        self._later(folder)
        return path

    def _draft(self, ref: str) -> Path:
        wanted = ref.rpartition("/")[2]
        return next(path for path in (self.root / ".Drafts").glob("[cn]*/*") if unique_part(path.name) == wanted)

    def _sources(self, folder: str) -> list[bytes]:
        return [path.read_bytes() for path in sorted((self.root / folder).glob("[cn]*/*"))]

    def _event(self, path: Path) -> icalendar.Event:
        return icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]

    def _rewrite(self, ref: str, change: Callable[[icalendar.Event], None]) -> None:
        path = self.calendar / ref
        calendar = icalendar.Calendar.from_ical(path.read_bytes())
        change(calendar.walk("VEVENT")[0])
        way = path.with_suffix(".person")
        way.write_bytes(calendar.to_ical())
        way.replace(path)

    def _later(self, folder: Path) -> None:
        later = folder.stat().st_mtime_ns + next(self._number) * _SECOND
        os.utime(folder, ns=(later, later))
