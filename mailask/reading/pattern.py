"""Patterns that are tried at the starts of words only, which makes long lists of phrases several times as fast."""

from __future__ import annotations

import re

_AT_WORDS = r"(?:(?<!\w)(?=\w)|^)"


def at_words(pattern: str, flags: int = re.IGNORECASE) -> re.Pattern[str]:
    """`pattern` compiled so that it can only match at the start of a word or of the text."""
    return re.compile(f"{_AT_WORDS}(?:{pattern}\n)" if flags & re.VERBOSE else f"{_AT_WORDS}(?:{pattern})", flags)
