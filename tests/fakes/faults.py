"""What goes wrong, and when: the n-th write to the world dies before it happened, after it, or its answer is lost."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


class Killed(BaseException):
    """The process died here; no `except Exception` may survive it."""


@dataclass
class Faults:
    """Counts the steps of a fake and breaks the ones it was told to break.

    `steps` names every step that was begun. An error set `before` a step keeps it from happening; one set `after` lets
    it happen and loses the answer (`Killed`: the process died; `Unanswered`: the network did).
    """

    steps: list[str] = field(default_factory=list)
    _before: dict[int, BaseException] = field(default_factory=dict)
    _after: dict[int, BaseException] = field(default_factory=dict)

    def before(self, step: int, error: BaseException | None = None) -> None:
        """Let the n-th step from now on (counted from 1) fail before it happens."""
        self._before[len(self.steps) + step] = error or Killed()

    def after(self, step: int, error: BaseException | None = None) -> None:
        """Let the n-th step from now on (counted from 1) happen, and its answer be lost."""
        self._after[len(self.steps) + step] = error or Killed()

    def clear(self) -> None:
        self._before.clear()
        self._after.clear()

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        self.steps.append(name)
        number = len(self.steps)
        if error := self._before.pop(number, None):
            raise error
        yield
        if error := self._after.pop(number, None):
            raise error
