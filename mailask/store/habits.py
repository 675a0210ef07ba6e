"""Habits: how people write, as their mail showed it last."""

from __future__ import annotations

from sqlalchemy import select

from mailask.store.database import Database
from mailask.store.dialect import put_all
from mailask.store.tables import habits


class Habits:
    """What one account's mail shows of how each person writes."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def day_first(self, person: str) -> bool | None:
        """Whether somebody (by the key of their address) writes the day first in 3/4; None when nobody knows."""
        mine = (habits.c.account == self._database.account) & (habits.c.person == person)
        with self._database.reading() as connection:
            return connection.execute(select(habits.c.day_first).where(mine)).scalar()

    def observe(self, person: str, *, day_first: bool) -> None:
        """Keep what somebody's newest mail shows; people move, so the last word counts."""
        row = {"account": self._database.account, "person": person, "day_first": day_first}
        with self._database.writing() as connection:
            put_all(connection, habits, [row])
