"""M: why it matters, why this person, what shows it, what comes back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.smart.asks.case import ERROR, WARNING, AskCase, finding
from mailask.smart.sentences import stems, words_in

_NEW_WORDS = 3


def meaningful(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from meaning something to the one who is asked."""
    yield from _why(case)
    yield from _why_you(case)
    yield from _proof(case)
    yield from _in_return(case)
    yield from _relation(case)


def _why(case: AskCase) -> Iterator[Finding]:
    """M1."""
    ask, words = case.ask, case.words
    if not words_in(ask.why):
        yield finding(
            "M1",
            ERROR,
            "why",
            "",
            "It does not say why this matters.",
            "Say what hangs on it: what you will decide, make or finish with it, and for whom.",
        )
        return
    if not words.small:
        return
    new = stems(ask.why, words) - stems(f"{ask.need}\n{ask.action}\n{ask.title}", words)
    if len(new) < _NEW_WORDS:
        yield finding(
            "M1",
            WARNING,
            "why",
            ask.why,
            "This says again what you need, not why.",
            "Go on after “so that”: what will you decide, make or finish with it, and for whom?",
        )


def _why_you(case: AskCase) -> Iterator[Finding]:
    """M2."""
    ask = case.ask
    if words_in(ask.context):
        return
    shared = next((s for person in ask.to if (s := case.known.of(person).last_shared)), "")
    fix = (
        f'You last wrote about “{shared}”: context = "..."'
        if shared
        else 'One line: what they did, built or know. context = "You ..."'
    )
    yield finding("M2", WARNING, "context", "", "It does not say why you ask this person.", fix)


def _proof(case: AskCase) -> Iterator[Finding]:
    """M3."""
    ask = case.ask
    text = f"{ask.need}\n{ask.why}\n{ask.action}\n{ask.context}"
    if not words_in(text) or ask.attach or re.search(r"\d|https?://|www\.", text):
        return
    words = case.words
    counted = any(word.lower() in words.numbers - words.small for word in words_in(text))
    named = re.search(r"(?<=[\w,;:] )(?!I\b)[^\W\d_a-zà-ÿ]\w+", text) is not None
    # Twenty words of need, reason and context hold facts of their own, whether or not one of them is a name.
    if not counted and not named and len(words_in(text)) < 20:
        yield finding(
            "M3",
            WARNING,
            "why",
            "",
            "There is no fact that shows it: no number, name, link or file.",
            'Add one: a figure, a name, a link, or attach = ["file.pdf"].',
        )


def _in_return(case: AskCase) -> Iterator[Finding]:
    """M4."""
    if not words_in(case.ask.offer):
        yield finding(
            "M4",
            WARNING,
            "offer",
            "",
            "It does not say what they get, or what you give back.",
            'A small, true thing is enough: offer = "I will send you what comes of it"',
        )


def _relation(case: AskCase) -> Iterator[Finding]:
    """M5."""
    ask = case.ask
    for person in ask.to:
        known = case.known.of(person)
        if case.silent(person) and not words_in(ask.context) and not known.last_shared:
            yield finding(
                "M5",
                ERROR,
                "context",
                "",
                f"You have not been in touch with {person.first_name} since {known.last_contact}.",
                'Name what you last shared and when: context = "We ... in Lisbon in 2024."',
            )
