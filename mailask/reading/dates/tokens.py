"""A sentence as tokens: a tag and a value for every word that has to do with time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from mailask.reading.dates.clocks import clock_written, join_clocks
from mailask.reading.languages.tags import CLOCKS, DIGITS, MONTHS, NUMBERS, Numbers, Tag, Token, Value
from mailask.reading.languages.vocabulary import Vocabulary
from mailask.reading.languages.zones import zone_named

_BEFORE = "([{\"'“”‘«¿¡*_<>-–—:;,.!?"
_AFTER = ".,;:!?)]}\"'”’»*_<>…"
_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})")
_ISO = re.compile(
    r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:t(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(z)|([+-])(\d\d):?(\d\d))?)?"
)
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
_DAY_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.º|ª)")
_DAY = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?")
_HALF = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11", "50/50"})
_TENS = frozenset((20, 30, 40, 50, 60, 90))
_GLUED = re.compile(r"(\d{1,3})([^\W\d_]+)")
_HOURS_GLUED = "h"
_SHORT_YEAR = re.compile(r"['’]\d\d")
_YEARS = range(1900, 3000)
"""Numbers of four digits that may be a year: one that nobody lives to see still makes its date none of this year."""
_LONG = re.compile(r"[0-9]{4,9}")
_LONGEST_PHRASE = 7
_NUMBERED = DIGITS + Tag.DATE + Tag.CLOCK
_NAMED = MONTHS + Tag.WEEKDAY + Tag.CALENDAR_WEEK
_OF_TIME = frozenset(
    (Tag.MONTH, Tag.WEEKDAY, Tag.RELATIVE, Tag.QUARTER, Tag.END, Tag.FEAST, Tag.UNIT, Tag.CLOCK, Tag.BY)
)
"""What makes a word that is joined from several one about time."""


def tokenize(sentence: str, words: Vocabulary) -> list[Token]:  # noqa: C901 - one pass, a case a kind of token
    """The tokens of `sentence`, one for each word, phrase, number or comma."""
    found: list[Token] = []
    raws = sentence.split()
    lowers = sentence.replace("’", "'").lower().split()
    vocabulary, phrases = words.table.words, words.table.phrases
    at, position, count = 0, 0, len(raws)
    while at < count:
        raw, lower = raws[at], lowers[at]
        position = sentence.index(raw, position)
        core, start = raw, position
        if not raw.isalpha():
            core = raw.strip(_AFTER).lstrip(_BEFORE)
            if not core:
                found.append(Token(Tag.DASH if raw in "-–—~" else ",", None, start, start + len(raw), raw))
                position += len(raw)
                at += 1
                continue
            start += raw.find(core)
            lower = core.lower().replace("’", "'")
        length = 1
        if lower in phrases and (phrase := _phrase(raws, lowers, at, words, lower)):
            tag, value, length = phrase
            for raw in raws[at + 1 : at + length]:
                position = sentence.index(raw, position + 1)
            found.append(Token(tag, value, start, position + len(raw.rstrip(_AFTER)), lower))
        elif lower in vocabulary:
            tag, value = vocabulary[lower]
            if (
                tag in (Tag.MONTH_SHORT, Tag.WEEKDAY_SHORT)
                and not core[0].isupper()
                and not _is_small_month(lower, raws, at, found, words)
            ):
                tag, value = Tag.OTHER, None
            found.append(Token(tag, value, start, start + len(core), lower))
        elif core.isalpha() and lower not in words.table.compounds and not core.isupper():
            found.append(Token(Tag.OTHER, None, start, start + len(core), lower))
        elif core.isupper() and (zone := zone_named(core)):
            found.append(Token(Tag.ZONE, zone, start, start + len(core), core))
        elif _SHORT_YEAR.fullmatch(raw.rstrip(_AFTER.replace("'", ""))):
            found.append(Token(Tag.YEAR, 2000 + int(core), start, start + len(core), lower))
        elif _LONG.fullmatch(core) and found and found[-1].tag in MONTHS:
            found.append(
                Token(Tag.YEAR, int(core), start, start + len(core), lower)
            )  # however far, no day of this year
        elif core[0].isdecimal() or core[-1].isdecimal():
            found += _number(core, lower, raw[raw.find(core) + len(core) :], start, words)
        else:
            found += _compound(core, lower, start, words)
        position += len(raw)
        if raw[-1] == "," and core != raw:
            found.append(Token(Tag.COMMA, None, position - 1, position, ","))
        at += length
    if not any(token.tag in CLOCKS for token in found):
        return found
    return join_clocks(_numbers_joined(found, words), words)


def _is_small_month(lower: str, raws: Sequence[str], at: int, before: list[Token], words: Vocabulary) -> bool:
    """Whether a word that is also a month has its day beside it: `march 15`, `15th of march`, `5 may 2026`."""
    if lower not in words.small_months:
        return lower in words.short_months
    following = raws[at + 1].rstrip(_AFTER) if at + 1 < len(raws) else ""
    if _DAY.fullmatch(following):
        return not before or before[-1].word not in words.subjects  # "you may 2 or 3 times"
    day = next((token for token in reversed(before) if token.tag != Tag.OF), None)
    numbered = day is not None and day.tag in DIGITS and day.word[:1].isdigit()
    return numbered and (lower == "march" or not following or following.isdigit())


def _phrase(
    raws: Sequence[str], lowers: Sequence[str], at: int, words: Vocabulary, first: str
) -> tuple[str, Value, int] | None:
    """The longest phrase that begins here: its tag, its value and how many words it takes."""
    if at + 1 >= len(raws) or (options := words.table.phrases[first].get(lowers[at + 1].rstrip(_AFTER))) is None:
        return None
    tail = [lower.rstrip(_AFTER) for lower in lowers[at + 1 : at + _LONGEST_PHRASE]]
    for parts, tag, value in options:
        more = len(parts) - 1
        if tuple(tail[:more]) == parts[1:] and not any(raw[-1] in ",;!?" for raw in raws[at : at + more]):
            return tag, value, more + 1
    return None


def _compound(core: str, lower: str, start: int, words: Vocabulary) -> Iterator[Token]:
    """`d'août`, `mid-March`, `Friday/Monday`, `Freitagabend`: the parts, when one of them is a word of time."""
    table = words.table
    if lower in table.compounds:
        cut, (tag, value) = table.compounds[lower]
        yield Token(*table.words[lower[:cut]], start, start + cut, lower[:cut])
        yield Token(tag, value, start + cut, start + len(core), lower[cut:])
        return
    for mark in ("'", "-", "–", "/"):
        if mark not in lower:
            continue
        parts = lower.split(mark)
        if len(parts) > 3 or (mark == "'" and len(parts[-1]) < 3):
            break
        kinds = [words.table.words.get(part, (Tag.OTHER,))[0] for part in parts]
        if not {*kinds}.isdisjoint(_OF_TIME) or {*kinds} == {Tag.NUMBER}:
            at = start
            for number, part in enumerate(parts):
                if number and (mark in "/–" or (kinds[number] == kinds[number - 1] and kinds[number] in _NAMED)):
                    yield Token(Tag.DASH, None, at - 1, at, mark)
                elided = words.table.words.get(f"{part}'", (Tag.OTHER, None)) if mark == "'" else (Tag.OTHER, None)
                tag, value = words.table.words.get(part, elided)
                yield Token(tag, value, at, at + len(part), part)
                at += len(part) + 1
            return
    yield Token(Tag.OTHER, None, start, start + len(core), lower)


def _number(core: str, lower: str, after: str, start: int, words: Vocabulary) -> list[Token]:
    """The tokens of a word with digits; `j` when it is no date or time (an invoice, a price, a version)."""
    end = start + len(core)
    whole = _one_number(lower, after, words)
    if whole:
        return [Token(tag, value, start, end, lower) for tag, value in whole]
    for mark in "-–—~":
        left, found, right = lower.partition(mark)
        if found and right and left:
            one, two = _one_number(left, "", words), _one_number(right.lstrip("."), after, words)
            tags = (one[0][0] if one else "", two[0][0] if two else "")
            if all(tags) and tags[0] in _NUMBERED + Tag.ORDINAL_WORD and tags[1] in _NUMBERED:
                middle = start + len(left)
                return [
                    *(Token(tag, value, start, middle, left) for tag, value in one),
                    Token(Tag.DASH, None, middle, middle + 1, mark),
                    *(Token(tag, value, middle + 1, end, right) for tag, value in two),
                ]
    if (glued := _GLUED.fullmatch(lower)) and (unit := _unit(glued[2], words)):
        middle = start + len(glued[1])
        return [
            Token(Tag.NUMBER, int(glued[1]), start, middle, glued[1]),
            Token(Tag.UNIT, unit, middle, end, glued[2]),
        ]
    parts = re.split(r"[-/.,]|(?<=[a-z])(?=\d)", lower)
    if 2 <= len(parts) <= 4 and any(words.table.words.get(p, (Tag.OTHER,))[0] in _NAMED for p in parts):
        tokens: list[Token] = []
        for part in parts:
            single = (
                _one_number(part, "", words)
                if part[:1].isdecimal()
                else [words.table.words.get(part, (Tag.OTHER, None))]
            )
            if not single:
                return [Token(Tag.NEITHER, None, start, end, lower)]
            tokens += [Token(tag, value, start, end, part) for tag, value in single]
        return tokens
    return [Token(Tag.NEITHER, None, start, end, lower)]


def _unit(word: str, words: Vocabulary) -> Value:
    """The unit that stands right behind its number: `48hrs`, `10days`, `72h`."""
    tag, value = words.table.words.get(word, (Tag.OTHER, None))
    return value if tag == Tag.UNIT else "hour" if word == _HOURS_GLUED else None


def _one_number(  # noqa: C901 - a case a way of writing a number
    lower: str, after: str, words: Vocabulary
) -> list[tuple[str, Value | Numbers]]:
    if lower.isdecimal() and lower.isascii():
        return _plain(lower, after, words)
    if not lower or lower[0] not in "0123456789":
        return []
    if m := _ORDINAL.fullmatch(lower):
        return [(Tag.ORDINAL, int(m[1]))] if 1 <= int(m[1]) <= 31 else []
    if clock := clock_written(lower):
        return [(Tag.CLOCK, clock)]
    if m := _ISO.fullmatch(lower):
        found: list[tuple[str, Value | Numbers]] = [
            (Tag.DATE, Numbers(int(m[1]), int(m[2]), int(m[3]), day_first=False))
        ]
        if not m[4]:
            return found
        east = 0 if m[6] else int(f"{m[7]}1") * (int(m[8]) * 60 + int(m[9])) if m[7] else None
        found.append((Tag.CLOCK, (int(m[4]), int(m[5]))))
        return found if east is None else [*found, (Tag.ZONE, (east, 0))]
    if m := _NUMERIC.fullmatch(lower):
        year = int(m[4]) if len(m[4]) == 4 else 2000 + int(m[4])
        return [(Tag.DATE, Numbers(year, int(m[1]), int(m[3]), day_first=True if m[2] == "." else None))]
    if (m := _SHORT.fullmatch(lower)) and lower not in _HALF:
        return [(Tag.DATE, Numbers(0, int(m[1]), int(m[2]), day_first=None))]
    if m := _DAY_MONTH.fullmatch(lower):
        # "31.3." is a German date; "4.15" is a section, a price or a clock ("8.30 Uhr", settled by `_clocks`).
        if words.point and after.startswith("."):
            return [(Tag.DATE, Numbers(0, int(m[1]), int(m[2]), day_first=True))]
        if (m := _DOTTED.fullmatch(lower)) and int(m[1]) < 24 and int(m[2]) < 60:
            return [(Tag.DOTTED, (int(m[1]), int(m[2])))]
    return []


def _plain(lower: str, after: str, words: Vocabulary) -> list[tuple[str, Value | Numbers]]:
    number = int(lower[:9])
    if len(lower) == 4 and number in _YEARS:
        return [(Tag.YEAR, number)]
    if len(lower) <= 3:
        ordinal = words.point and after.startswith(".") and 1 <= number <= 31
        return [(Tag.ORDINAL if ordinal else Tag.NUMBER, number)]
    if len(lower) == 8 and lower.startswith("20") and 1 <= int(lower[4:6]) <= 12 and 1 <= int(lower[6:]) <= 31:
        return [(Tag.NEITHER, None)]  # far more often an invoice or an order than a date
    return []


def _numbers_joined(tokens: list[Token], words: Vocabulary) -> list[Token]:
    """`twenty nine` and `thirty first` as one number; the French seven told from the short September."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        if before is None:
            out.append(token)
        elif (
            token.tag in NUMBERS
            and before.tag == Tag.NUMBER
            and before.value in _TENS
            and isinstance(token.value, int)
            and 1 <= token.value <= 9
            and before.word.isalpha()
            and token.word.isalpha()
        ):
            out[-1] = token._replace(
                value=int(str(before.value)) + token.value, start=before.start, word=f"{before.word}{token.word}"
            )
        else:
            if before.word == words.seven and token.tag in Tag.UNIT + Tag.O_CLOCK:
                out[-1] = before._replace(tag=Tag.NUMBER, value=7)
            out.append(token)
    return out
