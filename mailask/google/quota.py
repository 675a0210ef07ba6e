"""What a call costs, and how much of it a minute and a run may have."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from mailask.errors import RateLimited
from mailask.google.account import Clock

# As https://developers.google.com/workspace/gmail/api/reference/quota had it on 2026-09-23.
GMAIL_UNITS: Final = {
    "gmail.users.getProfile": 1,
    "gmail.users.labels.list": 1,
    "gmail.users.settings.sendAs.list": 1,
    "gmail.users.history.list": 2,
    "gmail.users.messages.list": 5,
    "gmail.users.messages.get": 20,
    "gmail.users.threads.get": 40,
    "gmail.users.drafts.list": 5,
    "gmail.users.drafts.get": 20,
    "gmail.users.drafts.create": 10,
    "gmail.users.drafts.update": 15,
    "gmail.users.drafts.delete": 10,
}
"""Units a call, in the table of May 2026; `format` does not change the price."""

_MINUTE: Final = timedelta(minutes=1)


@dataclass
class Bill:
    """What a run has used: every attempt counts, since Google counts them too.

    Attributes:
        waited: the seconds that went into waiting for a busy server; keeping inside a minute's units is no such wait.
    """

    units_per_minute: int
    units_per_run: int
    clock: Clock
    calls: int = 0
    gmail_units: int = 0
    calendar_calls: int = 0
    waited: float = 0.0
    _spent: deque[tuple[datetime, int]] = field(default_factory=deque)

    def charge(self, method: str) -> None:
        """Count one call, waiting first while the minute is used up. Raises RateLimited when the run is used up."""
        units = units_of(method)
        if self.gmail_units + units > self.units_per_run:
            raise RateLimited(
                f"This run has used its {self.units_per_run} quota units; the next one goes on from here.",
                hint="Nothing to do. `[google] units_per_run` in config.toml sets how much a run may use.",
            )
        self._await_room(units)
        self.calls += 1
        self.gmail_units += units
        if method.startswith("calendar."):
            self.calendar_calls += 1

    def cost(self) -> dict[str, int]:
        """The bill as `run --json` prints it."""
        return {"calls": self.calls, "gmail_units": self.gmail_units, "calendar_calls": self.calendar_calls}

    def _await_room(self, units: int) -> None:
        if not units:
            return
        while True:
            now = self.clock.now()
            while self._spent and now - self._spent[0][0] >= _MINUTE:
                self._spent.popleft()
            # A single call dearer than the whole minute would otherwise wait for ever.
            if not self._spent or sum(u for _, u in self._spent) + units <= self.units_per_minute:
                self._spent.append((now, units))
                return
            pause = (self._spent[0][0] + _MINUTE - now).total_seconds()
            self.clock.sleep(pause)


def units_of(method: str) -> int:
    """The Gmail units of a method; Calendar counts calls instead."""
    return GMAIL_UNITS[method] if method.startswith("gmail.") else 0
