"""The source of one mail -> Reading: own words, what kind it is, outcome, dates, asks, promises.

Pure and deterministic. Every finding carries its exact words and the rule; unsure is None or empty, never a guess.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from mailask.core.deadline import Deadline
from mailask.core.reading import Evidence, FoundDate, Reading
from mailask.core.working import WorkingDays
from mailask.reading.dates import dates_in, deadline_of
from mailask.reading.language import language_of, vocabulary_of
from mailask.reading.mime import open_mail
from mailask.reading.reply import own_words
from mailask.reading.sentences import sentences

__all__ = ["own_text", "read", "read_text"]

_WORKING = WorkingDays()


def read(
    source: bytes,
    *,
    me: Collection[str] = (),
    reference: datetime | None = None,
    lang: str | None = None,
    dayfirst: bool | None = None,
    working: WorkingDays = _WORKING,
) -> Reading:
    """What the mail in `source` says; dates count from `reference`, else from its Date in the sender's offset."""
    mail = open_mail(source)
    when = reference or mail.sent
    if when is None:
        return Reading(reply=mail.text.strip())
    return read_text(mail.text, me=me, reference=when, lang=lang, dayfirst=dayfirst, working=working)


def read_text(
    text: str,
    *,
    reference: datetime,
    me: Collection[str] = (),  # noqa: ARG001
    lang: str | None = None,
    dayfirst: bool | None = None,
    working: WorkingDays = _WORKING,
) -> Reading:
    """What a sentence or a body without headers says."""
    reply = own_words(text)
    words = vocabulary_of(language_of(reply, lang))
    dates: list[FoundDate] = []
    for sentence in sentences(reply):
        dates += dates_in(sentence, words, reference, working, dayfirst)
    counts = deadline_of(dates)
    return Reading(
        reply=reply,
        deadline=Deadline(counts.when, counts.quote) if counts else None,
        dates=tuple(dates),
        evidence=tuple(Evidence("dates", d.rule, d.quote) for d in dates),
    )


def own_text(source: bytes) -> str:
    """The author's own words of one mail, without quotes, signature and footers."""
    return read(source).reply
