"""`mailask demo`: the main job on a sample mailbox."""

from __future__ import annotations

import shlex
import shutil
import sys
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
) -> int:
    """Make a sample home in DIR and play the life of its asks; touches nothing of yours."""
    from mailask.demo.story import play, story_to_json

    story = play(folder, say=_unsaid if call.json else call.show, mailask=_typed())
    if call.json:
        call.answer(story_to_json(story))
    return 1 if story.failures else 0


def _typed() -> str:
    """What the person types to run this very program: the bare name where the shell finds it, else its path."""
    program = Path(sys.argv[0])
    if program.name == "__main__.py":
        return f"{shlex.quote(sys.executable)} -m mailask"
    found = shutil.which(program.name)
    if found is not None and Path(found).resolve() == program.resolve():
        return program.name
    return shlex.quote(str(program.absolute()))


def _unsaid(_line: str) -> None:
    """With --json the document says it all."""
