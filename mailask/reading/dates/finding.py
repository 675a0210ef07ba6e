"""Finds the dates of a sentence that lie ahead, with their words, their rule and what introduces them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from mailask.core.working import WorkingDays
from mailask.reading.dates.grammar import FRONT, GRAMMAR, RANGE
from mailask.reading.dates.meaning import day_meant
from mailask.reading.dates.moment import Clock, Day, Now
from mailask.reading.dates.order import DayOrder, day_order
from mailask.reading.dates.periods import shifted
from mailask.reading.dates.tokens import tokenize
from mailask.reading.dates.vocabulary import ANCHORS, Token, Vocabulary

_MOST = 40
_ON = frozenset(("weekday", "next_weekday", "relative", "month_day", "day_month"))
_SMALL, _NEAR = ",onAPBgf-", 5
_AFTER_ANOTHER = frozenset(("next_weekday", "workday_next", "unit", "relative"))
_AFTER_NAMES = frozenset("will has had said says can could would wants asked sent and".split())
_NUMBERED = frozenset(
    """version release v build order step part phase batch ticket item lot room extension ext gate table durchwahl raum
    poste salle interno sala bestellung teil schritt commande partie étape pedido parte paso section clause chapter page
    no nr art article kapitel abschnitt ziffer punkt seite § artikel versión sección cláusula capítulo""".split()
)
_LETTERS, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_SHIFT = re.compile(r"NU[fBo]o*$|(?<![niI])NUn?$")
_EVERY = re.compile(r"e[on]*$")
_WRITTEN_OUT = frozenset(
    "month_day day_month numeric days_of_month month_days year_month_day relative last_of_month".split()
)
"""Rules that name one day only: when it has passed, so has the clock beside it, and no part of it means another day."""
_FOLLOWING = frozenset(
    "following next suivant suivante lendemain siguiente siguientes darauffolgenden darauffolgende darauf".split()
)


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
        because: why 3/4 was read as it was; empty for all other dates.
    """

    when: date | datetime
    start: int
    end: int
    rule: str
    held: str
    before: str
    past: bool = False
    because: str = ""


def find_dates(
    sentence: str, words: Vocabulary, reference: datetime, working: WorkingDays, order: DayOrder | None = None
) -> list[Found]:
    """The dates of `sentence` that do not lie before `reference`, ranges as their ends."""
    lower = sentence.lower()
    if words.anchors.isdisjoint(_LETTERS.findall(lower)) and not _DIGIT.search(lower):
        return []
    tokens = tokenize(sentence, words)
    letters = "".join([token.letter for token in tokens])
    if ANCHORS.isdisjoint(letters) and "B" not in letters:
        return []
    now = Now(reference, working, words, order or day_order(words))
    days: list[tuple[Day, int, int, str]] = []
    clocks: list[tuple[Clock, int, int]] = []
    gone: list[tuple[int, int]] = []
    at = 0
    while match := GRAMMAR.search(letters, at):
        rule = match.lastgroup or ""
        first, last = match.span()
        meant = _meant(rule, sentence, tokens, (first, last), days, now)
        # What turns out to mean nothing may hide a shorter reading.
        at = last if meant is not None else first + 1
        if meant is None and rule in _WRITTEN_OUT:
            gone.append((first, last))
            at = last
        elif isinstance(meant, Clock):
            meant, last = _zoned(meant, tokens, letters, last)
            clocks.append((meant, first, last))
        elif meant is not None and _EVERY.search(letters, max(first - 3, 0), first):
            gone.append((first, last))
        elif meant is not None:
            if meant.clock is not None:
                clock, last = _zoned(meant.clock, tokens, letters, last)
                meant = replace(meant, clock=clock)
            days.append((meant, first, last, rule))
        if len(days) > _MOST:
            break
    if gone:
        clocks = [clock for clock in clocks if not any(_beside(clock, span, letters) for span in gone)]
    return _joined(days, clocks, tokens, letters, now)


