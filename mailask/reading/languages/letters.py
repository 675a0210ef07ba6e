"""How the words of a field stand in a letter: `letters` of a language's folder."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailask.reading.languages.pattern import NEVER


@dataclass(frozen=True, slots=True)
class Grammar:
    """What decides how a field stands in a sentence of a letter.

    Attributes:
        small: words that a sentence may begin with and that are small inside one; every other word keeps its capital.
        subjects: words that begin a clause of its own (`we compared ...`).
        because: words that begin a reason (`because`, `so that`).
        infinitive: what begins an infinitive (`to understand ...`).
        glad: what needs `I am` before it (`happy to share ...`).
        in_return: that an offer already says it is one.
        formal, familiar: how the reader is spoken to; formal_unless_told: how when neither shows.
        capital: words that keep their capital inside a sentence; formal_capital: those that do in a formal letter.
        subject_verb: a verb that carries its subject (`dirigiste la migración`).
        bare_verb: a request can be asked as it stands, after `Could you`.
    """

    small: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    because: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    glad: frozenset[str] = frozenset()
    in_return: re.Pattern[str] = NEVER
    formal: re.Pattern[str] = NEVER
    familiar: re.Pattern[str] = NEVER
    formal_unless_told: bool = False
    capital: re.Pattern[str] = NEVER
    formal_capital: re.Pattern[str] = NEVER
    subject_verb: re.Pattern[str] = NEVER
    bare_verb: bool = False
