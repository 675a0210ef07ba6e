"""A on a letter: answerable in a line, said outright and early, thanked for once."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.core.letter import Purpose
from mailask.smart.asks.actionable import rewrite
from mailask.smart.asks.case import WARNING, finding
from mailask.smart.letters.case import LetterCase
from mailask.smart.letters.specific import ASKING
from mailask.smart.sentences import found, is_way_out, words_in

_EARLY_SENTENCES, _EARLY_WORDS = 2, 60


def actionable(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from being easy to act on."""
    if case.ask and (match := case.words.open_ended.search(case.ask)):
        fix = "Ask for a line: yes or no, A or B, one name, the one thing they would change."
        yield finding("A2", WARNING, "body", match[0], "Answering this takes a page; on a phone it will wait.", fix)
    if case.purpose is not Purpose.WITHDRAWAL:
        yield from _outright(case)
    if case.purpose in ASKING:
        yield from _early(case)
    yield from _thanks(case)


def _outright(case: LetterCase) -> Iterator[Finding]:
    """A3."""
    words = case.words
    for sentence in case.sentences:
        if is_way_out(sentence, words) and sentence != case.ask:
            continue
        apologies = found(words.apology, sentence)
        hedges = found(words.hedge, sentence)
        if apologies or len(hedges) >= 2:
            quote = ", ".join(dict.fromkeys((*apologies, *hedges)))
            message = (
                "An apology makes a fair ask look like a burden."
                if apologies
                else "So many hedges hide what is wanted."
            )
            yield finding("A3", WARNING, "body", quote, message, rewrite(sentence, words))


def _early(case: LetterCase) -> Iterator[Finding]:
    """A4."""
    if not case.requests:
        return
    at = case.requests[0].sentence
    before = sum(len(words_in(sentence)) for sentence in case.sentences[:at])
    if at >= _EARLY_SENTENCES and before > _EARLY_WORDS:
        yield finding("A4", WARNING, "body", case.ask, "The ask comes late.", f"Begin with it: “{case.ask}”")


def _thanks(case: LetterCase) -> Iterator[Finding]:
    """A5."""
    words = case.words
    if not words.small:
        return
    thanks = list(words.thanks.finditer(case.own))
    presumed = words.presumed.search(case.own)
    if presumed and any(True for _ in case.silent):
        yield finding(
            "A5", WARNING, "body", presumed[0], "After a long silence this presumes.", "Thank them at the end, plainly."
        )
    if case.purpose in ASKING and not thanks:
        yield finding("A5", WARNING, "body", "", "There is no thanks.", "One at the end is enough.")
    elif case.purpose in ASKING and case.ask and thanks[0].start() < case.own.find(case.ask):
        yield finding("A5", WARNING, "body", thanks[0][0], "The thanks stand before the ask.", "Move them to the end.")
    elif len(thanks) > 1 and case.purpose is not Purpose.THANKS:
        yield finding("A5", WARNING, "body", thanks[-1][0], "It thanks more than once.", "Keep the last one.")
