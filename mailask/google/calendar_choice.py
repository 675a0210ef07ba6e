"""Which calendar the holds are on, remembered: the settings may name another one tomorrow."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from mailask.google.account import Marks

_MARK: Final = "google.calendar.choice"
_NOTED: Final = timedelta(days=7)
_SWITCHED: Final = (
    "[google] calendar in config.toml names another calendar than before. The entries made until then stay where they "
    "are and are yours now; new deadlines go to the new calendar."
)


@dataclass(frozen=True, slots=True)
class Choice:
    """The calendar in use.

    Attributes:
        calendar: `mailask` or `primary`, empty before the first hold.
        left: the event ids that were left on the calendar used before.
        switched: when that was, empty when it never was.
    """

    calendar: str = ""
    left: tuple[str, ...] = ()
    switched: str = ""

    def taken(self, calendar: str, refs: Iterable[str], now: datetime) -> Choice:
        """The choice when the settings name `calendar` while these events are watched."""
        if self.calendar in {"", calendar}:
            return replace(self, calendar=calendar)
        left = tuple(dict.fromkeys((*self.left, *refs)))
        return Choice(calendar, left, now.isoformat() if left else self.switched)

    def note(self, now: datetime) -> str:
        """What a person should know of it, for a week."""
        return _SWITCHED if self.switched and datetime.fromisoformat(self.switched) + _NOTED >= now else ""


def load_choice(marks: Marks) -> Choice:
    """The choice as it was remembered."""
    stored = json.loads(marks.get(_MARK) or "{}")
    return Choice(**{**stored, "left": tuple(stored.get("left", ()))})


def keep_choice(marks: Marks, choice: Choice) -> None:
    """Remember it, if it is another one."""
    if choice != load_choice(marks):
        marks.set(_MARK, json.dumps(asdict(choice)))
