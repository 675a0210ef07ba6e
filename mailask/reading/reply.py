"""The author's own words of a body: without quotes, forwarded mail, signature, footers and notices.

Losing words is the costlier error (a missed "no"), so each cut needs its own sign, and a cut that would leave nothing
is not made for a signature. Quoted lines go wherever they stand, so answers between and below them stay, in order.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailask.reading.echo import NO_ECHO, Echo, without_echo
from mailask.reading.introduction import introduction, is_reply_line, words_before
from mailask.reading.languages.any.clients import BANNER
from mailask.reading.letterhead import after_letterhead, letterhead
from mailask.reading.marks import after_colons, after_quote, is_groupwise, is_quoted, own_marks, with_plain_marks
from mailask.reading.signature import is_device, is_footer, signed_off

REST_IS_QUOTE = "\x1e"
"""The line that `html` writes where a program's markup says that the rest is not the author's."""
_MOST_LINES = 20_000
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of the direction of writing, which programs put around names and addresses."""
_LONGEST_BANNER = 8


def own_words(text: str, author: Sequence[str] = (), echo: Echo = NO_ECHO) -> str:
    """What the author wrote in `text`; `author` holds names that may stand alone as a signature.

    `echo` knows the words of the one they answer.
    """
    lines = with_plain_marks((text if text.isascii() else _DIRECTION.sub("", text)).split("\n")[:_MOST_LINES])
    if len(lines) == 1 and not (echo or text.startswith(">") or "wrote:" in text):
        return text.strip()
    lines = _without_banner(lines)
    unquoted = [run for block in _own_blocks(lines) for run in without_echo(block, echo)]
    found = [block for block in unquoted if _said(block)]
    blocks = [block if at and is_footer(block) else signed_off(block, author) for at, block in enumerate(found)]
    blocks = [block for at, block in enumerate(blocks) if not (at and is_footer(block))]
    if not any(_said(block) for block in blocks):
        blocks = found
    if all(is_device(line.strip()) for block in blocks for line in block if line.strip()):
        return ""
    kept = ["\n".join(block).strip("\n") for block in blocks]
    return "\n\n".join(block for block in kept if block.strip()).strip()


def _without_banner(lines: list[str]) -> list[str]:
    """The lines below what a gateway warns of; all of them when it does not."""
    at = _next_said(lines, 0)
    end = at
    while end < len(lines) and end - at < _LONGEST_BANNER and lines[end].strip():
        end += 1
    below = _next_said(lines, end)
    return lines[below:] if below < len(lines) and BANNER.match("\n".join(lines[at:end])[:600]) else lines


def _said(block: list[str]) -> bool:
    return any(line.strip() for line in block)


def _own_blocks(lines: list[str]) -> list[list[str]]:  # noqa: C901 - one pass, what ends a block in the order of trust
    """The runs of lines between quotations, in order."""
    blocks: list[list[str]] = [[]]
    at, count, introduced = 0, len(lines), -1
    while at < count:
        line = lines[at]
        head = line.lstrip()[:1]
        if head == ">":
            if at == introduced and line.startswith(">From ") and _escaped(lines, at):
                break  # an mbox file escaped the first line of a quotation that bears no marks
            if at != introduced and (own := _own_marked(lines, at)):
                blocks[-1].extend(own)
                at += len(own)
                continue
            if is_groupwise(line):
                break
            if is_quoted(line):
                at = after_quote(lines, at)
                blocks.append([])
                continue
        if head == ":" and (end := after_colons(lines, at)) > at:
            at = end
            blocks.append([])
            continue
        if line == REST_IS_QUOTE:
            break
        if head and is_reply_line(line):
            if any(_said(block) for block in blocks):
                break
            at += 1  # it opens the help desk's own mail
            continue
        if head and (length := introduction(lines, at)):
            blocks[-1].extend([words_before(line)])
            following = _next_said(lines, at + length)
            if following < count and letterhead(lines, following) is not None:
                following = after_letterhead(lines, following)  # a forwarded mail with its head, and marked below
            if following < count and lines[following].lstrip()[:1] == ">":
                at = introduced = following
                continue
            break
        if head and (back := letterhead(lines, at)) is not None:
            del blocks[-1][len(blocks[-1]) - min(back, len(blocks[-1])) :]
            following = after_letterhead(lines, at)
            if not (following < count and lines[following].lstrip()[:1] == ">"):
                break
            at = introduced = following
            continue
        blocks[-1].append(line)
        at += 1
    return blocks


def _own_marked(lines: list[str], at: int) -> list[str]:
    """The lines from `at` on that look quoted and are the author's."""
    line = lines[at]
    near = (lines[at - 1 : at] if at else []) + lines[at + 1 : at + 2]
    if line.startswith(">From ") and not any(other.startswith(">") for other in near):
        return [line[1:]]  # an mbox file escaped the author's line
    return lines[at : at + own_marks(lines, at)]


def _escaped(lines: list[str], at: int) -> bool:
    """Whether the mail marks its quotations otherwise, so that the mark at `at` is an mbox file's."""
    following = lines[at + 1] if at + 1 < len(lines) else ""
    return not following.startswith(">") and any(line.startswith("> ") for line in lines[at + 1 :])


def _next_said(lines: list[str], at: int) -> int:
    while at < len(lines) and not lines[at].strip():
        at += 1
    return at
