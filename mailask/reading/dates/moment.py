"""What a sentence about time is read against, and what comes out: a day, or a time of day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from mailask.core.working import WorkingDays
from mailask.reading.dates.order import DayOrder
from mailask.reading.languages.tags import NUMBERS, Tag, Token
from mailask.reading.languages.vocabulary import Vocabulary
from mailask.reading.languages.zones import placed


@dataclass(frozen=True, slots=True)
class Now:
    """What a sentence is read against: the moment it was written, whose working days, in which language."""

    reference: datetime
    working: WorkingDays
    words: Vocabulary
    order: DayOrder

    @property
    def today(self) -> date:
        """The day it was written, where it was written."""
        return self.reference.date()


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of day, with the zone and its name when one is said."""

    hour: int
    minute: int
    zone: tuple[int, int] | None = None
    zone_name: str = ""
    rule: str = "clock"
    sure: bool = True

    def on(self, day: date, writer: datetime) -> datetime:
        """The moment on a day: in the zone that is said, else in the writer's own."""
        wall = datetime.combine(day, time(self.hour, self.minute))
        return placed(wall, self.zone, self.zone_name, writer) if self.zone else wall.replace(tzinfo=writer.tzinfo)


@dataclass(frozen=True, slots=True)
class Day:
    """A day that is meant, perhaps with its own clock or exact moment; `because` tells why 3/4 was read so."""

    date: date
    clock: TimeOfDay | None = None
    moment: datetime | None = None
    past: bool = False
    because: str = ""


@dataclass(frozen=True, slots=True)
class Tagged:
    """A sentence in tokens, the tags of these as one string, and what it is read against."""

    text: str
    tokens: Sequence[Token]
    tags: str
    now: Now

    def near(self, tag: str, first: int, back: int = 2) -> bool:
        """Whether a token of that tag is among the last before `first`."""
        return tag in self.tags[max(first - back, 0) : first]


@dataclass(frozen=True, slots=True)
class DayAt:
    """A day, the tokens that it was read from, and the rule that read it."""

    day: Day
    first: int
    last: int
    rule: str


@dataclass(frozen=True, slots=True)
class ClockAt:
    """A time of day and the tokens that it was read from."""

    clock: TimeOfDay
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a sentence, before it is known what it is for.

    Attributes:
        when: the day or moment meant.
        start: where its words start in the sentence.
        end: where they end.
        rule: the rule that read it.
        held: `B` after by, before, until; `i` for within; empty for none.
        before: the word right before it.
        past: whether it has passed, or was told as past.
        because: why 3/4 was read as it was; empty for all other dates.
    """

    when: date | datetime
    start: int
    end: int
    rule: str
    held: str
    before: str
    past: bool = False
    because: str = ""


def number_of(tokens: Sequence[Token], tags: str = NUMBERS) -> int:
    """The first whole number among tokens of these tags."""
    return next(t.value for t in tokens if t.tag in tags and isinstance(t.value, int))


def value_of(tokens: Sequence[Token], tags: str) -> int | str | None:
    """The first value among tokens of these tags."""
    return next((t.value for t in tokens if t.tag in tags and isinstance(t.value, int | str)), None)


def year_of(tokens: Sequence[Token]) -> int | None:
    """The year that is written out, if any."""
    year = value_of(tokens, Tag.YEAR)
    return year if isinstance(year, int) else None
