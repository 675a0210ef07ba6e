"""Absences: somebody is away, by their own automatic reply, and that holds for everything they are asked.

Away is a property of the person: whichever letter of the user's the reply answered, it rests all requests to them, and
new ones too, until the day it names, until they write themselves, or for two weeks past the deadline at most.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from mailask.core.action import NoteKind
from mailask.core.deadline import day_of, spoken
from mailask.core.message import Heard, Message, Place
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.core.request import Request
from mailask.planning import life
from mailask.planning.parties import is_doubted, is_helper, joined_by
from mailask.planning.rule import today
from mailask.planning.timing import rests_until
from mailask.planning.walk import Walk


def hear_absence(walk: Walk, said: Heard, answered: Request | None) -> None:
    """Rest every request to whoever is away; `answered` is the one whose conversation the reply came in."""
    message = said.message
    if _has_written_since(walk, message):
        return
    theirs = [r for r in walk.requests.values() if is_helper(message.sender, r) and not is_doubted(said, r)]
    resting = [r for r in theirs if r.is_open]
    if not resting and theirs:
        # Nothing is open now; the last request keeps it for the next.
        resting = [max(theirs, key=lambda r: (r.closed_at or walk.now, r.id))]
    for request in sorted(resting, key=lambda r: r.id):
        is_answered = answered is not None and answered.id == request.id
        if is_answered or (said.reading.returns is not None and said.reading.returns > today(walk.policy, walk.now)):
            _rest(walk, said, request, is_answered=is_answered)


def _has_written_since(walk: Walk, message: Message) -> bool:
    later = (said for said in walk.seen.heard if said.message.at > message.at and _is_own_word(said))
    return any(said.message.sender.key == message.sender.key for said in later)


def _is_own_word(said: Heard) -> bool:
    return said.message.place is Place.RECEIVED and said.reading.automated is None and said.doubt is None


def hear_return(walk: Walk, said: Heard) -> None:
    """Whoever writes themselves is back, and all that waited for it goes on."""
    message = said.message
    for request in sorted(walk.requests.values(), key=lambda r: r.id):
        if request.away_until is None or said.doubt is not None or not is_helper(message.sender, request):
            continue
        if request.away_since is None or message.at > request.away_since:
            because = f"{request.helper} is back: a word of their own came ({message.identity})"
            back = life.back(request)
            walk.keep("back", back, because=because, evidence=message.identity)


def absent_as_before(request: Request, requests: Iterable[Request], policy: Policy, now: datetime) -> Request:
    """A new request with what is known of its helper's absence from others."""
    away = [r for r in requests if r.away_until is not None and is_helper(request.helper, r)]
    if not away:
        return request
    last = max(away, key=lambda r: (r.away_until or date.min, r.id))
    if last.away_until is None or last.away_until <= day_of(now, policy.me.zone):
        return request
    return replace(request, away_until=last.away_until, away_since=last.away_since)


def _rest(walk: Walk, said: Heard, request: Request, *, is_answered: bool) -> None:
    message, until = said.message, said.reading.returns
    is_known = not life.ids_of(message).isdisjoint(request.known_ids | request.asides)
    if is_known or (until is not None and (request.away_until, request.away_since) == (until, message.at)):
        return
    if request.heard_at is not None and message.at < request.heard_at:
        return  # they have written since
    evidence = message.identity
    because = f"{request.helper} is away, says an automatic reply ({evidence})"
    if until is not None:
        because = f"{request.helper} is away and back on {spoken(until)}, says an automatic reply ({evidence})"
    after = life.away(request, until, message, because, is_answered=is_answered)
    if is_answered:
        after = joined_by(after, said.reading.referral, walk.policy.me)
    walk.keep("away", after)
    _tell(walk, after, request.helper, until, evidence)


def _tell(walk: Walk, request: Request, helper: Person, until: date | None, evidence: str) -> None:
    if not request.is_open:
        return
    if until is None:
        text = f"{helper} is away; the message names no day of return."
        walk.note(NoteKind.AWAY, request.id, text, evidence)
        return
    rests = rests_until(request, walk.policy)
    if rests is not None and rests < until:
        text = (
            f"{helper} is away until {spoken(until)}, says an automatic reply. That is long after the deadline, "
            f"so this waits until {spoken(rests)} only."
        )
        walk.note(NoteKind.AWAY, request.id, text, evidence)
