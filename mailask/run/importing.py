"""`import mbox`: the headers of an archive into the index, so that mailask knows the past without an account.

A Takeout file may be larger than memory and the machine may be switched off half way: mails are streamed, and every
batch is committed together with the byte where the next one starts.
"""

from __future__ import annotations

import gc
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO

from mailask.core.message import Message, Place
from mailask.errors import MailboxError, MessageBroken
from mailask.mail.envelope import envelope_of, read_headers
from mailask.mail.headers import clean
from mailask.mail.mbox import MboxMail, read_mails
from mailask.mail.special_use import SpecialUse, use_of
from mailask.store import Store

_AT_ONCE = 5000
_MOST_NOTES = 100
_FIRST_BYTES = 1 << 16

_NO_MAIL = {
    SpecialUse.DRAFTS: "draft",
    SpecialUse.JUNK: "spam",
    SpecialUse.TRASH: "trash",
    SpecialUse.CHAT: "chat",
}
"""What is no mail of the past, as it is counted; Google Takeout writes labels in the language of the account."""
# What a delivery leaves behind (RFC 5321 section 4.4), and whoever sent the mail cannot take away again.
_DELIVERED = re.compile(
    rb"^(?:received|x-received|return-path|delivered-to|x-original-to|envelope-to|x-envelope-to|received-spf"
    rb"|authentication-results|arc-seal|x-ms-exchange-organization-authas)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class ImportNote:
    """A mail of the archive that could not be read; its offset is the byte at which it starts."""

    offset: int
    problem: str


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of an import, the parts done by earlier attempts included.

    Attributes:
        seen: mails in the file; new: those that the index did not know.
        skipped: by kind, those that are no mail of the past (`draft`, `spam`, `trash`, `chat`).
        broken: how many could not be read; notes: the first of them, with their place in the file.
        unproven: how many are in the user's name and came in by mail; they count as received.
        resumed_at: the byte at which this attempt went on, 0 when it began at the start.
    """

    seen: int = 0
    new: int = 0
    skipped: dict[str, int] | None = None
    broken: int = 0
    unproven: int = 0
    notes: tuple[ImportNote, ...] = ()
    resumed_at: int = 0


def import_mbox(
    path: Path,
    store: Store,
    *,
    me: frozenset[str],
    progress: Callable[[int], None] = lambda _: None,
    at_once: int = _AT_ONCE,
) -> ImportResult:
    """Index the headers of an mbox file; what one of `me` (folded addresses) is seen to have sent, all else received.

    Nothing of it is news. Run again, it goes on where it was stopped, and adds nothing twice; a file that has changed
    is read from its start. `progress` hears how many bytes are done; `at_once` mails are committed together.

    Raises:
        MailboxError: the file cannot be read, is empty, or is no mbox.
    """
    try:
        with path.open("rb") as file:
            tally = _resume(path, file, store)
            if tally.offset < tally.size:
                mails = read_mails(file, start=tally.offset)
                with _without_collector():
                    for done in _import(mails, store, tally, me, ref=_cursor_name(path), at_once=at_once):
                        progress(done)
            return tally.result()
    except OSError as error:
        raise MailboxError(f"{path}: {error.strerror}", hint="Name an mbox file that you may read.") from error


class _Tally:
    """How far an import came; kept as the cursor of its file."""

    def __init__(self, size: int, digest: str, kept: str) -> None:
        identity = f"{size}:{digest}"
        self.size = size
        known = json.loads(kept) if kept else {}
        same = known.get("file") == identity
        self.identity = identity
        self.offset: int = known["offset"] if same else 0
        self.resumed_at = self.offset
        self.counts: Counter[str] = Counter(known["counts"] if same else {})
        self.notes: list[tuple[int, str]] = [(o, p) for o, p in known["notes"]] if same else []

    def cursor(self) -> str:
        return json.dumps({"file": self.identity, "offset": self.offset, "counts": self.counts, "notes": self.notes})

    def set_broken(self, mail: MboxMail, problem: str) -> None:
        self.counts["broken"] += 1
        if len(self.notes) < _MOST_NOTES:
            self.notes.append((mail.offset, problem))

    def result(self) -> ImportResult:
        counts = self.counts
        return ImportResult(
            seen=counts["seen"],
            new=counts["new"],
            skipped={kind: counts[kind] for kind in sorted(_NO_MAIL.values()) if counts[kind]},
            broken=counts["broken"],
            unproven=counts["unproven"],
            notes=tuple(ImportNote(*note) for note in self.notes),
            resumed_at=self.resumed_at,
        )


def _resume(path: Path, file: BinaryIO, store: Store) -> _Tally:
    first = file.read(_FIRST_BYTES)
    size = path.stat().st_size
    if not first.strip():
        raise MailboxError(
            f"{path}: the file is empty", hint="Export the mailbox again; there is nothing in this file."
        )
    if not first.startswith(b"From "):
        begins = first[:40].splitlines()[0].decode("ascii", "replace") if first.splitlines() else ""
        raise MailboxError(
            f"{path}, line 1: not an mbox file, whose first line starts with `From `; this one starts with {begins!r}",
            hint="Give the .mbox file itself; unpack a .zip or .tgz from Google Takeout first.",
        )
    digest = hashlib.blake2b(first, digest_size=16).hexdigest()
    return _Tally(size, digest, store.cursors.get(_cursor_name(path)))


def _cursor_name(path: Path) -> str:
    return f"mbox:{path.resolve()}"


def _import(
    mails: Iterator[MboxMail], store: Store, tally: _Tally, me: frozenset[str], *, ref: str, at_once: int
) -> Iterator[int]:
    """Commit batch after batch, each with the byte at which the next one starts; yields that byte."""
    following = next(mails, None)
    while following is not None:
        batch = [following, *islice(mails, at_once - 1)]
        following = next(mails, None)
        found = list(_messages(batch, ref, me, tally))
        with store.database.writing() as connection:
            tally.counts["new"] += store.index.add_archived(connection, found)
            tally.offset = following.offset if following else tally.size
            store.cursors.write(connection, ref, tally.cursor())
        yield tally.offset


@contextmanager
def _without_collector() -> Iterator[None]:
    """A batch makes a hundred thousand small values and no cycles; the collector would walk over them in vain."""
    collects = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collects:
            gc.enable()


def _messages(mails: Iterable[MboxMail], ref: str, me: frozenset[str], tally: _Tally) -> Iterator[Message]:
    """The messages that can be indexed; the others are counted, and named when they are broken."""
    counts = tally.counts
    for mail in mails:
        headers = read_headers(mail.header)
        message, problem = _envelope(mail, headers, ref)
        if problem and not mail.is_certain:
            continue  # a sentence in a body: "From …" after an empty line
        counts["seen"] += 1
        if skipped := _skipped(_labels(headers)):
            counts[skipped] += 1
        elif message is None:
            tally.set_broken(mail, problem)
        else:
            place = _place_of(message, mail, headers, me)
            if place is Place.RECEIVED and message.sender.key in me:
                counts["unproven"] += 1
            yield message if place is Place.RECEIVED else replace(message, place=place)


def _place_of(message: Message, mail: MboxMail, headers: dict[str, str], me: frozenset[str]) -> Place:
    """Whether the user sent it: Gmail's label says so, or it is in their name and bears no trace of a delivery.

    Every server on the way leaves its line in a header, and nobody who sends a mail can take those away; a copy in a
    folder of sent mail has none. So a From alone, which anybody can write, proves nothing here either.
    """
    if SpecialUse.SENT in {use_of(label) for label in _labels(headers)}:
        return Place.SENT
    is_copy = message.sender.key in me and not _DELIVERED.search(mail.header)
    return Place.SENT if is_copy else Place.RECEIVED


def _envelope(mail: MboxMail, headers: dict[str, str], ref: str) -> tuple[Message | None, str]:
    """The envelope of a mail as if it was received, or the problem with it; without a date its separator has one."""
    handle = f"{ref}#{mail.offset}"
    try:
        return envelope_of(headers, ref=handle, place=Place.RECEIVED), ""
    except MessageBroken:
        pass
    try:
        return envelope_of(headers, ref=handle, place=Place.RECEIVED, received=mail.received), ""
    except MessageBroken as error:
        return None, error.message.removeprefix(f"{handle}: ")


def _labels(headers: dict[str, str]) -> list[str]:
    """Gmail's labels."""
    text = headers.get("x-gmail-labels", "")
    return [label.strip().strip('"') for label in clean(text, most=1000).split(",")] if text else []


def _skipped(labels: Iterable[str]) -> str:
    """Why Gmail says that a mail is none of the past: `draft`, `spam`, `trash`, `chat`; empty when it does not."""
    uses = (use_of(label) for label in labels)
    return next((_NO_MAIL[use] for use in uses if use in _NO_MAIL), "")
