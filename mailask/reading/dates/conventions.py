"""What people in business mean by a date that is not written out: the conventions, all in one place.

| words | meaning |
| --- | --- |
| Friday | the next one after today; today when a time of day follows that is still ahead |
| this Friday | the Friday of this week (Monday to Sunday); the next one when it has passed |
| next Friday (English) | the Friday of the next calendar week; said on Thursday, the one in eight days |
| nächsten Freitag, vendredi prochain, el próximo viernes | the next one after today |
| Friday week | a week after the next Friday |
| this week, next week, end of the week, EOW | the last working day of that week |
| in May, end of May, end of the month | the last day of the month |
| EOM, month end | the last working day of the month |
| Q3, end of the quarter, end of the year | the last day of it |
| early, mid, late March | the 10th, the 15th, the last day |
| EOD, COB | the end of the working day |
| the 15th, before the 15th | the next 15th; the day named is the day held to |
| a month ahead of now | the same day of the month, or its last |
| in a fortnight | 14 days |
| within three business days | the third working day after today |
| 3/4, 4.3. | the order that `dayfirst` or the language says; a point means day first |
| 30 May without a year | the next one; one that passed in the last 60 days is taken for past |
| at six, 6:30 (English) | one to half past six are in the afternoon; elsewhere the 24-hour clock |
| from Monday to Friday, 3-10 August | the end |
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from mailask.core.working import WorkingDays

RECENT = 60
"""Days back in which a day without a year is past rather than a year ahead."""
FARTHEST = 366 * 5
"""Days ahead beyond which a date is not a date that anybody is held to."""
_WEEK = 7
_MID = 15
_EARLY = 10


def weekday_after(today: date, weekday: int) -> date:
    """The next `weekday` after today, never today itself."""
    return today + timedelta((weekday - today.weekday() - 1) % _WEEK + 1)


def weekday_this_week(today: date, weekday: int) -> date:
    """The `weekday` of this calendar week, or the next one when it has passed."""
    day = today + timedelta(weekday - today.weekday())
    return day if day >= today else day + timedelta(_WEEK)


def weekday_next_week(today: date, weekday: int, weeks: int = 1) -> date:
    """The `weekday` of a calendar week to come."""
    return today - timedelta(today.weekday()) + timedelta(_WEEK * weeks + weekday)


def week_end(today: date, weeks: int, working: WorkingDays) -> date:
    """The last working day of the week that is `weeks` weeks ahead; on a weekend, "this week" is the one to come."""
    monday = today - timedelta(today.weekday())
    for more in (0, 1):
        days = [monday + timedelta(_WEEK * (weeks + more) + n) for n in range(_WEEK)]
        last = max((day for day in days if day in working), default=days[4])
        if last >= today:
            return last
    return today


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def months_ahead(today: date, months: int) -> date:
    """The same day `months` months later, or the last one of that month."""
    total = today.year * 12 + today.month - 1 + months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def quarter_end(year: int, quarter: int) -> date:
    """The last day of a quarter of the calendar year."""
    return month_end(year, quarter * 3)


def part_of_month(year: int, month: int, part: str) -> date:
    """Early is the 10th, mid is the 15th, late or the end is the last day."""
    return {"S": date(year, month, _EARLY), "G": date(year, month, _MID)}.get(part) or month_end(year, month)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher)."""
    century, rest = divmod(year, 100)
    golden = year % 19
    leap, odd = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - correction + 15) % 30
    quarter, left = divmod(rest, 4)
    weekday = (32 + 2 * odd + 2 * quarter - epact - left) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def feast(name: str, year: int) -> date:
    """The day of a feast: `MM-DD`, `easter+N`, or `MM-dayN` for the Nth (or last, -1) weekday of a month."""
    if name.startswith("easter"):
        return easter(year) + timedelta(int(name[6:] or 0))
    month, _, rest = name.partition("-")
    if rest.isdigit():
        return date(year, int(month), int(rest))
    weekday, nth = ("mon", "tue", "wed", "thu", "fri").index(rest[:3]), int(rest[3:])
    if nth < 0:
        last = month_end(year, int(month))
        return last - timedelta((last.weekday() - weekday) % _WEEK)
    first = date(year, int(month), 1)
    day = first + timedelta((weekday - first.weekday()) % _WEEK + _WEEK * (nth - 1))
    # The "fifth" Friday of November is the day after the fourth Thursday.
    return day if nth < 5 else feast(f"{month}-thu4", year) + timedelta(1)
