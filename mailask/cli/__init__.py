"""The command line: the only clock, and the only place that catches MailaskError.

Commands import what they need when they run, so that `mailask --help` costs nothing.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from mailask.cli.app import app
from mailask.cli.failure import told


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code."""
    with told(sys.argv[1:] if arguments is None else arguments):
        app(args=arguments, prog_name="mailask")
