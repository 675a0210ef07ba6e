"""M on a letter: a reason of its own, a word on why this reader, a fact, something back, the tie named."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.core.letter import Purpose
from mailask.smart.asks.case import ERROR, WARNING, finding
from mailask.smart.letters.case import LetterCase
from mailask.smart.letters.specific import ASKING
from mailask.smart.sentences import stems

_NEW_WORDS = 5


def meaningful(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from meaning something to its reader."""
    if case.purpose in ASKING:
        yield from _why(case)
        yield from _why_you(case)
        yield from _proof(case)
        yield from _in_return(case)
    if case.purpose in ASKING | {Purpose.RECONNECT}:
        yield from _relation(case)


def _why(case: LetterCase) -> Iterator[Finding]:
    """M1."""
    words = case.words
    if not words.small or not case.ask or words.reason.search(case.body):
        return
    plain = (s for s in case.others if not words.effort.search(s) and not words.offer.search(s))
    told = stems(" ".join(plain), words) - stems(case.ask, words)
    if len(told) < _NEW_WORDS:
        fix = "Say what hangs on it: what you will decide, make or finish with it, and for whom."
        yield finding("M1", ERROR, "body", "", "It does not say why this matters.", fix)


def _why_you(case: LetterCase) -> Iterator[Finding]:
    """M2."""
    words = case.words
    plain = [s for s in case.others if not words.effort.search(s) and not words.thanks.search(s)]
    shared = any(stems(case.known.of(p).last_shared, words) & stems(case.body, words) for p in case.to)
    if words.small and not shared and not any(words.you.search(sentence) for sentence in plain):
        yield finding(
            "M2", WARNING, "body", "", "It does not say why you ask them.", "One line: what they did, built or know."
        )


def _proof(case: LetterCase) -> Iterator[Finding]:
    """M3."""
    text = case.body
    for day in case.days:
        text = text.replace(day.quote, "")
    text = case.words.effort.sub("", text)
    named = re.search(r"\d|https?://|www\.|(?<=[\w,;:] )(?!I\b)[^\W\d_a-zà-ÿ]\w+", text)
    if not named and not case.attached and len(case.others) < 3:
        fix = "Add one: a figure, a name, a link, or a file."
        yield finding("M3", WARNING, "body", "", "There is no fact that shows it.", fix)


def _in_return(case: LetterCase) -> Iterator[Finding]:
    """M4."""
    if case.words.small and not case.words.offer.search(case.body):
        fix = "A small, true thing is enough: that you will tell them what came of it."
        yield finding("M4", WARNING, "body", "", "It does not say what comes back to them.", fix)


def _relation(case: LetterCase) -> Iterator[Finding]:
    """M5."""
    for person in case.silent:
        known = case.known.of(person)
        shared = stems(known.last_shared, case.words)
        if shared and not shared & stems(case.body, case.words):
            fix = f"Name it: you last wrote about “{known.last_shared}”."
            yield finding("M5", ERROR, "body", "", f"You have not been in touch since {known.last_contact}.", fix)
