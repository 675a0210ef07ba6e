"""A on the fields of an ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.smart import actionable as rules
from mailask.smart.asks.case import AskCase
from mailask.smart.clauses import has_object, is_thing, sentences_of, without_lead, words_in

_LATE_WORDS = 45
_EARLY_SENTENCES = 2


def actionable(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from being something to do."""
    yield from _a_verb(case)
    yield from _a_line(case)
    yield from _outright(case)
    yield from _early(case)
    yield from _thanks(case)


def _a_verb(case: AskCase) -> Iterator[Finding]:
    ask, words = case.ask, case.words
    if not words_in(ask.action):
        yield rules.NO_ACTION.at("action", need=ask.need.strip(" .") or "...")
    elif words.verbs and not case.asking:
        if is_thing(ask.action, words):
            yield rules.A_THING_INSTEAD.at("action", ask.action)
        elif not has_object(ask.action, words):
            yield rules.NO_PLAIN_VERB.at("action", ask.action)


def _a_line(case: AskCase) -> Iterator[Finding]:
    action = case.ask.action
    if not re.search(r"\d", action) and (match := case.words.open_ended.search(action)):
        yield rules.TAKES_A_PAGE.at("action", match[0])


def _outright(case: AskCase) -> Iterator[Finding]:
    for where in ("action", "need", "why", "context", "offer"):
        # In a reason or an offer "just" and "maybe" mean what they say; around the ask they pile up.
        plain = where not in {"action", "need"}
        yield from rules.judge_hedges(where, getattr(case.ask, where), case.words, apologies_only=plain)


def _early(case: AskCase) -> Iterator[Finding]:
    """The letter puts `need` before the ask, so a long need, or a preamble in `action`, pushes the ask down."""
    words, ask = case.words, case.ask
    at = case.asking[0].sentence if case.asking else 0
    before = sum(len(words_in(sentence)) for sentence in sentences_of(ask.action)[:at])
    if case.asking and (at >= _EARLY_SENTENCES or before > _LATE_WORDS):
        first = case.asking[0].text
        yield rules.ASKS_LATE.at("action", first, ask=without_lead(first, words))
    elif (count := len(words_in(ask.need))) > _LATE_WORDS:
        yield rules.LONG_NEED.at("need", ask.need, count=count)


def _thanks(case: AskCase) -> Iterator[Finding]:
    """The letter thanks by itself."""
    for where in ("action", "need", "why", "context", "offer"):
        text = getattr(case.ask, where)
        thanks = case.words.presumed.search(text)
        if thanks is None and where == "action":
            thanks = next((match for match in case.words.thanks.finditer(text) if _stands_alone(text, match)), None)
        if thanks is not None:
            yield rules.THANKS_BEFORE_THE_YES.at(where, thanks[0], thanks=thanks[0])


def _stands_alone(text: str, thanks: re.Match[str]) -> bool:
    """Whether the thanks are said, and not what is asked for (`a letter of thanks`)."""
    before = text[: thanks.start()].rstrip()
    return not before or before[-1] in ",.;:!?-–"
