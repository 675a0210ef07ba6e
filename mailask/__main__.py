"""`python -m mailask`."""

from __future__ import annotations

from mailask.cli import main

main()
