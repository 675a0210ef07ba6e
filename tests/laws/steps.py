"""Every step of a run that touches the world or the store, counted; the process dies just before the n-th.

Dying before a step is dying after the one before it, so every boundary is met. What a dying process leaves behind is
the world as it stands at that moment: `each` looks at it before every step of one run, which spares a run a death.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from sqlalchemy import event

from mailask.store import Store

WRITES = frozenset({"create_draft", "replace_draft", "delete_draft", "put", "move", "drop"})


class Killed(BaseException):
    """The process died here; no `except Exception` may survive it."""


@dataclass
class Steps:
    """Counts steps and dies before the n-th; 0 never dies. `each` is called before every step with its number."""

    dies_before: int = 0
    taken: list[str] = field(default_factory=list)
    each: Callable[[int], None] = lambda _: None

    def take(self, name: str) -> None:
        self.taken.append(name)
        self.each(len(self.taken))
        if len(self.taken) == self.dies_before:
            raise Killed(name)

    @property
    def order(self) -> list[str]:
        """The steps with commits in a row as one: what stands between which writes."""
        return [name for name, _ in groupby(self.taken)]

    def watch(self, store: Store) -> None:
        """Count every commit of the store."""
        event.listen(store.engine, "commit", lambda _: self.take("commit"))

    def around(self, port: Any) -> Any:
        """The port, with each of its writes counted."""
        return _Counted(port, self.take)


class _Counted:
    def __init__(self, port: Any, take: Callable[[str], None]) -> None:
        self._port, self._take = port, take

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._port, name)
        if name not in WRITES:
            return found

        def counted(*args: Any, **kwargs: Any) -> Any:
            self._take(name)
            return found(*args, **kwargs)

        return counted
