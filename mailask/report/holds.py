"""The holds as JSON and as text."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from mailask.core.deadline import end_of, written
from mailask.core.hold import Hold, HoldState
from mailask.report.actions import Json


def holds_to_json(holds: Iterable[Hold], *, zone: tzinfo) -> list[Json]:
    """The document of `holds --json`, the next deadline first."""
    return [
        {
            "request": hold.request,
            "role": hold.role.value,
            "title": hold.entry.title,
            "when": written(hold.entry.when),
            "status": "confirmed" if hold.entry.confirmed else "tentative",
            "busy": hold.entry.busy,
            "state": hold.state.value,
            "link": hold.entry.link,
            "key": hold.key,
        }
        for hold in _standing(holds, zone)
    ]


def holds_to_text(holds: Iterable[Hold], *, zone: tzinfo) -> str:
    """What `holds` prints, the next deadline first; empty when there are none."""
    return "\n".join(
        f"{written(hold.entry.when):<16}  {hold.entry.title}{_mark(hold)}" for hold in _standing(holds, zone)
    )


def _standing(holds: Iterable[Hold], zone: tzinfo) -> list[Hold]:
    there = [hold for hold in holds if hold.state in {HoldState.OURS, HoldState.THEIRS}]
    return sorted(there, key=lambda hold: (end_of(hold.entry.when, zone), hold.key))


def _mark(hold: Hold) -> str:
    if hold.state is HoldState.THEIRS:
        return "  (yours: you changed it)"
    return "" if hold.entry.confirmed else "  (tentative)"
