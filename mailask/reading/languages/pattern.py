"""Long lists of phrases, tried at the starts of words only, in small letters and by their first one."""

from __future__ import annotations

import re
from functools import cached_property

from mailask.reading.languages.initials import by_initial

NEVER = re.compile(r"(?!)")
"""What is found nowhere: the pattern of a table without words."""
_AT_WORDS = r"(?:(?<!\w)(?=\w)|^)"
_PARTS = re.compile(r"\\.|\(\?P|[^\\(]+|\(", re.DOTALL)


class Phrases:
    """A pattern that does not tell capitals from small letters and begins at the start of a word or of the text.

    Most sentences hold none of a language's hundred ways to say no, and that is found out several times as fast in
    small letters, where `re` can skip a phrase by its first one. Only a text that may hold it is searched as written.
    """

    def __init__(self, pattern: str, flags: int = 0) -> None:
        self.pattern = pattern
        self.flags = flags

    @cached_property
    def _small(self) -> re.Pattern[str]:
        parts = (part if part[0] == "\\" or part == "(?P" else part.lower() for part in _PARTS.findall(self.pattern))
        small = by_initial("".join(parts), verbose=bool(self.flags & re.VERBOSE))
        return re.compile(f"{_AT_WORDS}(?:{small})")

    @cached_property
    def _exact(self) -> re.Pattern[str]:
        end = "\n" if self.flags & re.VERBOSE else ""  # what stands last may be a comment
        return re.compile(f"{_AT_WORDS}(?:{self.pattern}{end})", self.flags | re.IGNORECASE)

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
    return Phrases(pattern, flags)


NOWHERE = Phrases(NEVER.pattern)
"""No phrases at all."""
