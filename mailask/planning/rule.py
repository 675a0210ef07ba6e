"""What every rule of the plan is made of: its shape, the keys of its drafts, and letters that may fail to render."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, datetime

from mailask.core.action import Action, Note, NoteKind
from mailask.core.ask import Ask
from mailask.core.letter import Letter, Purpose
from mailask.core.policy import Policy
from mailask.core.request import Decision, Draft, DraftState, Request
from mailask.core.snapshot import SeenDraft, Snapshot
from mailask.errors import TemplateError

ASKING = (Purpose.ASK, Purpose.INTRODUCTION)
"""The letters that a request begins with."""

Rule = Callable[[Snapshot, Policy, datetime], Iterable[Action | Note]]


def letter_or_note(subject: str, write: Callable[[], Letter]) -> Letter | Note:
    """The letter, or a note that says which template is broken and where; the other letters go on."""
    try:
        return write()
    except TemplateError as error:
        return Note(NoteKind.TEMPLATE, subject, f"{error.message} {error.hint}")
    except Exception as error:  # noqa: BLE001 - a letter that cannot be written stops no other
        return Note(NoteKind.TEMPLATE, subject, f"The letter cannot be written ({type(error).__name__}); others are.")


def draft_key(seen: Snapshot, request: str, purpose: Purpose) -> str:
    """The key of the next draft of that purpose: it counts on, since a draft that is gone is never made again."""
    made = sum(1 for s in seen.drafts if s.draft.request == request and s.draft.purpose is purpose)
    return f"draft {request} {purpose} {made + 1}"


def drafts_of(seen: Snapshot, request: str, *purposes: Purpose) -> list[SeenDraft]:
    """Every draft of a request that was ever made for one of the purposes, oldest first."""
    mine = (s for s in seen.drafts if s.draft.request == request and s.draft.purpose in purposes)
    return sorted(mine, key=lambda s: (s.draft.made_at, s.draft.key))


def is_ours(draft: Draft) -> bool:
    """Whether the draft lies in Drafts as we wrote it."""
    return draft.state is DraftState.OPEN


def asks_by_id(seen: Snapshot) -> dict[str, Ask]:
    """Every ask by its id: the file's words where there is a file, else the last that were read."""
    return {ask.id: ask for ask in (*seen.remembered, *seen.asks)}


def last_decision(seen: Snapshot, request: Request) -> Decision | None:
    """The last thing that the person decided by hand about a request."""
    mine = [decision for decision in seen.decisions if decision.concerns(request)]
    return max(mine, key=lambda d: (d.at, d.helper), default=None)


def is_over(seen: Snapshot, ask_id: str) -> bool:
    """Whether the person has ended the whole ask and taken none of it up again since."""
    mine = sorted((d for d in seen.decisions if d.ask == ask_id), key=lambda d: (d.at, d.helper))
    ended = next((d for d in reversed(mine) if not d.helper and d.outcome is not None), None)
    return ended is not None and not any(d.outcome is None and d.at >= ended.at for d in mine)


def shortened(text: str, most: int) -> str:
    """The text on one line, cut between words when it is too long to be read at a glance."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0] + "…"


def today(policy: Policy, now: datetime) -> date:
    """The user's own day."""
    return now.astimezone(policy.me.zone).date()
