"""A tie is the relation with a person: active, cooling, dormant or deep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mailask.core.person import Person


class Warmth(StrEnum):
    """How long a tie has been silent, by its own rhythm."""

    ACTIVE = "active"
    COOLING = "cooling"
    DORMANT = "dormant"
    DEEP = "deep"


@dataclass(frozen=True, slots=True)
class Contact:
    """What the index of headers knows about one person: counts and days, no words but the last subject.

    Their name and the subject are the user's own writing: what only the other side wrote is in no letter of the user's.

    Attributes:
        days: the days with direct contact either way, oldest first; last: the newest of them.
        sent: messages from the user to them.
        received: messages from them to the user, since the user first wrote: what came before nobody had asked for.
        last_subject: the subject of the last message that the user wrote to them.
        answer_days: how many days they usually take to answer, None when that was not looked up or never happened.
    """

    person: Person
    days: tuple[date, ...]
    sent: int
    received: int
    last: date
    last_subject: str = ""
    answer_days: float | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """The relation with one person, and why it is judged so.

    Attributes:
        reach: how likely they are to answer, 0 to 1.
    """

    person: Person
    state: Warmth
    reach: float
    last: date
    last_subject: str = ""
    because: tuple[str, ...] = ()
