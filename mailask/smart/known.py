"""What mailask knows about the people in an ask, for the rules that need it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

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
        away_until: the day they are back, as their own absence note says.
    """

    open_asks: tuple[str, ...] = ()
    unanswered: date | None = None
    refused: date | None = None
    opted_out: bool = False
    warmth: Warmth | None = None
    last_contact: date | None = None
    last_shared: str = ""
    answer_days: float | None = None
    away_until: date | None = None


_STRANGER = Acquaintance()


@dataclass(frozen=True, slots=True)
class Known:
    """Everybody mailask knows something about, by folded address (`Person.key`)."""

    people: Mapping[str, Acquaintance] = field(default_factory=dict)

    def of(self, person: Person) -> Acquaintance:
        """What is known about a person; nothing about a stranger."""
        return self.people.get(person.key, _STRANGER)


NOBODY_KNOWN = Known()
