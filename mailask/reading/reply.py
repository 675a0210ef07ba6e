"""The author's own words of a body: without quotes, forwarded mail, signature, footers and notices.

Losing words is the costlier error (a missed "no"), so each cut needs its own sign, and a cut that would leave nothing
is not made for a signature. Quoted lines go wherever they stand, so answers between and below them stay, in order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailask.reading.clients import (
    ALONE_KEYS,
    ATTRIBUTION,
    BANNER,
    DIVIDER,
    HEADER_KEYS,
    OPENS_ATTRIBUTION,
    QUOTE_ON_ONE_LINE,
    RULED_ATTRIBUTION,
)
from mailask.reading.signature import is_footer, signed_off

REST_IS_QUOTE = "\x1e"
"""The line that `html` writes where a program's markup says that the rest is not the author's."""
_WRAPPED = 4
_FULL_LINE = 60
_TAIL = 40
_MOST_LINES = 20_000
_KEY = re.compile(r"^[\s>*|]*\*?([^\W\d_][^:：\n]{0,24}?)\s*\*?\s*[:：]\*?(?:\s|$)(.*)")
_STAMP = re.compile(r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s*$|\b.{0,12}\b\d{1,2}:\d\d)")
_RULE_ON = re.compile(r"(\S.*?)-{3} (?=On .*\bwrote:\s*$)")
_GROUPWISE = re.compile(r"^>>> ?\S.{3,120}\d.* >>>\s*$")


def own_words(text: str, author: Sequence[str] = ()) -> str:
    """What the author wrote in `text`; `author` holds names that may stand alone as a signature."""
    lines = text.split("\n")[:_MOST_LINES]
    if len(lines) == 1 and not (text.startswith(">") or "wrote:" in text):
        return text.strip()
    found = [block for block in _own_blocks(_without_banner(lines)) if _said(block)]
    blocks = [block if at and is_footer(block) else signed_off(block, author) for at, block in enumerate(found)]
    blocks = [block for at, block in enumerate(blocks) if not (at and is_footer(block))]
    if not any(_said(block) for block in blocks):
        blocks = _own_blocks(lines)
    kept = ["\n".join(block).strip("\n") for block in blocks]
    return "\n\n".join(block for block in kept if block.strip()).strip()


def _without_banner(lines: list[str]) -> list[str]:
    """The lines below a banner that a mail server put on top, when there are any; it is a paragraph, perhaps ruled."""
    start = _next_said(lines, 0)
    if start < len(lines) and lines[start].strip() and set(lines[start].strip()) <= set("-_=*"):
        start = _next_said(lines, start + 1)
    if start >= len(lines) or not BANNER.match(lines[start]):
        return lines
    end = start
    while end < len(lines) and lines[end].strip():
        end += 1
    return lines[end:] if _next_said(lines, end) < len(lines) else lines


def _said(block: list[str]) -> bool:
    return any(line.strip() for line in block)


def _own_blocks(lines: list[str]) -> list[list[str]]:
    """The runs of lines between quotations, in order."""
    blocks: list[list[str]] = [[]]
    at, count = 0, len(lines)
    while at < count:
        line = lines[at]
        head = line.lstrip()[:1]
        if line.startswith(">From ") and not any(near.startswith(">") for near in lines[max(at - 1, 0) : at + 2 : 2]):
            blocks[-1].append(line[1:])  # an mbox file escaped the author's line
            at += 1
            continue
        if head == ">" and _GROUPWISE.match(line):
            break
        if head == ">" and not line.rstrip().endswith("<"):
            at = _after_quote(lines, at)
            blocks.append([])
            continue
        if line == REST_IS_QUOTE:
            break
        if head and (length := _introduction(lines, at)):
            following = _next_said(lines, at + length)
            before = _RULE_ON.match(line)
            if before:
                blocks[-1].append(before.group(1))
            following = _next_said(lines, _past_header(lines, following))
            if following < count and lines[following].lstrip()[:1] == ">":
                at = following
                continue
            break
        if head and (back := _header_block(lines, at)) is not None:
            del blocks[-1][len(blocks[-1]) - min(back, len(blocks[-1])) :]
            following = _past_header(lines, at)
            if not (following < count and lines[following].lstrip()[:1] == ">"):
                break
            at = following
            continue
        blocks[-1].append(line)
        at += 1
    return blocks


def _next_said(lines: list[str], at: int) -> int:
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at


def _after_quote(lines: list[str], at: int) -> int:
    """The first line after the quotation that `at` stands in; a wrapped tail of a quoted line belongs to it."""
    count = len(lines)
    while at < count:
        line = lines[at]
        if line.lstrip()[:1] == ">" or (
            line.strip()
            and at + 1 < count
            and lines[at + 1].lstrip()[:1] == ">"
            and len(lines[at - 1].rstrip()) >= _FULL_LINE
            and (len(line) < _TAIL or line[:1].islower())
        ):
            at += 1
        elif length := _rewrapped(lines, at):
            at += length
        else:
            return at
    return at


def _rewrapped(lines: list[str], at: int) -> int:
    """How many lines from `at` on are the rest of a quoted one that an archive wrapped anew, without its mark.

    Programs wrap below 80 characters and archives below 100, so a longer quoted line that breaks off in mid-sentence
    goes on in small letters; the quotation must go on right below, or it may be an answer.
    """
    before, length = lines[at - 1].rstrip(), 0
    if not _ARCHIVED.start <= len(before) < _ARCHIVED.stop or before[-1:] in _ENDS or not lines[at][:1].islower():
        return 0
    while at + length < len(lines) and length < _MOST_REWRAPPED:
        line = lines[at + length]
        if line.lstrip()[:1] == ">":
            return length
        if not line.strip():
            return 0
        length += 1
    return 0


_ARCHIVED = range(80, 102)
_MOST_REWRAPPED = 12
_ENDS = frozenset(".?!:;")


def _introduction(lines: list[str], at: int) -> int:
    """How many lines from `at` on introduce a quotation; 0 when they do not."""
    line = lines[at]
    stripped = line.rstrip()
    last = stripped[-1:]
    if "--- On " in line and _RULE_ON.match(line):
        return 1
    if "---" in line and RULED_ATTRIBUTION.match(line):
        return 1
    if "@" in line and ":" in line and QUOTE_ON_ONE_LINE.match(line):
        return 1
    if stripped.lstrip()[:1] in "-_=*>#" or (last and last in ":："):
        if DIVIDER.match(stripped):
            return 1
        if last in ":：" and len(stripped) < 500 and _introduces(lines, at, 1, stripped):
            return 1
    opens = stripped.lstrip()
    if len(stripped) > 400 or not OPENS_ATTRIBUTION.search(stripped):
        if opens[:2] == "--" and "orwarded" in opens:
            joined = " ".join(lines[at : at + 2])
            return 2 if DIVIDER.match(joined) else 0
        return 0
    joined = stripped
    for more in range(1, _WRAPPED):
        if at + more >= len(lines) or not lines[at + more].strip():
            break
        joined += " " + lines[at + more].strip()
        if joined[-1] in ":：":
            return more + 1 if _introduces(lines, at, more + 1, joined) else 0
    return 0


_NAMED = re.compile(r"^[^:]{2,60}\s\S+\s*[:：]\s*$")
_DATED = re.compile(r"\d|@")


def _introduces(lines: list[str], at: int, length: int, joined: str) -> bool:
    if not ATTRIBUTION.match(joined):
        return False
    if _DATED.search(joined):
        return True
    following = _next_said(lines, at + length)
    return following < len(lines) and lines[following].lstrip()[:1] == ">"


def _key(line: str) -> str:
    found = _KEY.match(line)
    return HEADER_KEYS.get(found.group(1).strip().lower(), "") if found else ""


def _header_block(lines: list[str], at: int) -> int | None:
    """How many lines before `at` belong to the header block that starts there; None when none does."""
    line = lines[at]
    if ":" not in line[:40] and "：" not in line[:40]:
        return _stamp_above(lines, at) if _stands_alone(lines, at) else None
    first = _key(line)
    if first not in ("from", "to", "sent", "subject"):
        return None
    kinds, text = _keys_from(lines, at)
    if first == "from" or "from" in kinds:
        # Somebody's own lists of From, To and Subject name neither an address nor a date.
        enough = ("sent" in kinds or "@" in text) and ("subject" in kinds or ("sent" in kinds and "@" in text))
        return _rules_above(lines, at) if enough and len(kinds) >= 3 else None
    if first == "to" and {"to", "subject"} <= kinds:
        return _stamp_above(lines, at)
    return None


def _stands_alone(lines: list[str], at: int) -> bool:
    """Whether `at` opens the labels that Notes writes one to a line: To, and soon Subject."""
    if ALONE_KEYS.get(lines[at].strip().lower()) != "to":
        return False
    return any(ALONE_KEYS.get(below.strip().lower()) == "subject" for below in lines[at + 1 : at + 12])


def _keys_from(lines: list[str], at: int) -> tuple[set[str], str]:
    """Which headers stand from `at` on, over blank and continued lines."""
    kinds: set[str] = set()
    text, misses = "", 0
    for line in lines[at : at + 60]:
        kind = _key(line)
        if kind:
            kinds.add(kind)
            text += line
            misses = 0
            if kind == "subject" and len(kinds) >= 3:
                break
        elif not line.strip() or line[:1] in " \t" or line.rstrip().endswith((",", ";", "@")) or "@" in line:
            misses += not line.strip()
        else:
            misses += 1
        if misses > 3:
            break
    return kinds, text


def _rules_above(lines: list[str], at: int) -> int:
    """A ruled line right above a header block is part of it."""
    back = 0
    while at - back > 0 and not lines[at - back - 1].strip():
        back += 1
    above = lines[at - back - 1].strip() if at > back else ""
    return back + 1 if above and set(above) <= set("-_=*") and len(above) > 2 else back


def _stamp_above(lines: list[str], at: int) -> int | None:
    """The name and the time that Lotus Notes writes above To:, at most six lines up."""
    back, stamped = 0, False
    while back < 7 and at - back > 0:
        above = lines[at - back - 1]
        if not above.strip():
            if stamped and back > 2:
                return back
        elif _STAMP.search(above):
            stamped = True
            if re.search(r"[^\W\d_]{3}.*\d{1,4}[/.-]", above) and "@" in above:
                return back + 1
        elif stamped:
            return back + 1
        elif back > 3:
            return None
        back += 1
    return back if stamped else None


def _past_header(lines: list[str], at: int) -> int:
    while at < len(lines) and (_key(lines[at]) or not lines[at].strip()):
        at += 1
    return at
