"""What the rules about weeks, months, quarters, spans of time and feasts mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, timedelta

from mailask.reading.dates import conventions as say
from mailask.reading.dates.moment import Day, Now, TimeOfDay, number_of, value_of, year_of
from mailask.reading.languages.tags import AHEAD, DIGITS, FARTHER, MONTHS, ORDINALS, Tag, Token

_FAR_WEEKS = 26
_NEW_YEAR = "01-01"
GIVEN, _GIVEN_UNITS = "given", frozenset(("day", "workday", "week", "month"))


def day_of_unit(tokens: Sequence[Token], now: Now) -> date | None:
    """The 20th of this or next month."""
    if value_of(tokens, Tag.UNIT) != "month":
        return None
    ahead = 1 if any(t.tag in AHEAD for t in tokens) else 0
    return say.months_ahead(now.today.replace(day=1), ahead).replace(day=number_of(tokens))


def weekday_of_month(tokens: Sequence[Token], now: Now) -> date | None:
    """The first Monday of June, the second one of next month."""
    nth, weekday, month = number_of(tokens, ORDINALS), number_of(tokens, Tag.WEEKDAY), value_of(tokens, MONTHS)
    if isinstance(month, int):
        year = year_of(tokens) or now.today.year + (month < now.today.month)
        first = date(year, month, 1)
    elif value_of(tokens, Tag.UNIT) == "month":
        first = say.months_ahead(now.today.replace(day=1), 1 if any(t.tag in AHEAD for t in tokens) else 0)
    else:
        return None
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1)) if nth <= 5 else None


def last_of_month(tokens: Sequence[Token], now: Now) -> Day | None:
    """The last Friday of March, the last day or working day of a month."""
    month, unit = value_of(tokens, MONTHS), tokens[1].value if tokens[1].tag == Tag.UNIT else None
    if isinstance(month, int):
        end = _part_of_month(month, Tag.END, tokens, now)
    elif value_of(tokens[2:], Tag.UNIT) == "month":
        end = Day(_end_of("month", 1 if any(t.tag in AHEAD for t in tokens) else 0, now) or now.today)
    else:
        return None
    if end is None or unit not in (None, "day", "workday"):
        return None
    if unit == "workday":
        return Day(now.working.on_or_before(end.date))
    weekday = value_of(tokens, Tag.WEEKDAY)
    back = (end.date.weekday() - weekday) % 7 if isinstance(weekday, int) else 0
    return Day(end.date - timedelta(back))


def calendar_week(tokens: Sequence[Token], now: Now) -> Day | None:
    """The last working day of a week by its number (ISO 8601)."""
    week, year = number_of(tokens, DIGITS), year_of(tokens)
    if tokens[0].tag == Tag.UNIT and (
        tokens[0].value != "week" or not now.words.week_number or tokens[0].word.endswith(("s", "n"))
    ):
        return None
    friday = date.fromisocalendar(year or now.today.isocalendar().year, week, 5)
    if friday < now.today and year is None:
        friday = date.fromisocalendar(now.today.isocalendar().year + 1, week, 5)
        if (friday - now.today).days > _FAR_WEEKS * 7:
            return None
    return Day(now.working.on_or_before(friday))


def week_of_month(tokens: Sequence[Token], now: Now) -> Day | None:
    """The last working day of the first, second … week of a month (the first one holds its 4th, as in ISO 8601).

    Or the first, second … day or working day of it.
    """
    nth, month, unit = number_of(tokens, ORDINALS), value_of(tokens, MONTHS), value_of(tokens, Tag.UNIT)
    if not isinstance(month, int):
        return None
    year = year_of(tokens) or now.today.year + (month < now.today.month)
    if unit in ("day", "workday"):
        before = date(year, month, 1) - timedelta(1)
        return Day(before + timedelta(nth) if unit == "day" else now.working.after(before, nth))
    if unit != "week" or nth > 5:
        return None
    fourth = date(year, month, 4) + timedelta(7 * (nth - 1))
    return Day(fourth + timedelta(4 - fourth.weekday()))


def shifted(count: int, unit: str, now: Now) -> Day | None:
    """The day `count` units after now, or before it when `count` is negative."""
    if abs(count) > 400:
        return None
    if unit in ("hour", "minute"):
        ahead = timedelta(hours=count) if unit == "hour" else timedelta(minutes=count)
        moment = (now.reference.astimezone(UTC) + ahead).astimezone(now.reference.tzinfo)  # a night may lose an hour
        return Day(moment.date(), moment=moment.replace(second=0, microsecond=0))
    if unit == "workday":
        working = now.working
        return Day(working.after(now.today, count) if count >= 0 else working.before(now.today, -count))
    if unit in ("day", "week", "fortnight"):
        return Day(now.today + timedelta(count * {"day": 1, "week": 7, "fortnight": 14}[unit]))
    if unit in ("month", "quarter", "year"):
        return Day(say.months_ahead(now.today, count * {"month": 1, "quarter": 3, "year": 12}[unit]))
    return None


def span(tokens: Sequence[Token], now: Now) -> Day | None:
    """Within three days, in two weeks: the day that far ahead."""
    unit = value_of(tokens, Tag.UNIT)
    if (
        tokens[0].tag == Tag.BY
        and not {t.tag for t in tokens} & set(AHEAD)
        and tokens[0].word not in now.words.from_here
    ):
        return None
    if tokens[0].value == GIVEN and unit not in _GIVEN_UNITS:  # "give me 15 minutes" asks for them
        return None
    counts = [t.value for t in tokens if t.tag == Tag.NUMBER and isinstance(t.value, int)]
    count = counts[-1] if counts else 1  # "two or three days" are over after three
    meant = shifted(count, str(unit), now)
    start = tokens[-1].value if tokens[-1].tag == Tag.RELATIVE else 0
    if meant is None or not isinstance(start, int):
        return None
    return replace(meant, date=meant.date + timedelta(start))


def unit_ahead(tokens: Sequence[Token], now: Now) -> Day | None:
    """The end of a week, month, quarter or year, this or a coming one."""
    unit = str(value_of(tokens, Tag.UNIT))
    tags = {t.tag for t in tokens}
    if Tag.LAST in tags or not (
        tags & set(Tag.NEXT + Tag.COMING + Tag.THIS + Tag.FOLLOWING + Tag.END) or unit == "weekend"
    ):
        return None
    if unit == "workday":
        return Day(now.working.after(now.today)) if tags & set(FARTHER) else None
    ahead = 2 if Tag.FOLLOWING in tags and now.words.after_next else 1 if tags & set(FARTHER) else 0
    if tokens[0].tag == Tag.BY and unit == "weekend":
        unit = "week"  # who needs it by the weekend needs it on Friday
    elif ahead and _is_eve(tokens, now):
        ahead -= 1
    day = _end_of(unit, ahead, now)
    return Day(day) if day else None


def _is_eve(tokens: Sequence[Token], now: Now) -> bool:
    """Whether the words are before something that has a beginning: `before next week`, `before May`."""
    return tokens[0].tag == Tag.BY and tokens[0].word in now.words.before


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
    part = tokens[0].tag
    month = value_of(tokens, MONTHS)
    if isinstance(month, int):
        return _part_of_month(month, part, tokens, now)
    if (quarter := value_of(tokens, Tag.QUARTER)) is not None and isinstance(quarter, int):
        return quarter_named(tokens, now)
    if (year := year_of(tokens)) is not None:
        return Day(date(year, 12, 31)) if part == Tag.END else None
    unit = str(value_of(tokens, Tag.UNIT))
    ahead = 1 if any(t.tag in FARTHER for t in tokens) else 0
    if part == Tag.END:
        end = _end_of(unit, ahead, now)
        if unit == "day" and end is not None:
            return Day(end, clock=_closing(now))
        return Day(end) if end else None
    if unit == "week" and ahead:
        return Day(say.weekday_next_week(now.today, 1 if part == Tag.START else 2))
    if unit == "week" and part == Tag.MIDDLE:
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
    month = value_of(tokens, MONTHS)
    named = next(t for t in tokens if t.tag in MONTHS)
    if not isinstance(month, int) or (
        named.tag == Tag.MONTH_SHORT
        and tokens[0].tag not in (Tag.IN + Tag.BY + Tag.END + Tag.NEXT + Tag.THIS + Tag.FROM)
    ):
        return None
    if _is_eve(tokens, now):
        first = date(year_of(tokens) or now.today.year, month, 1)
        return Day((first if first > now.today else first.replace(year=first.year + 1)) - timedelta(1))
    return _part_of_month(month, Tag.END, tokens, now)


def quarter_named(tokens: Sequence[Token], now: Now) -> Day | None:
    """The last day of a quarter that is named."""
    quarter = number_of(tokens, Tag.QUARTER)
    year = year_of(tokens) or now.today.year
    day = say.quarter_end(year, quarter)
    if _is_eve(tokens, now):
        first = date(day.year, day.month - 2, 1)
        return Day((first if first > now.today else first.replace(year=first.year + 1)) - timedelta(1))
    return Day(day if day >= now.today or year_of(tokens) else say.quarter_end(year + 1, quarter))


def feast_named(tokens: Sequence[Token], now: Now) -> Day | None:
    """The next day of a feast."""
    name = str(value_of(tokens, Tag.FEAST))
    year = year_of(tokens) or now.today.year
    day = say.feast(name, year)
    if not year_of(tokens):
        last = day if day < now.today else say.feast(name, year - 1)
        if (now.today - last).days <= say.RECENT and tokens[0].tag != Tag.BY:
            return None
        day = say.feast(name, year + 1) if day < now.today else day
    return Day(day - timedelta(1) if name == _NEW_YEAR and _is_eve(tokens, now) else day)


def _closing(now: Now) -> TimeOfDay:
    return TimeOfDay(now.working.ends.hour, now.working.ends.minute, rule="business_end")


def business_end(tokens: Sequence[Token], now: Now) -> Day | None:
    """The end of the working day, or the last working day of a longer unit."""
    unit = str(value_of(tokens, Tag.CLOSE))
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
