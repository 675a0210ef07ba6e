"""Whose Google account is used, with which calendar and how much of it; and what is remembered between runs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from time import sleep
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    from mailask.config import Settings

GMAIL_READ = "https://www.googleapis.com/auth/gmail.readonly"
GMAIL_DRAFT = "https://www.googleapis.com/auth/gmail.compose"
CALENDAR_OF_OURS = "https://www.googleapis.com/auth/calendar.app.created"
CALENDAR_OF_THEIRS = "https://www.googleapis.com/auth/calendar.events.owned"

SCOPES_FOR = {
    GMAIL_READ: "read mail, to see what you sent and who answered",
    GMAIL_DRAFT: "put drafts into your Drafts folder (the same scope could send; mailask refuses to)",
    CALENDAR_OF_OURS: "keep deadlines on a calendar of its own; your other calendars stay out of reach",
    CALENDAR_OF_THEIRS: 'keep deadlines on your primary calendar, as `[google] calendar = "primary"` asks',
}
"""What each scope is for, as `login` tells it."""


class Marks(Protocol):
    """A few words that outlive a run, by name; an unknown name is the empty text."""

    def get(self, name: str) -> str: ...

    def set(self, name: str, value: str) -> None: ...


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    """The machine's own time: tokens, quotas and waits age by it, whatever `--at` says."""

    now: Callable[[], datetime] = _now
    sleep: Callable[[float], None] = sleep


@dataclass(frozen=True, slots=True)
class GoogleAccount:
    """The `[google]` settings as this folder needs them.

    Attributes:
        address: whose mailbox it is; links open in this account.
        at: the run's own moment (`--at`), by which the daily sweep is due.
        zone: the IANA name that a new calendar gets.
        api_root: another server for both APIs and the token endpoint, empty for Google's own.
        service_account_file: a key with domain-wide delegation instead of a person's token; it acts for `subject`.
        exclude_labels: names or ids of labels whose mail is never looked at.
        units_per_run: how many quota units a run may use before it leaves the rest to the next one.
        patience: how many seconds of a run may go into waiting for a busy server.
    """

    token_file: Path
    at: datetime = field(default_factory=_now)
    address: str = ""
    zone: str = "UTC"
    calendar: Literal["mailask", "primary"] = "mailask"
    api_root: str = ""
    client_secret_file: Path | None = None
    service_account_file: Path | None = None
    subject: str = ""
    exclude_labels: tuple[str, ...] = ()
    units_per_minute: int = 3000
    units_per_run: int = 30000
    patience: float = 45.0
    clock: Clock = field(default_factory=Clock)

    @property
    def scopes(self) -> tuple[str, ...]:
        """The narrowest scopes that do what the settings ask for."""
        return (GMAIL_READ, GMAIL_DRAFT, CALENDAR_OF_THEIRS if self.calendar == "primary" else CALENDAR_OF_OURS)

    @property
    def token_endpoint(self) -> str:
        """Where tokens come from: with `api_root` always that server, whatever the token file says."""
        return f"{self.api_root}/token" if self.api_root else "https://oauth2.googleapis.com/token"


def account_of(settings: Settings, *, at: datetime) -> GoogleAccount:
    """The account that the settings describe; `at` is the run's own moment."""
    google = settings.google
    return GoogleAccount(
        token_file=google.token_file,
        at=at,
        address=settings.me.email,
        zone=settings.zone.key,
        calendar=google.calendar,
        api_root=google.api_root,
        client_secret_file=google.client_secret_file,
        service_account_file=google.service_account_file,
        subject=google.subject,
        exclude_labels=google.exclude_labels,
        units_per_minute=google.units_per_minute,
        units_per_run=google.units_per_run,
    )
