"""Sentences, the clauses of them that ask, and the words that carry content: what every rule looks at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mailask.reading import ask_in, sentences_in
from mailask.reading.languages.asking import Words
from mailask.reading.languages.language import Language

_WORD = re.compile(r"[^\W_]+(?:[-.'’][^\W_]+)*")
_STEM = 5
_QUOTES = " \t\"'“”„«»‹›‘’¿¡()[]*-–•"


@lru_cache(maxsize=512)
def words_in(text: str) -> tuple[str, ...]:
    """The words of a text, in their own capitals."""
    return tuple(_WORD.findall(text))


@lru_cache(maxsize=512)
def sentences_of(text: str) -> tuple[str, ...]:
    """The sentences of a text that hold words."""
    return tuple(sentence for sentence in sentences_in(text) if sentence.strip(_QUOTES))


def content(text: str, words: Words) -> tuple[str, ...]:
    """The words that carry content, small."""
    return tuple(word for word in (w.lower() for w in words_in(text)) if _bare(word) not in words.small and word)


def stems(text: str, words: Words) -> frozenset[str]:
    """The beginnings of the words that carry content, so that `seat` and `seats` are one."""
    parts = (part for word in content(text, words) for part in _bare(word).split("-"))
    return frozenset(part[:_STEM] for part in parts if len(part) > 1 or part.isdigit())


def _bare(word: str) -> str:
    """A word without an elided article (`l'association`) and without `'s`."""
    word = re.sub(r"^(?:[cdjlmnst]|qu)['’]", "", word)
    return re.sub(r"['’]s$", "", word)


@dataclass(frozen=True, slots=True)
class AskingClause:
    """A clause that asks the reader for something.

    Attributes:
        sentence: the number of its sentence.
        is_told: it tells or asks outright what to do; a question or a hint asks, but not for something to count.
        is_step: it points back at the thing of the clause before it, and is a step of the same ask.
    """

    text: str
    sentence: int
    is_told: bool = True
    is_step: bool = False


def asking_clauses(text: str, language: Language, *, instructs: bool = False) -> tuple[AskingClause, ...]:
    """The clauses of a text that ask for something, in their order.

    Whether a sentence asks is for reading to say; the verbs of the linter say which of its clauses do, and how plainly.
    Only a text that `instructs` by its place, as an ask's action does, asks by its verb alone (`Visit the museum.`).
    """
    found: list[AskingClause] = []
    words = language.asking
    for number, sentence in enumerate(sentences_of(text)):
        if is_way_out(sentence, words):
            continue
        told = _told_clauses(sentence, words)
        if not ((instructs and told) or ask_in(sentence, language.code)):
            continue
        found.extend(AskingClause(clause, number, is_step=bool(found) and _is_step(clause, words)) for clause in told)
        if not told:
            found.append(AskingClause(sentence, number, is_told=False))
    return tuple(found)


def _told_clauses(sentence: str, words: Words) -> list[str]:
    told: list[str] = []
    for place, clause in enumerate(_clauses(sentence, words)):
        if tells(clause, words) and (place == 0 or told or _is_told(clause, words)):
            told.append(clause)
    return told or ([sentence] if tells(sentence, words) else [])


def _is_told(clause: str, words: Words) -> bool:
    """Whether a clause behind one that asks for nothing surely tells the reader something."""
    first = next((word.lower() for word in words_in(without_lead(clause, words))), "")
    return has_object(clause, words) and (first in words.verbs or words.asking.search(clause) is not None)


def has_object(clause: str, words: Words) -> bool:
    """Whether the clause is told to somebody or about something; `and mail address of ...` only looks like a verb."""
    if words.asking.search(clause):
        return True
    second = next(iter(word.lower() for word in words_in(without_lead(clause, words))[1:2]), "")
    return second.isdigit() or second in words.receiver | words.noun_start | words.same | words.small | words.numbers


def _clauses(sentence: str, words: Words) -> list[str]:
    return [part.strip(_QUOTES) for part in words.joint.split(sentence) if part and part.strip(_QUOTES)]


def tells(clause: str, words: Words) -> bool:
    """Whether the clause tells the reader, or asks them outright, to do something."""
    bare = without_lead(clause, words)
    tokens = [word.lower() for word in words_in(bare)[:3]]
    if not tokens:
        return False
    if words.asking.search(clause):
        return True
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else ""
    if first in words.verbs or first.partition("-")[0] in words.verbs:
        # "Review of one pull request" names a thing.
        return not (second in words.of and _reads_as_noun(first, second, words))
    return words.asking_start.search(bare) is not None and first not in words.noun_start | words.small


def _reads_as_noun(first: str, second: str, words: Words) -> bool:
    return second in _AFTER_NOUNS and first not in _VERBS_WITH_PREPOSITION and first in words.verbs


_AFTER_NOUNS = frozenset("of von vom der des de du del da für".split())
_VERBS_WITH_PREPOSITION = frozenset("think speak talk write dispose approve sprich schreib da de".split())


def is_thing(text: str, words: Words) -> bool:
    """Whether a text that asks for nothing is plainly a thing: `The photo.`, `Accessibility of the page`."""
    tokens = [word.lower() for word in words_in(without_lead(text, words))]
    if not tokens:
        return True
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else ""
    return (
        first in words.noun_start
        or words.noun_end.search(first) is not None
        or second in words.of
        or first in words.vague
        or len(tokens) == 1
    )


def is_way_out(sentence: str, words: Words) -> bool:
    """Whether the sentence offers a no or another person; it then asks for nothing."""
    return words.out.search(sentence) is not None


def without_lead(clause: str, words: Words) -> str:
    """The clause from its verb on: no `please`, no `then`, no `could you`."""
    bare = clause.strip(_QUOTES)
    while match := words.lead.match(bare):
        bare = bare[match.end() :].lstrip(_QUOTES)
    return bare


def _is_step(clause: str, words: Words) -> bool:
    rest = [word.lower() for word in words_in(without_lead(clause, words))[1:4]]
    while rest and rest[0] in words.receiver:
        rest.pop(0)
    return not rest or rest[0] in words.same


def found_in(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    """What the pattern finds, as it is written."""
    return tuple(match[0].strip() for match in pattern.finditer(text) if match[0].strip())
