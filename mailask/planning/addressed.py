"""What in a message is meant for the user: asks of theirs, not of a crowd, and not of somebody else by name."""

from __future__ import annotations

import re

from mailask.core.deadline import Deadline, end_of
from mailask.core.message import Heard, Message, Place
from mailask.core.person import is_role_address
from mailask.core.policy import Me

_MOST_ASKED = 5
"""Who writes to more people than this asks nobody in particular: each leaves it to others (Barron, Yechiam 2002)."""

_MOST_RECIPIENTS = 20
"""With copies to more people than this it is a circular, whoever stands in To."""

_LONGEST_GREETING = 40


def is_addressed(message: Message, me: Me) -> bool:
    """Whether the header says that a person wrote this to the user: in To among few, or as its only recipient.

    Somebody in copy is told, not asked. A role address (`billing@`) is a function and no person.
    """
    if message.place is not Place.RECEIVED or message.automated:
        return False
    if message.sender.key in me.keys or is_role_address(message.sender.address):
        return False
    if len(message.to) > _MOST_ASKED or len(message.recipients) > _MOST_RECIPIENTS:
        return False
    if any(person.key in me.keys for person in message.to):
        return True
    return bool(message.recipients) and all(person.key in me.keys for person in message.recipients)


def asked_of_user(said: Heard, me: Me) -> tuple[Deadline, ...]:
    """The days by which the message asks something of the user, the first one first, each with its sentence.

    Only days that lay ahead when it was written; in a sentence that promises, the day is the writer's own.
    """
    reading = said.reading
    if reading.automated is not None or not is_addressed(said.message, me):
        return ()
    if _is_greeting_others(reading.reply, said.message, me):
        return ()
    promised = {promise.text for promise in reading.promises}
    source = said.message.identity
    found = [
        Deadline(ask.deadline.when, ask.text, source)
        for ask in reading.asks
        if ask.deadline is not None
        and ask.text not in promised
        and end_of(ask.deadline.when, me.zone) >= said.message.at
        and not _is_said_to_others(ask.text, said.message, me)
    ]
    return tuple(sorted(found, key=lambda deadline: (end_of(deadline.when, me.zone), deadline.quote)))


def _is_greeting_others(reply: str, message: Message, me: Me) -> bool:
    """Whether a letter to several opens with the name of another and not with the user's."""
    greeting = reply.strip().partition("\n")[0].strip()
    if len(greeting) > _LONGEST_GREETING or not greeting.endswith((",", "!", ":")):
        return False
    return not _has_name(greeting, _own_name(me)) and any(_has_name(greeting, name) for name in _others(message, me))


def _is_said_to_others(sentence: str, message: Message, me: Me) -> bool:
    """Whether the sentence calls another recipient by name: “Bob, could you …?”, “@Bob”."""
    if _calls(sentence, _own_name(me)):
        return False
    return any(_calls(sentence, name) for name in _others(message, me))


def _others(message: Message, me: Me) -> list[str]:
    return [person.first_name for person in message.recipients if person.name and person.key not in me.keys]


def _own_name(me: Me) -> str:
    return me.person.first_name


def _has_name(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) is not None


def _calls(sentence: str, name: str) -> bool:
    called = rf"@{re.escape(name)}\b|(?:^\W*|[,;–-]\s*){re.escape(name)}\s*[,:;–-]"
    return re.search(called, sentence, re.IGNORECASE) is not None
