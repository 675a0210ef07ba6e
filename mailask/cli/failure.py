"""How a failure is told: what happened, then what to do, on stderr; a bug in one line, its story in the log."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from mailask.errors import MailaskError

EXIT_BUG = 1
EXIT_INTERRUPTED = 130
EXIT_BROKEN_PIPE = 141


@contextmanager
def told(arguments: Sequence[str]) -> Iterator[None]:
    """Tell every failure to a person and leave with its exit code; `--debug` in the arguments adds the traceback."""
    debug = "--debug" in arguments
    try:
        yield
    except MailaskError as error:
        if debug:
            traceback.print_exc()
        _say(error.message)
        if error.hint:
            _say(error.hint)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        _say("interrupted; the next run goes on from here")
        sys.exit(EXIT_INTERRUPTED)
    except Exception as error:  # noqa: BLE001 - the last stop before the shell
        if debug:
            traceback.print_exc()
        _say(f"a bug in mailask: {type(error).__name__}: {error}")
        _say("nothing was sent; `--debug` shows the details" + _where(_noted(error)))
        sys.exit(EXIT_BUG)


def leave_broken_pipe() -> int:
    """The exit code when nobody reads our output any more; what is still buffered goes nowhere, quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return EXIT_BROKEN_PIPE


def _say(text: str) -> None:
    sys.stderr.write(f"{text}\n")


def _noted(error: Exception) -> Path | None:
    """The log file that now holds the traceback, None when it could not be written."""
    try:
        from mailask.cli.log import write_traceback

        return write_traceback(error)
    except Exception:  # noqa: BLE001 - a failing log must not hide the failure itself
        return None


def _where(log: Path | None) -> str:
    return f", and so does {log}" if log else ""
