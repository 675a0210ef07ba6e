"""Puts days and clocks together: ranges, two names for one day, weeks counted from a day, the clock beside a day."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from mailask.reading.dates.grammar import FRONT, RANGE
from mailask.reading.dates.moment import Day, Found, Now, TimeOfDay
from mailask.reading.dates.periods import BEFORE, shifted
from mailask.reading.languages.vocabulary import Token

_ON = frozenset(("weekday", "next_weekday", "relative", "month_day", "day_month"))
_UNTIL = frozenset("until till til up bis jusqu'au jusqu'à jusqu'en hasta".split())
_SMALL, _NEAR = ",onAPBgf-", 5
_SHIFT = re.compile(r"NU[fBo]o*$|(?<![niI])NUn?$")


def are_beside(clock: tuple[int, int], span: tuple[int, int], letters: str) -> bool:
    """Whether only small words stand between the tokens of a clock and those of a day."""
    between = letters[span[1] : clock[0]] if clock[0] >= span[1] else letters[clock[1] : span[0]]
    return not between.strip(_SMALL) and len(between) < _NEAR


def join(  # noqa: C901 - what may stand between two tokens of one date, in the order of trying
    days: list[tuple[Day, int, int, str]],
    clocks: list[tuple[TimeOfDay, int, int]],
    tokens: list[Token],
    letters: str,
    now: Now,
) -> list[Found]:
    """The dates of a sentence in order: ranges as their ends, each day with the clock beside it."""
    found: list[Found] = []
    used: set[int] = set()
    at = 0
    while at < len(days):
        day, first, last, rule = days[at]
        if at + 1 < len(days):
            following = days[at + 1]
            between = letters[last : following[1] + (letters[following[1]] == "B")]
            until = "B" not in between or tokens[last + between.index("B")].word in _UNTIL
            opened = "f" in letters[max(first - 2, 0) : first] or "&" in letters[max(first - 2, 0) : first]
            ranging = bool(
                between
                and until
                and RANGE.fullmatch(between)
                and ("a" not in between or "&" in letters[:first])
                and (opened or between.lstrip(",ATg").strip("on,") in ("-", "t", "tt", "B"))
            )
            week = rule == following[3] == "weekday"
            if ranging and (week or following[0].date >= day.date):
                ends = following[0]
                if ends.date < day.date:
                    ends = replace(ends, date=ends.date + timedelta(7))
                day, last, rule = ends, following[2], "weekdays" if week else "range"
                at += 1
            elif (
                rule == "weekday"
                and not until
                and not between.strip("Bo")
                and tokens[last + between.index("B")].word in BEFORE
            ):
                # "The Friday before Easter", "le vendredi avant Noël"
                back = (following[0].date.weekday() - day.date.weekday() - 1) % 7 + 1
                day = replace(following[0], date=following[0].date - timedelta(back))
                last, rule = following[2], "weekday_before"
                at += 1
            elif _same(days[at], following, between):
                last = following[2]
                day = _sharper(days[at], following)
                at += 1
        day, first = _offset(day, first, rule, tokens, letters, now)
        clock, last, first = _clock_beside(clocks, first, last, tokens, letters, used)
        before, held = _front(tokens, letters, first)
        if letters[first] in "Bi":
            held = letters[first]
        elif rule == "time_left" or (rule == "span" and "i" in letters[first:last]):
            held = "i"
        if not held and clock and "B" in letters[first:last]:
            held = "B"
        result = _placed(day, clock, now)
        if result is not None:
            found.append(
                Found(result, tokens[first].start, tokens[last - 1].end, rule, held, before, day.past, day.because)
            )
        at += 1
    if not days and "e" not in letters:
        found += _clock_alone(clocks, tokens, letters, now)
    return found


def _same(one: tuple[Day, int, int, str], two: tuple[Day, int, int, str], between: str) -> bool:
    """Whether two neighbours name one day: `tomorrow, 4 May`, `EOD Friday`, `Friday end of day`."""
    ends = "business_end" in (one[3], two[3])
    if between.strip("on,PI" if ends else "on,P"):
        return False
    return one[0].date == two[0].date or (one[3] == "business_end") != (two[3] == "business_end")


def _sharper(one: tuple[Day, int, int, str], two: tuple[Day, int, int, str]) -> Day:
    """Of two names for one day the date, with the close of business where that was said."""
    if one[3] == "business_end":
        return replace(two[0], clock=one[0].clock)
    if two[3] == "business_end":
        return replace(one[0], clock=two[0].clock)
    return two[0] if one[3] in ("relative", "weekday") else one[0]


def _offset(day: Day, first: int, rule: str, tokens: list[Token], letters: str, now: Now) -> tuple[Day, int]:
    """`two weeks before Christmas`, `a week on Monday`, `a week tomorrow`: the day moved; where its words start."""
    stop = first + (letters[first] == "B" and "o" not in letters[first : first + 2])
    found = _SHIFT.search(letters, max(first - 5, 0), stop)
    if found is None or found.start() + 2 > first:
        return day, first
    count, unit = tokens[found.start()].value, tokens[found.start() + 1].value
    side = letters[found.start() + 2 : found.start() + 3] if found.end() - found.start() > 2 else ""
    if not isinstance(count, int) or not isinstance(unit, str):
        return day, first
    if side == "o" and tokens[found.start() + 2].word != "of":
        return day, first
    if side == "B" and tokens[found.start() + 2].word not in BEFORE:  # "could you spare an hour by Friday"
        return day, first
    if side in ("", "n") and not (
        now.words.name == "en" and unit in ("week", "fortnight") and rule in (_ON if side else ("relative",))
    ):
        return day, first
    then = replace(now, reference=datetime.combine(day.date, time(), now.reference.tzinfo))
    moved = shifted(-count if side == "B" else count, unit, then)
    return (day, first) if moved is None else (replace(day, date=moved.date), found.start())


def _clock_beside(
    clocks: list[tuple[TimeOfDay, int, int]], first: int, last: int, tokens: list[Token], letters: str, used: set[int]
) -> tuple[TimeOfDay | None, int, int]:
    """The clock right after or right before a date, and the date's new bounds."""
    for number, (found, start, end) in enumerate(clocks):
        if number in used:
            continue
        clock = found
        if (start >= last or end <= first) and are_beside((start, end), (first, last), letters):
            used.add(number)
            low, high = min(first, start), max(last, end)
            part = next((t.value for t in tokens[max(low - 1, 0) : high + 2] if t.letter == "P"), None)
            if part == "pm" and clock.hour < 12 and not clock.sure:
                clock = replace(clock, hour=clock.hour + 12)
            elif part == "am" and not clock.sure and clock.hour >= 12:
                clock = replace(clock, hour=clock.hour - 12)
            return clock, high, low
    return None, last, first


def _front(tokens: list[Token], letters: str, first: int) -> tuple[str, str]:
    """The word before a date, and `B` when it is one of by, before, until."""
    stop = first
    found = FRONT.search(letters, max(0, first - 3), first)
    if found:
        stop = found.start()
    held = letters[stop - 1] if stop and letters[stop - 1] in "Bi" else ""
    if letters[first] == "B":
        return tokens[first].word, "B"
    return (tokens[first - 1].word if first else ""), held


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


def _clock_alone(clocks: list[tuple[TimeOfDay, int, int]], tokens: list[Token], letters: str, now: Now) -> list[Found]:
    """A clock without a day is today's, when it is still ahead."""
    found: list[Found] = []
    for clock, first, last in clocks:
        before, held = _front(tokens, letters, first)
        if letters[first] == "B":
            held = "B"
        when = clock.on(now.today, now.reference)
        if when > now.reference and clock.rule != "hour":
            found.append(Found(when, tokens[first].start, tokens[last - 1].end, "clock", held, before))
    return found
