"""Finds the dates of a sentence that lie ahead, with their words, their rule and what introduces them."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, time

from mailask.core.working import WorkingDays
from mailask.reading.dates.grammar import GRAMMAR
from mailask.reading.dates.joining import are_beside, join
from mailask.reading.dates.meaning import day_meant
from mailask.reading.dates.moment import Day, Found, Now, TimeOfDay
from mailask.reading.dates.order import DayOrder, day_order
from mailask.reading.dates.tokens import tokenize
from mailask.reading.languages.vocabulary import ANCHORS, Token, Vocabulary

_MOST = 40
_AFTER_ANOTHER = frozenset(("next_weekday", "workday_next", "unit", "relative"))
_AFTER_NAMES = frozenset("will has had said says can could would wants asked sent and".split())
_NUMBERED = frozenset(
    """version release v build order step part phase batch ticket item lot room extension ext gate table durchwahl raum
    poste salle interno sala bestellung teil schritt commande partie étape pedido parte paso section clause chapter page
    no nr art article kapitel abschnitt ziffer punkt seite § artikel versión sección cláusula capítulo""".split()
)
_LETTERS, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_EVERY = re.compile(r"e[on]*$")
_WRITTEN_OUT = frozenset(
    "month_day day_month numeric days_of_month month_days year_month_day relative last_of_month".split()
)
"""Rules that name one day only: when it has passed, so has the clock beside it, and no part of it means another day."""
_FOLLOWING = frozenset(
    "following next suivant suivante lendemain siguiente siguientes darauffolgenden darauffolgende darauf".split()
)


def find_dates(  # noqa: C901 - the order in which readings of a date go before each other
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
    clocks: list[tuple[TimeOfDay, int, int]] = []
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
        elif isinstance(meant, TimeOfDay):
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
        clocks = [clock for clock in clocks if not any(are_beside(clock[1:], span, letters) for span in gone)]
    return join(days, clocks, tokens, letters, now)


def _meant(
    rule: str,
    sentence: str,
    tokens: list[Token],
    span: tuple[int, int],
    days: list[tuple[Day, int, int, str]],
    now: Now,
) -> Day | TimeOfDay | None:
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


def _zoned(clock: TimeOfDay, tokens: list[Token], letters: str, last: int) -> tuple[TimeOfDay, int]:
    """A clock with the zone that stands behind it, if any, and where its words end."""
    at = last + (letters[last : last + 2] == ",g")
    zone = tokens[at].value if letters[at : at + 1] == "g" else None
    if isinstance(zone, tuple) and len(zone) == 2:
        return replace(clock, zone=zone, zone_name=tokens[at].word), at + 1
    return clock, last


def _names_somebody(sentence: str, tokens: list[Token], at: int) -> bool:
    """Whether a month stands where a first name does: `June will send it`, `April Jones`."""
    if at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    return following.letter == "x" and (following.word in _AFTER_NAMES or sentence[following.start].isupper())
