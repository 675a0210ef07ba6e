"""Long lists of phrases, looked for at the starts of words only and in small letters."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

NEVER = re.compile(r"(?!)")
"""What is found nowhere: the pattern of a table without words."""
_AT_WORDS = r"(?:(?<!\w)(?=\w)|^)"
_PARTS = re.compile(r"\\.|\(\?P|[^\\(]+|\(", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Where a phrase stands in a text; it is asked for its words and its place as a match of `re` is."""

    text: str
    first: int
    last: int

    def group(self) -> str:
        """The words, in their own letters."""
        return self.text[self.first : self.last]

    def start(self) -> int:
        """Where they begin."""
        return self.first

    def end(self) -> int:
        """Where they end."""
        return self.last

    def span(self) -> tuple[int, int]:
        """Where they begin and end."""
        return self.first, self.last


class Phrases:
    """A pattern that does not tell capitals from small letters and begins at the start of a word or of the text.

    It is compiled in small letters when it is first needed, and looked for in the small letters of the text: `re` is
    several times as slow, at both, where it has to mind both cases.
    """

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """What `re` looks for in small letters."""
        parts = (part if part[0] == "\\" or part == "(?P" else part.lower() for part in _PARTS.findall(self.pattern))
        return re.compile(f"{_AT_WORDS}(?:{''.join(parts)})")

    def search(self, text: str) -> Occurrence | None:
        """The first phrase in `text`."""
        found = self.compiled.search(_in_small_letters(text))
        return Occurrence(text, found.start(), found.end()) if found else None

    def sub(self, replacement: str, text: str) -> str:
        """`text` with every phrase replaced."""
        kept, at = [], 0
        for found in self.compiled.finditer(_in_small_letters(text)):
            kept.append(text[at : found.start()])
            at = found.end()
        return replacement.join([*kept, text[at:]]) if kept else text


def _in_small_letters(text: str) -> str:
    """`text` in small letters, each in its place; the capital i with a dot would become two."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join(one if len(one := letter.lower()) == 1 else letter for letter in text)


def at_words(pattern: str) -> Phrases:
    """`pattern` so that it can only match at the start of a word or of the text."""
    return Phrases(pattern)


NOWHERE = Phrases(NEVER.pattern)
"""No phrases at all."""
