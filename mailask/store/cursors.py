"""Cursors, how far each mailbox, calendar and archive has been understood and stored (law 6), and memories beside them.

A memory is what a run wants to know of the runs before and could do without: what it told, when it last looked.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Connection, Table, select

from mailask.store import tables
from mailask.store.database import Database
from mailask.store.dialect import put_all


class _Texts:
    """Named texts of one account; a name that was never set is empty."""

    table: ClassVar[Table]

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str:
        with self._database.reading() as connection:
            return self.read(connection, name)

    def set(self, name: str, value: str) -> None:
        with self._database.writing() as connection:
            self.write(connection, name, value)

    def read(self, connection: Connection, name: str) -> str:
        """The text as the caller's transaction sees it."""
        columns = self.table.c
        mine = (columns.account == self._database.account) & (columns.name == name)
        return connection.execute(select(columns.value).where(mine)).scalar() or ""

    def write(self, connection: Connection, name: str, value: str) -> None:
        """Set a text together with whatever else the caller's transaction stores."""
        # What came from a file's name may hold bytes that are no text, and no database takes these.
        text = value.encode("utf-8", "backslashreplace").decode("utf-8")
        put_all(connection, self.table, [{"account": self._database.account, "name": name, "value": text}])


class Cursors(_Texts):
    """How far everything was read that is read piece by piece."""

    table = tables.cursors


class Memories(_Texts):
    """What is remembered between runs."""

    table = tables.memories
