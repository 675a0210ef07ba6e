"""The command line: the only clock, and the only place that catches MailaskError.

Commands import what they need when they run, so that `mailask --help` costs nothing.
"""

from __future__ import annotations

import atexit
import gc
import sys
from collections.abc import Sequence

from mailask.cli.app import app
from mailask.cli.failure import ready_streams, told

_OBJECTS_BEFORE_COLLECTING = 300_000
"""An idle run makes half of that, nearly all of it classes and code that live as long as it does, so collecting in
between and at the end finds nothing and is a fifth of its CPU (`tests/benchmarks/bench_google.py`)."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code."""
    ready_streams()
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING)
    atexit.register(gc.freeze)
    with told(sys.argv[1:] if arguments is None else arguments):
        app(args=arguments, prog_name="mailask")
