"""Who is muted: the addresses and whole domains that the person wants nothing written to unasked."""

from __future__ import annotations

from sqlalchemy import delete, select

from mailask.store.database import Database
from mailask.store.dialect import insert_new
from mailask.store.tables import muted


class Muted:
    """The muted addresses and `@domains` of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[str, ...]:
        mine = select(muted.c.address).where(muted.c.account == self._database.account).order_by(muted.c.address)
        with self._database.reading() as connection:
            return tuple(connection.execute(mine).scalars())

    def add(self, address: str) -> None:
        with self._database.writing() as connection:
            connection.execute(insert_new(connection, muted), [{"account": self._database.account, "address": address}])

    def remove(self, address: str) -> bool:
        """Take one out again, and say whether it was there."""
        mine = (muted.c.account == self._database.account) & (muted.c.address == address)
        with self._database.writing() as connection:
            return connection.execute(delete(muted).where(mine)).rowcount > 0
