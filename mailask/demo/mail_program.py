"""What people do to the sample mailbox: edit, send and delete drafts, and answer. Never what mailask does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from email.utils import format_datetime, getaddresses
from hashlib import sha256
from html import escape
from pathlib import Path

from mailask.core.person import Person, address_key
from mailask.demo.composition import SampleMail, composed, message_id
from mailask.demo.mailbox import DRAFTS, INBOX, OWN, SENT
from mailask.demo.people import ROBIN, Writer
from mailask.errors import NotFound

_DRAFT, _SEEN = ":2,DS", ":2,S"
_FLAGS = re.compile(r":2,(\w*)$")
_LINE = default.clone(linesep="\n", max_line_length=998)


@dataclass(frozen=True, slots=True)
class FiledMail:
    """A message as it lies in a folder: its file and what it says."""

    path: Path
    message: EmailMessage

    @property
    def recipients(self) -> frozenset[str]:
        """Whom it goes to, folded."""
        return frozenset(address_key(address) for _, address in getaddresses(self.message.get_all("To", [])))


class MailProgram:
    """A mail program on a Maildir: new files are written in `tmp` and renamed, no file is ever written over."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def lying_in(self, folder: str, *, mentioning: str = "") -> Iterator[FiledMail]:
        """The messages of a folder in the order of their dates, without those marked as deleted.

        Those that do not mention `mentioning` anywhere are left out unparsed, which is quicker.
        """
        found = [
            FiledMail(path, message_from_bytes(source, policy=_LINE))
            for part in ("new", "cur")
            for path in (self._root / folder / part).iterdir()
            if "T" not in _flags(path.name) and mentioning.lower().encode() in (source := path.read_bytes()).lower()
        ]
        yield from sorted(found, key=lambda lying: (lying.message["Date"].datetime, lying.path.name))

    def draft_to(self, address: str) -> FiledMail:
        """The newest draft to somebody. Raises NotFound."""
        return self._newest(DRAFTS, address, "draft")

    def sent_to(self, address: str) -> FiledMail:
        """The newest message sent to somebody. Raises NotFound."""
        return self._newest(SENT, address, "sent message")

    def edit(self, draft: FiledMail, *, paragraph: str, at: datetime) -> FiledMail:
        """Save the draft with one more paragraph below the greeting, as a new file."""
        message = message_from_bytes(draft.message.as_bytes(), policy=_LINE)
        for part in message.walk():
            if part.get_content_type() == "text/plain":
                greeting, _, rest = part.get_content().partition("\n")
                part.set_content(f"{greeting}\n\n{paragraph}\n{rest}", cte="quoted-printable")
            elif part.get_content_type() == "text/html":
                greeting, end, rest = part.get_content().partition("</div>")
                html = f"{greeting}{end}<div><br></div><div>{escape(paragraph, quote=False)}</div>{rest}"
                part.set_content(html, subtype="html", cte="quoted-printable")
        _redate(message, at)
        return self._replace(draft, message, folder=DRAFTS, at=at, flags=_DRAFT)

    def post(self, draft: FiledMail, *, at: datetime) -> FiledMail:
        """Hand the draft over and keep a copy in Sent, as every mail program does. Nothing leaves this machine."""
        message = message_from_bytes(draft.message.as_bytes(), policy=_LINE)
        _redate(message, at)
        return self._replace(draft, message, folder=SENT, at=at, flags=_SEEN)

    def delete(self, draft: FiledMail) -> None:
        """Take a draft away for good."""
        draft.path.unlink()

    def deliver(self, source: bytes, *, at: datetime, folder: str = INBOX) -> Path:
        """Put a message that arrives into `new`."""
        return self._add(source, folder=folder, part="new", at=at, flags="")

    def _newest(self, folder: str, address: str, what: str) -> FiledMail:
        mentioned = self.lying_in(folder, mentioning=address)
        found = [lying for lying in mentioned if address_key(address) in lying.recipients]
        if not found:
            raise NotFound(f"There is no {what} to {address} in {self._root / folder}.")
        return found[-1]

    def _replace(self, old: FiledMail, message: EmailMessage, *, folder: str, at: datetime, flags: str) -> FiledMail:
        # The new file first: killed between the two, a mail is there twice and not lost.
        path = self._add(message.as_bytes(), folder=folder, part="cur", at=at, flags=flags)
        old.path.unlink()
        return FiledMail(path, message)

    def _add(self, content: bytes, *, folder: str, part: str, at: datetime, flags: str) -> Path:
        name = f"{int(at.timestamp())}.{sha256(content).hexdigest()[:12]}.{OWN}"
        path = self._root / folder / part / f"{name}{flags}"
        written = self._root / folder / "tmp" / name
        written.write_bytes(content)
        written.rename(path)
        return path


def answer(
    to: FiledMail,
    *,
    by: Writer,
    text: str,
    at: datetime,
    me: Writer = ROBIN,
    attached: tuple[str, str] | None = None,
) -> bytes:
    """What `by` answers to a letter, quoting it as their mail program does; `attached`: a name and a text."""
    asked = to.message
    mine = replace(me, signature="")
    helper = tuple(Person(a.addr_spec, a.display_name) for a in asked["To"].addresses)
    plain = asked.get_body(("plain",))
    words = plain.get_content().rstrip() if plain is not None else ""
    last = SampleMail(mine, helper, (), asked["Date"].datetime, str(asked["Subject"]), words, str(asked["Message-ID"]))
    subject = last.subject if last.subject.startswith("Re: ") else f"Re: {last.subject}"
    identity = message_id(f"{asked['Message-ID']} {at.isoformat()} {text}", by.person.address)
    reply = composed(SampleMail(by, (me.person,), (), at, subject, text, identity), [last])
    # The whole conversation, not only its last letter (RFC 5322 section 3.6.4).
    del reply["References"]
    reply["References"] = " ".join([*str(asked["References"] or "").split(), last.message_id])
    if attached is not None:
        name, content = attached
        reply.add_attachment(content, subtype="csv", filename=name)
        reply.set_boundary(f"=_{sha256(identity.encode()).hexdigest()[:20]}")
    return reply.as_bytes()


def absence(to: FiledMail, *, by: Writer, text: str, at: datetime, me: Writer = ROBIN) -> bytes:
    """The out-of-office message of somebody's server, marked as RFC 3834 asks for."""
    asked = to.message
    message = EmailMessage(policy=_LINE)
    message["From"] = str(by.person)
    message["To"] = str(me.person)
    message["Subject"] = f"Automatic reply: {asked['Subject']}"
    message["Date"] = format_datetime(at)
    message["Message-ID"] = message_id(f"away {asked['Message-ID']}", by.person.address)
    message["In-Reply-To"] = str(asked["Message-ID"])
    message["References"] = str(asked["Message-ID"])
    message["Auto-Submitted"] = "auto-replied"
    message["X-Auto-Response-Suppress"] = "All"
    message.set_content(text + "\n", cte="quoted-printable")
    return message.as_bytes()


def _redate(message: EmailMessage, at: datetime) -> None:
    del message["Date"]
    message["Date"] = format_datetime(at)


def _flags(name: str) -> str:
    found = _FLAGS.search(name)
    return found[1] if found else ""
