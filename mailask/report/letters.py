"""A letter as JSON and as text."""

from __future__ import annotations

from mailask.core.letter import Letter
from mailask.report.actions import Json, people


def letter_to_json(letter: Letter) -> Json:
    """One letter of `ask show --letter --json`."""
    return {
        "purpose": letter.purpose.value,
        "from": str(letter.sender),
        "to": people(letter.to),
        "subject": letter.subject,
        "text": letter.text,
        "html": letter.html,
        "attachments": [attachment.name for attachment in letter.attachments],
    }


def letter_to_text(letter: Letter) -> str:
    """A letter as a person reads it."""
    attached = [f"Attached: {', '.join(a.name for a in letter.attachments)}"] if letter.attachments else []
    to = ", ".join(str(person) for person in letter.to)
    head = [f"From: {letter.sender}", f"To: {to}", f"Subject: {letter.subject}", *attached]
    return "\n".join([*head, "", letter.text.rstrip("\n")])
