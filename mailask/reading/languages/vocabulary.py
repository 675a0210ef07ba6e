"""What a language's table of date words holds.

Every word becomes a token with a letter and a value; the grammar is written over the letters. To add a language, add a
folder with a module like `en/dates.py`.

    W weekday 0-6 · w a weekday's short form that is also another word · M month 1-12 · m a month that is also another word
    N number · O ordinal in digits · r ordinal in words · U unit (`day week month quarter year workday hour minute weekend fortnight`) · R day from today
    X next · V coming · K this · F the one after next · L last · E end · S start · G middle · Z "week" after a weekday
    B by, before, until · i within · I in · A at · n on · o of, the · f from · t to · & between · a and · k another
    T a clock time · P part of the day · u o'clock · C end of day, week, month … · H feast · Q quarter · l later, from now
    z ago · s since · g zone · h have (so many days) · d left · e every · y calendar week
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from mailask.reading.languages.pattern import NOWHERE, Phrases, at_words

Value = int | str | tuple[int, int] | None

ANCHORS = frozenset("DMmWwRQHCTUXEOyr")
"""Without one of these letters no rule of the grammar can match."""
_LETTERS = re.compile(r"[^\W\d_]+")
_DAY_PARTS: dict[str, tuple[str, Value]] = {"morgen": ("P", "am"), "mittag": ("T", (12, 0))}
"""What means something else when it stands alone."""


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
    """One language: its words, its phrases by their first two words, and how it writes days and hours.

    `compounds` are weekdays with their part of the day in one word: where to cut, and what the part means. Without a
    digit or one of the `anchors` a sentence holds no date.
    """

    name: str
    words: Mapping[str, tuple[str, Value]] = field(default_factory=dict)
    phrases: Mapping[str, Mapping[str, Sequence[tuple[tuple[str, ...], str, Value]]]] = field(default_factory=dict)
    compounds: Mapping[str, tuple[int, tuple[str, Value]]] = field(default_factory=dict)
    anchors: frozenset[str] = frozenset()
    deadline: Phrases = NOWHERE
    meeting: Phrases = NOWHERE
    absence: Phrases = NOWHERE
    past: Phrases = NOWHERE
    dayfirst: bool = True
    afternoon: bool = False
    plain_ordinal: bool = False


def vocabulary(
    name: str,
    table: Mapping[str, str],
    values: Mapping[str, Mapping[Value, str]],
    *,
    zones: Mapping[tuple[int, int], str],
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
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str, Value]]]] = {}
    anchors: set[str] = set()
    entries: list[tuple[str, Value, str]] = [(letter, None, listed) for letter, listed in table.items()]
    entries += [("g", zone, listed) for zone, listed in zones.items()]
    entries += [(letter, value, listed) for letter, by in values.items() for value, listed in by.items()]
    for letter, value, listed in entries:
        for entry in listed.split("|"):
            parts = tuple(entry.replace("’", "'").split())
            if letter in ANCHORS:
                anchors.update(_LETTERS.findall(parts[0]))
            if len(parts) == 1:
                words[parts[0]] = (letter, value)
                continue
            there = phrases.setdefault(parts[0], {}).setdefault(parts[1], [])
            there.append((parts, letter, value))
            there.sort(key=lambda phrase: -len(phrase[0]))
    compounds = _compounds(words) if name == "de" else {}
    return Vocabulary(
        name=name,
        words=words,
        phrases=phrases,
        compounds=compounds,
        anchors=frozenset({*anchors, *compounds}),
        deadline=_pattern(deadline),
        meeting=_pattern(meeting),
        absence=_pattern(absence),
        past=_pattern(past),
        dayfirst=dayfirst,
        afternoon=afternoon,
        plain_ordinal=plain_ordinal,
    )


def _compounds(words: Mapping[str, tuple[str, Value]]) -> dict[str, tuple[int, tuple[str, Value]]]:
    """`Freitagmittag`, `Montagmorgen`: every weekday with every part of the day."""
    parts = {word: meant for word, meant in words.items() if meant[0] in "PT"} | _DAY_PARTS
    weekdays = [word for word, (letter, _) in words.items() if letter == "W"]
    return {f"{day}{part}": (len(day), meant) for day in weekdays for part, meant in parts.items()}


def _pattern(listed: str) -> Phrases:
    return at_words(rf"(?:{listed})\b")
