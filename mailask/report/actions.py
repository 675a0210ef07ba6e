"""One action or note as the JSON contract has it, and as a line for a person."""

from __future__ import annotations

from collections.abc import Iterable

from mailask.core.action import (
    Action,
    CloseRequest,
    CreateDraft,
    DeleteDraft,
    DropHold,
    KeepAsk,
    KeepDraft,
    KeepHold,
    KeepOwed,
    KeepRequest,
    MoveHold,
    Note,
    PutHold,
    ReplaceDraft,
)
from mailask.core.deadline import When, written
from mailask.core.hold import Entry
from mailask.core.letter import Letter
from mailask.core.owed import Owed
from mailask.core.person import Person
from mailask.core.reading import FINAL, Certainty
from mailask.core.request import Draft, Request

Json = dict[str, object]


def action_to_json(action: Action) -> Json:
    """`kind`, `key`, `because`, `request`, and the action's own fields, flat.

    `request` is the id of a request, or of what the user owes (`owed:…`), or empty for a reconnection.
    """
    common: Json = {
        "kind": action.kind,
        "key": action.key,
        "because": action.because,
        "request": action.request,
    }
    return common | _own_fields(action)


def note_to_json(note: Note) -> Json:
    """A note of the JSON contract."""
    return {"kind": note.kind, "subject": note.subject, "text": note.text, "evidence": note.evidence}


def people(persons: Iterable[Person]) -> str:
    """Addresses in one string, as a header has them."""
    return ", ".join(person.address for person in persons)


def when_to_json(when: When | None) -> str | None:
    """A date or a time as the contract writes it."""
    return None if when is None else written(when)


def headline(action: Action) -> str:  # noqa: C901 - a case an action
    """What the action does, in one line for a person; empty for book-keeping that nobody asks about."""
    match action:
        case CreateDraft(letter=letter):
            return f"new draft to {_named(letter.to)}: {letter.subject}"
        case ReplaceDraft(letter=letter):
            return f"draft rewritten to {_named(letter.to)}: {letter.subject}"
        case DeleteDraft(draft=draft):
            return f"draft taken away, to {draft.to}: {draft.subject}"
        case PutHold(hold=hold):
            return f"put on {written(hold.entry.when)}: {hold.entry.title}"
        case MoveHold(hold=hold, entry=entry):
            return f"{_changed(hold.entry, entry)}: {entry.title}"
        case DropHold(hold=hold):
            return f"taken off {written(hold.entry.when)}: {hold.entry.title}"
        case KeepRequest(life=life):
            return f"{_whose(life)}: {life.state.value}{_outcome(life)}"
        case CloseRequest(life=life):
            return f"{_whose(life)}: closed{_outcome(life)}"
        case KeepDraft(draft=draft):
            return f"draft to {draft.to}: {draft.state.value}"
        case KeepHold(hold=hold):
            return f"{hold.entry.title}: {hold.state.value}"
        case KeepAsk() | KeepOwed():
            return ""  # of what is owed, its hold tells


def _own_fields(action: Action) -> Json:
    match action:
        case CreateDraft(letter=letter):
            return _letter(letter)
        case ReplaceDraft(letter=letter, draft=draft):
            return _letter(letter) | {"draft": draft.ref}
        case DeleteDraft(draft=draft) | KeepDraft(draft=draft):
            return _draft(draft)
        case PutHold(hold=hold):
            return _entry(hold.entry)
        case MoveHold(hold=hold, entry=entry):
            return _entry(entry) | {"moved_from": written(hold.entry.when)}
        case DropHold(hold=hold) | KeepHold(hold=hold):
            return _entry(hold.entry) | {"state": hold.state.value}
        case KeepRequest(life=life) | CloseRequest(life=life):
            return _life(life)
        case KeepAsk(ask=ask):
            return {"title": ask.title}
        case KeepOwed(owed=owed):
            return _owed(owed)


def _letter(letter: Letter) -> Json:
    return {
        "to": people(letter.to),
        "name": letter.to[0].name if letter.to else "",
        "subject": letter.subject,
        "purpose": letter.purpose.value,
        "text": letter.text,
        "in_reply_to": letter.in_reply_to,
        "thread": letter.thread,
    }


def _draft(draft: Draft) -> Json:
    return {
        "to": draft.to.address,
        "subject": draft.subject,
        "purpose": draft.purpose.value,
        "draft": draft.ref,
        "state": draft.state.value,
    }


def _entry(entry: Entry) -> Json:
    return {
        "title": entry.title,
        "when": written(entry.when),
        "status": "confirmed" if entry.confirmed else "tentative",
        "busy": entry.busy,
        "reminders": list(entry.reminders),
        "link": entry.link,
    }


def _life(life: Request) -> Json:
    return {
        "ask": life.ask,
        "to": life.helper.address,
        "state": life.state.value,
        "outcome": life.outcome.value if life.outcome else None,
        "certainty": life.certainty.value if life.certainty else None,
        "turn": life.turn.value if life.turn else None,
        "due": when_to_json(life.due),
        "evidence": life.evidence,
    }


def _owed(owed: Owed) -> Json:
    return {
        "to": owed.to.address,
        "title": owed.what,
        "state": owed.state.value,
        "due": written(owed.deadline.when),
        "promised": owed.promised,
        "evidence": owed.evidence,
    }


def _named(persons: Iterable[Person]) -> str:
    return ", ".join(str(person) for person in persons)


def _whose(life: Request) -> str:
    return f"{life.ask}, {life.helper.name or life.helper.address}"


def _outcome(life: Request) -> str:
    likely = "likely " if life.certainty is Certainty.LIKELY and life.outcome in FINAL else ""
    return f" ({likely}{life.outcome.value})" if life.outcome else ""


def _changed(before: Entry, after: Entry) -> str:
    """What a person sees change of an entry."""
    moved = f"moved from {written(before.when)} to {written(after.when)}" if before.when != after.when else ""
    renamed = f"renamed from “{before.title}”" if before.title != after.title else ""
    confirmed = "confirmed" if after.confirmed > before.confirmed else ""
    busy = "shown as busy" if after.busy > before.busy else "shown as free" if after.busy < before.busy else ""
    seen = ", ".join(part for part in (moved, renamed, confirmed, busy) if part)
    return seen or f"rewritten on {written(after.when)}"
