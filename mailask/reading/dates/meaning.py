"""What each rule of the grammar means: tokens and the reference -> a day, a moment or a clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from mailask.core.working import WorkingDays
from mailask.reading.dates import conventions as say
from mailask.reading.dates.tokens import Numbers, Token
from mailask.reading.dates.vocabulary import Vocabulary

_LAST_EARLY_HOUR = 6
_NOON = 12


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


def _number(tokens: Sequence[Token], letters: str = "NOr") -> int:
    return next(t.value for t in tokens if t.letter in letters and isinstance(t.value, int))


def _value(tokens: Sequence[Token], letters: str) -> int | str | None:
    return next((t.value for t in tokens if t.letter in letters and isinstance(t.value, int | str)), None)


def _year(tokens: Sequence[Token]) -> int | None:
    year = _value(tokens, "Y")
    return year if isinstance(year, int) else None


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
    month = _value(tokens, "Mm")
    numbers = [t.value for t in tokens if t.letter in "NOr" and isinstance(t.value, int)]
    if not isinstance(month, int) or not numbers or not _sure(tokens):
        return None
    return _ahead(_year(tokens), month, numbers[-1], now)


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
    weekday = _number(tokens, "Ww")
    if now.today.weekday() == weekday:
        return Day(now.today + timedelta(7), weekday_today=False)
    return Day(say.weekday_after(now.today, weekday))


def _next_weekday(tokens: Sequence[Token], now: Now) -> date | None:
    weekday = _number(tokens, "Ww")
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
    if _value(tokens, "U") != "week":
        return None
    weeks = 2 if any(t.letter == "F" for t in tokens) else 1
    return say.weekday_next_week(now.today, _number(tokens, "Ww"), weeks)


def _weekday_week(tokens: Sequence[Token], now: Now) -> date | None:
    if tokens[-1].letter == "U" and (tokens[-1].value != "week" or now.words.name != "en"):
        return None
    return say.weekday_after(now.today, _number(tokens, "Ww")) + timedelta(7)


def _weekday_day(tokens: Sequence[Token], now: Now) -> Day | None:
    """The next day of that number that falls on that weekday; no farther than the year."""
    weekday, number = _number(tokens, "Ww"), _number(tokens)
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
    number = _number(tokens)
    if not 1 <= number <= 31 or (tokens[-1].letter == "N" and (now.words.name not in ("fr", "es") or not tokens[-1].word.isdigit())):  # noqa: PLR2004
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


def _day_of_unit(tokens: Sequence[Token], now: Now) -> date | None:
    """The 20th of this or next month."""
    if _value(tokens, "U") != "month":
        return None
    ahead = 1 if any(t.letter in "XV" for t in tokens) else 0
    return say.months_ahead(now.today.replace(day=1), ahead).replace(day=_number(tokens))


def _weekday_of_month(tokens: Sequence[Token], now: Now) -> date | None:
    """The first Monday of June, the second one of next month."""
    nth, weekday, month = _number(tokens, "rO"), _number(tokens, "W"), _value(tokens, "Mm")
    if isinstance(month, int):
        year = _year(tokens) or now.today.year + (month < now.today.month)
        first = date(year, month, 1)
    elif _value(tokens, "U") == "month":
        first = say.months_ahead(now.today.replace(day=1), 1 if any(t.letter in "XV" for t in tokens) else 0)
    else:
        return None
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1)) if nth <= 5 else None  # noqa: PLR2004


def shifted(count: int, unit: str, now: Now) -> Day | None:
    """The day `count` units after now."""
    if count > 400:  # noqa: PLR2004
        return None
    if unit in ("hour", "minute"):
        moment = now.reference + (timedelta(hours=count) if unit == "hour" else timedelta(minutes=count))
        return Day(moment.date(), moment=moment.replace(second=0, microsecond=0))
    if unit == "workday":
        return Day(now.working.after(now.today, count))
    if unit in ("day", "week", "fortnight"):
        return Day(now.today + timedelta(count * {"day": 1, "week": 7, "fortnight": 14}[unit]))
    if unit in ("month", "quarter", "year"):
        return Day(say.months_ahead(now.today, count * {"month": 1, "quarter": 3, "year": 12}[unit]))
    return None


def _span(tokens: Sequence[Token], now: Now) -> Day | None:
    unit = _value(tokens, "U")
    count = next((t.value for t in tokens if t.letter == "N" and isinstance(t.value, int)), 1)
    return shifted(count, str(unit), now)


def _workday_next(tokens: Sequence[Token], now: Now) -> Day | None:
    if _value(tokens, "U") == "workday":
        return Day(now.working.after(now.today))
    return _unit(tokens, now)


def _unit(tokens: Sequence[Token], now: Now) -> Day | None:
    """The end of a week, month, quarter or year, this or a coming one."""
    unit = str(_value(tokens, "U"))
    letters = {t.letter for t in tokens}
    if "L" in letters or not letters & set("XVKFE"):
        return None
    ahead = 2 if "F" in letters and now.words.name != "en" else 1 if letters & set("XVF") else 0
    day = _end_of(unit, ahead, now)
    return Day(day) if day else None


def _end_of(unit: str, ahead: int, now: Now) -> date | None:
    today = now.today
    if unit in ("week", "workweek"):
        return say.week_end(today, ahead, now.working)
    if unit == "weekend":
        return today + timedelta(6 - today.weekday() + 7 * ahead)
    if unit == "month":
        first = say.months_ahead(today.replace(day=1), ahead)
        return say.month_end(first.year, first.month)
    if unit == "quarter":
        year, quarter = divmod(today.year * 4 + (today.month - 1) // 3 + ahead, 4)
        return say.quarter_end(year, quarter + 1)
    if unit == "year":
        return date(today.year + ahead, 12, 31)
    return today + timedelta(ahead) if unit == "day" else None


def _end_of_unit(tokens: Sequence[Token], now: Now) -> Day | None:
    part = tokens[0].letter
    month = _value(tokens, "Mm")
    if isinstance(month, int):
        return _part_of_month(month, part, tokens, now)
    if (quarter := _value(tokens, "Q")) is not None and isinstance(quarter, int):
        return _quarter(tokens, now)
    if (year := _year(tokens)) is not None:
        return Day(date(year, 12, 31)) if part == "E" else None
    unit = str(_value(tokens, "U"))
    ahead = 1 if any(t.letter in "XV" for t in tokens) else 0
    if part == "E":
        end = _end_of(unit, ahead, now)
        if unit == "day" and end is not None:
            return Day(end, clock=_closing(now))
        return Day(end) if end else None
    if unit == "week" and ahead:
        return Day(say.weekday_next_week(now.today, 1 if part == "S" else 2))
    if unit == "week" and part == "G":
        return Day(say.weekday_this_week(now.today, 2))
    if unit == "month":
        first = say.months_ahead(now.today.replace(day=1), ahead)
        day = say.part_of_month(first.year, first.month, part)
        return Day(day if day >= now.today else say.part_of_month(*_next_month(first), part))
    if unit == "year" and ahead:
        return Day(date(now.today.year + 1, 1, 31))
    return None


def _next_month(first: date) -> tuple[int, int]:
    after = say.months_ahead(first, 1)
    return after.year, after.month


def _part_of_month(month: int, part: str, tokens: Sequence[Token], now: Now) -> Day | None:
    year = _year(tokens)
    if year is None:
        year = now.today.year
        if say.part_of_month(year, month, part) < now.today:
            if 0 < (now.today - say.part_of_month(year, month, part)).days <= say.RECENT:
                return None
            year += 1
    return Day(say.part_of_month(year, month, part))


def _month(tokens: Sequence[Token], now: Now) -> Day | None:
    month = _value(tokens, "Mm")
    named = next(t for t in tokens if t.letter in "Mm")
    if not isinstance(month, int) or (named.letter == "m" and tokens[0].letter not in "IBEXKf"):
        return None
    return _part_of_month(month, "E", tokens, now)


def _quarter(tokens: Sequence[Token], now: Now) -> Day | None:
    quarter = _number(tokens, "Q")
    year = _year(tokens) or now.today.year
    day = say.quarter_end(year, quarter)
    return Day(day if day >= now.today or _year(tokens) else say.quarter_end(year + 1, quarter))


def _feast(tokens: Sequence[Token], now: Now) -> Day | None:
    name = str(_value(tokens, "H"))
    year = _year(tokens) or now.today.year
    day = say.feast(name, year)
    if day < now.today and not _year(tokens):
        if (now.today - day).days <= say.RECENT:
            return None
        day = say.feast(name, year + 1)
    return Day(day)


def _closing(now: Now) -> Clock:
    return Clock(now.working.ends.hour, now.working.ends.minute, rule="business_end")


def _business_end(tokens: Sequence[Token], now: Now) -> Day | None:
    unit = str(_value(tokens, "C"))
    if unit == "day":
        return Day(now.today, clock=_closing(now))
    end = _end_of(unit, 0, now)
    if end is None:
        return None
    if unit == "month":
        end = now.working.on_or_before(end)
        if end < now.today:
            end = now.working.on_or_before(_end_of(unit, 1, now) or end)
    return Day(end)


def _relative(tokens: Sequence[Token], now: Now) -> Day | None:
    value = tokens[0].value
    if isinstance(value, int):
        return Day(now.today + timedelta(value)) if value >= 0 else None
    return Day(now.today + timedelta(1 if value in ("morgen am", "tomorrow pm") else 0))


def _clock(tokens: Sequence[Token], now: Now) -> Clock | None:
    value = tokens[-1].value
    if tokens[-1].letter == "N" and isinstance(value, int):
        if not 1 <= value <= 23:  # noqa: PLR2004
            return None
        value = (value, 100)
    if not isinstance(value, tuple) or len(value) != 2:  # noqa: PLR2004
        return None
    hour, minute = value
    if minute >= 100:  # noqa: PLR2004 -- nobody said am or pm
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
    "weekday_of_month": _weekday_of_month,
    "day_of_unit": _day_of_unit,
    "numeric": _numeric,
    "business_end": _business_end,
    "end_of_unit": _end_of_unit,
    "weekday_of_week": _weekday_of_week,
    "weekday_week": _weekday_week,
    "weekday_day": _weekday_day,
    "weekday_number": _weekday_number,
    "next_weekday": _next_weekday,
    "workday_next": _workday_next,
    "from_now": _span,
    "span": _span,
    "unit": _unit,
    "quarter": _quarter,
    "feast": _feast,
    "month": _month,
    "day_number": _day_number,
    "relative": _relative,
    "weekday": _weekday,
    "clock": _clock,
    "hour": _hour,
}
