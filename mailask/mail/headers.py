"""The header of one mail, read fast and without trust: names, decoded and cleaned values.

This is the only reader of headers: the index and the reading of a mail see the same (RFC 5322, RFC 6532, RFC 2047).
"""

from __future__ import annotations

import re
from binascii import Error as NotBase64
from email.errors import MessageError
from email.header import decode_header
from functools import lru_cache

from mailask.mail.charsets import decode

_LONGEST_HEADER = 1 << 20
"""Bytes; what follows is not looked at. 10,000 recipients fit."""

_LONGEST_KEPT = 300
_LONGEST_ENCODED = 20_000
"""Characters of one value in which encoded words are looked for."""
_SEEN = bytes(range(0x20, 0x7F)) + b"\t\r\n"
_BOM = b"\xef\xbb\xbf"
_BEFORE = b"\r\n\xef"
"""What a source begins with that has something above its header."""
# Control characters, those that turn the direction of what follows (Unicode TR 36), and halves of characters. The
# zero-width joiners stay: Persian and emoji are spelled with them.
UNSEEN = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
_NAMES = (
    "from|sender|to|cc|bcc|date|subject|message-id|in-reply-to|references|auto-submitted|precedence|list-id|"
    "list-unsubscribe|content-type|x-mailask-id|x-gmail-labels"
)
_REST = r"[ \t]*:[ \t]*(.*(?:\n[ \t].*)*)"
_FIELD = re.compile(rf"\n((?i:{_NAMES})){_REST}")
_ANY_FIELD = re.compile(rf"\n([!-9;-~]+){_REST}")
_CHARSET = re.compile(
    rb"\ncontent-type:[^\n]{0,200}(?:\n[ \t][^\n]{0,200})?\bcharset=\"?([\w.:-]{1,40})", re.IGNORECASE
)
_FIELD_LINE = re.compile(rb"[!-9;-~]+[ \t]*:")

Fields = tuple[tuple[str, str], ...]
"""The fields of a header in order: the name in lower case, and the value unfolded but not decoded."""


def read_headers(source: bytes) -> dict[str, str]:
    """The headers that mailask keeps of every mail, by their name in lower case; of one that stands twice, the first.

    Values are unfolded and free of control characters, but not decoded (RFC 2047): see `clean`.
    """
    fields = _FIELD.findall("\n" + _text(_block(source)[0]))
    fields.reverse()  # so that the first of two stands
    return {name.lower(): value.replace("\n", "") if "\n" in value else value for name, value in fields}


def read_fields(source: bytes) -> tuple[Fields, bytes]:
    """All fields of a mail's header, and its body.

    Lines that are no field and stand between fields are passed over; those after the last field belong to the body,
    whose empty line is missing. A source without any field is all body.
    """
    block, length = _block(source)
    body = source[len(source) - length :]
    fields = _ANY_FIELD.findall("\n" + _text(block))
    if not fields:
        return (), source.removeprefix(_BOM)
    left_over = _after_last_field(block)
    return (
        tuple((name.lower(), value.replace("\n", "")) for name, value in fields),
        left_over + b"\n" + body if left_over else body,
    )


def as_field_text(raw: bytes) -> str:
    """The raw bytes of a field as they would be read in a mail's own header."""
    return _text(raw).replace("\n", "").strip()


def clean(text: str, *, most: int) -> str:
    """A header's words as a person reads them: decoded (RFC 2047), on one line, nothing unseen in them."""
    if "=?" in text:
        text = _short(text) if len(text) < _LONGEST_KEPT else _decode_words(text[: min(8 * most, _LONGEST_ENCODED)])
    return " ".join(text.split())[:most]


def _block(source: bytes) -> tuple[bytes, int]:
    """The lines of the header, without what may stand above it, and where the body begins, counted from the end."""
    if source[:1] in _BEFORE:  # also an empty source
        source = source.removeprefix(_BOM).lstrip(b"\r\n")
    end = source.find(b"\n\n", 0, _LONGEST_HEADER)
    windows = source.find(b"\n\r\n", 0, end if end != -1 else _LONGEST_HEADER)
    if windows != -1:
        return source[:windows], len(source) - windows - 3
    if end != -1:
        return source[:end], len(source) - end - 2
    if b"\n" not in source[:_LONGEST_HEADER] and b"\r" in source[:_LONGEST_HEADER]:
        return _block(source.replace(b"\r", b"\n"))  # an old Mac's lines
    return source[:_LONGEST_HEADER], _far_body(source)


def _far_body(source: bytes) -> int:
    """How long the body is below a header longer than is read."""
    found = [(at, len(gap)) for gap in (b"\n\n", b"\n\r\n") if (at := source.find(gap, _LONGEST_HEADER)) != -1]
    return len(source) - sum(min(found)) if found else 0


def _text(block: bytes) -> str:
    try:
        text = block.decode("utf-8")
    except UnicodeDecodeError:  # one program writes a field so, the next one the other field otherwise
        told = _CHARSET.search(block)
        charset = told[1].decode("ascii") if told else None
        text = "\n".join(_raw(line, charset) for line in block.split(b"\n"))
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", " ")
    if block.translate(None, _SEEN):  # whatever is left is not plain
        text = UNSEEN.sub("", text)
    return text


def _raw(line: bytes, charset: str | None) -> str:
    """A line that is not UTF-8 as a whole: UTF-8 itself, else in the charset that the mail names for its body."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return decode(line, charset)[0]


def _after_last_field(block: bytes) -> bytes:
    lines = block.split(b"\n")
    last, inside = 0, False
    for number, line in enumerate(lines):
        inside = bool(_FIELD_LINE.match(line)) or (inside and line[:1] in b" \t" and line != b"")
        last = number if inside else last
    return b"\n".join(lines[last + 1 :])


def _decode_words(text: str) -> str:
    """Encoded words decoded (RFC 2047); what cannot be decoded stays as it is."""
    try:
        pieces = decode_header(text)
    except (MessageError, NotBase64, ValueError):
        return text
    words = "".join(piece if isinstance(piece, str) else decode(piece, charset)[0] for piece, charset in pieces)
    return UNSEEN.sub("", words)


# The same names stand in most headers of a mailbox; long texts are not kept, so that memory stays flat.
_short = lru_cache(maxsize=4096)(_decode_words)
