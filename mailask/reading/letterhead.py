"""The header block that a program puts above a quoted message: From, Sent, To, Subject in some language."""

from __future__ import annotations

import re

from mailask.reading.languages.any.clients import DIVIDER, HEADER_KEYS

_RESIDUE = r"(?:[\s>*|:]|=09|=20)*+"
"""What may stand before a label: marks, and tabs and blanks that a relay left encoded."""
_KEY = re.compile(
    rf"^{_RESIDUE}([^\W\d_][^:：\n*]{{0,24}}?)\s*+\*{{0,2}}\s*+[:：]\*{{0,2}}(?:\s|=09|=20|$|(?=[^\W\d_<\"]))(.*)"
)
_LOWER = re.compile(rf"^{_RESIDUE}[a-z]")
"""No program begins its block with a small letter; a person who quotes settings does."""
_STAMP = re.compile(r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s*$|\b.{0,12}\b\d{1,2}:\d\d)")
_OF_A_SOURCE = re.compile(
    r"\s*(?:Received|Return-Path|Message-ID|MIME-Version|Content-T\w+|DKIM-Signature|Delivered-To|X-[\w-]+|Authentication-Results)\s?:",
    re.IGNORECASE,
)
"""Fields of a mail's source."""
_LONGEST_SHOWN = 40
_WHEN = re.compile(r"\d{4}|\d{1,2}[:.h]\d\d|\d{1,2}[./-]\d{1,2}[./-]|\d日")
"""A day as a program writes it."""
_FIRST = frozenset({"from", "to", "sent", "subject"})
_BARE = 12
"""Lines below a bare To in which the bare Subject stands."""
_HIGHEST = 7


def letterhead(lines: list[str], at: int) -> int | None:
    """How many lines before `at` belong to the header block that starts there; None when none does."""
    line = lines[at]
    if ":" not in line[:45] and "：" not in line[:45]:
        return _stamp_above(lines, at) if _bare(line) == "to" and _bare_block(lines, at) else None
    first = _key(line)
    if first not in _FIRST or _LOWER.match(line):
        return None
    found = _keys_from(lines, at)
    if "from" in found:
        told = len(found) >= 3 and _is_of_a_program(lines, at, found) and not _is_shown(lines, at)
        return _above(lines, at) if told else None
    if first == "to" and {"to", "subject"} <= found.keys():
        return _stamp_above(lines, at)
    return None


def after_letterhead(lines: list[str], at: int) -> int:
    """The first line below the header block at `at`."""
    while at < len(lines) and (_key(lines[at]) or not lines[at].strip()):
        at += 1
    return at


def starts_letterhead(line: str) -> bool:
    """Whether a line says from whom a message is, as the first line of a header block does."""
    return _key(line) == "from"


def _key(line: str) -> str:
    found = _KEY.match(line)
    return HEADER_KEYS.get(found.group(1).strip().lower(), "") if found else ""


def _bare(line: str) -> str:
    return HEADER_KEYS.get(line.strip().lower(), "") if len(line) < 20 else ""


def _bare_block(lines: list[str], at: int) -> bool:
    """Whether Lotus Notes wrote its labels here, each on a line of its own."""
    kinds = {_bare(line) for line in lines[at : at + _BARE]}
    return {"to", "cc", "subject"} <= kinds


def _is_of_a_program(lines: list[str], at: int, found: dict[str, str]) -> bool:
    """Whether labels are a message's, with the time it was sent, and not the author's list (from Leeds, to Bristol)."""
    if "sent" in found:
        return _WHEN.search(found["sent"]) is not None and ("subject" in found or "@" in "".join(found.values()))
    return "subject" in found and (bool(_STAMP.search(lines[at])) or _ruled(lines, at))


def _is_shown(lines: list[str], at: int) -> bool:
    """Whether the author shows the header of some mail, with fields that no program puts above a quotation."""
    end = at
    while end < len(lines) and lines[end].strip() and end - at < _LONGEST_SHOWN:
        end += 1
    return any(_OF_A_SOURCE.match(line) for line in lines[at:end]) and not _ruled(lines, at)


def _ruled(lines: list[str], at: int) -> bool:
    above = next((line.strip() for line in reversed(lines[max(at - 3, 0) : at]) if line.strip()), "")
    return _is_rule(above) or bool(DIVIDER.match(above))


def _is_rule(line: str) -> bool:
    return len(line) > 2 and set(line) <= set("-_=*")


def _keys_from(lines: list[str], at: int) -> dict[str, str]:
    """Which headers stand from `at` on, over blank and continued lines, each with its lines."""
    found: dict[str, str] = {}
    last, misses = "", 0
    for line in lines[at : at + 60]:
        kind = _key(line)
        if kind:
            last, misses = kind, 0
            found[kind] = found.get(kind, "") + line
            if kind == "subject" and len(found) >= 3 and "sent" in found:
                break
        elif not line.strip() or line[:1] in " \t" or line.rstrip().endswith((",", ";", "@")) or "@" in line:
            misses += not line.strip()
            found[last] += line
        else:
            misses += 1
            found[last] += line
        if misses > 3:
            break
    return found


def _above(lines: list[str], at: int) -> int:
    """A ruled line right above a header block is part of it."""
    back = 0
    while at - back > 0 and not lines[at - back - 1].strip():
        back += 1
    return back + 1 if at > back and _is_rule(lines[at - back - 1].strip()) else back


def _stamp_above(lines: list[str], at: int) -> int | None:
    """The name and the time that Lotus Notes writes above To:, at most six lines up."""
    back, stamped = 0, False
    while back < _HIGHEST and at - back > 0:
        above = lines[at - back - 1]
        if not above.strip():
            if stamped and back > 2:
                return back
        elif _STAMP.search(above):
            stamped = True
            if re.search(r"[^\W\d_]{3}.*\d{1,4}[/.-]", above) and "@" in above:
                return back + 1
        elif stamped:
            return back + 1 + _named_above(lines, at - back - 1)
        elif back > 3:
            return None
        back += 1
    return back if stamped else None


def _named_above(lines: list[str], at: int) -> int:
    """1 when the line at `at` says by whom a message was sent, so that the name stands above it."""
    return int("sent by" in lines[at].lower() and at > 0 and bool(lines[at - 1].strip()))
