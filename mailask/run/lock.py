"""One run at a time: a lock that the system lets go with the process, so that none is ever left behind."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mailask.errors import StoreError


@contextmanager
def alone(path: Path) -> Iterator[bool]:
    """Whether this process is the only one to hold the lock at `path`. Raises StoreError."""
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
            yield True
    finally:
        os.close(handle)
