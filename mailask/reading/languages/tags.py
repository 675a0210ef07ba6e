"""The tags of a sentence's words that have to do with time: one letter each, so that a grammar can be written over them.

The tables of a language put its words under these letters; `dates/grammar` is written over them; everything else calls
them by their names.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

Value = int | str | tuple[int, int] | None


class Tag(StrEnum):
    """What a word or number means for a date; the value that belongs to it stands behind the arrow."""

    WEEKDAY = "W"  # -> 0 to 6
    WEEKDAY_SHORT = "w"  # one that is also another word: sat, sun
    MONTH = "M"  # -> 1 to 12
    MONTH_SHORT = "m"  # one that is also another word: may, march
    NUMBER = "N"
    ORDINAL = "O"  # in digits: 5th
    ORDINAL_WORD = "r"
    UNIT = "U"  # -> day week month quarter year workday hour minute weekend fortnight workweek
    RELATIVE = "R"  # -> days from today, or a part of it
    CLOCK = "T"  # -> hour and minute
    DOTTED = "c"  # two numbers with a point between: a clock, or nothing
    DATE = "D"  # numbers with marks between: 3/4, 2026-03-04
    YEAR = "Y"
    PART = "P"  # of a day -> am, pm
    CLOSE = "C"  # the end of a day, week, month -> its unit
    QUARTER = "Q"
    FEAST = "H"
    NEXT = "X"
    COMING = "V"
    THIS = "K"
    FOLLOWING = "F"  # the one after the next
    LAST = "L"
    END = "E"
    START = "S"
    MIDDLE = "G"
    WEEK_MORE = "Z"  # "week" behind a weekday: Friday week
    BY = "B"  # by, before, until
    WITHIN = "i"
    IN = "I"
    AT = "A"
    ON = "n"
    OF = "o"  # of, the
    FROM = "f"
    TO = "t"
    BETWEEN = "&"
    AND = "a"
    ANOTHER = "k"
    O_CLOCK = "u"
    LATER = "l"
    AGO = "z"
    SINCE = "s"
    ZONE = "g"
    HAVE = "h"  # so many days
    LEFT = "d"
    EVERY = "e"
    CALENDAR_WEEK = "y"
    COMMA = ","
    DASH = "-"
    OTHER = "x"  # any other word
    NEITHER = "j"  # digits that are no date: an invoice, a price


MONTHS = Tag.MONTH + Tag.MONTH_SHORT
WEEKDAYS = Tag.WEEKDAY + Tag.WEEKDAY_SHORT
NUMBERS = Tag.NUMBER + Tag.ORDINAL + Tag.ORDINAL_WORD
DIGITS = Tag.NUMBER + Tag.ORDINAL
ORDINALS = Tag.ORDINAL_WORD + Tag.ORDINAL
AHEAD = Tag.NEXT + Tag.COMING
FARTHER = AHEAD + Tag.FOLLOWING
WHICH = FARTHER + Tag.THIS + Tag.LAST
CLOCKS = Tag.NUMBER + Tag.CLOCK + Tag.DOTTED
HELD = Tag.BY + Tag.WITHIN
ANCHORS = frozenset("DMmWwRQHCTUXEOyr")
"""Without one of these no rule of the grammar can match."""


class Numbers(NamedTuple):
    """A date in digits as written: year (0 when left out), then two numbers; `day_first` where the form tells."""

    year: int
    first: int
    second: int
    day_first: bool | None


class Token(NamedTuple):
    """A word or number of a sentence that has to do with time, or `x` for any other."""

    tag: str
    value: Value | Numbers
    start: int
    end: int
    word: str
