"""Gmail's web client as people use it: what `mailask.demo.mail_program.MailProgram` does, done at the fake Google."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import TYPE_CHECKING

from mailask.demo.mailbox import INBOX, SENT, sample_mail
from mailask.errors import NotFound

if TYPE_CHECKING:
    from tests.google.fake.google import Google
    from tests.google.fake.mail import Mail


@dataclass(frozen=True)
class Held:
    """A message as the web client shows it; `draft` is the id of the draft that it is, empty for other mail."""

    message: EmailMessage
    mail: str
    draft: str = ""


class WebClient:
    """A person at the fake Gmail."""

    def __init__(self, google: Google) -> None:
        self._google = google

    def fill(self) -> int:
        """Let the demo's four years of mail lie there; how many messages that is."""
        items = [item for item in sample_mail() if item.folder in {INBOX, SENT}]
        for item in items:
            self._google.mail.take_in(item.content, "SENT" if item.folder == SENT else "INBOX")
        return len(items)

    def draft_to(self, address: str) -> Held:
        held = [Held(_message(self._mails[ref]), ref, draft) for draft, ref in self._google.mail.drafts.items()]
        return _newest(held, address, "draft")

    def sent_to(self, address: str) -> Held:
        sent = [mail for mail in self._mails.values() if "SENT" in mail.labels]
        return _newest([Held(_message(mail), mail.id) for mail in sent], address, "sent message")

    def edit(self, draft: Held, *, paragraph: str, at: datetime) -> None:
        greeting, _, rest = _text(draft).partition("\n")
        self._google.mail.save_in_composer(draft.draft, text=f"{greeting}\n\n{paragraph}\n{rest}")

    def post(self, draft: Held, *, at: datetime) -> None:
        self._google.mail.send_draft(draft.draft, at=at.astimezone(UTC))

    def delete(self, draft: Held) -> None:
        self._google.mail.delete_draft(draft.draft)

    def deliver(self, source: bytes, *, at: datetime) -> None:
        self._google.mail.take_in(source, "INBOX", "UNREAD", at=at)

    def drafts(self) -> Iterator[str]:
        for ref in self._google.mail.drafts.values():
            message = _message(self._mails[ref])
            yield f"{message['To']}: {message['Subject']}"

    @property
    def _mails(self) -> dict[str, Mail]:
        return self._google.mail.mails


def _message(mail: Mail) -> EmailMessage:
    message = message_from_bytes(mail.source, policy=default)
    assert isinstance(message, EmailMessage)
    return message


def _text(held: Held) -> str:
    plain = held.message.get_body(("plain",))
    return plain.get_content() if plain else ""


def _newest(held: list[Held], address: str, what: str) -> Held:
    found = [one for one in held if address.lower() in str(one.message["To"]).lower()]
    if not found:
        raise NotFound(f"There is no {what} to {address}.")
    return found[-1]
