"""Long lists of phrases, tried at the starts of words only and in small letters, which is several times as fast."""

from __future__ import annotations

import re
from functools import cached_property

_AT_WORDS = r"(?:(?<!\w)(?=\w)|^)"
_PARTS = re.compile(r"\\.|\(\?P|[^\\(]+|\(", re.DOTALL)


class Phrases:
    """A pattern that does not tell capitals from small letters.

    It is looked for in the small letters of a text, where `re` can skip a phrase by its first letter; a text that
    holds it is searched once more as it was written, for the match.
    """

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags
        small = "".join(part if part[0] == "\\" or part == "(?P" else part.lower() for part in _PARTS.findall(pattern))
        self._small = re.compile(small, flags)

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        return re.compile(self.pattern, self.flags | re.IGNORECASE)

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in `text`, in its own letters."""
        small = text.lower()
        if len(small) != len(text):  # the capital i with a dot becomes two letters
            return self._exact.search(text)
        found = self._small.search(small)
        return None if found is None else self._exact.search(text, found.start())

    def sub(self, replacement: str, text: str) -> str:
        """`text` with every match replaced."""
        return self._exact.sub(replacement, text) if self.search(text) else text


def at_words(pattern: str, flags: int = 0) -> Phrases:
    """`pattern` so that it can only match at the start of a word or of the text."""
    return Phrases(f"{_AT_WORDS}(?:{pattern}\n)" if flags & re.VERBOSE else f"{_AT_WORDS}(?:{pattern})", flags)


def any_of(patterns: list[Phrases]) -> Phrases:
    """A pattern that matches where any of `patterns` does: the cheap first question."""
    return Phrases("|".join(f"(?:{each.pattern}\n)" for each in patterns), patterns[0].flags)
