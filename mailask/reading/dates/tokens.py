"""A sentence as tokens: one letter and a value for every word that has to do with time (letters: `vocabulary`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from mailask.reading.dates.vocabulary import Value, Vocabulary

_CHUNK = re.compile(r"\S+")
_BEFORE = "([{\"'“”‘«¿¡*_<>-–—:;,.!?"
_AFTER = ".,;:!?)]}\"'”’»*_<>…"
_DAYTIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(?::\d{2})?(am|pm|a\.m|p\.m|a|p)")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?h?")
_HOURS = re.compile(r"(\d{1,2})(?:h|uhr)(\d{2})?(?:m|min)?")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:t(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:z|[+-]\d\d:?\d\d)?)?")
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
_DAY_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.º|ª)")
_HALF = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11", "50/50"})
_ZONES = {
    "GMT": 0,
    "UTC": 0,
    "WET": 0,
    "BST": 60,
    "WEST": 60,
    "CET": 60,
    "CEST": 120,
    "MEZ": 60,
    "MESZ": 120,
    "EET": 120,
    "EEST": 180,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
    "IST": 330,
    "JST": 540,
}


class Numbers(NamedTuple):
    """A date in digits as written: year (0 when left out), then two numbers; `day_first` where the form tells."""

    year: int
    first: int
    second: int
    day_first: bool | None


class Token(NamedTuple):
    """A word or number of a sentence that has to do with time, or `x` for any other."""

    letter: str
    value: Value | Numbers
    start: int
    end: int
    word: str


def tokenize(sentence: str, words: Vocabulary) -> list[Token]:
    """The tokens of `sentence`, one for each word, phrase, number or comma."""
    found: list[Token] = []
    chunks = list(_CHUNK.finditer(sentence))
    at, count = 0, len(chunks)
    vocabulary, phrases = words.words, words.phrases
    while at < count:
        chunk = chunks[at]
        raw = chunk.group()
        core = raw.strip(_AFTER).lstrip(_BEFORE) if not raw.isalpha() else raw
        if not core:
            found.append(Token("-" if raw in "-–—~" else ",", None, chunk.start(), chunk.end(), raw))
            at += 1
            continue
        lower = core.lower().replace("’", "'")
        if lower in phrases and (phrase := _phrase(chunks, at, words)):
            letter, value, length = phrase
            end = chunks[at + length - 1]
            found.append(Token(letter, value, chunk.start(), end.start() + len(end.group().rstrip(_AFTER)), lower))
            if end.group()[-1] == ",":
                found.append(Token(",", None, end.end() - 1, end.end(), ","))
            at += length
            continue
        start = chunk.start() + raw.find(core)
        end_at = start + len(core)
        if lower in vocabulary:
            letter, value = vocabulary[lower]
            if letter in "mw" and not core[0].isupper():
                letter, value = ("x", None) if letter == "w" or lower in ("may", "march") else (letter, value)
            found.append(Token(letter, value, start, end_at, lower))
        elif core[0].isdecimal() or core[-1].isdecimal():
            found += _number(core, lower, raw[raw.find(core) + len(core) :], start, words)
        elif core in _ZONES:
            found.append(Token("g", _ZONES[core], start, end_at, core))
        else:
            found += _compound(core, lower, start, words)
        if raw[-1] == "," and core != raw:
            found.append(Token(",", None, chunk.end() - 1, chunk.end(), ","))
        at += 1
    return _clocks(found, words)


def _phrase(chunks: list[re.Match[str]], at: int, words: Vocabulary) -> tuple[str, Value, int] | None:
    first = chunks[at].group().strip(_AFTER).lstrip(_BEFORE).lower().replace("’", "'")
    following = chunks[at + 1 : at + 7]
    if not following:
        return None
    tail = [c.group().lower().replace("’", "'").rstrip(_AFTER) for c in following]
    for parts, letter, value in words.phrases[first]:
        more = len(parts) - 1
        if more <= len(tail) and tuple(tail[:more]) == parts[1:]:
            between = [chunks[at + k].group() for k in range(more)]
            if not any(c[-1] in ",;!?" for c in between):
                return letter, value, more + 1
    return None


def _compound(core: str, lower: str, start: int, words: Vocabulary) -> Iterator[Token]:
    """`d'août`, `mid-March`, `Friday/Monday`: the parts, when one of them is a word of time."""
    for mark in ("'", "-", "–", "/"):
        if mark not in lower:
            continue
        parts = lower.split(mark)
        if len(parts) > 3 or (mark == "'" and len(parts[-1]) < 3):
            break
        if any(words.words.get(part, ("x",))[0] in "MWRQEHUTB" for part in parts):
            at = start
            for number, part in enumerate(parts):
                if number and mark in "/–":
                    yield Token("-", None, at - 1, at, mark)
                letter, value = words.words.get(part, ("x", None))
                yield Token(letter, value, at, at + len(part), part)
                at += len(part) + 1
            return
    yield Token("x", None, start, start + len(core), lower)


def _number(core: str, lower: str, after: str, start: int, words: Vocabulary) -> list[Token]:
    """The tokens of a word with digits; `j` when it is no date or time (an invoice, a price, a version)."""
    end = start + len(core)
    whole = _one_number(lower, after, words)
    if whole:
        return [Token(letter, value, start, end, lower) for letter, value in whole]
    for mark in "-–—~":
        left, found, right = lower.partition(mark)
        if found and right and left:
            one, two = _one_number(left, "", words), _one_number(right.lstrip("."), after, words)
            letters = (one[0][0] if one else "", two[0][0] if two else "")
            if all(letters) and letters[0] in "NODTr" and letters[1] in "NODT":
                middle = start + len(left)
                return [
                    *(Token(letter, value, start, middle, left) for letter, value in one),
                    Token("-", None, middle, middle + 1, mark),
                    *(Token(letter, value, middle + 1, end, right) for letter, value in two),
                ]
    parts = re.split(r"[-/.,]|(?<=[a-z])(?=\d)", lower)
    if 2 <= len(parts) <= 4 and any(words.words.get(p, ("x",))[0] in "MWm" for p in parts):
        tokens: list[Token] = []
        for part in parts:
            single = _one_number(part, "", words) if part[:1].isdecimal() else [words.words.get(part, ("x", None))]
            if not single:
                return [Token("j", None, start, end, lower)]
            tokens += [Token(letter, value, start, end, part) for letter, value in single]
        return tokens
    return [Token("j", None, start, end, lower)]


def _one_number(lower: str, after: str, words: Vocabulary) -> list[tuple[str, Value | Numbers]]:
    if lower.isdecimal() and lower.isascii():
        return _plain(lower, after, words)
    if not lower or lower[0] not in "0123456789":
        return []
    if m := _ORDINAL.fullmatch(lower):
        return [("O", int(m[1]))] if 1 <= int(m[1]) <= 31 else []
    if m := _DAYTIME.fullmatch(lower):
        return _time(int(m[1]), int(m[2] or 0), m[3][0])
    if m := _CLOCK.fullmatch(lower):
        return _time(int(m[1]), int(m[2]), "")
    if m := _HOURS.fullmatch(lower):
        return _time(int(m[1]), int(m[2] or 0), "h")
    if m := _ISO.fullmatch(lower):
        found: list[tuple[str, Value | Numbers]] = [("D", Numbers(int(m[1]), int(m[2]), int(m[3]), day_first=False))]
        return found + _time(int(m[4]), int(m[5]), "h") if m[4] else found
    if m := _NUMERIC.fullmatch(lower):
        year = int(m[4]) if len(m[4]) == 4 else 2000 + int(m[4])
        return [("D", Numbers(year, int(m[1]), int(m[3]), day_first=True if m[2] == "." else None))]
    if (m := _SHORT.fullmatch(lower)) and lower not in _HALF:
        return [("D", Numbers(0, int(m[1]), int(m[2]), day_first=None))]
    if m := _DAY_MONTH.fullmatch(lower):
        # "31.3." is a German date; "4.15" is a section, a price or a clock ("8.30 Uhr", settled by `_clocks`).
        if after.startswith(".") and words.name == "de":
            return [("D", Numbers(0, int(m[1]), int(m[2]), day_first=True))]
        if (m := _DOTTED.fullmatch(lower)) and int(m[1]) < 24 and int(m[2]) < 60:
            return [("c", (int(m[1]), int(m[2])))]
    return []


def _plain(lower: str, after: str, words: Vocabulary) -> list[tuple[str, Value | Numbers]]:
    number = int(lower[:9])
    if len(lower) == 4 and 1990 <= number <= 2099:
        return [("Y", number)]
    if len(lower) <= 3:
        ordinal = words.name == "de" and after.startswith(".") and 1 <= number <= 31
        return [("O" if ordinal else "N", number)]
    if len(lower) == 8 and lower.startswith("20") and 1 <= int(lower[4:6]) <= 12 and 1 <= int(lower[6:]) <= 31:
        return [("j", None)]  # far more often an invoice or an order than a date
    return []


def _time(hour: int, minute: int, half: str) -> list[tuple[str, Value | Numbers]]:
    if half in ("a", "p") and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
        half = "h"
    if hour == 24 and not minute:
        return [("T", (23, 59))]
    # A bare clock may mean the afternoon; minutes over 100 say that nobody decided yet.
    return [("T", (hour, minute if half == "h" else minute + 100))] if hour < 24 and minute < 60 else []


def _clocks(tokens: list[Token], words: Vocabulary) -> list[Token]:
    """Joins `9 a.m.`, `17 Uhr 30`, `8.30 Uhr`, `12 noon` into one clock token."""
    out: list[Token] = []
    at, count = 0, len(tokens)
    while at < count:
        token = tokens[at]
        following = tokens[at + 1] if at + 1 < count else None
        if token.letter in "NTc" and following is not None and token.value is not None:
            hour, minute = _hands(token)
            word = following.word
            half = word[0] if word in ("am", "pm", "a.m", "p.m") and (word != "am" or words.name == "en") else ""
            told = half or ("h" if following.letter == "u" and word != "h" else "h" if following.letter == "u" else "")
            if told and (clock := _time(hour, minute, told)):
                end, length = following.end, 2
                third = tokens[at + 2] if at + 2 < count else None
                if (
                    told == "h"
                    and third is not None
                    and third.letter == "N"
                    and isinstance(third.value, int)
                    and third.value in (15, 30, 45)
                ):
                    clock, end, length = _time(hour, third.value, "h"), third.end, 3
                out.append(Token("T", clock[0][1], token.start, end, "clock"))
                at += length
                continue
        out.append(token._replace(letter="j") if token.letter == "c" else token)
        at += 1
    return out


def _hands(token: Token) -> tuple[int, int]:
    if isinstance(token.value, tuple) and len(token.value) == 2:
        hour, minute = token.value
        return hour, minute % 100
    return (token.value, 0) if isinstance(token.value, int) else (99, 0)
