"""The source of one mail, opened: headers as text, the body in plain text and HTML, and the parts that machines write.

Nothing here raises on hostile input: what cannot be decoded is replaced, what is too deep or too long is left out.
"""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message as Part
from email.utils import getaddresses, parsedate_to_datetime
from functools import cached_property

from mailask.core.person import Person

LONGEST_BODY = 400_000
"""Characters of a body that are read; a person's own words are nowhere near as long."""
LONGEST_SOURCE = 12_000_000
"""Bytes of a source that are parsed; what comes after is attachments."""
MOST_PEOPLE = 100
"""Addresses of one header that are looked at."""
MOST_PARTS = 200
"""MIME parts of one mail that are looked at."""
_SPACE = re.compile(r"[ \t\r\n]+")
_TO_WHOM = ("Resent-To", "To", "Cc")


@dataclass(frozen=True)
class Mail:
    """One mail, opened but not yet understood.

    Attributes:
        headers: the parsed top of the message; use `header` to read one as text.
        text: the plain text bodies, joined.
        html: the HTML bodies, joined.
        delivery: the fields of a delivery status or disposition report (RFC 3464, RFC 8098), or empty.
        calendar: the text/calendar part, or empty.
        attachments: the names (or types) of the parts that carry something.
    """

    headers: Part
    text: str = ""
    html: str = ""
    delivery: str = ""
    calendar: str = ""
    attachments: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """The header as one line of text, decoded (RFC 2047); empty when there is none."""
        return as_text(self.headers.get(name, ""))

    def people(self, *names: str) -> tuple[Person, ...]:
        """The people that the named headers list, the first hundred of each."""
        return tuple(person for name in names for person in people_in(self.header(name)))

    @cached_property
    def subject(self) -> str:
        """The subject as one line of text."""
        return self.header("Subject")

    @cached_property
    def sender(self) -> Person | None:
        """Who wrote it: From, else Sender (RFC 5322 3.6.2), else Reply-To."""
        found = self.people("From") or self.people("Sender") or self.people("Reply-To")
        return found[0] if found else None

    @cached_property
    def recipients(self) -> tuple[Person, ...]:
        """Whom it was sent to, To before Cc."""
        return self.people(*_TO_WHOM)

    @property
    def files(self) -> tuple[str, ...]:
        """The names of all that is attached, calendars and pictures in the text included; a kind where it has none."""
        leaves = (part for part in self.headers.walk() if not part.is_multipart())
        named = [(part.get_filename(), part.get_content_type()) for part in leaves]
        return tuple(as_text(name or kind) for name, kind in named if name or not kind.startswith("text/"))

    @cached_property
    def sent(self) -> datetime | None:
        """The Date header in the sender's offset; a date without one is read as UTC."""
        try:
            when = parsedate_to_datetime(self.header("Date"))
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        return when if when.tzinfo else when.replace(tzinfo=UTC)


def as_text(value: object) -> str:
    """A raw header value as one line of text; what cannot be decoded is replaced."""
    raw = str(value).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    if "=?" in raw:
        with suppress(ValueError, LookupError, UnicodeError, MessageError):
            raw = str(make_header(decode_header(_SPACE.sub(" ", raw[:20_000]))))
    return _SPACE.sub(" ", raw.replace("\x00", "")).strip()


def people_in(value: str) -> tuple[Person, ...]:
    """The people that an address header names; entries without an address are left out."""
    if "," not in value[: MOST_PEOPLE * 100] and value.endswith(">"):
        name, _, address = value[:-1].rpartition("<")
        name = name.strip().strip('"')
        if "@" in address and not set(name) & set('"<>()\\'):
            return (Person(address.strip(), name),)
    try:
        pairs = getaddresses([value[: MOST_PEOPLE * 100]])
    except (ValueError, IndexError, RecursionError):
        return ()
    return tuple(Person(address, name) for name, address in pairs[:MOST_PEOPLE] if "@" in address)


