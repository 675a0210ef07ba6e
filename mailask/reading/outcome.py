"""How a reply answers an ask: one of the outcomes, with the words it rests on.

The signs of a reply are read first (`signs`), then `RULES` decides between them: the first that applies. Where several
signs are there the order counts, because a refusal with a name is a referral, a "no" with a date is "later", and a
"yes" with an "if" is `yes_if`. Unsure is `other`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from mailask.core.reading import Certainty, Outcome
from mailask.mail.source import Mail
from mailask.reading.around import Around
from mailask.reading.certainty import certainty_of, grounds_of
from mailask.reading.languages.detection import is_plain
from mailask.reading.languages.language import Language, codes, language_named
from mailask.reading.said import Said
from mailask.reading.signs import SHORT, Answer, Signs, Told, signs_of

_PARTSTAT = re.compile(r"PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)", re.IGNORECASE)
_ANSWERS = {"ACCEPTED": Outcome.YES, "DECLINED": Outcome.NO, "TENTATIVE": Outcome.YES_IF}
_DEEPEST = 1_500
"""Characters from the top in which an answer is looked for; people answer first and chat later."""
_NOT_TOLD = frozenset({Outcome.OTHER, Outcome.QUESTION})
"""Outcomes that a guess at the language does not find."""


@dataclass(frozen=True, slots=True)
class Rule:
    """When signs mean an outcome, and which of their words it rests on."""

    name: str
    outcome: Outcome
    applies: Callable[[Signs], bool]
    words: Callable[[Signs], str] = lambda _: ""

    def answer(self, signs: Signs) -> Answer:
        return Answer(self.outcome, f"outcome.{self.name}", self.words(signs))


# The first that applies decides, so every rule may rely on those above it having failed.
RULES = (
    Rule("opt_out", Outcome.OPT_OUT, lambda s: bool(s.opt_out), lambda s: s.opt_out),
    Rule("referral", Outcome.REFERRAL, lambda s: bool(s.referral) and not s.agrees, lambda s: s.referral),
    Rule("wants", Outcome.QUESTION, lambda s: bool(s.wants and (s.enclosed or s.attached)), lambda s: s.wants),
    Rule("done", Outcome.DONE, lambda s: bool(s.done) and _delivered(s), lambda s: s.done),
    Rule("enclosed", Outcome.DONE, lambda s: bool(s.enclosed) and _delivered(s), lambda s: s.enclosed),
    Rule("settled", Outcome.DONE, lambda s: bool(s.settled) and _delivered(s), lambda s: s.settled),
    Rule("attachment", Outcome.DONE, lambda s: s.attached and not (s.refuses or s.yes or s.question)),
    Rule(
        "condition",
        Outcome.YES_IF,
        lambda s: bool(s.condition and (s.yes or not s.later or s.only)),
        lambda s: s.condition,
    ),
    Rule("later", Outcome.LATER, lambda s: bool(s.later) and not s.agrees, lambda s: s.later),
    Rule("no", Outcome.NO, lambda s: bool(s.no), lambda s: s.no),
    Rule("regret", Outcome.NO, lambda s: bool(s.regret), lambda s: s.regret),
    Rule("lack", Outcome.NO, lambda s: bool(s.lack), lambda s: s.lack),
    Rule("nod", Outcome.YES, lambda s: bool(s.nod), lambda s: s.nod),
    Rule("yes", Outcome.YES, lambda s: bool(s.yes), lambda s: s.yes),
    Rule("promise", Outcome.YES, lambda s: s.promised, lambda _: "promise"),
    Rule("question", Outcome.QUESTION, lambda s: bool(s.question), lambda s: s.question),
    Rule("link", Outcome.DONE, lambda s: s.link, lambda _: "link"),
    Rule("thanks", Outcome.THANKS_ONLY, lambda s: bool(s.thanks), lambda s: s.thanks),
    Rule("other", Outcome.OTHER, lambda _: True),
)


def _delivered(signs: Signs) -> bool:
    """Whether a delivery stands: nothing takes it back, and it is not put off to a promised day."""
    return not signs.refuses and not (signs.later and signs.promised)


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer, how sure it is, and the doubt that makes it only likely."""

    answer: Answer
    certainty: Certainty
    doubt: str = ""


def answer_of(reply: str, sentences: Sequence[str], language: Language, told: Told, around: Around) -> Judged | None:
    """The outcome of a human reply and how sure it is; None when it says nothing of its own."""
    if not reply.strip():
        empty = Answer(Outcome.DONE, "outcome.attachment", "")
        return Judged(empty, Certainty.LIKELY, "weak") if told.attached else None
    judged = _judged(reply, Said(sentences, language), told, around)
    if judged.answer.outcome is Outcome.OTHER and not (told.fluent or _is_understood(reply, sentences, language)):
        # A few words give their language away badly; the phrases of another that fit say more than none.
        guess = replace(around, fluent=False)
        others = (
            _judged(reply, Said(sentences, language_named(o)), told, guess) for o in codes() if o != language.code
        )
        return next((other for other in others if other.answer.outcome not in _NOT_TOLD), judged)
    return judged


def _is_understood(reply: str, sentences: Sequence[str], language: Language) -> bool:
    """Whether what a reply says in `language` is what it says, though that be nothing."""
    return len(reply) >= SHORT or is_plain(reply) or Said(sentences, language).feigns()


def _judged(reply: str, said: Said, told: Told, around: Around) -> Judged:
    """What the sentences of a reply say in the language that they are read in."""
    signs = signs_of(reply[:_DEEPEST], said, told)
    answer = decided(signs)
    return Judged(answer, *certainty_of(grounds_of(answer, reply, said, signs, around)))


def decided(signs: Signs) -> Answer:
    """What the signs mean: the answer of the first rule that applies, the last of which always does."""
    return next(rule.answer(signs) for rule in RULES if rule.applies(signs))


def calendar_answer(mail: Mail) -> Judged | None:
    """What a calendar program's REPLY (RFC 5546 3.2.3) says; to decline a time is not yet to refuse."""
    found = _PARTSTAT.search(mail.calendar)
    if not found:
        return None
    outcome = _ANSWERS[found[1].upper()]
    sure = outcome is Outcome.YES
    answer = Answer(outcome, "outcome.calendar", found[0])
    return Judged(answer, Certainty.SURE if sure else Certainty.LIKELY, "" if sure else "weak")
