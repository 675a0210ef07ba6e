"""The life of a request: each function takes a life and what happened, and returns the next life."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, tzinfo

from mailask.core.ask import Ask
from mailask.core.deadline import Deadline, When, end_of
from mailask.core.message import Heard, Message
from mailask.core.person import Person
from mailask.core.reading import FINAL, Outcome
from mailask.core.request import Parent, Request, State


def opened(ask: Ask, helper: Person, rank: int) -> Request:
    """A request as an ask file starts it."""
    return Request(
        id=f"{ask.id}/{helper.key}",
        ask=ask.id,
        helper=helper,
        rank=rank,
        deadline=ask.by,
        subject=ask.title,
        because=f"{ask.source or ask.id} asks {helper}",
        evidence=ask.source,
    )


def sent(request: Request, message: Message, because: str) -> Request:
    """The ask went out: by hand, from Drafts."""
    return replace(
        request,
        state=State.SENT,
        outcome=None,
        closed_at=None,
        sent_at=message.at,
        spoke_at=message.at,
        subject=message.subject,
        thread=message.thread,
        known_ids=request.known_ids | ids_of(message),
        parent=parent_of(message),
        because=because,
        evidence=message.message_id or message.ref,
    )


def spoke(request: Request, message: Message, because: str) -> Request:
    """The user wrote again in the conversation."""
    return replace(
        request,
        spoke_at=latest(request.spoke_at, message.at),
        known_ids=request.known_ids | ids_of(message),
        parent=_newer_parent(request, message),
        because=because,
        evidence=message.message_id or message.ref,
    )


def heard(request: Request, said: Heard, because: str, zone: tzinfo) -> Request:
    """The helper, or somebody for them, answered."""
    message, reading = said.message, said.reading
    outcome = reading.outcome or Outcome.OTHER
    final = outcome in FINAL
    return replace(
        request,
        state=State.CLOSED if final else State.ANSWERED,
        outcome=outcome,
        closed_at=message.at if final else None,
        promise=promised(said, zone) or request.promise,
        away_until=None,
        heard_at=latest(request.heard_at, message.at),
        known_ids=request.known_ids | ids_of(message),
        thread=request.thread or message.thread,
        parent=_newer_parent(request, message),
        because=because,
        evidence=message.message_id or message.ref,
    )


def listened(request: Request, message: Message) -> Request:
    """They wrote again after the request was closed: the conversation is remembered, the outcome stays."""
    return replace(
        request,
        known_ids=request.known_ids | ids_of(message),
        parent=_newer_parent(request, message),
        evidence=message.message_id or message.ref,
    )


def away(request: Request, until: date, because: str, evidence: str) -> Request:
    """They are away, and named the first day back."""
    return replace(request, away_until=until, because=because, evidence=evidence)


def promised(said: Heard, zone: tzinfo) -> Deadline | None:
    """The last day that the other side committed to, when they said yes or later; never one before they wrote."""
    if said.reading.outcome not in {Outcome.YES, Outcome.YES_IF, Outcome.LATER}:
        return None
    dated = [(p.when, p.text) for p in said.reading.promises if p.when is not None]
    ahead = [(when, text) for when, text in dated if end_of(when, zone) >= said.message.at]
    if not ahead:
        return None
    when, text = max(ahead, key=lambda pair: end_of(pair[0], zone))
    return Deadline(when, text, said.message.message_id or said.message.ref)


def closed(request: Request, outcome: Outcome, at: datetime, because: str, evidence: str = "") -> Request:
    """The request ended."""
    return replace(request, state=State.CLOSED, outcome=outcome, closed_at=at, because=because, evidence=evidence)


def due_anew(request: Request, by: When | None, because: str, evidence: str) -> Request:
    """The user set another date; it overrides what was promised before."""
    return replace(request, deadline=by, promise=None, because=because, evidence=evidence)


def drafted(request: Request) -> Request:
    """The ask lies in Drafts."""
    return replace(request, state=State.DRAFTED)


def nudged(request: Request, by: int = 1) -> Request:
    """One nudge more was drafted (or one less, when it was taken back unsent)."""
    return replace(request, nudges=max(0, request.nudges + by))


def parent_of(message: Message) -> Parent | None:
    """What the next letter of the conversation answers; None when the message has no Message-ID to answer."""
    if not message.message_id:
        return None
    chain = message.references or ((message.in_reply_to,) if message.in_reply_to else ())
    return Parent(message.message_id, tuple(i for i in chain if i != message.message_id), message.subject)


def ids_of(message: Message) -> frozenset[str]:
    """The message's own Message-ID, if it has one."""
    return frozenset({message.message_id}) if message.message_id else frozenset()


def latest(one: datetime | None, other: datetime) -> datetime:
    """The later of two moments, the first of which may not have come."""
    return other if one is None else max(one, other)


def _newer_parent(request: Request, message: Message) -> Parent | None:
    before = [t for t in (request.spoke_at, request.heard_at, request.sent_at) if t is not None]
    if before and message.at < max(before):
        return request.parent
    return parent_of(message) or request.parent
