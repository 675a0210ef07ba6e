"""Mail of somebody who wants to be taken for the helper, the user or a machine; she knows the letter and its ids."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import default
from email.utils import format_datetime

EVE = "eve@evil.example"
HELPER = "bob@example.com"
ME = "me@example.com"
DONE = "Done! The table is attached.\n"
REPORT = (
    "This is the mail system.\n\n<bob@example.com>: 550 5.1.1 no such user here\n\n"
    "Final-Recipient: rfc822; bob@example.com\nAction: failed\nStatus: 5.1.1\n"
)
REPLY = (
    "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nDTSTART:20261201T100000Z\n"
    "ATTENDEE;PARTSTAT=DECLINED:mailto:bob@example.com\nEND:VEVENT\nEND:VCALENDAR\n"
)


@dataclass(frozen=True)
class Letter:
    """The letter that she has seen, and the server that receives her mail."""

    message_id: str
    subject: str
    mailask_id: str
    text: str
    server: str

    @classmethod
    def of(cls, source: bytes, server: str) -> Letter:
        asked = message_from_bytes(source, policy=default)
        body = asked.get_body(("plain",))
        words = body.get_content() if body else ""
        return cls(str(asked["Message-ID"]), str(asked["Subject"]), str(asked["X-Mailask-Id"]), words, server)


@dataclass(frozen=True)
class Impersonation:
    """One such mail: its From and what else is in its head, and its words; an answer to the letter unless it is not."""

    name: str
    sender: str
    text: str = DONE
    head: Callable[[Letter], str] = lambda letter: ""
    answers: bool = True
    kind: str = "text/plain; charset=utf-8"

    def source(self, letter: Letter, number: int, at: datetime) -> bytes:
        """The mail, as the server delivers it."""
        lines = [self.head(letter), self.sender and f"From: {self.sender}", f"To: Alice Adams <{ME}>"]
        lines += [f"Date: {format_datetime(at)}", f"Message-ID: <{number}@evil.example>"]
        if self.answers:
            lines += [f"In-Reply-To: {letter.message_id}", f"References: {letter.message_id}"]
        subject = f"Re: {letter.subject}" if self.answers else "Undelivered Mail Returned to Sender"
        lines += [f"Subject: {subject}", "MIME-Version: 1.0", f"Content-Type: {self.kind}", ""]
        quoted = "\n".join(f"> {line}" for line in letter.text.splitlines()) if self.answers else ""
        return "\n".join([line for line in lines[:-1] if line] + ["", self.text, quoted, ""]).encode()


IMPERSONATIONS = [
    Impersonation("a forged In-Reply-To", f"Eve <{EVE}>"),
    Impersonation("the helper's name", f"Bob Brown <{EVE}>"),
    Impersonation("the helper's address as a name", f'"{HELPER}" <{EVE}>'),
    Impersonation("a domain that looks like the helper's", "Bob Brown <bob@examp1e.com>"),
    Impersonation("a domain that begins like the helper's", "Bob Brown <bob@example.com.evil.example>"),
    Impersonation("letters that look like the helper's", "Bob Brown <bob@ex\u0430mple.com>"),
    Impersonation("a sign that is a letter when it is small", "Bob Brown <bo\u1d2e@example.org>"),
    Impersonation("an address with something that nobody sees", "Bob Brown <bob@exam\u200bple.com>"),
    Impersonation("an encoded word that names the helper", f"=?utf-8?q?Bob_=3Cbob=40example=2Ecom=3E?= <{EVE}>"),
    Impersonation("an address in a comment", f"{EVE} (Bob Brown <{HELPER}>)"),
    Impersonation("a group called like the helper", f"Bob Brown <{HELPER}>: {EVE};"),
    Impersonation("a group of the helper and her", f"team: {EVE}, {HELPER};"),
    Impersonation("two senders", f"Bob Brown <{HELPER}>, Eve <{EVE}>"),
    Impersonation("a second From", f"Bob Brown <{HELPER}>", head=lambda _: f"From: Eve <{EVE}>"),
    Impersonation("a second From below", f"Bob Brown <{HELPER}>\nFrom: Eve <{EVE}>"),
    Impersonation("no From, and the helper as Sender", "", head=lambda _: f"Sender: Bob Brown <{HELPER}>"),
    Impersonation(
        "a From that the server found false",
        f"Bob Brown <{HELPER}>",
        head=lambda letter: f"Authentication-Results: {letter.server}; spf=pass smtp.mailfrom={EVE}; dmarc=fail",
    ),
    Impersonation(
        "a false From with a good result below",
        f"Bob Brown <{HELPER}>",
        head=lambda letter: "\n".join(
            f"Authentication-Results: {letter.server}; dmarc={result} header.from=example.com"
            for result in ("fail", "pass")
        ),
    ),
    Impersonation("answers to her", f"Bob Brown <{HELPER}>", head=lambda _: f"Reply-To: Bob Brown <{EVE}>"),
    Impersonation("sent by her", f"Bob Brown <{HELPER}>", head=lambda _: f"Sender: {EVE}"),
    Impersonation(
        "sent on by a list",
        f"Bob Brown <{HELPER}>",
        head=lambda _: "List-Id: <talk.evil.example>\nSender: talk-bounces@evil.example\nReply-To: talk@evil.example",
    ),
    Impersonation("the user's own address", f"Alice Adams <{ME}>", "Bob has sent it, all is done. Thank you, Bob!\n"),
    Impersonation(
        "the user's own address and our header",
        f"Alice Adams <{ME}>",
        head=lambda letter: f"X-Mailask-Id: {letter.mailask_id}",
    ),
    Impersonation("our header", f"Eve <{EVE}>", head=lambda letter: f"X-Mailask-Id: {letter.mailask_id}"),
    Impersonation("the helper in copy", f"Eve <{EVE}>", head=lambda _: f"Cc: Bob Brown <{HELPER}>"),
    Impersonation("a no", f"Bob Brown <{EVE}>", "Sorry, no, I cannot help with this.\n"),
    Impersonation("a wish for no more mail", f"Bob Brown <{EVE}>", "Please take me off your list, no more mails.\n"),
    Impersonation(
        "a word for somebody else", f"Bob Brown <{EVE}>", f"I am the wrong person. Please ask Eve Adler <{EVE}>.\n"
    ),
    Impersonation("a promise", f"Bob Brown <{EVE}>", "Yes, I will send it to you by 20 December.\n"),
    Impersonation("a question", f"Bob Brown <{EVE}>", "Which currency do you need it in?\n"),
    Impersonation(
        "an absence for a year",
        f"Bob Brown <{EVE}>",
        "I am out of the office and will be back on 1 November 2027.\n",
        head=lambda _: "Auto-Submitted: auto-replied",
    ),
    Impersonation("a calendar's answer", f"Bob Brown <{EVE}>", REPLY, kind="text/calendar; method=REPLY"),
    Impersonation(
        "a calendar's answer that she sent",
        f"Bob Brown <{HELPER}>",
        REPLY,
        head=lambda _: f"Sender: {EVE}",
        kind="text/calendar; method=REPLY",
    ),
]

BOUNCES = [
    Impersonation(
        "a bounce",
        "Mail Delivery Subsystem <mailer-daemon@evil.example>",
        REPORT,
        head=lambda _: f"X-Failed-Recipients: {HELPER}\nAuto-Submitted: auto-replied\nReturn-Path: <>",
        answers=False,
    ),
    Impersonation(
        "a bounce of another letter",
        "Mail Delivery Subsystem <mailer-daemon@googlemail.com>",
        f"{REPORT}\n----- Original message -----\nMessage-ID: <other@evil.example>\nTo: {HELPER}\n",
        head=lambda _: "Auto-Submitted: auto-replied\nReturn-Path: <>",
        answers=False,
    ),
]
"""These end nothing either, but it is for the user to say whether the address is dead."""
