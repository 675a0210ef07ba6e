"""By what a life is found again: people, conversations and Message-IDs, so that what is over need not be read each run.

A life is named by a request's id, by an owed's, or by the key of a draft that belongs to no request.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, select

from mailask.core.owed import Owed
from mailask.core.reading import Outcome
from mailask.core.request import Draft, Request
from mailask.store.database import Database, portions
from mailask.store.dialect import insert_new
from mailask.store.tables import known_by

OPTED_OUT = "opted out"
"""The name of the requests that ended so, whoever the helper is."""


def by_person(key: str) -> str:
    """The name of the lives that somebody has a part in."""
    return f"person {key}"


def by_id(message_id: str) -> str:
    """The name of the lives that a Message-ID, or an id in our own header, belongs to."""
    return f"id {message_id}"


def by_thread(thread: str) -> str:
    """The name of the lives in a provider's thread."""
    return f"thread {thread}"


class Names:
    """The names of one account's lives."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def lives(self, names: Iterable[str]) -> dict[str, frozenset[str]]:
        """The lives that each of these names belongs to; names of nobody are left out."""
        found: dict[str, set[str]] = {}
        mine = select(known_by.c.name, known_by.c.life).where(known_by.c.account == self._database.account)
        with self._database.reading() as connection:
            for some in portions(sorted(set(names))):
                for row in connection.execute(mine.where(known_by.c.name.in_(some))):
                    found.setdefault(row.name, set()).add(row.life)
        return {name: frozenset(lives) for name, lives in found.items()}

    def write(self, connection: Connection, life: str, names: Iterable[str]) -> None:
        """Write down by what a life is found, together with whatever else the caller's transaction stores."""
        account = self._database.account
        rows = [{"account": account, "name": name, "life": life} for name in sorted(set(names))]
        if rows:
            connection.execute(insert_new(connection, known_by), rows)


def names_of_request(request: Request) -> Iterator[str]:
    """By what a request is found."""
    people = {request.helper.key, request.id.removeprefix(f"{request.ask}/"), *request.parties}
    yield from map(by_person, people)
    yield from map(by_id, request.known_ids | request.asides)
    if request.thread:
        yield by_thread(request.thread)
    if request.outcome is Outcome.OPT_OUT:
        yield OPTED_OUT


def names_of_draft(draft: Draft) -> Iterator[str]:
    """By what a draft's request is found, or the draft itself."""
    yield from (by_id(one) for one in (draft.mailask_id, draft.message_id) if one)
    if draft.thread:
        yield by_thread(draft.thread)
    yield by_person(draft.to.key)


def names_of_owed(owed: Owed) -> Iterator[str]:
    """By what something owed is found."""
    yield from map(by_id, owed.known_ids)
    if owed.thread:
        yield by_thread(owed.thread)
