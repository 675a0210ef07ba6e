"""Which of the languages that are read a text is in: by its common words, and by letters that only one of them has."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from mailask.reading.languages.language import codes, language_named

_WORD = re.compile(r"([^\W\d_]+)('[^\W\d_]+)?")
_ENOUGH = 2_000
_SURE = 3
_OWN = 3


def language_of(text: str, told: str | None = None, around: str = "") -> str:
    """The language `told`, when it is one we read; else the one that shows in `text`, else English.

    A short answer ("Klar!") says little of its language; then the mail `around` it, quotations and all, decides.
    """
    if told and told[:2].lower() in codes():
        return told[:2].lower()
    counts = _counted(text[:_ENOUGH])
    if around and _lead(counts) < _SURE:
        wider = _counted(around[:_ENOUGH])
        counts = {code: counts[code] * _OWN + wider[code] for code in codes()}
    return max(codes(), key=lambda code: counts[code])


def language_shown(text: str) -> str:
    """The language that shows in `text`; empty when none has more of its words there than the others."""
    counts = _counted(text[:_ENOUGH])
    return max(codes(), key=lambda code: counts[code]) if _lead(counts) else ""


def is_plain(text: str) -> bool:
    """Whether the language of `text` shows clearly in its own words."""
    return _lead(_counted(text[:_ENOUGH])) >= _SURE


def _lead(counts: Mapping[str, float]) -> float:
    """How much more the first language has than the second."""
    best, second, *_ = *sorted(counts.values(), reverse=True), 0.0
    return best - second


def _counted(text: str) -> Mapping[str, float]:
    """How many common words of each language stand in `text`; one that several have counts in parts."""
    counts: dict[str, float] = dict.fromkeys(codes(), 0.0)
    small = text.lower().replace("’", "'")
    for (word, tail), times in Counter(_WORD.findall(small)).items():
        having = _having(word + tail) or (_having(word + "'") if tail else ())
        for code in having:
            counts[code] += times / len(having)
    if not small.isascii():
        for code in codes():
            counts[code] += sum(letter in small for letter in language_named(code).signs)
    return counts


@cache
def _common() -> Mapping[str, tuple[str, ...]]:
    """The languages in which each word is common."""
    return {
        word: tuple(code for code in codes() if word in language_named(code).common)
        for word in frozenset().union(*(language_named(code).common for code in codes()))
    }


def _having(word: str) -> tuple[str, ...]:
    return _common().get(word, ())
