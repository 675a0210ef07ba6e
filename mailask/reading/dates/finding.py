"""Finds the dates of a sentence that lie ahead, with their words, their rule and what introduces them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time

from mailask.core.working import WorkingDays
from mailask.reading.dates.grammar import GRAMMAR
from mailask.reading.dates.joining import are_beside, join
from mailask.reading.dates.meaning import day_meant
from mailask.reading.dates.moment import ClockAt, Day, DayAt, Found, Now, Tagged, TimeOfDay
from mailask.reading.dates.order import DayOrder, day_order
from mailask.reading.dates.tokens import tokenize
from mailask.reading.languages.tags import ANCHORS, WEEKDAYS, Numbers, Tag, Token
from mailask.reading.languages.vocabulary import Vocabulary

_MOST = 40
_OF = frozenset("of der des del de la".split())
_AFTER_ANOTHER = frozenset(("next_weekday", "workday_next", "unit", "relative", "from_now"))
_LETTERS, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_EVERY = re.compile(r"e[on]*$")
_WRITTEN_OUT = frozenset(
    "month_day day_month numeric days_of_month month_days year_month_day relative last_of_month".split()
)
"""Rules that name one day only: when it has passed, so has the clock beside it, and no part of it means another day."""


def find_dates(
    sentence: str, words: Vocabulary, reference: datetime, working: WorkingDays, order: DayOrder | None = None
) -> list[Found]:
    """The dates of `sentence` that do not lie before `reference`, ranges as their ends."""
    lower = sentence.lower()
    if words.table.anchors.isdisjoint(_LETTERS.findall(lower)) and not _DIGIT.search(lower):
        return []
    tokens = tokenize(sentence, words)
    tags = "".join([token.tag for token in tokens])
    if ANCHORS.isdisjoint(tags) and Tag.BY not in tags:
        return []
    now = Now(reference, working, words, order or day_order(words))
    tagged = Tagged(sentence, tokens, tags, now)
    return join(*_read(tagged), tagged)


def _read(tagged: Tagged) -> tuple[list[DayAt], list[ClockAt]]:
    """The days and clocks that the rules read, in order; a clock beside a day that has passed has passed as well."""
    days: list[DayAt] = []
    clocks: list[ClockAt] = []
    gone: list[tuple[int, int]] = []
    at = 0
    while len(days) <= _MOST and (match := GRAMMAR.search(tagged.tags, at)):
        rule = match.lastgroup or ""
        first, last = match.span()
        meant = _meant(rule, (first, last), days, tagged)
        # What turns out to mean nothing may hide a shorter reading.
        at = first + 1 if meant is None and rule not in _WRITTEN_OUT else last
        if isinstance(meant, TimeOfDay):
            clock, at = _zoned(meant, tagged, last)
            clocks.append(ClockAt(clock, first, at))
        elif meant is not None and not _EVERY.search(tagged.tags, max(first - 3, 0), first):
            if meant.clock is not None:
                clock, at = _zoned(meant.clock, tagged, last)
                meant = replace(meant, clock=clock)
            days.append(DayAt(meant, first, at, rule))
        elif meant is not None or rule in _WRITTEN_OUT:
            gone.append((first, last))
    return days, [
        one for one in clocks if not any(are_beside((one.first, one.last), span, tagged.tags) for span in gone)
    ]


def _meant(rule: str, span: tuple[int, int], days: list[DayAt], tagged: Tagged) -> Day | TimeOfDay | None:
    """What a match of the grammar means where it stands."""
    first, last = span
    tokens, now = tagged.tokens, tagged.now
    before = tokens[first - 1] if first else None
    if rule == "numeric" and before is not None and before.word in now.words.numbered:
        return None
    if rule == "numeric" and _is_fraction(tokens, last):
        return None
    if rule == "day_number" and _counts_next(tokens, last, now.words):
        return None
    if rule == "month" and last - first == 1 and _names_somebody(tagged, first):
        return None
    if rule == "hour":
        return day_meant(rule, tokens[first - 1 : last], now)
    here = tokens[first:last]
    if days and rule in _AFTER_ANOTHER and _follows(here, now.words):
        # "The workshop is on Thursday; forms are due the following Monday": counted from the day named before.
        then = replace(now, reference=datetime.combine(days[-1].day.date, time(), now.reference.tzinfo))
        plain = [token for token in here if token.tag in WEEKDAYS]
        return day_meant("weekday", plain, then) if plain else day_meant(rule, here, then)
    return day_meant(rule, here, now)


def _counts_next(tokens: Sequence[Token], last: int, words: Vocabulary) -> bool:
    """Whether an ordinal counts the word behind it: `in der ersten Runde`, `on the 11th floor`."""
    if last == len(tokens) or tokens[last].tag != Tag.OTHER or not tokens[last].word[:1].isalpha():
        return False
    return tokens[last - 1].word.isalpha() or tokens[last].word in words.counted


def _is_fraction(tokens: Sequence[Token], last: int) -> bool:
    """Whether the numbers before are a part of something: `3/4 of the sum`."""
    numbers = tokens[last - 1].value
    of = last < len(tokens) and tokens[last].tag == Tag.OF and tokens[last].word in _OF
    return of and isinstance(numbers, Numbers) and not numbers.year and numbers.first < numbers.second


def _follows(tokens: Sequence[Token], words: Vocabulary) -> bool:
    return any((t.tag == Tag.FOLLOWING and not words.after_next) or t.word in words.following for t in tokens)


def _zoned(clock: TimeOfDay, tagged: Tagged, last: int) -> tuple[TimeOfDay, int]:
    """A clock with the zone that stands behind it, if any, and where its words end."""
    at = last + (tagged.tags[last : last + 2] == Tag.COMMA + Tag.ZONE)
    zone = tagged.tokens[at].value if tagged.tags[at : at + 1] == Tag.ZONE else None
    if isinstance(zone, tuple) and len(zone) == 2:
        return replace(clock, zone=zone, zone_name=tagged.tokens[at].word), at + 1
    return clock, last


def _names_somebody(tagged: Tagged, at: int) -> bool:
    """Whether a month stands where a first name does: `June will send it`, `April Jones`."""
    if at + 1 >= len(tagged.tokens):
        return False
    following = tagged.tokens[at + 1]
    called = following.word in tagged.now.words.after_names or tagged.text[following.start].isupper()
    return following.tag == Tag.OTHER and called
