"""How a reply answers an ask: one of the outcomes, with the words it rests on.

Each rule speaks only when its own sign is there; where several do, the order below decides, because a refusal with a
name is a referral, a "no" with a date is "later", and a "yes" with an "if" is `yes_if`. Unsure is `other`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.mail.source import Mail
from mailask.reading.languages.answers import LANGUAGES, phrases_of
from mailask.reading.languages.detection import is_plain
from mailask.reading.languages.pattern import Phrases

_PARTSTAT = re.compile(r"PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)", re.IGNORECASE)
_ANSWERS = {"ACCEPTED": Outcome.YES, "DECLINED": Outcome.NO, "TENTATIVE": Outcome.YES_IF}
_LINK = re.compile(r"https?://\S+|\b[A-Z]{2,}[- ]?\d{4,}\b")
_DEEPEST = 1_500
"""Characters from the top in which an answer is looked for; people answer first and chat later."""
_SHORT = 400
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
_ONLY = ("only", "but only", "nur", "seulement", "mais seulement", "pero solo", "solo")
_FIRST_PERSON = re.compile(
    r"\b(?:i|we|ich|wir|je|j['’]|nous|on|komme|mache|puedo|podría|podemos|voy|iré|iría|hago|haría)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome, the rule that found it and the words it rests on."""

    outcome: Outcome
    rule: str
    quote: str


@dataclass(frozen=True, slots=True)
class Told:
    """What else is known of a reply: who was referred to, whether it commits to a day, what it carries.

    `fluent` says that its language is known for sure, so that the phrases of others need not be tried.
    """

    referral: Sequence[Person] = ()
    promised: bool = False
    attached: bool = False
    fluent: bool = False


def answer_of(reply: str, sentences: Sequence[str], language: str, told: Told) -> Answer | None:
    """The outcome of a human reply; None when it says nothing of its own."""
    if not reply.strip():
        return Answer(Outcome.DONE, "outcome.attachment", "") if told.attached else None
    signs = _Signs(reply[:_DEEPEST], sentences, phrases_of(language))
    answer = _decided(signs, told)
    if answer.outcome is Outcome.OTHER and len(reply) < _SHORT and not (told.fluent or is_plain(reply)):
        # A few words give their language away badly; the phrases of another that fit say more than none.
        others = (_decided(_Signs(reply, sentences, phrases_of(o)), told) for o in LANGUAGES if o != language)
        return next((other for other in others if other.outcome not in {Outcome.OTHER, Outcome.QUESTION}), answer)
    return answer


def calendar_answer(mail: Mail) -> Answer | None:
    """What a calendar program's REPLY (RFC 5546 3.2.3) says."""
    found = _PARTSTAT.search(mail.calendar)
    return Answer(_ANSWERS[found[1].upper()], "outcome.calendar", found[0]) if found else None


class _Signs:
    """Which phrases a reply holds, statements apart from questions."""

    def __init__(self, text: str, sentences: Sequence[str], phrases: Mapping[str, Phrases]) -> None:
        self.text = text
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

    def opens_yes(self) -> bool:
        """Whether the first words agree."""
        opening = next((rest for said in self.statements[:2] if (rest := _GREETING.sub("", said).strip())), "")
        found = self.phrases["yes"].search(opening)
        postponed = self.phrases["later"].search(opening) or self.phrases["sometime"].search(opening)
        return found is not None and found.start() < _OPENING and not postponed

    def postpones(self, no: str) -> str:
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

    def details(self, no: str) -> bool:
        """Whether, after an opening yes, `no` speaks of a detail: in another sentence that takes nothing back."""
        opening, *rest = [said for said in self.statements if _GREETING.sub("", said).strip()]
        turn = self.phrases["turn"]
        return no not in opening and not turn.search(opening) and not any(turn.search(s) for s in rest)


def _stated(sentence: str, *, asks: bool) -> str:
    """What a sentence states: all of it, or of a question only what stands before it."""
    if not asks:
        return sentence
    before = _BEFORE.match(sentence)
    return before[1] if before else ""


def _decided(signs: _Signs, told: Told) -> Answer:
    if words := signs.first("opt_out"):
        return Answer(Outcome.OPT_OUT, "outcome.opt_out", words)
    yes, done = signs.first("yes"), signs.first("done")
    agrees = signs.opens_yes()
    no = signs.first("no") or ("" if done or agrees else signs.first("lack"))
    if no and agrees and signs.details(no):
        no = ""
    later, condition = signs.first("later", asked=True), signs.conditional()
    when = "" if later else signs.postpones(no)
    if when and yes and told.promised:
        no = ""  # "Not today, you will have it tomorrow."
    later = later or ("" if yes and told.promised else when)
    sent_on = any(person.address for person in told.referral) or not (yes or signs.questions) or bool(no)
    if told.referral and sent_on and not agrees:
        return Answer(Outcome.REFERRAL, "outcome.referral", ", ".join(str(p) for p in told.referral))
    if done and not no and not (later and told.promised):
        return Answer(Outcome.DONE, "outcome.done", done)
    if told.attached and not no and not yes and not signs.questions:
        return Answer(Outcome.DONE, "outcome.attachment", "")
    if condition and (yes or not later or condition.lower().startswith(_ONLY)):
        return Answer(Outcome.YES_IF, "outcome.condition", condition)
    if later and not agrees:
        return Answer(Outcome.LATER, "outcome.later", later)
    if no:
        return Answer(Outcome.NO, "outcome.no", no)
    if yes or told.promised:
        return Answer(Outcome.YES, "outcome.yes", yes or "promise")
    if signs.questions:
        return Answer(Outcome.QUESTION, "outcome.question", signs.questions[0])
    if done or (_LINK.search(signs.text) and len(signs.text) < _SHORT):
        return Answer(Outcome.DONE, "outcome.done", done or "link")
    if words := signs.first("thanks"):
        return Answer(Outcome.THANKS_ONLY, "outcome.thanks", words)
    return Answer(Outcome.OTHER, "outcome.other", "")
