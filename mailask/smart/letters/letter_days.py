"""The days that a letter names, as reading reads them, those that are over among them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mailask.core.reading import DateKind, FoundDate
from mailask.core.working import WorkingDays
from mailask.reading import dates_in
from mailask.reading.languages.language import Language
from mailask.reading.languages.tags import WEEKDAYS
from mailask.reading.languages.vocabulary import Vocabulary

_LOOK_BACK = timedelta(60)
"""A day and month without a year is the next one to come, unless it has only just gone by."""
_WRITTEN_OUT = frozenset(("dates.month_day", "dates.day_month", "dates.year_month_day", "dates.numeric"))
"""Rules that read one day of the calendar, whatever day the letter is written on."""


@dataclass(frozen=True, slots=True)
class LetterDay:
    """A day that a letter names: in which sentence, with which words, and the weekday it claims (None when none)."""

    date: date
    quote: str
    sentence: int
    is_deadline: bool
    weekday: int | None = None

    @property
    def is_true(self) -> bool:
        """Whether the weekday is the day's own."""
        return self.weekday is None or self.weekday == self.date.weekday()


def days_in(
    sentences: Iterable[str],
    language: Language,
    *,
    asking: Collection[int],
    now: datetime,
    working: WorkingDays,
) -> tuple[LetterDay, ...]:
    """Every day that the sentences name, in their order; a bare day in one of the `asking` ones is a deadline."""
    return tuple(
        LetterDay(
            date=found.when.date() if isinstance(found.when, datetime) else found.when,
            quote=found.quote,
            sentence=number,
            is_deadline=found.kind is DateKind.DEADLINE,
            weekday=_claimed(found.quote, language.dates),
        )
        for number, sentence in enumerate(sentences)
        for found in _dates(sentence, language, now, working, duty=number in asking)
    )


def _dates(
    sentence: str, language: Language, now: datetime, working: WorkingDays, *, duty: bool
) -> Iterator[FoundDate]:
    ahead = dates_in(sentence, language.dates, now, working, duty=duty)
    written = dates_in(sentence, language.dates, now - _LOOK_BACK, working, duty=duty)
    told = {date.quote for date in ahead}
    yield from (date for date in written if date.rule in _WRITTEN_OUT and date.quote not in told)
    yield from ahead


def _claimed(quote: str, words: Vocabulary) -> int | None:
    """The weekday that the words begin with, None when they begin with none."""
    first = quote.split(maxsplit=1)[0].lower().rstrip(",.") if quote else ""
    tag, value = words.table.words.get(first, ("", None))
    return value if tag and tag in WEEKDAYS and isinstance(value, int) else None
