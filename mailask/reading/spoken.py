"""Asks made of the reader and promises made by the writer, each with the rule it was found by and where it begins.

The grammar of requests: please, modal and "you", "let me know", questions to the reader, imperatives; without the
pleasantries that look like them. Only own words are read here, so quoted text never counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailask.reading.languages.language import language_named
from mailask.reading.languages.speech import Speech

_LONGEST = 600
_QUESTIONS = frozenset({"question", "question_you", "may_i", "thoughts"})
"""Rules that only fit a question, so that a sentence without its mark costs nothing."""
_CLAUSES = re.compile(r"[,;:–-]\s+(?:but|however|so|aber|doch|also|mais|donc|pero|así\s+que)\s|;\s", re.IGNORECASE)
# What somebody else said ("she wrote: 'send me the model'"), but not a sentence that is one whole quotation.
_QUOTED = re.compile(r"(?<=[\w,:]\s)[\"“«„][^\"“”«»„]{3,200}[\"”»“]")


@dataclass(frozen=True, slots=True)
class Spoken:
    """That a sentence asks or promises: by which rule, and where its words begin."""

    rule: str
    start: int


def ask_in(sentence: str, language: str) -> Spoken | None:
    """Where and by which rule `sentence` asks for something."""
    speech = language_named(language).speech
    text = sentence[:_LONGEST]
    if not (found := _asked(text, speech)):
        return None
    if not speech.pleasantries.search(text) and not _QUOTED.search(text):
        return found
    # "Feel free to cut it, but I need it by six": the other clauses may still ask.
    plain = _QUOTED.sub(lambda said: " " * len(said.group()), text)
    at = 0
    for cut in (*_CLAUSES.finditer(plain), None):
        clause = plain[at : cut.start() if cut else None]
        found = _asked(clause, speech)
        if found and not speech.pleasantries.search(clause):
            return Spoken(found.rule, at + found.start)
        at = cut.end() if cut else 0
    return None


def _asked(text: str, speech: Speech) -> Spoken | None:
    questions = "?" in text
    for name, pattern in speech.asks:
        if (questions or name not in _QUESTIONS) and (found := pattern.search(text)):
            return Spoken(f"asks.{name}", found.start())
    return None


def promise_in(sentence: str, language: str) -> Spoken | None:
    """Where and by which rule the writer of `sentence` commits to something."""
    text = sentence[:_LONGEST]
    if text.rstrip().endswith("?"):
        return None
    for name, pattern in language_named(language).speech.promises:
        if found := pattern.search(text):
            return Spoken(f"promises.{name}", found.start())
    return None
