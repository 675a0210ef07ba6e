"""Absences: somebody is away, by their own automatic reply, and that holds for everything they are asked.

Away is a property of the person: whichever letter of the user's the reply answered, it rests all requests to them, and
new ones too, until the day it names, until they write themselves, or for two weeks past the deadline at most.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from mailask.core.action import NoteKind
from mailask.core.deadline import spoken
from mailask.core.message import Heard, Message, Place
from mailask.core.person import Person
from mailask.core.reading import Automated
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


def absent_as_before(walk: Walk, request: Request) -> Request:
    """A new request with what is known of its helper's absence, from other requests or from mail of theirs."""
    helper = request.helper
    told = [(r.away_until, r.away_since) for r in walk.requests.values() if is_helper(helper, r)]
    told += [
        (said.reading.returns, said.message.at)
        for said in walk.seen.heard
        if is_helper(said.message.sender, request)
        and said.reading.automated is Automated.OUT_OF_OFFICE
        and said.doubt is None
        and not _has_written_since(walk, said.message)
    ]
    ahead = [(until, since) for until, since in told if until is not None and until > today(walk.policy, walk.now)]
    if not ahead:
        return request
    until, since = max(ahead, key=lambda pair: pair[0])
    return replace(request, away_until=until, away_since=since)


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
