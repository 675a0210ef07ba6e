"""Providers: which mailbox and which calendar the settings mean. A new provider is a folder and a case here."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from mailask.core.policy import Policy
from mailask.ports import Calendar, Mailbox
from mailask.store import Store

if TYPE_CHECKING:
    from mailask.config import Settings


def open_mailbox(settings: Settings, store: Store, policy: Policy, *, now: datetime) -> Mailbox:
    """The mailbox of the settings. Raises MailboxError, SettingsError, SignInNeeded."""
    if settings.mailbox.provider == "google":
        from mailask.google.account import account_of
        from mailask.google.mailbox import GoogleMailbox

        return GoogleMailbox(account_of(settings, at=now), store.cursors, known=store.index.known_refs)
    from mailask.local.maildir import LocalMailbox

    assert settings.local.maildir is not None  # Settings.require_mailbox has asked for it
    return LocalMailbox(
        settings.local.maildir,
        me=policy.me.keys,
        known=store.index.known_refs,
        drafts=settings.local.drafts,
        sent=settings.local.sent,
    )


def open_calendar(settings: Settings, mailbox: Mailbox, policy: Policy) -> Calendar:
    """The calendar of the settings; Google's shares the mailbox's connection. Raises CalendarError, SettingsError."""
    if settings.mailbox.provider == "google":
        from mailask.google.mailbox import GoogleMailbox

        assert isinstance(mailbox, GoogleMailbox)
        return mailbox.calendar
    from mailask.local.calendar import LocalCalendar

    return LocalCalendar(settings.local.calendar, zone=policy.me.zone)
