"""The RFC 5322 source of a letter: every provider writes the same bytes into Drafts."""

from __future__ import annotations

import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP, EmailPolicy
from email.utils import format_datetime
from hashlib import sha256
from typing import Literal

from mailask.core.letter import Letter
from mailask.core.person import Person

# White space and the C0/C1 controls become one space wherever they stand in a value, so that no value makes a header.
_BREAKS = re.compile(r"[\s\x00-\x20\x7f-\xa0\u2028\u2029]+")


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
    """
    policy = SMTP.clone(linesep=linesep)
    source = EmailMessage(policy=policy)
    _put_headers(source, letter, mailask_id=mailask_id, at=at, message_id=message_id)
    body = _alternative(letter, policy=policy, seed=mailask_id)
    if letter.attachments:
        source["MIME-Version"] = "1.0"
        source["Content-Type"] = f'multipart/mixed; boundary="{_boundary("mixed", mailask_id)}"'
        source.attach(body)
        for file in letter.attachments:
            maintype, _, subtype = file.media_type.partition("/")
            part = EmailMessage(policy=policy)
            part.set_content(
                file.content,
                maintype=maintype,
                subtype=subtype or "octet-stream",
                disposition="attachment",
                filename=on_one_line(file.name),
                cte="base64",
            )
            source.attach(part)
    else:
        source["MIME-Version"] = "1.0"
        for name, value in body.items():
            source[name] = value
        source.set_payload(body.get_payload())
    return source.as_bytes()


def on_one_line(value: str) -> str:
    """A header's value without line breaks and control characters."""
    return _BREAKS.sub(" ", value).strip()


def _put_headers(source: EmailMessage, letter: Letter, *, mailask_id: str, at: datetime, message_id: str) -> None:
    source["From"] = _address(letter.sender)
    source["To"] = tuple(_address(person) for person in letter.to)
    source["Subject"] = on_one_line(letter.subject)
    source["Date"] = format_datetime(at)
    if message_id:
        source["Message-ID"] = on_one_line(message_id)
    if letter.in_reply_to:
        source["In-Reply-To"] = on_one_line(letter.in_reply_to)
    if letter.references:
        source["References"] = " ".join(on_one_line(reference) for reference in letter.references)
    source["X-Mailask-Id"] = on_one_line(mailask_id)


def _address(person: Person) -> Address:
    return Address(display_name=on_one_line(person.name), addr_spec=_ascii_domain(on_one_line(person.address)))


def _ascii_domain(address: str) -> str:
    """The address with its domain as DNS knows it (RFC 5890)."""
    local, at, domain = address.rpartition("@")
    return address if domain.isascii() else local + at + domain.encode("idna").decode("ascii")


def _alternative(letter: Letter, *, policy: EmailPolicy, seed: str) -> EmailMessage:
    body = EmailMessage(policy=policy)
    body["Content-Type"] = f'multipart/alternative; boundary="{_boundary("alternative", seed)}"'
    for text, subtype in ((letter.text, "plain"), (letter.html, "html")):
        part = EmailMessage(policy=policy)
        part.set_content(text, subtype=subtype, charset="utf-8", cte=_encoding(text))
        body.attach(part)
    return body


def _encoding(text: str) -> str:
    """Quoted-printable while most of it stays readable, else base64; both keep long lines and white space whole."""
    return "quoted-printable" if sum(not c.isascii() for c in text) * 6 <= len(text) else "base64"


def _boundary(kind: str, seed: str) -> str:
    """The same letter has the same bytes; `=_` cannot occur in quoted-printable or base64 (RFC 2045 section 6.7)."""
    return f"=_{kind}_{sha256(seed.encode()).hexdigest()[:24]}"
