"""How people ask and promise, one file of patterns a language; tried in order, each with the name it is explained by.

To add a language, add a module with ASKS, PROMISES and PLEASANTRIES and it is found by its name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from mailask.reading.pattern import Phrases, any_of, at_words

_FLAGS = re.VERBOSE


@dataclass(frozen=True, slots=True)
class Speech:
    """The patterns of one language, compiled."""

    asks: tuple[tuple[str, Phrases], ...]
    promises: tuple[tuple[str, Phrases], ...]
    pleasantries: Phrases
    asking: Phrases
    """Any of the asks; most sentences hold none."""
    promising: Phrases


@cache
def speech_of(language: str) -> Speech:
    """The patterns of one language, compiled when it is first met."""
    module = import_module(f"{__name__}.{language}")
    asks = tuple((name, at_words(pattern, _FLAGS)) for name, pattern in module.ASKS)
    promises = tuple((name, at_words(pattern, _FLAGS)) for name, pattern in module.PROMISES)
    return Speech(
        asks=asks,
        promises=promises,
        pleasantries=at_words(module.PLEASANTRIES, _FLAGS),
        asking=any_of([pattern for _, pattern in asks]),
        promising=any_of([pattern for _, pattern in promises]),
    )
