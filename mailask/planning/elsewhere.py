"""Elsewhere: a helper's mail in another conversation may be the answer; nobody is nudged until the user has said so."""

from __future__ import annotations

from dataclasses import replace

from mailask.core.action import NoteKind
from mailask.core.letter import without_prefixes
from mailask.core.message import Heard, Message
from mailask.core.policy import Me
from mailask.core.reading import Certainty
from mailask.core.request import Request, State, Todo, TodoKind
from mailask.planning import life
from mailask.planning.rule import shortened
from mailask.planning.telling import says
from mailask.planning.turns import how_to_settle, what_to_do
from mailask.planning.walk import Walk
from mailask.reading import sentence_with

_MOST_RECIPIENTS = 20
"""With copies to more people than this it is a circular."""


def hear_elsewhere(walk: Walk, said: Heard, request: Request) -> None:
    """A letter of the helper's to the user that answers nothing of ours: by its reading it may be the answer."""
    message, reading = said.message, said.reading
    if not _is_to_user(message, walk.policy.me):
        return
    decisive = reading.outcome in life.DECISIVE
    if not decisive and (request.todo is not None or message.answers & request.asides):
        # There is something to do before that, or the user was asked about this conversation already.
        walk.keep("aside", life.overheard(request, message), evidence=message.identity)
        return
    words = shortened(sentence_with(reading.quote("outcome"), reading.reply), 120)
    if not decisive:
        words = shortened(without_prefixes(message.subject), 120) or words
    because = f"{request.helper} wrote in another conversation: “{words}” ({message.identity})"
    after = _suspected(request, said, because, words=words)
    walk.keep("elsewhere", after)
    told = what_to_do(after, walk.policy.me.zone)
    if after.todo is not None and after.todo.kind is TodoKind.CONFIRM:
        quote = f": “{words}”" if words else "."
        told = f"{request.helper.first_name} {says(said, sure=False)}, in another conversation{quote}"
    walk.note(NoteKind.REPLY, request.id, f"{told} {how_to_settle(after)}", message.identity)


def _is_to_user(message: Message, me: Me) -> bool:
    """Whether it was written to the user, and not to a crowd or a list."""
    people = message.recipients
    return len(people) <= _MOST_RECIPIENTS and any(person.key in me.keys for person in people)


def _suspected(request: Request, said: Heard, because: str, *, words: str) -> Request:
    """The helper wrote elsewhere: what may be the answer is for the user to say, and the conversation stays its own."""
    message, outcome = said.message, said.reading.outcome
    at = max(message.at, request.sent_at or message.at)
    after = life.overheard(request, message)
    if outcome is None or outcome not in life.DECISIVE:
        if request.todo is not None:
            return after  # there is something to do before that
        return replace(life.to_do(after, TodoKind.CHECK, at, words, because), evidence=message.identity)
    return replace(
        after,
        state=State.ANSWERED,
        outcome=outcome,
        certainty=Certainty.LIKELY,
        todo=Todo(TodoKind.CONFIRM, at, words),
        before=life.standing_of(request),
        heard_at=life.latest(request.heard_at, at),
        because=because,
        evidence=message.identity,
    )
