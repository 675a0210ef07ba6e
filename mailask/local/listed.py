"""What was listed: the cursor of a Maildir, one short entry a folder however many messages it holds."""

from __future__ import annotations

import json
from dataclasses import dataclass


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


def read_cursor(cursor: str) -> dict[str, Listed]:
    """What the cursor remembers; nothing when it is empty or not ours."""
    try:
        entries = json.loads(cursor)["listed"] if cursor else {}
        return {name: Listed(int(c), bool(s), int(n)) for name, (c, s, n) in entries.items()}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def write_cursor(listed: dict[str, Listed]) -> str:
    """The cursor that remembers it."""
    entries = {name: [one.changed, int(one.settled), one.count] for name, one in sorted(listed.items())}
    return json.dumps({"listed": entries}, separators=(",", ":"))
