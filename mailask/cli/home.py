"""The worker's home, opened for one command."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mailask.cli.call import Call
    from mailask.worker import Home


@contextmanager
def opened(call: Call) -> Iterator[Home]:
    """The store, the mailbox and the calendar of the settings, closed again at the end."""
    from mailask.cli.log import open_log
    from mailask.worker import Home

    call.settings.require_mailbox()
    open_log(call.settings.places.logs, level=logging.DEBUG if call.debug else logging.INFO)
    with Home.open(call.settings, now=call.now) as home:
        yield home
