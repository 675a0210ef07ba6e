"""How people ask and promise: `speech` and `promises` of a language's folder, each rule with the name it is explained by.

PLEASANTRIES only look like asks; REFERS are the words by which a sentence says until when the ask before it is wanted;
LEAVE asks whether the writer may do something, so that a day in it binds nobody yet ("Can I send it on Monday?");
PROPOSES asks whether a day of the writer's own is soon enough ("Friday ok?");
JOINS are the words behind a comma with which another clause begins ("but", "so").
The notation is that of `notation`.
"""

from __future__ import annotations

from dataclasses import dataclass

from mailask.reading.languages.pattern import Phrases


@dataclass(frozen=True, slots=True)
class Speech:
    """The patterns of one language, compiled."""

    asks: tuple[tuple[str, Phrases], ...]
    promises: tuple[tuple[str, Phrases], ...]
    pleasantries: Phrases
    refers: Phrases
    leave: Phrases
    proposes: Phrases
    joins: Phrases
