"""`mailask ties`: the people worth staying in touch with."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from mailask.cli.call import Call, command, say
from mailask.cli.opening import opened

_DOMAIN = re.compile(r"@[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)*")


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(help="The people you know: who went quiet, and who is worth a letter.", no_args_is_help=True)
    command(group, "list")(_list)
    command(group, "show")(_show)
    command(group, "mute")(_mute)
    command(group, "unmute")(_unmute)
    app.add_typer(group, name="ties")


def _list(
    call: Call,
    *,
    limit: Annotated[int, typer.Option(help="How many at most; 0 lists all.", min=0)] = 0,
) -> None:
    """List dormant ties, the best to revive first; muted ones are left out."""
    from mailask.report.ties import tie_to_json, ties_to_text

    with opened(call) as home:
        ties = [tie for tie in home.ties(call.now) if home.policy.may_reconnect(tie.person)]
    ties = ties[:limit] if limit else ties
    if call.json:
        call.answer([tie_to_json(tie) for tie in ties])
    elif text := ties_to_text(ties):
        call.show(text)


def _show(call: Call, *, address: Annotated[str, typer.Argument(help="Whose tie.")]) -> None:
    """Show one tie, and why it is judged so."""
    from mailask.core.person import address_key
    from mailask.errors import NotFound
    from mailask.report.ties import tie_to_json, tie_to_text

    with opened(call) as home:
        found = [tie for tie in home.ties(call.now) if tie.person.key == address_key(address)]
    if not found:
        raise NotFound(f"no tie with {address}", hint="`mailask ties list` shows who is known.")
    if call.json:
        call.answer(tie_to_json(found[0]))
    else:
        call.show(tie_to_text(found[0]))


Muted = Annotated[str, typer.Argument(metavar="ADDRESS", help="An address, with or without a name, or a @domain.")]


def _mute(call: Call, *, address: Muted) -> None:
    """Never write to this person, or this domain, unasked."""
    muted = _address_or_domain(address)
    with opened(call) as home:
        home.mute(muted)
    if call.json:
        call.answer({"muted": muted})
    else:
        say(f"{muted} is written to no more unless an ask of yours names them.")


def _unmute(call: Call, *, address: Muted) -> None:
    """Take a mute back; who asked never to be asked again may be asked again too."""
    from mailask.errors import NotFound

    muted = _address_or_domain(address)
    with opened(call) as home:
        if not home.unmute(muted, call.now):
            raise NotFound(f"{muted} is not muted", hint="`mailask ties list` shows who may be written to.")
    if call.json:
        call.answer({"unmuted": muted})


def _address_or_domain(text: str) -> str:
    """What is muted: one address, folded, or a `@domain`. Raises SettingsError."""
    from mailask.core.person import address_key
    from mailask.errors import SettingsError
    from mailask.mail.addresses import persons_of

    domain = text.strip().lower()
    if _DOMAIN.fullmatch(domain):
        return domain
    people = persons_of(text)
    if len(people) != 1 or people[0].address not in text or not _DOMAIN.fullmatch(_domain_of(people[0].address)):
        raise SettingsError(
            f"“{text}” is not one address", hint="Write it as dana@example.com, or a whole domain as @example.com."
        )
    return address_key(people[0].address)


def _domain_of(address: str) -> str:
    return f"@{address.rpartition('@')[2].lower()}"
