"""A Gmail mailbox that does what Gmail does to drafts, ids, history and search."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from html import unescape
from typing import Any

from tests.google.fake.answers import No, not_found

_HIDDEN = {"SPAM", "TRASH"}


@dataclass
class Mail:
    id: str
    thread: str
    labels: set[str]
    source: bytes
    taken_in: int

    def header(self, name: str) -> str:
        value = message_from_bytes(self.source, policy=policy.default).get(name)
        return "" if value is None else str(value)


@dataclass
class Record:
    number: int
    kind: str
    mail: str
    thread: str
    labels: tuple[str, ...] = ()


@dataclass
class Mailbox:
    """The state of one account's mail.

    Attributes:
        oldest: history before this number is not kept any more.
        search_lags: search does not see mail until `catch_up`.
        missed_by_history: ids that history never told.
        empty_pages: history.list answers one page without `history` before the rest.
    """

    address: str = "me@example.com"
    aliases: list[dict[str, Any]] = field(default_factory=list)
    mails: dict[str, Mail] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    history: list[Record] = field(default_factory=list)
    number: int = 1000
    oldest: int = 0
    search_lags: bool = False
    indexed: set[str] = field(default_factory=set)
    empty_pages: bool = False
    page_size: int = 500
    wrong_thread_next: bool = False
    _named: dict[str, str] = field(default_factory=dict)
    _ids: int = 0x18C0000000000000

    # What happens by itself and by other people

    def take_in(self, source: bytes, *labels: str, at: datetime | None = None, silently: bool = False) -> Mail:
        """Mail arrives, or was sent from elsewhere; threaded by its References, as Gmail does on arrival."""
        mail = Mail(self._new_id(), "", set(labels), source, _ms(at or _date(source)))
        mail.thread = self._thread_of(mail) or mail.id
        self._add(mail, silently=silently)
        return mail

    def catch_up(self) -> None:
        self.indexed |= set(self.mails)

    def expire_history(self) -> None:
        self.oldest = self._next()

    # Drafts, as the API writes them

    def create_draft(self, raw: str, thread: str | None, *, at: datetime) -> str:
        mail = self._written(raw, thread, at=at)
        draft = f"r{'-' if len(self.drafts) % 2 else ''}{self._next() * 7919}"
        self._add(mail)
        self.drafts[draft] = mail.id
        return draft

    def update_draft(self, draft: str, raw: str, thread: str | None, *, at: datetime) -> None:
        if draft not in self.drafts or self.mails[self.drafts[draft]].labels != {"DRAFT"}:
            raise not_found()
        self._save(draft, self._written(raw, thread, at=at))

    def delete_draft(self, draft: str) -> None:
        if draft not in self.drafts:
            raise not_found()
        # The wrapper of a sent draft still deletes what is in it; that is how sent mail gets lost.
        self._remove(self.drafts.pop(draft))

    # Drafts, as the web composer treats them

    def save_in_composer(self, draft: str, *, text: str | None = None, subject: str | None = None) -> None:
        """Opening is enough: a new message, a new Message-ID, no custom headers, rewrapped words."""
        old = self.mails[self.drafts[draft]]
        source = composed(old.source, text=text, subject=subject)
        thread = old.thread if subject is None else self._new_id()
        mail = Mail(self._new_id(), thread, {"DRAFT"}, _with_message_id(source, self._message_id()), old.taken_in)
        self._save(draft, mail)

    def send_draft(
        self, draft: str, *, at: datetime, text: str | None = None, strips: bool = False, lingers: bool = False
    ) -> Mail:
        """The person sends it; `strips` when the composer had it open, `lingers` when the wrapper answers on."""
        old = self.mails[self.drafts[draft]]
        source = composed(old.source, text=text) if strips or text is not None else old.source
        source = _with_header(
            _with_message_id(source, self._message_id()), "Date", at.strftime("%a, %d %b %Y %H:%M:%S +0000")
        )
        mail = Mail(self._new_id(), old.thread, {"SENT"}, source, _ms(at))
        self._remove(old.id)
        self._add(mail)
        if lingers:
            self.drafts[draft] = mail.id
        else:
            del self.drafts[draft]
        return mail

    def schedule(self, draft: str) -> bytes:
        """Schedule send: it leaves Drafts and is seen nowhere until it goes."""
        mail = self.mails[self.drafts[draft]]
        del self.drafts[draft]
        self._remove(mail.id)
        return mail.source

    def mint_draft_id_anew(self, draft: str) -> str:
        """Some rewrites let the draft id die."""
        new = f"r{self._next() * 104729}"
        self.drafts[new] = self.drafts.pop(draft)
        return new

    # Labels

    def relabel(self, mail: str, *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        self.mails[mail].labels |= set(add)
        self.mails[mail].labels -= set(remove)
        for kind, labels in (("labelsAdded", tuple(add)), ("labelsRemoved", tuple(remove))):
            if labels:
                self.history.append(Record(self._next(), kind, mail, self.mails[mail].thread, labels))

    # What the API tells

    def history_since(self, start: int) -> list[Record]:
        if start < self.oldest or start > self.number:
            raise not_found()
        return [record for record in self.history if record.number > start]

    def listed(self, *, label: str | None, q: str | None) -> list[Mail]:
        found = [m for m in self.mails.values() if not m.labels & _HIDDEN or (label and label in m.labels)]
        if label:
            found = [m for m in found if label in m.labels]
        if q:
            found = [m for m in found if self._matches(m, q)]
        found.sort(key=lambda m: -m.taken_in)
        # Not strictly newest first: neighbours change places.
        for n in range(0, len(found) - 3, 7):
            found[n], found[n + 2] = found[n + 2], found[n]
        return found

    def _matches(self, mail: Mail, q: str) -> bool:
        if self.search_lags and mail.id not in self.indexed:
            return False
        for term in q.split():
            name, _, value = term.partition(":")
            hit = {
                "after": lambda v: mail.taken_in // 1000 > int(v),
                "in": lambda v: {"drafts": "DRAFT", "sent": "SENT", "chats": "CHAT"}[v] in mail.labels,
                "rfc822msgid": lambda v: mail.header("Message-ID") == v,
            }[name.lstrip("-")](value)
            if hit == name.startswith("-"):
                return False
        return True

    def _written(self, raw: str, thread: str | None, *, at: datetime) -> Mail:
        source = base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))
        if thread is not None and not any(m.thread == thread for m in self.mails.values()):
            raise No(404, "notFound", "Requested entity was not found.")
        new = self._new_id()
        if self.wrong_thread_next:
            thread, self.wrong_thread_next = None, False
        # Gmail threads by headers only on send; a draft without threadId is a conversation of its own.
        return Mail(new, thread or new, {"DRAFT"}, _with_message_id(source, self._message_id()), _ms(at))

    def _save(self, draft: str, mail: Mail) -> None:
        self._remove(self.drafts[draft])
        self._add(mail)
        self.drafts[draft] = mail.id

    def _add(self, mail: Mail, *, silently: bool = False) -> None:
        self.mails[mail.id] = mail
        self._named.setdefault(_message_id_of(mail.source), mail.id)
        if not silently:
            self.history.append(Record(self._next(), "messagesAdded", mail.id, mail.thread))

    def _remove(self, mail: str) -> None:
        gone = self.mails.pop(mail)
        self._named = {name: ref for name, ref in self._named.items() if ref != mail}
        self.history.append(Record(self._next(), "messagesDeleted", mail, gone.thread))

    def _thread_of(self, mail: Mail) -> str:
        if b"References:" not in mail.source and b"In-Reply-To:" not in mail.source:
            return ""
        named = f"{mail.header('References')} {mail.header('In-Reply-To')}".split()
        refs = (self._named.get(name, "") for name in named)
        return next((self.mails[ref].thread for ref in refs if ref in self.mails), "")

    def _next(self) -> int:
        self.number += 3 + self.number % 11
        return self.number

    def _new_id(self) -> str:
        self._ids += 0x10001
        return f"{self._ids:x}"

    def _message_id(self) -> str:
        return f"<CA+{self._next():x}Pmg=sCQ@mail.gmail.com>"


def composed(source: bytes, *, text: str | None = None, subject: str | None = None) -> bytes:
    """The mail as the web composer saves it: its own body, no headers but the usual ones."""
    old = message_from_bytes(source, policy=policy.default)
    words = text if text is not None else _shown(old)
    new = message_from_bytes(b"", policy=policy.default)
    for name in ("From", "To", "Cc", "Bcc", "Date", "In-Reply-To", "References"):
        if old[name] is not None:
            new[name] = str(old[name])
    new["Subject"] = subject if subject is not None else str(old["Subject"])
    wrapped = "\n".join(_wrapped(line) for line in words.split("\n"))
    new.set_content(wrapped)
    new.add_alternative("".join(f'<div dir="ltr">{line or "<br>"}</div>' for line in words.split("\n")), subtype="html")
    return new.as_bytes(policy=policy.SMTP)


def _shown(message: EmailMessage) -> str:
    """What the composer shows, and makes the plain part from: the HTML where there is any, with its signature."""
    page = message.get_body(("html",))
    if page is None:
        plain = message.get_body(("plain",))
        return plain.get_content() if plain else ""
    lines = re.sub(r"<br\s*/?>|</div>(?=.)", "\n", page.get_content().replace("<div><br></div>", "<br>"))
    return unescape(re.sub(r"<[^>]+>", "", lines))


def _wrapped(line: str, width: int = 72) -> str:
    lines, here = [], ""
    for word in line.split(" "):
        if here and len(here) + 1 + len(word) > width:
            lines.append(here)
            here = word
        else:
            here = f"{here} {word}" if here else word
    return "\n".join([*lines, here])


def _message_id_of(source: bytes) -> str:
    """Without parsing: a big mailbox is filled in no time."""
    found = re.search(rb"^Message-ID:\s*(<[^>]*>)", source, re.IGNORECASE | re.MULTILINE)
    return found[1].decode("ascii", "replace") if found else ""


def _with_message_id(source: bytes, message_id: str) -> bytes:
    return _with_header(source, "Message-ID", message_id)


def _with_header(source: bytes, name: str, value: str) -> bytes:
    """The source with one header in place of any of that name, and every other byte as it was."""
    head, gap, body = source.partition(b"\r\n\r\n")
    if not gap:
        head, gap, body = source.partition(b"\n\n")
    old = re.compile(rb"^" + name.encode() + rb":.*\r?\n?(?:[ \t].*\r?\n?)*", re.IGNORECASE | re.MULTILINE)
    rest = old.sub(b"", head).rstrip(b"\r\n")
    end = gap[: len(gap) // 2]
    return rest + end + f"{name}: {value}".encode() + gap + body


def _date(source: bytes) -> datetime:
    try:
        when = parsedate_to_datetime(str(message_from_bytes(source).get("Date", "")))
    except (ValueError, TypeError):
        return datetime(2026, 11, 24, tzinfo=UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)
