"""A request is one ask put to one helper; it lives through states and ends with an outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mailask.core.deadline import Deadline, When
from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.reading import Certainty, Invitation, Outcome


class State(StrEnum):
    """Where a request stands."""

    PLANNED = "planned"
    DRAFTED = "drafted"
    SENT = "sent"
    ANSWERED = "answered"
    CLOSED = "closed"


class Turn(StrEnum):
    """Whose move a request waits for."""

    MINE = "mine"
    THEIRS = "theirs"


class TodoKind(StrEnum):
    """What the user has to do before a request can go on."""

    SEND = "send"
    ANSWER = "answer"
    CONFIRM = "confirm"
    ADDRESS = "address"
    CHECK = "check"
    MET = "met"


@dataclass(frozen=True, slots=True)
class Todo:
    """What a request waits for from the user.

    A draft to send, a question to answer, a likely outcome to confirm; whether an address is dead, or whether a letter
    from elsewhere is the answer; what a meeting brought.

    Attributes:
        words: what it rests on, as it stands in the mail, short; empty for a draft.
        since: when the move became the user's.
        who: the first name of whoever wrote these words, when it was not the helper.
        by: when it is to be done, if they named a time: to call, to meet, to be there.
    """

    kind: TodoKind
    since: datetime
    words: str = ""
    who: str = ""
    by: When | None = None


@dataclass(frozen=True, slots=True)
class Parent:
    """The message that the next letter of a conversation answers."""

    message_id: str
    references: tuple[str, ...] = ()
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a request stood before an answer or an end, so that it can be taken back."""

    state: State
    outcome: Outcome | None = None
    certainty: Certainty | None = None
    todo: Todo | None = None
    promise: Deadline | None = None
    meeting: Invitation | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """One ask put to one helper.

    Attributes:
        id: `<ask>/<address>`.
        deadline: the ask's own date when it was last read.
        promise: a later or earlier date that the helper set; it is then the deadline in force.
        meeting: what the helper invited the user to; its start is then the promise.
        sent_at: when the person sent the ask.
        sender: the address of theirs that the user last wrote from in this conversation; None before it was sent.
        thread: the provider's thread id, empty where there are none.
        known_ids: every Message-ID of the conversation, ours and theirs; the handle of a message that has none.
        parties: the folded addresses of those whose words count beside the helper's: To and Cc of the ask, and
            whom the helper named.
        asides: the same as `known_ids` of what the user wrote about it to others, and of their answers: no part of
            the conversation.
        parent: the newest message of the conversation that a human wrote.
        certainty: how sure the outcome is; None before there is one.
        todo: what waits for the user; None while it is the helper's move.
        nudges: how many nudges were sent so far, the user's own follow-ups among them.
        away_until: the first day back that an out-of-office named; away_since: when it was written.
        answered_by: who gave the last answer, when it was not the helper.
        heard_at: when they last answered; spoke_at: when the user last wrote.
        before: how it stood before the last answer or end; reopened_at: when the person took an end back.
        because: the sentence of the last change of state; evidence: the message or file it came from.
    """

    id: str
    ask: str
    helper: Person
    rank: int = 0
    state: State = State.PLANNED
    outcome: Outcome | None = None
    certainty: Certainty | None = None
    todo: Todo | None = None
    deadline: When | None = None
    promise: Deadline | None = None
    meeting: Invitation | None = None
    sent_at: datetime | None = None
    sender: Person | None = None
    subject: str = ""
    thread: str = ""
    known_ids: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    parent: Parent | None = None
    nudges: int = 0
    away_until: date | None = None
    away_since: datetime | None = None
    answered_by: Person | None = None
    heard_at: datetime | None = None
    spoke_at: datetime | None = None
    closed_at: datetime | None = None
    before: Standing | None = None
    reopened_at: datetime | None = None
    because: str = ""
    evidence: str = ""

    @property
    def due(self) -> When | None:
        """The deadline in force: the promise if there is one, else the ask's own."""
        return self.promise.when if self.promise else self.deadline

    @property
    def asked_key(self) -> str:
        """The folded address that the ask's file names, wherever the letter went in the end."""
        return self.id.removeprefix(f"{self.ask}/")

    @property
    def root(self) -> str:
        """The Message-ID that the conversation began with, empty before the ask was sent."""
        if self.parent is None:
            return ""
        return self.parent.references[0] if self.parent.references else self.parent.message_id

    @property
    def turn(self) -> Turn | None:
        """Whose move it is; None before a letter was written and after the end."""
        if self.state in {State.PLANNED, State.CLOSED}:
            return None
        return Turn.MINE if self.todo is not None or self.state is State.DRAFTED else Turn.THEIRS

    @property
    def is_mine(self) -> bool:
        """Whether the helper has the letter and the next move is the user's all the same."""
        return self.is_out and self.todo is not None

    @property
    def has_opted_out(self) -> bool:
        """Whether it ended with the helper's wish never to be asked again."""
        return self.state is State.CLOSED and self.outcome is Outcome.OPT_OUT

    @property
    def is_open(self) -> bool:
        return self.state is not State.CLOSED

    @property
    def is_out(self) -> bool:
        """Whether the helper has the letter and the request still lives."""
        return self.state in {State.SENT, State.ANSWERED}


@dataclass(frozen=True, slots=True)
class Decision:
    """What the person decided by hand: `ask close`, `ask letgo`, `ask reopen`; on one request the last one counts.

    Attributes:
        ask: the ask; helper: the folded address it is about, empty for all of its requests.
        outcome: DONE, NO, WITHDRAWN, … as the person said; None takes an end back.
        write: draft a short, kind withdrawal to whoever was already asked.
    """

    ask: str
    outcome: Outcome | None
    at: datetime
    helper: str = ""
    write: bool = False

    def concerns(self, request: Request) -> bool:
        """Whether it is about this request; a helper goes by the address in the file and by the one written to."""
        whom = {"", request.helper.key, request.asked_key}
        return self.ask == request.ask and self.helper in whom


class DraftState(StrEnum):
    """Whose a draft is, and where it went."""

    OPEN = "open"
    EDITED = "edited"
    SENT = "sent"
    GONE = "gone"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter lying in the user's Drafts: ours until a person edits it, then theirs.

    Attributes:
        key: the key of the action that made it; `mailask_id` is what its header carries.
        request: the request it belongs to, empty for a reconnection.
        ref: the provider's handle of the draft; revision: changes when the draft is saved.
        message_id: the Message-ID that the provider gave it.
        fingerprint: what we wrote, folded (see `core.letter`).
        digest: what it was written from: the ask's digest, for a nudge the message it answers.
        missing_since: when it was first not found in Drafts, unless it is there.
    """

    key: str
    mailask_id: str
    request: str
    purpose: Purpose
    to: Person
    subject: str
    text: str
    fingerprint: str
    made_at: datetime
    ref: str = ""
    revision: str = ""
    message_id: str = ""
    thread: str = ""
    digest: str = ""
    missing_since: datetime | None = None
    state: DraftState = DraftState.OPEN

    @property
    def is_lying(self) -> bool:
        """Whether it is still in the Drafts folder, as ours or as the person's."""
        return self.state in {DraftState.OPEN, DraftState.EDITED}
