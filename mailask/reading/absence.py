"""Absence notes: whether a mail without any header of a machine is one, and when its writer is back."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta

from mailask.core.working import WorkingDays
from mailask.reading.dates import DayOrder
from mailask.reading.dates.finding import find_dates
from mailask.reading.dates.moment import Found
from mailask.reading.days import NamedDay, days_in
from mailask.reading.languages.any.absences import (
    ABSENT,
    SPACELESS,
    SPACELESS_ABSENT,
    SPACELESS_BACK,
    SPACELESS_UNREAD,
    all_of,
    one_of,
)
from mailask.reading.languages.any.returns import INCLUSIVE, UNTIL
from mailask.reading.languages.any.weekdays import ANY_DAY
from mailask.reading.languages.language import codes, language_named
from mailask.reading.languages.pattern import NEVER
from mailask.reading.sentences import sentences_in

_NEAR = 45
_SHORT = 400
_FEW_WORDS = 3
_WIDE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]{6}")
"""A sentence of a script without spaces, which is one word to `split`."""


def absence_in(text: str) -> str:
    """The words that say that the writer of `text` is away; empty when none do."""
    for part in (text, *sentences_in(text)):
        found = all_of("absent").search(part) or _spaceless(SPACELESS_ABSENT, part)
        if found:
            return found.group()
    return ""


def return_in(text: str) -> str:
    """The words that say on which day the writer of `text` is back; empty when none do."""
    for part in sentences_in(text):
        found = all_of("back").search(part) or _spaceless(SPACELESS_BACK, part)
        if found and ANY_DAY.search(part):
            return found.group()
    return ""


def note_in(text: str, absent: str) -> str:
    """The words that make of `absent` a note to everybody rather than an answer to somebody; empty when none do.

    Whoever asks something back, or does something for the one they answer, has read the mail.
    """
    if "?" in text or "？" in text or all_of("does").search(text):
        return ""
    found = all_of("unread").search(text) or _spaceless(SPACELESS_UNREAD, text)
    if found:
        return found.group()
    if not absent or len(text) > _SHORT or all_of("but").search(text):
        return ""
    back = all_of("back").search(text) or _spaceless(SPACELESS_BACK, text)
    if not back and ANY_DAY.search(text):
        back = all_of("off").search(text)
    return back.group() if back and all(_is_of_a_note(one) for one in sentences_in(text)) else ""


def _is_of_a_note(sentence: str) -> bool:
    """Whether a sentence says what notes of absence say, and nothing of a matter."""
    if len(sentence.split()) <= _FEW_WORDS and not _spaceless(_WIDE, sentence):
        return True
    told = any(all_of(table).search(sentence) for table in ("absent", "back", "thanks", "unread"))
    return told or any(_spaceless(signs, sentence) for signs in (SPACELESS_ABSENT, SPACELESS_BACK, SPACELESS_UNREAD))


def _spaceless(signs: re.Pattern[str], text: str) -> re.Match[str] | None:
    return None if text.isascii() else signs.search(text)


def first_day_back(
    texts: Sequence[str],
    spoken: str,
    reference: datetime,
    working: WorkingDays,
    order: DayOrder,
) -> tuple[date, str] | None:
    """The first day back that an absence note in the language `spoken`, or so it seems, names, and its words."""
    language = _language(" ".join(texts), spoken)
    away: tuple[date, str] | None = None
    for text in texts:
        if language in codes():
            found = find_dates(text, language_named(language).dates, reference, working, order)
            days = [NamedDay(_begun(one), one.start, one.end) for one in found]
        else:
            days = []
        days = days or days_in(text, language, reference.date())
        if not days:
            continue
        if back := _back(text, language):
            start, end = back
            after = [d for d in days if 0 <= d.start - end <= _NEAR and language != SPACELESS]
            near = after[0] if after else min(days, key=lambda d: abs(start - d.end))
            return near.when, text[near.start : near.end]
        if away is None and (language == SPACELESS or all_of("off").search(text) or all_of("absent").search(text)):
            last = days[-1]
            away = _after(last, text, language, working), text[last.start : last.end]
    return away


def _language(text: str, seems: str) -> str:
    """The language of an absence note: that of its words for being away, or back; a short note shows no other well."""
    if _spaceless(SPACELESS_ABSENT, text):
        return SPACELESS
    for table in ("absent", "back"):
        spoken = [name for name in ABSENT if one_of(table, name).search(text)]
        if spoken:
            return seems if seems in spoken else spoken[0]
    return seems


def _back(text: str, language: str) -> tuple[int, int] | None:
    """Where the words for being back stand."""
    found = SPACELESS_BACK.search(text) if language == SPACELESS else one_of("back", language).search(text)
    return found.span() if found else None


def _begun(found: Found) -> date:
    """The day of a date; "until March" is over when March begins."""
    day = found.when.date() if isinstance(found.when, datetime) else found.when
    until = found.rule == "month" and UNTIL["en"].match(f"{found.before} ")
    return day.replace(day=1) - timedelta(1) if until else day


def _after(last: NamedDay, text: str, language: str, working: WorkingDays) -> date:
    """The first working day after an absence; "until Monday", and "tot maandag", name the day back itself."""
    until = UNTIL["en"].search(text[: last.start]) or UNTIL.get(language, NEVER).search(text)
    return working.on_or_after(last.when if until and not INCLUSIVE.search(text) else last.when + timedelta(1))
