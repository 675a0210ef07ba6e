"""Puts days and clocks together: ranges, two names for one day, weeks counted from a day, the clock beside a day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mailask.reading.dates.grammar import FRONT, RANGE
from mailask.reading.dates.moment import ClockAt, Day, DayAt, Found, Now, Tagged, TimeOfDay
from mailask.reading.dates.periods import GIVEN, shifted
from mailask.reading.languages.tags import HELD, Tag

_ON = frozenset(("weekday", "next_weekday", "relative", "month_day", "day_month"))
_SMALL, _NEAR = ",onAPBgf-", 5
"""The tags, and how many of them, that may stand between a day and its clock."""
_BETWEEN, _BETWEEN_ENDS = "on,P", "on,PI"
"""The tags that may stand between two names for one day; where one is the end of a working day, also `in`."""
_RANGING = frozenset((Tag.DASH, Tag.TO, Tag.TO + Tag.TO, Tag.BY))
_SHIFT = re.compile(r"NU[fBo]o*$|(?<![niI])NUn?$")


def are_beside(clock: tuple[int, int], span: tuple[int, int], tags: str) -> bool:
    """Whether only small words stand between the tokens of a clock and those of a day."""
    between = tags[span[1] : clock[0]] if clock[0] >= span[1] else tags[clock[1] : span[0]]
    return not between.strip(_SMALL) and len(between) < _NEAR


def join(days: Sequence[DayAt], clocks: Sequence[ClockAt], tagged: Tagged) -> list[Found]:
    """The dates of a sentence in order: ranges as their ends, each day with the clock beside it."""
    free = list(clocks)
    found = [one for day in _joined(days, tagged) if (one := _found(_moved(day, tagged), free, tagged)) is not None]
    if not days and Tag.EVERY not in tagged.tags:
        found += _clock_alone(clocks, tagged)
    return found


def _joined(days: Sequence[DayAt], tagged: Tagged) -> Iterator[DayAt]:
    """The days, those that belong together as one."""
    at = 0
    while at < len(days):
        one = days[at]
        if at + 1 < len(days):
            joints = (joint(one, days[at + 1], tagged) for joint in _JOINTS)
            joined = next((day for day in joints if day is not None), None)
            at += joined is not None
            one = joined or one
        yield one
        at += 1


def _range(one: DayAt, two: DayAt, tagged: Tagged) -> DayAt | None:
    """The end of a range: `from Monday to Friday`, `3-10 August`, `between the 3rd and the 10th`."""
    tags, between = tagged.tags, _between(one, two, tagged)
    opened = tagged.near(Tag.FROM, one.first) or tagged.near(Tag.BETWEEN, one.first)
    if not between or not RANGE.fullmatch(between) or not _is_until(one, between, tagged):
        return None
    if Tag.AND in between and Tag.BETWEEN not in tags[: one.first]:
        return None
    if not opened and between.lstrip(",ATg").strip("on,") not in _RANGING:
        return None
    week = one.rule == two.rule == "weekday"
    if two.day.date >= one.day.date:
        return DayAt(two.day, one.first, two.last, "weekdays" if week else "range")
    return DayAt(_on(two.day, two.day.date + timedelta(7)), one.first, two.last, "weekdays") if week else None


def _weekday_before(one: DayAt, two: DayAt, tagged: Tagged) -> DayAt | None:
    """`The Friday before Easter`, `le vendredi avant Noël`."""
    between = _between(one, two, tagged)
    if one.rule != "weekday" or Tag.BY not in between or between.strip("Bo"):
        return None
    if tagged.tokens[one.last + between.index(Tag.BY)].word not in tagged.now.words.before:
        return None
    back = (two.day.date.weekday() - one.day.date.weekday() - 1) % 7 + 1
    return DayAt(_on(two.day, two.day.date - timedelta(back)), one.first, two.last, "weekday_before")


def _weekday_of_week(one: DayAt, two: DayAt, tagged: Tagged) -> DayAt | None:
    """`Freitag KW 2`, `Tuesday of week 12`."""
    if one.rule != "weekday" or two.rule != "calendar_week" or _between(one, two, tagged).strip("on,"):
        return None
    monday = two.day.date - timedelta(two.day.date.weekday())
    return DayAt(_on(two.day, monday + timedelta(one.day.date.weekday())), one.first, two.last, "weekday_of_week")


def _same_day(one: DayAt, two: DayAt, tagged: Tagged) -> DayAt | None:
    """Two neighbours that name one day: `tomorrow, 4 May`, `EOD Friday`, `Friday end of day`."""
    ends = [each.rule == "business_end" for each in (one, two)]
    if _between(one, two, tagged).strip(_BETWEEN_ENDS if any(ends) else _BETWEEN):
        return None
    if one.day.date != two.day.date and ends[0] == ends[1]:
        return None
    if ends[0]:
        day = replace(two.day, clock=one.day.clock)
    elif ends[1]:
        day = replace(one.day, clock=two.day.clock)
    else:
        day = two.day if one.rule in ("relative", "weekday") else one.day
    return DayAt(day, one.first, two.last, one.rule)


_JOINTS: tuple[Callable[[DayAt, DayAt, Tagged], DayAt | None], ...] = (
    _range,
    _weekday_before,
    _weekday_of_week,
    _same_day,
)
"""How two neighbours may be one date; the first that fits is taken."""


def _between(one: DayAt, two: DayAt, tagged: Tagged) -> str:
    """The tags between two days, with the `by` that the second may begin with."""
    return tagged.tags[one.last : two.first + (tagged.tags[two.first] == Tag.BY)]


def _is_until(one: DayAt, between: str, tagged: Tagged) -> bool:
    """Whether what stands behind a day may lead to the end of a range."""
    at = between.find(Tag.BY)
    return at < 0 or tagged.tokens[one.last + at].word in tagged.now.words.until


def _on(day: Day, when: date) -> Day:
    return replace(day, date=when)


def _moved(one: DayAt, tagged: Tagged) -> DayAt:
    """`Two weeks before Christmas`, `a week on Monday`, `a week tomorrow`: the day moved, with the words for it."""
    tags, first = tagged.tags, one.first
    stop = first + (tags[first] == Tag.BY and Tag.OF not in tags[first : first + 2])
    found = _SHIFT.search(tags, max(first - 5, 0), stop)
    if found is None or found.start() + 2 > first:
        return one
    start = found.start()
    count, unit = tagged.tokens[start].value, tagged.tokens[start + 1].value
    side = tags[start + 2 : start + 3] if found.end() - start > 2 else ""
    if not isinstance(count, int) or not isinstance(unit, str) or not _counts(one, start, unit, side, tagged):
        return one
    then = replace(tagged.now, reference=datetime.combine(one.day.date, time(), tagged.now.reference.tzinfo))
    moved = shifted(-count if side == Tag.BY else count, unit, then)
    return one if moved is None else replace(one, day=_on(one.day, moved.date), first=start)


def _counts(one: DayAt, start: int, unit: str, side: str, tagged: Tagged) -> bool:
    """Whether a number of units before a day, with the tag of the word between, counts from it."""
    words = tagged.now.words
    if side == Tag.OF:
        return tagged.tokens[start + 2].word == "of"
    if side == Tag.BY:
        return tagged.tokens[start + 2].word in words.before  # not "could you spare an hour by Friday"
    return side == Tag.FROM or (unit in words.weeks and one.rule in (_ON if side else ("relative",)))


def _found(one: DayAt, free: list[ClockAt], tagged: Tagged) -> Found | None:
    """A day with the clock beside it, which is then no longer free, and the word before; None when it has passed."""
    clock, first, last = _clock_beside(one, free, tagged)
    if clock is None and one.day.date == tagged.now.today and (far := _held_clock(free, tagged)):
        clock, last = far.clock, max(last, far.last)
    result = _placed(one.day, clock, tagged.now)
    if result is None:
        return None
    before, held = _front(tagged, first)
    if tagged.tags[first] in HELD:
        held = tagged.tags[first]
    elif one.rule == "time_left" or (one.rule == "span" and Tag.WITHIN in tagged.tags[first:last]):
        held = Tag.WITHIN
    if not held and clock and Tag.BY in tagged.tags[first:last]:
        held = Tag.BY
    start, end = tagged.tokens[first].start, tagged.tokens[last - 1].end
    return Found(result, start, end, one.rule, held, before, one.day.past, one.day.because)


def _held_clock(free: list[ClockAt], tagged: Tagged) -> ClockAt | None:
    """The only clock, when somebody is held to it: "We close tonight, so I need it by 8pm."."""
    if len(free) != 1 or not (_front(tagged, free[0].first)[1] or tagged.tags[free[0].first] == Tag.BY):
        return None
    return free.pop()


def _clock_beside(one: DayAt, free: list[ClockAt], tagged: Tagged) -> tuple[TimeOfDay | None, int, int]:
    """The clock right after or right before a date, and the date's new bounds."""
    first, last = one.first, one.last
    for at in free:
        apart = at.first >= last or at.last <= first
        if apart and are_beside((at.first, at.last), (first, last), tagged.tags):
            free.remove(at)
            low, high = min(first, at.first), max(last, at.last)
            around = tagged.tokens[max(low - 1, 0) : high + 2]
            return _in_part(at.clock, next((t.value for t in around if t.tag == Tag.PART), None)), low, high
    return None, first, last


