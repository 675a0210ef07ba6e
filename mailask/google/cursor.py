"""The cursor of a Gmail mailbox: one text that the store keeps together with what it stored."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass

from mailask.errors import StoreError


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far the mailbox was read.

    Attributes:
        history: Gmail's historyId, a number in text; not contiguous, so only ever compared.
        newest: the youngest internalDate that was stored, in milliseconds since 1970; where a lost history is taken up.
        swept: the day on which the last daily sweep was done.
        crawl_from: a listing down to this internalDate is not finished; None when history alone is enough.
    """

    history: str
    newest: int = 0
    swept: str = ""
    crawl_from: int | None = None

    def __str__(self) -> str:
        return json.dumps(asdict(self))


def read_cursor(text: str) -> Cursor | None:
    """The cursor that was stored, None before the first run. Raises StoreError."""
    if not text:
        return None
    try:
        return Cursor(**json.loads(text))
    except (ValueError, TypeError) as error:
        raise StoreError("The mailbox's cursor in the database is not one of ours.") from error
