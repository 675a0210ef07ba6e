"""What each rule of the grammar means: tokens and the reference -> a day, a moment or a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time, timedelta

from mailask.reading.dates import conventions as say
from mailask.reading.dates.moment import Clock, Day, Now, number_of, value_of, year_of
from mailask.reading.dates.periods import (
    business_end,
    day_of_unit,
    end_of_unit,
    feast_named,
    month_named,
    quarter_named,
    span,
    unit_ahead,
    week_of_month,
    weekday_of_month,
    workday_next,
)
from mailask.reading.dates.tokens import Numbers, Token

_LAST_EARLY_HOUR = 6
_NOON = 12


def day_meant(rule: str, tokens: Sequence[Token], now: Now) -> Day | Clock | None:
    """What `tokens`, read by `rule`, mean; None when they mean no day that exists or lies ahead."""
    try:
        meant = _READERS[rule](tokens, now)
    except (ValueError, OverflowError, TypeError, KeyError, IndexError):
        return None
    if isinstance(meant, date):
        meant = Day(meant)
    if isinstance(meant, Day) and not timedelta(0) <= meant.date - now.today <= timedelta(say.FARTHEST):
        return None
    return meant


def _ahead(year: int | None, month: int, day: int, now: Now) -> Day | None:
    """The next such day; one that has just passed is past, not a year ahead."""
    if year is not None:
        return Day(date(year, month, day))
    for candidate in range(now.today.year, now.today.year + 9):
        try:
            when = date(candidate, month, day)
        except ValueError:  # 29 February
            continue
        if when >= now.today:
            last = when.replace(year=candidate - 1) if (month, day) != (2, 29) else when
            return None if timedelta(0) < now.today - last <= timedelta(say.RECENT) else Day(when)
    return None


def _month_day(tokens: Sequence[Token], now: Now) -> Day | None:
    month = value_of(tokens, "Mm")
    numbers = [t.value for t in tokens if t.letter in "NOr" and isinstance(t.value, int)]
    if not isinstance(month, int) or not numbers or not _sure(tokens):
        return None
    return _ahead(year_of(tokens), month, numbers[-1], now)


def _sure(tokens: Sequence[Token]) -> bool:
    """A month that is also another word needs a number of one or two digits beside it; "one may" is none."""
    if not any(t.letter == "m" for t in tokens):
        return True
    return any(t.letter in "NOr" and (t.word[:1].isdigit() or t.letter == "r") for t in tokens)


def _numeric(tokens: Sequence[Token], now: Now) -> Day | None:
    numbers = next(t.value for t in tokens if t.letter == "D")
    if not isinstance(numbers, Numbers):
        return None
    year, first, second, told = numbers
    dayfirst = now.dayfirst if told is None else told
    if told is None and max(first, second) > _NOON:
        dayfirst = first > _NOON
    day, month = (first, second) if dayfirst else (second, first)
    return Day(date(year, month, day)) if year else _ahead(None, month, day, now)


def _weekday(tokens: Sequence[Token], now: Now) -> Day | None:
    weekday = number_of(tokens, "Ww")
    if now.today.weekday() == weekday:
        return Day(now.today + timedelta(7), weekday_today=False)
    return Day(say.weekday_after(now.today, weekday))


def _next_weekday(tokens: Sequence[Token], now: Now) -> date | None:
    weekday = number_of(tokens, "Ww")
    letter = next(t.letter for t in tokens if t.letter in "XVKLF")
    if letter == "L":
        return None
    if letter == "K":
        return say.weekday_this_week(now.today, weekday)
    if letter == "F":
        return say.weekday_after(now.today, weekday) + timedelta(7)
    if letter == "X" and now.words.name == "en":
        return say.weekday_next_week(now.today, weekday)
    return say.weekday_after(now.today, weekday)


def _weekday_of_week(tokens: Sequence[Token], now: Now) -> date | None:
    if value_of(tokens, "U") != "week":
        return None
    weeks = 2 if any(t.letter == "F" for t in tokens) else 1
    return say.weekday_next_week(now.today, number_of(tokens, "Ww"), weeks)


def _weekday_week(tokens: Sequence[Token], now: Now) -> date | None:
    if tokens[-1].letter == "U" and (tokens[-1].value != "week" or now.words.name != "en"):
        return None
    return say.weekday_after(now.today, number_of(tokens, "Ww")) + timedelta(7)


def _weekday_day(tokens: Sequence[Token], now: Now) -> Day | None:
    """The next day of that number that falls on that weekday; no farther than the year."""
    weekday, number = number_of(tokens, "Ww"), number_of(tokens)
    for ahead in range(12):
        first = say.months_ahead(now.today.replace(day=1), ahead)
        try:
            day = first.replace(day=number)
        except ValueError:
            continue
        if day >= now.today and day.weekday() == weekday:
            return Day(day)
    return None


def _weekday_number(tokens: Sequence[Token], now: Now) -> Day | None:
    day = _weekday_day(tokens, now)
    near = timedelta(92)
    if day is not None and day.date - now.today <= near:
        return day
    return _weekday(tokens, now)


def _day_number(tokens: Sequence[Token], now: Now) -> Day | None:
    number = number_of(tokens)
    if not 1 <= number <= 31 or (
        tokens[-1].letter == "N" and (now.words.name not in ("fr", "es") or not tokens[-1].word.isdigit())
    ):
        return None
    for ahead in range(3):
        first = say.months_ahead(now.today.replace(day=1), ahead)
        try:
            day = first.replace(day=number)
        except ValueError:
            continue
        if day >= now.today:
            return Day(day)
    return None


def _relative(tokens: Sequence[Token], now: Now) -> Day | None:
    value = tokens[0].value
    if isinstance(value, int):
        return Day(now.today + timedelta(value)) if value >= 0 else None
    return Day(now.today + timedelta(1 if value in ("morgen am", "tomorrow pm") else 0))


def _clock(tokens: Sequence[Token], now: Now) -> Clock | None:
    value = tokens[-1].value
    if tokens[-1].letter == "N" and isinstance(value, int):
        if not 1 <= value <= 23:
            return None
        value = (value, 100)
    if not isinstance(value, tuple) or len(value) != 2:
        return None
    hour, minute = value
    if minute >= 100:
        minute -= 100
        if now.words.afternoon and 1 <= hour <= _LAST_EARLY_HOUR and tokens[-1].word[:1] != "0":
            hour += _NOON
        time(hour, minute)
        return Clock(hour, minute, sure=False)
    time(hour, minute)
    return Clock(hour, minute)


def _hour(tokens: Sequence[Token], now: Now) -> Clock | None:
    return _clock(tokens, now) if now.words.name in ("en", "es") and tokens[-1].word.isdigit() else None


def _range_of_days(tokens: Sequence[Token], now: Now) -> Day | None:
    return _month_day(tokens, now)


_READERS: dict[str, Callable[[Sequence[Token], Now], Day | Clock | date | None]] = {
    "days_of_month": _range_of_days,
    "month_days": _range_of_days,
    "month_day": _month_day,
    "day_month": _month_day,
    "week_of_month": week_of_month,
    "weekday_of_month": weekday_of_month,
    "day_of_unit": day_of_unit,
    "numeric": _numeric,
    "business_end": business_end,
    "end_of_unit": end_of_unit,
    "weekday_of_week": _weekday_of_week,
    "weekday_week": _weekday_week,
    "weekday_day": _weekday_day,
    "weekday_number": _weekday_number,
    "next_weekday": _next_weekday,
    "workday_next": workday_next,
    "from_now": span,
    "span": span,
    "unit": unit_ahead,
    "quarter": quarter_named,
    "feast": feast_named,
    "month": month_named,
    "day_number": _day_number,
    "relative": _relative,
    "weekday": _weekday,
    "clock": _clock,
    "hour": _hour,
}
