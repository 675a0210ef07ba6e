"""What machines say of a request: the helper is away, or a letter did not reach them."""

from __future__ import annotations

from mailask.core.action import NoteKind
from mailask.core.deadline import spoken
from mailask.core.message import Heard
from mailask.core.person import address_key
from mailask.core.reading import Outcome
from mailask.core.request import Request
from mailask.planning import life
from mailask.planning.walk import Walk


def hear_absence(walk: Walk, said: Heard, request: Request) -> None:
    """The helper is away."""
    if not request.is_open:
        return
    evidence = said.message.identity
    until = said.reading.returns
    because = f"{request.helper} is away, says an automatic reply ({evidence})"
    if until is not None:
        because = f"{request.helper} is away and back on {spoken(until)}, says an automatic reply ({evidence})"
    else:
        walk.note(NoteKind.AWAY, request.id, f"{request.helper} is away; the message names no day of return.", evidence)
    walk.keep("away", life.away(request, until, said.message, because))


def hear_bounce(walk: Walk, said: Heard, request: Request) -> None:
    """A letter did not arrive, or not yet."""
    evidence = said.message.identity
    if not request.is_open:
        return
    failed = {address_key(address) for address in said.reading.bounced}
    if failed and request.helper.key not in failed:
        # Somebody in copy, or an address that theirs is forwarded to: not sure enough to give the helper up.
        text = f"A letter in the conversation with {request.helper} did not reach {', '.join(sorted(failed))}."
        walk.note(NoteKind.REPLY, request.id, text, evidence)
    elif said.reading.bounced_for_good:
        walk.close(request, Outcome.BOUNCED, f"the letter to {request.helper} came back ({evidence})", evidence)
        walk.note(
            NoteKind.REPLY,
            request.id,
            f"{request.helper.address} cannot be reached. Is there another address?",
            evidence,
        )
    else:
        walk.note(
            NoteKind.REPLY,
            request.id,
            f"The letter to {request.helper} is delayed; their server tries again.",
            evidence,
        )
