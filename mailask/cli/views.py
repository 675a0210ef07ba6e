"""`mailask holds` and `mailask why`: looking at what mailask knows."""

from __future__ import annotations

from typing import Annotated

import typer

from mailask.cli.call import Call, command
from mailask.cli.opening import opened


def register(app: typer.Typer) -> None:
    """Add the views."""
    command(app, "holds")(_holds)
    command(app, "why")(_why)


def _holds(call: Call) -> None:
    """List the deadlines that mailask holds on the calendar, the next first."""
    from mailask.report.holds import holds_to_json, holds_to_text

    with opened(call) as home:
        holds = home.holds()
    if call.json:
        call.answer(holds_to_json(holds, zone=call.settings.zone))
    elif text := holds_to_text(holds, zone=call.settings.zone):
        call.show(text)


def _why(
    call: Call,
    *,
    name: Annotated[
        str,
        typer.Argument(
            metavar="ID", help="An ask, a request (ask/address), what you owe (owed:…), a draft, a hold or a run."
        ),
    ],
) -> None:
    """Explain: the rule, the message, the header or words behind something mailask did."""
    from mailask.report.why import deeds_to_json, deeds_to_text

    with opened(call) as home:
        deeds = home.why(name)
        heard = home.read_again(deeds)
    if call.json:
        call.answer(deeds_to_json(deeds, heard, zone=call.settings.zone))
    else:
        call.show(deeds_to_text(deeds, heard, zone=call.settings.zone))
