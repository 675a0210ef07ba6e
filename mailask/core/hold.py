"""A hold is a calendar entry for a deadline."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from mailask.core.deadline import When


class HoldState(StrEnum):
    """Whose a hold is: once a person moved, renamed or edited it, it is theirs; once deleted, it stays away."""

    OURS = "ours"
    THEIRS = "theirs"
    GONE = "gone"
    DROPPED = "dropped"


class Role(StrEnum):
    """What a hold stands for."""

    DEADLINE = "deadline"
    DRAFT = "draft"
    PROMISE = "promise"
    OWED = "owed"
    TURN = "turn"
    MEETING = "meeting"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a hold shows on the calendar.

    Attributes:
        when: a day (shown all-day) or an aware moment (RFC 5545 DATE or DATE-TIME with TZID).
        confirmed: STATUS CONFIRMED, else TENTATIVE; busy: TRANSP OPAQUE, else TRANSPARENT.
        reminders: minutes before the start.
        link: where to read on, empty when there is nothing to link to.
    """

    title: str
    when: When
    description: str
    confirmed: bool = False
    busy: bool = False
    reminders: tuple[int, ...] = ()
    link: str = ""


@dataclass(frozen=True, slots=True)
class Hold:
    """An entry that mailask put on the calendar, as it was last written.

    Attributes:
        key: `<request>#<revision>`; the revision rises only for a hold that is put again on purpose.
        request: the request it stands for.
        ref: the provider's handle (a file's name, an event's id).
        revision: what the provider calls this version (etag, or a hash of the file).
        sequence: RFC 5545 SEQUENCE as last written.
        moves: how often it was rewritten, so that every rewriting has a key of its own.
    """

    key: str
    request: str
    entry: Entry
    ref: str = ""
    revision: str = ""
    sequence: int = 0
    moves: int = 0
    state: HoldState = HoldState.OURS
    role: Role = Role.DEADLINE
