"""What people in business mean by a date that is not written out: the conventions, all in one place.

Every date counts from the moment the mail was written, in its sender's own offset (`Date` header).

| words | meaning |
| --- | --- |
| Friday | the next one after today: said on a Friday, the one in seven days |
| this Friday | the Friday of this week (Monday to Sunday), today included; the next one when it has passed |
| next Friday (English) | the Friday of the next calendar week; said on Thursday, the one in eight days |
| nächsten Freitag, vendredi prochain, el próximo viernes | the next one after today |
| the following Friday | the first one after the day named before it; alone, the one after the next |
| Friday week, a week on Friday, vendredi en huit | a week after the next Friday |
| a week tomorrow, heute in einer Woche, de hoy en ocho días | that day, seven days on |
| Mondays, every Friday, Monday to Friday as opening hours | no date: it comes again every week |
| this week, next week, end of the week, EOW | the last working day of that week |
| by or before the weekend | the last working day before it; over, at, this weekend: its Sunday |
| early next week, mid next week | its Tuesday, its Wednesday |
| week 12, KW 12, semaine 12 | the last working day of that week (ISO 8601) |
| in May, end of May, end of the month | the last day of the month |
| EOM, month end, the last working day of the month | the last working day of the month |
| the last Friday of March, the first working day of May | what a calendar shows |
| Q3, end of the quarter, end of the year, EOY | the last day of it |
| early, mid, late March | the 10th, the 15th, the last day |
| EOD, COB, end of business | the end of the working day; heard after it, the day |
| the 15th | the next 15th, today included |
| by, until, before the 15th | the day named is the day held to |
| before next week, before May, before Q3 | the last working day of this week, 30 April, 30 June: what has a beginning |
| a month ahead of now | the same day of the month, or its last |
| in a fortnight | 14 days |
| within three business days, you have three business days | the third working day after today |
| a day or two, two or three days | the longer |
| five working days before the 20th | counted back from it |
| 3/4, 4.3. | the order that `order` settles; a point means day first |
| 30 May without a year | the next one, also over the turn of the year; passed in the last 60 days, it is past |
| 29 February without a year | that of the next leap year |
| more than five years ahead | no date that anybody is held to |
| at six, 6:30 (English), half past five, um halb vier, a las 4 | one to half past six are in the afternoon |
| 17:00, 17 Uhr, 17h | the 24-hour clock |
| a clock alone | today, when it is still ahead |
| a clock on a day | in the writer's own offset on that day, as far as it is known (see `reader.read`) |
| 5 pm ET, Pacific time, heure de Paris | that zone, in summer or winter time as the day has it |
| 5 pm EST, EDT, CET, IST, UTC+2 | the offset that the tags say, all year (IST by the writer's own offset) |
| the hour that autumn brings twice | its first |
| from Monday to Friday, 3-10 August, 9-11 April | the end |
| last Friday, since Monday, a month that has passed | no date lies ahead, and none beside it |
| may, march, sat, sun, second, mar | a date only with a number beside it, or a capital where it is a name |
"""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from mailask.core.working import WorkingDays
from mailask.reading.languages.tags import Tag

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
    """The day of the month that `today` is, `months` months later, or the last one of that month."""
    total = today.year * 12 + today.month - 1 + months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(today.day, calendar.monthrange(year, month + 1)[1]))


def quarter_end(year: int, quarter: int) -> date:
    """The last day of a quarter of the calendar year."""
    return month_end(year, quarter * 3)


def part_of_month(year: int, month: int, part: str) -> date:
    """Early is the 10th, mid is the 15th, late or the end is the last day."""
    if part == Tag.START:
        return date(year, month, _EARLY)
    return date(year, month, _MID) if part == Tag.MIDDLE else month_end(year, month)


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
