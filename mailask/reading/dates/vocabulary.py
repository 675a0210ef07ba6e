"""What a language's table of date words holds.

Every word becomes a token with a letter and a value; the grammar is written over the letters. To add a language, add a
module like `en` and list it in `LANGUAGES`.

    W weekday 0-6 · w a weekday's short form that is also another word · M month 1-12 · m a month that is also another word
    N number · O ordinal in digits · r ordinal in words · U unit (`day week month quarter year workday hour minute weekend fortnight`) · R day from today
    X next · V coming · K this · F the one after next · L last · E end · S start · G middle · Z "week" after a weekday
    B by, before, until · i within · I in · A at · n on · o of, the · f from · t to · & between · a and · k another
    T a clock time · P part of the day · u o'clock · C end of day, week, month … · H feast · Q quarter · l later, from now
    z ago · s since · g zone · h have (so many days) · d left · e every · y calendar week
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from mailask.reading.pattern import at_words

Value = int | str | tuple[int, int] | None


class Numbers(NamedTuple):
    """A date in digits as written: year (0 when left out), then two numbers; `day_first` where the form tells."""

    year: int
    first: int
    second: int
    day_first: bool | None


class Token(NamedTuple):
    """A word or number of a sentence that has to do with time, or `x` for any other."""

    letter: str
    value: Value | Numbers
    start: int
    end: int
    word: str


@dataclass(frozen=True)
class Vocabulary:
    """One language: its words, its phrases by first word, and how it writes days and hours."""

    name: str
    words: Mapping[str, tuple[str, Value]]
    phrases: Mapping[str, tuple[tuple[tuple[str, ...], str, Value], ...]]
    common: frozenset[str]
    deadline: re.Pattern[str]
    meeting: re.Pattern[str]
    absence: re.Pattern[str]
    past: re.Pattern[str]
    dayfirst: bool = True
    afternoon: bool = False
    plain_ordinal: bool = field(default=False)


def vocabulary(
    name: str,
    table: Mapping[str, str],
    values: Mapping[str, Mapping[Value, str]],
    *,
    zones: Mapping[tuple[int, int], str],
    common: str,
    deadline: str,
    meeting: str,
    absence: str,
    past: str,
    dayfirst: bool = True,
    afternoon: bool = False,
    plain_ordinal: bool = False,
) -> Vocabulary:
    """A vocabulary from word lists: `|` parts phrases, `table` for letters without a value, `values` for those with one."""
    words: dict[str, tuple[str, Value]] = {}
    phrases: dict[str, list[tuple[tuple[str, ...], str, Value]]] = {}
    entries: list[tuple[str, Value, str]] = [(letter, None, listed) for letter, listed in table.items()]
    entries += [("g", zone, listed) for zone, listed in zones.items()]
    entries += [(letter, value, listed) for letter, by in values.items() for value, listed in by.items()]
    for letter, value, listed in entries:
        for entry in listed.split("|"):
            parts = tuple(entry.replace("’", "'").split())
            if len(parts) == 1:
                words[parts[0]] = (letter, value)
            elif parts:
                phrases.setdefault(parts[0], []).append((parts, letter, value))
    return Vocabulary(
        name=name,
        words=words,
        phrases={first: tuple(sorted(rest, key=lambda p: -len(p[0]))) for first, rest in phrases.items()},
        common=frozenset(common.split()),
        deadline=_pattern(deadline),
        meeting=_pattern(meeting),
        absence=_pattern(absence),
        past=_pattern(past),
        dayfirst=dayfirst,
        afternoon=afternoon,
        plain_ordinal=plain_ordinal,
    )


def _pattern(listed: str) -> re.Pattern[str]:
    return at_words(rf"(?:{listed})\b")
