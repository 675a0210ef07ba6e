"""Messages as rows of the index, and back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Row

from mailask.core.message import Message, Place
from mailask.core.person import Person
from mailask.store.identity import message_key, person_key

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode


def message_row(account: str, message: Message) -> dict[str, Any]:
    """The row of a message."""
    sender = message.sender
    written = [[[p.address, p.name] for p in people] for people in (message.to, message.cc, message.bcc)]
    return {
        "id": message_key(account, message),
        "account": account,
        "message_id": message.message_id,
        "ref": message.ref,
        "thread": message.thread,
        "place": message.place.value,
        "at": message.at,
        "sender": sender.address,
        "sender_name": sender.name,
        "recipients": _encode(written),
        "crowd": len(written[0]) + len(written[1]) + len(written[2]),
        "subject": message.subject,
        "in_reply_to": message.in_reply_to,
        "references": " ".join(message.references),
        "automated": message.automated,
        "mailask_id": message.mailask_id,
    }


def part_rows(account: str, message: Message, key: int, people: dict[int, Person]) -> Iterable[dict[str, Any]]:
    """Who took part in a message, each once, in their first role; fills `people` with who they are."""
    seen: set[int] = set()
    sides = (("from", (message.sender,)), ("to", message.to), ("cc", message.cc), ("bcc", message.bcc))
    for role, side in sides:
        for person in side:
            who = person_key(account, person.key)
            if who in seen and role != "from":
                continue
            seen.add(who)
            if who not in people or (person.name and not people[who].name):
                people[who] = person
            yield {"person": who, "message": key, "account": account, "role": role}


def message_of(row: Row[Any]) -> Message:
    """The message that a row was made from."""
    to, cc, bcc = (tuple(Person(*person) for person in side) for side in json.loads(row.recipients))
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
