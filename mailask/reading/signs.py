"""The signs of a reply: which phrases it holds that speak of an outcome, each as the words that say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.reading.languages.language import Language
from mailask.reading.languages.pattern import Occurrence

_LINK = re.compile(r"https?://\S+|\b[A-Z]{2,}[- ]?\d{4,}\b")
SHORT = 400
"""Characters of a reply that has hardly more than one thing to say."""
_OPENING = 12
_INITIAL = 2
_MASKS = {
    "no": "not_no",
    "lack": "not_no",
    "later": "not_no",
    "sometime": "not_no",
    "done": "undone",
    "enclosed": "undone",
    "settled": "undone",
    "yes": "not_yes",
    "opt_out": "not_opt_out",
}
"""The tables whose phrases only look like those of another, and are passed over where it is searched."""
_OF_THE_ASK = frozenset({"no", "lack"})
"""Tables whose phrases mean the ask, unless their sentence speaks of another thing to be left out of."""
_TAIL = " \"'”’);:-*🙂😊"
_ADDRESSED = re.compile(r"(?:\s+[A-ZÀ-Ž][\w.'’-]*){0,3}\s*[,:!–-]+\s*")
_NAMED = re.compile(r"\W*[A-ZÀ-Ž][\w'’-]+\s*[,:!–-]+\s*")
_BEFORE = re.compile(r"([^,;?¿!]{2,40})[,;!]\s")
"""What stands before a question in its sentence: "Sure, when?"."""
_NODS = re.compile(r"[^\w👍👌✅✔👎]*([👍👌✅✔])[^\w👎]*$")
"""A reply that is nothing but a sign of consent."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome, the rule that found it and the words it rests on."""

    outcome: Outcome
    rule: str
    quote: str


@dataclass(frozen=True, slots=True)
class Told:
    """What else is known of a reply.

    Attributes:
        referral: whom it names as the ones to ask.
        requests: the sentences in which it asks its reader for something.
        promised: whether it commits to a day.
        attached: whether a person attached something.
        fluent: whether its language is known for sure, so that the phrases of others need not be tried.
    """

    referral: Sequence[Person] = ()
    requests: Sequence[str] = ()
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
        nod: that it is agreed to, without a word.
        no: that it will not be done.
        lack: that the writer has or knows no such thing: a weaker no.
        later: that it could be another time.
        condition: on what it depends.
        only: whether that is all that it says of it ("only if").
        done: that it is done.
        enclosed: that the mail carries it.
        settled: that it is out of the way, by whomever.
        wants: that what it carries is to be signed, filled in, sent back.
        question: the first question.
        thanks: thanks, and no more.
        referral: the people to ask instead, when the reply sends on to them.
        named: whether one of them has an address, or two names.
        promised: whether it commits to a day.
        attached: whether a person attached something.
        link: whether a link or a number of a document is most of what it says.
    """

    opt_out: str = ""
    agrees: bool = False
    yes: str = ""
    nod: str = ""
    no: str = ""
    lack: str = ""
    later: str = ""
    condition: str = ""
    only: bool = False
    done: str = ""
    enclosed: str = ""
    settled: str = ""
    wants: str = ""
    question: str = ""
    thanks: str = ""
    referral: str = ""
    named: bool = False
    promised: bool = False
    attached: bool = False
    link: bool = False

    @property
    def refuses(self) -> bool:
        return bool(self.no or self.lack)

    @property
    def delivers(self) -> bool:
        return bool(self.done or self.enclosed or self.settled)


def signs_of(text: str, said: Said, told: Told) -> Signs:
    """The signs that the sentences of `text` hold in one language's phrases."""
    agrees, yes = said.agrees(), said.first("yes")
    done, enclosed, settled = said.first("done"), said.first("enclosed"), said.first("settled")
    no = said.refusal(agrees=agrees)
    lack = "" if no or agrees or done or enclosed or settled else said.lack()
    later = said.first("later", asked=True)
    sometime = "" if later else said.postponed(no or lack)
    if sometime and yes and told.promised:
        no, lack, sometime = "", "", ""  # "Not today, you will have it tomorrow."
    return Signs(
        opt_out=said.first("opt_out"),
        agrees=agrees,
        yes=yes,
        nod=found[1] if (found := _NODS.match(text)) else "",
        no=no,
        lack=lack,
        later=later or ("" if yes and told.promised else sometime),
        condition=(condition := said.conditional()),
        only=said.phrases["only"].search(condition) is not None,
        done=done,
        enclosed=enclosed,
        settled=settled,
        wants=next((words for s in told.requests if (words := said.words("wants", s))), ""),
        question=next(iter(said.questions), ""),
        thanks=said.first("thanks"),
        referral=_sent_on(told.referral, alone=not (yes or said.questions) or bool(no or lack)),
        named=any(person.address or " " in person.name for person in told.referral),
        promised=told.promised,
        attached=told.attached,
        link=len(text) < SHORT and _LINK.search(text) is not None,
    )


def _sent_on(people: Sequence[Person], *, alone: bool) -> str:
    """The people of a referral; names without an address only where the reply offers nothing itself."""
    return ", ".join(str(person) for person in people) if alone or any(p.address for p in people) else ""


