"""Who is away before they are asked: their newest mail says so, whatever letter of the user's it answered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta

from mailask.core.message import Heard, Message
from mailask.core.person import Person
from mailask.core.reading import Automated
from mailask.store import Store

_RECENT = timedelta(days=30)
_NEWEST = 3
"""Mails of each that are looked at: somebody away answers what comes, and little comes before them."""


def absences_before(
    read: Callable[[Message], Heard | None], store: Store, people: Iterable[Person], now: datetime
) -> Iterator[Heard]:
    """The automatic replies of those who are to be asked for the first time, unless they have written since."""
    for address in sorted({person.address for person in people}):
        for message in store.index.received_from(address, since=now - _RECENT, most=_NEWEST):
            said = read(message)
            if said is None or said.doubt is not None:
                continue
            if said.reading.automated is Automated.OUT_OF_OFFICE:
                yield said
            if said.reading.automated in {None, Automated.OUT_OF_OFFICE}:
                break
