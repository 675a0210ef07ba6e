"""A body cut into sentences: at punctuation, at blank lines, and at short lines (greetings, lists)."""

from __future__ import annotations

import re

from mailask.reading.languages.any.abbreviations import AFTER_NUMBER, EITHER, MONTHS, TITLES, WEEKDAYS

LONGEST_SENTENCE = 1_200
"""Characters of a sentence that are read; longer ones are tables, not prose."""
MOST_SENTENCES = 400
_WRAP = 50
_SHORT_FORMS = "".join(rf"(?<!\b{re.escape(short)}\.)" for short in f"{TITLES} {MONTHS} {WEEKDAYS}".split())
_CHOICES = "|".join(rf"(?<=\b{word} [A-Z]\.)" for word in EITHER.split())
_STOP = re.compile(
    rf"(?<=[.!?…。！？])(?:(?<![ .(][A-Za-zÄÖÜ]\.)|{_CHOICES})(?<![ \d]\d\.)(?<!\d\.\d\.){_SHORT_FORMS}"
    r"[\"'”’»)*]*\s+(?=[\"'“‘«(¿¡*A-ZÀ-ÖØ-ÞŁŚŹ\d🙂]|[a-z]{2}|i['’ ])"
    rf"|(?<=\d\.)\s+(?=[A-ZÀ-Ö][a-zà-ö]+\s)(?!{'|'.join(AFTER_NUMBER.split())})"
)
_BLANK = re.compile(r"\n[ \t]*\n+|\n(?=[ \t]*(?:[-*•]|\d{1,2}[.)])\s)")
_SPACE = re.compile(r"\s+")


def sentences_in(text: str) -> list[str]:
    """The sentences of `text`, each on one line, in order."""
    if len(text) < LONGEST_SENTENCE and "\n" not in text:
        return [s for part in _STOP.split(text) if (s := part.strip())]
    found: list[str] = []
    for block in _BLANK.split(text):
        paragraph = ""
        before = ""
        for raw in block.split("\n"):
            line = raw.strip()
            if not line:
                continue
            if paragraph and (len(before) < _WRAP or before.endswith((":", ","))) and not line[:1].islower():
                found += _cut(paragraph)
                paragraph = line
            else:
                paragraph = f"{paragraph} {line}" if paragraph else line
            before = line
        if paragraph:
            found += _cut(paragraph)
        if len(found) > MOST_SENTENCES:
            return found[:MOST_SENTENCES]
    return found


def sentence_with(words: str, text: str) -> str:
    """The sentence of `text` that the deciding `words` stand in, so that a person sees what was meant by them."""
    if not words or (words not in text and text.strip()):
        return text  # nothing decided, or what has no words: a link, a file, a sign
    return next((sentence for sentence in sentences_in(text) if words in sentence), words)


def _cut(paragraph: str) -> list[str]:
    short = _SPACE.sub(" ", paragraph[: LONGEST_SENTENCE * 20])
    return [s[:LONGEST_SENTENCE] for part in _STOP.split(short) if (s := part.strip())]