def open_mail(source: bytes) -> Mail:
    """The mail that `source` holds (RFC 5322, RFC 2045); empty fields where there is nothing to read."""
    try:
        top = email.message_from_bytes(source[:LONGEST_SOURCE])
        parts = list(_leaves(top))
    except (RecursionError, ValueError, TypeError, LookupError, AttributeError):
        return Mail(headers=Part(), text=source[:LONGEST_BODY].decode("utf-8", "replace"))
    text: list[str] = []
    html: list[str] = []
    delivery = calendar = ""
    attachments: list[str] = []
    for part in parts:
        kind = part.get_content_type()
        name = part.get_filename() if part.get("Content-Disposition") or part.get("Content-Type") else None
        attached = part.get("Content-Disposition", "").strip().lower().startswith("attachment")
        if kind in _REPORTS:
            delivery = delivery or _report(part)
        elif kind == "text/calendar":
            calendar = calendar or decoded(part)
        elif kind == "text/plain" and not attached and not name:
            text.append(_flowed(part, decoded(part)))
        elif kind == "text/html" and not attached and not name:
            html.append(decoded(part))
        elif kind.startswith("message/") or kind == "text/rfc822-headers":
            continue
        else:
            attachments.append(as_text(name or kind))
    return Mail(top, "\n".join(text), "\n".join(html), delivery, calendar, tuple(attachments))


_REPORTS = frozenset({"message/delivery-status", "message/disposition-notification", "message/global-delivery-status"})


def _leaves(top: Part) -> Iterator[Part]:
    """The leaf parts in order, without looking inside attached messages and without recursion."""
    pending, seen = [top], 0
    while pending and seen < MOST_PARTS:
        part = pending.pop()
        seen += 1
        payload = part.get_payload() if part.is_multipart() else None
        if isinstance(payload, list) and part.get_content_maintype() == "multipart":
            pending.extend(p for p in reversed(payload) if isinstance(p, Part))
        else:
            yield part


def decoded(part: Part) -> str:
    """A text part without its transfer encoding and charset; NULs and undecodable bytes are replaced."""
    try:
        raw = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError, TypeError):
        raw = None
    if not isinstance(raw, bytes):
        return ""
    raw = raw[: LONGEST_BODY * 4]
    charset = _charset(part)
    try:
        text = raw.decode(charset)
    except (LookupError, UnicodeError, ValueError):
        try:
            text = raw.decode("utf-8")
        except UnicodeError:
            text = raw.decode("cp1252", "replace")
    return text[:LONGEST_BODY].replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _charset(part: Part) -> str:
    try:
        charset = part.get_content_charset() or "utf-8"
    except (ValueError, LookupError, UnicodeError):
        return "utf-8"
    # us-ascii is declared by programs that then write anything; ISO-8859-1 is read as its superset.
    return {"us-ascii": "utf-8", "iso-8859-1": "cp1252", "unicode-1-1-utf-7": "utf-7"}.get(charset, charset)


def _report(part: Part) -> str:
    payload = part.get_payload()
    if isinstance(payload, list):
        return "\n\n".join(
            "\n".join(f"{name}: {as_text(value)}" for name, value in p.items()) for p in payload if isinstance(p, Part)
        )
    return decoded(part)


def _flowed(part: Part, text: str) -> str:
    """Undoes format=flowed (RFC 3676): a line that ends in a space goes on in the next one of the same depth."""
    try:
        flowed = str(part.get_param("format", "")).lower() == "flowed"
        joined = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
    except (ValueError, TypeError):
        return text
    if not flowed:
        return text
    lines: list[str] = []
    depth_before, open_before = 0, False
    for line in text.split("\n"):
        content = line.lstrip(">")
        depth = len(line) - len(content)
        content = content.removeprefix(" ")
        signature = content in ("-- ", "--")
        if open_before and depth == depth_before and not signature:
            lines[-1] = lines[-1].rstrip(" ") + joined + content
        else:
            lines.append((">" * depth + " " if depth else "") + content)
        open_before = content.endswith(" ") and not signature
        depth_before = depth
    return "\n".join(lines)
