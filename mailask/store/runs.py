"""Runs: when the worker ran, and how it ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update

from mailask.store.database import Database
from mailask.store.dialect import put_all
from mailask.store.tables import runs


@dataclass(frozen=True, slots=True)
class Run:
    """One run; `ended_at` and `exit_code` are None while it works, and stay so when it was killed."""

    id: str
    started_at: datetime
    ended_at: datetime | None = None
    exit_code: int | None = None
    applied: int = 0
    failed: int = 0
    notes: int = 0


class Runs:
    """The runs of one account."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def start(self, run: str, *, at: datetime) -> None:
        row = {"account": self._database.account, "id": run, "started_at": at, "ended_at": None, "exit_code": None}
        with self._database.writing() as connection:
            put_all(connection, runs, [row | {"applied": 0, "failed": 0, "notes": 0}])

    def finish(
        self, run: str, *, at: datetime, exit_code: int, applied: int = 0, failed: int = 0, notes: int = 0
    ) -> None:
        end = {"ended_at": at, "exit_code": exit_code, "applied": applied, "failed": failed, "notes": notes}
        mine = (runs.c.account == self._database.account) & (runs.c.id == run)
        with self._database.writing() as connection:
            connection.execute(update(runs).where(mine).values(end))

    def latest(self, most: int = 1) -> tuple[Run, ...]:
        """The last runs, newest first."""
        columns = [c for c in runs.columns if c.name != "account"]
        mine = select(*columns).where(runs.c.account == self._database.account)
        newest_first = mine.order_by(runs.c.started_at.desc(), runs.c.id.desc()).limit(most)
        with self._database.reading() as connection:
            return tuple(Run(*row) for row in connection.execute(newest_first))
