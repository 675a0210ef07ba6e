"""A letter as the rules look at it: its own sentences, those that ask, the days it names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from mailask.core.deadline import day_of
from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.reading import ask_in
from mailask.reading.languages.asking import Words
from mailask.reading.languages.language import Language
from mailask.smart.clauses import AskingClause, asking_clauses, is_way_out, sentences_of
from mailask.smart.known import Known
from mailask.smart.letters.letter_days import LetterDay, days_in
from mailask.smart.meaningful import is_silent
from mailask.smart.timebound import in_a_week

ASKING = frozenset({Purpose.ASK, Purpose.INTRODUCTION})
FOLLOWING = frozenset({Purpose.NUDGE, Purpose.LAST_NUDGE})

FORWARD = re.compile(r"^[ \t]*+(?:[-–—_*=][ \t]?){3,}[ \t]*$", re.MULTILINE)
"""The line above a text that the reader is to forward; what stands below it is not said to the reader."""

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTED = re.compile(r"^>.*$", re.MULTILINE)
_MOST_READERS = 20
"""Readers that are looked at one by one; a letter to more has one fault that outweighs all others."""


@dataclass(frozen=True)
class LetterCase:
    """A letter, its language, what is known of its readers, and now."""

    purpose: Purpose
    subject: str
    text: str
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    attached: int
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
    def in_a_week(self) -> date:
        return in_a_week(self.today, self.policy.me.working)

    @property
    def readers(self) -> tuple[Person, ...]:
        return (*self.to, *self.cc)[:_MOST_READERS]

    @property
    def silent(self) -> tuple[Person, ...]:
        """The readers whom the user has not been in touch with for half a year."""
        return tuple(person for person in self.readers if is_silent(person, self.known, self.today))

    @cached_property
    def own(self) -> str:
        """What is said to the reader: no quoted lines, no signature, no text to forward."""
        text = _QUOTED.sub("", self.text.replace("\r\n", "\n"))
        return FORWARD.split(_SIGNATURE.split(text)[0])[0].strip()

    @cached_property
    def body(self) -> str:
        """What is said to the reader between greeting and farewell."""
        lines = [line.strip() for line in self.own.split("\n")]
        while lines and (not lines[0] or self._only_greets(lines[0])):
            lines.pop(0)
        ends = [n for n, line in enumerate(lines) if self.words.farewell.match(line)]
        return "\n".join(lines[: ends[-1]] if ends else lines).strip()

    def _only_greets(self, line: str) -> bool:
        """Whether a line greets and does no more; `Hi Bob, can you send it?` asks as well."""
        return self.words.greeting.match(line) is not None and not ask_in(line, self.language.code)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        return sentences_of(self.body)

    @cached_property
    def asking(self) -> tuple[AskingClause, ...]:
        return asking_clauses(self.body, self.language)

    @cached_property
    def told(self) -> tuple[int, ...]:
        """The numbers of the sentences that ask outright; where none does, of all that ask."""
        outright = dict.fromkeys(clause.sentence for clause in self.asking if clause.is_told)
        return tuple(outright or dict.fromkeys(clause.sentence for clause in self.asking))

    @property
    def ask(self) -> str:
        """The sentence that asks; empty when none does."""
        return self.sentences[self.told[0]] if self.told else ""

    @cached_property
    def others(self) -> tuple[str, ...]:
        """The sentences that neither ask nor offer a way out."""
        return tuple(s for n, s in enumerate(self.sentences) if n not in self.told and not is_way_out(s, self.words))

    @cached_property
    def days(self) -> tuple[LetterDay, ...]:
        if not self.language.dates.table.words:
            return ()
        return days_in(
            self.sentences,
            self.language,
            asking={clause.sentence for clause in self.asking},
            now=self.now.astimezone(self.policy.me.zone),
            working=self.policy.me.working,
        )

    @cached_property
    def due(self) -> LetterDay | None:
        """The day the ask is wanted by: a deadline from the asking sentence on, else any, else a day beside it."""
        at = self.told[0] if self.told else 0
        deadlines = [day for day in self.days if day.is_deadline]
        behind = [day for day in deadlines if day.sentence >= at]
        beside = [day for day in self.days if day.sentence == at and day.date >= self.today]
        return next(iter((*behind, *deadlines, *beside)), None)
