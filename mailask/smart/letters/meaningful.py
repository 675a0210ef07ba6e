"""M on the text of a letter."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.core.letter import Purpose
from mailask.smart import meaningful as rules
from mailask.smart.clauses import stems
from mailask.smart.letters.case import ASKING, LetterCase

_NEW_WORDS = 5
_SENTENCES_WITH_FACTS = 3
"""Sentences beside the ask that hold facts of their own, whether or not one of them names something."""


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
    words = case.words
    if not words.small or not case.ask or words.reason.search(case.body):
        return
    plain = (s for s in case.others if not words.effort.search(s) and not words.offer.search(s))
    told = stems(" ".join(plain), words) - stems(case.ask, words)
    if len(told) < _NEW_WORDS:
        yield rules.NO_REASON.at("body")


def _why_you(case: LetterCase) -> Iterator[Finding]:
    words = case.words
    plain = [s for s in case.others if not words.effort.search(s) and not words.thanks.search(s)]
    shared = any(stems(case.known.of(p).last_shared, words) & stems(case.body, words) for p in case.readers)
    if words.small and not shared and not any(words.you.search(sentence) for sentence in plain):
        yield rules.ANYBODY.at("body", fix="One line: what they did, built or know.")


def _proof(case: LetterCase) -> Iterator[Finding]:
    text = case.body
    for day in case.days:
        text = text.replace(day.quote, "")
    text = case.words.effort.sub("", text)
    if not rules.names_a_fact(text) and not case.attached and len(case.others) < _SENTENCES_WITH_FACTS:
        yield rules.NO_FACT.at("body", written="")


def _in_return(case: LetterCase) -> Iterator[Finding]:
    if case.words.small and not case.words.offer.search(case.body):
        yield rules.NOTHING_IN_RETURN.at("body", written="that you will tell them what came of it.")


def _relation(case: LetterCase) -> Iterator[Finding]:
    for person in case.silent:
        known = case.known.of(person)
        shared = stems(known.last_shared, case.words)
        if shared and not shared & stems(case.body, case.words):
            fix = f"Name it: you last wrote about “{known.last_shared}”."
            yield rules.LONG_SILENCE.at("body", name=person.first_name, last=known.last_contact, fix=fix)
