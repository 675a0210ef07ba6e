"""Rule: our own unedited drafts that are not needed any more are taken away; edited ones are the person's and stay."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from mailask.core.action import Action, DeleteDraft, Note, NoteKind
from mailask.core.letter import Purpose
from mailask.core.message import Place
from mailask.core.policy import Policy
from mailask.core.request import Draft, Request, State
from mailask.core.snapshot import Snapshot
from mailask.planning.ending import deserves_thanks, has_thanked
from mailask.planning.releasing import due_release, released_by
from mailask.planning.rule import is_ours, today
from mailask.planning.timing import awaits_helper, is_away


def remove_stale_drafts(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """The drafts of ours that answer, absence, the user's own letter or the end of the request made pointless."""
    requests = {request.id: request for request in seen.requests}
    for found in sorted(seen.drafts, key=lambda s: s.draft.key):
        draft = found.draft
        if not found.is_there:
            continue
        request = requests.get(draft.request)
        reason = _in_touch_again(draft, seen) if request is None else _reason(draft, request, seen, policy, now)
        if not reason:
            continue
        if not is_ours(draft):
            text = f"You edited the draft to {draft.to}, so it stays in Drafts, though {reason}."
            yield Note(NoteKind.DRAFT, draft.request or draft.to.key, text)
            continue
        yield DeleteDraft(f"delete {draft.key}", reason, draft.request, draft)


def _reason(draft: Draft, request: Request, seen: Snapshot, policy: Policy, now: datetime) -> str:
    match draft.purpose:
        case Purpose.ASK | Purpose.INTRODUCTION:
            return "" if request.state is State.DRAFTED else request.because
        case Purpose.NUDGE | Purpose.LAST_NUDGE:
            return _reason_for_nudge(draft, request, seen, policy, now)
        case Purpose.THANKS:
            if has_thanked(request):
                return f"you have thanked {request.helper} yourself"
            return "" if deserves_thanks(request) else request.because
        case Purpose.WITHDRAWAL:
            is_needed = not request.is_open or released_by(request, seen.requests) is not None
            return "" if is_needed else request.because
        case Purpose.RECONNECT:
            return ""


def _reason_for_nudge(draft: Draft, request: Request, seen: Snapshot, policy: Policy, now: datetime) -> str:
    if not request.is_open:
        return request.because
    if request.spoke_at is not None and request.spoke_at > draft.made_at:
        return f"you have written to {request.helper} yourself since"
    if not awaits_helper(request) or request.meeting is not None:
        return request.because
    if (helped := due_release(request, seen, now)) is not None:
        return f"{helped.helper} has helped"
    # A yes or a later leaves the next word with them, but this nudge says that nothing was heard. It may be dated
    # before the nudge and have come after it, so it is the message answered that tells.
    if draft.digest and request.parent is not None and draft.digest != request.parent.message_id:
        return request.because
    if request.helper.key in seen.opted_out:
        return f"{request.helper} asked not to be asked again"
    return request.because if is_away(request, policy, today(policy, now)) else ""


def _in_touch_again(draft: Draft, seen: Snapshot) -> str:
    for said in seen.heard:
        message = said.message
        people = {message.sender.key, *(person.key for person in message.recipients)}
        by_hand = message.place is not Place.DRAFT and said.reading.automated is None and not message.automated
        by_hand = by_hand and said.doubt is None
        if draft.to.key in people and message.at > draft.made_at and by_hand:
            return f"{draft.to} and you are in touch again ({message.identity})"
    return ""