def _in_part(clock: TimeOfDay, part: object) -> TimeOfDay:
    """A clock in the part of the day that is named beside it."""
    if part == "pm" and clock.hour < 12 and not clock.sure:
        return replace(clock, hour=clock.hour + 12)
    if part == "am" and clock.hour >= 12 and not clock.sure:
        return replace(clock, hour=clock.hour - 12)
    return clock


def _front(tagged: Tagged, first: int) -> tuple[str, str]:
    """The word before a date, and the tag of the one that holds somebody to it: by, before, until, within."""
    tags = tagged.tags
    found = FRONT.search(tags, max(0, first - 3), first)
    stop = found.start() if found else first
    given = stop > 0 and tagged.tokens[stop - 1].value == GIVEN  # "give me the Tuesday totals"
    held = tags[stop - 1] if stop and tags[stop - 1] in HELD and not given else ""
    if tags[first] == Tag.BY:
        return tagged.tokens[first].word, Tag.BY
    return (tagged.tokens[first - 1].word if first else ""), held


def _placed(day: Day, clock: TimeOfDay | None, now: Now) -> date | datetime | None:
    """The day, or the moment, that is meant; None when it has passed."""
    today = now.reference.date()
    if day.moment is not None:
        return day.moment
    clock = clock or day.clock
    if clock is None:
        return day.date if day.date >= today else None
    when = clock.on(day.date, now.reference)
    if when < now.reference:
        # "By close of business", read at seven in the evening, still names the day.
        return day.date if day.date >= today and clock.rule == "business_end" else None
    return when


def _clock_alone(clocks: Sequence[ClockAt], tagged: Tagged) -> Iterator[Found]:
    """A clock without a day is today's, when it is still ahead."""
    for at in clocks:
        before, held = _front(tagged, at.first)
        if tagged.tags[at.first] == Tag.BY:
            held = Tag.BY
        when = at.clock.on(tagged.now.today, tagged.now.reference)
        if when > tagged.now.reference and at.clock.rule != "hour":
            yield Found(when, tagged.tokens[at.first].start, tagged.tokens[at.last - 1].end, "clock", held, before)
