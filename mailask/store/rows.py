"""Messages as rows of the index, and back; plain tuples in the order of the tables' columns, for there are many."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from sqlalchemy import Row

from mailask.core.message import Message, Place
from mailask.core.person import Person
from mailask.store.identity import message_key, person_key
from mailask.store.tables import as_number

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


class MessageRow(NamedTuple):
    """A row of `messages`; its fields are that table's columns, and a test holds them to it."""

    id: int
    account: str
    message_id: str
    ref: str
    thread: str
    place: str
    at: int
    sender: str
    sender_name: str
    recipients: str
    crowd: int
    subject: str
    in_reply_to: str
    references: str
    automated: bool
    mailask_id: str


def message_row(account: str, message: Message) -> MessageRow:
    """The row of a message."""
    sender = message.sender
    to, cc, bcc = message.to, message.cc, message.bcc
    sides = (to, cc, bcc) if bcc else (to, cc) if cc else (to,)
    written = [[[person.address, person.name] for person in side] for side in sides]
    return MessageRow(
        message_key(account, message),
        account,
        message.message_id,
        message.ref,
        message.thread,
        message.place.value,
        as_number(message.at),
        sender.address,
        sender.name,
        _encode(written),
        len(to) + len(cc) + len(bcc),
        message.subject,
        message.in_reply_to,
        " ".join(message.references),
        message.automated,
        message.mailask_id,
    )


PartRow = tuple[int, int, int, str, str]
"""A row of `parts`: person, at, message, account, role."""


def part_rows(row: MessageRow, message: Message, people: dict[int, Person]) -> list[PartRow]:
    """Who took part in a message, each once, in their first role; fills `people` with who they are."""
    key, account, at = row.id, row.account, row.at
    sender = message.sender
    who = person_key(account, sender.address)
    if sender.name or who not in people:
        people[who] = sender
    seen = {who}
    found: list[PartRow] = [(who, at, key, account, "from")]
    for role, side in (("to", message.to), ("cc", message.cc), ("bcc", message.bcc)):
        for person in side:
            who = person_key(account, person.address)
            if who in seen:
                continue
            seen.add(who)
            if who not in people:
                people[who] = person
            found.append((who, at, key, account, role))
    return found


def recipients_of(written: str) -> list[Person]:
    """Everybody in the `recipients` of a row."""
    return [person for side in _sides(written) for person in side]


def _sides(written: str) -> list[tuple[Person, ...]]:
    return [tuple(Person(*person) for person in side) for side in json.loads(written)]


def message_of(row: Row[Any]) -> Message:
    """The message that a row was made from."""
    to, cc, bcc = (*_sides(row.recipients), (), ())[:3]
    return Message(
        ref=row.ref,
        place=Place(row.place),
        message_id=row.message_id,
        at=row.at,
        sender=Person(row.sender, row.sender_name),
        to=to,
        cc=cc,
        bcc=bcc,
        subject=row.subject,
        in_reply_to=row.in_reply_to,
        references=tuple(row.references.split()),
        thread=row.thread,
        automated=row.automated,
        mailask_id=row.mailask_id,
    )
