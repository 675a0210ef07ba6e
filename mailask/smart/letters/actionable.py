"""A on the text of a letter."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.core.letter import Purpose
from mailask.smart import actionable as rules
from mailask.smart.clauses import is_way_out, words_in
from mailask.smart.letters.case import ASKING, LetterCase

_EARLY_SENTENCES, _EARLY_WORDS = 2, 60


def actionable(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from being easy to act on."""
    if case.ask and (match := case.words.open_ended.search(case.ask)):
        yield rules.TAKES_A_PAGE.at("body", match[0])
    if case.purpose is not Purpose.WITHDRAWAL:
        yield from _outright(case)
    if case.purpose in ASKING:
        yield from _early(case)
    yield from _thanks(case)


def _outright(case: LetterCase) -> Iterator[Finding]:
    for sentence in case.sentences:
        if sentence == case.ask or not is_way_out(sentence, case.words):
            yield from rules.judge_hedges("body", sentence, case.words)


def _early(case: LetterCase) -> Iterator[Finding]:
    if not case.told:
        return
    at = case.told[0]
    before = sum(len(words_in(sentence)) for sentence in case.sentences[:at])
    if at >= _EARLY_SENTENCES and before > _EARLY_WORDS:
        yield rules.ASKS_LATE.at("body", case.ask, ask=case.ask)


def _thanks(case: LetterCase) -> Iterator[Finding]:
    words = case.words
    if not words.small:
        return
    thanks = list(words.thanks.finditer(case.own))
    presumed = words.presumed.search(case.own)
    if presumed and case.silent:
        yield rules.PRESUMES.at("body", presumed[0])
    if case.purpose in ASKING and not thanks:
        yield rules.NO_THANKS.at("body")
    elif case.purpose in ASKING and case.ask and thanks[0].start() < case.own.find(case.ask):
        yield rules.EARLY_THANKS.at("body", thanks[0][0])
    elif len(thanks) > 1 and case.purpose is not Purpose.THANKS:
        yield rules.THANKS_TWICE.at("body", thanks[-1][0])
