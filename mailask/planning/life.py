"""The life of a request: each function takes a life and what happened, and returns the next life."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, tzinfo

from mailask.core.ask import Ask
from mailask.core.deadline import Deadline, When, end_of
from mailask.core.message import Heard, Message
from mailask.core.person import Person
from mailask.core.reading import FINAL, Certainty, DateKind, Outcome
from mailask.core.request import Parent, Request, Standing, State, Todo, TodoKind
from mailask.planning.turns import todo_after


def request_id(ask: Ask, helper: Person) -> str:
    """The id of the request that an ask's file puts to somebody, wherever the letter went in the end."""
    return f"{ask.id}/{helper.key}"


def opened(ask: Ask, helper: Person, rank: int) -> Request:
    """A request as an ask file starts it."""
    return Request(
        id=request_id(ask, helper),
        ask=ask.id,
        helper=helper,
        rank=rank,
        deadline=ask.by,
        subject=ask.title,
        because=f"{ask.source or ask.id} asks {helper}",
        evidence=ask.source,
    )


def sent(request: Request, message: Message, helper: Person, because: str, parties: frozenset[str]) -> Request:
    """The ask went out, by hand, from Drafts, to `helper`, and to all of `parties`."""
    return replace(
        request,
        helper=helper,
        state=State.SENT,
        outcome=None,
        certainty=None,
        todo=None,
        closed_at=None,
        sent_at=message.at,
        sender=message.sender,
        spoke_at=message.at,
        subject=message.subject,
        thread=message.thread,
        known_ids=request.known_ids | ids_of(message),
        parties=parties,
        parent=parent_of(message),
        because=because,
        evidence=message.identity,
    )


def spoke(request: Request, message: Message, because: str) -> Request:
    """The user wrote again in the conversation; what they had to do there is done."""
    return replace(
        request,
        todo=None if _settles(message, request) else request.todo,
        spoke_at=latest(request.spoke_at, message.at),
        sender=message.sender if _is_newer(request, message.at) else request.sender,
        known_ids=request.known_ids | ids_of(message),
        parent=_newer_parent(request, message),
        because=because,
        evidence=message.identity,
    )


def heard(request: Request, said: Heard, because: str, zone: tzinfo, *, words: str = "", who: str = "") -> Request:
    """The helper, or somebody for them, answered; only a sure outcome ends the request (law 11).

    `words` are those that the user has to see when it is their move now; `who` wrote them if not the helper.
    """
    message, reading = said.message, said.reading
    outcome = reading.outcome or Outcome.OTHER
    certainty = reading.certainty or Certainty.LIKELY
    final = outcome in FINAL and certainty is Certainty.SURE
    promise = promised(said, zone)
    at = answered_at(request, message)
    newer = _is_newer(request, at)
    todo = None
    if not final and (request.spoke_at is None or request.spoke_at <= at):
        todo = todo_after(outcome, certainty, promise, since=at, words=words, who=who, by=_proposed(said, zone))
    return replace(
        request,
        state=State.CLOSED if final else State.ANSWERED,
        outcome=outcome,
        certainty=certainty,
        todo=todo,
        closed_at=at if final else None,
        promise=promise or request.promise,
        meeting=None if final or promise else request.meeting,
        before=standing_of(request),
        answered_by=message.sender if who else None,
        away_until=request.away_until if who else None,
        away_since=request.away_since if who else None,
        heard_at=latest(request.heard_at, at),
        known_ids=request.known_ids | ids_of(message),
        # What answers it next belongs in the thread that it came in.
        thread=(newer and message.thread) or request.thread or message.thread,
        parent=(parent_of(message) if newer else None) or request.parent,
        because=because,
        evidence=message.identity,
    )


def listened(request: Request, message: Message) -> Request:
    """They wrote without changing how the request stands: the conversation is remembered, the outcome stays."""
    return replace(
        request,
        known_ids=request.known_ids | ids_of(message),
        parent=_newer_parent(request, message),
        evidence=message.identity,
    )


def overheard(request: Request, message: Message) -> Request:
    """Others talk about it, without the helper: it is remembered, and nothing changes."""
    return replace(request, asides=request.asides | ids_of(message))


def away(request: Request, until: date | None, message: Message, because: str, *, is_answered: bool) -> Request:
    """A machine says that they are away; `until` is the first day back, if it names one.

    `is_answered` says whether it came in this conversation, or in another with the same person.
    """
    ids = ids_of(message)
    return replace(
        request,
        away_until=until or request.away_until,
        away_since=message.at if until else request.away_since,
        known_ids=request.known_ids | ids if is_answered else request.known_ids,
        asides=request.asides if is_answered else request.asides | ids,
        because=because,
        evidence=message.identity,
    )


def unreachable(request: Request, message: Message, because: str, words: str) -> Request:
    """Their address may be dead: the user says whether it is. What else waits for the user goes on waiting."""
    return replace(
        request,
        todo=request.todo or Todo(TodoKind.ADDRESS, message.at, words),
        before=request.before if request.todo else standing_of(request),
        asides=request.asides | ids_of(message),
        because=because,
        evidence=message.identity,
    )


