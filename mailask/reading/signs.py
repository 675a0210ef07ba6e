"""The signs of a reply: which phrases it holds that speak of an outcome, each as the words that say it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.reading.referral import NO_REFERRAL, Referral
from mailask.reading.said import Said

_LINK = re.compile(r"https?://\S+|\b[A-Z]{2,}[- ]?\d{4,}\b")
SHORT = 400
"""Characters of a reply that has hardly more than one thing to say."""
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
        asked: the words of the ask that it answers, where they are known.
        requests: the sentences in which it asks its reader for something.
        promised: whether it commits to a day.
        attached: whether a person attached something.
        fluent: whether its language is known for sure, so that the phrases of others need not be tried.
    """

    referral: Referral = NO_REFERRAL
    asked: str = ""
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
        regret: that the writer is sorry, beside a negation: a no in words that no table has.
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
        pointed: whether words point at them, and not only an address stands there.
        promised: whether it commits to a day.
        attached: whether a person attached something.
        link: whether a link or a number of a document is most of what it says.
    """

    opt_out: str = ""
    agrees: bool = False
    yes: str = ""
    nod: str = ""
    no: str = ""
    regret: str = ""
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
    pointed: bool = False
    promised: bool = False
    attached: bool = False
    link: bool = False

    @property
    def refuses(self) -> bool:
        return bool(self.no or self.regret or self.lack)

    @property
    def delivers(self) -> bool:
        return bool(self.done or self.enclosed or self.settled)


def signs_of(text: str, said: Said, told: Told) -> Signs:
    """The signs that the sentences of `text` hold in one language's phrases."""
    agrees, yes = said.agrees(), said.first("yes")
    done = said.first("done") or said.as_asked(told.asked)
    enclosed, settled = said.first("enclosed"), said.first("settled")
    no = said.refusal(agrees=agrees)
    no = no or ("" if agrees else said.no_such())
    lack = "" if no or agrees or done or enclosed or settled else said.lack()
    later = said.first("later", asked=True)
    regret = "" if no or yes or done or enclosed or settled or told.promised else said.regret()
    sometime = "" if later else said.postponed(no or regret or lack)
    if sometime and yes and told.promised:
        no, lack, sometime = "", "", ""  # "Not today, you will have it tomorrow."
    return Signs(
        opt_out=said.first("opt_out"),
        agrees=agrees,
        yes=yes,
        nod=found[1] if (found := _NODS.match(text)) else "",
        no=no,
        regret=regret,
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
        referral=_sent_on(told.referral.people, alone=not (yes or said.questions) or bool(no or regret or lack)),
        named=any(person.address or " " in person.name for person in told.referral.people),
        pointed=told.referral.pointed,
        promised=told.promised,
        attached=told.attached,
        link=len(text) < SHORT and _LINK.search(text) is not None,
    )


def _sent_on(people: Sequence[Person], *, alone: bool) -> str:
    """The people of a referral; names without an address only where the reply offers nothing itself."""
    return ", ".join(str(person) for person in people) if alone or any(p.address for p in people) else ""
