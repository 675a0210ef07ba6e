"""The findings of somebody's own words: dates, asks, promises, sentence by sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mailask.core.deadline import Deadline
from mailask.core.reading import Evidence, FoundAsk, FoundDate, Promise
from mailask.core.working import WorkingDays
from mailask.reading.dates import DayOrder, dates_in, deadline_of
from mailask.reading.language import vocabulary_of
from mailask.reading.requests import ask_in, promise_in


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
    words = vocabulary_of(language)
    dates: list[FoundDate] = []
    asks: list[FoundAsk] = []
    promises: list[Promise] = []
    evidence: list[Evidence] = []
    for sentence in sentences:
        asked, promised = ask_in(sentence, language), promise_in(sentence, language)
        here = dates_in(sentence, words, reference, working, order, duty=bool(asked or promised))
        dates += here
        evidence += [Evidence("dates", date.rule, date.quote) for date in here]
        held = deadline_of(here)
        if asked:
            asks.append(FoundAsk(sentence, Deadline(held.when, held.quote) if held else None, asked))
            evidence.append(Evidence("asks", asked, sentence))
        if promised:
            day = held or next(iter(here), None)
            promises.append(Promise(sentence, day.when if day else None, promised))
            evidence.append(Evidence("promises", promised, sentence))
    counts = deadline_of(dates)
    return Findings(
        tuple(dates),
        tuple(asks),
        tuple(promises),
        Deadline(counts.when, counts.quote) if counts else None,
        tuple(evidence),
    )
