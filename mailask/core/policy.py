"""The policy is the part of the settings that the planner may see."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from mailask.core.person import Person, address_key
from mailask.core.working import WorkingDays


@dataclass(frozen=True, slots=True)
class Me:
    """Who the user is: every address that is theirs, and how they live their days."""

    person: Person
    aliases: tuple[str, ...] = ()
    zone: ZoneInfo = field(default_factory=lambda: ZoneInfo("UTC"))
    working: WorkingDays = field(default_factory=WorkingDays)
    signature: str = ""

    @property
    def keys(self) -> frozenset[str]:
        """All own addresses, folded; they never count as the other side."""
        return frozenset(address_key(a) for a in (self.person.address, *self.aliases))


@dataclass(frozen=True, slots=True)
class Policy:
    """What may be done, how much of it, and when. Everything missing means that less is done (law 9).

    Attributes:
        drafts_per_run, drafts_per_day, open_requests_per_person: brakes; 0 means none.
        nudges_most: 0 to 2; nudge_first_after_days, expire_after_days: in calendar days.
        hold_reminders: minutes before the start; hold_busy_days_before: 0 never shows busy.
        reconnections_per_week: drafts to dormant ties; ties_never: addresses and `@domains` never to write to.
        language: of the letters, when the ask does not say.
        lint_off, lint_warn: rules that the user switched off, or downgraded to warnings.
    """

    me: Me
    drafts_per_run: int = 5
    drafts_per_day: int = 10
    open_requests_per_person: int = 1
    nudges_most: int = 2
    nudge_first_after_days: int = 7
    expire_after_days: int = 7
    hold_reminders: tuple[int, ...] = (1440,)
    hold_busy_days_before: int = 1
    owed_holds: bool = False
    dormant_after_days: int = 180
    reconnections_per_week: int = 2
    ties_never: tuple[str, ...] = ()
    language: str = "en"
    lint_off: frozenset[str] = frozenset()
    lint_warn: frozenset[str] = frozenset()

    def may_reconnect(self, person: Person) -> bool:
        """Whether the settings allow writing to this person unasked."""
        key = person.key
        return not any(
            key.endswith(never.lower()) if never.startswith("@") else key == address_key(never)
            for never in self.ties_never
        )
