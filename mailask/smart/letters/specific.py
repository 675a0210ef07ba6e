"""S on the text of a letter."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.core.letter import without_prefixes
from mailask.smart import specific as rules
from mailask.smart.clauses import content, tells, without_lead, words_in
from mailask.smart.letters.case import ASKING, FOLLOWING, LetterCase

_SHORTEST, _LONG, _LONGEST = 40, 150, 300
_TWO = 2
_MOST_QUOTED = 5
"""People whose addresses are quoted; of five thousand nobody reads more."""


def specific(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from being specific."""
    yield from _one_ask(case)
    if case.purpose in ASKING:
        yield from _a_thing(case)
    yield from _one_reader(case)
    yield from _subject(case)
    yield from _length(case)


def _one_ask(case: LetterCase) -> Iterator[Finding]:
    told = [case.sentences[n] for n in dict.fromkeys(c.sentence for c in case.asking if c.is_told and not c.is_step)]
    if case.purpose not in ASKING | FOLLOWING:
        if told:
            yield rules.ASKS_ALL_THE_SAME.at("body", told[0])
    elif not case.asking:
        # Where a verb of our own tells somebody to do something, reading may have missed it: better silent than wrong.
        if case.words.verbs and not any(tells(sentence, case.words) for sentence in case.sentences):
            yield rules.ASKS_NOTHING.at("body")
    elif len(told) > _TWO:
        yield rules.ASKS_FOR_MANY.at("body", told[-1], split=f"Keep “{told[0]}” and leave the rest for other letters.")
    elif len(told) == _TWO:
        split = f"Keep “{told[0]}” and leave “{told[1]}” for another letter."
        yield rules.ASKS_FOR_TWO.at("body", told[1], split=split)


def _a_thing(case: LetterCase) -> Iterator[Finding]:
    if not case.ask:
        return
    words, bare = case.words, case.ask
    for day in case.days:
        bare = bare.replace(day.quote, "")
    told = words_in(without_lead(case.asking[0].text, words))
    verb, points_back = next(iter(told), "").lower(), any(word.lower() in words.same for word in told[1:3])
    things = [w for w in content(bare, words) if w != verb and w not in words.filler | words.vague]
    if not things and not points_back:
        yield rules.NAMES_NOTHING.at("body", case.ask, told=case.ask.strip(" .?!"))
    elif amount := rules.amount_without_end(bare, words):
        yield rules.HAS_NO_END.at("body", amount, amount=amount)


def _one_reader(case: LetterCase) -> Iterator[Finding]:
    everybody = [*case.to, *case.cc]
    if not case.to:
        yield rules.GOES_TO_NOBODY.at("to")
    elif len(everybody) > 1:
        names = ", ".join(person.address for person in everybody[:_MOST_QUOTED])
        yield rules.SEVERAL_READ_IT.at("to", names, count=len(everybody), first=case.to[0].first_name)


def _subject(case: LetterCase) -> Iterator[Finding]:
    words = case.words
    proposal = rules.subject_from(case.ask, words)
    yield from rules.judge_subject(
        "subject",
        without_prefixes(case.subject),
        about=case.own if case.purpose in ASKING else None,
        words=words,
        proposal=f"“{proposal}”" if proposal else "",
    )


def _length(case: LetterCase) -> Iterator[Finding]:
    count = len(words_in(case.own))
    longest = max(case.sentences, key=len, default="")
    if count > _LONGEST:
        yield rules.LETTER_TOO_LONG.at("body", longest, count=count)
    elif count > _LONG:
        yield rules.LETTER_LONG.at("body", longest, count=count, longest=longest)
    elif count < _SHORTEST and case.purpose in ASKING:
        yield rules.LETTER_SHORT.at("body", count=count)
