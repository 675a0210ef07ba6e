"""The worker's home, opened for one command, and what it did, told."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailask.cli.call import Call
    from mailask.run.home import Home
    from mailask.run.result import RunResult


@contextmanager
def opened(call: Call) -> Iterator[Home]:
    """The store, the mailbox and the calendar of the settings, closed again at the end."""
    from mailask.cli.log import open_log
    from mailask.run.home import Home

    call.settings.require_mailbox()
    open_log(call.settings.places.logs, level=logging.DEBUG if call.debug else logging.INFO)
    with Home.open(call.settings, now=call.now) as home:
        yield home


def tell(call: Call, home: Home, result: RunResult) -> int:
    """Print what a run did, silent when there is nothing to say; the exit code that it earns.

    What cannot be printed is kept, and printed by the next run that can.
    """
    from mailask.cli.call import say
    from mailask.report.result import exit_code_of, result_to_json, result_to_text

    logging.getLogger("mailask.run").info(
        "run %s: %d applied, %d failed, %d notes",
        result.run or "(busy)",
        len(result.applied),
        len(result.failed),
        len(result.notes),
    )
    text = "\n\n".join(filter(None, (home.untold(), result_to_text(result))))
    try:
        if call.json:
            call.answer(result_to_json(result))
        elif text:
            call.show(text)
        elif sys.stderr.isatty():
            say("Nothing to do.")
        sys.stdout.flush()
    except (OSError, ValueError):
        home.keep_untold(text)
        raise
    if not call.json:
        home.keep_untold("")
    return exit_code_of(result)
