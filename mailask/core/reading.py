"""A reading is what one message says: own words, human or machine, outcome, dates, asks and promises."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mailask.core.deadline import Deadline, When
from mailask.core.person import Person


class Automated(StrEnum):
    """What kind of machine wrote a message."""

    OUT_OF_OFFICE = "out_of_office"
    AUTO_REPLY = "auto_reply"
    BOUNCE = "bounce"
    BULK = "bulk"


class Outcome(StrEnum):
    """How a request went, or what a reply says about it."""

    YES = "yes"
    YES_IF = "yes_if"
    LATER = "later"
    NO = "no"
    REFERRAL = "referral"
    QUESTION = "question"
    DONE = "done"
    THANKS_ONLY = "thanks_only"
    OPT_OUT = "opt_out"
    OTHER = "other"
    BOUNCED = "bounced"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    GONE = "gone"


class Certainty(StrEnum):
    """How sure an outcome is: only what is sure ends or redirects anything (law 11)."""

    SURE = "sure"
    LIKELY = "likely"


FINAL = frozenset(
    {
        Outcome.DONE,
        Outcome.NO,
        Outcome.REFERRAL,
        Outcome.OPT_OUT,
        Outcome.BOUNCED,
        Outcome.EXPIRED,
        Outcome.WITHDRAWN,
        Outcome.GONE,
    }
)
"""Outcomes that close a request at once."""


class DateKind(StrEnum):
    """Why a date stands in a message."""

    DEADLINE = "deadline"
    MEETING = "meeting"
    MENTION = "mention"


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A date that lies ahead; a range's `when` is its end. `rule` names the pattern that found it."""

    when: When
    quote: str
    kind: DateKind
    rule: str = ""


@dataclass(frozen=True, slots=True)
class FoundAsk:
    """A sentence that asks the reader for something."""

    text: str
    deadline: Deadline | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Promise:
    """A sentence in which the writer commits to something, with the day promised if there is one."""

    text: str
    when: When | None = None
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Invitation:
    """An event that a message invites to, or that it cancels.

    Attributes:
        uid: what the event is known by; it stays the same when the event is changed.
        starts, ends: whole days, the last one excluded, or aware moments.
        repeats: it is one of a series.
    """

    uid: str
    title: str
    starts: When
    ends: When
    cancelled: bool = False
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Evidence:
    """Which rule decided which field of the reading, and the exact words or header it rests on."""

    field: str
    rule: str
    quote: str


@dataclass(frozen=True, slots=True)
class Reading:
    """What one message says. Unsure is None or empty, never a guess.

    Attributes:
        reply: the author's own words, without quotes, signature and footers.
        automated: the kind of machine that wrote it; None for a human.
        returns: the first day back that an out-of-office names.
        outcome: how a reply answers an ask; None when the message is automated or says nothing of its own.
        certainty: how sure that outcome is; None when there is none.
        deadline: the one date that counts, or None.
        dates: all dates that lie ahead, in order of the text.
        invitation: the event that it invites to or cancels, sent by a calendar program at a person's bidding.
        bounced: the addresses that a bounce says could not be reached, `for_good`, or `delayed` (it is tried again);
            neither when it does not say.
        bounced_letters: the Message-IDs, with their angle brackets, of the letters that a bounce brings back or names.
        evidence: why each finding was made.
    """

    reply: str = ""
    automated: Automated | None = None
    returns: date | None = None
    outcome: Outcome | None = None
    certainty: Certainty | None = None
    deadline: Deadline | None = None
    dates: tuple[FoundDate, ...] = ()
    asks: tuple[FoundAsk, ...] = ()
    promises: tuple[Promise, ...] = ()
    referral: tuple[Person, ...] = ()
    invitation: Invitation | None = None
    bounced: tuple[str, ...] = ()
    bounced_for_good: bool = False
    bounced_delayed: bool = False
    bounced_letters: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def quote(self, field: str) -> str:
        """The words that decided `field`, empty when none did."""
        return next((e.quote for e in self.evidence if e.field == field), "")
