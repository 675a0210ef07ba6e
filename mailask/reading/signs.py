"""The signs of a reply: which phrases it holds that speak of an outcome, each as the words that say it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailask.core.person import Person
from mailask.reading.languages.pattern import Phrases

_LINK = re.compile(r"https?://\S+|\b[A-Z]{2,}[- ]?\d{4,}\b")
SHORT = 400
"""Characters of a reply that has hardly more than one thing to say."""
_OPENING = 12
_REFUSING = frozenset({"no", "lack", "later", "sometime"})
_TAIL = " \"'”’);:-*🙂😊"
_GREETING = re.compile(
    r"^\W*(?:(?:hi|hello|hey|dear|hallo|liebe[r]?|guten\s+\w+|moin|servus|bonjour|salut|cher|chère|hola|buen[oa]s\s+\w+|estimad[oa]|querid[oa])(?:\s+[A-ZÀ-Ž][\w.'’-]*){0,3}|[A-ZÀ-Ž][\w'’-]+)\s*[,:!–-]+\s*",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"([^,;?¿!]{2,40})[,;!]\s")
"""What stands before a question in its sentence: "Sure, when?"."""
_WHEN = ("once", "as soon as", "sobald", "dès que", "en cuanto")
_FIRST_PERSON = re.compile(
    r"\b(?:i|we|ich|wir|je|j['’]|nous|on|komme|mache|puedo|podría|podemos|voy|iré|iría|hago|haría)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Told:
    """What else is known of a reply: who was referred to, whether it commits to a day, what it carries.

    `fluent` says that its language is known for sure, so that the phrases of others need not be tried.
    """

    referral: Sequence[Person] = ()
    promised: bool = False
    attached: bool = False
    fluent: bool = False


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for an outcome, each sign as its words; empty where it is not there.

    Attributes:
        opt_out: that no more mail is wanted.
        agrees: whether the first words say yes.
        yes: that it will be done.
        no: that it will not.
        later: that it could be another time.
        condition: on what it depends.
        done: that it is done.
        question: the first question.
        thanks: thanks, and no more.
        referral: the people to ask instead, when the reply sends on to them.
        promised: whether it commits to a day.
        attached: whether it carries something.
        link: whether a link or a number of a document is most of what it says.
    """

    opt_out: str = ""
    agrees: bool = False
    yes: str = ""
    no: str = ""
    later: str = ""
    condition: str = ""
    done: str = ""
    question: str = ""
    thanks: str = ""
    referral: str = ""
    promised: bool = False
    attached: bool = False
    link: bool = False


def signs_of(text: str, sentences: Sequence[str], phrases: Mapping[str, Phrases], told: Told) -> Signs:
    """The signs that `sentences`, which are those of `text`, hold in one language's phrases."""
    said = _Said(sentences, phrases)
    agrees, yes, done = said.agrees(), said.first("yes"), said.first("done")
    no = said.refusal(agrees=agrees, done=done)
    later = said.first("later", asked=True)
    sometime = "" if later else said.postponed(no)
    if sometime and yes and told.promised:
        no, sometime = "", ""  # "Not today, you will have it tomorrow."
    return Signs(
        opt_out=said.first("opt_out"),
        agrees=agrees,
        yes=yes,
        no=no,
        later=later or ("" if yes and told.promised else sometime),
        condition=said.conditional(),
        done=done,
        question=next(iter(said.questions), ""),
        thanks=said.first("thanks"),
        referral=_sent_on(told.referral, alone=not (yes or said.questions) or bool(no)),
        promised=told.promised,
        attached=told.attached,
        link=len(text) < SHORT and _LINK.search(text) is not None,
    )


def _sent_on(people: Sequence[Person], *, alone: bool) -> str:
    """The people of a referral; names without an address only where the reply offers nothing itself."""
    return ", ".join(str(person) for person in people) if alone or any(p.address for p in people) else ""


class _Said:
    """The sentences of a reply, statements apart from questions, searched for the phrases of one language."""

    def __init__(self, sentences: Sequence[str], phrases: Mapping[str, Phrases]) -> None:
        self.phrases = phrases
        self.sentences = [s for s in sentences if not phrases["small_talk"].search(s)]
        self.questions = [
            s for s in self.sentences if s.rstrip(_TAIL).endswith(("?", "？")) or phrases["query"].search(s)
        ]
        self.statements = [said for s in self.sentences if (said := _stated(s, asks=s in self.questions))]

    def first(self, key: str, *, asked: bool = False) -> str:
        """The words of the first sentence that holds such a phrase, empty when none does."""
        pattern, masked = self.phrases[key], self.phrases["not_no"] if key in _REFUSING else None
        for sentence in self.sentences if asked else self.statements:
            if found := pattern.search(masked.sub(" ", sentence) if masked else sentence):
                return found.group().strip()
        return ""

    def agrees(self) -> bool:
        """Whether the first words agree."""
        opening = next((rest for said in self.statements[:2] if (rest := _GREETING.sub("", said).strip())), "")
        found = self.phrases["yes"].search(opening)
        postponed = self.phrases["later"].search(opening) or self.phrases["sometime"].search(opening)
        return found is not None and found.start() < _OPENING and not postponed

    def refusal(self, *, agrees: bool, done: str) -> str:
        """The words that refuse; none where the reply opens with a yes and they speak of a detail."""
        no = self.first("no") or ("" if done or agrees else self.first("lack"))
        return "" if no and agrees and self._details(no) else no

    def _details(self, no: str) -> bool:
        """Whether, after an opening yes, `no` speaks of a detail: in another sentence that takes nothing back."""
        opening, *rest = [said for said in self.statements if _GREETING.sub("", said).strip()]
        turn = self.phrases["turn"]
        return no not in opening and not turn.search(opening) and not any(turn.search(s) for s in rest)

    def conditional(self) -> str:
        """An "if" in a sentence that would otherwise be a yes, a no, or says what the writer could do."""
        for sentence in self.sentences:
            found = self.phrases["condition"].search(sentence)
            if found and self.questions and found.group().lower().startswith(_WHEN):
                continue  # "Which date? I will look once I have it."
            if found and (
                self.phrases["yes"].search(sentence)
                or self.phrases["no"].search(sentence)
                or _FIRST_PERSON.search(sentence)
                or found.start() == 0  # "Only if Carol joins too."
            ):
                return found.group().strip()
        return ""

    def postponed(self, no: str) -> str:
        """A time at which it could be instead: beside a refusal only if it stands with it or says perhaps.

        A yes in a later sentence outweighs it ("I am swamped. Of course you can use the hall.").
        """
        words = ""
        for sentence in self.sentences:
            found = self.phrases["sometime"].search(self.phrases["not_no"].sub(" ", sentence))
            if found and (not no or no in sentence or self.phrases["perhaps"].search(sentence)):
                words = words or found.group().strip()
            elif words and not no and sentence in self.statements and self.phrases["yes"].search(sentence):
                return ""
        return words


def _stated(sentence: str, *, asks: bool) -> str:
    """What a sentence states: all of it, or of a question only what stands before it."""
    if not asks:
        return sentence
    before = _BEFORE.match(sentence)
    return before[1] if before else ""
