"""An action is one thing to do, a note one thing a person should know; a plan holds both.

What an action is about stands in its `request`: a request's id, an owed's (`owed:…`), or nothing.

Actions are a closed union of frozen values. They hold no clients, so they can be compared, stored and printed.
Each has a stable `key` (one key, one effect, once) and a `because`: a sentence for a person that names its evidence.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from mailask.core.ask import Ask
from mailask.core.hold import Entry, Hold
from mailask.core.letter import Letter
from mailask.core.owed import Owed
from mailask.core.request import Draft, Request


@dataclass(frozen=True, slots=True)
class CreateDraft:
    """Put a letter into Drafts; `request` is empty for a reconnection, `life` is the request with the draft lying."""

    key: str
    because: str
    request: str
    letter: Letter
    life: Request | None = None
    digest: str = ""
    kind: Literal["create_draft"] = "create_draft"


@dataclass(frozen=True, slots=True)
class ReplaceDraft:
    """Put a letter in the place of our own unedited draft."""

    key: str
    because: str
    request: str
    letter: Letter
    draft: Draft
    life: Request | None = None
    digest: str = ""
    kind: Literal["replace_draft"] = "replace_draft"


@dataclass(frozen=True, slots=True)
class DeleteDraft:
    """Take our own unedited draft away."""

    key: str
    because: str
    request: str
    draft: Draft
    life: Request | None = None
    kind: Literal["delete_draft"] = "delete_draft"


@dataclass(frozen=True, slots=True)
class PutHold:
    """Put an entry on the calendar; the hold's key makes it idempotent."""

    key: str
    because: str
    request: str
    hold: Hold
    kind: Literal["put_hold"] = "put_hold"


@dataclass(frozen=True, slots=True)
class MoveHold:
    """Rewrite our own untouched entry: another day, another status, another title."""

    key: str
    because: str
    request: str
    hold: Hold
    entry: Entry
    kind: Literal["move_hold"] = "move_hold"


@dataclass(frozen=True, slots=True)
class DropHold:
    """Take our own untouched entry off the calendar."""

    key: str
    because: str
    request: str
    hold: Hold
    kind: Literal["drop_hold"] = "drop_hold"


@dataclass(frozen=True, slots=True)
class KeepRequest:
    """Write down the new life of a request: opened, sent, answered, away, due on another day."""

    key: str
    because: str
    request: str
    life: Request
    at: datetime
    kind: Literal["keep_request"] = "keep_request"


@dataclass(frozen=True, slots=True)
class CloseRequest:
    """End a request with its outcome."""

    key: str
    because: str
    request: str
    life: Request
    at: datetime
    kind: Literal["close_request"] = "close_request"


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """Write down what became of a draft: edited, sent, gone."""

    key: str
    because: str
    request: str
    draft: Draft
    kind: Literal["keep_draft"] = "keep_draft"


@dataclass(frozen=True, slots=True)
class KeepHold:
    """Write down that a person took over or deleted a hold."""

    key: str
    because: str
    request: str
    hold: Hold
    kind: Literal["keep_hold"] = "keep_hold"


@dataclass(frozen=True, slots=True)
class KeepAsk:
    """Write down what an ask says now, so that it can be let go kindly when its file is gone."""

    key: str
    because: str
    request: str
    ask: Ask
    kind: Literal["keep_ask"] = "keep_ask"


@dataclass(frozen=True, slots=True)
class KeepOwed:
    """Write down what the user owes somebody, or that they owe it no more; `request` is its id, as for its hold."""

    key: str
    because: str
    request: str
    owed: Owed
    kind: Literal["keep_owed"] = "keep_owed"


Action = (
    CreateDraft
    | ReplaceDraft
    | DeleteDraft
    | PutHold
    | MoveHold
    | DropHold
    | KeepRequest
    | CloseRequest
    | KeepDraft
    | KeepHold
    | KeepAsk
    | KeepOwed
)

WorldAction = CreateDraft | ReplaceDraft | DeleteDraft | PutHold | MoveHold | DropHold
"""The actions that touch the mailbox or the calendar; all others only change what mailask knows."""


def mailask_id(key: str) -> str:
    """What the `X-Mailask-Id` header of a draft carries: it names the action and tells its reader nothing."""
    return hashlib.blake2b(key.encode(), digest_size=12).hexdigest()


class NoteKind(StrEnum):
    """What a note is about."""

    ASK = "ask"
    AWAY = "away"
    BRAKE = "brake"
    BUSY = "busy"
    DRAFT = "draft"
    EXPIRED = "expired"
    HAND = "hand"
    HOLD = "hold"
    MAIL = "mail"
    PROVIDER = "provider"
    REPLY = "reply"
    SUDDEN = "sudden"
    TEMPLATE = "template"
    TURN = "turn"


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """One thing a person should know and mailask will not act on.

    Attributes:
        subject: the ask, request, file or message it concerns.
        evidence: the id of the message or the file it came from.
    """

    kind: NoteKind
    subject: str
    text: str
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What will be done, in order, and what a person should know; `halted` when a sudden change stops everything."""

    actions: tuple[Action, ...] = ()
    notes: tuple[Note, ...] = ()
    halted: bool = False
