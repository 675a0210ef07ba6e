"""Finds the dates of a sentence that lie ahead, with their words, their rule and what introduces them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, timezone

from mailask.core.working import WorkingDays
from mailask.reading.dates.grammar import ANCHORS, FRONT, GRAMMAR, RANGE
from mailask.reading.dates.meaning import day_meant
from mailask.reading.dates.moment import Clock, Day, Now
from mailask.reading.dates.periods import shifted
from mailask.reading.dates.tokens import Token, tokenize
from mailask.reading.dates.vocabulary import Vocabulary

_MOST = 40
_AFTER_NAMES = frozenset("will has had said says can could would wants asked sent and".split())
_NUMBERED = frozenset(
    """version release v build section clause chapter page no nr art article kapitel abschnitt ziffer punkt seite §
    artikel versión sección cláusula capítulo""".split()
)
_SHIFT = re.compile(r"NU[fB]o*$")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a sentence, before it is known what it is for.

    Attributes:
        day: the day meant.
        clock: the hour and minute, when one is said.
        start: where its words start in the sentence.
        end: where they end.
        rule: the rule that read it.
        held: `B` after by, before, until; `i` for within; empty for none.
        before: the word right before it.
        past: whether it has passed, or was told as past.
    """

    when: date | datetime
    start: int
    end: int
    rule: str
    held: str
    before: str
    past: bool = False


def find_dates(
    sentence: str, words: Vocabulary, reference: datetime, working: WorkingDays, *, dayfirst: bool | None = None
) -> tuple[list[Found], list[Token]]:
    """The dates of `sentence` that do not lie before `reference`, ranges as their ends."""
    tokens = tokenize(sentence, words)
    letters = "".join(token.letter for token in tokens)
    if ANCHORS.isdisjoint(letters) and "B" not in letters:
        return [], tokens
    now = Now(reference, working, words, words.dayfirst if dayfirst is None else dayfirst)
    days: list[tuple[Day, int, int, str]] = []
    clocks: list[tuple[Clock, int, int]] = []
    at = 0
    while match := GRAMMAR.search(letters, at):
        rule = match.lastgroup or ""
        first, last = match.span()
        numbered = rule == "numeric" and first > 0 and tokens[first - 1].word in _NUMBERED
        named = rule == "month" and last - first == 1 and _names_somebody(sentence, tokens, first)
        meant = None if numbered or named else day_meant(rule, tokens[first:last], now)
        # What turns out to mean nothing may hide a shorter reading.
        at = last if meant is not None else first + 1
        if isinstance(meant, Clock):
            zone = tokens[last].value if letters[last : last + 1] == "g" else None
            if isinstance(zone, int):
                meant, last = replace(meant, zone=zone), last + 1
            clocks.append((meant, first, last))
        elif meant is not None:
            days.append((meant, first, last, rule))
        if len(days) > _MOST:
            break
    return _joined(days, clocks, tokens, letters, now), tokens


