"""The reader's own words that stand in an answer without a mark: the net under all patterns of quotations.

A line that names the reader's address as programs do, and a sentence of the letter that was answered, are never the
helper's. A few words ("Thanks,") may stand in any two mails: they go only where they go on in the letter as well.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

_FEWEST_WORDS = 5
"""Words in a row that are no coincidence when they stand in the letter too."""
_FEWEST_LETTERS = 12
"""Letters of a script without spaces that are none either."""
_LONGEST_LETTER = 50_000
_WORD = re.compile(r"[^\W_]+")
_SENTENCE = re.compile(r"(?<=[.!?…。！？])\s+")
_PARAGRAPH = re.compile(r"\n\s*\n")
_LABEL = re.compile(r"^[\s>*|]*[^\W\d_][^\n:：@]{0,24}[:：]\*?(?:\s|$)")
_PROSE = re.compile(r"(?:\s|^)[^\W\d_A-ZÀ-Þ]+(?=[\s,.;:!?]|$)")
_LABELLED_PROSE, _BARE_PROSE, _INTRODUCED_PROSE = 2, 3, 8
"""Words in small letters from which on a person speaks: behind a label, beside a day, before a colon."""
_DIGITS = re.compile(r"\d")
_MOST_LINES = 2_000
_COLONS = (":", "：")


@dataclass(frozen=True, slots=True)
class Echo:
    """What is known of the reader's side: their addresses, and the words of the letters that they sent."""

    addresses: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    sentences: frozenset[str] = frozenset()

    @classmethod
    def of(cls, me: Collection[str], sent: Collection[str]) -> Echo:
        """The echo of somebody with the addresses `me`, who wrote the letters `sent`."""
        return cls(
            tuple(address.strip().lower() for address in me if "@" in address),
            tuple(words for text in sent if (words := _folded(text[:_LONGEST_LETTER]))),
            frozenset(
                _folded(sentence)
                for text in sent
                for part in (*text[:_LONGEST_LETTER].split("\n"), *_PARAGRAPH.split(text[:_LONGEST_LETTER]))
                for sentence in (part, *_SENTENCE.split(part))
            ),
        )

    def __bool__(self) -> bool:
        return bool(self.addresses or self.letters)

    def repeats(self, words: str) -> bool:
        """Whether a letter holds these words, in this order."""
        return any(f" {words} " in f" {letter} " for letter in self.letters)


NO_ECHO = Echo()


def without_echo(block: list[str], echo: Echo) -> list[list[str]]:
    """The runs of lines of `block` that are not the reader's own, in order."""
    if not echo or len(block) > _MOST_LINES:
        return [block]
    end = _introduced_at(block, echo.addresses)
    lines = block[:end]
    gone = [_is_echo(lines, at, echo) for at in range(len(lines))]
    if echo.letters and any(gone):
        _spread(lines, gone, echo, range(1, len(lines)), -1)
        _spread(lines, gone, echo, range(len(lines) - 2, -1, -1), 1)
    runs: list[list[str]] = [[]]
    for line, is_gone in zip(lines, gone, strict=True):
        if is_gone:
            runs.append([])
        else:
            runs[-1].append(_own_sentences(line, echo))
    return [run for run in runs if run]


def _is_echo(lines: list[str], at: int, echo: Echo) -> bool:
    """Whether a line is the reader's: named as theirs, a sentence of theirs, or going on there as it does here."""
    if _is_programs(lines[at], echo.addresses):
        return True
    words = _folded(lines[at]) if echo.letters else ""
    if not _is_telling(words) or not echo.repeats(words):
        return False
    if all(_folded(sentence) in echo.sentences for sentence in _SENTENCE.split(lines[at].strip("> \t"))):
        return True
    above, below = (_folded(line) for line in (_next_to(lines, at, -1), _next_to(lines, at, 1)))
    return bool((above and echo.repeats(f"{above} {words}")) or (below and echo.repeats(f"{words} {below}")))


def _next_to(lines: list[str], at: int, step: int) -> str:
    """The line above or below, blank ones aside."""
    at += step
    while 0 <= at < len(lines):
        if lines[at].strip():
            return lines[at]
        at += step
    return ""


def _spread(lines: list[str], gone: list[bool], echo: Echo, places: Iterable[int], step: int) -> None:
    """Mark the lines as gone that go on, in the letter as here, with one that is gone; `step` leads to that one."""
    for at in places:
        near = at + step
        while 0 <= near < len(lines) and not lines[near].strip():
            near += step
        words = "" if gone[at] or not 0 <= near < len(lines) or not gone[near] else _folded(lines[at])
        if words:
            beside = _folded(lines[near])
            gone[at] = echo.repeats(f"{beside} {words}" if step < 0 else f"{words} {beside}")


def _own_sentences(line: str, echo: Echo) -> str:
    """The line without the sentences that the letter holds."""
    if not echo.letters or len(line) < 2 * _FEWEST_LETTERS:
        return line
    said = _SENTENCE.split(line)
    own = [one for one in said if not (_is_telling(words := _folded(one)) and words in echo.sentences)]
    return line if len(own) == len(said) else " ".join(own)


def _introduced_at(block: list[str], addresses: tuple[str, ...]) -> int:
    """The line from which the rest of `block` is quoted, in whatever language a program says so; its length if none."""
    for at, line in enumerate(block):
        if not _is_programs(line, addresses):
            continue
        if line.rstrip().endswith(_COLONS):
            return at
        start = end = at
        while start and _LABEL.match(block[start - 1]):
            start -= 1
        while end + 1 < len(block) and _LABEL.match(block[end + 1]):
            end += 1
        if _LABEL.match(line) and end - start >= 2:
            return start
    return len(block)


def _is_programs(line: str, addresses: tuple[str, ...]) -> bool:
    """Whether a line names one of the addresses as a program does, and not a person in a sentence."""
    if not addresses or "@" not in line:
        return False
    low = line.lower()
    named = next((address for address in addresses if address in low), "")
    if not named:
        return False
    prose = len(_PROSE.findall(low.replace(named, " ") if line.isupper() else line.replace(named, " ")))
    if _LABEL.match(line):
        return prose < _LABELLED_PROSE
    if not _DIGITS.search(low.replace(named, " ")):
        return not prose
    return prose < (_INTRODUCED_PROSE if line.rstrip().endswith(_COLONS) else _BARE_PROSE)


def _is_telling(words: str) -> bool:
    """Whether these words, should the letter hold them too, were taken from it."""
    if " " not in words and not words.isascii():
        return len(words) >= _FEWEST_LETTERS
    return words.count(" ") >= _FEWEST_WORDS - 1


def _folded(text: str) -> str:
    """The words of a text as they compare, marks of quotation and white space aside."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))
