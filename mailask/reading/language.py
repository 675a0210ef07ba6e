"""Which of the languages that are read deeply a text is in."""

from __future__ import annotations

import re
from functools import cache

from mailask.reading.dates.vocabulary import Vocabulary

LANGUAGES = ("en", "de", "fr", "es")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENOUGH = 2_000
_SURE = 3
_OWN = 3
_SIGNS = {
    "ß": "de",
    "ä": "de",
    "ö": "de",
    "ü": "de",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ç": "fr",
    "œ": "fr",
    "è": "fr",
    "ê": "fr",
    "à": "fr",
}


@cache
def vocabulary_of(name: str) -> Vocabulary:
    """The date words of one language, loaded when it is first met."""
    if name == "de":
        from mailask.reading.dates.de import DE

        return DE
    if name == "fr":
        from mailask.reading.dates.fr import FR

        return FR
    if name == "es":
        from mailask.reading.dates.es import ES

        return ES
    from mailask.reading.dates.en import EN

    return EN


@cache
def _common() -> dict[str, str]:
    """Words that are common in exactly one of the languages."""
    seen: dict[str, str] = {}
    for name in LANGUAGES:
        for word in vocabulary_of(name).common:
            seen[word] = "" if word in seen else name
    return {word: name for word, name in seen.items() if name}


def language_of(text: str, told: str | None = None, around: str = "") -> str:
    """The language `told`, when it is one we read; else the one whose common words stand in `text`, else English.

    A short answer ("Klar!") says little of its language; then the mail `around` it, quotations and all, decides.
    """
    if told and told[:2].lower() in LANGUAGES:
        return told[:2].lower()
    counts = _counted(text[:_ENOUGH])
    best, second = sorted(counts.values(), reverse=True)[:2]
    if around and best - second < _SURE:
        wider = _counted(around[:_ENOUGH])
        counts = {name: counts[name] * _OWN + wider[name] for name in LANGUAGES}
    return max(LANGUAGES, key=lambda name: counts[name])


def is_plain(text: str) -> bool:
    """Whether the language of `text` shows clearly in its own words."""
    best, second = sorted(_counted(text[:_ENOUGH]).values(), reverse=True)[:2]
    return best - second >= _SURE


def _counted(text: str) -> dict[str, int]:
    """How many common words of each language stand in `text`."""
    common, head = _common(), text.lower()
    counts = dict.fromkeys(LANGUAGES, 0)
    for word in _WORD.findall(head):
        if name := common.get(word):
            counts[name] += 1
    if not head.isascii():
        for letter, name in _SIGNS.items():
            if letter in head:
                counts[name] += 1
    return counts
