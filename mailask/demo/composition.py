"""One mail of the sample mailbox as its writer's program would have written it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime
from hashlib import sha256
from html import escape

from mailask.core.person import Person
from mailask.demo.people import Program, Writer
from mailask.demo.quoting import attribution, header_block, lines_of_html, quoted

_LINE = default.clone(linesep="\n", max_line_length=998)
_AGENT = {
    Program.OUTLOOK: "Microsoft Outlook 16.0",
    Program.APPLE: "Apple SampleMail (2.3826)",
    Program.PLAIN: "NeoMutt/20240425",
}


@dataclass(frozen=True, slots=True)
class SampleMail:
    """What one mail says, before a program has dressed it."""

    writer: Writer
    to: tuple[Person, ...]
    cc: tuple[Person, ...]
    at: datetime
    subject: str
    text: str
    message_id: str


def message_id(seed: str, address: str) -> str:
    """A Message-ID that depends on nothing but the seed."""
    return f"<{sha256(seed.encode()).hexdigest()[:24]}@{address.partition('@')[2]}>"


def composed(mail: SampleMail, chain: Sequence[SampleMail]) -> EmailMessage:
    """The message; `chain` is what it answers, oldest first, empty when it starts a conversation."""
    message = EmailMessage(policy=_LINE)
    message["From"] = str(mail.writer.person)
    message["To"] = ", ".join(map(str, mail.to))
    if mail.cc:
        message["Cc"] = ", ".join(map(str, mail.cc))
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.at)
    message["Message-ID"] = mail.message_id
    if chain:
        message["In-Reply-To"] = chain[-1].message_id
        message["References"] = " ".join(m.message_id for m in chain)
    if agent := _AGENT.get(mail.writer.program):
        message["User-Agent" if mail.writer.program is Program.PLAIN else "X-Mailer"] = agent
    text = _text(mail, chain)
    message.set_content(text + "\n", cte="8bit" if mail.writer.program is Program.PLAIN else "quoted-printable")
    if mail.writer.program in {Program.GMAIL, Program.OUTLOOK}:
        message.add_alternative(_html(mail, chain) + "\n", subtype="html", cte="quoted-printable")
        message.set_boundary(f"{'0' * 12}{sha256(mail.message_id.encode()).hexdigest()[:16]}")
    return message


def _own(mail: SampleMail) -> str:
    return f"{mail.text}\n\n-- \n{mail.writer.signature}" if mail.writer.signature else mail.text


def _text(mail: SampleMail, chain: Sequence[SampleMail]) -> str:
    """The whole plain text: the own words, and below them everything before, as the program quotes it."""
    own = _own(mail)
    if not chain:
        return own
    last = chain[-1]
    before = _text(last, chain[:-1])
    if mail.writer.program is Program.OUTLOOK:
        head = header_block(mail.writer, last.writer.person, last.to, last.at, last.subject)
        return "\n".join((own, "", "_" * 32, *head, "", before))
    if mail.writer.program is Program.PLAIN:
        # Quotes only what was said last, above the answer, as people in terminals do.
        return "\n".join((attribution(mail.writer, last.writer.person, last.at), quoted(last.text), "", own))
    return "\n".join((own, "", attribution(mail.writer, last.writer.person, last.at), quoted(before)))


def _html(mail: SampleMail, chain: Sequence[SampleMail]) -> str:
    own = lines_of_html(mail.text)
    if mail.writer.signature:
        sign = lines_of_html(mail.writer.signature)
        mark = (
            ' class="gmail_signature" data-smartmail="gmail_signature"' if mail.writer.program is Program.GMAIL else ""
        )
        own += f"<div><br></div><div{mark}>{sign}</div>"
    if not chain:
        return f'<div dir="ltr">{own}</div>'
    last = chain[-1]
    before = (
        lines_of_html(last.text)
        if last.writer.program not in {Program.GMAIL, Program.OUTLOOK}
        else _html(last, chain[:-1])
    )
    if mail.writer.program is Program.OUTLOOK:
        block = header_block(mail.writer, last.writer.person, last.to, last.at, last.subject)
        head = "<br>".join(
            f"<b>{escape(k)}:</b>{escape(v, quote=False)}" for k, _, v in (b.partition(":") for b in block)
        )
        rule = "border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"
        return f'<div class="WordSection1">{own}<div style="{rule}"><p class="MsoNormal">{head}</p></div>{before}</div>'
    head = escape(attribution(mail.writer, last.writer.person, last.at), quote=False)
    style = "margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"
    return (
        f'<div dir="ltr">{own}</div><br><div class="gmail_quote gmail_quote_container">'
        f'<div dir="ltr" class="gmail_attr">{head}<br></div>'
        f'<blockquote class="gmail_quote" style="{style}">{before}</blockquote></div>'
    )
