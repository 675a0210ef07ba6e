"""Providers: which mailbox and which calendar the settings mean. A new provider is a folder and a case here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from mailask.core.policy import Policy
from mailask.ports import Calendar, Mailbox
from mailask.store import Store

if TYPE_CHECKING:
    from mailask.config import Settings


@dataclass(frozen=True, slots=True)
class Provider:
    """A mailbox and a calendar at work.

    Attributes:
        cost: what they have used so far: `calls`, `gmail_units`, `calendar_calls`; nothing for folders.
        remarks: what a person should know of the provider itself.
        own: the person's own addresses, as far as the provider knows them beside the settings.
        close: lets go of whatever they hold.
    """

    mailbox: Mailbox
    calendar: Calendar
    cost: Callable[[], Mapping[str, int]] = field(default=dict)
    remarks: Callable[[], Sequence[str]] = field(default=tuple)
    own: Callable[[], Sequence[str]] = field(default=tuple)
    close: Callable[[], None] = field(default=lambda: None)


def open_provider(settings: Settings, store: Store, policy: Policy, *, at: datetime) -> Provider:
    """The provider of the settings. Raises MailboxError, CalendarError, SettingsError, SignInNeeded."""
    if settings.mailbox.provider == "google":
        return _google(settings, store, at)
    return _local(settings, store, policy.me.zone)


def _local(settings: Settings, store: Store, zone: ZoneInfo) -> Provider:
    from mailask.local.calendar import LocalCalendar
    from mailask.local.maildir import LocalMailbox

    assert settings.local.maildir is not None  # Settings.require_mailbox has asked for it
    mailbox = LocalMailbox(
        settings.local.maildir,
        known=store.index.known_refs,
        drafts=settings.local.drafts,
        sent=settings.local.sent,
        authserv_id=settings.local.authserv_id,
    )
    return Provider(mailbox, LocalCalendar(settings.local.calendar, zone=zone))


def _google(settings: Settings, store: Store, at: datetime) -> Provider:
    from mailask.google.account import account_of
    from mailask.google.mailbox import GoogleMailbox

    mailbox = GoogleMailbox(account_of(settings, at=at), store.memories, known=store.index.known_refs)
    return Provider(
        mailbox,
        mailbox.calendar,
        cost=mailbox.cost,
        remarks=mailbox.notes,
        own=mailbox.own_addresses,
        close=mailbox.close,
    )
