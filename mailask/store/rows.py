"""Messages as rows of the index, and back; plain tuples in the order of the tables' columns, for there are many."""

from __future__ import annotations

import json
from collections.abc import Iterator
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
    written = [[[p.address, p.name] for p in side] for side in ((to, cc, bcc) if bcc else (to, cc) if cc else (to,))]
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


def part_rows(row: MessageRow, message: Message, people: dict[int, Person]) -> Iterator[tuple[int, int, int, str, str]]:
    """Who took part in a message, each once, in their first role; fills `people` with who they are."""
    key, account, at = row.id, row.account, row.at
    seen: set[int] = set()
    sides = (("from", (message.sender,)), ("to", message.to), ("cc", message.cc), ("bcc", message.bcc))
    for role, side in sides:
        for person in side:
            who = person_key(account, person.address)
            if who in seen:
                continue
            seen.add(who)
            if who not in people or (person.name and not people[who].name):
                people[who] = person
            yield (who, at, key, account, role)


def message_of(row: Row[Any]) -> Message:
    """The message that a row was made from."""
    sides = [tuple(Person(*person) for person in side) for side in json.loads(row.recipients)]
    to, cc, bcc = (*sides, (), ())[:3]
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
