"""The days that an answer commits to though no sentence of it promises: "Friday works", "the rest on Monday"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mailask.core.reading import DateKind, FoundDate, Outcome, Promise
from mailask.reading.languages.any.absences import all_of
from mailask.reading.languages.language import Language, language_named
from mailask.reading.statements import Findings


def implied_by(outcome: Outcome, said: Sequence[str], found: Findings, language: str) -> Iterable[Promise]:
    """The day that an answer commits to, whatever its verb: a yes to the first day that it names.

    A "later" commits to the last ("not before the 19th, from the 20th on"). What is asked of the reader by a day, an
    "if", and a day on which the writer is away are none; one that is refused counts only where no other is named.
    """
    asked, promised = {ask.text for ask in found.asks}, {promise.text for promise in found.promises}
    spoken = language_named(language)
    condition = spoken.answers["condition"]
    days: list[tuple[FoundDate, str]] = []
    for date in found.dates:
        text = next((s for s in said if date.quote in s), date.quote)
        unless = condition.search(text) if outcome is not Outcome.LATER else None
        owed = date.kind is DateKind.DEADLINE and text in asked and not spoken.speech.proposes.search(text)
        away = outcome is not Outcome.LATER and text not in promised and _is_away(text, spoken)
        if not owed and not away and not (unless and unless.start() <= text.find(date.quote)):
            days.append((date, text))
    if outcome is not Outcome.LATER:
        days = [day for day in days if not _refused(*day, found.dates, spoken)] or days
    if days:
        date, text = (
            days[-1] if outcome is Outcome.LATER else min(days, key=lambda day: day[0].kind is DateKind.MENTION)
        )
        if date.when not in {promise.when for promise in found.promises}:
            yield Promise(text, date.when, f"promises.{outcome.value}")


def _refused(date: FoundDate, text: str, dates: Sequence[FoundDate], spoken: Language) -> bool:
    """Whether the words before a day, and behind another, refuse it: `not until Thanksgiving`, `this week is full`.

    So does a day until which the writer is busy.
    """
    end = text.find(date.quote) + len(date.quote)
    others = (text.find(other.quote) + len(other.quote) for other in dates if other is not date and other.quote in text)
    before = text[max((place for place in others if place < end - len(date.quote)), default=0) : end]
    tables = (spoken.dates.earliest, *(spoken.answers[key] for key in ("no", "lack", "later")))
    around = [*before[: -len(date.quote)].split()[-1:], *date.quote.split()[:1]]
    busy = not spoken.dates.until.isdisjoint(word.lower() for word in around)
    return busy or any(table.search(before) for table in tables)


def _is_away(text: str, spoken: Language) -> bool:
    """Whether a sentence says that the writer is away, and not that they are back."""
    return spoken.dates.absence.search(text) is not None and all_of("back").search(text) is None


def rest_in(said: Sequence[str], found: Findings, language: str) -> Iterable[Promise]:
    """The day for which what is missing is announced: "here is the first half, the rest will follow on Monday"."""
    rest = language_named(language).answers["rest"]
    for sentence in said:
        if (words := rest.search(sentence)) and not sentence.rstrip().endswith("?"):
            days = [date for date in found.dates if sentence.find(date.quote) > words.start()]
            if days:
                yield Promise(sentence, days[-1].when, "promises.rest")
                return
