"""The author's own words of a body: without quotes, forwarded mail, signature, footers and notices.

Losing words is the costlier error (a missed "no"), so each cut needs its own sign, and a cut that would leave nothing
is not made for a signature. Quoted lines go wherever they stand, so answers between and below them stay, in order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailask.reading.clients import (
    ATTRIBUTION,
    CLOSING,
    DIVIDER,
    FOOTER,
    HEADER_KEYS,
    LIST_RULE,
    LIST_WORDS,
    NOTICE,
    OPENS_ATTRIBUTION,
)

REST_IS_QUOTE = "\x1e"
"""The line that `html` writes where a program's markup says that the rest is not the author's."""
LONGEST_SIGNATURE = 12
"""Lines at most below a closing; more is text."""
LONGEST_FOOTER = 25
"""Lines at most of a notice or a footer; more is a newsletter."""
_WRAPPED = 4
_FULL_LINE = 60
_TAIL = 40
_MOST_LINES = 20_000
_KEY = re.compile(r"^[\s>*|]*\*?([^\W\d_][^:：\n]{0,24}?)\s*\*?\s*[:：]\*?(?:\s|$)(.*)")
_STAMP = re.compile(r"\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}(?:\s*$|\b.{0,12}\b\d{1,2}:\d\d)")
_RULE_ON = re.compile(r"(\S.*?)-{3} (?=On .*\bwrote:\s*$)")
_GROUPWISE = re.compile(r"^>>> ?\S.{3,120}\d.* >>>\s*$")
_END_OF_SENTENCE = re.compile(r"[.!?…]\s*$")


def own_words(text: str, author: Sequence[str] = ()) -> str:
    """What the author wrote in `text`; `author` holds names that may stand alone as a signature."""
    lines = text.split("\n")[:_MOST_LINES]
    if len(lines) == 1 and not (text.startswith(">") or "wrote:" in text):
        return text.strip()
    found = [block for block in _own_blocks(lines) if _said(block)]
    blocks = [block if at and _footer_only(block) else signed_off(block, author) for at, block in enumerate(found)]
    blocks = [block for at, block in enumerate(blocks) if not (at and _footer_only(block))]
    if not any(_said(block) for block in blocks):
        blocks = _own_blocks(lines)
    kept = ["\n".join(block).strip("\n") for block in blocks]
    return "\n\n".join(block for block in kept if block.strip()).strip()


def _said(block: list[str]) -> bool:
    return any(line.strip() for line in block)


def _footer_only(block: list[str]) -> bool:
    """Whether a block below a quotation is no answer but a signature or an advertisement."""
    first = next(line for line in block if line.strip()).strip()
    if _is_signature_mark(first) or FOOTER.match(first) or NOTICE.match(first):
        return True
    return bool(LIST_RULE.match(first)) and _near_end(block, block.index(first) if first in block else 0)


def _is_signature_mark(stripped: str) -> bool:
    return stripped in ("--", "—", "–")


def _near_end(block: list[str], at: int) -> bool:
    """Whether so little follows that it can be a footer."""
    return sum(1 for line in block[at + 1 :] if line.strip()) <= LONGEST_FOOTER


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
        if line.lstrip()[:1] == ">":
            at += 1
        elif (
            line.strip()
            and at + 1 < count
            and lines[at + 1].lstrip()[:1] == ">"
            and len(lines[at - 1].rstrip()) >= _FULL_LINE
            and (len(line) < _TAIL or line[:1].islower())
        ):
            at += 1
        else:
            return at
    return at


def _introduction(lines: list[str], at: int) -> int:
    """How many lines from `at` on introduce a quotation; 0 when they do not."""
    line = lines[at]
    stripped = line.rstrip()
    last = stripped[-1:]
    if "--- On " in line and _RULE_ON.match(line):
        return 1
    if stripped.lstrip()[:1] in "-_=*>" or last == ":" or last == "：":
        if DIVIDER.match(stripped):
            return 1
        if (last in ":：") and len(stripped) < 500 and _introduces(lines, at, 1, stripped):
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
        return None
    first = _key(line)
    if first not in ("from", "to", "sent", "subject"):
        return None
    kinds, text = _keys_from(lines, at)
    if first == "from" or "from" in kinds:
        enough = "subject" in kinds or ("sent" in kinds and "@" in text)
        return _rules_above(lines, at) if enough and len(kinds) >= 3 else None  # noqa: PLR2004
    if first == "to" and {"to", "subject"} <= kinds:
        return _stamp_above(lines, at)
    return None


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
            if kind == "subject" and len(kinds) >= 3:  # noqa: PLR2004
                break
        elif not line.strip() or line[:1] in " \t" or line.rstrip().endswith((",", ";", "@")) or "@" in line:
            misses += not line.strip()
        else:
            misses += 1
        if misses > 3:  # noqa: PLR2004
            break
    return kinds, text


def _rules_above(lines: list[str], at: int) -> int:
    """A ruled line right above a header block is part of it."""
    back = 0
    while at - back > 0 and not lines[at - back - 1].strip():
        back += 1
    above = lines[at - back - 1].strip() if at > back else ""
    return back + 1 if above and set(above) <= set("-_=*") and len(above) > 2 else back  # noqa: PLR2004


def _stamp_above(lines: list[str], at: int) -> int | None:
    """The name and the time that Lotus Notes writes above To:, at most six lines up."""
    back, stamped = 0, False
    while back < 7 and at - back > 0:  # noqa: PLR2004
        above = lines[at - back - 1]
        if not above.strip():
            if stamped and back > 2:  # noqa: PLR2004
                return back
        elif _STAMP.search(above):
            stamped = True
            if re.search(r"[^\W\d_]{3}.*\d{1,4}[/.-]", above) and "@" in above:
                return back + 1
        elif stamped:
            return back + 1
        elif back > 3:  # noqa: PLR2004
            return None
        back += 1
    return back if stamped else None


def _past_header(lines: list[str], at: int) -> int:
    while at < len(lines) and (_key(lines[at]) or not lines[at].strip()):
        at += 1
    return at


def signed_off(block: list[str], author: Sequence[str] = ()) -> list[str]:
    """`block` without its signature, footers and notices; as it was when nothing would be left."""
    end = len(block)
    for at, line in enumerate(block):
        stripped = line.strip()
        if not stripped or at == 0:
            continue
        # RFC 3676 4.3 wants a space behind the dashes; without it, what follows must look like a signature.
        if _is_signature_mark(stripped) and (line == "-- " or all(_short(below) for below in block[at + 1 :])):
            end = at
            break
        if (
            NOTICE.match(stripped)
            and _near_end(block, at)
            and (not block[at - 1].strip() or LIST_RULE.match(block[at - 1]))
        ):
            end = at
            break
        if LIST_RULE.match(stripped) and _list_footer(block, at):
            end = at
            break
    kept = _unsigned(block[:end], author)
    return kept if _said(kept) else block


def _list_footer(block: list[str], at: int) -> bool:
    below = [line for line in block[at + 1 :] if line.strip()]
    if len(below) > LONGEST_SIGNATURE:
        return False
    return not below or any(LIST_WORDS.search(line) for line in below[:3])


def _unsigned(block: list[str], author: Sequence[str]) -> list[str]:
    """`block` without what stands below its last sentence: footer, name, complimentary close."""
    end = len(block)
    while True:
        while end and not block[end - 1].strip():
            end -= 1
        if end > 1 and (FOOTER.match(block[end - 1]) or LIST_RULE.match(block[end - 1])):
            end -= 1
            continue
        break
    names = {part.lower() for name in author if name for part in (name, name.split()[0])}
    for at in range(end - 1, max(end - LONGEST_SIGNATURE, 0), -1):
        line = block[at].strip()
        if not line:
            continue
        if CLOSING.match(line) and _signs(block[at + 1 : end]):
            return block[:at]
        if line.strip(" -–—/,.~").lower() in names and all(_short(below) for below in block[at + 1 : end]):
            rest = block[:at]
            while rest and not rest[-1].strip():
                rest.pop()
            return rest[:-1] if len(rest) > 1 and CLOSING.match(rest[-1].strip()) else rest
    return block[:end]


def _signs(below: list[str]) -> bool:
    """Whether the lines below a closing are a signature: short, and in one piece but for ways of contact."""
    gap, named = 0, False
    for line in below:
        if not line.strip():
            gap += 1
            continue
        if not _short(line) or line.lstrip().startswith("- "):
            return False
        if named and gap >= 2 and not _CONTACT.search(line):  # noqa: PLR2004
            return False
        named, gap = True, 0
    return True


_CONTACT = re.compile(
    r"@|https?:|www\.|\d{3}|\b(?:tel|fax|fon|phone|mobile?|gmbh|inc|ltd|ag|sarl|s\.l)\b", re.IGNORECASE
)


def _short(line: str) -> bool:
    """Whether a line below a closing may be part of a signature: a name, a role, a number, not a sentence."""
    words = line.split()
    return (
        len(words) <= 9 and not (len(words) > 5 and _END_OF_SENTENCE.search(line)) and not line.rstrip().endswith("?")
    )  # noqa: PLR2004
