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
from mailask.reading.answers import phrases_of
from mailask.reading.mime import Mail

_PARTSTAT = re.compile(r"PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)", re.IGNORECASE)
_ANSWERS = {"ACCEPTED": Outcome.YES, "DECLINED": Outcome.NO, "TENTATIVE": Outcome.YES_IF}
_LINK = re.compile(r"https?://\S+|\b[A-Z]{2,}[- ]?\d{4,}\b")
_DEEPEST = 1_500
"""Characters from the top in which an answer is looked for; people answer first and chat later."""
_SHORT_QUESTION = 3


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome, the rule that found it and the words it rests on."""

    outcome: Outcome
    rule: str
    quote: str


@dataclass(frozen=True, slots=True)
class Told:
    """What else is known of a reply: who was referred to, whether it commits to a day, what it carries."""

    referral: Sequence[Person] = ()
    promised: bool = False
    attached: bool = False


def answer_of(reply: str, sentences: Sequence[str], language: str, told: Told) -> Answer | None:
    """The outcome of a human reply; None when it says nothing of its own."""
    if not reply.strip():
        return Answer(Outcome.DONE, "outcome.attachment", "") if told.attached else None
    signs = _Signs(reply[:_DEEPEST], sentences, phrases_of(language))
    if language != "en" and len(reply) < 60:  # noqa: PLR2004 -- "ok", "done" and "thanks" are written in every language
        signs = signs.or_english(phrases_of("en"))
    return _decided(signs, told)


def calendar_answer(mail: Mail) -> Answer | None:
    """What a calendar program's REPLY (RFC 5546 3.2.3) says."""
    found = _PARTSTAT.search(mail.calendar)
    return Answer(_ANSWERS[found[1].upper()], "outcome.calendar", found[0]) if found else None


class _Signs:
    """Which phrases a reply holds, statements apart from questions."""

    def __init__(self, text: str, sentences: Sequence[str], phrases: Mapping[str, re.Pattern[str]]) -> None:
        self.text = text
        self.sentences = sentences
        self.phrases = phrases
        self.questions = [s for s in sentences if s.rstrip(" \"'”’)*🙂😊").endswith(("?", "？"))]
        self.statements = [s for s in sentences if s not in self.questions]
        self._extra: _Signs | None = None

    def or_english(self, phrases: Mapping[str, re.Pattern[str]]) -> _Signs:
        self._extra = _Signs(self.text, self.sentences, phrases)
        return self

    def first(self, key: str, *, asked: bool = False) -> str:
        """The words of the first sentence that holds such a phrase, empty when none does."""
        pattern = self.phrases[key]
        for sentence in self.sentences if asked else self.statements:
            if found := pattern.search(sentence):
                return found.group()
        return self._extra.first(key, asked=asked) if self._extra else ""


def _decided(signs: _Signs, told: Told) -> Answer:
    if words := signs.first("opt_out"):
        return Answer(Outcome.OPT_OUT, "outcome.opt_out", words)
    no, yes, later, condition = signs.first("no"), signs.first("yes"), signs.first("later", asked=True), signs.first("condition", asked=True)
    done = signs.first("done")
    if told.referral and (not yes or no):
        return Answer(Outcome.REFERRAL, "outcome.referral", ", ".join(str(p) for p in told.referral))
    if done and not no and not (later and told.promised):
        return Answer(Outcome.DONE, "outcome.done", done)
    if told.attached and not no and not yes and not signs.questions:
        return Answer(Outcome.DONE, "outcome.attachment", "")
    if condition and (yes or no) and not _opens_with(signs, "no"):
        return Answer(Outcome.YES_IF, "outcome.condition", condition)
    if later and not _opens_with(signs, "yes"):
        return Answer(Outcome.LATER, "outcome.later", later)
    if no:
        return Answer(Outcome.NO, "outcome.no", no)
    if yes or told.promised:
        return Answer(Outcome.YES, "outcome.yes", yes or "promise")
    if later:
        return Answer(Outcome.LATER, "outcome.later", later)
    if signs.questions:
        return Answer(Outcome.QUESTION, "outcome.question", signs.questions[0])
    if done or (_LINK.search(signs.text) and len(signs.text) < 400):  # noqa: PLR2004
        return Answer(Outcome.DONE, "outcome.done", done or "link")
    if words := signs.first("thanks"):
        return Answer(Outcome.THANKS_ONLY, "outcome.thanks", words)
    return Answer(Outcome.OTHER, "outcome.other", "")


def _opens_with(signs: _Signs, key: str) -> bool:
    return bool(signs.statements) and signs.phrases[key].search(signs.statements[0]) is not None
