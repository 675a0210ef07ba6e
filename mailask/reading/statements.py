"""The findings of somebody's own words: dates, asks, promises, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailask.core.deadline import Deadline
from mailask.core.reading import DateKind, Evidence, FoundAsk, FoundDate, Promise
from mailask.core.working import WorkingDays
from mailask.reading.dates import DayOrder, dates_in, deadline_of
from mailask.reading.languages.language import language_named
from mailask.reading.spoken import Spoken, ask_in, promise_in


@dataclass(frozen=True, slots=True)
class Findings:
    """What the sentences of one text hold, in order of the text."""

    dates: tuple[FoundDate, ...]
    asks: tuple[FoundAsk, ...]
    promises: tuple[Promise, ...]
    deadline: Deadline | None
    evidence: tuple[Evidence, ...]


def findings_in(
    sentences: Sequence[str],
    language: str,
    reference: datetime,
    working: WorkingDays,
    order: DayOrder,
) -> Findings:
    """The dates, asks and promises that `sentences` hold."""
    words, speech = language_named(language).dates, language_named(language).speech
    dates: list[FoundDate] = []
    asks: list[FoundAsk] = []
    promises: list[Promise] = []
    evidence: list[Evidence] = []
    for sentence in sentences:
        asked, promised = ask_in(sentence, language), promise_in(sentence, language)
        here = dates_in(sentence, words, reference, working, order, duty=bool(asked or promised))
        if here and asked and "?" in sentence and speech.leave.search(sentence):
            here = [replace(date, kind=DateKind.MENTION) if date.kind is DateKind.DEADLINE else date for date in here]
        dates += here
        evidence += [Evidence("dates", date.rule, date.quote) for date in here]
        held = [date for date in here if date.kind is DateKind.DEADLINE]
        if held and asks and asks[-1].deadline is None and speech.refers.search(sentence) and _adds_nothing(asked):
            asks[-1] = replace(asks[-1], deadline=Deadline(held[0].when, held[0].quote))
        elif asked:
            day = _day_of(asked.start, sentence, held)
            asks.append(FoundAsk(sentence, Deadline(day.when, day.quote) if day else None, asked.rule))
            evidence.append(Evidence("asks", asked.rule, sentence))
        if promised:
            day = _day_of(promised.start, sentence, held, here)
            promises.append(Promise(sentence, day.when if day else None, promised.rule))
            evidence.append(Evidence("promises", promised.rule, sentence))
    counts = deadline_of(dates)
    return Findings(
        tuple(dates),
        tuple(asks),
        tuple(promises),
        Deadline(counts.when, counts.quote) if counts else None,
        tuple(evidence),
    )


def _adds_nothing(asked: Spoken | None) -> bool:
    """Whether a sentence only says until when: "Could you write a paragraph? I need it by Tuesday."."""
    return asked is None or asked.rule == "asks.need_you"


def _day_of(start: int, sentence: str, *groups: Sequence[FoundDate]) -> FoundDate | None:
    """The day of the clause that begins at `start`: the next behind it, else the last before; earlier groups first."""
    behind = (date for dates in groups for date in dates if sentence.find(date.quote) >= start)
    return next(behind, None) or next((dates[-1] for dates in groups if dates), None)
