"""An open database: how it is found, protected and made durable, and its two kinds of transaction."""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DatabaseError

from mailask.errors import DiskFull, StoreBusy, StoreError

_BUSY_MILLISECONDS = 10_000
_CACHE_KIBIBYTES = 32 * 1024
_AT_ONCE = 500
"""How many values one statement names; SQLite allows 999 on old systems."""

_BUSY = ("database is locked", "database table is locked", "deadlock detected", "could not obtain lock")
"""What SQLite and PostgreSQL say when somebody else is at work."""

_WORTH_IT = 500
"""Pages (of 4 kB) that must be free before a database is written anew without them."""

_MANY = 100
"""Asks that end in one run, as after a long time without one."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Database:
    """One account's view of an open database.

    `engine` is public: whoever wants to see, or to break, every commit listens to SQLAlchemy's events on it.
    """

    engine: Engine
    account: str
    name: str

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the database."""
        with self._translated(), self.engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A connection whose writes are all committed at the end, or none of them."""
        with (
            self._translated(),
            self.engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
        ):
            yield connection

    def give_room_back(self, *, after: int = 0) -> None:
        """Return what was deleted to the disk once it is worth it; SQLite keeps it otherwise. A busy database waits.

        `after` says how many things were shortened just now: many leave holes that no count of free pages shows.
        """
        if self.engine.dialect.name != "sqlite":
            return
        with suppress(DatabaseError, sqlite3.Error), self.engine.connect() as connection:
            free, pages = (
                connection.exec_driver_sql(f"PRAGMA {p}").scalar() or 0 for p in ("freelist_count", "page_count")
            )
            connection.rollback()
            if after >= _MANY or (free >= _WORTH_IT and free * 4 >= pages):
                connection.connection.execute("VACUUM")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except DatabaseError as error:
            words = f"{self.name}: {error.orig}"
            if any(sign in words.lower() for sign in _BUSY):
                raise StoreBusy(words) from error
            if "disk is full" in words:
                raise DiskFull(words) from error
            raise StoreError(words) from error


def portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """The values in pieces that one statement may name."""
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]


def connect(place: Path | str, account: str) -> Database:
    """The database at a path (SQLite, made when it is missing) or at an SQLAlchemy URL."""
    if isinstance(place, str) and "://" in place:
        engine = create_engine(place, hide_parameters=True)
        return Database(engine, account, engine.url.render_as_string(hide_password=True))
    path = Path(place)
    _make_private(path)
    engine = create_engine(f"sqlite:///{path}", hide_parameters=True)  # an error's text names nobody (law 10)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return Database(engine, account, str(path))


def _make_private(path: Path) -> None:
    """A file that only its owner can read, before SQLite puts a byte into it; -wal and -shm take its mode."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not path.exists():
            _close_folder(path.parent)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)
    except OSError as error:
        raise StoreError(f"{path}: {error.strerror}", hint="Check that the folder exists and is yours.") from error


def _close_folder(folder: Path) -> None:
    """A home that was made by hand becomes its owner's alone; a folder that is more than a home is left as it is."""
    status = folder.stat()
    shared = status.st_uid != os.geteuid() or status.st_mode & stat.S_ISVTX or folder == Path.home()
    if status.st_mode & 0o077 and not shared:
        folder.chmod(0o700)


def _prepare(connection: Any, _record: object) -> None:
    # The driver's own BEGIN comes late and not before DDL; `_begin` says it instead, so that migrations roll back too.
    connection.isolation_level = None
    for pragma in (
        "journal_mode = WAL",
        # FULL, not the NORMAL that is usual with WAL: NORMAL may lose the last commits in a power cut. Losing an intent
        # means a draft twice (law 2), losing a receipt a look too many. Each commit of a run costs one fsync.
        "synchronous = FULL",
        "fullfsync = ON",  # macOS: fsync alone does not reach the disk there
        "foreign_keys = ON",
        f"busy_timeout = {_BUSY_MILLISECONDS}",
        f"cache_size = -{_CACHE_KIBIBYTES}",
        "temp_store = MEMORY",
        "wal_autocheckpoint = 4000",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # A writer takes the lock at once: two runs then wait for each other instead of failing half way.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
