"""Meetings: a helper who answers with an invitation has agreed, and is thanked when it is over (RFC 5546)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from mailask.core.action import NoteKind
from mailask.core.deadline import Deadline, When, day_of, end_of, spoken
from mailask.core.message import Heard
from mailask.core.reading import Certainty, Invitation, Outcome
from mailask.core.request import Request, State, Todo, TodoKind
from mailask.planning import life
from mailask.planning.matching import Match
from mailask.planning.parties import is_helper
from mailask.planning.walk import Walk


def hear_invitation(walk: Walk, said: Heard, invitation: Invitation, request: Request, match: Match) -> None:
    """The helper invites to a meeting, changes one, or cancels the one that was agreed."""
    evidence, zone = said.message.identity, walk.policy.me.zone
    who = request.helper if is_helper(said.message.sender, request) else said.message.sender
    day, name = spoken(day_of(invitation.starts, zone)), who.first_name
    if match is Match.PERSON and invitation.repeats:
        walk.keep("aside", life.overheard(request, said.message), evidence=evidence)  # a standing appointment
        return
    if invitation.cancelled:
        if request.meeting is not None and request.meeting.uid == invitation.uid:
            because = f"{who} cancelled “{invitation.title}” on {day} ({evidence})"
            walk.keep("cancelled", _cancelled(request, said, because))
            text = f"{name} cancelled “{invitation.title}” on {day}. Agree on another day, or say what became of it."
            walk.note(NoteKind.REPLY, request.id, text, evidence)
        else:
            walk.keep("aside", life.overheard(request, said.message), evidence=evidence)
        return
    moved = request.meeting is not None and request.meeting.uid == invitation.uid
    what = f"moved “{invitation.title}” to {day}" if moved else f"invites you to “{invitation.title}” on {day}"
    because = f"{who} {what} ({evidence})"
    elsewhere = match is Match.PERSON
    walk.keep("heard", _invited(request, said, invitation, because, elsewhere=elsewhere))
    if elsewhere and not moved:
        text = (
            f"{name} invites you to “{invitation.title}” on {day}, which was taken for the answer. If it is about "
            f"something else: mailask ask reopen {request.ask} --to {request.helper.address}"
        )
        walk.note(NoteKind.REPLY, request.id, text, evidence)


def end_meetings(walk: Walk) -> None:
    """What was to be talked about was talked about: it is for the user to say whether it helped."""
    for request in sorted(walk.requests.values(), key=lambda r: r.id):
        if not request.is_out or request.meeting is None or request.todo is not None:
            continue
        over = _over(request.meeting.ends, walk)
        if walk.now >= over:
            title, day = request.meeting.title, spoken(day_of(request.meeting.starts, walk.policy.me.zone))
            because = f"the meeting with {request.helper} on {day} is over"
            after = life.to_do(request, TodoKind.MET, over, title, because)
            # To say that it brought nothing is to stand as before the invitation.
            walk.keep("met", replace(after, before=request.before, meeting=None))


def _over(ends: When, walk: Walk) -> datetime:
    """The moment a meeting is over; of whole days the last one is excluded (RFC 5545 section 3.6.1)."""
    return ends if isinstance(ends, datetime) else end_of(ends.fromordinal(ends.toordinal() - 1), walk.policy.me.zone)


def _invited(request: Request, said: Heard, invitation: Invitation, because: str, *, elsewhere: bool) -> Request:
    """The helper agreed to talk; an invitation that came outside of the conversation leaves it as it is."""
    at = life.answered_at(request, said.message)
    after = life.overheard(request, said.message) if elsewhere else life.listened(request, said.message)
    return replace(
        after,
        state=State.ANSWERED,
        outcome=Outcome.YES,
        certainty=Certainty.SURE,
        todo=None,
        promise=Deadline(invitation.starts, invitation.title, said.message.identity),
        meeting=invitation,
        before=request.before if request.meeting is not None else life.standing_of(request),
        away_until=None,
        heard_at=life.latest(request.heard_at, at),
        because=because,
        evidence=said.message.identity,
    )


def _cancelled(request: Request, said: Heard, because: str) -> Request:
    """The meeting does not take place: the deadline is in force again, and the next word is the user's."""
    at, title = life.answered_at(request, said.message), request.meeting.title if request.meeting else ""
    return replace(
        life.overheard(request, said.message),
        promise=None,
        meeting=None,
        todo=Todo(TodoKind.ANSWER, at, f"{title} was cancelled"),
        heard_at=life.latest(request.heard_at, at),
        because=because,
        evidence=said.message.identity,
    )
