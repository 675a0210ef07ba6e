"""Every error that a person may meet, each with its message, a hint to act on, and its exit code.

::

    MailaskError            2  stopped
    ├── SettingsError       2  the settings are wrong; all problems at once
    │   ├── TokenExposed    2  others can read the token
    │   ├── ApiDisabled     2  the Google project has the API switched off
    │   └── ClockSkewed     2  this machine's clock is wrong
    ├── AskFileError        2  an ask file cannot be read or does not exist
    ├── TemplateError       2  a letter's template is broken
    ├── StoreError          2  the database cannot be used
    │   ├── StoreTooNew     2  it was written by a newer mailask
    │   └── StoreBusy       75 another program has it locked
    ├── SendRefused         2  a bug tried to send mail; nothing was sent
    ├── MailboxError        2  the mailbox cannot be read as configured
    │   ├── MessageGone     1  a message is not there any more
    │   └── MessageBroken   1  a message cannot be understood; it is set aside
    ├── CalendarError       2  the calendar cannot be read as configured
    ├── FolderTaken         2  the demo's folder holds somebody's own files
    ├── ChangedByHand       1  a person changed what we were about to change; it is theirs
    ├── NotFound            2  no ask, request, run or tie of that name
    ├── Stumbled            1  one thing that could not be handled; the others were
    ├── FileTrouble         2  a file or folder cannot be read or written
    │   └── DiskFull        75 there is no room left on the disk
    ├── AddressRefused      1  a person cannot be written to at their address
    ├── UnknownLanguage     2  a language that is not read
    ├── SignInNeeded        3  only a person can sign in again
    │   ├── GrantEnded      3  the sign-in was taken back or ran out
    │   ├── ReauthNeeded    3  the organisation asks for the password again
    │   ├── AdminBlocked    3  an administrator does not allow this app
    │   ├── ClientDeleted   3  the OAuth client does not exist any more
    │   └── ScopesMissing   3  a box was left unticked on the consent screen
    └── TryAgainLater       75 the network, a rate limit, a busy server
        ├── Unreachable     75 no connection, or none that lasted
        ├── RateLimited     75 a quota was met; `not_before` says when it is over
        ├── SignInBusy      75 Google's sign-in is down for now; nobody needs to sign in
        └── Unanswered      75 a create got no answer: an unfinished intent, resolved by looking
"""

from __future__ import annotations

import errno
from datetime import datetime
from typing import ClassVar


class MailaskError(Exception):
    """Base class: says what happened, what to do about it, and how the program ends."""

    exit_code: ClassVar[int] = 2
    hint: str = ""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        if hint:
            self.hint = hint

    @property
    def message(self) -> str:
        return str(self.args[0])


class SettingsError(MailaskError):
    """The settings are wrong; the message lists every problem with its file, key and line."""

    hint = "Compare with config.example.toml, which has every key."


class TokenExposed(SettingsError):
    """Others on this machine can read the token; it was not used."""

    hint = "Take the right to read it away from the others."


class ApiDisabled(SettingsError):
    """The Google project of the OAuth client has the API switched off."""

    hint = "Open https://console.cloud.google.com/apis/library and enable Gmail API and Google Calendar API there."


class ClockSkewed(SettingsError):
    """This machine's clock is wrong, so Google does not believe its signatures."""

    hint = "Set the clock (`timedatectl set-ntp true`), then run again; no sign-in is needed."


class AskFileError(MailaskError):
    """An ask file cannot be read or does not exist."""

    hint = "`mailask ask list` shows the asks that were read; `mailask ask lint` shows what to mend."


class TemplateError(MailaskError):
    """A letter's template is broken; the message names file and line."""

    hint = "Mend the file, or remove it to use the template that comes with mailask."


class StoreError(MailaskError):
    """The database cannot be used."""

    hint = "Close other programs that use it, and check the disk; nothing was lost."


class StoreTooNew(StoreError):
    """The database was written by a newer mailask."""

    hint = "Update mailask: `pip install --upgrade mailask`. The database was not touched."


class StoreBusy(StoreError):
    """Another program has the database locked."""

    exit_code = 75
    hint = "Nothing to do: the next run tries again. If it stays so, see which program has the file open."


class Stumbled(MailaskError):
    """Something about one thing could not be handled; everything else went on."""

    exit_code = 1
    hint = "Please report this with the output of `mailask --version`; the next run tries again."


class FileTrouble(MailaskError):
    """A file or folder cannot be read or written."""

    hint = "Check that it is there, that it is yours, and that its disk can be written to."


