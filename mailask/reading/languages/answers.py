"""How people answer when they are asked for something, one file of phrases a language.

Each table has the same keys, tried by `outcome`: opt_out, no, later, condition, done, yes, referral, thanks. `lack`
says what the writer has not and `sometime` when it could be: weaker signs of a no and a later; the second needs a
`perhaps` beside a no. After a yes only a `turn` ("but") makes a refusal of another sentence's no. `not_no` only looks
like a refusal, `small_talk` holds questions that want no answer, `query` questions without a mark. The notation is that
of `phrases`. To add a language, add a module with these keys and its name to `LANGUAGES`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from mailask.reading.languages.notation import phrases
from mailask.reading.languages.pattern import Phrases

KEYS = tuple(
    "opt_out not_no small_talk query no lack later sometime perhaps turn condition done yes referral thanks".split()
)

LANGUAGES = ("en", "de", "fr", "es")


@cache
def phrases_of(language: str) -> Mapping[str, Phrases]:
    """The phrases of one language, compiled when it is first met."""
    module = import_module(f"mailask.reading.languages.{language}.answers")
    return {key: phrases(module.PHRASES[key], module.WORDS) for key in KEYS}
