"""Lives: the requests, drafts, holds, asks, decisions and what is owed, as mailask keeps them between runs."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from sqlalchemy import Connection, Table, select

from mailask.core.ask import Ask
from mailask.core.hold import Hold
from mailask.core.owed import Owed
from mailask.core.request import Decision, Draft, Request
from mailask.store import tables
from mailask.store.database import Database
from mailask.store.dialect import put_all
from mailask.store.records import from_json, to_json

T = TypeVar("T")


class Lives:
    """What became of everything of ours, as it was last written down."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def requests(self) -> tuple[Request, ...]:
        return self._all(tables.requests, Request)

    def drafts(self) -> tuple[Draft, ...]:
        return self._all(tables.drafts, Draft)

    def holds(self) -> tuple[Hold, ...]:
        return self._all(tables.holds, Hold)

    def asks(self) -> tuple[Ask, ...]:
        """Every ask that has started, as it was when last written down."""
        return self._all(tables.asks, Ask)

    def decisions(self) -> tuple[Decision, ...]:
        return self._all(tables.decisions, Decision)

    def owed(self) -> tuple[Owed, ...]:
        """All that the user ever owed, the finished included."""
        return self._all(tables.owed, Owed)

    def put_drafts(self, *drafts: Draft) -> None:
        self._put(drafts=drafts)

    def put_decisions(self, *decisions: Decision) -> None:
        """Write down what a person decided; a later one on the same ask and helper takes its place."""
        self._put(decisions=decisions)

    def write(
        self,
        connection: Connection,
        *,
        requests: Iterable[Request] = (),
        drafts: Iterable[Draft] = (),
        holds: Iterable[Hold] = (),
        asks: Iterable[Ask] = (),
        decisions: Iterable[Decision] = (),
        owed: Iterable[Owed] = (),
    ) -> None:
        """Write nouns down together with whatever else the caller's transaction stores."""
        self._write(
            connection, tables.requests, requests, lambda r: {"key": r.id, "ask": r.ask, "state": r.state.value}
        )
        self._write(
            connection, tables.drafts, drafts, lambda d: {"key": d.key, "request": d.request, "state": d.state.value}
        )
        self._write(
            connection, tables.holds, holds, lambda h: {"key": h.key, "request": h.request, "state": h.state.value}
        )
        self._write(connection, tables.asks, asks, lambda a: {"key": a.id})
        self._write(connection, tables.decisions, decisions, lambda d: {"key": f"{d.ask}/{d.helper}", "ask": d.ask})
        self._write(connection, tables.owed, owed, lambda o: {"key": o.id, "state": o.state.value})

    def _put(self, **nouns: Iterable[Any]) -> None:
        with self._database.writing() as connection:
            self.write(connection, **nouns)

    def _write(
        self, connection: Connection, table: Table, nouns: Iterable[T], columns: Callable[[T], dict[str, str]]
    ) -> None:
        account = self._database.account
        put_all(connection, table, [{"account": account, "content": to_json(n), **columns(n)} for n in nouns])

    def _all(self, table: Table, kind: type[T]) -> tuple[T, ...]:
        mine = select(table.c.content).where(table.c.account == self._database.account).order_by(table.c.key)
        with self._database.reading() as connection:
            return tuple(from_json(kind, content) for content in connection.execute(mine).scalars())
