"""What a run did, as JSON, as text, and as an exit code."""

from __future__ import annotations

from mailask.errors import TryAgainLater
from mailask.report.actions import Json, action_to_json, headline, note_to_json
from mailask.report.plan import action_groups, note_group
from mailask.run.result import RunResult


def outcome_to_json(outcome: RunResult) -> Json:
    """The document of `run --json`."""
    return {
        "run": outcome.run,
        "applied": [action_to_json(action) for action in outcome.applied],
        "failed": [action_to_json(f.action) | {"error": f.error.message} for f in outcome.failed],
        "notes": [note_to_json(note) for note in outcome.notes],
        "cost": {
            "calls": outcome.cost.calls,
            "gmail_units": outcome.cost.gmail_units,
            "calendar_calls": outcome.cost.calendar_calls,
        },
    }


def outcome_to_text(outcome: RunResult) -> str:
    """What `run` prints: what was done, what failed, and the notes that are new; empty when there is nothing to say."""
    paragraphs = [*action_groups(outcome.applied), *_failures(outcome), *note_group(outcome.fresh)]
    if paragraphs and outcome.cost.calls:
        cost = outcome.cost
        paragraphs.append(
            f"Cost: {cost.calls} calls, {cost.gmail_units} Gmail units, {cost.calendar_calls} calendar calls"
        )
    return "\n\n".join(paragraphs)


def exit_code_of(outcome: RunResult) -> int:
    """0 when nothing failed, 75 when nothing could be done for now, else 1."""
    if not outcome.failed:
        return 0
    if not outcome.applied and all(isinstance(failure.error, TryAgainLater) for failure in outcome.failed):
        return TryAgainLater.exit_code
    return 1


def _failures(outcome: RunResult) -> list[str]:
    if not outcome.failed:
        return []
    lines = []
    for failure in outcome.failed:
        lines += [f"  {headline(failure.action) or failure.action.key}", f"      {failure.error.message}"]
        if failure.error.hint:
            lines.append(f"      {failure.error.hint}")
    return ["\n".join(["Failed", *lines])]
