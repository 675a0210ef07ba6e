"""Times of day among the tokens: `9 a.m.`, `17 Uhr 30`, `half past five`, `halb elf`, `dix heures et demie`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailask.reading.languages.vocabulary import Token, Vocabulary

_DAYTIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(am|pm|a\.m|p\.m|a|p)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?h?")
_HOURS = re.compile(r"(\d{1,2})(?:h|uhr)(\d{2})?(?:m|min)?")
_ISH = re.compile(r"(\d{1,2})ish")
_PARTS = {
    "half": 30,
    "quarter": 15,
    "halb": 30,
    "viertel": 15,
    "dreiviertel": 45,
    "demie": 30,
    "demi": 30,
    "quart": 15,
    "media": 30,
    "cuarto": 15,
}
_PAST = frozenset(("past", "after", "nach", "et", "y"))
_TO = frozenset(("to", "vor", "moins", "menos"))
_AT_HOUR = frozenset(("à", "avant", "vers", "dès", "jusqu'à", "las", "a", "sobre", "hasta", "antes"))
_NAMED = frozenset((15, 30, 45))
_STEPS = frozenset((5, 10, 20, 25))
UNDECIDED, SPOKEN = 100, 200
"""Added to the minutes of a clock that may mean the afternoon: in digits (`3:30`), or in words (`half past three`)."""

Time = tuple[int, int]


def clock_written(lower: str) -> Time | None:
    """The hour and minute of one word: `9am`, `17:30`, `17h30`, `11ish`; None when it is no time of day."""
    if m := _DAYTIME.fullmatch(lower):
        return _time(int(m[1]), int(m[2] or 0), m[3][0])
    if m := _CLOCK.fullmatch(lower):
        return _time(int(m[1]), int(m[2]), "")
    if m := _HOURS.fullmatch(lower):
        return _time(int(m[1]), int(m[2] or 0), "h")
    if m := _ISH.fullmatch(lower):
        return _time(int(m[1]), 0, "")
    return None


def _time(hour: int, minute: int, told: str) -> Time | None:
    """`told` is `a` or `p` for the half of the day, `h` for a clock of 24 hours, `s` for spoken, empty for none."""
    if told in ("a", "p") and 1 <= hour <= 12:
        hour = hour % 12 + (12 if told == "p" else 0)
        told = "h"
    if hour == 24 and not minute:
        return 23, 59
    if hour >= 24 or minute >= 60:
        return None
    return hour, minute + (0 if told == "h" else SPOKEN if told == "s" else UNDECIDED)


def join_clocks(tokens: list[Token], words: Vocabulary) -> list[Token]:
    """The tokens with every time of day that takes several words as one token `T`."""
    out: list[Token] = []
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        joined = None
        if token.letter in "NTcqUx":
            joined = _spoken(tokens, at, out, words) if token.letter != "c" else None
            if joined is None and token.letter in "NTc":
                joined = _marked(tokens, at, words)
        if joined is not None:
            clock, length = joined
            out.append(Token("T", clock, token.start, tokens[at + length - 1].end, "clock"))
            at += length
            continue
        out.append(token._replace(letter="j") if token.letter == "c" else token)
        at += 1
    return out


def _marked(tokens: Sequence[Token], at: int, words: Vocabulary) -> tuple[Time, int] | None:
    """`9 a.m.`, `17 Uhr 30`, `12 noon`, `four o'clock`, `à 15 heures`."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or token.value is None:
        return None
    hour, minute = _hands(token)
    word = following.word
    told = word[0] if word in ("am", "pm", "a.m", "p.m") and (word != "am" or words.name == "en") else ""
    if not told and (
        following.letter == "u"
        or (words.name in ("fr", "es") and following.value == "hour" and at and tokens[at - 1].word in _AT_HOUR)
    ):
        told = "h" if token.word[:1].isdigit() and words.name != "en" else "s"
    if not told or (clock := _time(hour, minute, told)) is None:
        return None
    third = tokens[at + 2] if at + 2 < len(tokens) else None
    if told == "h" and third is not None and third.letter == "N" and third.value in _NAMED:
        return (hour, int(str(third.value))), 3
    if told == "s" and third is not None and (part := _after_hour(tokens, at + 2)):
        return _moved(hour, part[0]), 2 + part[1]
    return clock, 2


