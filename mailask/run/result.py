"""What a run did, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass

from mailask.core.action import Action, Note
from mailask.run.apply import Failure


@dataclass(frozen=True, slots=True)
class Cost:
    """What the run cost: API calls without those for tokens, Gmail's quota units, and calls to the calendar."""

    calls: int = 0
    gmail_units: int = 0
    calendar_calls: int = 0


@dataclass(frozen=True, slots=True)
class RunResult:
    """What a run did.

    Attributes:
        run: its id, empty when another run held the lock.
        fresh: the notes that the run before did not have; cron tells only these.
    """

    run: str
    applied: tuple[Action, ...] = ()
    failed: tuple[Failure, ...] = ()
    notes: tuple[Note, ...] = ()
    cost: Cost = Cost()
    fresh: tuple[Note, ...] = ()
