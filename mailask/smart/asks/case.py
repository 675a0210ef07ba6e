"""The case that the rules judge: an ask with what is known, or a letter; and how a finding is made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo

from mailask.core.ask import Ask
from mailask.core.deadline import day_of
from mailask.core.finding import Finding, Severity
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.reading.languages.asking import Words
from mailask.smart.known import Known
from mailask.smart.table import RULES

ERROR, WARNING = Severity.ERROR, Severity.WARNING
DORMANT_DAYS = 180


@dataclass(frozen=True, slots=True)
class AskCase:
    """An ask, its language's words, and the day it is judged on."""

    ask: Ask
    policy: Policy
    now: datetime
    known: Known
    words: Words

    @property
    def zone(self) -> tzinfo:
        return self.policy.me.zone

    @property
    def today(self) -> date:
        return day_of(self.now, self.zone)

    @property
    def due(self) -> date | None:
        return day_of(self.ask.by, self.zone) if self.ask.by is not None else None

    @property
    def in_a_week(self) -> date:
        """The next sensible day to name: five working days from today."""
        return self.policy.me.working.after(self.today, 5)

    @property
    def prose(self) -> str:
        """Everything the author wrote to be read."""
        ask = self.ask
        return f"{ask.title}\n{ask.need}\n{ask.why}\n{ask.action}\n{ask.by_reason}\n{ask.offer}\n{ask.context}"

    def silent(self, person: Person) -> bool:
        """Whether the last contact with them lies more than half a year back."""
        last = self.known.of(person).last_contact
        return last is not None and self.today - last > timedelta(DORMANT_DAYS)


def finding(code: str, severity: Severity, where: str, quote: str, message: str, fix: str) -> Finding:
    """A finding with the evidence of its rule."""
    return Finding(
        rule=code,
        severity=severity,
        field=where,
        quote=" ".join(quote.split())[:200],
        message=message,
        fix=fix,
        evidence=RULES[code].evidence,
    )


def shown(day: date) -> str:
    """`Friday 2026-12-04`: a day as messages to the author name it."""
    return f"{_WEEKDAYS[day.weekday()]} {day.isoformat()}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
