"""How people answer when they are asked for something, one file of phrases a language.

Each table has the same keys, tried by `outcome`: opt_out, no, later, condition, done, yes, referral, thanks; `not_no`
holds phrases that only look like a refusal, `small_talk` questions that want no answer, `query` questions without a mark. To add a language, add a module with these keys and list it in `PHRASES`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module

from mailask.reading.pattern import Phrases, at_words

KEYS = ("opt_out", "not_no", "small_talk", "query", "no", "later", "condition", "done", "yes", "referral", "thanks")

LANGUAGES = ("en", "de", "fr", "es")


@cache
def phrases_of(language: str) -> Mapping[str, Phrases]:
    """The phrases of one language, compiled when it is first met."""
    table: Mapping[str, str] = import_module(f"{__name__}.{language}").PHRASES
    return {key: at_words(table[key], re.VERBOSE) for key in KEYS}
