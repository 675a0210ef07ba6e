"""Whether the day or the month comes first in 3/4, and what says so.

In order: who asks, the sender's own mail, the sender's mail before, the language, the sender's country (English alone
says nothing of the order), and last the American way for English. A weekday beside the numbers outweighs them all, and
so does a number over 12.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailask.reading.languages.vocabulary import Vocabulary

_PAIR = re.compile(r"(?<![\w/.,:-])(\d{1,2})(?:/(\d{1,2})(?:/(?:\d{4}|\d{2}))?|-(\d{1,2})-\d{4})(?![\w/%-]|[.,]\d|\s%)")
_NO_DATES = frozenset({(24, 7), (16, 9), (16, 10), (20, 10)})
"""Around the clock, the shapes of screens, eyesight."""
_DAY_FIRST_COUNTRIES = frozenset(
    """uk ie au nz in za ng ke gh sg my hk pk lk mt cy de at ch fr be nl lu es pt it mx ar cl pe br dk no fi pl cz sk
    gr ro bg hr ua tr il""".split()
)
_MONTH_FIRST_COUNTRIES = frozenset(("us", "gov", "mil"))
_MONTHS = 12


@dataclass(frozen=True, slots=True)
class DayOrder:
    """Whether the day comes first, and what says so."""

    day_first: bool
    because: str


def day_first_habit(text: str) -> bool | None:
    """Whether its author writes the day first, by the dates in `text` that can be read in one way only.

    None when there is none (4/5, 2026-05-04 tell nothing), or when they contradict each other.
    """
    if "/" not in text and "-" not in text:
        return None
    seen = set()
    for found in _PAIR.finditer(text):
        first, second = int(found[1]), int(found[2] or found[3])
        clear = (first > _MONTHS) != (second > _MONTHS) and max(first, second) <= 31 and min(first, second) > 0
        if clear and (first, second) not in _NO_DATES:
            seen.add(first > _MONTHS)
    return seen.pop() if len(seen) == 1 else None


def day_order(
    words: Vocabulary, *, told: bool | None = None, text: str = "", before: bool | None = None, address: str = ""
) -> DayOrder:
    """The order of an author's numbers: as `told`, by their `text`, their mail `before`, their language or country."""
    if told is not None:
        return DayOrder(told, "told")
    if (here := day_first_habit(text)) is not None:
        return DayOrder(here, "this mail")
    if before is not None:
        return DayOrder(before, "earlier mail")
    country = address.rpartition(".")[2].lower()
    if words.worldwide and country in _DAY_FIRST_COUNTRIES | _MONTH_FIRST_COUNTRIES:
        return DayOrder(country in _DAY_FIRST_COUNTRIES, "country")
    return DayOrder(words.dayfirst, "language")
