"""`mailask ties`: the people worth staying in touch with."""

from __future__ import annotations

from typing import Annotated

import typer

from mailask.cli.call import Call, command
from mailask.cli.opening import opened


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(help="The people you know: who went quiet, and who is worth a letter.", no_args_is_help=True)
    command(group, "list")(_list)
    command(group, "show")(_show)
    command(group, "mute")(_mute)
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


def _mute(
    call: Call,
    *,
    address: Annotated[str, typer.Argument(help="An address, or a whole @domain.")],
) -> None:
    """Never write to this person, or this domain, unasked."""
    with opened(call) as home:
        home.mute(address)
    if call.json:
        call.answer({"muted": address})
