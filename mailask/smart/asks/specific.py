"""S on the fields of an ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mailask.core.finding import Finding
from mailask.reading.languages.asking import Words
from mailask.smart import specific as rules
from mailask.smart.asks.case import AskCase
from mailask.smart.clauses import content, sentences_of, words_in

_MOST_WORDS = 110
"""Words of the fields; the letter adds about forty of its own and should stay under 150."""
_SEVERAL, _MANY = 2, 3
_LONG_FIELDS = ("need", "why", "action", "context", "offer")


def specific(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from being specific."""
    yield from _one_ask(case)
    yield from _a_thing(case)
    yield from _countable(case)
    yield from _one_person(case)
    yield from _subject(case)
    yield from _short(case)


def _one_ask(case: AskCase) -> Iterator[Finding]:
    words, ask = case.words, case.ask
    asked = [clause for clause in case.asking if clause.is_told and not clause.is_step]
    sentences = len({clause.sentence for clause in asked})
    more = words.also.search(ask.action)
    listed = rules.several_things(ask.need, words)
    several = max(sentences, len(asked) if len(asked) > _MANY or listed else 1)
    if several >= _MANY or (several == _SEVERAL and listed and len(asked) >= _SEVERAL):
        each = "; ".join(f"({n}) {clause.text}" for n, clause in enumerate(asked, 1))
        yield rules.ASKS_FOR_MANY.at("action", ask.action, split=f"One file an ask: {each}")
    elif several == _SEVERAL or len(asked) == _MANY or (more and len(asked) > 1):
        first, second = asked[0].text, asked[-1].text
        split = f"Keep “{first}” and make another ask of “{second}”."
        yield rules.ASKS_FOR_TWO.at("action", more[0] if more else second, split=split)
    elif listed:
        yield rules.LISTS_THINGS.at("need", ask.need, first=listed[0])


def _a_thing(case: AskCase) -> Iterator[Finding]:
    ask, words = case.ask, case.words
    where = "need" if ask.need else "action"
    text = ask.need or ask.action
    if not text:
        yield rules.NEEDS_NOTHING.at("need")
        return
    done = _verbs_in(text, words)
    things = [word for word in content(text, words) if word not in words.filler | done]
    if not [word for word in things if word not in words.vague]:
        yield rules.NAMES_NOTHING.at(where, text, told=text.strip(" .?!"))
    elif where == "need" and things[0] in words.vague and not _is_anchored(text, words, things[0]):
        yield rules.NAMES_IT_VAGUELY.at(where, things[0], thing=things[0])


def _verbs_in(text: str, words: Words) -> frozenset[str]:
    """The words that say what to do; behind an article stands a thing of the same name (`send me the count`)."""
    tokens = [word.lower() for word in words_in(text)]
    things = {word for before, word in pairwise(tokens) if before in words.noun_start}
    return frozenset(tokens) & words.verbs - words.vague - things


def _is_anchored(text: str, words: Words, vague: str) -> bool:
    """Whether a number, a quotation, a link, a name or the noun it describes pins a vague word down."""
    if re.search(r"\d|https?://|[\"“„«]|(?<=\s)[A-Z][a-z]*[A-Z\d]", text):
        return True
    tokens = [word.lower() for word in words_in(text)]
    after = tokens[tokens.index(vague) + 1 :]
    if words.head_last and after and after[0] not in words.small | words.vague:
        return True
    return any(word in words.numbers - words.small for word in after)


def _countable(case: AskCase) -> Iterator[Finding]:
    if amount := rules.amount_without_end(f"{case.ask.need}\n{case.ask.action}", case.words):
        yield rules.HAS_NO_END.at("need", amount, amount=amount)


def _one_person(case: AskCase) -> Iterator[Finding]:
    ask = case.ask
    if not ask.to:
        yield rules.NOBODY_IS_ASKED.at("to")
    elif len(ask.to) > 1 and ask.order is None:
        addresses = ", ".join(person.address for person in ask.to)
        yield rules.SEVERAL_ARE_ASKED.at("to", addresses, count=len(ask.to))


def _subject(case: AskCase) -> Iterator[Finding]:
    ask, words = case.ask, case.words
    proposal = rules.subject_from(ask.need or ask.action, words)
    yield from rules.judge_subject(
        "title",
        ask.title.strip(),
        about=case.prose.partition("\n")[2],
        words=words,
        proposal=f'title = "{proposal}"' if proposal else "",
    )


def _short(case: AskCase) -> Iterator[Finding]:
    count = len(words_in(case.prose))
    if count > _MOST_WORDS:
        longest = max(_LONG_FIELDS, key=lambda name: len(words_in(getattr(case.ask, name))))
        told = sentences_of(getattr(case.ask, longest))
        cut = f"Keep its first sentence: “{told[0]}”" if len(told) > 1 else f"Cut `{longest}` to one sentence."
        yield rules.FIELDS_TOO_LONG.at(longest, count=count, field=longest, cut=cut)
