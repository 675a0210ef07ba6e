"""The watch over files that may not be whole yet: programs write slowly, and some leave an empty file for a while.

Nothing in a Maildir tells a mail that is cut from a short one. So the files that came last are looked at once more in
every run, a few hundred `stat` calls, and one that has grown is read again.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator
from heapq import nlargest
from pathlib import Path

from mailask.errors import MailboxError, MessageGone
from mailask.local.folder import Folder
from mailask.local.layout import Layout
from mailask.local.listed import Watched

_MOST = 50
"""How many files that were understood are watched, the last that were written; and as many that were not."""
_CHECKED = 1 << 18
"""Bytes from its start by which a file that has grown is told from another one."""


class Watch:
    """The files that are watched, as they were when they were last read."""

    def __init__(self, before: dict[str, Watched]) -> None:
        self._files = dict(before)
        self._read: dict[str, tuple[Path, Watched]] = {}

    def grown(self, layout: Layout) -> Iterator[tuple[Folder, str, str]]:
        """The files that say more than when they were read, each as its folder, subfolder and name."""
        for ref, before in list(self._files.items()):
            folder = layout.folder(ref.rpartition("/")[0])
            place = _place_now(folder, ref, before) if folder else None
            if folder is None or place is None:
                del self._files[ref]
                continue
            subfolder, name = place
            path = folder.path / subfolder / name
            try:
                state = path.stat()
                if (state.st_size, state.st_mtime_ns) == (before.size, before.changed):
                    continue
                has_grown = state.st_size > before.size and _check(path, before.size) == before.check
            except OSError:
                continue  # the next run looks again
            if has_grown or before.broken:
                yield folder, subfolder, name
            else:
                self._files[ref] = _seen(path, subfolder, state, broken=False)

    def add(self, ref: str, path: Path, state: os.stat_result, *, broken: bool) -> None:
        """Watch a file that was just read; `state` is what it was before that."""
        self._files.pop(ref, None)
        entry = Watched(f"{path.parent.name}/{path.name}", state.st_size, state.st_mtime_ns, 0, broken)
        self._read[ref] = (path, entry)
        if len(self._read) > 20 * _MOST:
            self._read = dict(_newest(self._read.items()))

    def files(self) -> dict[str, Watched]:
        """The files to watch from now on."""
        for ref, (path, entry) in _newest(self._read.items()):
            try:
                check = _check(path, entry.size)
            except OSError:
                continue
            self._files[ref] = Watched(entry.place, entry.size, entry.changed, check, entry.broken)
        self._read = {}
        kept = _newest((ref, (Path(), entry)) for ref, entry in self._files.items())
        self._files = {ref: entry for ref, (_, entry) in sorted(kept)}
        return {ref: entry for ref, entry in self._files.items() if _is_text(entry.place)}


def _newest(files: Iterable[tuple[str, tuple[Path, Watched]]]) -> list[tuple[str, tuple[Path, Watched]]]:
    every = list(files)
    return [
        one
        for broken in (False, True)
        for one in nlargest(
            _MOST, (one for one in every if one[1][1].broken is broken), key=lambda one: one[1][1].changed
        )
    ]


def _place_now(folder: Folder, ref: str, before: Watched) -> tuple[str, str] | None:
    """Where the file is now; None when it is gone or its folder cannot be read."""
    subfolder, _, name = before.place.partition("/")
    if (folder.path / subfolder / name).exists():
        return subfolder, name
    try:
        path = folder.find(ref)
    except (MessageGone, MailboxError):
        return None
    return path.parent.name, path.name


def _seen(path: Path, subfolder: str, state: os.stat_result, *, broken: bool) -> Watched:
    check = _check(path, state.st_size)
    return Watched(f"{subfolder}/{path.name}", state.st_size, state.st_mtime_ns, check, broken)


def _check(path: Path, size: int) -> int:
    """The checksum of the first bytes of a file, as many as it once held."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        return zlib.crc32(os.read(handle, min(size, _CHECKED)))
    finally:
        os.close(handle)


def _is_text(name: str) -> bool:
    """Whether a name can be stored; one that is no UTF-8 is not watched."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
