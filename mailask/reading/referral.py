"""Whom a reply sends the asker to: a person with an address or a name, and words that point at exactly them.

A name alone says nothing: it may be somebody met, somebody unknown, or a thing. What points at it stands beside it
("ask Carla Ruiz", "Carla Ruiz handles that", "the person to ask is Carla Ruiz") or takes it up ("Call her.").
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from mailask.core.person import Person, address_key, is_no_reply
from mailask.reading.languages.any.names import PARTICLES, TITLES
from mailask.reading.languages.language import Language
from mailask.reading.languages.pattern import Phrases

_ADDRESS = re.compile(r"(?:mailto:)?([\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+)")
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][\w'’-]*[a-zà-öø-ÿ][\w'’-]*"
_NAME = re.compile(rf"(?:{_WORD}|[A-Z]\.)(?:\s+(?:(?:{PARTICLES})\s+)*{_WORD}){{1,3}}")
_ONE = re.compile(_WORD)
_TITLE = re.compile(rf"^(?:{TITLES})\.?\s+")
_TITLES_BEFORE = re.compile(rf"\b(?:{TITLES})\.?$")
_OF = re.compile(r"['’]s$")
_BESIDE = re.compile(r"\([^)]*\)|<[^>]*>|\S+@\S+")
_CLAUSE = re.compile(r"[,;:.!–—]\s")
_SHORTEST = 3
"""Letters of a part of a name or an address by which somebody is known."""
_MOST = 3
_SHORT = 4
"""Sentences of a reply in which an address is given for a purpose."""


@dataclass(frozen=True, slots=True)
class Parties:
    """The people around a reply.

    Attributes:
        others: those on To and Cc but the two who write.
        known: the addresses of the two who write.
        names: the words of their names.
    """

    others: Sequence[Person] = ()
    known: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()

    @classmethod
    def of(cls, people: Sequence[Person], two: Sequence[Person], me: Collection[str]) -> Parties:
        """The parties of a reply to and from `two`, with `people` on To and Cc; `me` holds addresses of the reader."""
        mine = frozenset(address_key(address) for address in (*me, *(person.address for person in two)))
        writers = [*two, *(person for person in people if address_key(person.address) in mine)]
        return cls(
            [p for p in people if address_key(p.address) not in mine and not is_no_reply(p.address)],
            mine,
            frozenset(word for person in writers for word in _parts_of(person.name)),
        )

    def is_writer(self, name: str) -> bool:
        """Whether a name is that of one of the two who write."""
        return bool(parts := _parts_of(name)) and parts <= self.names


NOBODY = Parties()


@dataclass(frozen=True, slots=True)
class Referral:
    """The people that a reply names as the ones to ask; `pointed` says that words point at them."""

    people: tuple[Person, ...] = ()
    pointed: bool = True


NO_REFERRAL = Referral()


def referred_to(sentences: Sequence[str], parties: Parties, language: Language) -> Referral:
    """The people that the reply names as the ones to ask: those pointed at, else whose address a short reply gives."""
    pointing = _Pointing(sentences, language.answers, parties)
    found = list(pointing.at_addresses()) or list(pointing.at_copied()) or list(pointing.at_names())
    given = [] if found or len(sentences) > _SHORT else list(pointing.at_addresses(given=True))
    people = {person.address or person.name: person for person in found or given}
    return Referral(tuple(people.values())[:_MOST], pointed=not given)


class _Pointing:
    """The sentences of a reply, searched for words that point at somebody."""

    def __init__(self, sentences: Sequence[str], phrases: Mapping[str, Phrases], parties: Parties) -> None:
        self.sentences = sentences
        self.phrases = phrases
        self.parties = parties

    def at_addresses(self, *, given: bool = False) -> Iterator[Person]:
        """Those whose addresses stand in the text: pointed at, or just `given` with a name that fits."""
        for number, sentence in enumerate(self.sentences):
            for match in _ADDRESS.finditer(sentence):
                address = match[1].strip(".'").lower()
                if address_key(address) in self.parties.known or is_no_reply(address):
                    continue
                near = self.sentences[max(number - 2, 0) : number + 2]
                name = self._name_of(address, sentence, near)
                if self.parties.is_writer(name or address.partition("@")[0]):
                    continue  # under another of their addresses too
                if given:
                    start = sentence.find(name)
                    if " " in name and _fits(name, address) and start >= 0 and not self._by_writer(sentence[:start]):
                        yield Person(address, name)
                    continue
                said = any(self._points(s, name) for s in near if name and name in s)
                if said or self._at(number, match.start(), match.end()) or self._is_all(sentence, name, address):
                    yield Person(address, name)

    def at_copied(self) -> Iterator[Person]:
        """Those on Cc whom the text names, with words that point at them or say that they read along."""
        for person in self.parties.others:
            parts = _parts_of(person.name) or _parts_of(person.address.partition("@")[0])
            for sentence in self.sentences:
                named = next((w for w in _ONE.findall(sentence) if _OF.sub("", w).lower() in parts), "")
                if named and (self.phrases["copied"].search(sentence) or self._points(sentence, named)):
                    yield person
                    break

    def at_names(self) -> Iterator[Person]:
        """The first who is pointed at by two names or more, else by one right behind a verb of sending on."""
        for least in (2, 1):
            for number, sentence in enumerate(self.sentences):
                for start, end, name in self._names_in(sentence, least):
                    if not self.parties.is_writer(name) and self._at(number, start, end, plain=least == 1):
                        yield Person("", self._in_full(name))
                        return

    def _in_full(self, name: str) -> str:
        """The name as it stands where it is given in full ("Carla Ruiz plays tennis with her, try Carla.")."""
        full = (long for sentence in self.sentences for _, _, long in self._names_in(sentence, 2))
        return next((long for long in full if name in long.split()), name)

    def _points(self, sentence: str, name: str) -> bool:
        start = sentence.find(name)
        number = self.sentences.index(sentence)
        return self._at(number, start, start + len(name))

    def _at(self, number: int, start: int, end: int, *, plain: bool = False) -> bool:
        """Whether words point at what stands there in a sentence; a `plain` one is pointed at from before only."""
        sentence = self.sentences[number]
        if sentence.rstrip().endswith("?"):
            return False
        before = _TITLES_BEFORE.sub("", _BESIDE.sub(" ", sentence[:start]).rstrip()).rstrip()
        if self.phrases["unknown"].search(before):
            return False
        if (found := self.phrases["send_straight" if plain else "send_on"].search(before)) and not self._by_writer(
            before[: found.start()]
        ):
            return True
        if plain:
            return False
        after = _BESIDE.sub(" ", sentence[end:])
        return bool(
            self.phrases["pass_on"].search(before)
            or self.phrases["best"].search(before)
            or self.phrases["keeps"].search(f"{'s' if _OF.search(sentence[start:end]) else ''}{after}")
            or any(self._takes_up(s) for s in (after, *self.sentences[number + 1 : number + 2]))
        )

    def _takes_up(self, sentence: str) -> bool:
        """Whether a sentence points at the one just named ("Call her.")."""
        found = self.phrases["by_pronoun"].search(sentence)
        return found is not None and not self._by_writer(sentence[: found.start()])

    def _by_writer(self, before: str) -> bool:
        """Whether the writer will ask, or has asked, that person for themselves."""
        return self.phrases["myself"].search(_CLAUSE.split(before)[-1]) is not None

    def _is_all(self, sentence: str, name: str, address: str) -> bool:
        """Whether a short reply is hardly more than a name and an address."""
        rest = sentence.replace(name, "", 1) if name else sentence
        return len(self.sentences) <= _MOST and not re.search(r"\w", _BESIDE.sub("", rest.replace(address, "")))

    def _name_of(self, address: str, sentence: str, near: Sequence[str]) -> str:
        """The name beside an address: of the person on Cc, or the words that fit it or stand nearest."""
        for person in self.parties.others:
            if address_key(person.address) == address_key(address) and person.name:
                return person.name
        texts = (sentence, *near)
        names = [name for text in texts for _, _, name in self._names_in(text, 2)]
        single = [name for text in texts for _, _, name in self._names_in(text, 1) if _fits(name, address)]
        return next((name for name in names if _fits(name, address)), (single or names or [""])[0])

    def _names_in(self, sentence: str, least: int) -> Iterator[tuple[int, int, str]]:
        """Where names of at least that many words stand, without titles and the words that only open a sentence."""
        for match in (_NAME if least > 1 else _ONE).finditer(sentence):
            start, text = match.start(), match.group()
            if title := _TITLE.match(text):
                start, text = start + title.end(), text[title.end() :]
            words = text.split()
            while words and self._is_no_name(words[0]):
                start = sentence.index(words[0], start) + len(words[0])
                words = words[1:]
            if len(words) < least or any(self._is_no_name(word) for word in words):
                continue
            start = sentence.index(words[0], start)
            yield start, match.end(), _OF.sub("", " ".join(words))

    def _is_no_name(self, word: str) -> bool:
        found = self.phrases["no_name"].search(word.strip(".,"))
        return found is not None and found.span() == (0, len(word.strip(".,")))


def _parts_of(name: str) -> frozenset[str]:
    """The parts of a name, or of an address before its @, by which somebody is known."""
    return frozenset(part.lower() for part in re.split(r"[\s.,_'’\"\d-]+", name) if len(part) >= _SHORTEST)


def _fits(name: str, address: str) -> bool:
    """Whether a part of the name stands in the address."""
    return bool(_parts_of(address.partition("@")[0]) & _parts_of(name))
