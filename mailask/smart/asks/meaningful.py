"""M on the fields of an ask."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.smart import meaningful as rules
from mailask.smart.asks.case import AskCase
from mailask.smart.clauses import stems, words_in

_NEW_WORDS = 3
_WORDS_WITH_FACTS = 20
"""Words of need, reason and context that hold facts of their own, whether or not one of them is a name."""


def meaningful(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from meaning something to the one who is asked."""
    yield from _why(case)
    yield from _why_you(case)
    yield from _proof(case)
    yield from _in_return(case)
    yield from _relation(case)


def _why(case: AskCase) -> Iterator[Finding]:
    ask, words = case.ask, case.words
    if not words_in(ask.why):
        yield rules.NO_REASON.at("why")
        return
    new = stems(ask.why, words) - stems(f"{ask.need}\n{ask.action}\n{ask.title}", words)
    if words.small and len(new) < _NEW_WORDS:
        yield rules.REPEATS_THE_NEED.at("why", ask.why)


def _why_you(case: AskCase) -> Iterator[Finding]:
    if words_in(case.ask.context):
        return
    shared = next((s for person in case.ask.to if (s := case.known.of(person).last_shared)), "")
    fix = (
        f'You last wrote about “{shared}”: context = "..."'
        if shared
        else 'One line: what they did, built or know. context = "You ..."'
    )
    yield rules.ANYBODY.at("context", fix=fix)


def _proof(case: AskCase) -> Iterator[Finding]:
    ask, words = case.ask, case.words
    told = words_in(f"{ask.need}\n{ask.why}\n{ask.action}\n{ask.context}")
    if not told or ask.attach or len(told) >= _WORDS_WITH_FACTS:
        return
    counted = any(word.lower() in words.numbers - words.small for word in told)
    if not counted and not rules.names_a_fact(f"{ask.need}\n{ask.why}\n{ask.action}\n{ask.context}"):
        yield rules.NO_FACT.at("why", written=': attach = ["file.pdf"]')


def _in_return(case: AskCase) -> Iterator[Finding]:
    if not words_in(case.ask.offer):
        yield rules.NOTHING_IN_RETURN.at("offer", written='offer = "I will send you what comes of it"')


def _relation(case: AskCase) -> Iterator[Finding]:
    for person in case.ask.to:
        known = case.known.of(person)
        # Where the last subject is known, the letter itself names it.
        if rules.is_silent(person, case.known, case.today) and not words_in(case.ask.context) and not known.last_shared:
            fix = 'Name what you last shared and when: context = "We ... in Lisbon in 2024."'
            yield rules.LONG_SILENCE.at("context", name=person.first_name, last=known.last_contact, fix=fix)
