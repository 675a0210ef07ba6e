"""What was asked already: the same ask in a second file, under another name, or by a letter that lies in Sent.

Nobody is asked twice. What was found is told, with the way out where it may be something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from mailask.core.action import Note, NoteKind, mailask_id
from mailask.core.ask import Ask
from mailask.core.deadline import day_of, spoken
from mailask.core.letter import base_subject
from mailask.core.message import Message, Place
from mailask.core.person import Person
from mailask.core.request import Request, Standing, State
from mailask.core.snapshot import Snapshot
from mailask.planning import life
from mailask.planning.parties import addressees
from mailask.planning.rule import ASKING, is_over
from mailask.planning.walk import Walk

_RECENTLY = timedelta(days=60)
"""A letter of the same subject that is older was about another time of the same matter."""

_MOST_DRAFTS = 5
"""How many drafts of one request may have been written before one was sent; each had a mark of its own."""

_MOST_RECIPIENTS = 5


def with_renamed(seen: Snapshot) -> Snapshot:
    """The snapshot in which an ask whose file was renamed after it began still goes by its first name."""
    gone = [ask for ask in seen.remembered if _has_vanished(ask, seen)]
    names: dict[str, Ask] = {}
    for ask in sorted(seen.asks, key=_shortest_first):
        before = [old for old in gone if old.id not in names and _is_continued(ask, old, seen)]
        if len(before) == 1 and not _requests(seen.requests, ask.id):
            names[before[0].id] = ask
    if not names:
        return seen
    first = {new.id: old for old, new in names.items()}
    attachments = {first.get(name, name): files for name, files in seen.attachments.items()}
    notes = (
        Note(
            NoteKind.ASK,
            old,
            f"{new.source or new.id} is “{new.title}” under another name, and goes on as {old}. Nobody is asked twice.",
            new.source,
        )
        for old, new in names.items()
    )
    asks = tuple(replace(ask, id=first.get(ask.id, ask.id)) for ask in seen.asks)
    return replace(seen, asks=asks, attachments=attachments, notes=(*seen.notes, *notes))


def twin_of(ask: Ask, seen: Snapshot, requests: Iterable[Request]) -> Ask | None:
    """The ask of which this one is a second file; None once it has begun itself."""
    every = list(requests)
    if _requests(every, ask.id):
        return None
    there = {other.id for other in seen.asks}
    others = [*seen.asks, *(old for old in seen.remembered if old.id not in there)]
    for other in sorted(others, key=_shortest_first):
        if other.id == ask.id or not _share_people(ask, other):
            continue
        mine = _requests(every, other.id)
        is_first = bool(mine) or _shortest_first(other) < _shortest_first(ask)
        still = not mine or any(request.is_open for request in mine)
        if is_first and ((still and _same_title(ask, other)) or _same_words(ask, other)):
            return other
    return None


def take_up_sent(walk: Walk) -> None:
    """Follow what lies in Sent, by our mark or to the same person about the same, instead of writing it once more."""
    heard = [said.message for said in walk.seen.heard if said.message.place is Place.SENT]
    letters = sorted((*walk.seen.sent_before, *heard), key=lambda m: (m.at, m.ref))
    if not letters:
        return
    for ask in sorted(walk.seen.asks, key=lambda a: a.id):
        if is_over(walk.seen, ask.id) or twin_of(ask, walk.seen, walk.requests.values()) is not None:
            continue
        for rank, person in enumerate(ask.to):
            _take_up(walk, ask, person, rank, letters)


def _take_up(walk: Walk, ask: Ask, person: Person, rank: int, letters: list[Message]) -> None:
    request = walk.requests.get(life.request_id(ask, person))
    if request is not None and (request.state is not State.PLANNED or request.reopened_at is not None):
        return
    known = frozenset().union(*(r.known_ids | r.asides for r in walk.requests.values()))
    found = [m for m in letters if m.identity not in known and may_ask(m, ask, person, walk.now)]
    marked = [message for message in found if _is_marked(message, ask, person)]
    if not found:
        return
    letter = (marked or found)[0]
    if request is None:
        request = life.opened(ask, person, rank)
        walk.keep("opened", request)
    day, evidence = spoken(day_of(letter.at, walk.policy.me.zone)), letter.identity
    because = f"a letter to {person} about “{ask.title}” lies in Sent since {day} ({evidence})"
    sent = life.sent(request, letter, person, because, addressees(letter, walk.policy.me))
    walk.keep("sent", replace(sent, before=Standing(State.PLANNED)))
    text = f"Your letter to {person} of {day} lies in Sent. It is followed from there and not written again."
    if not marked:
        text += f" If it was about something else: mailask ask reopen {ask.id} --to {person.address}"
    walk.note(NoteKind.ASK, request.id, text, evidence)


def may_ask(message: Message, ask: Ask, person: Person, now: datetime) -> bool:
    """Whether a letter of the user's may be the one that puts the ask to somebody: by our mark, or by its subject."""
    if all(recipient.key != person.key for recipient in message.recipients):
        return False
    if _is_marked(message, ask, person):
        return True
    began = not message.in_reply_to and len(message.recipients) <= _MOST_RECIPIENTS
    return began and base_subject(message.subject) == base_subject(ask.title) != "" and now - message.at <= _RECENTLY


def _is_marked(message: Message, ask: Ask, person: Person) -> bool:
    """Whether our own header says so, as another store would have planned it."""
    if not message.mailask_id:
        return False
    keys = (f"draft {life.request_id(ask, person)} {p} {n}" for p in ASKING for n in range(1, _MOST_DRAFTS + 1))
    return message.mailask_id in map(mailask_id, keys)


def _has_vanished(ask: Ask, seen: Snapshot) -> bool:
    there = {other.id for other in seen.asks} | seen.broken
    return ask.id not in there and ask.source not in seen.broken


def _is_continued(ask: Ask, old: Ask, seen: Snapshot) -> bool:
    mine = _requests(seen.requests, old.id)
    if not mine or not _share_people(ask, old):
        return False
    return _same_words(ask, old) or (any(request.is_open for request in mine) and _same_title(ask, old))


def _requests(requests: Iterable[Request], ask: str) -> list[Request]:
    return [request for request in requests if request.ask == ask]


def _share_people(one: Ask, other: Ask) -> bool:
    return not {person.key for person in one.to}.isdisjoint(person.key for person in other.to)


def _same_title(one: Ask, other: Ask) -> bool:
    return base_subject(one.title) == base_subject(other.title) != ""


def _same_words(one: Ask, other: Ask) -> bool:
    return replace(one, id="").digest == replace(other, id="").digest


def _shortest_first(ask: Ask) -> tuple[int, str]:
    """Which of two files is the first: programs that copy a file make its name longer."""
    return len(ask.id), ask.id
