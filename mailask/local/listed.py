"""What was listed: the cursor of a Maildir, one short entry a folder however many messages it holds."""

from __future__ import annotations

import json
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Listed:
    """One `new` or `cur` as it was when its files were listed.

    Attributes:
        changed: the folder's mtime in nanoseconds, taken before the listing.
        settled: a second listing met the same mtime. Before that, a file may have come in the very tick of the clock
            in which the folder was listed, and left no other trace; a mtime is compared with nothing but itself,
            so no clock is read, and disks with clocks of their own are fine.
        count: how many messages there were.
    """

    changed: int
    settled: bool
    count: int

    def is_current(self, changed: int) -> bool:
        """Whether the folder need not be listed again."""
        return self.settled and self.changed == changed


@dataclass(frozen=True, slots=True)
class Watched:
    """A file as it was when its message was read: one that is written slowly says more the next time.

    Attributes:
        place: the file below its folder, as it was called then (`new/1.x.host`).
        size: how many bytes it held; `check`, their checksum.
        changed: its mtime in nanoseconds.
        broken: nothing could be understood of it.
    """

    place: str
    size: int
    changed: int
    check: int
    broken: bool


@dataclass(frozen=True, slots=True)
class ListCursor:
    """What is remembered between two looks: the folders, and the files that came last by their message's handle."""

    folders: dict[str, Listed] = field(default_factory=dict)
    watched: dict[str, Watched] = field(default_factory=dict)


def read_cursor(cursor: str) -> ListCursor:
    """What the cursor remembers; nothing when it is empty or not ours."""
    try:
        entries = json.loads(cursor) if cursor else {"listed": {}}
        folders = {name: Listed(int(c), bool(s), int(n)) for name, (c, s, n) in entries["listed"].items()}
        files = entries.get("watched", {}).items()
        watched = {ref: Watched(str(p), int(s), int(m), int(c), bool(b)) for ref, (p, s, m, c, b) in files}
    except (ValueError, TypeError, KeyError, AttributeError):
        return ListCursor()
    return ListCursor(folders, watched)


def write_cursor(seen: ListCursor) -> str:
    """The cursor that remembers it."""
    listed = {name: [one.changed, int(one.settled), one.count] for name, one in sorted(seen.folders.items())}
    files = seen.watched.items()
    watched = {ref: [one.place, one.size, one.changed, one.check, int(one.broken)] for ref, one in files}
    return json.dumps({"listed": listed, **({"watched": watched} if watched else {})}, separators=(",", ":"))
