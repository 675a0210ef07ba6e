"""Asks made of the reader and promises made by the writer, each with the rule it was found by and where it begins.

The grammar of requests: please, modal and "you", "let me know", questions to the reader, imperatives; without the
pleasantries that look like them. Only own words are read here, so quoted text never counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from mailask.reading.languages.language import language_named
from mailask.reading.languages.speech import Speech

_LONGEST = 600
_LONGEST_JOIN = 20
_QUESTIONS = frozenset({"question", "question_you", "may_i", "thoughts"})
"""Rules that only fit a question, so that a sentence without its mark costs nothing."""
_BREAK = re.compile(r"[,;:–-]\s+")
"""Where another clause may begin: behind a semicolon, and behind the others before a word that joins."""
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
    for end, next_at in (*_breaks(plain, speech), (len(plain), 0)):
        clause = plain[at:end]
        found = _asked(clause, speech)
        if found and not speech.pleasantries.search(clause):
            return Spoken(found.rule, at + found.start)
        at = next_at
    return None


def _breaks(text: str, speech: Speech) -> Iterator[tuple[int, int]]:
    """Where a clause ends, and where another one begins behind the word that joins it."""
    for cut in _BREAK.finditer(text):
        joined = speech.joins.search(text[cut.end() : cut.end() + _LONGEST_JOIN])
        if joined is not None and joined.start() == 0:
            yield cut.start(), cut.end() + joined.end()
        elif cut.group().startswith(";"):
            yield cut.start(), cut.end()


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
