"""The index of headers: who wrote to whom and when, one row a mail wherever it was seen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, case, func, literal_column, select, update

from mailask.core.message import Message, Place
from mailask.core.person import Person
from mailask.core.tie import Contact
from mailask.ports import Arrival
from mailask.store.contacts import contact_with, two_way_contacts
from mailask.store.database import Database, portions
from mailask.store.dialect import insert_new, insert_or_change, put_many
from mailask.store.identity import person_key
from mailask.store.news import News, SetAside
from mailask.store.rows import MessageRow, message_of, message_row, part_rows
from mailask.store.tables import as_moment, aside, messages, parts, people, stale

# A message goes on only in this direction: a draft is sent, and what was sent or received is never a draft again.
_RANK = {Place.DRAFT.value: 0, Place.RECEIVED.value: 1, Place.SENT.value: 2}

Offered = tuple[MessageRow, Message]

_AT_ONCE = 500  # how many keys one statement may name; SQLite's own limit was 999 for long


class Index:
    """The headers of one account's mail; it knows no bodies."""

    def __init__(self, database: Database, version: str) -> None:
        self._database = database
        self._news = News(database)
        self._version = version

    def add(
        self,
        connection: Connection,
        arrivals: Iterable[Arrival],
        *,
        news_since: datetime | None,
        news: Collection[str] = (),
    ) -> None:
        """Store arrivals in the caller's transaction; of those already known, place, handle and draft may change.

        Messages from `news_since` on are news, once, and again when they say more; with None none is for its date.
        Those of `news` are, by their handles: a clock may be wrong.
        """
        arrived = list(arrivals)
        problems = [SetAside(a.ref, a.problem, self._version) for a in arrived if a.message is None]
        self._news.forget(connection, [a.ref for a in arrived if a.message is not None])
        self._news.put_aside(connection, problems)
        offered = self._offered((a.message for a in arrived if a.message is not None), replace=True)
        known = self._known(connection, list(offered))
        new = [key for key in offered if key not in known]
        changed = [key for key in offered if key in known and _takes_over(offered[key][0], known[key])]
        went_on = [key for key in changed if offered[key][0].place != known[key].place]
        again = {a.ref for a in arrived if a.again}
        grown = [key for key in offered if key in known and offered[key][1].ref in again and key not in went_on]
        self._insert(connection, [offered[key] for key in new])
        self._update(connection, [offered[key] for key in dict.fromkeys((*changed, *grown))])
        self._add_parts(connection, [offered[key] for key in went_on if known[key].place == Place.DRAFT.value])
        fresh = [key for key in (*new, *went_on, *grown) if _is_news(offered[key][1], news_since, news)]
        self._news.put(connection, fresh)

    def add_archived(self, connection: Connection, found: Iterable[Message]) -> int:
        """Store messages of an archive in the caller's transaction and say how many were unknown.

        None of them is news, and what a mailbox said about the same mail stands.
        """
        offered = self._offered(found, replace=False)
        known = self._known(connection, list(offered))
        new = [pair for key, pair in offered.items() if key not in known]
        self._insert(connection, new)
        return len(new)

    def news(self) -> tuple[Message, ...]:
        """The messages that no run has understood yet, oldest first; never a draft."""
        return self._news.messages()

    def mark_read(self, refs: Iterable[str]) -> None:
        """Say that these were understood and acted on."""
        self._news.mark_read(refs)

    def aside(self) -> tuple[SetAside, ...]:
        """Every message that could not be understood, by its handle."""
        return self._news.aside()

    def set_aside(self, ref: str, problem: str, version: str) -> None:
        """Put a message aside that could not be understood, so that the run goes on without it (law 6)."""
        self._news.set_aside(ref, problem, version)

    def requeue(self, version: str) -> tuple[str, ...]:
        """Make news again of what another version set aside; returns those whose headers must be read again first.

        These stay aside until `add` gets them with a message, or `set_aside` names this version.
        """
        return self._news.requeue(version)

    def contacts(self, me: frozenset[str], *, silent_since: date | None = None) -> Iterator[Contact]:
        """Everybody the user was in two-way direct contact with, by address; only those silent since a day if given."""
        return two_way_contacts(self._database, me, silent_since=silent_since)

    def last_contact(self, address: str, me: frozenset[str]) -> Contact | None:
        """The contact with one person, be it one way only; None when there was none."""
        return contact_with(self._database, address, me)

    def find(self, message_id: str) -> Message | None:
        """The message with this Message-ID, None when the index does not know it."""
        mine = (messages.c.account == self._database.account) & (messages.c.message_id == message_id)
        with self._database.reading() as connection:
            row = connection.execute(select(messages).where(mine).limit(1)).first()
        return message_of(row) if row is not None else None

    def sent_to(self, address: str, *, since: datetime) -> tuple[Message, ...]:
        """What the user has sent to this address since then, oldest first."""
        person = person_key(self._database.account, address)
        joined = select(messages).join(parts, parts.c.message == messages.c.id)
        theirs = joined.where(parts.c.person == person, parts.c.at >= since, messages.c.place == Place.SENT.value)
        with self._database.reading() as connection:
            return tuple(message_of(row) for row in connection.execute(theirs.order_by(messages.c.at, messages.c.id)))

    def received_from(self, address: str, *, since: datetime, most: int) -> tuple[Message, ...]:
        """What came from this address since then, the newest first."""
        person = person_key(self._database.account, address)
        joined = select(messages).join(parts, parts.c.message == messages.c.id)
        theirs = joined.where(
            parts.c.person == person,
            parts.c.at >= since,
            parts.c.role == "from",
            messages.c.place == Place.RECEIVED.value,
        )
        newest = theirs.order_by(messages.c.at.desc(), messages.c.id).limit(most)
        with self._database.reading() as connection:
            return tuple(message_of(row) for row in connection.execute(newest))

    def written_to(self, keys: Iterable[str]) -> frozenset[str]:
        """Those of these folded addresses to whom the user has ever written."""
        people = {person_key(self._database.account, key): key for key in keys}
        joined = select(parts.c.person).join(messages, messages.c.id == parts.c.message).distinct()
        theirs = joined.where(parts.c.role != "from", messages.c.place == Place.SENT.value)
        found: set[str] = set()
        with self._database.reading() as connection:
            for some in portions(sorted(people)):
                found.update(
                    people[who] for who in connection.execute(theirs.where(parts.c.person.in_(some))).scalars()
                )
        return frozenset(found)

    def known_refs(self, refs: Iterable[str]) -> set[str]:
        """Those of these handles that are stored or set aside; the rest is new."""
        wanted = set(refs)
        if not wanted:
            return set()
        known: set[str] = set()
        with self._database.reading() as connection:
            for table in (messages, aside):
                mine = select(table.c.ref).where(table.c.account == self._database.account)
                # A provider asks for a handful, or for all it has: then one walk beats many questions.
                few = mine.where(table.c.ref.in_(wanted)) if len(wanted) <= _AT_ONCE else mine
                known.update(wanted.intersection(connection.execute(few.execution_options(yield_per=5000)).scalars()))
        return known

    def count(self) -> int:
        """How many messages the index knows."""
        mine = select(func.count()).select_from(messages).where(messages.c.account == self._database.account)
        with self._database.reading() as connection:
            return connection.execute(mine).scalar_one()

    def _offered(self, found: Iterable[Message], *, replace: bool) -> dict[int, Offered]:
        """The rows of messages by key, in the table's order; of one mail twice, the one that went furthest."""
        rows: dict[int, Offered] = {}
        for message in found:
            row = message_row(self._database.account, message)
            before = rows.get(row.id)
            if before is None or (replace and _RANK[row.place] >= _RANK[before[0].place]):
                rows[row.id] = (row, message)
        return dict(sorted(rows.items()))

    def _known(self, connection: Connection, keys: list[int]) -> dict[int, Any]:
        known: dict[int, Any] = {}
        columns = (messages.c.id, messages.c.place, messages.c.ref, messages.c.thread)
        by_key = select(*columns).where(messages.c.id.in_(bindparam("keys", expanding=True)))
        for start in range(0, len(keys), _AT_ONCE):
            for row in connection.execute(by_key, {"keys": keys[start : start + _AT_ONCE]}):
                known[row.id] = row
        return known

    def _insert(self, connection: Connection, offered: list[Offered]) -> None:
        if offered:
            put_many(connection, messages.insert(), [row for row, _ in offered])
            self._add_parts(connection, offered)

    def _update(self, connection: Connection, offered: list[Offered]) -> None:
        if offered:
            names = [c.name for c in messages.columns if c.name not in {"id", "account"}]
            values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in names}
            change = update(messages).where(messages.c.id == bindparam("new_id")).values(values)
            connection.execute(change, [_renamed(row) for row, _ in offered])

    def _add_parts(self, connection: Connection, offered: list[Offered]) -> None:
        """Who took part in them; a draft is no contact with anybody (law 7)."""
        account = self._database.account
        met: dict[int, Person] = {}
        rows = [
            part
            for row, message in offered
            if message.place is not Place.DRAFT
            for part in part_rows(row, message, met)
        ]
        if not rows:
            return
        known_as = [(who, account, p.key, p.address, p.name) for who, p in sorted(met.items())]
        put_many(connection, insert_or_change(connection, people, _met_again), known_as)
        put_many(connection, insert_new(connection, parts), sorted(rows))
        put_many(connection, insert_new(connection, stale), [(who, account) for who in sorted(met)])


def _renamed(row: MessageRow) -> dict[str, Any]:
    """The row as the parameters of an update; a moment is a datetime there."""
    return {f"new_{name}": value for name, value in row._asdict().items()} | {"new_at": as_moment(row.at)}


def _takes_over(offered: MessageRow, known: Any) -> bool:
    """Whether what was seen now says more than what is stored: a draft may always have been rewritten."""
    if offered.place != known.place:
        return _RANK[offered.place] > _RANK[known.place]
    return offered.place == Place.DRAFT.value or (offered.ref, offered.thread) != (known.ref, known.thread)


def _is_news(message: Message, since: datetime | None, named: Collection[str]) -> bool:
    if message.place is Place.DRAFT:
        return False
    return message.ref in named or (since is not None and message.at >= since)


def _met_again(offered: Any) -> dict[str, Any]:
    return {"name": case((people.c.name == literal_column("''"), offered.name), else_=people.c.name)}
