"""`mailask demo`: the main job on a sample mailbox."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from mailask.cli.call import Call, command


def register(app: typer.Typer) -> None:
    """Add `demo`."""
    command(app, "demo")(_demo)


def _demo(
    call: Call,
    *,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="Where to make the sample home.")] = Path(
        "mailask-demo"
    ),
) -> None:
    """Make a sample home in DIR and play the life of its asks; touches nothing of yours."""
    raise NotImplementedError
