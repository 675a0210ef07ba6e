"""The watch over files that may not be whole yet: programs write slowly, and some leave an empty file for a while.

Nothing in a Maildir tells a mail that is cut from a short one. So the files that came last are looked at once more in
every run, a few hundred `stat` calls, and one that has grown is read again.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from heapq import nlargest
from pathlib import Path

from mailask.core.legible import legible
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
            if folder is not None and _is_as_before(f"{folder.path}/{before.place}", before):
                continue
            path = _place_now(folder, ref, before) if folder else None
            if folder is None or path is None:
                del self._files[ref]
            elif self._has_grown(ref, path, before):
                yield folder, path.parent.name, path.name

    def _has_grown(self, ref: str, path: Path, before: Watched) -> bool:
        """Whether to read it again; else it is remembered as it is now."""
        try:
            state = path.stat()
            changed = (state.st_size, state.st_mtime_ns) != (before.size, before.changed)
            begins_alike = state.st_size >= before.size and _check(path, before.size) == before.check
            if changed and (before.broken or (begins_alike and state.st_size > before.size)):
                return True
            check = before.check if state.st_size == before.size and begins_alike else _check(path, state.st_size)
        except OSError:
            return False  # the next run looks again
        place = f"{path.parent.name}/{path.name}"
        self._files[ref] = Watched(place, state.st_size, state.st_mtime_ns, check, before.broken)
        return False

    def add(self, ref: str, path: Path, state: os.stat_result, *, broken: bool) -> None:
        """Watch a file that was just read, if its name can be stored; `state` is what it was before that."""
        self._files.pop(ref, None)
        place = f"{path.parent.name}/{path.name}"
        if legible(place) == place:
            self._read[ref] = (path, Watched(place, state.st_size, state.st_mtime_ns, 0, broken))
        if len(self._read) > 20 * _MOST:
            self._read = dict(_newest(self._read.items()))

    def files(self) -> dict[str, Watched]:
        """The files to watch from now on."""
        if self._read:
            for ref, (path, entry) in _newest(self._read.items()):
                with suppress(OSError):
                    self._files[ref] = replace(entry, check=_check(path, entry.size))
            self._read = {}
            kept = _newest((ref, (Path(), entry)) for ref, entry in self._files.items())
            self._files = {ref: entry for ref, (_, entry) in sorted(kept)}
        return dict(self._files)


def _newest(files: Iterable[tuple[str, tuple[Path, Watched]]]) -> list[tuple[str, tuple[Path, Watched]]]:
    every = list(files)
    return [
        one
        for broken in (False, True)
        for one in nlargest(
            _MOST, (one for one in every if one[1][1].broken is broken), key=lambda one: one[1][1].changed
        )
    ]


def _is_as_before(path: str, before: Watched) -> bool:
    try:
        state = os.stat(path)  # noqa: PTH116 - a hundred of them in every run
    except OSError:
        return False
    return (state.st_size, state.st_mtime_ns) == (before.size, before.changed)


def _place_now(folder: Folder, ref: str, before: Watched) -> Path | None:
    """The file as it is called now; None when it is gone or its folder cannot be read."""
    path = folder.path / before.place
    try:
        return path if path.exists() else folder.find(ref)
    except (MessageGone, MailboxError):
        return None


def _check(path: Path, size: int) -> int:
    """The checksum of the first bytes of a file, as many as it once held."""
    handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        return zlib.crc32(os.read(handle, min(size, _CHECKED)))
    finally:
        os.close(handle)
