"""How a field can stand in a sentence: what it begins with decides which words go around it."""

from __future__ import annotations

import re

from mailask.planning.wording import cleaned
from mailask.reading.languages.language import language_named
from mailask.smart import words_in


def is_formal(text: str, language: str) -> bool:
    """Whether the author speaks to the reader formally, as far as the words of the fields tell."""
    grammar = language_named(language).letters
    formal, familiar = len(grammar.formal.findall(text)), len(grammar.familiar.findall(text))
    return grammar.formal_unless_told if formal == familiar else formal > familiar


def begins_with(text: str, starts: frozenset[str]) -> bool:
    """Whether the first word is one of `starts`."""
    first = cleaned(text).partition(" ")[0].lower().replace("’", "'").strip(",;:")
    return first in starts


def is_clause(text: str, language: str) -> bool:
    """Whether the text is a clause with its own subject, as far as its first word tells."""
    grammar = language_named(language).letters
    words = [word.lower() for word in words_in(text)[:2]]
    if not words:
        return False
    if words[0] in grammar.subjects:
        return True
    return grammar.subject_verb.fullmatch(words[0]) is not None


def begun_small(text: str, language: str, *, formal: bool) -> str:
    """The text as it goes on inside a sentence; `I` and a formal `Sie` keep their capital."""
    grammar = language_named(language).letters
    keeps = grammar.capital.match(text) or (formal and grammar.formal_capital.match(text))
    return text if keeps else text[:1].lower() + text[1:]


def is_bare_request(text: str, language: str) -> bool:
    """Whether the text is one clause that begins with its verb, so that `Could you` can stand before it."""
    words, spoken = words_in(text), language_named(language)
    one = re.search(r"[;:!?…]|\.\s+\S", re.sub(r"https?://\S+", "", cleaned(text))) is None
    return spoken.letters.bare_verb and bool(words) and one and words[0].lower() in spoken.asking.verbs
