"""A plan as JSON and as text: what will be done, grouped, each with its because."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mailask.core.action import (
    Action,
    CreateDraft,
    DeleteDraft,
    DropHold,
    KeepDraft,
    KeepHold,
    MoveHold,
    Note,
    Plan,
    PutHold,
    ReplaceDraft,
)
from mailask.report.actions import Json, action_to_json, headline, note_to_json

_GROUPS: tuple[tuple[str, tuple[type, ...]], ...] = (
    ("Drafts", (CreateDraft, ReplaceDraft, DeleteDraft, KeepDraft)),
    ("Calendar", (PutHold, MoveHold, DropHold, KeepHold)),
    ("Requests", (object,)),
)


def plan_to_json(plan: Plan) -> Json:
    """The document of `plan --json`."""
    return {"actions": [action_to_json(a) for a in plan.actions], "notes": [note_to_json(n) for n in plan.notes]}


def plan_to_text(plan: Plan) -> str:
    """What `plan` prints; empty when there is nothing to say."""
    return "\n\n".join([*action_groups(plan.actions), *note_group(plan.notes)])


def action_groups(actions: Iterable[Action]) -> list[str]:
    """A paragraph for drafts, one for the calendar, one for requests; the empty ones left out."""
    lines: dict[str, list[str]] = {name: [] for name, _ in _GROUPS}
    for action in actions:
        if told := headline(action):
            group = next(name for name, kinds in _GROUPS if isinstance(action, kinds))
            lines[group] += [f"  {told}", f"      {action.because}"]
    return ["\n".join([name, *told]) for name, told in lines.items() if told]


def note_group(notes: Sequence[Note]) -> list[str]:
    """One paragraph of notes, or none."""
    if not notes:
        return []
    return ["\n".join(["Notes", *(f"  {n.text}{f' [{n.evidence}]' if n.evidence else ''}" for n in notes)])]
