"""The source of one mail -> its envelope: who, whom, when, and what it answers.

A fast pass over the header alone, made for mailboxes of a hundred thousand messages: plain headers are read by a few
regular expressions, and only those that need it go through the standard library. Nothing here looks at the body.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from mailask.core.message import Message, Place
from mailask.core.person import Person
from mailask.errors import MessageBroken
from mailask.mail.addresses import MOST_PERSONS, persons_of
from mailask.mail.headers import clean, read_headers
from mailask.mail.moments import moment_of

_MOST_REFERENCES = 100
_LONGEST_SUBJECT = 1000
_LONGEST_ID = 998  # RFC 5322 section 2.1.1: no line is longer
_MESSAGE_ID = re.compile(r"<[^<>\s]+>")
_BULK = frozenset({"bulk", "list", "junk", "auto_reply"})

__all__ = ["MOST_PERSONS", "Head", "envelope_of", "head_of", "parse_envelope", "read_headers", "sender_of"]


@dataclass(frozen=True, slots=True)
class Head:
    """Who wrote a mail to whom, about what and when, as far as its header says so.

    Attributes:
        at: the Date in the sender's offset; one without an offset is UTC.
    """

    sender: Person | None
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    bcc: tuple[Person, ...]
    subject: str
    at: datetime | None


def head_of(headers: Mapping[str, str]) -> Head:
    """What headers say that were read before (`read_headers`)."""
    get = headers.get
    return Head(
        sender=sender_of(headers),
        to=persons_of(get("to", "")),
        cc=persons_of(get("cc", "")),
        bcc=persons_of(get("bcc", "")),
        subject=clean(get("subject", ""), most=_LONGEST_SUBJECT),
        at=moment_of(get("date", "")),
    )


def parse_envelope(source: bytes, *, ref: str, place: Place, received: datetime | None = None) -> Message:
    """The envelope of a message from its source, or from as much of it as holds the header.

    The Date header counts; `received` does when the date is missing or nonsense. Of To, Cc and Bcc the first
    `MOST_PERSONS` addresses each are kept.

    Raises:
        MessageBroken: nobody can be read as its sender, or no date as its time.
    """
    return envelope_of(read_headers(source), ref=ref, place=place, received=received)


def written_at(source: bytes) -> datetime | None:
    """When a message says that it was written, None when it does not say so."""
    return head_of(read_headers(source)).at


def sender_of(headers: Mapping[str, str]) -> Person | None:
    """The first address in From, else in Sender (RFC 5322 section 3.6.2); None when neither can be read."""
    persons = persons_of(headers.get("from", "")) or persons_of(headers.get("sender", ""))
    return persons[0] if persons else None


def envelope_of(headers: Mapping[str, str], *, ref: str, place: Place, received: datetime | None = None) -> Message:
    """As `parse_envelope`, from headers that were read before (`read_headers`)."""
    get = headers.get
    head = head_of(headers)
    if head.sender is None:
        raise MessageBroken(f"{ref}: no sender can be read")
    at = head.at or received
    if at is None:
        raise MessageBroken(f"{ref}: no date can be read")
    ids = _ids(get("message-id", ""))
    in_reply_to = _ids(get("in-reply-to", ""))
    return Message(
        ref=ref,
        place=place,
        message_id=ids[0] if ids else "",
        at=at,
        sender=head.sender,
        to=head.to,
        cc=head.cc,
        bcc=head.bcc,
        subject=head.subject,
        in_reply_to=in_reply_to[0] if in_reply_to else "",
        references=_chain(get("references", "")),
        automated=is_automated(headers),
        mailask_id=clean(get("x-mailask-id", ""), most=100),
    )


def is_automated(headers: Mapping[str, str]) -> bool:
    """Whether a header says that no human wrote it to a human (RFC 3834 section 5, RFC 2919, RFC 2369, RFC 3464).

    `X-Auto-Response-Suppress` says nothing of the kind: Exchange puts it on letters that people wrote.
    """
    if "list-id" in headers or "list-unsubscribe" in headers:
        return True
    submitted = headers.get("auto-submitted", "")
    if submitted and submitted.partition(";")[0].strip().lower() != "no":
        return True
    if headers.get("precedence", "").strip().lower() in _BULK:
        return True
    return headers.get("content-type", "").lstrip().lower().startswith("multipart/report")


def _ids(text: str) -> list[str]:
    """The Message-IDs in a header, with their brackets; one written without brackets gets them."""
    if not text or text.isspace():
        return []
    found = [one for one in _MESSAGE_ID.findall(text) if len(one) <= _LONGEST_ID]
    if found or "<" in text:
        return found
    bare = text.strip()
    return [f"<{bare}>"] if bare and len(bare) < _LONGEST_ID and not re.search(r"[\s<>]", bare) else []


def _chain(text: str) -> tuple[str, ...]:
    """The conversation so far; of a very long one its start and its newest part, as mail programs cut it."""
    chain = _ids(text)
    return (chain[0], *chain[1 - _MOST_REFERENCES :]) if len(chain) > _MOST_REFERENCES else tuple(chain)
