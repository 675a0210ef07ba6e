"""A language: a folder beside this module, behind one name; each part is loaded when it is first needed.

Every folder here is a language, named by its code, but for `any`, which holds what mail wears in all of them. A folder
without one of the parts is read without it: an empty table finds nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from typing import TypeVar, cast

from mailask.reading import languages
from mailask.reading.languages.answers import ANSWERS, KEYS
from mailask.reading.languages.asking import Words
from mailask.reading.languages.letters import Grammar
from mailask.reading.languages.notation import phrases
from mailask.reading.languages.pattern import Phrases
from mailask.reading.languages.speech import Speech
from mailask.reading.languages.vocabulary import Vocabulary

_ENGLISH = "en"
_ANY = "any"
_Part = TypeVar("_Part")


class Language:
    """One language by its code (`en`); one that nobody has described has no words at all.

    Its folder says itself which words are `common` in it, and which `signs` (letters) only it has.
    """

    def __init__(self, code: str) -> None:
        self.code = code

    @cached_property
    def common(self) -> frozenset[str]:
        """The words by which the language is known."""
        return frozenset(self._named("", "COMMON", "").split())

    @cached_property
    def signs(self) -> frozenset[str]:
        """The letters by which the language is known."""
        return frozenset(self._named("", "SIGNS", ""))

    @cached_property
    def answers(self) -> Mapping[str, Phrases]:
        """How people answer when they are asked for something, by the keys of `answers`."""
        tables = {key: table for part in ANSWERS for key, table in self._tables(part, "PHRASES").items()}
        words = self._tables("answers", "WORDS")
        return {key: phrases(tables.get(key, ""), words) for key in KEYS}

    @cached_property
    def speech(self) -> Speech:
        """How people ask and promise."""
        words = self._tables("speech", "WORDS")
        asks, promises = self._tables("speech", "ASKS"), self._tables("promises", "PROMISES")
        return Speech(
            asks=tuple((name, phrases(table, words)) for name, table in asks.items()),
            promises=tuple((name, phrases(table, words)) for name, table in promises.items()),
            pleasantries=phrases(self._named("speech", "PLEASANTRIES", ""), words),
            refers=phrases(self._named("speech", "REFERS", ""), words),
            leave=phrases(self._named("speech", "LEAVE", ""), words),
            proposes=phrases(self._named("promises", "PROPOSES", ""), words),
            joins=phrases(self._named("speech", "JOINS", ""), words),
        )

    @cached_property
    def dates(self) -> Vocabulary:
        """The words about time."""
        return self._named("dates", "DATES", Vocabulary(self.code))

    @cached_property
    def asking(self) -> Words:
        """What the linter looks for in an ask or a letter."""
        return self._named("asking", "WORDS", Words())

    @cached_property
    def letters(self) -> Grammar:
        """How the words of a field stand in the sentences of a letter."""
        return self._named("letters", "LETTERS", Grammar())

    def _tables(self, part: str, name: str) -> Mapping[str, str]:
        nothing: Mapping[str, str] = {}
        return self._named(part, name, nothing)

    def _named(self, part: str, name: str, default: _Part) -> _Part:
        """What the language's module of that name calls `name`; the default where there is no such module or table."""
        module = ".".join(filter(None, (languages.__name__, self.code, part)))
        if self.code not in codes() or find_spec(module) is None:
            return default
        return cast(_Part, getattr(import_module(module), name, default))


@cache
def codes() -> tuple[str, ...]:
    """The languages that are read, by their codes; English, which is meant where nothing else shows, comes first."""
    found = sorted(module.name for module in iter_modules(languages.__path__) if module.ispkg and module.name != _ANY)
    return tuple(sorted(found, key=lambda code: code != _ENGLISH))


def language_named(code: str) -> Language:
    """The language with that code, whatever its region or case (`en-GB`)."""
    return _language(code.partition("-")[0].lower())


@cache
def _language(code: str) -> Language:
    return Language(code)
