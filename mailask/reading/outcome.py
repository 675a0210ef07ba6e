"""How a reply answers an ask: one of the outcomes, with the words it rests on.

The signs of a reply are read first (`signs`), then `RULES` decides between them: the first that applies. Where several
signs are there the order counts, because a refusal with a name is a referral, a "no" with a date is "later", and a
"yes" with an "if" is `yes_if`. Unsure is `other`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mailask.core.reading import Outcome
from mailask.mail.source import Mail
from mailask.reading.languages.detection import is_plain
from mailask.reading.languages.language import codes, language_named
from mailask.reading.signs import SHORT, Signs, Told, signs_of

_PARTSTAT = re.compile(r"PARTSTAT=(ACCEPTED|DECLINED|TENTATIVE)", re.IGNORECASE)
_ANSWERS = {"ACCEPTED": Outcome.YES, "DECLINED": Outcome.NO, "TENTATIVE": Outcome.YES_IF}
_DEEPEST = 1_500
"""Characters from the top in which an answer is looked for; people answer first and chat later."""
_ONLY = ("only", "but only", "nur", "seulement", "mais seulement", "pero solo", "solo")


@dataclass(frozen=True, slots=True)
class Answer:
    """An outcome, the rule that found it and the words it rests on."""

    outcome: Outcome
    rule: str
    quote: str


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
    Rule("done", Outcome.DONE, lambda s: bool(s.done and not s.no and not (s.later and s.promised)), lambda s: s.done),
    Rule("attachment", Outcome.DONE, lambda s: s.attached and not (s.no or s.yes or s.question)),
    Rule(
        "condition",
        Outcome.YES_IF,
        lambda s: bool(s.condition and (s.yes or not s.later or s.condition.lower().startswith(_ONLY))),
        lambda s: s.condition,
    ),
    Rule("later", Outcome.LATER, lambda s: bool(s.later) and not s.agrees, lambda s: s.later),
    Rule("no", Outcome.NO, lambda s: bool(s.no), lambda s: s.no),
    Rule("yes", Outcome.YES, lambda s: bool(s.yes), lambda s: s.yes),
    Rule("promise", Outcome.YES, lambda s: s.promised, lambda _: "promise"),
    Rule("question", Outcome.QUESTION, lambda s: bool(s.question), lambda s: s.question),
    Rule("link", Outcome.DONE, lambda s: s.link, lambda _: "link"),
    Rule("thanks", Outcome.THANKS_ONLY, lambda s: bool(s.thanks), lambda s: s.thanks),
    Rule("other", Outcome.OTHER, lambda _: True),
)


def answer_of(reply: str, sentences: Sequence[str], language: str, told: Told) -> Answer | None:
    """The outcome of a human reply; None when it says nothing of its own."""
    if not reply.strip():
        return Answer(Outcome.DONE, "outcome.attachment", "") if told.attached else None
    answer = decided(signs_of(reply[:_DEEPEST], sentences, language_named(language).answers, told))
    if answer.outcome is Outcome.OTHER and len(reply) < SHORT and not (told.fluent or is_plain(reply)):
        # A few words give their language away badly; the phrases of another that fit say more than none.
        others = (
            decided(signs_of(reply, sentences, language_named(o).answers, told)) for o in codes() if o != language
        )
        return next((other for other in others if other.outcome not in {Outcome.OTHER, Outcome.QUESTION}), answer)
    return answer


def decided(signs: Signs) -> Answer:
    """What the signs mean: the answer of the first rule that applies, the last of which always does."""
    return next(rule.answer(signs) for rule in RULES if rule.applies(signs))


def calendar_answer(mail: Mail) -> Answer | None:
    """What a calendar program's REPLY (RFC 5546 3.2.3) says."""
    found = _PARTSTAT.search(mail.calendar)
    return Answer(_ANSWERS[found[1].upper()], "outcome.calendar", found[0]) if found else None
