"""A deadline is a date somebody is held to, with the very words it was read from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

When = date | datetime
"""A whole day, or an aware moment."""


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day or moment that somebody is held to.

    Attributes:
        when: a date, or an aware datetime.
        quote: the words it was read from, empty when it came from a field.
        source: the message id or the file it came from.
    """

    when: When
    quote: str = ""
    source: str = ""

    def day(self, zone: tzinfo) -> date:
        """The day of the deadline as the user's calendar shows it."""
        return day_of(self.when, zone)


def day_of(when: When, zone: tzinfo) -> date:
    """The calendar day of `when` in `zone`; a date is its own day."""
    return when.astimezone(zone).date() if isinstance(when, datetime) else when


def end_of(when: When, zone: tzinfo) -> datetime:
    """The last moment at which the deadline is still met: the moment itself, or the end of its day in `zone`."""
    return when if isinstance(when, datetime) else datetime.combine(when, time.max, zone)


def spoken(day: date) -> str:
    """A day as an English sentence has it: `4 December 2026`."""
    return f"{day.day} {day:%B %Y}"


def written(when: When) -> str:
    """The form of the JSON contract: `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM±hh:mm`."""
    return when.isoformat(timespec="minutes") if isinstance(when, datetime) else when.isoformat()
