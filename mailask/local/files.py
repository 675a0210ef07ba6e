"""Whole files or none: what is written here is complete on disk before it can be seen under its name."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write_file(path: Path, content: bytes, *, by_way_of: Path) -> None:
    """Writes a file anew or over the one of that name.

    A leftover of a killed attempt at `by_way_of` is written over, so that leftovers do not pile up.
    """
    handle = os.open(by_way_of, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(handle)
    by_way_of.replace(path)
    _settle(path.parent)


def remove_file(path: Path) -> None:
    """Takes a file away; one that is gone already is fine."""
    with suppress(FileNotFoundError):
        path.unlink()
        _settle(path.parent)


def _settle(folder: Path) -> None:
    """Makes the names in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
