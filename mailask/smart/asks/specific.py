"""S: one ask, of one thing, of one person, that can be counted and found by its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.reading.languages.asking import Words
from mailask.smart.asks.case import ERROR, WARNING, AskCase, finding
from mailask.smart.sentences import content, requests_in, sentences_of, stems, words_in

_LONGEST_SUBJECT = 7
_MOST_WORDS = 110
"""Words of the fields; the letter adds about forty of its own and should stay under 150."""


def specific(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from being specific."""
    yield from _one_ask(case)
    yield from _a_thing(case)
    yield from _countable(case)
    yield from _one_person(case)
    yield from _subject(case)
    yield from _short(case)


def _one_ask(case: AskCase) -> Iterator[Finding]:
    """S1."""
    words, ask = case.words, case.ask
    requests = [r for r in requests_in(ask.action, words) if not r.step]
    sentences = len({r.sentence for r in requests})
    more = words.also.search(ask.action)
    listed = several_things(ask.need, words)
    several = max(sentences, len(requests) if len(requests) > 3 or listed else 1)
    if several >= 3 or (several == 2 and listed and len(requests) >= 2):
        each = "; ".join(f"({n}) {r.text}" for n, r in enumerate(requests, 1))
        yield finding(
            "S1", ERROR, "action", ask.action, "This asks for several things at once.", f"One file an ask: {each}"
        )
    elif several == 2 or len(requests) == 3 or (more and len(requests) > 1):
        first, second = requests[0].text, requests[-1].text
        yield finding(
            "S1",
            WARNING,
            "action",
            more[0] if more else second,
            "This asks for more than one thing; people often answer only one of them.",
            f"Keep “{first}” and make another ask of “{second}”.",
        )
    elif listed:
        yield finding(
            "S1",
            WARNING,
            "need",
            ask.need,
            "These are several things at once; people often answer only one of them.",
            f"Keep “{listed[0]}” and make other asks of the rest.",
        )


def several_things(need: str, words: Words) -> tuple[str, ...]:
    """The things a need lists, when they are three or more and not parts of one (`two figures: seats and rent`)."""
    if ":" in need:
        return ()
    items = [item.strip() for item in re.split(r"[,;]|\s(?:and|und|et|y|e|plus)\s", need) if item.strip()]
    firsts = [words_in(item)[0].lower() for item in items if words_in(item)]
    starts = {first for first in firsts if first in words.noun_start or first.isdigit()}
    return tuple(items) if len(items) >= 3 and len(starts) >= 3 else ()


def _a_thing(case: AskCase) -> Iterator[Finding]:
    """S2."""
    ask, words = case.ask, case.words
    where = "need" if ask.need else "action"
    text = ask.need or ask.action
    if not text:
        yield finding(
            "S2", ERROR, "need", "", "It does not say what you need.", 'Name the thing: need = "the ..., as a ..."'
        )
        return
    carried = content(text, words)
    things = [word for word in carried if word not in words.filler and not _is_verb(word, words)]
    if not [word for word in things if word not in words.vague]:
        yield finding(
            "S2",
            ERROR,
            where,
            text,
            f"“{text.strip(' .?!')}” names nothing that somebody could hand over.",
            "Name the thing, its form and its size: two names, 15 minutes, the table for 2025 as a CSV.",
        )
    elif where == "need" and things[0] in words.vague and not _is_anchored(text, words, things[0]):
        yield finding(
            "S2",
            WARNING,
            where,
            things[0],
            f"“{things[0]}” can mean an hour or a line.",
            "Say what you will hold in your hands: a yes or no, two names, a comment on page 3.",
        )


def _is_verb(word: str, words: Words) -> bool:
    return word in words.verbs and word not in words.vague


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
    """S3."""
    ask, words = case.ask, case.words
    text = f"{ask.need}\n{ask.action}"
    tokens = [word.lower() for word in words_in(text)]
    loose = [word for word in tokens if word in words.loose]
    counted = any(word in words.numbers or any(c.isdigit() for c in word) for word in tokens)
    if loose and not counted:
        yield finding(
            "S3",
            WARNING,
            "need",
            loose[0],
            f"“{loose[0]}” has no end: they cannot tell when they are done.",
            f"Put a number in its place: “two” instead of “{loose[0]}”, or a length, or a page.",
        )


def _one_person(case: AskCase) -> Iterator[Finding]:
    """S4."""
    ask = case.ask
    if not ask.to:
        yield finding("S4", ERROR, "to", "", "Nobody is asked.", 'to = ["Name <name@example.com>"]')
    elif len(ask.to) > 1 and ask.order is None:
        yield finding(
            "S4",
            WARNING,
            "to",
            ", ".join(person.address for person in ask.to),
            f"{len(ask.to)} people are named; asked as a group, each waits for the others.",
            'Say how: order = "one-by-one" asks the next after a no, "together" writes to each alone.',
        )


def _subject(case: AskCase) -> Iterator[Finding]:
    """S5."""
    ask, words = case.ask, case.words
    title = ask.title.strip()
    tokens = words_in(title)
    proposal = subject_from(ask.need or ask.action, words)
    fix = f'title = "{proposal}"' if proposal else "Name the matter in two to seven words."
    if not tokens:
        yield finding("S5", ERROR, "title", "", "There is no subject.", fix)
    elif is_generic(title, words):
        yield finding("S5", WARNING, "title", title, f"“{title}” could stand over any mail.", fix)
    elif len(tokens) == 1 and len(title) < 15:
        yield finding("S5", WARNING, "title", title, "One word is not enough to recognise the matter.", fix)
    elif len(tokens) > _LONGEST_SUBJECT:
        yield finding("S5", WARNING, "title", title, f"{len(tokens)} words; a phone shows about seven.", fix)
    elif words.small and not stems(title, words) & stems(case.prose.partition("\n")[2], words):
        yield finding("S5", WARNING, "title", title, "The subject shares no word with the ask.", fix)


def is_generic(subject: str, words: Words) -> bool:
    """Whether the subject could stand over any mail."""
    tokens = [word.lower() for word in words_in(subject)]
    carried = [word for word in tokens if word not in words.small or word in words.generic]
    return bool(words.generic) and all(word in words.generic or word in words.filler for word in carried)


def subject_from(text: str, words: Words) -> str:
    """A subject of at most seven words from what is needed; empty when there is nothing to take it from."""
    head = re.split(r"[,;:.?!]|\s(?:that|which|who|die|der|das|qui|que|dont)\s", " ".join(text.split()))[0]
    tokens = head.split()
    while tokens and tokens[0].lower() in words.small:
        tokens = tokens[1:]
    tokens = tokens[:_LONGEST_SUBJECT]
    while tokens and tokens[-1].lower() in words.small:
        tokens = tokens[:-1]
    proposal = " ".join(tokens)
    if len(tokens) < 2 or is_generic(proposal, words):
        return ""
    return proposal[0].upper() + proposal[1:]


def _short(case: AskCase) -> Iterator[Finding]:
    """S6."""
    count = len(words_in(case.prose))
    if count > _MOST_WORDS:
        longest = max(
            ("need", "why", "action", "context", "offer"), key=lambda name: len(words_in(getattr(case.ask, name)))
        )
        told = sentences_of(getattr(case.ask, longest))
        keep = f"Keep its first sentence: “{told[0]}”" if len(told) > 1 else f"Cut `{longest}` to one sentence."
        yield finding(
            "S6",
            WARNING,
            longest,
            "",
            f"{count} words in the fields; the letter would pass 150.",
            f"`{longest}` is the longest. {keep}",
        )
