"""What a person does to the world between two runs, whichever provider holds it."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from mailask.core.deadline import When


class Hand(Protocol):
    """The person's hand, and the mail that other people send them.

    Drafts and holds are named by the `ref` that the port gave.
    """

    def receive(self, source: bytes) -> None:
        """A mail arrives."""

    def write(self, source: bytes) -> None:
        """The person writes and sends a mail of their own."""

    def start_draft(self, source: bytes) -> None:
        """The person begins a draft of their own."""

    def edit_draft(self, ref: str, *, text: str | None = None, subject: str | None = None) -> None:
        """The person changes a draft and saves it; without new words a program merely saves it again."""

    def flag_draft(self, ref: str) -> None:
        """The person stars a draft, which changes no word."""

    def send_draft(
        self, ref: str, *, at: datetime, text: str | None = None, keeps_id: bool = True, keeps_headers: bool = True
    ) -> bytes:
        """The person sends a draft, perhaps with other words; what was sent."""

    def delete_draft(self, ref: str) -> None:
        """The person deletes a draft."""

    def drafts(self) -> list[bytes]:
        """What lies in Drafts."""

    def sent(self) -> list[bytes]:
        """What lies in Sent."""

    def holds(self) -> dict[str, str]:
        """The titles on the calendar by ref."""

    def move_hold(self, ref: str, when: When) -> None: ...

    def rename_hold(self, ref: str, title: str) -> None: ...

    def delete_hold(self, ref: str) -> None: ...

    def resave_hold(self, ref: str) -> None:
        """Another program writes the entry again in its own words, and means the same."""
