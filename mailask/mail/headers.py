"""The header of one mail, read fast and without trust: names, decoded and cleaned values, moments."""

from __future__ import annotations

import re
from binascii import Error as NotBase64
from datetime import UTC, datetime, timedelta, timezone
from email.errors import MessageError
from email.header import decode_header
from email.utils import parsedate_to_datetime
from functools import lru_cache

_LONGEST_HEADER = 1 << 20
"""Bytes; what follows is not looked at. 10,000 recipients fit."""

_LONGEST_KEPT = 300
_SEEN = bytes(range(0x20, 0x7F)) + b"\t\r\n"
# Control characters, those that turn the direction of what follows (Unicode TR 36), and halves of characters. The
# zero-width joiners stay: Persian and emoji are spelled with them.
_UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_NAMES = (
    "from|sender|to|cc|bcc|date|subject|message-id|in-reply-to|references|auto-submitted|precedence|list-id|"
    "list-unsubscribe|content-type|x-mailask-id|x-gmail-labels"
)
_FIELD = re.compile(rf"\n((?i:{_NAMES}))[ \t]*:[ \t]*(.*(?:\n[ \t].*)*)")
_DATE = re.compile(
    r"(?:[A-Za-z]{3},\s*)?(\d{1,2})\s+([A-Za-z]{3})\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s+"
    r"(?:([+-])(\d\d)([0-5]\d)|GMT|UTC?|Z)\b"
)
_MONTHS = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
# Electronic mail is younger than 1970, and a program that writes a year after 2199 does not know the date.
_FIRST_YEAR, _LAST_YEAR = 1970, 2199


def read_headers(source: bytes) -> dict[str, str]:
    """The headers that mailask looks at, by their name in lower case; of one that stands twice, the first.

    Values are unfolded and free of control characters, but not decoded (RFC 2047): see `clean`.
    """
    end = source.find(b"\n\n", 0, _LONGEST_HEADER)
    windows = source.find(b"\n\r\n", 0, end if end != -1 else _LONGEST_HEADER)
    block = source[: windows if windows != -1 else end if end != -1 else _LONGEST_HEADER]
    try:
        text = block.decode("utf-8")
    except UnicodeDecodeError:
        text = block.decode("cp1252", "replace")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", " ")
    if block.translate(None, _SEEN):  # whatever is left is not plain
        text = _UNSEEN.sub("", text)
    fields = _FIELD.findall("\n" + text)
    fields.reverse()  # so that the first of two stands
    return {name.lower(): value.replace("\n", " ") if "\n" in value else value for name, value in fields}


def clean(text: str, *, most: int) -> str:
    """A header's words as a person reads them: decoded (RFC 2047), on one line, nothing unseen in them."""
    if "=?" in text:
        text = _short(text) if len(text) < _LONGEST_KEPT else _decode_words(text[: 8 * most])
    return " ".join(text.split())[:most]


def _decode_words(text: str) -> str:
    """Encoded words decoded (RFC 2047); what cannot be decoded stays as it is."""
    try:
        pieces = decode_header(text)
    except (MessageError, NotBase64, ValueError):
        return text
    words = "".join(piece if isinstance(piece, str) else _decoded(piece, charset) for piece, charset in pieces)
    return _UNSEEN.sub("", words)


# The same names stand in most headers of a mailbox; long texts are not kept, so that memory stays flat.
_short = lru_cache(maxsize=4096)(_decode_words)


def _decoded(piece: bytes, charset: str | None) -> str:
    for one in (charset or "utf-8", "utf-8"):
        try:
            return piece.decode(one)
        except (LookupError, UnicodeDecodeError, ValueError):
            continue
    return piece.decode("cp1252", "replace")


def moment_of(text: str) -> datetime | None:
    """The aware moment of a Date header; None when there is none or it is nonsense (a year that cannot be)."""
    plain = _DATE.match(text)
    if plain is None:
        return _odd_moment(text)
    day, month, year, hour, minute, second, sign, hours, minutes = plain.groups()
    try:
        return datetime(
            _plausible(int(year)),
            _MONTHS[month.lower()],
            int(day),
            int(hour),
            int(minute),
            min(int(second or 0), 59),  # a leap second
            tzinfo=_zone(sign, hours, minutes) if sign else UTC,
        )
    except (KeyError, ValueError):
        return None


def _odd_moment(text: str) -> datetime | None:
    """Two-digit years, named zones, comments: what the standard library makes of them."""
    try:
        moment = parsedate_to_datetime(text[:200])
        aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        _plausible(aware.astimezone(UTC).year)
    except (TypeError, ValueError, OverflowError, IndexError):
        return None
    return aware


def _plausible(year: int) -> int:
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        raise ValueError(year)
    return year


@lru_cache(maxsize=256)
def _zone(sign: str, hours: str, minutes: str) -> timezone:
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset) if offset else UTC
