"""The source of one mail -> Reading: own words, what kind it is, outcome, dates, asks, promises.

Pure and deterministic. Every finding carries its exact words and the rule; unsure is None or empty, never a guess.

`mime` opens the source, `html` turns markup into lines, `reply` keeps the author's own words (`clients` lists what
programs write around them), `automated` tells machines from people (`machines`), `absence` reads notes of absence
(`absences`, `days`), `sentences` cuts, `dates` reads days and hours, `requests` asks and promises (`speech`), `outcome`
and `referral` how an ask was answered (`answers`). The tables of phrases are in the notation of `phrases`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mailask.reading.reader import own_text, read, read_text

__all__ = ["own_text", "read", "read_text"]


def __getattr__(name: str) -> Any:
    # Every run reads envelopes; the reader with its languages is loaded only when there is mail to understand.
    if name not in __all__:
        raise AttributeError(name)
    found = globals()[name] = getattr(import_module("mailask.reading.reader"), name)
    return found
