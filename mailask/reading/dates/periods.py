"""What the rules about weeks, months, quarters, spans of time and feasts mean."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from mailask.reading.dates import conventions as say
from mailask.reading.dates.moment import Clock, Day, Now, number_of, value_of, year_of
from mailask.reading.dates.tokens import Token


def day_of_unit(tokens: Sequence[Token], now: Now) -> date | None:
    """The 20th of this or next month."""
    if value_of(tokens, "U") != "month":
        return None
    ahead = 1 if any(t.letter in "XV" for t in tokens) else 0
    return say.months_ahead(now.today.replace(day=1), ahead).replace(day=number_of(tokens))


def weekday_of_month(tokens: Sequence[Token], now: Now) -> date | None:
    """The first Monday of June, the second one of next month."""
    nth, weekday, month = number_of(tokens, "rO"), number_of(tokens, "W"), value_of(tokens, "Mm")
    if isinstance(month, int):
        year = year_of(tokens) or now.today.year + (month < now.today.month)
        first = date(year, month, 1)
    elif value_of(tokens, "U") == "month":
        first = say.months_ahead(now.today.replace(day=1), 1 if any(t.letter in "XV" for t in tokens) else 0)
    else:
        return None
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1)) if nth <= 5 else None


def week_of_month(tokens: Sequence[Token], now: Now) -> Day | None:
    """The last working day of the first, second … week of a month; the first one holds its 4th (as in ISO 8601)."""
    nth, month = number_of(tokens, "r"), value_of(tokens, "Mm")
    if value_of(tokens, "U") != "week" or not isinstance(month, int) or nth > 5:
        return None
    year = year_of(tokens) or now.today.year + (month < now.today.month)
    fourth = date(year, month, 4) + timedelta(7 * (nth - 1))
    return Day(fourth + timedelta(4 - fourth.weekday()))


def shifted(count: int, unit: str, now: Now) -> Day | None:
    """The day `count` units after now."""
    if count > 400:
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


def span(tokens: Sequence[Token], now: Now) -> Day | None:
    """Within three days, in two weeks: the day that far ahead."""
    unit = value_of(tokens, "U")
    count = next((t.value for t in tokens if t.letter == "N" and isinstance(t.value, int)), 1)
    return shifted(count, str(unit), now)


def workday_next(tokens: Sequence[Token], now: Now) -> Day | None:
    """The next working day, or the end of the next unit."""
    if value_of(tokens, "U") == "workday":
        return Day(now.working.after(now.today))
    return unit_ahead(tokens, now)


def unit_ahead(tokens: Sequence[Token], now: Now) -> Day | None:
    """The end of a week, month, quarter or year, this or a coming one."""
    unit = str(value_of(tokens, "U"))
    letters = {t.letter for t in tokens}
    if "L" in letters or not (letters & set("XVKFE") or unit == "weekend"):
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


def end_of_unit(tokens: Sequence[Token], now: Now) -> Day | None:
    """Early, mid or the end of a week, month, quarter or year."""
    part = tokens[0].letter
    month = value_of(tokens, "Mm")
    if isinstance(month, int):
        return _part_of_month(month, part, tokens, now)
    if (quarter := value_of(tokens, "Q")) is not None and isinstance(quarter, int):
        return quarter_named(tokens, now)
    if (year := year_of(tokens)) is not None:
        return Day(date(year, 12, 31)) if part == "E" else None
    unit = str(value_of(tokens, "U"))
    ahead = 1 if any(t.letter in "XVF" for t in tokens) else 0
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
    year = year_of(tokens)
    if year is None:
        year = now.today.year
        if say.part_of_month(year, month, part) < now.today:
            if 0 < (now.today - say.part_of_month(year, month, part)).days <= say.RECENT:
                return None
            year += 1
    return Day(say.part_of_month(year, month, part))


def month_named(tokens: Sequence[Token], now: Now) -> Day | None:
    """The last day of a month that is named."""
    month = value_of(tokens, "Mm")
    named = next(t for t in tokens if t.letter in "Mm")
    if not isinstance(month, int) or (named.letter == "m" and tokens[0].letter not in "IBEXKf"):
        return None
    return _part_of_month(month, "E", tokens, now)


def quarter_named(tokens: Sequence[Token], now: Now) -> Day | None:
    """The last day of a quarter that is named."""
    quarter = number_of(tokens, "Q")
    year = year_of(tokens) or now.today.year
    day = say.quarter_end(year, quarter)
    return Day(day if day >= now.today or year_of(tokens) else say.quarter_end(year + 1, quarter))


def feast_named(tokens: Sequence[Token], now: Now) -> Day | None:
    """The next day of a feast."""
    name = str(value_of(tokens, "H"))
    year = year_of(tokens) or now.today.year
    day = say.feast(name, year)
    if day < now.today and not year_of(tokens):
        if (now.today - day).days <= say.RECENT:
            return None
        day = say.feast(name, year + 1)
    return Day(day)


def _closing(now: Now) -> Clock:
    return Clock(now.working.ends.hour, now.working.ends.minute, rule="business_end")


def business_end(tokens: Sequence[Token], now: Now) -> Day | None:
    """The end of the working day, or the last working day of a longer unit."""
    unit = str(value_of(tokens, "C"))
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
