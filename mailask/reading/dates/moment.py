"""What a sentence about time is read against, and what comes out: a day, or a time of day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from mailask.core.working import WorkingDays
from mailask.reading.dates.tokens import Token
from mailask.reading.dates.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Now:
    """What a sentence is read against: the moment it was written, whose working days, in which language."""

    reference: datetime
    working: WorkingDays
    words: Vocabulary
    dayfirst: bool

    @property
    def today(self) -> date:
        """The day it was written, where it was written."""
        return self.reference.date()


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day, with the zone when one is said (minutes east)."""

    hour: int
    minute: int
    zone: int | None = None
    rule: str = "clock"
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is meant, perhaps with its own clock or exact moment."""

    date: date
    clock: Clock | None = None
    moment: datetime | None = None
    past: bool = False
    weekday_today: bool = False


def number_of(tokens: Sequence[Token], letters: str = "NOr") -> int:
    """The first whole number among tokens of these letters."""
    return next(t.value for t in tokens if t.letter in letters and isinstance(t.value, int))


def value_of(tokens: Sequence[Token], letters: str) -> int | str | None:
    """The first value among tokens of these letters."""
    return next((t.value for t in tokens if t.letter in letters and isinstance(t.value, int | str)), None)


def year_of(tokens: Sequence[Token]) -> int | None:
    """The year that is written out, if any."""
    year = value_of(tokens, "Y")
    return year if isinstance(year, int) else None
