"""The Date of a mail -> an aware moment, whatever program and country wrote it (RFC 5322 section 3.3, and beyond)."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from functools import cache, lru_cache

_DATE = re.compile(
    r"(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s+"
    r"(?:([+-])(\d\d)([0-5]\d)|GMT|UTC?|Z)(?![\w+-])"
)
_MONTHS = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
# Electronic mail is younger than 1970, and a program that writes a year after 2199 does not know the date.
_FIRST_YEAR, _LAST_YEAR = 1970, 2199
_LONGEST = 200

_COMMENT = re.compile(r"\([^()]*\)")
_WORD = r"(?<![^\W\d_])(?P<name>[^\W\d_]{3,}\.?)"
_ONE_DAY = r"(?<!\d)(?P<day>\d\d?)"
_YEAR = r"(?P<year>\d{4})(?![\d:])"
_DAYS = tuple(
    re.compile(pattern)
    for pattern in (
        r"(?<!\d)(?P<year>\d{4})\s?([-/.])\s?(?P<month>\d\d?)\s?\2\s?(?P<day>\d\d?)(?!\d)",  # 2026-11-02
        rf"{_ONE_DAY}\.\s?(?P<month>\d\d?)\.\s?{_YEAR}",  # 02.11.2026
        r"(?P<year>\d{4})年\s?(?P<month>\d\d?)月\s?(?P<day>\d\d?)日",
        # 2 Nov 2026, 02-Nov-26, 2. november 2026, 2 de noviembre de 2026
        rf"{_ONE_DAY}(?:\.?\s+|[-/.])(?:de\s+)?{_WORD}(?:\s+|[-/,.]\s*)(?:de\s+)?(?P<year>\d{{4}}|\d\d)(?![\d:])",
        rf"{_WORD}\s+{_ONE_DAY},?\s+{_YEAR}",  # Nov 2, 2026
        rf"{_WORD}\s+{_ONE_DAY}\s(?=.*\s{_YEAR})",  # Mon Nov  2 18:00:00 CET 2026
        rf"{_ONE_DAY}\s+{_WORD}\s(?=.*\s{_YEAR})",  # Mon  2 Nov 18:00:00 CET 2026
    )
)
_CLOCK = re.compile(
    r"(?<!\d)(?P<hour>\d{1,2})(?::(?P<minute>\d\d)(?::(?P<second>\d\d)(?:[.,]\d+)?)?|[.](?P<min>\d\d)[.](?P<sec>\d\d)(?!\d))"
    r"(?:\s*(?P<half>[ap])\.?m\b)?",
    re.IGNORECASE,
)
_OFFSET = re.compile(r"(?<!\d)([+-])\s?(\d{1,2}):?([0-5]\d)?(?!\d)")
_ZONES = {
    **dict.fromkeys("z ut utc gmt wet".split(), 0),
    **dict.fromkeys("bst west cet met mez".split(), 60),
    **dict.fromkeys("cest mest mesz eet sast".split(), 120),
    **dict.fromkeys("eest msk trt".split(), 180),
    "msd": 240,
    "ist": 330,
    **dict.fromkeys("awst hkt sgt".split(), 480),
    **dict.fromkeys("jst kst".split(), 540),
    "aest": 600,
    "aedt": 660,
    "nzst": 720,
    "nzdt": 780,
    "brt": -180,
    "adt": -180,
    **dict.fromkeys("edt ast".split(), -240),
    **dict.fromkeys("est cdt".split(), -300),
    **dict.fromkeys("cst mdt".split(), -360),
    **dict.fromkeys("mst pdt".split(), -420),
    **dict.fromkeys("pst akdt".split(), -480),
    "akst": -540,
    "hst": -600,
}
"""Minutes east of Greenwich: RFC 5322 section 4.3, and what programs of other places write."""
_NAMED_ZONE = re.compile(
    rf"(?<![^\W\d_])({'|'.join(sorted(_ZONES, key=len, reverse=True))})(?![^\W\d_])", re.IGNORECASE
)
_LANGUAGES = "en de fr es it pt nl sv da nb fi pl cs sk hu ro tr ru uk bg el hr ca".split()
"""Whose month names are read; of a name that is two months, the language that stands first."""


def moment_of(text: str) -> datetime | None:
    """The aware moment of a Date header; None when there is none or it is nonsense (a year that cannot be)."""
    plain = _DATE.match(text)
    if plain is None:
        return _odd_moment(text)
    day, month, year, hour, minute, second, sign, hours, minutes = plain.groups()
    try:
        return datetime(
            _plausible(int(year)),
            _MONTHS[month.lower()],
            int(day),
            int(hour),
            int(minute),
            min(int(second or 0), 59),  # a leap second
            tzinfo=_zone(sign, int(hours), int(minutes)) if sign else UTC,
        )
    except (KeyError, ValueError):
        return _odd_moment(text)


def _odd_moment(text: str) -> datetime | None:
    """What else a program writes: ISO, local names, named zones, comments, two-digit years, 24:00, fractions."""
    told = text[:_LONGEST]
    bare = _COMMENT.sub(" ", told)
    clock = _CLOCK.search(bare)
    if clock is None:
        return None
    try:
        midnight, day = _midnight_in(bare)
        rest = bare[clock.end() : day.start()] + bare[max(clock.end(), day.end()) :]
        zone = _zone_in(rest) or _zone_named(" ".join(_COMMENT.findall(told))) or UTC
        aware = (midnight + _time_of(clock)).replace(tzinfo=zone)
        _plausible(aware.astimezone(UTC).year)
    except (ValueError, OverflowError):
        return None
    return aware


def _midnight_in(text: str) -> tuple[datetime, re.Match[str]]:
    """The first day that stands in the text and where. Raises ValueError when none does."""
    for day in (found for pattern in _DAYS for found in pattern.finditer(text)):
        told = day.groupdict()
        month = int(told["month"]) if told.get("month") else _month_named(told["name"])
        if month:
            year = int(told["year"])
            if len(told["year"]) == 2:  # RFC 5322 section 4.3
                year += 2000 if year < 50 else 1900
            return datetime(_plausible(year), month, int(told["day"]), tzinfo=UTC), day
    raise ValueError(text)


def _time_of(clock: re.Match[str]) -> timedelta:
    hour, minute = int(clock["hour"]), int(clock["minute"] or clock["min"])
    second = min(int(clock["second"] or clock["sec"] or 0), 59)
    if clock["half"]:
        hour = hour % 12 + (12 if clock["half"] in "pP" else 0)
    if minute > 59 or hour > 24 or (hour == 24 and (minute or second)):
        raise ValueError(clock[0])
    return timedelta(hours=hour, minutes=minute, seconds=second)


def _zone_in(text: str) -> timezone | None:
    """An offset counts before a name: +0100 behind GMT or (EST) says what is meant."""
    if offset := _OFFSET.search(text):
        return _zone(offset[1], int(offset[2]), int(offset[3] or 0))
    return _zone_named(text)


def _zone_named(text: str) -> timezone | None:
    named = _NAMED_ZONE.search(text)
    return timezone(timedelta(minutes=_ZONES[named[1].lower()])) if named else None


def _month_named(name: str) -> int | None:
    """The month of a name or the beginning of one, in any of the languages."""
    folded = _folded(name)
    months = _month_names()
    if folded in months:
        return months[folded]
    begun = {number for known, number in months.items() if known.startswith(folded) or folded.startswith(known)}
    return begun.pop() if len(begun) == 1 else None


@cache
def _month_names() -> dict[str, int]:
    from babel import Locale  # only a date that no program should write costs its import

    names = {"mrz": 3, "maerz": 3}
    for language in _LANGUAGES:
        for widths in Locale(language).months.values():
            for width in ("wide", "abbreviated"):
                for number, name in widths.get(width, {}).items():
                    names.setdefault(_folded(name), number)
    return {name: number for name, number in names.items() if len(name) >= 3 and name.isalpha()}


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c)).rstrip(".")


def _plausible(year: int) -> int:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(year)
    return year


@lru_cache(maxsize=256)
def _zone(sign: str, hours: int, minutes: int) -> timezone:
    offset = timedelta(hours=hours, minutes=minutes)
    return timezone(-offset if sign == "-" else offset) if offset else UTC
