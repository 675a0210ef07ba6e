"""`mailask import`: mail that lies elsewhere, into the index of who wrote to whom and when."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
) -> None:
    """Index an mbox: headers only, no words are kept. Interrupted or repeated, nothing is counted twice."""
    from mailask.core.person import address_key
    from mailask.report.imports import import_to_json, import_to_text
    from mailask.run.importing import import_mbox
    from mailask.store import Store

    settings = call.settings
    settings.require("me.email")
    with Store.open(settings.database, account=address_key(settings.me.email)) as store, _progress(file) as tell:
        result = import_mbox(file, store, me=settings.me.addresses, progress=tell)
    if call.json:
        call.answer(import_to_json(result))
    else:
        call.show(import_to_text(result))


@contextmanager
def _progress(file: Path) -> Iterator[Callable[[int], None]]:
    """Hears how many bytes are done; a bar on a terminal, nothing anywhere else."""
    if not sys.stderr.isatty() or not file.is_file():
        yield lambda _: None
        return
    with typer.progressbar(length=file.stat().st_size, label="Reading headers", file=sys.stderr) as bar:
        yield lambda done: bar.update(done - bar.pos)
