"""`mailask login`: sign in to Google."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from mailask.cli.call import Call, command, say
from mailask.errors import SettingsError

if TYPE_CHECKING:
    from mailask.google.account import GoogleAccount


def register(app: typer.Typer) -> None:
    """Add `login`."""
    command(app, "login")(_login)


def _login(
    call: Call,
    *,
    paste: Annotated[bool, typer.Option("--paste", help="Paste the final address: the browser is elsewhere.")] = False,
    port: Annotated[int, typer.Option(help="The port of this machine that the browser comes back to.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the browser.")] = True,
    new_calendar: Annotated[
        bool, typer.Option("--new-calendar", help="Only forget the calendar that you deleted; a new one is made.")
    ] = False,
) -> None:
    """Sign in to Gmail and Google Calendar, once."""
    from mailask.google.account import account_of

    call.settings.require("me.email")
    account = account_of(call.settings, at=call.now)
    if new_calendar:
        _forget_calendar(call)
        say("The next deadline makes a new calendar.")
        return
    if account.service_account_file:
        say("A service account needs no sign-in; this only tries it.")
    else:
        _sign_in(account, paste=paste, port=port, browser=browser)
    _try_it(call, account)


def _sign_in(account: GoogleAccount, *, paste: bool, port: int, browser: bool) -> None:
    import webbrowser

    from mailask.google.login import sign_in, sign_in_by_paste

    if paste:
        sign_in_by_paste(account, say=say, ask=_asked)
    else:
        sign_in(account, say=say, browse=webbrowser.open if browser else _stay, port=port)


def _try_it(call: Call, account: GoogleAccount) -> None:
    """A real call, and whose mailbox answered."""
    from mailask.core.person import address_key
    from mailask.google.mailbox import GoogleMailbox
    from mailask.google.remarks import grant_notes
    from mailask.store import Store

    with Store.open(call.settings.database, account=address_key(account.address)) as store:
        mailbox = GoogleMailbox(account, store.memories)
        address = str(mailbox.profile()["emailAddress"])
        notes = list(grant_notes(mailbox.token, now=account.clock.now()))
        mailbox.close()
    if call.json:
        call.answer({"address": address, "scopes": list(account.scopes), "notes": notes})
    else:
        call.show(f"Signed in: {address}")
    for note in notes:
        say(note)
    if address.casefold() != account.address.casefold():
        say(f"Note: [me] email is {account.address}, and this is the mailbox of {address}.")


def _forget_calendar(call: Call) -> None:
    from mailask.core.person import address_key
    from mailask.google.calendar import forget_calendar
    from mailask.store import Store

    with Store.open(call.settings.database, account=address_key(call.settings.me.email)) as store:
        forget_calendar(store.memories, store.cursors)


def _asked(question: str) -> str:
    sys.stderr.write(f"{question}: ")
    sys.stderr.flush()
    answer = sys.stdin.readline()
    if not answer:
        raise SettingsError("Nothing was pasted.", hint="Run `mailask login --paste` in a terminal.")
    return answer


def _stay(_: str) -> None:
    """No browser is opened."""
