"""An ask as the rules look at it: its fields, its language's words, and the day it is judged on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from mailask.core.ask import Ask
from mailask.core.deadline import day_of
from mailask.core.policy import Policy
from mailask.reading.languages.asking import Words
from mailask.reading.languages.language import Language
from mailask.smart.clauses import AskingClause, asking_clauses
from mailask.smart.known import Known
from mailask.smart.timebound import in_a_week


@dataclass(frozen=True)
class AskCase:
    """An ask, its language, what is known of its people, and now."""

    ask: Ask
    policy: Policy
    now: datetime
    known: Known
    language: Language

    @property
    def words(self) -> Words:
        return self.language.asking

    @property
    def today(self) -> date:
        return day_of(self.now, self.policy.me.zone)

    @property
    def due(self) -> date | None:
        return day_of(self.ask.by, self.policy.me.zone) if self.ask.by is not None else None

    @property
    def in_a_week(self) -> date:
        return in_a_week(self.today, self.policy.me.working)

    @cached_property
    def asking(self) -> tuple[AskingClause, ...]:
        return asking_clauses(self.ask.action, self.language, instructs=True)

    @property
    def prose(self) -> str:
        """Everything the author wrote to be read."""
        ask = self.ask
        return f"{ask.title}\n{ask.need}\n{ask.why}\n{ask.action}\n{ask.by_reason}\n{ask.offer}\n{ask.context}"
