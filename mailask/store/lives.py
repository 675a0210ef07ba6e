"""Lives: the requests, drafts, holds, asks, decisions and what is owed, as mailask keeps them between runs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, select, true

from mailask.core.ask import Ask
from mailask.core.hold import Hold
from mailask.core.owed import Owed, OwedState
from mailask.core.request import Decision, Draft, DraftState, Request
from mailask.store import tables
from mailask.store.database import Database, portions
from mailask.store.dialect import put_all
from mailask.store.live import LiveAsks
from mailask.store.names import Names, names_of_draft, names_of_owed, names_of_request
from mailask.store.records import from_json, to_json

T = TypeVar("T")

_LYING = [state.value for state in (DraftState.OPEN, DraftState.EDITED)]


class Lives:
    """What became of everything of ours, as it was last written down.

    Each is read whole, or as far as it belongs to some asks (`of`), to some requests, or is named.
    """

    def __init__(self, database: Database, live: LiveAsks, names: Names) -> None:
        self._database = database
        self._live = live
        self._names = names

    def requests(self, of: Collection[str] | None = None) -> tuple[Request, ...]:
        return self._some(tables.requests, Request, tables.requests.c.ask, of)

    def drafts(self, of: Collection[str] | None = None) -> tuple[Draft, ...]:
        return self._some(tables.drafts, Draft, tables.drafts.c.request, of)

    def drafts_named(self, keys: Collection[str]) -> tuple[Draft, ...]:
        return self._some(tables.drafts, Draft, tables.drafts.c.key, keys)

    def drafts_lying(self) -> tuple[Draft, ...]:
        """The drafts that lie in the folder as far as the last run knew."""
        return self._some(tables.drafts, Draft, tables.drafts.c.state, _LYING)

    def holds(self, of: Collection[str] | None = None) -> tuple[Hold, ...]:
        return self._some(tables.holds, Hold, tables.holds.c.request, of)

    def asks(self, of: Collection[str] | None = None) -> tuple[Ask, ...]:
        """Every ask that has started, as it was when last written down."""
        return self._some(tables.asks, Ask, tables.asks.c.key, of)

    def decisions(self, of: Collection[str] | None = None) -> tuple[Decision, ...]:
        return self._some(tables.decisions, Decision, tables.decisions.c.ask, of)

    def owed(self) -> tuple[Owed, ...]:
        """All that the user ever owed, the finished included."""
        return self._all(tables.owed, Owed, true())

    def owed_named(self, ids: Collection[str]) -> tuple[Owed, ...]:
        """What is owed under these ids, and all that is open."""
        still = self._some(tables.owed, Owed, tables.owed.c.state, [OwedState.OPEN.value])
        named = self._some(tables.owed, Owed, tables.owed.c.key, ids)
        return tuple(sorted({owed.id: owed for owed in (*still, *named)}.values(), key=lambda owed: owed.id))

    def asks_of_requests(self, ids: Collection[str]) -> frozenset[str]:
        """The asks that these requests belong to; ids that are no request's are passed over."""
        mine = select(tables.requests.c.ask).where(tables.requests.c.account == self._database.account)
        found: set[str] = set()
        with self._database.reading() as connection:
            for some in portions(sorted(ids)):
                found.update(connection.execute(mine.where(tables.requests.c.key.in_(some))).scalars())
        return frozenset(found)

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
        """Write nouns down together with whatever else the caller's transaction stores; what is touched lives."""
        requests, drafts, holds, asks = tuple(requests), tuple(drafts), tuple(holds), tuple(asks)
        decisions, owed = tuple(decisions), tuple(owed)
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
        for request in requests:
            self._names.write(connection, request.id, names_of_request(request))
        for draft in drafts:
            self._names.write(connection, draft.request or draft.key, names_of_draft(draft))
        for one in owed:
            self._names.write(connection, one.id, names_of_owed(one))
        touched = {*(r.ask for r in requests), *(a.id for a in asks), *(d.ask for d in decisions)}
        self._live.put(connection, touched, {*(d.request for d in drafts), *(h.request for h in holds)})

    def _put(self, **nouns: Iterable[Any]) -> None:
        with self._database.writing() as connection:
            self.write(connection, **nouns)

    def _write(
        self, connection: Connection, table: Table, nouns: Iterable[T], columns: Callable[[T], dict[str, str]]
    ) -> None:
        account = self._database.account
        put_all(connection, table, [{"account": account, "content": to_json(n), **columns(n)} for n in nouns])

    def _some(
        self, table: Table, kind: type[T], column: ColumnElement[str], values: Collection[str] | None
    ) -> tuple[T, ...]:
        """The nouns with one of these values in a column, in the order of their keys; all without values."""
        if values is None:
            return self._all(table, kind, true())
        some = [self._all(table, kind, column.in_(portion)) for portion in portions(sorted(values))]
        return tuple(noun for nouns in some for noun in nouns)

    def _all(self, table: Table, kind: type[T], which: ColumnElement[bool]) -> tuple[T, ...]:
        mine = select(table.c.content).where(table.c.account == self._database.account, which).order_by(table.c.key)
        with self._database.reading() as connection:
            return tuple(from_json(kind, content) for content in connection.execute(mine).scalars())