def _meant(
    rule: str,
    sentence: str,
    tokens: list[Token],
    span: tuple[int, int],
    days: list[tuple[Day, int, int, str]],
    now: Now,
) -> Day | Clock | None:
    """What a match of the grammar means where it stands."""
    first, last = span
    before = tokens[first - 1] if first else None
    if rule == "numeric" and before is not None and before.word in _NUMBERED:
        return None
    if rule == "month" and last - first == 1 and _names_somebody(sentence, tokens, first):
        return None
    if rule == "hour":
        return day_meant(rule, tokens[first - 1 : last], now)
    here = tokens[first:last]
    if days and rule in _AFTER_ANOTHER and _follows(here, now.words):
        # "The workshop is on Thursday; forms are due the following Monday": counted from the day named before.
        then = replace(now, reference=datetime.combine(days[-1][0].date, time(), now.reference.tzinfo))
        plain = [token for token in here if token.letter in "Ww"]
        return day_meant("weekday", plain, then) if plain else day_meant(rule, here, then)
    return day_meant(rule, here, now)


def _follows(tokens: list[Token], words: Vocabulary) -> bool:
    return any((t.letter == "F" and words.name == "en") or t.word in _FOLLOWING for t in tokens)


def _zoned(clock: Clock, tokens: list[Token], letters: str, last: int) -> tuple[Clock, int]:
    """A clock with the zone that stands behind it, if any, and where its words end."""
    at = last + (letters[last : last + 2] == ",g")
    zone = tokens[at].value if letters[at : at + 1] == "g" else None
    if isinstance(zone, tuple) and len(zone) == 2:
        return replace(clock, zone=zone, zone_name=tokens[at].word), at + 1
    return clock, last


def _beside(clock: tuple[Clock, int, int], span: tuple[int, int], letters: str) -> bool:
    """Whether only small words stand between a clock and a span of tokens."""
    between = letters[span[1] : clock[1]] if clock[1] >= span[1] else letters[clock[2] : span[0]]
    return not between.strip(_SMALL) and len(between) < _NEAR


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
            ranging = bool(
                between
                and RANGE.fullmatch(between)
                and ("a" not in between or "&" in letters[:first])
                and (opened or between.strip("on,") in ("-", "t", "tt", "B"))
            )
            week = rule == following[3] == "weekday"
            if ranging and (week or following[0].date >= day.date):
                ends = following[0]
                if ends.date < day.date:
                    ends = replace(ends, date=ends.date + timedelta(7))
                day, last, rule = ends, following[2], "weekdays" if week else "range"
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
    if side in ("", "n") and not (
        now.words.name == "en" and unit in ("week", "fortnight") and rule in (_ON if side else ("relative",))
    ):
        return day, first
    then = replace(now, reference=datetime.combine(day.date, time(), now.reference.tzinfo))
    moved = shifted(-count if side == "B" else count, unit, then)
    return (day, first) if moved is None else (replace(day, date=moved.date), found.start())


def _clock_beside(
    clocks: list[tuple[Clock, int, int]], first: int, last: int, tokens: list[Token], letters: str, used: set[int]
) -> tuple[Clock | None, int, int]:
    """The clock right after or right before a date, and the date's new bounds."""
    for number, (found, start, end) in enumerate(clocks):
        if number in used:
            continue
        clock = found
        gap = letters[last:start] if start >= last else letters[end:first] if end <= first else "!"
        if not gap.strip(_SMALL) and len(gap) < _NEAR:
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


def _placed(day: Day, clock: Clock | None, now: Now) -> date | datetime | None:
    """The day, or the moment, that is meant; None when it has passed."""
    today = now.reference.date()
    if day.moment is not None:
        return day.moment
    clock = clock or day.clock
    if clock is None:
        return day.date if day.date >= today else None
    when = clock.on(day.date, now.reference)
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
        when = clock.on(now.today, now.reference)
        if when > now.reference and clock.rule != "hour":
            found.append(Found(when, tokens[first].start, tokens[last - 1].end, "clock", held, before))
    return found
