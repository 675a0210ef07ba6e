"""What the linter looks for: `asking` of a language's folder."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailask.reading.languages.pattern import NEVER


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language that the rules look for; lists hold lower case.

    Attributes:
        small: words that carry no content of their own.
        vague: things that nobody can hand over; filler: what may stand around them and makes them no better.
        head_last: a noun before a noun describes it (`input file`).
        loose: amounts that nobody can count; numbers: words that count.
        generic: subjects that could stand over any mail.
        verbs: what a helper can be told to do, as the first word of a sentence.
        asking: a verb by its shape or its modal, anywhere in a clause; asking_start: only at the start of one.
        noun_start: words that begin a thing, not a request; noun_end: endings of nouns; of: what follows a noun.
        lead: what may stand before the verb (`please`, `then`, `could you`).
        joint: what joins two requests; also: what announces one more.
        same: objects that point back, so that the verb before them is a step of the same ask; receiver: `me`, `us`.
        hedge, apology: softening words; asked: the request inside a softening frame.
        polite: how a request is asked outright, `{rest}` being what is asked; outright: modals and what they become.
        but: what is left at the start when an apology before it is cut.
        vague_time, thanks, presumed (thanks in advance), out (an easy no), open_ended, effort, reason.
        greeting, farewell: the first line of a letter, and the line above the name.
        you: that the reader is spoken to; offer: that something comes back.
    """

    small: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    filler: frozenset[str] = frozenset()
    head_last: bool = False
    loose: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    generic: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()
    asking: re.Pattern[str] = NEVER
    asking_start: re.Pattern[str] = NEVER
    noun_start: frozenset[str] = frozenset()
    noun_end: re.Pattern[str] = NEVER
    of: frozenset[str] = frozenset()
    lead: re.Pattern[str] = NEVER
    joint: re.Pattern[str] = NEVER
    also: re.Pattern[str] = NEVER
    same: frozenset[str] = frozenset()
    receiver: frozenset[str] = frozenset()
    hedge: re.Pattern[str] = NEVER
    apology: re.Pattern[str] = NEVER
    asked: re.Pattern[str] = NEVER
    polite: str = "{rest}"
    outright: tuple[tuple[str, str], ...] = ()
    but: re.Pattern[str] = NEVER
    vague_time: re.Pattern[str] = NEVER
    thanks: re.Pattern[str] = NEVER
    presumed: re.Pattern[str] = NEVER
    out: re.Pattern[str] = NEVER
    open_ended: re.Pattern[str] = NEVER
    effort: re.Pattern[str] = NEVER
    reason: re.Pattern[str] = NEVER
    greeting: re.Pattern[str] = NEVER
    farewell: re.Pattern[str] = NEVER
    you: re.Pattern[str] = NEVER
    offer: re.Pattern[str] = NEVER


def alternatives(text: str, *, whole: bool = True) -> re.Pattern[str]:
    """A pattern of the lines of `text`, each a regular expression, longest first where they begin alike."""
    lines = sorted((line.strip() for line in text.strip().splitlines() if line.strip()), key=len, reverse=True)
    joined = "|".join(lines)
    return re.compile(rf"(?<!\w)(?:{joined})(?!\w)" if whole else joined, re.IGNORECASE)
