"""The lines that introduce a quotation: "On Tuesday Bob wrote:", a divider, a request to answer above it."""

from __future__ import annotations

import re

from mailask.reading.languages.any.clients import (
    ATTRIBUTION,
    BARE_ATTRIBUTION,
    BESIDE_A_NAME,
    DIVIDER,
    FENCED,
    INLINE_QUOTE,
    OPENS_ATTRIBUTION,
    OWN_ATTRIBUTION,
    REPLY_LINE,
    WRITES,
)

_WRAPPED = 7
_LONGEST = 320
_MOST_ADDRESSES = 4
_RULE_ON = re.compile(r"(\S.*?)-{3} (?=On .*\bwrote:\s*$)")
_NOTES = re.compile(r"[^\W\d_].{1,80}---\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b.{0,24}---")
"""The line that Lotus Notes puts above: name, time and the first words."""
_DATED = re.compile(
    r"<\S+@|\b\d{1,2}[:.h]\d\d\b|\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}\s?[ap]\.?m\b",
    re.IGNORECASE,
)
"""What a program names and a person who cites hardly does: an address, a time, a year."""
_ADDRESSED = re.compile(r"[<(\[\"]\s*(?:mailto:)?\s*[\w.+-]+@[\w.-]+\s*[>)\]\"]")
_GOES_ON = re.compile(r"<|>|mailto:|\S+@\S+>?|(?:\w+\s){0,2}[\w(é]+\)?\s?[:：]\s*$")
"""What goes on with an introduction below a blank line: the address, or the verb."""
_AFTER_DAY = re.compile(r"\d\S*")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 6
_LONGEST_DATED = 100
_DAY_AND_YEAR = re.compile(
    r"\b\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d{4}|\d\d)\b|\b\d{4}[./-]\s?\d{1,2}[./-]\s?\d{1,2}\b|\b(?:19|20)\d\d\b"
)
"""What a program says of the mail that it quotes, in whatever language."""
_FIRST = frozenset("-_=*>|")
_RULES = frozenset("-_=*#")
_ENDS = ":："


def introduction(lines: list[str], at: int) -> int:
    """How many lines from `at` on introduce a quotation; 0 when they do not."""
    line = lines[at]
    stripped = line.rstrip()
    last = stripped[-1:]
    if "---" in line and (_RULE_ON.match(line) or _NOTES.match(line)):
        return 1
    opens = stripped.lstrip()
    if opens[:1] in _FIRST and (DIVIDER.match(stripped) or _is_fenced(stripped)):
        return 1
    if last and last in _ENDS:
        if DIVIDER.match(stripped):
            return 1
        if _introduces(lines, at, 1, stripped):
            return 1
    if lines[at + 1 : at + 2] and lines[at + 1].lstrip()[:1] == ">" and _heads_marks(lines, at + 1, stripped):
        return 1
    if len(stripped) > 400 or not OPENS_ATTRIBUTION.search(stripped):
        if opens[:2] == "--" and "orwarded" in opens:
            return 2 if DIVIDER.match(" ".join(lines[at : at + 2])) else 0
        return 0
    if INLINE_QUOTE.match(stripped):
        return 1
    return _wrapped(lines, at, stripped)


def _is_fenced(joined: str) -> bool:
    return joined.endswith("--") and len(joined) <= _LONGEST and bool(FENCED.match(joined))


def is_reply_line(line: str) -> bool:
    """Whether a help desk asks to answer above this line."""
    return line.lstrip()[:1] in _RULES and bool(REPLY_LINE.match(line.rstrip()))


def words_before(line: str) -> str:
    """What the author wrote on the line of an introduction before it begins; mostly nothing."""
    found = _RULE_ON.match(line) if "--- On " in line else None
    return found.group(1) if found else ""


def _wrapped(lines: list[str], at: int, first: str) -> int:
    """How many lines an introduction takes, one or more, that may be wrapped; 0 when it is none."""
    if _heads_marks(lines, at + 1, first):
        return 1
    joined, blank = first, False
    for more in range(1, _WRAPPED):
        if at + more >= len(lines):
            return 0
        line = lines[at + more].strip()
        if not line:
            if blank:
                return 0
            blank = True
            continue
        if blank and not _GOES_ON.match(line):
            return 0
        blank = False
        joined += ("" if joined.endswith(("<", ":")) or line == ">" else " ") + line
        if joined[-1] in _ENDS and not joined.endswith("mailto:"):
            return more + 1 if _introduces(lines, at, more + 1, joined) else 0
        if _is_fenced(joined) or _heads_marks(lines, at + more + 1, joined):
            return more + 1
    return 0


def _heads_marks(lines: list[str], following: int, joined: str) -> bool:
    """Whether `joined`, without a verb or a colon that would tell it, names who wrote the marked lines right below."""
    if following < len(lines) and not lines[following].strip():
        following += 1
    if following >= len(lines) or lines[following].lstrip()[:1] != ">" or len(joined) > _LONGEST:
        return False
    if _GOES_ON.match(lines[following].strip()) and WRITES.search(lines[following][:_LONGEST]):
        return False  # the bracket of an address that was wrapped
    if joined.rstrip()[-1:] in _ENDS and len(joined) <= _LONGEST_DATED and _DAY_AND_YEAR.search(joined):
        return True
    return bool((_ADDRESSED.search(joined) or WRITES.search(joined)) and _DATED.search(joined)) or bool(
        WRITES.search(joined) and len(joined.split()) <= _SHORTEST
    )


def _introduces(lines: list[str], at: int, length: int, joined: str) -> bool:
    """Whether `joined` introduces what follows: marked lines, or unmarked ones if a program must have written it."""
    if len(joined) > _LONGEST or joined.count("@") > _MOST_ADDRESSES:
        return False
    if _heads_marks(lines, at + length, joined):
        return True
    if ATTRIBUTION.match(joined):
        if _DATED.search(joined) and not OWN_ATTRIBUTION.search(joined) and _names_somebody(joined):
            return True
    elif not BARE_ATTRIBUTION.match(joined):
        return False
    following = next((line for line in lines[at + length : at + length + 6] if line.strip()), "")
    return following.lstrip()[:1] == ">"


def _names_somebody(joined: str) -> bool:
    """Whether a program's names stand in the line, by their address or their capitals: no "the server said:"."""
    if "@" in joined or not joined.isascii():
        return True
    words = _WORD.findall(_AFTER_DAY.split(WRITES.sub("", joined))[-1])
    return not any(word[0].islower() and word.lower() not in BESIDE_A_NAME for word in words)
