"""Messages that Google did not give up while it gave others: set aside, and asked for again for a while."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from mailask.google.account import Marks

_MARK: Final = "google.withheld"
_WHILE: Final = timedelta(days=14)
"""After this a message only comes back with the next version of mailask, as everything that is aside."""

_MOST: Final = 200


class Withheld:
    """The ids of these messages, with the moment at which they were asked for first."""

    def __init__(self, marks: Marks, now: Callable[[], datetime]) -> None:
        self._marks = marks
        self._now = now

    @property
    def refs(self) -> tuple[str, ...]:
        """Those that are still asked for."""
        oldest = self._now() - _WHILE
        return tuple(ref for ref, since in self._kept().items() if datetime.fromisoformat(since) > oldest)

    def knows(self, ref: str) -> bool:
        """Whether it was withheld once and has not come since."""
        return ref in self._kept()

    def remember(self, ref: str) -> None:
        """Ask for it again."""
        self._keep({ref: self._now().isoformat(), **self._kept()})

    def forget(self, ref: str) -> None:
        """It came, or it will not."""
        self._keep({other: since for other, since in self._kept().items() if other != ref})

    def _kept(self) -> dict[str, str]:
        kept: dict[str, str] = json.loads(self._marks.get(_MARK) or "{}")
        return kept

    def _keep(self, refs: dict[str, str]) -> None:
        newest = dict(sorted(refs.items(), key=lambda pair: pair[1])[-_MOST:])
        self._marks.set(_MARK, json.dumps(newest) if newest else "")
