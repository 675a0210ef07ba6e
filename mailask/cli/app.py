"""The tree of commands."""

from __future__ import annotations

from typing import Annotated

import typer

from mailask import __version__
from mailask.cli import ask, demo, imports, init, lint, login, read, run, ties, views

app = typer.Typer(
    name="mailask",
    help="Helps you ask for help: drafts, deadlines on the calendar, nudges, thanks. It never sends anything.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _print_version(value: bool) -> None:  # noqa: FBT001 - Typer's callback
    if value:
        typer.echo(f"mailask {__version__}")
        raise typer.Exit


@app.callback()
def _mailask(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version and leave.")
    ] = False,
) -> None: ...


for group in (demo, init, login, run, ask, imports, views, ties, read, lint):
    group.register(app)
