"""Mail as people and their programs write it, in bytes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime
from hashlib import sha256


def mail(
    *,
    sender: str,
    to: str,
    at: datetime,
    subject: str = "Hello",
    text: str = "Hello there.\n",
    message_id: str = "",
    in_reply_to: str = "",
    references: Sequence[str] = (),
    headers: Sequence[tuple[str, str]] = (),
) -> bytes:
    """A plain mail; the Message-ID follows from what it says unless one is given."""
    source = EmailMessage(policy=default)
    source["From"] = sender
    source["To"] = to
    source["Subject"] = subject
    source["Date"] = format_datetime(at)
    source["Message-ID"] = message_id or made_up_id(sender, to, subject, text, at.isoformat())
    if in_reply_to:
        source["In-Reply-To"] = in_reply_to
        source["References"] = " ".join(references or (in_reply_to,))
    for name, value in headers:
        source[name] = value
    source.set_content(text)
    return source.as_bytes()


def reply_to(source: bytes, *, sender: str, at: datetime, text: str, headers: Sequence[tuple[str, str]] = ()) -> bytes:
    """The answer to a mail, as a mail program threads it."""
    asked = message_from_bytes(source, policy=default)
    subject = str(asked["Subject"])
    return mail(
        sender=sender,
        to=str(asked["From"]),
        at=at,
        subject=subject if subject.lower().startswith("re:") else f"Re: {subject}",
        text=text,
        in_reply_to=str(asked["Message-ID"]),
        references=[*str(asked.get("References", "")).split(), str(asked["Message-ID"])],
        headers=headers,
    )


def resaved(
    source: bytes,
    *,
    text: str | None = None,
    subject: str | None = None,
    message_id: str | None = None,
    at: datetime | None = None,
    without: Sequence[str] = (),
) -> bytes:
    """The same mail as another program saves it: other words, another Message-ID, headers of ours stripped."""
    saved = message_from_bytes(source, policy=default)
    for name, value in (("Subject", subject), ("Message-ID", message_id), ("Date", at and format_datetime(at))):
        if value is not None:
            del saved[name]
            saved[name] = value
    for name in without:
        del saved[name]
    if text is not None:
        for part in saved.walk():
            if part.get_content_type() == "text/plain":
                part.set_content(text)
            elif part.get_content_type() == "text/html":
                part.set_content("".join(f"<div>{line or '<br>'}</div>" for line in text.split("\n")), subtype="html")
    return saved.as_bytes()


def header(source: bytes, name: str) -> str:
    """One header of a mail, empty when it has none."""
    return str(message_from_bytes(source, policy=default).get(name, ""))


def made_up_id(*words: str) -> str:
    return f"<{sha256(' '.join(words).encode()).hexdigest()[:24]}@mail.example.com>"
