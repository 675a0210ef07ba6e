"""Cursors: how far each mailbox and calendar has been understood and stored (law 6)."""

from __future__ import annotations

from sqlalchemy import Connection, select

from mailask.store.database import Database
from mailask.store.dialect import put_all
from mailask.store.tables import cursors


class Cursors:
    """Named cursors of one account; a name that was never set is empty."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> str:
        with self._database.reading() as connection:
            return self.read(connection, name)

    def set(self, name: str, value: str) -> None:
        with self._database.writing() as connection:
            self.write(connection, name, value)

    def read(self, connection: Connection, name: str) -> str:
        """The cursor as the caller's transaction sees it."""
        mine = (cursors.c.account == self._database.account) & (cursors.c.name == name)
        return connection.execute(select(cursors.c.value).where(mine)).scalar() or ""

    def write(self, connection: Connection, name: str, value: str) -> None:
        """Set a cursor together with whatever else the caller's transaction stores."""
        put_all(connection, cursors, [{"account": self._database.account, "name": name, "value": value}])
