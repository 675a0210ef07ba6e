"""A letter as the rules look at it: its own sentences, the one that asks, the days it names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

from mailask.core.deadline import day_of
from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.reading.languages.asking import Words
from mailask.smart.asks.case import DORMANT_DAYS
from mailask.smart.days import NamedDay, named_days
from mailask.smart.known import Known
from mailask.smart.sentences import Request, is_way_out, requests_in, sentences_of

FORWARD = re.compile(r"^\s*(?:[-–—_*=]\s?){3,}\s*$", re.MULTILINE)
"""The line above a text that the reader is to forward; what stands below it is not said to the reader."""

_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_QUOTED = re.compile(r"^>.*$", re.MULTILINE)


@dataclass(frozen=True)
class LetterCase:
    """A letter, its language's words, and the day it is judged on."""

    purpose: Purpose
    subject: str
    text: str
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    attached: int
    policy: Policy
    now: datetime
    known: Known
    words: Words

    @property
    def today(self) -> date:
        return day_of(self.now, self.policy.me.zone)

    @cached_property
    def own(self) -> str:
        """What is said to the reader: no quoted lines, no signature, no text to forward."""
        text = _QUOTED.sub("", self.text.replace("\r\n", "\n"))
        return FORWARD.split(_SIGNATURE.split(text)[0])[0].strip()

    @cached_property
    def body(self) -> str:
        """The same between greeting and farewell."""
        lines = [line.strip() for line in self.own.split("\n")]
        while lines and (not lines[0] or self.words.greeting.match(lines[0])):
            lines.pop(0)
        ends = [n for n, line in enumerate(lines) if self.words.farewell.match(line)]
        return "\n".join(lines[: ends[-1]] if ends else lines).strip()

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        return sentences_of(self.body)

    @cached_property
    def requests(self) -> tuple[Request, ...]:
        return requests_in(self.body, self.words)

    @cached_property
    def ask(self) -> str:
        """The sentence that asks; empty when none does."""
        return self.sentences[self.requests[0].sentence] if self.requests else ""

    @cached_property
    def others(self) -> tuple[str, ...]:
        """The sentences that neither ask nor offer a way out."""
        asking = {request.sentence for request in self.requests}
        return tuple(s for n, s in enumerate(self.sentences) if n not in asking and not is_way_out(s, self.words))

    @cached_property
    def days(self) -> tuple[NamedDay, ...]:
        return named_days(self.body, self.words, today=self.today)

    @cached_property
    def due(self) -> NamedDay | None:
        """The day the ask is wanted by: from the asking sentence on, the first with its weekday, else the first."""
        at = self.body.find(self.ask) if self.ask else 0
        ahead = [day for day in self.days if day.start >= at] or list(self.days)
        return next((day for day in ahead if day.weekday is not None), ahead[0] if ahead else None)

    @property
    def silent(self) -> Iterator[Person]:
        """The readers whom the user has not been in touch with for half a year."""
        for person in self.to:
            last = self.known.of(person).last_contact
            if last is not None and self.today - last > timedelta(DORMANT_DAYS):
                yield person
