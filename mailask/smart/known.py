"""What mailask knows about the people in an ask, for the rules that need it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, tzinfo

from mailask.core.person import Person
from mailask.core.tie import Warmth


@dataclass(frozen=True, slots=True)
class Acquaintance:
    """What the index and the store know about one person; everything unknown is None or empty.

    Attributes:
        open_asks: the ids of other asks that still wait for their answer.
        unanswered: the day of the last ask to them that ended without an answer.
        refused: the day of their last no; opted_out: they asked not to be asked again.
        last_contact: the last day with contact either way; last_shared: the subject of that message.
        answer_days: how long they usually take, the median.
        topic: how well their own words match the ask, 0 to 1.
        balance: asks to them minus help given to them in a year.
        holidays: their free days; zone: where they live.
    """

    open_asks: tuple[str, ...] = ()
    unanswered: date | None = None
    refused: date | None = None
    opted_out: bool = False
    warmth: Warmth | None = None
    last_contact: date | None = None
    last_shared: str = ""
    answer_days: float | None = None
    topic: float | None = None
    balance: int | None = None
    holidays: frozenset[date] = frozenset()
    zone: tzinfo | None = None


_STRANGER = Acquaintance()


@dataclass(frozen=True, slots=True)
class Known:
    """Everybody mailask knows something about, by folded address (`Person.key`).

    Attributes:
        opted_out: the folded addresses of people who asked not to be asked.
        this_week: how many other asks went out in the last seven days; most_a_week: how many may, 0 is no limit.
    """

    people: Mapping[str, Acquaintance] = field(default_factory=dict)
    opted_out: frozenset[str] = frozenset()
    this_week: int = 0
    most_a_week: int = 0

    def of(self, person: Person) -> Acquaintance:
        """What is known about a person; nothing about a stranger."""
        return self.people.get(person.key, _STRANGER)

    def has_opted_out(self, person: Person) -> bool:
        return person.key in self.opted_out or self.of(person).opted_out
