"""Which asks live: a run looks at these, and at others only when a message, a file or a person names them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, delete, select

from mailask.store.database import Database, portions
from mailask.store.dialect import insert_new, put_all
from mailask.store.tables import ask_files, live, requests


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file of the asks folder as it was when its ask was over: its stamp, and the ask in it."""

    stamp: str
    ask: str


class LiveAsks:
    """The asks of one account that are not over."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> frozenset[str]:
        with self._database.reading() as connection:
            return frozenset(
                connection.execute(select(live.c.ask).where(live.c.account == self._database.account)).scalars()
            )

    def files_of_others(self) -> dict[str, ReadFile]:
        """The files, by name, whose asks were over when they were read, and still are."""
        account = self._database.account
        living = select(live.c.ask).where(live.c.account == account)
        mine = select(ask_files).where(ask_files.c.account == account, ask_files.c.ask.not_in(living))
        with self._database.reading() as connection:
            return {row.file: ReadFile(row.stamp, row.ask) for row in connection.execute(mine)}

    def end(self, over: Iterable[str], files: Mapping[str, ReadFile]) -> None:
        """Write down that these asks are over, and as what their files were read."""
        account = self._database.account
        rows = [{"account": account, "file": name, "stamp": f.stamp, "ask": f.ask} for name, f in files.items()]
        with self._database.writing() as connection:
            put_all(connection, ask_files, rows)
            for some in portions(sorted(over)):
                connection.execute(delete(live).where(live.c.account == account, live.c.ask.in_(some)))

    def put(self, connection: Connection, asks: Iterable[str], of_requests: Iterable[str] = ()) -> None:
        """Let asks live, named by themselves or by their requests, in the caller's transaction."""
        account, names = self._database.account, set(asks)
        if keys := [key for key in set(of_requests) if key]:
            theirs = select(requests.c.ask).where(requests.c.account == account, requests.c.key.in_(keys))
            names.update(connection.execute(theirs).scalars())
        if names:
            connection.execute(
                insert_new(connection, live), [{"account": account, "ask": ask} for ask in sorted(names)]
            )
