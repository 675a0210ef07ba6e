"""The source of one mail -> Reading: own words, what kind it is, outcome, dates, asks, promises.

::

    from mailask.reading import read, read_text

    reading = read(source, me=["alice@example.com"])
    reading.outcome, reading.promises, reading.reply

Pure and deterministic. Every finding carries its exact words and the rule; unsure is None or empty, never a guess.
Whoever uses this package imports from here, and from `mailask.reading.languages` what is said of a language.

`reader` puts the readers together; `arguments` checks what it is given. `html` turns markup into lines, `reply` keeps
the author's own words (with `introduction`, `letterhead`, `marks`, `echo` and `signature`; `clients` lists what
programs write around them, `devices` what they write below), `automated` tells machines from people by their `traces`
(`machines`), `bounce` reads what came back, `absence` reads notes of absence (`absences`, `days`), `sentences` cuts,
`dates` reads days and hours, `statements` finds asks and promises (`speech`), `outcome` and `referral` how an ask was
answered (`answers`).
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mailask.reading.arguments import known_code
    from mailask.reading.dates.kinds import dates_in
    from mailask.reading.dates.order import day_first_habit
    from mailask.reading.reader import own_text, read, read_text
    from mailask.reading.sentences import sentence_with, sentences_in
    from mailask.reading.spoken import ask_in

__all__ = [
    "ask_in",
    "dates_in",
    "day_first_habit",
    "known_code",
    "own_text",
    "read",
    "read_text",
    "sentence_with",
    "sentences_in",
]

_HOMES = {
    "ask_in": "spoken",
    "dates_in": "dates",
    "day_first_habit": "dates.order",
    "known_code": "arguments",
    "own_text": "reader",
    "read": "reader",
    "read_text": "reader",
    "sentence_with": "sentences",
    "sentences_in": "sentences",
}


def __getattr__(name: str) -> Any:
    # Every run reads envelopes; the reader with its languages is loaded only when there is mail to understand.
    if name not in _HOMES:
        raise AttributeError(name)
    found = globals()[name] = getattr(import_module(f"mailask.reading.{_HOMES[name]}"), name)
    return found
