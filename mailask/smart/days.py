"""The days that a letter names in so many words: a month with a number, perhaps a weekday, or ISO."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from mailask.reading.languages.asking import Words

_PAST_DAYS = 60
"""A day and month without a year is the next one to come, unless it has only just gone by."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day as a letter names it; `weekday` is the one it claims, None when it claims none."""

    day: date
    quote: str
    start: int
    weekday: int | None = None

    @property
    def is_true(self) -> bool:
        """Whether the weekday is the day's own."""
        return self.weekday is None or self.weekday == self.day.weekday()


def named_days(text: str, words: Words, *, today: date) -> tuple[NamedDay, ...]:
    """Every day that the text names, in its order."""
    if not words.months:
        return ()
    days = []
    for match in _pattern(words.months, words.weekdays).finditer(text):
        group = match.groupdict()
        month = group["m1"] or group["m2"]
        day = _day(group, words.months.index(month.lower()) + 1 if month else 0, today)
        if day is not None:
            weekday = group["weekday"]
            claimed = words.weekdays.index(weekday.lower()) if weekday else None
            days.append(NamedDay(day=day, quote=match[0].strip(), start=match.start(), weekday=claimed))
    return tuple(days)


def _day(group: dict[str, str | None], month: int, today: date) -> date | None:
    try:
        if group["iso"]:
            return date.fromisoformat(group["iso"])
        number = int(group["d1"] or group["d2"] or 0)
        if year := group["year"]:
            return date(int(year), month, number)
        near = date(today.year, month, number)
        return near if near >= today - timedelta(_PAST_DAYS) else date(today.year + 1, month, number)
    except ValueError:  # February 30
        return None


@lru_cache(maxsize=8)
def _pattern(months: tuple[str, ...], weekdays: tuple[str, ...]) -> re.Pattern[str]:
    month = "|".join(months)
    return re.compile(
        rf"(?:\b(?P<weekday>{'|'.join(weekdays)})(?:,?\s+(?:(?:the|den|dem|le|el)\s+)?))?"
        rf"(?:(?P<iso>\d{{4}}-\d\d-\d\d)"
        rf"|\b(?P<m1>{month})\s+(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\b"
        rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.)?\s+(?:of\s+|de\s+)?(?P<m2>{month})\b)"
        r"(?:,?\s+(?:de\s+)?(?P<year>20\d\d)\b)?",
        re.IGNORECASE,
    )
