"""What became of our drafts: edited by hand, sent, or gone."""

from __future__ import annotations

from datetime import datetime, timedelta

from mailask.core.action import NoteKind
from mailask.core.letter import Purpose, similarity
from mailask.core.message import Heard, Message
from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.core.request import Draft, DraftState, Request
from mailask.core.snapshot import Presence, SeenDraft
from mailask.planning import life
from mailask.planning.ending import deserves_thanks
from mailask.planning.matching import find_sent_draft
from mailask.planning.parties import addressees
from mailask.planning.rule import ASKING
from mailask.planning.walk import Walk

_IN_AN_EDITOR = timedelta(hours=1)
"""A draft that is open in a mail program may be off the disk for as long as it is saved anew."""

_AS_WRITTEN = 0.9
"""From this share of equal words on a letter says what was drafted; a signature more is no other letter."""


def take_over_edits(walk: Walk) -> None:
    """Drafts that a person has changed are theirs from now on, before anything else is concluded (law 5)."""
    for seen in sorted(walk.drafts.values(), key=lambda d: d.draft.key):
        if seen.presence is Presence.CHANGED and seen.draft.state is DraftState.OPEN:
            walk.keep_draft(
                seen, DraftState.EDITED, f"the draft to {seen.draft.to} was edited by hand; it is yours now"
            )


def draft_was_sent(walk: Walk, said: Heard) -> bool:
    """Whether the message was one of our drafts; then it is written down."""
    seen = find_sent_draft(said, walk.drafts.values())
    if seen is None:
        return False
    draft, message = seen.draft, said.message
    evidence = message.identity
    words = "" if draft.fingerprint == "" or draft.state is not DraftState.EDITED else " as you edited it"
    helper = _addressee(walk, message, draft.to)
    because = f"you sent the {_NAMES[draft.purpose]} to {helper}{words} ({evidence})"
    walk.keep_draft(seen, DraftState.SENT, because)
    request = walk.requests.get(draft.request)
    if request is None:
        return True
    if draft.purpose in ASKING:
        walk.keep("sent", life.sent(request, message, helper, because, addressees(message, walk.policy.me)))
        if helper.key != draft.to.key:
            walk.note(
                NoteKind.DRAFT,
                request.id,
                f"You sent the request for {draft.to} to {helper}; mailask follows it there.",
                evidence,
            )
    elif draft.purpose is Purpose.THANKS and deserves_thanks(request) and request.is_open and _are_thanks(said, draft):
        end_by_hand(walk, request, message, because, Outcome.DONE)
    elif draft.purpose is Purpose.WITHDRAWAL and request.is_open:
        end_by_hand(walk, request, message, because, Outcome.WITHDRAWN)
    else:
        after = life.spoke(request, message, because)
        walk.keep("spoke", life.nudged(after) if draft.purpose in _NUDGING else after)
    return True


def end_by_hand(walk: Walk, request: Request, message: Message, because: str, outcome: Outcome) -> None:
    """Who thanks for what looked done says that it is done; who writes that it is not needed any more takes it back."""
    spoken_to = life.spoke(request, message, because)
    walk.keep(outcome.value, life.closed(spoken_to, outcome, message.at, because, message.identity))


def _are_thanks(said: Heard, draft: Draft) -> bool:
    """Whether the thanks went as they were written, or at least ask for nothing more."""
    return not said.reading.asks or similarity(said.reading.reply, draft.text) >= _AS_WRITTEN


def _addressee(walk: Walk, message: Message, meant: Person) -> Person:
    """Whom the letter went to: the one it was written for, or somebody else whom the person put in their place."""
    others = [person for person in message.recipients if person.key not in walk.policy.me.keys]
    if not others or any(person.key == meant.key for person in others):
        return meant
    return others[0]


def _is_away_for_good(seen: SeenDraft, now: datetime) -> bool:
    since = seen.draft.missing_since
    return since is not None and now - since >= _IN_AN_EDITOR


def let_go_of_missing(walk: Walk) -> None:
    """Write down which drafts are gone: those that no program can still have open, and of which no copy was sent."""
    for seen in sorted(walk.drafts.values(), key=lambda d: d.draft.key):
        if seen.presence is Presence.MISSING and seen.draft.is_lying and _is_away_for_good(seen, walk.now):
            _draft_is_gone(walk, seen)


def _draft_is_gone(walk: Walk, seen: SeenDraft) -> None:
    because = (
        f"the {_NAMES[seen.draft.purpose]} to {seen.draft.to} is not in Drafts any more and no sent copy was found"
    )
    walk.keep_draft(seen, DraftState.GONE, because)
    request = walk.requests.get(seen.draft.request)
    if request is not None and request.is_open and seen.draft.purpose in ASKING:
        walk.close(request, Outcome.GONE, because, seen.draft.message_id or seen.draft.ref)
        walk.note(
            NoteKind.DRAFT,
            request.id,
            f"The draft to {request.helper} is gone and will not come back. If you scheduled it, it is taken up again "
            f"when it goes out. To go on without {request.helper.first_name}: "
            f"mailask ask letgo {request.ask} --to {request.helper.address}",
        )


_NAMES = {
    Purpose.ASK: "request",
    Purpose.NUDGE: "nudge",
    Purpose.LAST_NUDGE: "last nudge",
    Purpose.THANKS: "thank-you",
    Purpose.RECONNECT: "reconnection letter",
    Purpose.INTRODUCTION: "request for an introduction",
    Purpose.WITHDRAWAL: "withdrawal",
}

_NUDGING = frozenset({Purpose.NUDGE, Purpose.LAST_NUDGE})
