"""Finds the dates of a sentence that lie ahead, with their words, their rule and what introduces them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone

from mailask.core.working import WorkingDays
from mailask.reading.dates.grammar import ANCHORS, FRONT, GRAMMAR, RANGE
from mailask.reading.dates.meaning import Clock, Day, Now, day_meant
from mailask.reading.dates.tokens import Token, tokenize
from mailask.reading.dates.vocabulary import Vocabulary

_MOST = 40


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
    for match in GRAMMAR.finditer(letters):
        rule = match.lastgroup or ""
        first, last = match.span()
        meant = day_meant(rule, tokens[first:last], now)
        if isinstance(meant, Clock):
            clocks.append((meant, first, last))
        elif meant is not None:
            days.append((meant, first, last, rule))
        if len(days) > _MOST:
            break
    return _joined(days, clocks, tokens, letters, now), tokens


def _joined(
    days: list[tuple[Day, int, int, str]], clocks: list[tuple[Clock, int, int]], tokens: list[Token], letters: str, now: Now
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
                (between and RANGE.fullmatch(between) and ("a" not in between or "&" in letters[:first]) and (opened or between.strip("on,") in ("-", "t", "tt")))
            ):
                day, last, rule = following[0], following[2], "range"
                at += 1
            elif _same(days[at], following, between):
                last = following[2]
                if rule == "relative" or rule == "weekday":
                    day = following[0] if following[3] not in ("weekday", "relative", "business_end") else day
                at += 1
        clock, last, first = _clock_beside(clocks, first, last, letters, used)
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
    return one[0].date == two[0].date or "business_end" in (one[3], two[3]) or (one[3] == "relative" and two[3] in ("weekday",) and False)


def _clock_beside(
    clocks: list[tuple[Clock, int, int]], first: int, last: int, letters: str, used: set[int]
) -> tuple[Clock | None, int, int]:
    """The clock right after or right before a date, and the date's new bounds."""
    for number, (clock, start, end) in enumerate(clocks):
        if number in used:
            continue
        gap = letters[last:start] if start >= last else letters[end:first] if end <= first else "!"
        if len(gap.strip(",onAPBg-")) == 0 and len(gap) < 5:  # noqa: PLR2004
            used.add(number)
            part = next((c for c in letters[last : last + 3] if c == "P"), "")
            del part
            return clock, max(last, end), min(first, start)
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
