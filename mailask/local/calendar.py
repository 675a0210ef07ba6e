"""A folder of .ics files as the user's calendar: a vdir, one hold a file, as khal, vdirsyncer and others keep it.

A hold is found by its UID, which follows from its key, wherever a program puts it. It counts as changed when it means
something else than mailask wrote (see `ics`), not when its lines, its name or its time of modification differ.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mailask.core.hold import Entry, Hold
from mailask.errors import CalendarError, ChangedByHand
from mailask.local.files import remove_file, write_file
from mailask.ports import CalendarView, SeenEntry

if TYPE_CHECKING:
    from mailask.local.ics import Written

_FOLD = re.compile(rb"\r?\n[ \t]")
_HINT = "Check `calendar` under [local] in config.toml, the permissions of the folder and the space on the disk."


@dataclass(frozen=True, slots=True)
class _File:
    """One .ics file as it was read; `version` names its bytes."""

    name: str
    content: bytes

    @property
    def version(self) -> str:
        return sha256(self.content).hexdigest()[:32]


class LocalCalendar:
    """The vdir at `folder`, made with the first hold; its parent must exist."""

    def __init__(self, folder: Path, *, zone: ZoneInfo) -> None:
        self._folder = folder
        self._zone = zone
        if not folder.parent.is_dir():
            raise CalendarError(f"The calendar {folder} ([local] calendar) cannot be made: {folder.parent} is missing.")

    def changes(self, holds: Sequence[Hold], cursor: str) -> CalendarView:
        if holds and not self._folder.is_dir():
            raise CalendarError(f"The calendar {self._folder} ([local] calendar) is gone, and with it every hold.")
        before, after = _read_cursor(cursor), {}
        changed: dict[str, SeenEntry] = {}
        problems: list[str] = []
        for hold in holds:
            ref = hold.ref or _file_name(hold.key)
            name, *same = before.get(ref, [ref])
            try:
                file = self._find(hold.key, name)
                if file is None:
                    changed[ref] = SeenEntry(ref, sequence=hold.sequence)
                    continue
                # Read and found the same before: nothing is parsed twice.
                if file.version == hold.revision or [file.version, hold.revision] == same or self._is_ours(hold, file):
                    if (file.name, file.version) != (ref, hold.revision):
                        after[ref] = [file.name, file.version, hold.revision]
                else:
                    changed[ref] = self._standing(file)
            except CalendarError as error:
                problems.append(error.message)
        return CalendarView(changed, json.dumps(after, sort_keys=True) if after else "", tuple(problems))

    def look(self, hold: Hold) -> SeenEntry | None:
        file = self._find(hold.key, hold.ref)
        if file:
            return self._standing(file)
        return SeenEntry(hold.ref, sequence=hold.sequence) if hold.revision else None

    def put(self, hold: Hold, *, at: datetime) -> SeenEntry:
        if there := self._find(hold.key, hold.ref):
            return self._write_over(hold, there, hold.entry, at=at)
        if hold.revision:
            raise ChangedByHand(f"The hold `{hold.entry.title}` was deleted; it stays away.")
        from mailask.local.ics import write_entry  # an idle run does not pay for it

        content = write_entry(hold.entry, uid=_uid(hold.key), sequence=hold.sequence, at=at, zone=self._zone)
        file = _File(_file_name(hold.key), content)
        with self._told(file.name, "written"):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            write_file(self._folder / file.name, content, by_way_of=self._way(file.name))
        return self._standing(file)

    def move(self, hold: Hold, entry: Entry, *, at: datetime) -> SeenEntry:
        file = self._find(hold.key, hold.ref)
        if file is None:
            raise ChangedByHand(f"The hold `{hold.entry.title}` was deleted; it stays away.")
        return self._write_over(hold, file, entry, at=at)

    def drop(self, hold: Hold) -> None:
        file = self._find(hold.key, hold.ref)
        if file is None:
            return
        if not self._is_ours(hold, file):
            raise ChangedByHand(f"The hold `{hold.entry.title}` was changed; it is left alone.")
        with self._told(file.name, "removed"):
            remove_file(self._folder / file.name)

    def _write_over(self, hold: Hold, file: _File, entry: Entry, *, at: datetime) -> SeenEntry:
        from mailask.local.ics import write_entry  # an idle run does not pay for it

        there = self._read(file)
        if there.means(entry):
            return self._standing(file)
        if not self._is_ours(hold, file):
            raise ChangedByHand(f"The hold `{hold.entry.title}` was changed; it is left alone.")
        assert there.entry is not None  # what was cancelled is not ours any more
        # RFC 5545 section 3.8.7.4: a revision that moves it or changes its standing counts up.
        rises = (there.entry.when, there.entry.confirmed) != (entry.when, entry.confirmed)
        sequence = max(there.sequence, hold.sequence) + rises
        content = write_entry(entry, uid=_uid(hold.key), sequence=sequence, at=at, zone=self._zone, over=there)
        with self._told(file.name, "written"):
            write_file(self._folder / file.name, content, by_way_of=self._way(file.name))
        return self._standing(_File(file.name, content))

    def _is_ours(self, hold: Hold, file: _File) -> bool:
        """Whether nobody else changed what the file means since mailask wrote it, receipted or not."""
        there = self._read(file)
        return there.entry is not None and (there.untouched or there.means(hold.entry))

    def _read(self, file: _File) -> Written:
        from mailask.local.ics import read_entry  # an idle run does not pay for it

        return read_entry(file.content, name=str(self._folder / file.name), zone=self._zone)

    def _standing(self, file: _File) -> SeenEntry:
        there = self._read(file)
        return SeenEntry(file.name, revision=file.version, sequence=there.sequence, entry=there.entry)

    def _find(self, key: str, name: str) -> _File | None:
        """The hold's file, under its name or any other. Raises CalendarError when one that may be it is unreadable."""
        uid = _uid(key).encode()
        if name and (file := self._load(name)) and _has_uid(file, uid):
            return file
        for other in self._names():
            if (file := self._load(other)) and _has_uid(file, uid):
                return file
        if name and (file := self._load(name)) and b"UID" not in file.content:
            # Damage, not a deletion: something of ours is there, and nobody can say what it means.
            self._read(file)
        return None

    def _names(self) -> list[str]:
        with self._told("", "read"):
            try:
                return sorted(path.name for path in self._folder.iterdir() if path.suffix == ".ics")
            except FileNotFoundError:
                return []

    def _load(self, name: str) -> _File | None:
        with self._told(name, "read"):
            try:
                path = self._folder / name
                return _File(name, path.read_bytes()) if path.is_file() else None  # a pipe would be waited for
            except (FileNotFoundError, IsADirectoryError):
                return None

    def _way(self, name: str) -> Path:
        # Programs that watch a vdir look at nothing that starts with a dot or ends otherwise than in .ics.
        return self._folder / f".{name}.tmp"

    @contextmanager
    def _told(self, name: str, done: str) -> Iterator[None]:
        """What the disk refuses, as an error for a person."""
        try:
            yield
        except OSError as error:
            why = error.strerror or error
            raise CalendarError(f"{self._folder / name} cannot be {done}: {why}.", hint=_HINT) from error


def _uid(key: str) -> str:
    """The UID of a hold (RFC 7986 section 5.3): it follows from the key and tells its reader nothing."""
    return f"{sha256(key.encode()).hexdigest()[:32]}@mailask"


def _file_name(key: str) -> str:
    return f"mailask-{sha256(key.encode()).hexdigest()[:32]}.ics"


def _has_uid(file: _File, uid: bytes) -> bool:
    return uid in file.content or uid in _FOLD.sub(b"", file.content)


def _read_cursor(cursor: str) -> dict[str, list[str]]:
    try:
        found = json.loads(cursor) if cursor else {}
        return {ref: [name, version, revision] for ref, (name, version, revision) in found.items()}
    except (ValueError, TypeError, AttributeError):
        return {}
