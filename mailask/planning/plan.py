"""The plan: advance the lives by what was seen, propose letters, settle them, and let the calendar follow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from itertools import chain

from mailask.core.action import Action, CreateDraft, DeleteDraft, KeepAsk, KeepHold, Note, Plan, ReplaceDraft
from mailask.core.policy import Policy
from mailask.core.request import DraftState
from mailask.core.snapshot import Snapshot
from mailask.planning.already import take_up_sent, with_renamed
from mailask.planning.asking import draft_requests, redraft_requests
from mailask.planning.drafts import take_over_edits
from mailask.planning.ending import draft_last_letters
from mailask.planning.evidence import weigh_evidence
from mailask.planning.holding import keep_holds, keep_owed_holds
from mailask.planning.meeting import end_meetings
from mailask.planning.nudging import draft_nudges
from mailask.planning.owing import follow_owed
from mailask.planning.reconnecting import draft_reconnections
from mailask.planning.releasing import draft_releases
from mailask.planning.reopening import reopen_requests
from mailask.planning.rule import Rule
from mailask.planning.settle import settle_letters
from mailask.planning.tidying import remove_stale_drafts
from mailask.planning.turns import remind_of_turns
from mailask.planning.walk import Walk
from mailask.planning.wishes import find_sudden_changes, follow_asks

LETTER_RULES: tuple[Rule, ...] = (
    redraft_requests,
    draft_last_letters,
    draft_releases,
    draft_nudges,
    draft_requests,
    draft_reconnections,
)
"""A new kind of letter is a template and a rule in this list."""


def plan(seen: Snapshot, policy: Policy, now: datetime) -> Plan:
    """What to do about what was seen, in order, and what a person should know. Pure: the same in, the same out."""
    seen = with_renamed(seen)
    sudden = find_sudden_changes(seen)
    if sudden:
        return Plan((), _tidy((*seen.notes, *sudden)), halted=True)
    walk = Walk(seen, policy, now)
    take_over_edits(walk)
    reopen_requests(walk)
    take_up_sent(walk)
    weigh_evidence(walk)
    end_meetings(walk)
    follow_asks(walk)
    owing = follow_owed(walk.snapshot, policy, now)
    cleared = list(remove_stale_drafts(walk.snapshot, policy, now))
    # The letters are proposed for what is left then, so that nothing waits for the next run to be noticed (law 3).
    left = _after(walk.snapshot, cleared)
    proposals = chain(cleared, *(rule(left, policy, now) for rule in LETTER_RULES))
    letters, notes = settle_letters(proposals, left, policy, now)
    settled = replace(_after(left, letters), owed=owing.owed)
    holds = [*keep_holds(settled, policy, now), *keep_owed_holds(settled, policy, now)]
    moves = [action for action in holds if not isinstance(action, Note | KeepHold)]
    # Whose a hold is now is written down before anything can go wrong: the calendar will not tell it again.
    taken_over = [action for action in holds if isinstance(action, KeepHold)]
    told = {note.subject for note in walk.notes}
    turns = remind_of_turns(settled, policy, now, told)
    noted = (*seen.notes, *walk.notes, *turns, *notes, *(note for note in holds if isinstance(note, Note)))
    return Plan((*walk.actions, *owing.actions, *taken_over, *letters, *moves), _tidy(noted))


def part_of(plan: Plan, ask: str) -> Plan:
    """What of a plan concerns one ask: a decision of the person's has its consequences at once, and no others."""
    return replace(
        plan,
        actions=tuple(action for action in plan.actions if _is_about(action, ask)),
        notes=tuple(note for note in plan.notes if f"{note.subject}/".startswith(f"{ask}/") or plan.halted),
    )


def _is_about(action: Action, ask: str) -> bool:
    if isinstance(action, KeepAsk):
        return action.ask.id == ask
    return action.request.startswith(f"{ask}/")


def _after(seen: Snapshot, proposals: Iterable[Action | Note]) -> Snapshot:
    """The snapshot with the lives that the letters leave behind, and without the drafts that they take away."""
    lives = {request.id: request for request in seen.requests}
    drafts = {found.draft.key: found for found in seen.drafts}
    for action in proposals:
        if isinstance(action, CreateDraft | ReplaceDraft | DeleteDraft) and action.life is not None:
            lives[action.life.id] = action.life
        if isinstance(action, ReplaceDraft | DeleteDraft):
            removed = replace(action.draft, state=DraftState.REMOVED)
            drafts[removed.key] = replace(drafts[removed.key], draft=removed)
    return replace(seen, requests=tuple(lives.values()), drafts=tuple(drafts.values()))


def _tidy(notes: tuple[Note, ...]) -> tuple[Note, ...]:
    """Each note once, in the order of its making."""
    return tuple(dict.fromkeys(notes))
