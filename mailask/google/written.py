"""What is remembered of the drafts that we wrote: Gmail tells little of them, and its web composer takes that away."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from hashlib import sha256
from typing import Any, Final

from mailask.core.letter import Letter, base_subject
from mailask.google.account import Marks
from mailask.ports import StoredDraft

_MARK: Final = "google.drafts"
_LONGEST: Final = 2_000
"""Characters of a letter that are kept until it is known what became of it."""
_MOST: Final = 200
"""Creates and drafts that are remembered; the oldest are forgotten first."""


@dataclass(frozen=True, slots=True)
class Begun:
    """A create that was begun: what its draft can be known by when our header is gone."""

    to: list[str]
    subject: str
    text: str = ""


class DraftMemory:
    """Small tables in one mark: what was begun, by mailask id, what was written, by revision, and blocked threads."""

    def __init__(self, marks: Marks) -> None:
        self._marks = marks
        stored = json.loads(marks.get(_MARK) or "{}")
        self._begun: dict[str, dict[str, Any]] = stored.get("begun", {})
        self._wrote: dict[str, dict[str, str]] = stored.get("wrote", {})
        self._blocked: dict[str, str] = stored.get("blocked", {})

    def begin(self, mailask_id: str, letter: Letter) -> None:
        """Before the call: if it gets no answer, its draft is looked for by this."""
        self._begun.pop(mailask_id, None)
        to = sorted(person.key for person in letter.to)
        about = Begun(to=to, subject=base_subject(letter.subject), text=letter.text[:_LONGEST])
        self._begun[mailask_id] = asdict(about)
        self._save()

    def begun(self, mailask_id: str) -> Begun | None:
        """What was begun under that id; None says that Google was never asked to write it."""
        fields = self._begun.get(mailask_id)
        return Begun(**fields) if fields else None

    def keep(self, lying: StoredDraft, letter: Letter) -> None:
        """After the call: how the draft looks as long as nobody else saves it."""
        self._wrote[lying.revision] = {
            "message_id": lying.message_id,
            "mailask_id": lying.mailask_id,
            "letter": _digest(letter),
        }
        self._save()

    def block(self, thread: str, day: str) -> None:
        """Remember that on this day no letter could join the conversation."""
        self._blocked[thread] = day
        self._save()

    def is_blocked(self, thread: str, day: str) -> bool:
        """Whether that was found out on this very day; looking costs as much as two messages."""
        return self._blocked.get(thread) == day

    def wrote(self, revision: str, letter: Letter | None = None) -> bool:
        """Whether this very version is ours, and says what `letter` does."""
        kept = self._wrote.get(revision)
        return kept is not None and (letter is None or kept["letter"] == _digest(letter))

    def told(self, lying: StoredDraft) -> StoredDraft:
        """The draft with what Gmail's list leaves out, when this very version is ours."""
        kept = self._wrote.get(lying.revision)
        return replace(lying, message_id=kept["message_id"], mailask_id=kept["mailask_id"]) if kept else lying

    def _save(self) -> None:
        for table in (self._begun, self._wrote, self._blocked):
            _forget_oldest(table, list(table)[:-_MOST])
        tables = {"begun": self._begun, "wrote": self._wrote, "blocked": self._blocked}
        self._marks.set(_MARK, json.dumps(tables))


def _forget_oldest(table: dict[str, Any], names: Sequence[str]) -> None:
    for name in names:
        del table[name]


def _digest(letter: Letter) -> str:
    return sha256(f"{letter.fingerprint}\n{letter.html}".encode()).hexdigest()[:24]
