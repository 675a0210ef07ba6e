"""Asks made of the reader and promises made by the writer, each with the sentence and the rule it was found by.

The grammar of requests: please, modal and "you", "let me know", questions to the reader, imperatives; without the
pleasantries that look like them. Only own words are read here, so quoted text never counts.
"""

from __future__ import annotations

from mailask.reading.speech import speech_of

_LONGEST = 600


def ask_in(sentence: str, language: str) -> str:
    """The rule by which `sentence` asks for something; empty when it does not."""
    speech = speech_of(language)
    text = sentence[:_LONGEST]
    if not speech.asking.search(text):
        return ""
    for name, pattern in speech.asks:
        if pattern.search(text):
            return "" if speech.pleasantries.search(text) else f"asks.{name}"
    return ""


def promise_in(sentence: str, language: str) -> str:
    """The rule by which the writer of `sentence` commits to something; empty when they do not."""
    text = sentence[:_LONGEST]
    speech = speech_of(language)
    if text.rstrip().endswith("?") or not speech.promising.search(text):
        return ""
    for name, pattern in speech.promises:
        if pattern.search(text):
            return f"promises.{name}"
    return ""
