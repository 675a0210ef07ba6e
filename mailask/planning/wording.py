"""The pieces that letters are put together from: sentences out of fields, dates as people write them, words as HTML."""

from __future__ import annotations

import re
from datetime import date, datetime, tzinfo
from html import escape
from typing import TYPE_CHECKING

from mailask.core.deadline import When, day_of
from mailask.reading.languages.language import language_named

if TYPE_CHECKING:
    from babel import Locale

_HOURS_FROM = 120
# The year at the end of a CLDR date pattern, with what ties it to the month.
_YEAR = re.compile(r"(?<![,\s])[,\s]*+(?:'de'\s*+)?y+\b")
BREAK = "\v"
"""A line break that stays one; every other line end inside a paragraph is a space."""
PARAGRAPH = "\f"
"""What an empty line of a template becomes; no field can hold it."""

_ENDINGS = ".?!…。？！"


def cleaned(text: str) -> str:
    """One line of words: what a field says, without line breaks, controls and runs of white space."""
    return re.sub(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+", " ", text).strip()


def sentence(text: str) -> str:
    """The field as a sentence: a capital at its start, a full stop at its end."""
    words = cleaned(text)
    if not words:
        return ""
    words = words[0].upper() + words[1:]
    return words if words.rstrip("\"'”’»)")[-1:] in tuple(_ENDINGS) else words.rstrip(",;:") + "."


def clause(text: str, language: str) -> str:
    """The field as part of a sentence: no full stop, and a small first letter where the language wants one."""
    words = cleaned(text).rstrip(" .;,:")
    first = re.match(r"[^\W\d_]+", words)
    if first and first[0].lower() in language_named(language).letters.small:
        return words[0].lower() + words[1:]
    return words


def is_one_sentence(text: str) -> bool:
    """Whether the field holds no more than one sentence, so that it can stand inside another."""
    return not re.search(r"[.!?…;:](?=\s+\S)|[?!]$", cleaned(text))


def day(when: When, language: str, *, now: datetime, zone: tzinfo) -> str:
    """The day as people of the language write it, with its weekday, and with the year when it is not this one."""
    from babel.dates import format_date, get_date_format

    on, locale = day_of(when, zone), _locale(language)
    pattern = get_date_format("full", locale=locale).pattern
    if on.year == day_of(now, zone).year:
        pattern = _YEAR.sub("", pattern)
    return cleaned(format_date(on, pattern, locale=locale))


def month_and_year(on: date, language: str) -> str:
    """`March 2025`, as people of the language write it."""
    from babel.dates import format_skeleton

    return str(format_skeleton("yMMMM", on, locale=_locale(language)))


def moment(when: datetime, language: str, *, zone: tzinfo) -> str:
    """The time of day in `zone`, with the zone's own short name."""
    from babel.dates import format_time

    local = when.astimezone(zone)
    return re.sub(
        r"\s+", " ", f"{format_time(local.timetz(), 'short', locale=_locale(language))} {local.tzname()}"
    ).strip()


def effort(minutes: int | None, language: str) -> str:
    """`15 minutes`, `2 hours`; empty when nobody said."""
    from babel.units import format_unit

    if not minutes:
        return ""
    number, unit = (minutes, "duration-minute") if minutes < _HOURS_FROM else (round(minutes / 30) / 2, "duration-hour")
    return cleaned(format_unit(number, unit, length="long", locale=_locale(language)))


def tidied(text: str) -> str:
    """A rendered text as it is sent: paragraphs unwrapped, without the holes that empty fields leave."""
    whole = [_unwrapped(paragraph) for paragraph in text.split(PARAGRAPH)]
    return "\n\n".join(paragraph for paragraph in whole if paragraph) + "\n"


def _unwrapped(paragraph: str) -> str:
    lines = (" ".join(re.split(r"[ \t\n\r]+", line)).strip() for line in paragraph.split(BREAK))
    return "\n".join(line for line in lines if line)


def as_html(text: str, *, signature: str = "") -> str:
    """The markup of a text as Gmail's composer writes it: a `<div>` a paragraph, `<br>` between lines.

    The user's own signature is marked as Gmail marks it, so that no second one is put under it.
    """
    body, signed = text.strip(), ""
    if signature and body.endswith(signature):
        body = body[: -len(signature)].rstrip()
        signed = f'<div class="gmail_signature" data-smartmail="gmail_signature">{_lines(signature)}</div>'
    paragraphs = "<div><br></div>".join(f"<div>{_lines(paragraph)}</div>" for paragraph in body.split("\n\n"))
    return f'<div dir="auto">{paragraphs}{signed}</div>\n'


def _lines(text: str) -> str:
    return "<br>".join(escape(line, quote=False) for line in text.split("\n"))


def _locale(language: str) -> Locale:
    """The locale of a language; of its language alone where the region is unknown, else English."""
    from babel import Locale, UnknownLocaleError

    for tag in (language, language.partition("-")[0]):
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en")
