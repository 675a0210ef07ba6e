"""Ties as JSON and as text."""

from __future__ import annotations

from collections.abc import Iterable

from mailask.core.tie import Tie
from mailask.report.actions import Json


def tie_to_json(tie: Tie) -> Json:
    """One tie of `ties list --json`."""
    return {
        "address": tie.person.address,
        "name": tie.person.name,
        "state": tie.state.value,
        "reach": round(tie.reach, 3),
        "last": tie.last.isoformat(),
        "because": list(tie.because),
    }


def ties_to_text(ties: Iterable[Tie]) -> str:
    """What `ties list` prints: a tie a line, the best first; empty when there are none."""
    return "\n".join(_line(tie) for tie in ties)


def tie_to_text(tie: Tie) -> str:
    """What `ties show` prints: one tie, and why it is judged so."""
    last = f"    last: {tie.last_subject}" if tie.last_subject else ""
    return "\n".join(line for line in (_line(tie), last, *(f"    {why}" for why in tie.because)) if line)


def _line(tie: Tie) -> str:
    return f"{tie.state.value:<8} {tie.last}  reach {tie.reach:.2f}  {tie.person}"
