"""News: the messages that no run has understood yet, and those set aside because none could."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, delete, select

from mailask.core.message import Message, Place
from mailask.store.database import Database, portions
from mailask.store.dialect import insert_new, put_all
from mailask.store.rows import message_of
from mailask.store.tables import aside, messages, news


@dataclass(frozen=True, slots=True)
class SetAside:
    """A message that could not be understood, the problem, and the version of the code that met it."""

    ref: str
    problem: str
    version: str


class News:
    """What one account's mail still means to the next run."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def messages(self) -> tuple[Message, ...]:
        mine = select(messages).join(news, news.c.message == messages.c.id)
        read = mine.where(news.c.account == self._database.account, messages.c.place != Place.DRAFT.value)
        with self._database.reading() as connection:
            return tuple(message_of(row) for row in connection.execute(read.order_by(messages.c.at, messages.c.id)))

    def put(self, connection: Connection, keys: Iterable[int]) -> None:
        """Make news of messages in the caller's transaction."""
        rows = [{"message": key, "account": self._database.account} for key in keys]
        if rows:
            connection.execute(insert_new(connection, news), rows)

    def mark_read(self, refs: Iterable[str]) -> None:
        with self._database.writing() as connection:
            for some in portions(list(refs)):
                self._take(connection, some)

    def aside(self) -> tuple[SetAside, ...]:
        mine = select(aside.c.ref, aside.c.problem, aside.c.version).where(self._aside())
        with self._database.reading() as connection:
            return tuple(SetAside(*row) for row in connection.execute(mine.order_by(aside.c.ref)))

    def set_aside(self, ref: str, problem: str, version: str) -> None:
        with self._database.writing() as connection:
            keys = self._take(connection, [ref])
            known = select(aside.c.message).where(self._aside(aside.c.ref == ref))
            key = keys[0] if keys else connection.execute(known).scalar()
            self.put_aside(connection, [SetAside(ref, problem, version)], message=key)

    def put_aside(self, connection: Connection, problems: Iterable[SetAside], *, message: int | None = None) -> None:
        """Put messages aside in the caller's transaction; `message` is the key of one whose headers are known."""
        account = self._database.account
        rows = [
            {"account": account, "ref": p.ref, "problem": p.problem, "version": p.version, "message": message}
            for p in problems
        ]
        put_all(connection, aside, rows)

    def forget(self, connection: Connection, refs: Sequence[str]) -> None:
        """Say in the caller's transaction that these are not aside any more."""
        if connection.execute(select(aside.c.ref).where(self._aside()).limit(1)).first():
            for some in portions(refs):
                connection.execute(delete(aside).where(self._aside(aside.c.ref.in_(some))))

    def requeue(self, version: str) -> tuple[str, ...]:
        others = self._aside(aside.c.version != version)
        with self._database.reading() as connection:
            found = list(connection.execute(select(aside.c.ref, aside.c.message).where(others).order_by(aside.c.ref)))
        if not found:
            return ()
        with self._database.writing() as connection:
            self.put(connection, [row.message for row in found if row.message is not None])
            self.forget(connection, [row.ref for row in found if row.message is not None])
        return tuple(row.ref for row in found if row.message is None)

    def _take(self, connection: Connection, refs: Sequence[str]) -> list[int]:
        """Take messages out of the news and return their keys."""
        mine = select(news.c.message).join(messages, messages.c.id == news.c.message)
        named = mine.where(news.c.account == self._database.account, messages.c.ref.in_(refs))
        keys = list(connection.execute(named).scalars())
        if keys:
            connection.execute(delete(news).where(news.c.message.in_(keys)))
        return keys

    def _aside(self, *which: ColumnElement[bool]) -> ColumnElement[bool]:
        return and_(aside.c.account == self._database.account, *which)