class DiskFull(FileTrouble):
    """There is no room left on the disk."""

    exit_code = 75
    hint = "Make room; the next run goes on from here."


class SendRefused(MailaskError):
    """Something tried to send mail. mailask never sends; this is a bug, and nothing was sent."""

    hint = "Please report this with the output of `mailask --version`."


class MailboxError(MailaskError):
    """The mailbox cannot be read as configured."""

    hint = "Check [mailbox] and [local] in config.toml."


class MessageGone(MailboxError):
    """A message is not there any more."""

    exit_code = 1
    hint = "It was moved or deleted since the last run; nothing needs to be done."


class MessageBroken(MailboxError):
    """A message cannot be understood; it is set aside and looked at again by the next version."""

    exit_code = 1
    hint = "`mailask read FILE` shows what mailask understands of it."


class CalendarError(MailaskError):
    """The calendar cannot be read as configured."""

    hint = "Check [local] calendar or [google] calendar in config.toml."


class FolderTaken(MailaskError):
    """The folder for the demo holds somebody's own files; nothing in it was touched."""

    hint = "Name a new or an empty folder: `mailask demo DIR`."


class ChangedByHand(MailaskError):
    """A person changed what mailask was about to change; it is theirs and stays as it is."""

    exit_code = 1
    hint = "Nothing to do: mailask leaves it alone from now on."


class NotFound(MailaskError):
    """There is no ask, request, run or tie of that name."""

    hint = "`mailask ask list` shows the names."


class AddressRefused(MailaskError):
    """A letter cannot be written to an address; the other letters are not concerned."""

    exit_code = 1
    hint = "Correct the address, or write to this person yourself."


class UnknownLanguage(MailaskError, ValueError):
    """A language that mailask does not read; the message names those that it does."""

    hint = "Leave the language out, and it is told from the words."


class SignInNeeded(MailaskError):
    """Only a person can sign in again."""

    exit_code = 3
    hint = "Run `mailask login` in a terminal; cron cannot do this for you."


class GrantEnded(SignInNeeded):
    """The sign-in was taken back or ran out."""

    hint = (
        "Run `mailask login`. If this comes back every 7 days, publish the OAuth consent screen: "
        "https://console.cloud.google.com/auth/audience, `Publish app`."
    )


class ReauthNeeded(SignInNeeded):
    """The organisation asks its people to give their password again."""

    hint = "Run `mailask login`. How often is set by your administrator (Google Cloud session control)."


class AdminBlocked(SignInNeeded):
    """An administrator does not allow this app."""

    hint = "Ask your Google Workspace administrator to trust the OAuth client (Security, API controls, App access)."


class ClientDeleted(SignInNeeded):
    """The OAuth client does not exist any more, or is another one than the token was made for."""

    hint = "Make a new OAuth client (README, “Signing in to Google”), then run `mailask login`."


class ScopesMissing(SignInNeeded):
    """A box was left unticked on the consent screen."""

    hint = "Run `mailask login` again and tick every box; the README says what each is for."


class TryAgainLater(MailaskError):
    """The network failed, a server was busy, or a rate limit was met; the next run goes on from here.

    Attributes:
        not_before: when trying again makes sense, None when nobody said.
    """

    exit_code = 75
    hint = "Nothing to do: the next run tries again."

    def __init__(self, message: str, *, hint: str = "", not_before: datetime | None = None) -> None:
        super().__init__(message, hint=hint)
        self.not_before = not_before


class Unreachable(TryAgainLater):
    """There was no connection, or none that lasted."""


class RateLimited(TryAgainLater):
    """A quota was met."""

    hint = "Nothing to do: runs before that time do nothing, the first one after it goes on."


class SignInBusy(TryAgainLater):
    """Google's sign-in is down for now; the sign-in itself is still good."""


class Unanswered(TryAgainLater):
    """A create got no answer; whether it happened is found out by looking, never by doing it again."""

    hint = "Nothing to do: the next run looks whether it happened before it tries again."


def trouble_of(error: Exception) -> MailaskError:
    """What went wrong, as a person is told: the error itself, the file and the reason, or that something stumbled."""
    if isinstance(error, MailaskError):
        return error
    if isinstance(error, OSError):
        return file_trouble(error)
    return Stumbled(f"It could not be done ({type(error).__name__}).")


def file_trouble(error: OSError) -> FileTrouble:
    """What the system said of a file, in a sentence."""
    name = f"{error.filename}: " if error.filename else ""
    kind = DiskFull if error.errno in {errno.ENOSPC, errno.EDQUOT} else FileTrouble
    return kind(f"{name}{error.strerror or type(error).__name__}.")
