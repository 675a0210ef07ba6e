"""What the rules look for, as data: one module a language."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import cast

from mailask.reading.languages.wordlist import Words

LANGUAGES = ("en", "de", "fr", "es")
_NONE = Words()


def words_of(language: str) -> Words:
    """The words of a language; empty ones for a language nobody has listed, so that only rules without words speak."""
    code = language.partition("-")[0].lower()
    return _load(code) if code in LANGUAGES else _NONE


def language_of(text: str) -> str:
    """The language of a text by its small words; empty when none has more of them than the others."""
    tokens = text.lower().replace("'", " ").replace("’", " ").split()
    counts = sorted(((sum(token in _load(code).small for token in tokens), code) for code in LANGUAGES), reverse=True)
    (most, code), (second, _) = counts[0], counts[1]
    return code if most > second else ""


@lru_cache(maxsize=len(LANGUAGES))
def _load(code: str) -> Words:
    return cast(Words, import_module(f"mailask.reading.languages.{code}.asking").WORDS)


__all__ = ["LANGUAGES", "Words", "language_of", "words_of"]
