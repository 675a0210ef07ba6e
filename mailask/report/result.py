"""What a run did, as JSON, as text, and as an exit code."""

from __future__ import annotations

from mailask.errors import TryAgainLater
from mailask.report.actions import Json, action_to_json, headline, note_to_json
from mailask.report.plan import action_groups, note_group
from mailask.run.result import RunResult


def result_to_json(result: RunResult) -> Json:
    """The document of `run --json`."""
    return {
        "run": result.run,
        "applied": [action_to_json(action) for action in result.applied],
        "failed": [action_to_json(f.action) | {"error": f.error.message} for f in result.failed],
        "notes": [note_to_json(note) for note in result.notes],
        "cost": {
            "calls": result.cost.calls,
            "gmail_units": result.cost.gmail_units,
            "calendar_calls": result.cost.calendar_calls,
        },
    }


def result_to_text(result: RunResult) -> str:
    """What `run` prints: what was done, what failed, and the notes that are new; empty when there is nothing to say."""
    paragraphs = [*action_groups(result.applied), *_failures(result), *note_group(result.fresh)]
    if paragraphs and result.cost.calls:
        cost = result.cost
        paragraphs.append(
            f"Cost: {cost.calls} calls, {cost.gmail_units} Gmail units, {cost.calendar_calls} calendar calls"
        )
    return "\n\n".join(paragraphs)


def exit_code_of(result: RunResult) -> int:
    """0 when nothing failed, 75 when nothing could be done for now, else 1."""
    if not result.failed:
        return 0
    if not result.applied and all(isinstance(failure.error, TryAgainLater) for failure in result.failed):
        return TryAgainLater.exit_code
    return 1


def _failures(result: RunResult) -> list[str]:
    if not result.failed:
        return []
    lines = []
    for failure in result.failed:
        lines += [f"  {headline(failure.action) or failure.action.key}", f"      {failure.error.message}"]
        if failure.error.hint:
            lines.append(f"      {failure.error.hint}")
    return ["\n".join(["Failed", *lines])]
