"""A body cut into sentences: at punctuation, at blank lines, and at short lines (greetings, lists)."""

from __future__ import annotations

import re

LONGEST_SENTENCE = 1_200
"""Characters of a sentence that are read; longer ones are tables, not prose."""
MOST_SENTENCES = 400
_WRAP = 50
_STOP = re.compile(
    r"(?<=[.!?…。！？])(?<![ .(][A-Za-zÄÖÜ]\.)(?<!\b[ap]\.m\.)(?<!\b(?:Mr|Dr|St|ca|vs|No|Nr|zB)\.)"
    r"(?<!\b(?:Mrs|bzw|etc|usw|Sra|Mme|inc)\.)"
    r"(?<!\be\.g\.)(?<!\bi\.e\.)(?<!\bz\.B\.)(?<![ \d]\d\.)(?<!\d\.\d\.)"
    r"(?<!\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|Mon|Tue|Wed|Thu|Fri|avr|oct|déc|ene|abr|ago)\.)"
    r"(?<!\b(?:Sept|Tues|janv|févr|juil|sept)\.)(?<!\bThurs\.)"
    r"[\"'”’»)*]*\s+(?=[\"'“‘«(¿¡*A-ZÀ-ÖØ-ÞŁŚŹ\d🙂]|[a-z]{2}|i['’ ])"
    r"|(?<=\d\.)\s+(?=[A-ZÀ-Ö][a-zà-ö]+\s)(?!(?:Jan|J[äu]|Feb|M[aä]|Apr|Aug|Sep|O[ck]t|Nov|De[cz]|Quartal|Uhr|Woche))"
)
_BLANK = re.compile(r"\n[ \t]*\n+|\n(?=[ \t]*(?:[-*•]|\d{1,2}[.)])\s)")
_SPACE = re.compile(r"\s+")


def sentences(text: str) -> list[str]:
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


def _cut(paragraph: str) -> list[str]:
    short = _SPACE.sub(" ", paragraph[: LONGEST_SENTENCE * 20])
    return [s[:LONGEST_SENTENCE] for part in _STOP.split(short) if (s := part.strip())]
