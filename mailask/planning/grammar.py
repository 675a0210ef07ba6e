"""How a field can stand in a sentence: what it begins with decides which words go around it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mailask.planning.wording import cleaned
from mailask.reading.languages.asking import words_of
from mailask.smart.sentences import words_in


@dataclass(frozen=True, slots=True)
class Grammar:
    """The beginnings that matter in one language.

    Attributes:
        subjects: words that begin a clause of its own (`we compared ...`).
        because: words that begin a reason (`because`, `so that`).
        infinitive: what begins an infinitive (`to understand ...`).
        glad: what needs `I am` before it (`happy to share ...`).
        in_return: that an offer already says it is one.
        formal, familiar: how the reader is spoken to.
    """

    subjects: frozenset[str] = frozenset()
    because: frozenset[str] = frozenset()
    infinitive: frozenset[str] = frozenset()
    glad: frozenset[str] = frozenset()
    in_return: re.Pattern[str] = re.compile(r"(?!)")
    formal: re.Pattern[str] = re.compile(r"(?!)")
    familiar: re.Pattern[str] = re.compile(r"(?!)")
    formal_unless_told: bool = False


_GRAMMARS = {
    "en": Grammar(
        subjects=frozenset(
            "i we you he she it they i'll i'd i'm i've we'll we'd we're we've you'll you've you're".split()
        ),
        because=frozenset("because since so as".split()),
        infinitive=frozenset({"to"}),
        glad=frozenset("happy glad pleased delighted".split()),
        in_return=re.compile(r"\bin (?:return|exchange)\b|\breturn (?:the|your) favou?r\b", re.IGNORECASE),
    ),
    "de": Grammar(
        subjects=frozenset("ich wir du er es sie ihr man".split()),
        because=frozenset("weil damit da denn um".split()),
        in_return=re.compile(r"\b(?:dafür|gegenzug|als dank|zum dank|zum ausgleich)\b", re.IGNORECASE),
        formal=re.compile(r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b"),
        familiar=re.compile(
            r"\b(?:du|dir|dich|deine?[mnrs]?|euch|eure?[mnrs]?|(?:schick|nenn|gib|leih|ruf|sag|schreib|lies|stell|hilf|"
            r"prüf|füll|such|zeig|mail|send|lass|frag|bring|hol|nimm|überlass|korrigier|markier|wähl)e?)\b",
            re.IGNORECASE,
        ),
        formal_unless_told=True,
    ),
    "fr": Grammar(
        subjects=frozenset("je tu il elle on nous vous ils elles".split()),
        because=frozenset("parce car pour afin puisque".split()),
        in_return=re.compile(r"\ben (?:échange|retour|contrepartie)\b|\bà mon tour\b", re.IGNORECASE),
        formal=re.compile(r"\b(?:vous|votre|vos)\b|\b\w{3,}ez\b", re.IGNORECASE),
        familiar=re.compile(r"\b(?:tu|toi|ton|ta|tes|te)\b|\bt['’]\w", re.IGNORECASE),
        formal_unless_told=True,
    ),
    "es": Grammar(
        subjects=frozenset("yo tú usted él ella nosotros vosotros ustedes ellos ellas".split()),
        because=frozenset("porque para pues ya".split()),
        in_return=re.compile(r"\ba cambio\b|\bcomo agradecimiento\b", re.IGNORECASE),
        formal=re.compile(
            r"\b(?:usted|ustedes|envíeme|mándeme|dígame|deme|llámeme|preséntenos|presénteme|páseme|présteme|escríbame|"
            r"explíqueme|responda|conteste|elija|revise|lea|firme|indique|confirme)\b",
            re.IGNORECASE,
        ),
        familiar=re.compile(r"\b(?:tú|tu|tus|ti|te|contigo|vosotros|vuestr\w+|os)\b", re.IGNORECASE),
    ),
}
_NONE = Grammar()


def grammar_of(language: str) -> Grammar:
    """The grammar of a language; an empty one when there is none."""
    return _GRAMMARS.get(language.partition("-")[0], _NONE)


def is_formal(text: str, language: str) -> bool:
    """Whether the author speaks to the reader formally, as far as the words of the fields tell."""
    grammar = grammar_of(language)
    formal, familiar = len(grammar.formal.findall(text)), len(grammar.familiar.findall(text))
    return grammar.formal_unless_told if formal == familiar else formal > familiar


def begins_with(text: str, starts: frozenset[str]) -> bool:
    """Whether the first word is one of `starts`."""
    first = cleaned(text).partition(" ")[0].lower().replace("’", "'").strip(",;:")
    return first in starts


def is_clause(text: str, language: str) -> bool:
    """Whether the text is a clause with its own subject, as far as its first word tells."""
    grammar = grammar_of(language)
    words = [word.lower() for word in words_in(text)[:2]]
    if not words:
        return False
    if words[0] in grammar.subjects:
        return True
    # A Spanish verb carries its subject: "dirigiste la migración", "organizasteis la jornada".
    return (
        language.startswith("es")
        and re.fullmatch(r"\w+(?:[aeií]ste|steis|amos|imos|aron|ieron|[aeá]is)", words[0]) is not None
    )


def begun_small(text: str, language: str, *, formal: bool) -> str:
    """The text as it goes on inside a sentence; `I` and a formal `Sie` keep their capital."""
    keeps = re.match(r"I\b|(?:Sie|Ihr|Ihre)\b" if formal or language.startswith("en") else r"I\b", text)
    return text if keeps else text[:1].lower() + text[1:]


def is_bare_request(text: str, language: str) -> bool:
    """Whether the text is one clause that begins with its verb, so that `Could you` can stand before it."""
    words = words_in(text)
    one = re.search(r"[;:!?…]|\.\s+\S", re.sub(r"https?://\S+", "", cleaned(text))) is None
    return language.startswith("en") and bool(words) and one and words[0].lower() in words_of(language).verbs
