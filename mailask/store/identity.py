"""What makes two mails, or two addresses, the same: a 63-bit digest that is their primary key."""

from __future__ import annotations

from functools import lru_cache
from hashlib import blake2b

from mailask.core.message import Message
from mailask.core.person import address_key


def message_key(account: str, message: Message) -> int:
    """The key of one mail, wherever it lies: on disk, in an mbox, at Gmail.

    The sender is part of it because Message-IDs are only promised to be unique (RFC 5322 section 3.6.4): a program that
    repeats itself, or somebody who copies another's id, must not hide a mail behind one that came before.
    """
    if message.message_id:
        return key_of_id(account, message.message_id, message.sender.address)
    recipients = ",".join(sorted(person.key for person in message.recipients))
    at = str(int(message.at.timestamp()))
    return _digest("none", account, message.sender.key, at, message.subject, recipients)


def key_of_id(account: str, message_id: str, sender: str) -> int:
    """The key of the mail with this Message-ID by this sender, whether or not it is known."""
    return _digest("id", account, message_id, str(person_key(account, sender)))


@lru_cache(maxsize=16384)
def person_key(account: str, address: str) -> int:
    """The key of a person, one for every spelling of an address that its provider treats as one (`Person.key`)."""
    return _digest("person", account, address_key(address))


def _digest(*words: str) -> int:
    text = "\0".join(words).encode("utf-8", "surrogatepass")
    # 63 bits: what a signed BIGINT holds without a sign. A million mails collide with a chance of 1 in 10 million.
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big") >> 1
