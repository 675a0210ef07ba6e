"""Rule: who does not answer is nudged, kindly, twice at most, in the request's own thread."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from mailask.core.action import Action, CreateDraft, Note, ReplaceDraft
from mailask.core.deadline import day_of
from mailask.core.letter import Purpose
from mailask.core.policy import Policy
from mailask.core.request import Draft, DraftState, Request
from mailask.core.snapshot import SeenDraft, Snapshot
from mailask.planning.releasing import due_release
from mailask.planning.rule import asks_by_id, draft_key, drafts_of, is_ours, letter_or_note, today
from mailask.planning.timing import Nudge, due_nudge
from mailask.planning.walk import open_requests
from mailask.planning.writing import write_nudge


def draft_nudges(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """The nudges that are due today; a first nudge that still lies unsent makes way for the last."""
    asks = asks_by_id(seen)
    for request in open_requests(seen.requests):
        ask = asks.get(request.ask)
        made = drafts_of(seen, request.id, Purpose.NUDGE, Purpose.LAST_NUDGE)
        before = [found.draft for found in made]
        unsent = sum(1 for draft in before if draft.state not in {DraftState.SENT, DraftState.REMOVED})
        nudge = due_nudge(request, ask, policy, now, made=request.nudges + unsent)
        if nudge is None or ask is None or request.helper.key in seen.opted_out:
            continue
        if due_release(request, seen, now) is not None:
            continue  # another one has helped, and this one is about to hear of it
        purpose = Purpose.LAST_NUDGE if nudge.last else Purpose.NUDGE
        if _is_too_soon(request, before, policy, now):
            continue
        lying = [found for found in made if found.draft.is_lying]
        if lying and not (nudge.last and _may_make_way(lying[-1])):
            continue
        write = partial(write_nudge, ask, request, policy=policy, templates=seen.templates, now=now)
        letter = letter_or_note(request.id, partial(write, last=nudge.last))
        if isinstance(letter, Note):
            yield letter
            continue
        key, because = draft_key(seen, request.id, purpose), _because(nudge, request)
        if lying:
            yield ReplaceDraft(key, because, request.id, letter, lying[-1].draft, None, letter.in_reply_to)
        else:
            yield CreateDraft(key, because, request.id, letter, None, letter.in_reply_to)


def _may_make_way(found: SeenDraft) -> bool:
    return found.is_there and is_ours(found.draft) and found.draft.purpose is Purpose.NUDGE


def _is_too_soon(request: Request, before: list[Draft], policy: Policy, now: datetime) -> bool:
    """Whether a nudge was made just now, or the last one for this deadline; one taken back unsent does not count."""
    day, zone = today(policy, now), policy.me.zone
    for draft in before:
        made = day_of(draft.made_at, zone)
        if draft.state is DraftState.REMOVED:
            continue
        if request.due is None and day < made + timedelta(days=max(1, policy.nudge_first_after_days // 2)):
            return True
        if made == day:
            return True
        if draft.purpose is Purpose.LAST_NUDGE and (request.due is None or made > day_of(request.due, zone)):
            return True
    return False


def _because(nudge: Nudge, request: Request) -> str:
    evidence = f" ({request.evidence})" if request.evidence else ""
    return f"{'last nudge' if nudge.last else 'nudge'}: {nudge.because}{evidence}"
