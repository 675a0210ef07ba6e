"""The RFC 5322 source of a letter: every provider writes the same bytes into Drafts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from email.header import Header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, quote
from hashlib import sha256
from typing import Literal

from mailask.core.letter import Letter
from mailask.core.person import Person
from mailask.mail.addresses import as_written

# White space and the C0/C1 controls become one space wherever they stand in a value, so that no value makes a header.
_BREAKS = re.compile(r"[\s\x00-\x20\x7f-\xa0\u2028\u2029]+")
_LONGEST_WORD = 60


def compose(
    letter: Letter,
    *,
    mailask_id: str,
    at: datetime,
    message_id: str = "",
    linesep: Literal["\n", "\r\n"] = "\n",
) -> bytes:
    r"""The source of a letter (RFC 5322, RFC 2045 to 2047): text and HTML alternatives, attachments after them.

    Args:
        letter: what is written.
        mailask_id: what our own header carries.
        at: the Date.
        message_id: with its angle brackets; without one the provider gives it.
        linesep: `\n` for files in a Maildir, `\r\n` for Gmail and other wires.

    Raises:
        AddressRefused: somebody cannot be written to; what else there is to write is not concerned.
    """
    head = "".join(
        f"{name}: {value}\n" for name, value in _headers(letter, mailask_id=mailask_id, at=at, message_id=message_id)
    )
    body = _body(letter, seed=mailask_id)
    body["MIME-Version"] = "1.0"
    source = head.encode("ascii") + body.as_bytes(policy=SMTP.clone(linesep="\n"))
    return source if linesep == "\n" else source.replace(b"\n", b"\r\n")


def on_one_line(value: str) -> str:
    """A header's value without line breaks and control characters."""
    # Half a surrogate pair cannot be written in UTF-8; it comes from mail that was decoded badly.
    return _BREAKS.sub(" ", value.encode("utf-8", "replace").decode("utf-8")).strip()


def _headers(letter: Letter, *, mailask_id: str, at: datetime, message_id: str) -> Iterator[tuple[str, str]]:
    yield "From", _address(letter.sender)
    yield "To", ",\n ".join(_address(person) for person in letter.to)
    yield "Subject", _text(on_one_line(letter.subject), name="Subject")
    yield "Date", format_datetime(at)
    if message_id:
        yield "Message-ID", _id(message_id)
    if letter.in_reply_to:
        yield "In-Reply-To", _id(letter.in_reply_to)
    if letter.references:
        yield "References", "\n ".join(_id(reference) for reference in letter.references)
    yield "X-Mailask-Id", _text(on_one_line(mailask_id), name="X-Mailask-Id")


def _text(value: str, *, name: str) -> str:
    """Unstructured text, folded; in encoded words when it is not plain ASCII of foldable length (RFC 2047)."""
    return Header(value, _charset(value), header_name=name).encode()


def _charset(value: str) -> str:
    plain = value.isascii() and "=?" not in value and all(len(word) <= _LONGEST_WORD for word in value.split())
    return "us-ascii" if plain else "utf-8"


def _id(value: str) -> str:
    return _BREAKS.sub("", value).encode("ascii", "replace").decode("ascii")


def _address(person: Person) -> str:
    name, address = on_one_line(person.name), as_written(person.address)
    if not name:
        return address
    if _charset(name) == "utf-8" or len(name) > _LONGEST_WORD:
        return f"{Header(name, 'utf-8', header_name='From').encode()}\n <{address}>"
    # RFC 5322 section 3.2.4: whatever is not letters, digits and blanks stands in quotes.
    phrase = name if re.fullmatch(r"[\w !#$%&'*+/=?^`{|}~-]+", name) else f'"{quote(name)}"'
    return f"{phrase} <{address}>"


def _body(letter: Letter, *, seed: str) -> EmailMessage:
    words = _multipart("alternative", seed)
    for text, subtype in ((letter.text, "plain"), (letter.html, "html")):
        part = _part()
        part.set_content(text, subtype=subtype, charset="utf-8", cte=_encoding(text))
        words.attach(part)
    if not letter.attachments:
        return words
    mixed = _multipart("mixed", seed)
    mixed.attach(words)
    for file in letter.attachments:
        maintype, _, subtype = file.media_type.partition("/")
        part = _part()
        part.set_content(
            file.content,
            maintype=maintype,
            subtype=subtype or "octet-stream",
            disposition="attachment",
            filename=on_one_line(file.name),
            cte="base64",
        )
        mixed.attach(part)
    return mixed


def _part() -> EmailMessage:
    return EmailMessage(policy=SMTP.clone(linesep="\n"))


def _multipart(kind: str, seed: str) -> EmailMessage:
    """An empty multipart; the same letter has the same bytes, so its boundary comes from its id.

    `=_` cannot occur in quoted-printable or base64 (RFC 2045 section 6.7), so no part can hold the boundary.
    """
    part = _part()
    part["Content-Type"] = f'multipart/{kind}; boundary="=_{kind}_{sha256(seed.encode()).hexdigest()[:24]}"'
    return part


def _encoding(text: str) -> str:
    """Quoted-printable while most of it stays readable, else base64; both keep long lines and white space whole."""
    return "quoted-printable" if sum(not c.isascii() for c in text) * 6 <= len(text) else "base64"
