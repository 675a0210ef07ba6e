"""An ask is what the user needs: one TOML file with need, why, action, effort and date."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mailask.core.deadline import When
from mailask.core.person import Person


class Order(StrEnum):
    """How several helpers are asked."""

    ONE_BY_ONE = "one-by-one"
    TOGETHER = "together"


class Route(StrEnum):
    """Straight to the helper, or through a connector."""

    DIRECT = "direct"
    INTRODUCTION = "introduction"


@dataclass(frozen=True, slots=True)
class Ask:
    """A need put into words: specific, meaningful, action-oriented, realistic, time-bound.

    Attributes:
        id: the `id` key, else the file's stem.
        by: the deadline; None when the ask has no date.
        order: None when the file does not say; then helpers are asked one by one.
        noqa: lint rules that the author switched off for this ask.
        wait_until: holds the next nudge until this day.
        source: the file it was read from, for messages.
    """

    id: str
    title: str
    to: tuple[Person, ...]
    need: str = ""
    why: str = ""
    action: str = ""
    effort_minutes: int | None = None
    by: When | None = None
    by_reason: str = ""
    offer: str = ""
    context: str = ""
    order: Order | None = None
    route: Route = Route.DIRECT
    language: str = ""
    attach: tuple[str, ...] = ()
    attach_deadline: bool = False
    noqa: tuple[str, ...] = ()
    wait_until: date | None = None
    source: str = ""

    @property
    def digest(self) -> str:
        """Changes when anything changes that a letter is written from; waiting and lint switches do not."""
        words = replace(self, to=(), order=None, noqa=(), wait_until=None, source="")
        return hashlib.blake2b(repr(words).encode(), digest_size=12).hexdigest()

    @property
    def asked_one_by_one(self) -> bool:
        return self.order is not Order.TOGETHER