def _spoken(tokens: Sequence[Token], at: int, before: list[Token], words: Vocabulary) -> tuple[Time, int] | None:
    """`half past five`, `halb elf`, `Viertel vor sechs`, `neuf heures et quart`, `las seis menos cuarto`."""
    token = tokens[at]
    part = _PARTS.get(token.word)
    asked = bool(before) and (before[-1].letter in "ABn" or before[-1].word in ("a", "las", "la"))
    if part is not None:
        return _before_hour(tokens, at, part, words, asked=asked)
    if words.name in ("fr", "es"):
        named = words.name == "fr" and token.letter == "T" and token.word in ("midi", "minuit")
        if token.letter == "N" and asked and words.name == "es" and (found := _after_hour(tokens, at + 1)):
            return (_moved(_hands(token)[0], found[0]), 1 + found[1]) if _hands(token)[0] <= 12 else None
        if named and (found := _after_hour(tokens, at + 1)):
            hour, minute = _moved(_hands(token)[0], found[0])
            return (hour, minute - SPOKEN), 1 + found[1]
        return None
    if token.letter != "N" or not isinstance(token.value, int) or words.name != "en":
        return None
    # "Twenty (minutes) past eight"; "ten to five" only after "at" or "by", since "from ten to five" is a range.
    step = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].value == "minute")
    if token.value in _STEPS and step + 1 < len(tokens):
        full = _hour(tokens[step + 1])
        if full is not None and (tokens[step].word == "past" or (tokens[step].word == "to" and asked)):
            minutes = token.value if tokens[step].word == "past" else -token.value
            return _moved(full, minutes), step + 2 - at
    # "Five-thirty", "nine fifteen"
    minutes_said = tokens[step].value if step < len(tokens) and tokens[step].letter == "N" else None
    if (
        asked
        and isinstance(minutes_said, int)
        and 10 <= minutes_said < 60
        and token.word.isalpha()
        and 1 <= token.value <= 12
    ):
        return (token.value, minutes_said + SPOKEN), 2
    return None


def _before_hour(
    tokens: Sequence[Token], at: int, part: int, words: Vocabulary, *, asked: bool
) -> tuple[Time, int] | None:
    following = tokens[at + 1 : at + 3]
    if not following:
        return None
    if len(following) == 2 and following[0].word in (_PAST | _TO) and (hour := _hour(following[1])) is not None:
        return _moved(hour, -part if following[0].word in _TO else part), 3
    hour = _hour(following[0])
    if hour is None:
        return None
    if words.name == "de" and part != 15:
        return _moved(hour, part - 60), 2
    return ((hour, part + SPOKEN), 2) if words.name == "en" and part == 30 and asked else None


def _after_hour(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """The minutes behind an hour, and how many tokens say them: `et demie`, `moins le quart`, `y media`."""
    if at + 1 >= len(tokens) or tokens[at].word not in ("et", "moins", "y", "menos"):
        return None
    length = 2
    last = tokens[at + 1]
    if last.word == "le" and at + 2 < len(tokens):
        last, length = tokens[at + 2], 3
    minutes = _PARTS.get(last.word, last.value if last.letter == "N" and last.value in _STEPS else None)
    if not isinstance(minutes, int):
        return None
    return (-minutes if tokens[at].word in _TO else minutes), length


def _hour(token: Token) -> int | None:
    """The hour of twelve that a number names."""
    if token.letter == "T" and token.word != "clock" and isinstance(token.value, tuple):
        return token.value[0]
    if token.letter in "Nu" and isinstance(token.value, int) and 1 <= token.value <= 12:
        return token.value if token.word not in ("a", "an") else None
    return None


def _moved(hour: int, minutes: int) -> Time:
    """The spoken clock that is so many minutes after (or before) a full hour."""
    total = (hour * 60 + minutes) % (24 * 60)
    if total < 60 and hour <= 12:
        total += 12 * 60  # "halb eins" and "quarter to one" are half an hour about noon
    return total // 60, total % 60 + SPOKEN


def _hands(token: Token) -> Time:
    if isinstance(token.value, tuple) and len(token.value) == 2:
        hour, minute = token.value
        return hour, minute % 100
    return (token.value, 0) if isinstance(token.value, int) else (99, 0)