def back(request: Request) -> Request:
    """They are not away any more."""
    return replace(request, away_until=None, away_since=None)


def _proposed(said: Heard, zone: tzinfo) -> When | None:
    """The first time ahead at which they would meet or talk."""
    meetings = [date.when for date in said.reading.dates if date.kind is DateKind.MEETING]
    ahead = [when for when in meetings if end_of(when, zone) >= said.message.at]
    return min(ahead, key=lambda when: end_of(when, zone), default=None)


def promised(said: Heard, zone: tzinfo) -> Deadline | None:
    """The last day that the other side committed to, for all or for the rest of it; never one before they wrote."""
    if said.reading.outcome not in _MAY_PROMISE:
        return None
    dated = [(p.when, p.text) for p in said.reading.promises if p.when is not None]
    ahead = [(when, text) for when, text in dated if end_of(when, zone) >= said.message.at]
    if not ahead:
        return None
    when, text = max(ahead, key=lambda pair: end_of(pair[0], zone))
    return Deadline(when, text, said.message.identity)


def closed(request: Request, outcome: Outcome, at: datetime, because: str, evidence: str = "") -> Request:
    """The request ended, by the person's hand or by time."""
    return replace(
        request,
        state=State.CLOSED,
        outcome=outcome,
        certainty=Certainty.SURE,
        todo=None,
        before=standing_of(request),
        closed_at=at,
        because=because,
        evidence=evidence,
    )


def to_do(request: Request, kind: TodoKind, at: datetime, words: str, because: str) -> Request:
    """It is the user's move: something is to be checked, or to be said of what has passed."""
    return replace(request, todo=Todo(kind, at, words), before=standing_of(request), because=because)


def with_todo(request: Request) -> Request:
    """The request with its turn, also when it was written down before requests knew whose move it was."""
    unknown = request.state is State.ANSWERED and request.certainty is None and request.todo is None
    if not unknown or request.heard_at is None or request.outcome in {Outcome.YES, Outcome.LATER, Outcome.THANKS_ONLY}:
        return request
    if request.spoke_at is not None and request.spoke_at > request.heard_at:
        return request
    kind = TodoKind.CONFIRM if request.outcome is Outcome.OTHER else TodoKind.ANSWER
    return replace(request, todo=Todo(kind, request.heard_at))


def due_anew(request: Request, by: When | None, because: str, evidence: str) -> Request:
    """The user set another date; it overrides what was promised before."""
    return replace(request, deadline=by, promise=None, because=because, evidence=evidence)


def drafted(request: Request, at: datetime) -> Request:
    """The ask lies in Drafts, for the user to send."""
    return replace(request, state=State.DRAFTED, todo=Todo(TodoKind.SEND, at))


def nudged(request: Request) -> Request:
    """One nudge more was sent."""
    return replace(request, nudges=request.nudges + 1)


def parent_of(message: Message) -> Parent | None:
    """What the next letter of the conversation answers; None when the message has no Message-ID to answer."""
    if not message.message_id:
        return None
    chain = message.references or ((message.in_reply_to,) if message.in_reply_to else ())
    return Parent(message.message_id, tuple(i for i in chain if i != message.message_id), message.subject)


def ids_of(message: Message) -> frozenset[str]:
    """What the message is known by: its Message-ID, or its handle when it has none."""
    return frozenset({message.identity})


def latest(one: datetime | None, other: datetime) -> datetime:
    """The later of two moments, the first of which may not have come."""
    return other if one is None else max(one, other)


def _newer_parent(request: Request, message: Message) -> Parent | None:
    return (parent_of(message) if _is_newer(request, message.at) else None) or request.parent


def _is_newer(request: Request, at: datetime) -> bool:
    """Whether nothing later is known of the conversation."""
    before = [t for t in (request.spoke_at, request.heard_at, request.sent_at) if t is not None]
    return not before or at >= max(before)


DECISIVE = frozenset({*FINAL, Outcome.YES, Outcome.YES_IF, Outcome.LATER})
"""What makes a letter from somewhere else look like the answer."""

_MAY_PROMISE = frozenset({Outcome.YES, Outcome.YES_IF, Outcome.LATER, Outcome.DONE, Outcome.OTHER})
"""What a day can be promised with: “done” too, when a part came and the rest follows."""


def standing_of(request: Request) -> Standing | None:
    """How the request stands, to be taken up again; of one that has ended, how it stood before that."""
    if not request.is_open:
        return request.before
    return Standing(request.state, request.outcome, request.certainty, request.todo, request.promise, request.meeting)


def _settles(message: Message, request: Request) -> bool:
    """Whether the user's word came after what it was to settle; their clock and the helper's may differ."""
    if request.todo is None or message.at > request.todo.since:
        return True
    return request.parent is not None and request.parent.message_id in message.answers


def answered_at(request: Request, message: Message) -> datetime:
    """When they answered: by their clock, but never before what the message answers."""
    follows = request.parent is not None and request.parent.message_id in message.answers
    before = [request.sent_at, request.spoke_at if follows else None]
    return max([message.at, *(t for t in before if t is not None)])
