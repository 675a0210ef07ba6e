"""One run at a time: a lock that the system lets go with the process, so that none is ever left behind."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from mailask.core.action import Note, NoteKind
from mailask.errors import StoreError

BUSY = Note(NoteKind.BUSY, "run", "Another run is at work; this one leaves everything to it.")

_LONG = timedelta(hours=1)
"""No run takes as long; one that does waits for something that does not come."""


@contextmanager
def alone(path: Path, *, at: datetime | None = None) -> Iterator[bool]:
    """Whether this process is the only one to hold the lock at `path`; `at` is when it took it. Raises StoreError."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}", hint="Check that the folder exists and is yours.") from error
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            yield False
        else:
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()} {at.isoformat() if at else ''}".encode())
            yield True
    finally:
        os.close(handle)


def busy_note(path: Path, *, at: datetime) -> Note:
    """What is said when another run holds the lock; one that holds it for longer than any run takes may hang."""
    since = _long_held(path, at)
    if not since:
        return BUSY
    text = f"Another run has been at work {since}, and may hang; end it if it does. Until then nothing is done."
    return replace(BUSY, text=text)


def _long_held(path: Path, at: datetime) -> str:
    """Since when, and by which process, the lock has been held for longer than any run takes; else empty."""
    try:
        process, _, since = path.read_text(encoding="ascii").partition(" ")
        held = at - datetime.fromisoformat(since)
    except (OSError, ValueError, TypeError):
        return ""
    if held < _LONG:
        return ""
    return f"since {since[:16].replace('T', ' ')} (process {process})"
