"""Contact with people, counted from the index: days, directions, and what the user last wrote to them about.

Only what the user sent says whom they know, and which addresses are theirs (law 14). Counting walks over all mail with
a person, so it is done once and kept; only people with new mail are counted again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby
from statistics import median
from typing import Any

from sqlalchemy import Connection, Row, Select, and_, case, delete, exists, or_, select

from mailask.core.message import Place
from mailask.core.person import Person, address_key, is_role_address
from mailask.core.tie import Contact
from mailask.store.cursors import Memories
from mailask.store.database import Database
from mailask.store.dialect import put_all
from mailask.store.identity import key_of_id, person_key
from mailask.store.rows import recipients_of
from mailask.store.tables import contacts, messages, parts, people, stale

_MOST_RECIPIENTS = 20
"""Mail to more people than this is a circular and no contact between two of them."""

_CHUNK = 300
_LATEST_ANSWERS = 100
_NEWEST = 5
"""Letters to a person in which their name is looked for: now and then a program leaves it out."""
_COUNTED_FOR = "contacts:me"
_COUNTING = "2"
"""The way of counting; when it changes, all are counted anew."""


@dataclass(slots=True)
class _Tally:
    """The contact with one person, while it is counted; messages come oldest first."""

    person: int
    days: list[str] = field(default_factory=list)
    sent: int = 0
    received: int = 0
    subject: str = ""
    letters: deque[str] = field(default_factory=lambda: deque(maxlen=_NEWEST))

    def take(self, row: Row[Any]) -> None:
        day = row.at.date().isoformat()
        if not self.days or self.days[-1] != day:
            self.days.append(day)
        if row.place == Place.SENT.value:
            self.sent += 1
            self.subject = row.subject or self.subject
            self.letters.append(row.recipients)
        elif self.sent:
            self.received += 1

    def name(self, account: str) -> str:
        """What the user calls them."""
        written = (person for letter in reversed(self.letters) for person in recipients_of(letter))
        theirs = (person for person in written if person_key(account, person.address) == self.person)
        return next((person.name for person in theirs if person.name), "")

    def row(self, account: str) -> dict[str, Any]:
        return {
            "person": self.person,
            "account": account,
            "days": " ".join(self.days),
            "sent": self.sent,
            "received": self.received,
            "last": self.days[-1] if self.days else "",
            "last_subject": self.subject,
            "name": self.name(account),
        }


def two_way_contacts(database: Database, me: frozenset[str], *, silent_since: date | None) -> Iterator[Contact]:
    """Contact with everybody who was written to and answered, without the user and role addresses."""
    own = count_anew(database, me)
    wanted = _contacts(database).where(contacts.c.sent > 0, contacts.c.received > 0).order_by(people.c.key)
    if silent_since is not None:
        wanted = wanted.where(contacts.c.last < silent_since.isoformat())
    with database.reading() as connection:
        for row in connection.execute(wanted.execution_options(yield_per=500)):
            if row.key not in own and not is_role_address(row.address):
                yield _contact(row)


def contact_with(database: Database, address: str, me: frozenset[str]) -> Contact | None:
    """Contact with one person in either direction."""
    count_anew(database, me)
    person = person_key(database.account, address)
    with database.reading() as connection:
        row = connection.execute(_contacts(database).where(contacts.c.person == person, contacts.c.days != "")).first()
        if row is None:
            return None
        return replace(_contact(row), answer_days=_answer_days(connection, database.account, person, me))


def _answer_days(connection: Connection, account: str, person: int, me: frozenset[str]) -> float | None:
    """The median number of days that this person took to answer the user, None before they ever did.

    Response time tells more of a tie than how much is written (Wuchty and Uzzi 2011).
    """
    joined = select(messages.c.in_reply_to, messages.c.at).join(parts, parts.c.message == messages.c.id)
    theirs = joined.where(
        parts.c.person == person,
        parts.c.role == "from",
        messages.c.in_reply_to != "",
        messages.c.automated.is_(False),
    ).order_by(messages.c.at.desc())
    answers = list(connection.execute(theirs.limit(_LATEST_ANSWERS)))
    keys = {key_of_id(account, row.in_reply_to, mine): row.at for row in answers for mine in me}
    if not keys:
        return None
    asked = select(messages.c.id, messages.c.at).where(messages.c.id.in_(keys), messages.c.place == Place.SENT.value)
    waits = [(keys[row.id] - row.at).total_seconds() / 86_400 for row in connection.execute(asked)]
    return median(wait for wait in waits if wait >= 0) if any(wait >= 0 for wait in waits) else None


def count_anew(database: Database, me: frozenset[str]) -> frozenset[str]:
    """Count the contact with everybody who has new mail; with everybody when the user's own addresses changed.

    Returns the user's own addresses: `me`, and those that they are seen to have written from.
    """
    memories = Memories(database)
    waiting = select(stale.c.person).where(stale.c.account == database.account).order_by(stale.c.person).limit(_CHUNK)
    with database.reading() as connection:
        counted_for = memories.read(connection, _COUNTED_FOR)
        if counted_for.startswith(_marker(me)) and not connection.execute(waiting).first():
            return me | frozenset(counted_for.removeprefix(_marker(me)).split())
        used = _addresses_used(connection, database.account) - me
    own = f"{_marker(me)}{' '.join(sorted(used))}"
    if counted_for != own:
        everyone = select(people.c.id, people.c.account).where(people.c.account == database.account)
        with database.writing() as connection:
            connection.execute(delete(stale).where(stale.c.account == database.account))
            connection.execute(stale.insert().from_select(["person", "account"], everyone))
            memories.write(connection, _COUNTED_FOR, own)
    mine = [person_key(database.account, key) for key in sorted(me | used)]
    while True:
        with database.writing() as connection:
            chunk = list(connection.execute(waiting).scalars())
            if not chunk:
                return me | used
            put_all(connection, contacts, [tally.row(database.account) for tally in _count(connection, chunk, mine)])
            connection.execute(delete(stale).where(stale.c.person.in_(chunk)))


def _marker(me: frozenset[str]) -> str:
    return f"{_COUNTING} {' '.join(sorted(me))} | "


def _addresses_used(connection: Connection, account: str) -> frozenset[str]:
    """The addresses that the user has sent from, folded: an old one need not be in the settings any more."""
    sent = select(messages.c.sender).where(messages.c.account == account, messages.c.place == Place.SENT.value)
    return frozenset(address_key(address) for address in connection.execute(sent.distinct()).scalars())


def _count(connection: Connection, chunk: list[int], mine: list[int]) -> Iterable[_Tally]:
    counted = {person: _Tally(person) for person in chunk}
    rows = connection.execute(_direct_mail(chunk, mine).execution_options(yield_per=1000))
    for person, theirs in groupby(rows, key=lambda row: row.person):
        for row in theirs:
            counted[person].take(row)
    return counted.values()


def _direct_mail(chunk: list[int], mine: list[int]) -> Select[Any]:
    """The mail between the user and some people that a human wrote to few; only SENT says that the user wrote."""
    own = parts.alias("own")
    to_me = exists().where(
        own.c.message == parts.c.message, own.c.at == parts.c.at, own.c.person.in_(mine), own.c.role != "from"
    )
    either_way = or_(
        and_(messages.c.place == Place.SENT.value, parts.c.role != "from"),
        and_(messages.c.place == Place.RECEIVED.value, parts.c.role == "from", to_me),
    )
    # Of what was received only the day counts.
    is_sent = messages.c.place == Place.SENT.value
    subject, recipients = (case((is_sent, column), else_="") for column in (messages.c.subject, messages.c.recipients))
    columns = (parts.c.person, parts.c.at, messages.c.place, subject.label("subject"), recipients.label("recipients"))
    joined = select(*columns).join(messages, messages.c.id == parts.c.message)
    human = and_(messages.c.automated.is_(False), messages.c.crowd <= _MOST_RECIPIENTS)
    return joined.where(parts.c.person.in_(chunk), human, either_way).order_by(
        parts.c.person, parts.c.at, parts.c.message
    )


def _contacts(database: Database) -> Select[Any]:
    columns = (contacts, people.c.key, people.c.address)
    joined = select(*columns).join(people, people.c.id == contacts.c.person)
    return joined.where(contacts.c.account == database.account)


def _contact(row: Row[Any]) -> Contact:
    return Contact(
        person=Person(row.address, row.name),
        days=tuple(date.fromisoformat(day) for day in row.days.split()),
        sent=row.sent,
        received=row.received,
        last=date.fromisoformat(row.last),
        last_subject=row.last_subject,
    )
