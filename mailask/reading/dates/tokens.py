"""A sentence as tokens: one letter and a value for every word that has to do with time (letters: `vocabulary`)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailask.reading.dates.clocks import clock_written, join_clocks
from mailask.reading.dates.vocabulary import Numbers, Token, Value, Vocabulary
from mailask.reading.dates.zones import zone_named

_CHUNK = re.compile(r"\S+")
_BEFORE = "([{\"'“”‘«¿¡*_<>-–—:;,.!?"
_AFTER = ".,;:!?)]}\"'”’»*_<>…"
_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})")
_ISO = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:t(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:(z)|([+-])(\d\d):?(\d\d))?)?")
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})")
_SHORT = re.compile(r"(\d{1,2})/(\d{1,2})")
_DAY_MONTH = re.compile(r"(\d{1,2})\.(\d{1,2})")
_ORDINAL = re.compile(r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.º|ª)")
_DAY = re.compile(r"(?:[12]?\d|3[01])(?:st|nd|rd|th)?")
_HALF = frozenset({"1/2", "1/3", "2/3", "1/4", "3/4", "24/7", "9/11", "50/50"})
_TENS = frozenset((20, 30, 40, 50, 60, 90))
_DAY_PARTS = {"morgen": ("P", "am"), "mittag": ("T", (12, 0))}
"""What stands behind a weekday in one word (`Freitagmittag`) and means something else alone."""


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
                if letter == "w" or (lower in ("may", "march") and not _is_small_month(lower, chunks, at, found)):
                    letter, value = "x", None
            found.append(Token(letter, value, start, end_at, lower))
        elif core.isupper() and (zone := zone_named(core)):
            found.append(Token("g", zone, start, end_at, core))
        elif core[0].isdecimal() or core[-1].isdecimal():
            found += _number(core, lower, raw[raw.find(core) + len(core) :], start, words)
        else:
            found += _compound(core, lower, start, words)
        if raw[-1] == "," and core != raw:
            found.append(Token(",", None, chunk.end() - 1, chunk.end(), ","))
        at += 1
    return join_clocks(_numbers_joined(found, words), words)


def _is_small_month(lower: str, chunks: list[re.Match[str]], at: int, before: list[Token]) -> bool:
    """Whether `may` or `march` in small letters has its day beside it: `march 15`, `15th of march`, `5 may 2026`."""
    following = chunks[at + 1].group().rstrip(_AFTER) if at + 1 < len(chunks) else ""
    if _DAY.fullmatch(following):
        return True
    day = next((token for token in reversed(before) if token.letter != "o"), None)
    numbered = day is not None and day.letter in "NO" and day.word[:1].isdigit()
    return numbered and (lower == "march" or not following or following.isdigit())


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
    """`d'août`, `mid-March`, `Friday/Monday`, `Freitagabend`: the parts, when one of them is a word of time."""
    if words.name == "de" and (cut := max(lower.find("tag"), lower.find("woch")) + 3) > 5:
        weekday, part = words.words.get(lower[:cut], ("x", None)), lower[cut:]
        after = _DAY_PARTS.get(part) or words.words.get(part, ("x", None))
        if weekday[0] == "W" and after[0] in "PT":
            yield Token("W", weekday[1], start, start + cut, lower[:cut])
            yield Token(*after, start + cut, start + len(core), part)
            return
    for mark in ("'", "-", "–", "/"):
        if mark not in lower:
            continue
        parts = lower.split(mark)
        if len(parts) > 3 or (mark == "'" and len(parts[-1]) < 3):
            break
        kinds = [words.words.get(part, ("x",))[0] for part in parts]
        if not {*kinds}.isdisjoint("MWRQEHUTB") or {*kinds} == {"N"}:
            at = start
            for number, part in enumerate(parts):
                if number and mark in "/–":
                    yield Token("-", None, at - 1, at, mark)
                elided = words.words.get(f"{part}'", ("x", None)) if mark == "'" else ("x", None)
                letter, value = words.words.get(part, elided)
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
    if 2 <= len(parts) <= 4 and any(words.words.get(p, ("x",))[0] in "MWmy" for p in parts):
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
    if clock := clock_written(lower):
        return [("T", clock)]
    if m := _ISO.fullmatch(lower):
        found: list[tuple[str, Value | Numbers]] = [("D", Numbers(int(m[1]), int(m[2]), int(m[3]), day_first=False))]
        if not m[4]:
            return found
        east = 0 if m[6] else int(f"{m[7]}1") * (int(m[8]) * 60 + int(m[9])) if m[7] else None
        clock: tuple[str, Value] = ("T", (int(m[4]), int(m[5])))
        return [*found, clock] if east is None else [*found, clock, ("g", (east, 0))]
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


def _numbers_joined(tokens: list[Token], words: Vocabulary) -> list[Token]:
    """`twenty nine` and `thirty first` as one number; the French seven told from the short September."""
    out: list[Token] = []
    for token in tokens:
        before = out[-1] if out else None
        if before is None:
            out.append(token)
        elif (
            token.letter in "NrO"
            and before.letter == "N"
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
            if words.name == "fr" and before.word == "sept" and token.letter in "Uu":
                out[-1] = before._replace(letter="N", value=7)
            out.append(token)
    return out
