"""The sample mailbox: four years of a leader's mail as a Maildir++, the same to the byte every time it is made."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

from mailask.core.person import Person
from mailask.demo.composition import SampleMail, composed, message_id
from mailask.demo.machines import machine_mail
from mailask.demo.notes import notes
from mailask.demo.people import ROBIN, WRITERS, ZONE
from mailask.demo.scripts import Script, read_scripts

START = datetime(2026, 11, 2, 9, 0, tzinfo=ZONE)
"""The Monday on which the demo begins; no clock is read."""

FIRST = START - timedelta(days=4 * 365)
LIST = Person("product-leaders@lists.example.org", "Product Leaders")

OWN = "mailask-demo"
"""The end of the name of every message that the demo puts into its Maildir, where others have their host."""

INBOX, SENT, DRAFTS, LISTS = "", ".Sent", ".Drafts", ".product-leaders"
FOLDERS = (INBOX, SENT, DRAFTS, LISTS)


@dataclass(frozen=True, slots=True)
class Item:
    """One message as it lies in the Maildir: its folder, its file's name and its bytes."""

    folder: str
    name: str
    content: bytes


@functools.cache
def sample_mail() -> tuple[Item, ...]:
    """Every message of the sample mailbox, conversations first, then what machines sent."""
    return tuple(made_mail())


def made_mail() -> Iterator[Item]:
    """The sample mailbox, made message by message."""
    for script in (*read_scripts(), *notes(FIRST.date(), START.date() - timedelta(days=3))):
        yield from _conversation(script)
    for name, at, message in machine_mail(FIRST.date(), START.date() - timedelta(days=1)):
        yield _item(INBOX, name, at, message)


def write_maildir(root: Path) -> int:
    """Fill a new Maildir++ at `root` with the sample mail, and say how many messages it got."""
    for folder in FOLDERS:
        for part in ("cur", "new", "tmp"):
            (root / folder / part).mkdir(parents=True, exist_ok=True)
        if folder:
            (root / folder / "maildirfolder").touch()
    for item in sample_mail():
        (root / item.folder / "cur" / item.name).write_bytes(item.content)
    return len(sample_mail())


def _conversation(script: Script) -> Iterator[Item]:
    chain: list[SampleMail] = []
    for number, line in enumerate(script.lines):
        writer, name = WRITERS[line.by], f"{script.name}/{number}"
        on_list = bool(script.mailing_list)
        mail = SampleMail(
            writer=writer,
            to=(LIST,) if on_list else tuple(WRITERS[key].person for key in line.to),
            cc=tuple(WRITERS[key].person for key in line.cc),
            at=line.at,
            subject=script.subject if number == 0 else f"{_prefix(writer.language)}: {script.subject}",
            text=line.text,
            message_id=message_id(name, writer.person.address),
        )
        message = composed(mail, chain)
        if on_list:
            message["List-Id"] = f"Product Leaders <{LIST.address.replace('@', '.')}>"
            message["List-Post"] = f"<mailto:{LIST.address}>"
            message["Precedence"] = "list"
        yield _item(SENT if writer is ROBIN else LISTS if on_list else INBOX, name, line.at, message)
        chain.append(mail)


def _prefix(language: str) -> str:
    return {"de": "AW"}.get(language, "Re")


def _item(folder: str, name: str, at: datetime, message: EmailMessage) -> Item:
    unique = sha256(name.encode()).hexdigest()[:12]
    return Item(folder, f"{int(at.timestamp())}.{unique}.{OWN}:2,S", message.as_bytes())
