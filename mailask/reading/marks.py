"""Lines that carry a quotation mark: which of them quote somebody, and how far a quotation goes."""

from __future__ import annotations

import re

from mailask.reading.languages.any.clients import ANSWERS, COMMANDS

FULL_LINE = 60
"""A quoted line at least so long may have been wrapped by a program that left the tail unmarked."""
_FULL_DEEP_LINE = 40
_DEEP = ">" * 4
_LONGEST_TAIL = 15
_FEWEST_COLONS = 3
_GROUPWISE = re.compile(r"^>>> ?\S.{3,120}\d.* >>>\s*$")
_NAMED = re.compile(r"^\s{0,4}([A-Z][\w.-]{0,14})>+(?:\s|$)")
_PROMPT = re.compile(
    r">>> (?:(?:from\s[\w.]+\s)?import\s|[\w.\[\], ]+\s?[+-]?=[^=]|[\w.]+[\[(]"
    r"|(?:for|if|while|with|def|class|del|assert)\s.*:)"
)
_SHELL = re.compile(rf">\s?(?:{COMMANDS})\b[^?!]*$")
_LESS_THAN = re.compile(r"<\s\S")
_HUNK = re.compile(r"\d+(?:,\d+)?[acd]\d+(?:,\d+)?\s*$")
_END_OF_SENTENCE = re.compile(r"[.!?:;…]['\")\]]*\s*$")
_ITEM = re.compile(r"[>\s]*(?:[-*•+]|\d{1,2}[.)]|\w\))\s")
_WORD = re.compile(r"\w+")


def with_plain_marks(lines: list[str]) -> list[str]:
    """The lines with the marks that bear a name (`SR> `, as The Bat writes them) as any other.

    One name is a quotation; several are a conversation that the author shows.
    """
    named = [found[1] for line in lines if ">" in line[:20] and (found := _NAMED.match(line))]
    if not named or len(set(named)) > 1 or not (len(named) > 1 or any(line[:1] == ">" for line in lines)):
        return lines
    return [_NAMED.sub("> ", line) for line in lines]


def is_quoted(line: str) -> bool:
    """Whether a line begins with a quotation mark; `>` that opens an address at its end is none."""
    return line.lstrip()[:1] == ">" and not line.rstrip().endswith("<")


def is_groupwise(line: str) -> bool:
    """Whether Novell GroupWise introduces the rest as a quotation here."""
    return bool(_GROUPWISE.match(line))


def own_marks(lines: list[str], at: int) -> int:
    """How many lines from `at` on are marked and yet the author's: an interpreter's prompt, a shell's, a difference."""
    line = lines[at]
    if line.startswith(">>> "):
        shallow = any(other.startswith(("> ", ">> ")) for other in lines[max(at - 1, 0) : at + 2])
        return 0 if shallow or not any(_PROMPT.match(other) for other in lines[max(at - 10, 0) : at + 10]) else 1
    end = at
    while end < len(lines) and lines[end].startswith(">"):
        end += 1
    before = lines[at - 1] if at else ""
    compared = (end < len(lines) and _LESS_THAN.match(lines[end])) or _LESS_THAN.match(before)
    if compared or _HUNK.match(before) or (before.rstrip() == "---" and at > 1 and _LESS_THAN.match(lines[at - 2])):
        return end - at
    if before.lstrip().startswith("$ "):
        return end - at
    above = next((other for other in reversed(lines[max(at - 2, 0) : at]) if other.strip()), "")
    if above.rstrip().endswith(":") and all(_SHELL.match(other) for other in lines[at:end]):
        return end - at
    return 0


def after_quote(lines: list[str], at: int) -> int:
    """The first line after the quotation that `at` stands in; a wrapped tail of a quoted line belongs to it."""
    while at < len(lines):
        if lines[at].lstrip()[:1] == ">":
            at += 1
            continue
        tail = _tail(lines, at)
        if not tail:
            return at
        at += tail
    return at


def after_colons(lines: list[str], at: int) -> int:
    """The first line after a quotation that is marked with colons, as some programs do; `at` when there is none."""
    end = at
    while end < len(lines) and (lines[end].startswith(": ") or lines[end].rstrip() == ":"):
        end += 1
    return end if end - at >= _FEWEST_COLONS else at


def _tail(lines: list[str], at: int) -> int:
    """How many unmarked lines from `at` on go on with the quoted line before them; 0 when they answer it."""
    before, first = lines[at - 1].rstrip(), lines[at]
    full = _FULL_DEEP_LINE if before[:20].replace(" ", "").startswith(_DEEP) else FULL_LINE
    if not first.strip() or len(before) < full:
        return 0
    length = 1
    while (
        length < _LONGEST_TAIL
        and at + length < len(lines)
        and lines[at + length].strip()
        and lines[at + length].lstrip()[:1] != ">"
        and len(lines[at + length - 1].rstrip()) >= FULL_LINE
    ):
        length += 1
    after = lines[at + length] if at + length < len(lines) else ""
    if after.lstrip()[:1] != ">" or not _goes_on(before, first, after):
        return 0
    return length


def _goes_on(before: str, first: str, after: str) -> bool:
    """Whether `first` is the rest of the line `before` and not an answer to it."""
    words = _WORD.findall(first)
    if _ITEM.match(before) and _ITEM.match(after):
        return False  # items are answered one by one, without a blank line
    if words and words[0].lower() in ANSWERS:
        return False
    if not _END_OF_SENTENCE.search(before):
        return not first[:1].isupper() or (len(words) <= 2 and not _END_OF_SENTENCE.search(first))
    # One word that begins the next sentence, torn off from the line above and continued by the line below.
    return len(words) == 1 and not _END_OF_SENTENCE.search(first) and after.lstrip("> ")[:1].islower()
