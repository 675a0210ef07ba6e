"""The walk through the evidence: it carries the lives as they change, and the action and words for each change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from mailask.core.action import Action, CloseRequest, KeepDraft, KeepRequest, Note, NoteKind
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import DraftState, Request, State
from mailask.core.snapshot import SeenDraft, Snapshot
from mailask.planning import life


@dataclass(slots=True)
class Walk:
    """What is known so far, and what it takes to write it down."""

    seen: Snapshot
    policy: Policy
    now: datetime
    actions: list[Action] = field(default_factory=list)
    notes: list[Note] = field(default_factory=list)
    requests: dict[str, Request] = field(init=False)
    drafts: dict[str, SeenDraft] = field(init=False)

    def __post_init__(self) -> None:
        self.requests = {request.id: life.with_todo(request) for request in self.seen.requests}
        self.drafts = {seen.draft.key: seen for seen in self.seen.drafts}

    @property
    def snapshot(self) -> Snapshot:
        """The snapshot with the lives as they are now."""
        requests = tuple(self.requests.values())
        opted_out = {request.helper.key for request in requests if request.has_opted_out}
        forgiven = {request.helper.key for request in self.seen.requests if request.has_opted_out} - opted_out
        unwilling = (self.seen.opted_out - forgiven) | opted_out
        return replace(self.seen, requests=requests, drafts=tuple(self.drafts.values()), opted_out=unwilling)

    def keep(self, event: str, request: Request, *, because: str = "", evidence: str = "") -> None:
        """Write down a new life of a request under the name of what happened to it.

        `because` and `evidence` are the life's own, but for what happened beside it and moves nothing.
        """
        key = f"{event} {request.id} {evidence or request.evidence}".rstrip()
        before = self.requests.get(request.id)
        ends = not request.is_open and (before is None or before.is_open)
        kind = CloseRequest if ends else KeepRequest
        self.actions.append(kind(key, because or request.because, request.id, request, self.now))
        self.requests[request.id] = request

    def close(self, request: Request, outcome: Outcome, because: str, evidence: str = "") -> None:
        """End a request."""
        event = outcome.value if request.reopened_at is None else f"{outcome.value} {request.reopened_at:%Y%m%dT%H%M%S}"
        self.keep(event, life.closed(request, outcome, self.now, because, evidence or request.evidence))

    def keep_draft(self, seen: SeenDraft, state: DraftState, because: str) -> None:
        """Write down what became of a draft."""
        draft = replace(seen.draft, state=state)
        self.actions.append(KeepDraft(f"{state} {draft.key}", because, draft.request, draft))
        self.drafts[draft.key] = replace(seen, draft=draft)

    def note(self, kind: NoteKind, subject: str, text: str, evidence: str = "") -> None:
        self.notes.append(Note(kind, subject, text, evidence))

    def of_ask(self, ask: str) -> list[Request]:
        """The requests of an ask in the order in which its helpers are named."""
        return sorted((r for r in self.requests.values() if r.ask == ask), key=lambda r: (r.rank, r.id))


def open_requests(requests: Iterable[Request]) -> list[Request]:
    """The requests that still live, in a stable order."""
    return sorted((r for r in requests if r.state is not State.CLOSED), key=lambda r: r.id)
