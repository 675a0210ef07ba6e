"""The store: what mailask knows between runs, in one database of the user's own.

`Store.open` gives its parts: `index` (headers of all mail), `habits` (how people write dates), `cursors`, `memories`,
`muted`, `lives` (requests, drafts, holds, asks, decisions, what is owed), `live` (the asks that are not over), `names`
(by what a life is found), `ledger` (intents and receipts), `runs`. Every method is one transaction; what must be
committed together is one method.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from mailask import __version__
from mailask.ports import Batch
from mailask.store.cursors import Cursors, Memories
from mailask.store.database import Database, connect
from mailask.store.habits import Habits
from mailask.store.index import Index
from mailask.store.ledger import Deed, Intent, Ledger, Receipt, Step
from mailask.store.live import LiveAsks, ReadFile
from mailask.store.lives import Lives
from mailask.store.muted import Muted
from mailask.store.names import Names
from mailask.store.news import SetAside
from mailask.store.runs import Run, Runs
from mailask.store.schema import bring_up_to_date

__all__ = ["Deed", "Intent", "ReadFile", "Receipt", "Run", "SetAside", "Step", "Store"]


class Store:
    """One account's store."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.cursors = Cursors(database)
        self.memories = Memories(database)
        self.muted = Muted(database)
        self.index = Index(database, __version__)
        self.habits = Habits(database)
        self.live = LiveAsks(database)
        self.names = Names(database)
        self.lives = Lives(database, self.live, self.names)
        self.ledger = Ledger(database, self.lives)
        self.runs = Runs(database)

    @classmethod
    def open(cls, place: Path | str, *, account: str) -> Self:
        """The store at a path, made and migrated as needed, or at an SQLAlchemy URL.

        Raises:
            StoreTooNew: a newer mailask wrote it; nothing was touched.
            StoreError: it cannot be used.
        """
        database = connect(place, account)
        try:
            bring_up_to_date(database)
        except BaseException:
            database.engine.dispose()
            raise
        return cls(database)

    @property
    def engine(self) -> Engine:
        """SQLAlchemy's engine: the seam for whoever wants to see, or to break, each commit."""
        return self.database.engine

    def take_in(
        self, batch: Batch, *, cursor_name: str, news_since: datetime | None, news: Collection[str] = ()
    ) -> None:
        """Store a batch and its cursor in one transaction: the cursor never passes what was not stored (law 6).

        Messages from `news_since` on are news, and those of `news`, by their handles, whatever their date.
        """
        with self.database.writing() as connection:
            self.index.add(connection, batch.arrivals, news_since=news_since, news=news)
            self.cursors.write(connection, cursor_name, batch.cursor)

    def close(self) -> None:
        self.database.engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()
