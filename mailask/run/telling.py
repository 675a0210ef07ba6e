"""What a person was told: a note is news once, and a report that could not be printed comes with the next one."""

from __future__ import annotations

from mailask.core.action import Note
from mailask.store import Store

_TOLD = "told"
_UNTOLD = "untold"
_LONGEST = 100_000
"""Characters of reports that are kept until somebody can read them; the newest ones."""


def news_among(notes: tuple[Note, ...], store: Store) -> tuple[Note, ...]:
    """The notes that the run before did not have; from now on these are the ones that were told."""
    told = {line for line in store.memories.get(_TOLD).split("\n") if line}
    now_told = [_fingerprint(note) for note in notes]
    if set(now_told) != told:
        store.memories.set(_TOLD, "\n".join(dict.fromkeys(now_told)))
    return tuple(note for note, mark in zip(notes, now_told, strict=True) if mark not in told)


def untold(store: Store) -> str:
    """The reports that no run could print."""
    return store.memories.get(_UNTOLD)


def keep_untold(store: Store, report: str) -> None:
    """Keep what could not be printed, until it was; the empty text says that all was."""
    if report != untold(store):
        store.memories.set(_UNTOLD, report[-_LONGEST:])


def _fingerprint(note: Note) -> str:
    return f"{note.kind} {note.subject} {note.text}".replace("\n", " ")
