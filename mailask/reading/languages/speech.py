"""How people ask and promise, one file of phrases a language; tried in order, each with the name it is explained by.

PLEASANTRIES only look like asks; REFERS are the words by which a sentence says until when the ask before it is wanted;
LEAVE asks whether the writer may do something, so that a day in it binds nobody yet ("Can I send it on Monday?").
The notation is that of `phrases`. To add a language, add a module with these tables and it is found by its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module

from mailask.reading.languages.notation import phrases
from mailask.reading.languages.pattern import Phrases


@dataclass(frozen=True, slots=True)
class Speech:
    """The patterns of one language, compiled."""

    asks: tuple[tuple[str, Phrases], ...]
    promises: tuple[tuple[str, Phrases], ...]
    pleasantries: Phrases
    refers: Phrases
    leave: Phrases


@cache
def speech_of(language: str) -> Speech:
    """The patterns of one language, compiled when it is first met."""
    module = import_module(f"mailask.reading.languages.{language}.speech")
    return Speech(
        asks=tuple((name, phrases(table, module.WORDS)) for name, table in module.ASKS.items()),
        promises=tuple((name, phrases(table, module.WORDS)) for name, table in module.PROMISES.items()),
        pleasantries=phrases(module.PLEASANTRIES, module.WORDS),
        refers=phrases(module.REFERS, module.WORDS),
        leave=phrases(module.LEAVE, module.WORDS),
    )
