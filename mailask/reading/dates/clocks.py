"""Times of day among the tokens: `9 a.m.`, `17 Uhr 30`, `half past five`, `halb elf`, `dix heures et demie`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailask.reading.languages.tags import CLOCKS, Tag, Token
from mailask.reading.languages.vocabulary import Clocks, Vocabulary

_DAYTIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(am|pm|a\.m|p\.m|a|p)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?h?")
_HOURS = re.compile(r"(\d{1,2})(?:h|uhr)(\d{2})?(?:m|min)?")
_ISH = re.compile(r"(\d{1,2})ish")
_QUARTER, _HALF, _NOON = 15, 30, 12
_NAMED = frozenset((15, 30, 45))
_STEPS = frozenset((5, 10, 20, 25))
_ARTICLES = frozenset(("a", "an"))
_ASKING = Tag.AT + Tag.BY + Tag.ON
UNDECIDED, SPOKEN = 100, 200
"""Added to the minutes of a clock that may mean the afternoon: in digits (`3:30`), or in words (`half past three`)."""

Time = tuple[int, int]


def clock_written(lower: str) -> Time | None:
    """The hour and minute of one word: `9am`, `17:30`, `17h30`, `11ish`; None when it is no time of day."""
    if m := _DAYTIME.fullmatch(lower):
        return _time(int(m[1]), int(m[2] or 0), m[3][0])
    if m := _CLOCK.fullmatch(lower):
        return _time(int(m[1]), int(m[2]), "")
    if (m := _HOURS.fullmatch(lower)) and lower != "24h":  # a span of a day, far more often than midnight
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
        if token.tag in (Tag.NUMBER + Tag.CLOCK + Tag.DOTTED + Tag.UNIT + Tag.OTHER):
            joined = _spoken(tokens, at, out, words) if token.tag != Tag.DOTTED else None
            if joined is None and token.tag in CLOCKS:
                joined = _marked(tokens, at, words)
        if joined is not None:
            clock, length = joined
            out.append(Token(Tag.CLOCK, clock, token.start, tokens[at + length - 1].end, "clock"))
            at += length
            continue
        out.append(token._replace(tag=Tag.NEITHER) if token.tag == Tag.DOTTED else token)
        at += 1
    return out


def _marked(tokens: Sequence[Token], at: int, words: Vocabulary) -> tuple[Time, int] | None:
    """`9 a.m.`, `17 Uhr 30`, `12 noon`, `four o'clock`, `à 15 heures`."""
    token = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following is None or token.value is None:
        return None
    hour, minute = _hands(token)
    own = words.clocks
    told = following.word[0] if following.word in own.marks else ""
    counted = following.value == "hour" and at and tokens[at - 1].word in own.after
    if not told and (following.tag == Tag.O_CLOCK or counted):
        told = "h" if token.word[:1].isdigit() and own.digital else "s"
    if not told or (clock := _time(hour, minute, told)) is None:
        return None
    third = tokens[at + 2] if at + 2 < len(tokens) else None
    if told == "h" and third is not None and third.tag == Tag.NUMBER and third.value in _NAMED:
        return (hour, int(str(third.value))), 3
    if told == "s" and third is not None and (part := _after_hour(tokens, at + 2, words.clocks)):
        return _moved(hour, part[0]), 2 + part[1]
    return clock, 2


def _spoken(tokens: Sequence[Token], at: int, before: list[Token], words: Vocabulary) -> tuple[Time, int] | None:
    """`half past five`, `halb elf`, `Viertel vor sechs`, `neuf heures et quart`, `las seis menos cuarto`."""
    token, own = tokens[at], words.clocks
    asked = bool(before) and (before[-1].tag in _ASKING or before[-1].word in own.asked_by)
    if (part := own.parts.get(token.word)) is not None:
        return _before_hour(tokens, at, part, own, asked=asked)
    if own.behind:
        return _behind_hour(tokens, at, own, asked=asked)
    if own.steps and token.tag == Tag.NUMBER and isinstance(token.value, int):
        return _in_steps(tokens, at, token.value, own, asked=asked)
    return None


def _behind_hour(tokens: Sequence[Token], at: int, own: Clocks, *, asked: bool) -> tuple[Time, int] | None:
    """An hour with its minutes behind it: `las seis y media`, `midi et demi`."""
    token = tokens[at]
    named = token.tag == Tag.CLOCK and token.word in own.named
    counted = token.tag == Tag.NUMBER and asked and own.counted
    if not (named or counted) or (found := _after_hour(tokens, at + 1, own)) is None:
        return None
    full, (minutes, length) = _hands(token)[0], found
    if counted and full > _NOON:
        return None
    hour, minute = _moved(full, minutes)
    return (hour, minute - SPOKEN if named else minute), 1 + length


def _in_steps(tokens: Sequence[Token], at: int, number: int, own: Clocks, *, asked: bool) -> tuple[Time, int] | None:
    """`Twenty past five` and `five thirty`."""
    # "Twenty (minutes) past eight"; "ten to five" only after "at" or "by", since "from ten to five" is a range.
    step = at + 1 + (at + 1 < len(tokens) and tokens[at + 1].value == "minute")
    if number in _STEPS and step + 1 < len(tokens):
        full = _hour(tokens[step + 1])
        past, to = tokens[step].word in own.past - {"after"}, tokens[step].word in own.to and asked
        if full is not None and (past or to):
            return _moved(full, number if past else -number), step + 2 - at
    minutes = tokens[step].value if step < len(tokens) and tokens[step].tag == Tag.NUMBER else None
    told = asked and isinstance(minutes, int) and 10 <= minutes < 60
    if told and isinstance(minutes, int) and tokens[at].word.isalpha() and 1 <= number <= _NOON:
        return (number, minutes + SPOKEN), 2
    return None


def _before_hour(tokens: Sequence[Token], at: int, part: int, own: Clocks, *, asked: bool) -> tuple[Time, int] | None:
    """A part of an hour before it: `half past five`, `Viertel vor sechs`, `halb elf`, `half five`."""
    following = tokens[at + 1 : at + 3]
    if not following:
        return None
    between = following[0].word
    if len(following) == 2 and between in own.past | own.to and (hour := _hour(following[1])) is not None:
        return _moved(hour, -part if between in own.to else part), 3
    hour = _hour(following[0])
    if hour is None:
        return None
    if own.half_to and part != _QUARTER:
        return _moved(hour, part - 60), 2
    return ((hour, part + SPOKEN), 2) if own.half_of and part == _HALF and asked else None


def _after_hour(tokens: Sequence[Token], at: int, own: Clocks) -> tuple[int, int] | None:
    """The minutes behind an hour, and how many tokens say them: `et demie`, `moins le quart`, `y media`."""
    if not own.behind or at + 1 >= len(tokens) or tokens[at].word not in own.past | own.to:
        return None
    length = 2
    last = tokens[at + 1]
    if last.word not in own.parts and last.tag == Tag.ON and at + 2 < len(tokens):
        last, length = tokens[at + 2], 3
    minutes = own.parts.get(last.word, last.value if last.tag == Tag.NUMBER and last.value in _STEPS else None)
    if not isinstance(minutes, int):
        return None
    return (-minutes if tokens[at].word in own.to else minutes), length


def _hour(token: Token) -> int | None:
    """The hour of twelve that a number names."""
    if token.tag == Tag.CLOCK and token.word != "clock" and isinstance(token.value, tuple):
        return token.value[0]
    if token.tag in (Tag.NUMBER + Tag.O_CLOCK) and isinstance(token.value, int) and 1 <= token.value <= 12:
        return token.value if token.word not in _ARTICLES else None
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