class Said:
    """The sentences of a reply, statements apart from questions, searched for the phrases of one language."""

    def __init__(self, sentences: Sequence[str], language: Language) -> None:
        self.language = language
        self.phrases = phrases = language.answers
        self.sentences = [s for s in sentences if not phrases["small_talk"].search(s)]
        self.questions = [
            s for s in self.sentences if s.rstrip(_TAIL).endswith(("?", "？")) or phrases["query"].search(s)
        ]
        self.statements = [said for s in self.sentences if (said := _stated(s, asks=s in self.questions))]

    def found(self, key: str, sentence: str) -> Occurrence | None:
        """Where `sentence` holds such a phrase, what only looks like one left out."""
        if key in _OF_THE_ASK and self.phrases["not_opt_out"].search(sentence):
            return None  # "Take me off the Friday call, I can't make it."
        mask = _MASKS.get(key)
        return self.phrases[key].search(self.phrases[mask].sub(" ", sentence) if mask else sentence)

    def first(self, key: str, *, asked: bool = False) -> str:
        """The words of the first sentence that holds such a phrase, empty when none does."""
        for sentence in self.sentences if asked else self.statements:
            if found := self.found(key, sentence):
                return found.group().strip()
        return ""

    def words(self, key: str, sentence: str) -> str:
        """The words of such a phrase in `sentence`, empty when it holds none."""
        found = self.found(key, sentence)
        return found.group().strip() if found else ""

    def without(self, key: str, sentence: str) -> str:
        """`sentence` without such phrases."""
        return self.phrases[key].sub(" ", sentence)

    def tells(self, sentence: str) -> bool:
        """Whether a sentence says more than a greeting, thanks and good wishes."""
        thanks = self.phrases["thanks"].search(sentence)
        polite = thanks is not None and thanks.start() < _OPENING and not self._decides(sentence)
        return bool(sentence.strip()) and not polite and not self.language.speech.pleasantries.search(sentence)

    def _decides(self, sentence: str) -> bool:
        return any(self.found(key, sentence) for key in ("yes", "no", "done", "enclosed", "opt_out"))

    def sends_on(self, sentence: str, people: str) -> bool:
        """Whether a sentence speaks of the people that the reply sends on to, or to one of them."""
        return bool(self.phrases["by_pronoun"].search(sentence)) or any(
            len(name) > _INITIAL and name in sentence for name in re.findall(r"[\w@.-]+", people)
        )

    def opening(self) -> str:
        """The first statement behind the salutation."""
        return next((rest for said in self.statements[:2] if (rest := self.without_hello(said).strip())), "")

    def without_hello(self, sentence: str) -> str:
        """A sentence without the salutation it begins with."""
        found = self.phrases["hello"].search(sentence)
        named = _ADDRESSED.match(sentence, found.end()) if found else _NAMED.match(sentence)
        return sentence[named.end() :] if named else sentence

    def agrees(self) -> bool:
        """Whether the first words agree."""
        opening = self.opening()
        found = self.found("yes", opening)
        postponed = self.phrases["later"].search(opening) or self.phrases["sometime"].search(opening)
        return found is not None and found.start() < _OPENING and not postponed

    def refusal(self, *, agrees: bool) -> str:
        """The words that refuse; none where the reply opens with a yes and they speak of a detail."""
        no = self.first("no")
        return "" if no and agrees and self._details(no) else no

    def lack(self) -> str:
        """The words that say what the writer has not, unless they go on ("No idea, but I will ask.")."""
        lack = self.first("lack")
        sentence = next((s for s in self.statements if lack in s), "")
        return "" if self.phrases["turn"].search(sentence[sentence.find(lack) + len(lack) :]) else lack

    def feigns(self) -> bool:
        """Whether there is what only looks like an answer: in this language it was read, and meant nothing."""
        return any(self.phrases[mask].search(s) for mask in set(_MASKS.values()) for s in self.sentences)

    def _details(self, no: str) -> bool:
        """Whether, after an opening yes, `no` speaks of a detail: in another sentence that takes nothing back."""
        opening, *rest = [said for said in self.statements if self.without_hello(said).strip()]
        turn = self.phrases["turn"]
        return no not in opening and not turn.search(opening) and not any(turn.search(s) for s in rest)

    def conditional(self) -> str:
        """An "if" in a sentence that would otherwise be a yes, a no, or says what the writer could do."""
        for sentence in self.sentences:
            found = self.phrases["condition"].search(sentence)
            if found and self.questions and self.phrases["once"].search(found.group()):
                continue  # "Which date? I will look once I have it."
            if found and (
                self.phrases["yes"].search(sentence)
                or self.phrases["no"].search(sentence)
                or self.phrases["own"].search(sentence)
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
            found = self.found("sometime", sentence)
            if found and (not no or no in sentence or self.phrases["perhaps"].search(sentence)):
                words = words or found.group().strip()
            elif words and not no and sentence in self.statements and self.found("yes", sentence):
                return ""
        return words


def _stated(sentence: str, *, asks: bool) -> str:
    """What a sentence states: all of it, or of a question only what stands before it."""
    if not asks:
        return sentence
    before = _BEFORE.match(sentence)
    return before[1] if before else ""
