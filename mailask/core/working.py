"""Working days: the days and hours on which people may be asked, nudged and held to a date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta

MONDAY_TO_FRIDAY = frozenset(range(5))


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """Which days somebody works; `weekdays` counts from Monday = 0, `holidays` are free days among them."""

    weekdays: frozenset[int] = MONDAY_TO_FRIDAY
    holidays: frozenset[date] = frozenset()
    starts: time = time(9)
    ends: time = time(17)

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and day.weekday() in self.weekdays and day not in self.holidays

    def on_or_after(self, day: date) -> date:
        """The first working day from `day` on."""
        return self._walk(day, 1)

    def on_or_before(self, day: date) -> date:
        """The last working day up to `day`."""
        return self._walk(day, -1)

    def after(self, day: date, days: int = 1) -> date:
        """The working day that is `days` working days after `day`."""
        for _ in range(days):
            day = self._walk(day + timedelta(1), 1)
        return day

    def before(self, day: date, days: int = 1) -> date:
        """The working day that is `days` working days before `day`."""
        for _ in range(days):
            day = self._walk(day - timedelta(1), -1)
        return day

    def _walk(self, day: date, step: int) -> date:
        # A year without a working day means broken settings; the day itself is then the honest answer.
        for n in range(366):
            if (there := day + timedelta(n * step)) in self:
                return there
        return day