def _names_somebody(sentence: str, tokens: list[Token], at: int) -> bool:
    """Whether a month stands where a first name does: `June will send it`, `April Jones`."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    return following.letter == "x" and (following.word in _AFTER_NAMES or sentence[following.start].isupper())


def _joined(
    days: list[tuple[Day, int, int, str]],
    clocks: list[tuple[Clock, int, int]],
    tokens: list[Token],
    letters: str,
    now: Now,
) -> list[Found]:
    found: list[Found] = []
    used: set[int] = set()
    at = 0
    while at < len(days):
        day, first, last, rule = days[at]
        if at + 1 < len(days):
            following = days[at + 1]
            between = letters[last : following[1]]
            opened = "f" in letters[max(first - 2, 0) : first] or "&" in letters[max(first - 2, 0) : first]
            if following[0].date >= day.date and (
                between
                and RANGE.fullmatch(between)
                and ("a" not in between or "&" in letters[:first])
                and (opened or between.strip("on,") in ("-", "t", "tt", "B"))
            ):
                day, last, rule = following[0], following[2], "range"
                at += 1
            elif _same(days[at], following, between):
                last = following[2]
                day = _sharper(days[at], following)
                at += 1
        day, first = _offset(day, first, tokens, letters, now)
        clock, last, first = _clock_beside(clocks, first, last, tokens, letters, used)
        before, held = _front(tokens, letters, first)
        if letters[first] in "Bi":
            held = letters[first]
        elif rule == "span" and "i" in letters[first:last]:
            held = "i"
        if not held and clock and "B" in letters[first:last]:
            held = "B"
        result = _placed(day, clock, now)
        if result is not None:
            found.append(Found(result, tokens[first].start, tokens[last - 1].end, rule, held, before, past=day.past))
        at += 1
    if not days:
        found += _clock_alone(clocks, tokens, letters, now)
    return found


def _same(one: tuple[Day, int, int, str], two: tuple[Day, int, int, str], between: str) -> bool:
    """Whether two neighbours name one day: `tomorrow, 4 May`, `EOD Friday`, `Friday end of day`."""
    if between.strip("on,P"):
        return False
    return one[0].date == two[0].date or (one[3] == "business_end") != (two[3] == "business_end")


def _sharper(one: tuple[Day, int, int, str], two: tuple[Day, int, int, str]) -> Day:
    """Of two names for one day the date, with the close of business where that was said."""
    if one[3] == "business_end":
        return replace(two[0], clock=one[0].clock)
    if two[3] == "business_end":
        return replace(one[0], clock=two[0].clock)
    return two[0] if one[3] in ("relative", "weekday") else one[0]


def _offset(day: Day, first: int, tokens: list[Token], letters: str, now: Now) -> tuple[Day, int]:
    """`two weeks before Christmas`, `3 days after 12 January`: the day moved, and where its words start."""
    found = _SHIFT.search(letters, max(first - 5, 0), first)
    if found is None:
        return day, first
    count, unit, side = tokens[found.start()].value, tokens[found.start() + 1].value, letters[found.start() + 2]
    if not isinstance(count, int) or not isinstance(unit, str):
        return day, first
    then = Now(datetime.combine(day.date, time(), now.reference.tzinfo), now.working, now.words, now.dayfirst)
    moved = shifted(count, unit, then)
    if moved is None:
        return day, first
    days = (moved.date - day.date).days
    return replace(day, date=day.date + timedelta(days if side == "f" else -days)), found.start()


def _clock_beside(
    clocks: list[tuple[Clock, int, int]], first: int, last: int, tokens: list[Token], letters: str, used: set[int]
) -> tuple[Clock | None, int, int]:
    """The clock right after or right before a date, and the date's new bounds."""
    for number, (found, start, end) in enumerate(clocks):
        if number in used:
            continue
        clock = found
        gap = letters[last:start] if start >= last else letters[end:first] if end <= first else "!"
        if len(gap.strip(",onAPBg-")) == 0 and len(gap) < 5:
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
    return (tokens[first - 1].word if first else ""), held


def _placed(day: Day, clock: Clock | None, now: Now) -> date | datetime | None:
    """The day, or the moment, that is meant; None when it has passed."""
    today = now.reference.date()
    if day.moment is not None:
        return day.moment
    clock = clock or day.clock
    if clock is None:
        return day.date if day.date >= today else None
    zone = now.reference.tzinfo if clock.zone is None else timezone(timedelta(minutes=clock.zone))
    when = datetime.combine(day.date, time(clock.hour, clock.minute), zone)
    if day.date == today and day.weekday_today and when <= now.reference:
        return day.date + timedelta(7)
    if when < now.reference:
        # "By close of business", read at seven in the evening, still names the day.
        return day.date if day.date >= today and clock.rule == "business_end" else None
    return when


def _clock_alone(clocks: list[tuple[Clock, int, int]], tokens: list[Token], letters: str, now: Now) -> list[Found]:
    """A clock without a day is today's, when it is still ahead."""
    found: list[Found] = []
    for clock, first, last in clocks:
        before, held = _front(tokens, letters, first)
        if letters[first] == "B":
            held = "B"
        zone = now.reference.tzinfo if clock.zone is None else timezone(timedelta(minutes=clock.zone))
        when = datetime.combine(now.reference.date(), time(clock.hour, clock.minute), zone)
        if when > now.reference:
            found.append(Found(when, tokens[first].start, tokens[last - 1].end, "clock", held, before))
    return found
