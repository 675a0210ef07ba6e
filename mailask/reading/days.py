"""Days as absence notes name them in the languages that are not read deeply: by number and month, or by weekday."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from mailask.reading.languages.any.weekdays import MONTHS, WEEKDAYS

_DAY = r"(?P<day>[0-3]?\d)(?:º|ª|°|\.|:?e|-?go)?"
_NUMBERS = re.compile(
    r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"
    r"|(?:(?P<yj>\d{4})年)?(?P<mj>\d{1,2})月(?P<dj>\d{1,2})日"
    r"|\b(?P<dn>[0-3]?\d)[./-](?P<mn>[01]?\d)(?:[./-](?P<yn>\d{4}|\d\d))?(?![\d:])"
)
_BARE = re.compile(r"\b(?:dia|giorno|il|el|den|op|le|dne)\s(?P<day>[0-3]?\d)\.?(?=\s*(?:$|[,;.!)]))", re.IGNORECASE)
"""A day of the month, whose month stands elsewhere."""


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day and where its words stand."""

    when: date
    start: int
    end: int


def days_in(text: str, language: str, today: date) -> list[NamedDay]:
    """The days of `text` that do not lie before `today`; a weekday alone counts only where no other day stands."""
    found = [
        NamedDay(when, match.start(), match.end())
        for match in _NUMBERS.finditer(text)
        if (when := _dated(match["y"] or match["yj"] or match["yn"], *_month_and_day(match), today))
    ]
    if language in MONTHS:
        for match in _months_of(language).finditer(text):
            month = next(number for number in range(1, 13) if match[f"m{number}"])
            when = _dated(match["year"], month, int(match["day"]), today)
            if when:
                found.append(NamedDay(when, match.start(), match.end()))
        found += _bare_days(text, found, today)
        if not found:
            found = _weekdays(text, language, today)
    return sorted(found, key=lambda day: day.start)


@cache
def _months_of(language: str) -> re.Pattern[str]:
    """A day and a month by its name."""
    names = "|".join(rf"(?P<m{at}>{name})" for at, name in enumerate(_spelled(MONTHS[language]), 1))
    return re.compile(rf"\b{_DAY}\s+(?:de\s+)?(?:{names})\b\.?(?:\s+(?:de\s+)?(?P<year>\d{{4}}))?", re.IGNORECASE)


@cache
def _weekdays_of(language: str) -> re.Pattern[str]:
    names = "|".join(rf"\b(?P<w{at}>{name})(?:-feira)?\b" for at, name in enumerate(_spelled(WEEKDAYS[language])))
    return re.compile(names, re.IGNORECASE)


def _spelled(names: str) -> list[str]:
    """The names as patterns."""
    return [name.replace("(", "(?:").replace("*", r"\w*") for name in names.split()]


def _bare_days(text: str, known: list[NamedDay], today: date) -> list[NamedDay]:
    """Days without a month: the next of that number, after those that are named in full."""
    since = max((day.when for day in known), default=today)
    ahead = [since + timedelta(days) for days in range(31)]
    return [
        NamedDay(when, match.start(), match.end())
        for match in _BARE.finditer(text)
        if (when := next((day for day in ahead if day.day == int(match["day"])), None))
        and not any(day.start <= match.start("day") < day.end for day in known)
    ]


def _month_and_day(match: re.Match[str]) -> tuple[int, int]:
    return int(match["m"] or match["mj"] or match["mn"]), int(match["d"] or match["dj"] or match["dn"])


def _dated(year: str | None, month: int, day: int, today: date) -> date | None:
    """The date, in this year or the next when none is said; None when there is none or it has passed."""
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else [today.year, today.year + 1]
    for one in years:
        try:
            when = date(one, month, day)
        except ValueError:
            continue
        if when >= today:
            return when
    return None


def _weekdays(text: str, language: str, today: date) -> list[NamedDay]:
    found = []
    for match in _weekdays_of(language).finditer(text):
        weekday = next(number for number in range(7) if match[f"w{number}"])
        ahead = (weekday - today.weekday()) % 7 or 7
        found.append(NamedDay(today + timedelta(ahead), match.start(), match.end()))
    return found
