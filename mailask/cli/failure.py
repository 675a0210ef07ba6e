"""How a failure is told: what happened, then what to do, on stderr; a bug in one line, its story in the log."""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import StringIO, TextIOWrapper
from pathlib import Path

from mailask.errors import MailaskError, file_trouble

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
    except OSError as error:
        trouble = file_trouble(error)
        if debug:
            traceback.print_exc()
        _say(trouble.message)
        _say(trouble.hint)
        sys.exit(trouble.exit_code)
    except Exception as error:  # noqa: BLE001 - the last stop before the shell
        if debug:
            traceback.print_exc()
        _say(f"a bug in mailask: {type(error).__name__}: {error}")
        _say("nothing was sent; `--debug` shows the details" + _where(_noted(error)))
        sys.exit(EXIT_BUG)


def leave_broken_pipe() -> int:
    """The exit code when nobody reads our output any more; what is still buffered goes nowhere, quietly."""
    drop_output()
    return EXIT_BROKEN_PIPE


def drop_output() -> None:
    """Let what is still buffered go nowhere, so that nothing is tried again when the process ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def ready_streams() -> None:
    """Make output that cannot fail on a letter, and streams of all three numbers.

    A file that is opened while number 1 is free would get what is printed; a letter that the terminal's encoding lacks
    is written as an escape, which JSON reads back.
    """
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
            if number:
                setattr(sys, name, _Closed() if number == 1 else open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123 - open as long as the process
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


class _Closed(StringIO):
    """Standard output that was closed before we began: whatever is printed there cannot be."""

    def write(self, text: str) -> int:  # noqa: ARG002 - as a stream has it
        raise OSError(errno.EBADF, os.strerror(errno.EBADF), "standard output")

    def fileno(self) -> int:
        return 1


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
