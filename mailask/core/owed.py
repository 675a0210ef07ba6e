"""Owed is what the user owes in one conversation: an answer to an ask that names a day, or what they promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mailask.core.deadline import Deadline
from mailask.core.person import Person

OWED = "owed:"
"""What every id begins with, so that none is ever taken for a request's."""


class OwedState(StrEnum):
    """Whether the user is still held to it."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Owed:
    """One deadline that the user is held to by somebody's mail, or by their own.

    Attributes:
        id: `owed:<address>/<digest of the message it began with>`.
        to: who asked, or who was promised.
        what: the conversation's subject, short.
        deadline: the day in force, the sentence that set it, and the message that the sentence stands in.
        promised: the user set the day themselves.
        also: what the same message asks for at later days.
        said_at: when that message was written; an older one changes nothing any more.
        thread, known_ids: the conversation, as a request knows its own.
        because, evidence: the last change and the message it came from.
    """

    id: str
    to: Person
    what: str
    deadline: Deadline
    said_at: datetime
    promised: bool = False
    also: tuple[Deadline, ...] = ()
    thread: str = ""
    known_ids: frozenset[str] = frozenset()
    state: OwedState = OwedState.OPEN
    because: str = ""
    evidence: str = ""

    @staticmethod
    def whose(name: str) -> str:
        """The folded address in an owed's id."""
        return name.removeprefix(OWED).rpartition("/")[0]

    @property
    def is_open(self) -> bool:
        return self.state is OwedState.OPEN
