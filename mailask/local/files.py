"""Whole files or none: what is written here is complete on disk before it can be seen under its name."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from pathlib import Path

# Where no second name can be given to a file (FAT, some network disks), it is renamed instead.
_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK, errno.EACCES})


def add_file(path: Path, content: bytes, *, by_way_of: Path) -> bool:
    """Writes a file that does not exist yet; false when one of that name is there, which stays as it is.

    A leftover of an earlier, killed attempt at `by_way_of` is written over, so that leftovers do not pile up.
    """
    if path.exists():
        return False
    _write(by_way_of, content)
    try:
        os.link(by_way_of, path)
    except FileExistsError:
        return False
    except OSError as error:
        if error.errno not in _NO_LINKS or path.exists():
            raise
        by_way_of.replace(path)
    finally:
        with suppress(FileNotFoundError):
            by_way_of.unlink()
    settle_folder(path.parent)
    return True


def replace_file(path: Path, content: bytes, *, by_way_of: Path) -> None:
    """Writes a file over the one of that name, or anew."""
    _write(by_way_of, content)
    by_way_of.replace(path)
    settle_folder(path.parent)


def remove_file(path: Path) -> None:
    """Takes a file away; one that is gone already is fine."""
    with suppress(FileNotFoundError):
        path.unlink()
        settle_folder(path.parent)


def settle_folder(folder: Path) -> None:
    """Makes the names in a folder survive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write(path: Path, content: bytes) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(handle)
