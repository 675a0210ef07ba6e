"""Bounces: a letter did not reach the helper, or a machine says so."""

from __future__ import annotations

from mailask.core.action import NoteKind
from mailask.core.message import Heard, Message
from mailask.core.person import address_key
from mailask.core.reading import Outcome
from mailask.core.request import Request
from mailask.planning import life
from mailask.planning.matching import CLOCKS_APART
from mailask.planning.rule import shortened
from mailask.planning.turns import how_to_settle
from mailask.planning.walk import Walk, open_requests


def hear_bounce(walk: Walk, said: Heard, request: Request | None) -> None:
    """A letter did not arrive, or not yet: one of `request`, or of whom it says nothing that can be relied on.

    Anybody can write that an address is dead. Only what brings back something of our letter ends a request.
    """
    failed = {address_key(address) for address in said.reading.bounced}
    if request is not None:
        _letter_came_back(walk, said, request, failed)
        is_dead = said.reading.bounced_for_good and (not failed or request.helper.key in failed)
        failed = {request.helper.key} if is_dead else set()
    if said.reading.bounced_delayed:
        return
    for other in open_requests(walk.requests.values()):
        is_same = request is not None and other.id == request.id
        if not is_same and other.helper.key in failed and _was_out(other, said.message):
            _ask_whether_dead(walk, said, other)


def _was_out(request: Request, message: Message) -> bool:
    """Whether the helper had the letter by then."""
    return request.is_out and request.sent_at is not None and message.at >= request.sent_at - CLOCKS_APART


def _has_written_since(request: Request, message: Message) -> bool:
    return request.heard_at is not None and message.at < request.heard_at


def _letter_came_back(walk: Walk, said: Heard, request: Request, failed: set[str]) -> None:
    evidence = said.message.identity
    if not request.is_open or not life.ids_of(said.message).isdisjoint(request.asides):
        return
    if _has_written_since(request, said.message):
        return  # the address is alive
    if failed and request.helper.key not in failed:
        # Somebody in copy, or an address that theirs is forwarded to: not sure enough to give the helper up.
        text = f"A letter in the conversation with {request.helper} did not reach {', '.join(sorted(failed))}."
        walk.note(NoteKind.REPLY, request.id, text, evidence)
    elif said.reading.bounced_for_good:
        walk.close(request, Outcome.BOUNCED, f"the letter to {request.helper} came back ({evidence})", evidence)
        text = f"{request.helper.address} cannot be reached. Is there another address?"
        walk.note(NoteKind.REPLY, request.id, text, evidence)
    elif said.reading.bounced_delayed:
        text = f"The letter to {request.helper} is delayed; their server tries again."
        walk.note(NoteKind.REPLY, request.id, text, evidence)
    else:
        _ask_whether_dead(walk, said, request)


def _ask_whether_dead(walk: Walk, said: Heard, request: Request) -> None:
    """The user says whether the address is dead; until then nobody writes to it, and nobody else is asked."""
    message = said.message
    if not life.ids_of(message).isdisjoint(request.asides) or _has_written_since(request, message):
        return
    words = shortened(said.reading.reply or message.subject, 120)
    address = request.helper.address
    because = f"{address} may be dead, says {message.sender} ({message.identity})"
    after = life.unreachable(request, message, because, words)
    text = (
        f"{request.helper.first_name}'s address may be dead: {message.sender.address} says so of {address}: “{words}”. "
        f"Nothing is written to it until you say what it is. {how_to_settle(after)}"
    )
    walk.note(NoteKind.REPLY, request.id, text.rstrip(), message.identity)
    walk.keep("unreachable", after)
