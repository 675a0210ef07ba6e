"""`mailask import`: mail that lies elsewhere, into the index of who wrote to whom and when."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mailask.cli.call import Call, command


def register(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(help="Learn from mail that lies elsewhere.", no_args_is_help=True)
    command(group, "mbox")(_mbox)
    app.add_typer(group, name="import")


def _mbox(
    call: Call,
    *,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="An mbox, as Google Takeout writes it; any size.")],
) -> int:
    """Index an mbox: headers only, no words are kept. Interrupted or repeated, nothing is counted twice."""
    raise NotImplementedError
