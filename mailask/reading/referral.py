"""Whom a reply sends the asker to: by an address in the text, a person in Cc, or a name beside words of sending on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from mailask.core.person import Person, address_key, is_no_reply
from mailask.reading.languages.language import language_named
from mailask.reading.languages.pattern import Phrases

_ADDRESS = re.compile(r"(?<![\w.!#$%&'*+/=?^`{|}~-])(?:mailto:)?([\w.!#$%&'*+/=?^`{|}~-]++@[\w-]+(?:\.[\w-]+)+)")
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŻČŠŽ][\w'’-]{0,30}?[a-zà-öø-ÿ][\w'’-]{0,30}"
_NAME = re.compile(
    rf"(?<!\w)(?:{_WORD}|[A-Z]\.)(?:\s+(?:(?:van|von|de|der|den|di|da|del|el|al|la|le|bin|ibn)\s+)*{_WORD}){{1,3}}"
)
_ONE = re.compile(_WORD)
_COPIED = re.compile(
    r"\b(?:cc|cc['’]?(?:d|ed|ing)|copied|copying|in copy|in cc|adding|added|loop\w*"
    r"|en copie|en cc|in kopie|en copia|copio a|copy)\b",
    re.IGNORECASE,
)
_TITLES_BEFORE = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Prof|Herr|Herrn|Frau|Señora?|Sra|Sr|Madame|Monsieur|Mme|M)\.?$")
_TITLE = re.compile(r"^(?:Dr|Mr|Mrs|Ms|Prof|Herr|Frau|Herrn|Señor|Señora|Sra|Sr|Madame|Monsieur|Mme|M)\.?\s+")
# "Talk to Tom", "fragen Sie besser Herrn Meier": verbs of sending on with the name right behind them, so that one name
# is enough. What was passed on is a referral also when the writer did it.
_SENDING = re.compile(
    r"(?P<passed>(?:forward|pass|hand)\w*\s+(?:\w+\s+){1,3}?(?:on\s+)?to"
    r"|(?:cc['’]?ing|copying|looping|adding)(?:\s+in)?(?:\s+my(?:\s+\w+){1,2})?"
    r"|weitergeleitet\s+an|transmis\s+à|reenviado\s+a)"
    r"|\b(?:(?:talk|speak)\s+(?:to|with)|ask|try|contact|check\s+with|reach\s+out\s+to|get\s+in\s+touch\s+with|refer\s+to"
    r"|frag\w*(?:\s+(?:du|sie|dich|doch|mal|besser|lieber|bitte|am\s+besten))*"
    r"|wend\w+\s+(?:\w+\s+){1,3}?an|(?:sprich|sprechen\s+sie)\s+(?:\w+\s+)?mit"
    r"|(?:voyez|vois|contacte[rz]?|demande[rz]?|adresse\w*)(?:[- ]vous)?(?:\s+plutôt)?(?:\s+(?:avec|à))?"
    r"|(?:habla|pregunta|pregúntale|contacta|escribe|escríbele)\w*\s+(?:mejor\s+)?(?:con|a))$",
    re.IGNORECASE,
)
_BY_THEMSELVES = re.compile(r"\b(?:i|we|i['’]ll|we['’]ll|i['’]ve|ich|wir|je|nous|yo|voy)\b[^.,;]{0,25}$", re.IGNORECASE)
# Capitalised words that open sentences or name days, never people.
_NOT_NAMES = frozenset(
    """
    ask try contact call talk speak you your yes no not hi hello hey dear thanks thank the this that our my his her
    their maybe perhaps please sorry adding looping copying monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december i we she he they it but
    and or so if for in on at im am an zum zur vom von bei mit nach vor bis ab auf um aus für über unter seit gegen
    liebe viele beste freundliche grüße gruß dank woche monat jahr moment zeit aber frag fragen bitte hallo lieber
    vielen guten ich wir sie er es der die das mein meine unsere kollege kollegin herr frau vois voyez bonjour merci
    je nous il elle le la les mais demandez contactez hola gracias yo pero el los las mi tu su habla hablar pregunta
    llama escribe señor señora best kind regards many met tell see reach recommend suggest
    """.split()
)


def referred_to(
    sentences: Sequence[str], people: Sequence[Person], known: Collection[str], language: str
) -> tuple[Person, ...]:
    """The people that the reply names as the ones to ask.

    Args:
        sentences: the reply.
        people: those on To and Cc.
        known: the addresses of the two who write.
        language: that of the reply.
    """
    mine = {address_key(address) for address in known}
    others = [p for p in people if address_key(p.address) not in mine and not is_no_reply(p.address)]
    cue = language_named(language).answers["referral"]
    found = (
        list(_addressed(sentences, others, mine, cue))
        or list(_copied(others, sentences, cue))
        or [Person("", name) for name in _named(sentences, cue) or _sent_on_to(sentences)]
    )
    return tuple({person.address or person.name: person for person in found}.values())[:3]


def _addressed(
    sentences: Sequence[str], others: Sequence[Person], mine: Collection[str], cue: Phrases
) -> Iterator[Person]:
    """The people whose addresses stand in the text, where it sends on to somebody or the name beside one fits it."""
    text = " ".join(sentences)
    for number, sentence in enumerate(sentences):
        around = " ".join(sentences[max(number - 2, 0) : number + 2])
        for match in _ADDRESS.finditer(sentence):
            address = match[1].strip(".'")
            if address_key(address) in mine or is_no_reply(address):
                continue
            name = _name_for(address, sentence, around, others)
            if cue.search(text) or (name and _fits(name, address)):
                yield Person(address.lower(), name)


def _copied(others: Iterable[Person], sentences: Sequence[str], cue: Phrases) -> Iterable[Person]:
    """People in Cc whom the text names by first or last name."""
    for person in others:
        parts = [
            part for part in re.split(r"[\s.,_-]+", person.name or person.address.partition("@")[0]) if len(part) > 2
        ]
        for sentence in sentences:
            if any(re.search(rf"\b{re.escape(part)}\b", sentence, re.IGNORECASE) for part in parts) and (
                cue.search(sentence) or _COPIED.search(sentence)
            ):
                yield person
                break


def _name_for(address: str, sentence: str, around: str, others: Sequence[Person]) -> str:
    """The name beside an address: of the person on Cc, or the capitalised words that fit it or stand nearest."""
    for person in others:
        if address_key(person.address) == address_key(address) and person.name:
            return person.name
    names = [*_names_in(sentence), *_names_in(around)]
    return next((name for name in names if _fits(name, address)), names[0] if names else "")


def _fits(name: str, address: str) -> bool:
    """Whether a part of the name stands in the address."""
    local = {part for part in re.split(r"[._\d-]+", address.partition("@")[0].lower()) if len(part) > 2}
    return bool(local & {word.lower() for word in re.split(r"[\s'’-]+", name)})


def _named(sentences: Sequence[str], cue: Phrases) -> list[str]:
    """The first full name that stands with words of sending on, in its sentence or the next."""
    if not cue.search(" ".join(sentences)):
        return []
    for number, sentence in enumerate(sentences):
        names = _names_in(sentence)
        if names and cue.search(" ".join(sentences[number : number + 2])):
            return names[:1]
    return []


def _sent_on_to(sentences: Sequence[str]) -> list[str]:
    """The name right behind a verb of sending on, unless the writer will ask that person for themselves."""
    for sentence in sentences:
        for match in _ONE.finditer(sentence):
            if match.group().lower() in _NOT_NAMES:
                continue
            before = _TITLES_BEFORE.sub("", sentence[: match.start()].rstrip())
            sending = _SENDING.search(before.rstrip())
            if sending and (sending["passed"] or not _BY_THEMSELVES.search(before[: sending.start()])):
                full = _NAME.match(sentence, match.start())
                return [full.group() if full else match.group()]
    return []


def _names_in(sentence: str) -> list[str]:
    """The names of two or more words in a sentence: capitalised words in a row that can be somebody's."""
    names: list[str] = []
    for match in _NAME.finditer(sentence):
        words = _TITLE.sub("", match.group()).split()
        while words and words[0].lower().strip(".,") in _NOT_NAMES:
            words = words[1:]
        name = re.sub(r"['’]s$", "", " ".join(words))
        if len(words) >= 2 and not any(word.lower() in _NOT_NAMES for word in words):
            names.append(name)
    return names
