"""Rule: a few dormant ties a week get a letter that names what was last shared and asks for nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial

from mailask.core.action import Action, CreateDraft, Note
from mailask.core.deadline import spoken
from mailask.core.letter import Purpose
from mailask.core.policy import Policy
from mailask.core.snapshot import Snapshot
from mailask.core.tie import Tie
from mailask.mail.addresses import refusal
from mailask.planning.rule import letter_or_note, today
from mailask.planning.writing import write_reconnection

_ONCE_IN = timedelta(days=365)
"""Somebody who did not take up one letter is not written to again for a year."""


def draft_reconnections(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """Letters to the best of the dormant ties, on working days, as many as the week still allows."""
    left = policy.reconnections_per_week - seen.reconnections_this_week
    if today(policy, now) not in policy.me.working:
        return
    for tie in seen.ties:
        if left <= 0:
            return
        if not _may_write(tie, seen, policy, now):
            continue
        write = partial(write_reconnection, tie, policy=policy, templates=seen.templates, now=now)
        letter = letter_or_note(tie.person.key, write)
        if isinstance(letter, Note):
            yield letter
            return
        because = f"{tie.person} and you have been out of touch since {spoken(tie.last)}: {'; '.join(tie.because)}"
        # Keyed by the day of last contact: one letter for one silence.
        yield CreateDraft(f"draft {tie.person.key} {Purpose.RECONNECT} {tie.last}", because, "", letter)
        left -= 1


def _may_write(tie: Tie, seen: Snapshot, policy: Policy, now: datetime) -> bool:
    key = tie.person.key
    if key in seen.opted_out or key in policy.me.keys or not policy.may_reconnect(tie.person):
        return False
    if refusal(tie.person.address):
        return False
    if any(request.helper.key == key and request.is_open for request in seen.requests):
        return False
    return not any(s.draft.to.key == key and now - s.draft.made_at < _ONCE_IN for s in seen.drafts)
