"""Parties: whose words count in a request (law 14). Everybody else's are passed on to the user and move nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from mailask.core.message import Heard, Message
from mailask.core.person import Person
from mailask.core.policy import Me
from mailask.core.request import Request
from mailask.mail.organisation import are_colleagues
from mailask.planning.matching import Match

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def is_helper(person: Person, request: Request) -> bool:
    """Whether somebody is the helper, by the address written to or the one that the ask's file names.

    What follows a `+` in an address is the owner's own sorting (RFC 5233): who is asked as dana+work@ answers as dana@.
    """
    return _untagged(person.key) in {_untagged(request.helper.key), _untagged(request.asked_key)}


def _untagged(key: str) -> str:
    local, at, domain = key.rpartition("@")
    return f"{local.partition('+')[0] or local}{at}{domain}"


def is_party(message: Message, request: Request, match: Match) -> bool:
    """Whether the words of who wrote this count: the helper, whom the ask went to, or whom the helper named.

    A colleague of the helper counts in the provider's own thread. What a message says that it answers anybody can
    write, and so can whoever has an address where everybody can get one.
    """
    sender = message.sender
    if is_helper(sender, request) or sender.key in request.parties:
        return True
    return match is Match.THREAD and are_colleagues(sender.address, request.helper.address)


def is_doubted(said: Heard, request: Request) -> bool:
    """Whether a message may not come from whom it names, unless what stands beside the From belongs to the request.

    A list that the ask went to may send on what its members write, and want the answers.
    """
    doubt = said.doubt
    if doubt is None:
        return False
    known = {*request.parties, request.helper.key}
    return not doubt.others or not all(
        any(other.key == key or are_colleagues(other.address, key) for key in known) for other in doubt.others
    )


def addressees(message: Message, me: Me) -> frozenset[str]:
    """Whom the user put an ask to: its To and Cc."""
    return frozenset(person.key for person in (*message.to, *message.cc)) - me.keys


def named_by(said: Heard) -> tuple[Person, ...]:
    """Whom a message sends on to, and whom it speaks to or of while it goes to them too ("Ben, can you help her?")."""
    words = set(_WORD.findall(said.reading.reply))
    copied = (person for person in (*said.message.to, *said.message.cc) if person.given_name in words)
    return (*said.reading.referral, *copied)


def joined_by(request: Request, named: Iterable[Person], me: Me) -> Request:
    """The request with the people whom its helper named as parties to it."""
    keys = frozenset(person.key for person in named if person.address) - me.keys
    return request if keys <= request.parties else replace(request, parties=request.parties | keys)
