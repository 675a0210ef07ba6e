"""What a date is for: a deadline somebody is held to, a meeting, or a mere mention; past ones are dropped.

A preposition (by, before, until) outweighs everything but an absence; then come meetings; then words of duty,
promise or delivery. A date with none of these is a mention, never a deadline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import cache, cached_property

from mailask.core.reading import DateKind, FoundDate
from mailask.core.working import WorkingDays
from mailask.reading.dates.attributes import is_due_date, is_unclear, noun_of
from mailask.reading.dates.finding import find_dates
from mailask.reading.dates.moment import Found
from mailask.reading.dates.order import DayOrder
from mailask.reading.languages.tags import Tag
from mailask.reading.languages.vocabulary import Vocabulary

_FAREWELL = 14
_PERIODS = frozenset(("unit", "workday_next"))
_ONE_DAY = frozenset("month_day day_month numeric weekday day_number month".split())


@cache
def _another(words: str) -> re.Pattern[str]:
    """What parts two deadlines that are both meant."""
    return re.compile(rf"[,;:–—]|\b(?:{words or '(?!)'})\b", re.IGNORECASE)


@cache
def _cut(joints: str) -> re.Pattern[str]:
    """Where one statement ends and the next begins."""
    return re.compile(rf"(?<!\s)\s*;\s+|\s[–—]\s+|,\s+(?:{joints or '(?!)'})\s+")


def dates_in(
    sentence: str,
    words: Vocabulary,
    reference: datetime,
    working: WorkingDays,
    order: DayOrder | None = None,
    *,
    duty: bool = False,
) -> list[FoundDate]:
    """The dates of `sentence` that lie ahead, each with its kind; those said to be past are left out.

    `duty` tells that the sentence asks for something or promises it, so that a bare day in it is when that is due.
    """
    found = find_dates(sentence, words, reference, working, order)
    if not found:
        return []
    clauses = _clauses(sentence, words, found)
    out: list[FoundDate] = []
    read: list[Found] = []
    for date in found:
        clause = next((each for each in reversed(clauses) if date.start >= each.start), clauses[0])
        noun = noun_of(sentence, date, words.descriptions)
        if noun and not is_due_date(noun, words.descriptions):
            kind = clause.kind_of_attribute(date, noun, sentence[date.start : date.end])
        else:
            kind = clause.kind(date)
            if kind is DateKind.MENTION and duty and len(clauses) == 1 and not clause.absence and not clause.past:
                kind = DateKind.DEADLINE
        if kind is not None:
            rule = f"dates.{date.rule}" + (f", order by {date.because}" if date.because else "")
            out.append(FoundDate(date.when, sentence[date.start : date.end], kind, rule))
            read.append(date)
    return _limited(out, read, sentence, words)


def _limited(dates: list[FoundDate], read: Sequence[Found], sentence: str, words: Vocabulary) -> list[FoundDate]:
    """The dates, but where by, before or until governs one deadline, a date that nothing ties to it is a mention.

    "Send the figures for December by Friday" has one deadline; "the draft on Monday and the rest by Friday" has two.
    """
    due = [date for date, found in zip(dates, read, strict=True) if date.kind is DateKind.DEADLINE and found.held]
    if not due or len(dates) == 1:
        return dates
    out = []
    for date, found in zip(dates, read, strict=True):
        last = next((other.start for other in read if other.held and other.start > found.start), None)
        apart = last is not None and not _another(words.another).search(sentence, found.end, last)
        during = found.rule in _PERIODS  # "look at it over the weekend and let me know by Monday"
        loose = date.kind is DateKind.DEADLINE and not found.held and (apart or during)
        out.append(replace(date, kind=DateKind.MENTION) if loose else date)
    return out


def _clauses(sentence: str, words: Vocabulary, found: Sequence[Found]) -> list[_Clause]:
    """The sentence, cut where each of two statements has its own date."""
    starts = [0]
    if len(found) > 1:
        for cut in _cut(words.joints).finditer(sentence):
            if any(starts[-1] <= date.start < cut.start() for date in found) and found[-1].start > cut.start():
                starts.append(cut.end())
    ends = [*starts[1:], len(sentence)]
    return [_Clause(sentence[start:end], words, start) for start, end in zip(starts, ends, strict=True)]


class _Clause:
    """The signs of a statement, looked for only once each."""

    def __init__(self, sentence: str, words: Vocabulary, start: int) -> None:
        self.text = sentence
        self.words = words
        self.start = start
        self.question = sentence.rstrip(" \"'”’)").endswith("?")

    @cached_property
    def past(self) -> bool:
        return self.words.past.search(self.text) is not None

    @cached_property
    def deadline(self) -> bool:
        return self.words.deadline.search(self.text) is not None

    @cached_property
    def meeting(self) -> bool:
        return self.words.meeting.search(self.text) is not None

    @cached_property
    def absence(self) -> bool:
        return self.words.absence.search(self.text) is not None

    @cached_property
    def hours(self) -> bool:
        return self.words.hours.search(self.text) is not None

    @cached_property
    def action(self) -> bool:
        return self.words.action.search(self.text) is not None

    def kind_of_attribute(self, date: Found, noun: str, text: str) -> DateKind | None:
        """What a date that describes `noun` is for: the Monday meeting is one, the Monday slides are not."""
        if date.before in self.words.gone or is_unclear(date, text):
            return None
        if self.words.meeting.search(noun):
            return None if self.past and not self.question else DateKind.MEETING
        return None if self.past and not self.question and not self.deadline else DateKind.MENTION

    def kind(self, date: Found) -> DateKind | None:
        """What `date` is for; None when it is told as past."""
        if self._is_gone(date):
            return None
        until, strong = date.before in self.words.until, bool(date.held)
        if strong and self.text.endswith("!") and len(self.text) - (date.end - date.start) < _FAREWELL:
            return DateKind.MENTION  # "Bis Montag!", "¡Hasta el lunes!"
        linked = date.before in self.words.linked and date.rule in _ONE_DAY and not self.deadline
        if linked or ((until or not strong) and self.absence):
            return DateKind.MENTION
        loose = date.held == Tag.WITHIN and self.meeting and not self.action  # "let's meet in the next two weeks"
        if strong and not loose:
            return DateKind.DEADLINE
        if (self.meeting and not self.action) or (
            self.question and isinstance(date.when, datetime) and not self.deadline
        ):
            return DateKind.MEETING
        return DateKind.DEADLINE if self.deadline else DateKind.MENTION

    def _is_gone(self, date: Found) -> bool:
        """Whether a date is told as past, or comes again and again."""
        words = self.words
        if date.before in words.wishes | words.gone or (date.rule == "weekdays" and self.hours):
            return True
        if date.before in words.linked and date.rule in _ONE_DAY and not self.deadline:
            return self.past
        if self.question:
            return False
        if not date.held and self.past and not self.deadline:
            return True
        # "I was at the fair until Sunday", "I was off between Christmas and New Year"
        away = date.before in words.until or (not date.held and self.absence)
        return away and words.been.search(self.text[: date.start - self.start]) is not None


def deadline_of(dates: Sequence[FoundDate]) -> FoundDate | None:
    """The one deadline that counts: the first."""
    return next((date for date in dates if date.kind is DateKind.DEADLINE), None)
