"""What each rule of the grammar means: tokens and the reference -> a day, a moment or a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta

from mailask.reading.dates import conventions as say
from mailask.reading.dates.clocks import SPOKEN, UNDECIDED
from mailask.reading.dates.moment import Day, Now, TimeOfDay, number_of, value_of, year_of
from mailask.reading.dates.periods import (
    business_end,
    calendar_week,
    day_of_unit,
    end_of_unit,
    feast_named,
    last_of_month,
    month_named,
    quarter_named,
    span,
    unit_ahead,
    week_of_month,
    weekday_of_month,
)
from mailask.reading.languages.tags import MONTHS, NUMBERS, WEEKDAYS, WHICH, Numbers, Tag, Token

_LAST_EARLY_HOUR = 6
_NOON = 12


def day_meant(rule: str, tokens: Sequence[Token], now: Now) -> Day | TimeOfDay | None:
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
    month = value_of(tokens, MONTHS)
    numbers = [t.value for t in tokens if t.tag in NUMBERS and isinstance(t.value, int)]
    if not isinstance(month, int) or not numbers or not _sure(tokens, now):
        return None
    return _ahead(year_of(tokens), month, numbers[-1], now)


def _sure(tokens: Sequence[Token], now: Now) -> bool:
    """A month that is also another word needs a number of one or two digits beside it; "one may" is none.

    An article is no number: "a December launch".
    """
    if any(t.tag == Tag.NUMBER and t.word in now.words.articles for t in tokens):
        return False
    if not any(t.tag == Tag.MONTH_SHORT for t in tokens):
        return True
    return any(
        t.tag in NUMBERS and (t.word[:1].isdigit() or t.tag == Tag.ORDINAL_WORD or number_of([t]) > _NOON)
        for t in tokens
    )


def _numeric(tokens: Sequence[Token], now: Now) -> Day | None:
    numbers = next(t.value for t in tokens if t.tag == Tag.DATE)
    if not isinstance(numbers, Numbers):
        return None
    year, first, second, told = numbers
    dayfirst = now.order.day_first if told is None else told
    if told is None and max(first, second) > _NOON:
        dayfirst = first > _NOON
    elif told is None and first != second:
        found, because = _as_written(year, first, second, day_first=dayfirst), now.order.because
        weekday = value_of(tokens, WEEKDAYS)
        if weekday is not None:
            other = _as_written(year, first, second, day_first=not dayfirst)
            fits = [_falls_on(each, weekday, now) for each in (found, other)]
            if fits == [False, True]:
                found, because = other, "its weekday"
        day = _ahead(found[0], found[1], found[2], now)
        return replace(day, because=because) if day else None
    year_, month, day_ = _as_written(year, first, second, day_first=dayfirst)
    return _ahead(year_, month, day_, now)


def _as_written(year: int, first: int, second: int, *, day_first: bool) -> tuple[int | None, int, int]:
    """Year, month and day of two numbers."""
    return (year or None, second, first) if day_first else (year or None, first, second)


def _falls_on(parts: tuple[int | None, int, int], weekday: int | str, now: Now) -> bool:
    """Whether the day, this year if none is said, is that weekday."""
    day = _ahead(*parts, now)
    return day is not None and day.date.weekday() == weekday


def _weekday(tokens: Sequence[Token], now: Now) -> Day | None:
    weekday = number_of(tokens, WEEKDAYS)
    if now.today.weekday() == weekday:
        return Day(now.today + timedelta(7))
    return Day(say.weekday_after(now.today, weekday))


def _next_weekday(tokens: Sequence[Token], now: Now) -> date | None:
    weekday = number_of(tokens, WEEKDAYS)
    tag = next(t.tag for t in tokens if t.tag in WHICH)
    if tag == Tag.LAST:
        return None
    if tag == Tag.THIS:
        return say.weekday_this_week(now.today, weekday)
    if tag == Tag.FOLLOWING:
        return say.weekday_after(now.today, weekday) + timedelta(7)
    if tag == Tag.NEXT and now.words.next_week:
        return say.weekday_next_week(now.today, weekday)
    return say.weekday_after(now.today, weekday)


def _weekday_of_week(tokens: Sequence[Token], now: Now) -> date | None:
    if value_of(tokens, Tag.UNIT) != "week":
        return None
    weeks = 2 if any(t.tag == Tag.FOLLOWING for t in tokens) else 1
    return say.weekday_next_week(now.today, number_of(tokens, WEEKDAYS), weeks)


def _weekday_week(tokens: Sequence[Token], now: Now) -> date | None:
    if tokens[-1].tag == Tag.UNIT and (tokens[-1].value != "week" or not now.words.week_after):
        return None
    return say.weekday_after(now.today, number_of(tokens, WEEKDAYS)) + timedelta(7)


def _weekday_day(tokens: Sequence[Token], now: Now) -> Day | None:
    """The next day of that number that falls on that weekday; no farther than the year."""
    weekday, number = number_of(tokens, WEEKDAYS), number_of(tokens)
    for ahead in range(12):
        first = say.months_ahead(now.today.replace(day=1), ahead)
        try:
            day = first.replace(day=number)
        except ValueError:
            continue
        if day >= now.today and day.weekday() == weekday:
            return Day(day)
    return None


def _weekday_ahead(tokens: Sequence[Token], now: Now) -> Day | None:
    """Friday in two weeks, today in a week; and the French and Spanish week of eight days, the fortnight of fifteen."""
    count, eighth = number_of(tokens, Tag.NUMBER), now.words.eighth
    unit = value_of(tokens, Tag.UNIT) or "day"
    if unit == "day" and count in eighth:
        days = eighth[count]
    elif unit in ("week", "fortnight", "day"):
        days = count * {"week": 7, "fortnight": 14, "day": 1}[str(unit)]
    else:
        return None
    if days % 7 or (value_of(tokens, Tag.UNIT) is None and not eighth):
        return None
    start = _weekday(tokens, now) if tokens[0].tag == Tag.WEEKDAY else _relative(tokens, now)
    return Day(start.date + timedelta(days)) if start else None


def _weekday_number(tokens: Sequence[Token], now: Now) -> Day | None:
    day = _weekday_day(tokens, now)
    near = timedelta(92)
    if day is not None and day.date - now.today <= near:
        return day
    return _weekday(tokens, now)


def _day_number(tokens: Sequence[Token], now: Now) -> Day | None:
    number = number_of(tokens)
    if not 1 <= number <= 31 or tokens[0].value == "hour":
        return None
    if tokens[-1].tag == Tag.NUMBER and (
        not tokens[-1].word.isdigit() or (not now.words.number_alone and tokens[-2].word not in now.words.number_after)
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


def _clock(tokens: Sequence[Token], now: Now) -> TimeOfDay | None:
    value = tokens[-1].value
    if tokens[-1].tag == Tag.NUMBER and isinstance(value, int):
        if not 1 <= value <= 23:
            return None
        value = (value, SPOKEN)
    if not isinstance(value, tuple) or len(value) != 2:
        return None
    hour, minute = value
    if minute >= UNDECIDED:
        spoken, minute = minute >= SPOKEN, minute % UNDECIDED
        if (now.words.clocks.afternoon or spoken) and 1 <= hour <= _LAST_EARLY_HOUR and tokens[-1].word[:1] != "0":
            hour += _NOON
        time(hour, minute)
        return TimeOfDay(hour, minute, sure=False)
    time(hour, minute)
    return TimeOfDay(hour, minute)


def _hour(tokens: Sequence[Token], now: Now) -> TimeOfDay | None:
    """A bare number after a preposition (the first of `tokens`); where that may be a count, only beside a day."""
    before, number = tokens[0], tokens[-1]
    if not number.word.isdigit() and (before.tag == Tag.BY or number.value == 1):
        return None
    own = now.words.clocks
    clock = _clock(tokens, now) if before.value == "hour" or before.tag in own.bare else None
    sure = own.alone == "words" or (own.alone == "digits" and number.word.isdigit())
    return clock if clock is None or sure else replace(clock, rule="hour")


def _range_of_days(tokens: Sequence[Token], now: Now) -> Day | None:
    return _month_day(tokens, now)


def _year_month_day(tokens: Sequence[Token], now: Now) -> Day | None:
    return _month_day([*tokens[1:], tokens[0]], now)


_READERS: dict[str, Callable[[Sequence[Token], Now], Day | TimeOfDay | date | None]] = {
    "days_of_month": _range_of_days,
    "month_days": _range_of_days,
    "year_month_day": _year_month_day,
    "month_day": _month_day,
    "day_month": _month_day,
    "week_of_month": week_of_month,
    "last_of_month": last_of_month,
    "weekday_of_month": weekday_of_month,
    "weekday_ahead": _weekday_ahead,
    "time_left": span,
    "calendar_week": calendar_week,
    "day_of_unit": day_of_unit,
    "numeric": _numeric,
    "business_end": business_end,
    "end_of_unit": end_of_unit,
    "weekday_of_week": _weekday_of_week,
    "weekday_week": _weekday_week,
    "weekday_day": _weekday_day,
    "weekday_number": _weekday_number,
    "next_weekday": _next_weekday,
    "workday_next": unit_ahead,
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
