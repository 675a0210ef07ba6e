"""A Google account as mailbox and calendar, over one line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from mailask.google.account import GoogleAccount, Marks
from mailask.google.auth import Token
from mailask.google.calendar import GoogleCalendar
from mailask.google.gmail_drafts import GmailDrafts
from mailask.google.messages import none_known
from mailask.google.remarks import first_look_notes, grant_notes
from mailask.google.transport import Connection


class GoogleMailbox(GmailDrafts):
    """Gmail as a mailbox; `calendar` is the calendar of the same account, and both share one bill.

    Args:
        account: the settings.
        marks: what outlives a run.
        known: which message ids need not be delivered again.

    Raises:
        SignInNeeded, SettingsError: there is no token that could be used.
    """

    def __init__(
        self, account: GoogleAccount, marks: Marks, *, known: Callable[[Iterable[str]], set[str]] = none_known
    ) -> None:
        super().__init__(Connection(account, marks), known=known)

    @cached_property
    def calendar(self) -> GoogleCalendar:
        """The account's calendar."""
        return GoogleCalendar(self._line)

    @property
    def token(self) -> Token:
        """What the calls are signed with."""
        return self._line.token

    def notes(self) -> tuple[str, ...]:
        """What a person should know about the account."""
        return (
            *first_look_notes(self.first_look),
            *grant_notes(self.token, now=self._line.account.clock.now()),
            *self.calendar.notes(),
        )

    def cost(self) -> dict[str, int]:
        """What this run has used: `calls`, `gmail_units`, `calendar_calls`."""
        return self._line.bill.cost()

    def close(self) -> None:
        """Let go of the connection."""
        self._line.close()
