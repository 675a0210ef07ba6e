"""One folder of a Maildir++: its files, found again whatever other programs do to their names.

A message's file is `unique[,fields][:2,FLAGS]` in `new/` or `cur/` (https://cr.yp.to/proto/maildir.html). Programs move
it from `new` to `cur`, change its flags, and add fields (isync `,U=`, Dovecot `,S=`), so only the unique part names it.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mailask.core.legible import legible
from mailask.errors import MailboxError, MessageGone

INBOX = "INBOX"
SUBFOLDERS = ("new", "cur")
"""Where messages lie, in the order in which they are listed: a message only ever moves from `new` to `cur`."""

_FLAGS = re.compile(r"[:;!]2,([A-Za-z]*)$")
_END_OF_HEADERS = re.compile(rb"\r?\n\r?\n")
_CHUNK = 65_536
_LONGEST_HEADERS = 4_000_000


def unique_part(name: str) -> str:
    """The part of a file's name that stays the same as long as the message does."""
    head = name.partition(",")[0]
    if head[-2:] in {":2", ";2", "!2"}:
        head = head[:-2]
    return legible(head)


def flags_of(name: str) -> str:
    """The flags of a message's file: D draft, S seen, T trashed and so on."""
    found = _FLAGS.search(name)
    return found[1] if found else ""


@dataclass(frozen=True, slots=True)
class Folder:
    """One folder of a mailbox; `name` is `INBOX`, or as on disk (`.Sent`, `A/B`)."""

    name: str
    path: Path
    _found: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    def ref(self, name: str) -> str:
        """The handle of the message in a file of that name."""
        return f"{self.name}/{unique_part(name)}"

    @property
    def exists(self) -> bool:
        """Whether it is there."""
        return (self.path / "cur").is_dir()

    @property
    def holds_any(self) -> bool:
        """Whether any message lies in it."""
        return any(self.names(subfolder) for subfolder in SUBFOLDERS)

    def names(self, subfolder: str) -> list[str]:
        """The files of `new` or `cur`, none when it is missing."""
        try:
            # Path.iterdir makes a Path of each of 100,000 names, for nothing.
            return [name for name in os.listdir(self.path / subfolder) if not name.startswith(".")]  # noqa: PTH208
        except FileNotFoundError:
            return []
        except OSError as error:
            # Taken for empty, it would look as if everything in it had been deleted.
            raise MailboxError(
                f"The folder {legible(self.path / subfolder)} cannot be read: {error.strerror}."
            ) from error

    def changed(self, subfolder: str) -> int:
        """The mtime of `new` or `cur` in nanoseconds, 0 when it is missing."""
        try:
            return (self.path / subfolder).stat().st_mtime_ns
        except FileNotFoundError:
            return 0

    def files(self) -> Iterator[Path]:
        """Every message's file."""
        for subfolder in SUBFOLDERS:
            for name in self.names(subfolder):
                yield self.path / subfolder / name

    def find(self, ref: str) -> Path:
        """The file of a message as it is called now. Raises MessageGone."""
        if (known := self._found.get(ref)) and (path := self.path / known).exists():
            return path
        self._found.clear()
        for subfolder in SUBFOLDERS:
            self._found.update((self.ref(name), f"{subfolder}/{name}") for name in self.names(subfolder))
        if ref not in self._found:
            raise MessageGone(f"The message {ref} is not in {legible(self.path)} any more.")
        return self.path / self._found[ref]


def read_headers(path: Path) -> bytes:
    """The head of a message with the empty line that ends it, however large what follows is."""
    handle = _open(path)
    try:
        head = b""
        while chunk := os.read(handle, _CHUNK):
            # The empty line may lie across two chunks.
            start = max(len(head) - 3, 0)
            head += chunk
            if end := _END_OF_HEADERS.search(head, start):
                return head[: end.end()]
            if len(head) >= _LONGEST_HEADERS:
                break
        return head
    finally:
        os.close(handle)


def read_whole(path: Path) -> bytes:
    """The whole message."""
    with os.fdopen(_open(path), "rb") as file:
        return file.read()


def _open(path: Path) -> int:
    """A handle for reading; anything but a plain file is refused, since a pipe would be waited for without end."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise OSError(f"{legible(path)} is not a plain file")
    return handle
