"""The Drafts folder of a Maildir.

A message in a Maildir is never written over, since programs that sync it (isync, OfflineIMAP) would not notice:
a new version is a new file. Ours are called `mailask-<id>-<words>`, from the mailask id and what is written, so that

- doing a create or a replace again after a crash finds the file already there;
- a file whose content no longer fits its name was changed by somebody, and is theirs (law 5).
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path

from mailask.core.legible import legible
from mailask.core.letter import Letter
from mailask.errors import ChangedByHand, MailboxError, MessageGone
from mailask.local.files import remove_file, write_file
from mailask.local.folder import SUBFOLDERS, Folder, flags_of, read_headers, read_whole, unique_part
from mailask.local.layout import Layout
from mailask.mail.addresses import as_written
from mailask.mail.compose import compose
from mailask.ports import StoredDraft

_FLAGS = ":2,DS"
"""A draft that its owner has seen: mail programs show it in Drafts without counting it as new mail."""
_OURS = re.compile(r"mailask-(?P<id>[0-9a-f]{32})-(?P<words>[0-9a-f]{16})")
_DATE = re.compile(rb"^Date:.*\n(?:[ \t].*\n)*", re.IGNORECASE | re.MULTILINE)
_MESSAGE_ID = re.compile(rb"^Message-ID:\s*(<[^<>]*>)", re.IGNORECASE | re.MULTILINE)
_MAILASK_ID = re.compile(rb"^X-Mailask-Id:[ \t]*(?:\r?\n[ \t]+)?(\S+)", re.IGNORECASE | re.MULTILINE)


class LocalDrafts:
    """The person's drafts, as a mail program on the same Maildir shows them."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._drafts = layout.drafts
        self._sent = layout.sent

    def drafts(self) -> tuple[StoredDraft, ...]:
        return tuple(lying for path in self._lying_files() if (lying := _described(path, self._drafts)))

    def draft_source(self, ref: str) -> bytes:
        path = self._find(ref)
        with _told(path, "read"):
            return read_whole(path)

    def draft_marker(self) -> str:
        return self._sent_state()

    def create_draft(self, letter: Letter, *, mailask_id: str, at: datetime) -> StoredDraft:
        return self._present(self._add(letter, mailask_id=mailask_id, at=at))

    def find_draft(self, mailask_id: str, *, marker: str) -> StoredDraft | None:
        if ours := [lying for lying in self.drafts() if lying.mailask_id == mailask_id]:
            return ours[-1]
        # A draft that was written after the marker was taken cannot have been sent while Sent stood still.
        if marker == self._sent_state():
            return None
        described = (_described(path, self._sent, sent=True) for path in self._sent.files())
        return next((lying for lying in described if lying and lying.mailask_id == mailask_id), None)

    def replace_draft(self, ref: str, letter: Letter, *, mailask_id: str, at: datetime, revision: str) -> StoredDraft:
        try:
            old = self._untouched(ref, revision)
        except MessageGone:
            # Killed between taking the old one away and saying so: the new one already lies there.
            if there := self._same_words(_file_name(mailask_id, _composed(letter, mailask_id, at))):
                return self._present(there)
            raise
        new = self._add(letter, mailask_id=mailask_id, at=at)
        # Older versions that a killed replacement left behind go too, if they are still word for word ours.
        for path in {old, *self._own_versions(mailask_id)} - {new}:
            with _told(path, "removed"):
                remove_file(path)
        return self._present(new)

    def delete_draft(self, ref: str, *, revision: str) -> None:
        try:
            path = self._untouched(ref, revision)
        except MessageGone:
            return
        with _told(path, "removed"):
            remove_file(path)

    def _add(self, letter: Letter, *, mailask_id: str, at: datetime) -> Path:
        content = _composed(letter, mailask_id, at)
        name = _file_name(mailask_id, content)
        if there := self._same_words(name):
            return there
        for told in self._layout.lost(used=False):
            raise MailboxError(told)
        for folder in (self._drafts, self._sent):
            with _told(folder.path, "made"):
                _make_folder(folder.path)
        path = self._drafts.path / "cur" / f"{name}{_FLAGS}"
        with _told(path, "written"):
            write_file(path, content, by_way_of=self._drafts.path / "tmp" / name)
        return path

    def _same_words(self, name: str) -> Path | None:
        return next((path for path in self._drafts.files() if unique_part(path.name) == name), None)

    def _own_versions(self, mailask_id: str) -> Iterator[Path]:
        """The drafts of that id which nobody but us has written."""
        for path in self._lying_files():
            ours = _OURS.fullmatch(unique_part(path.name))
            if ours and ours["id"] == _short(mailask_id.encode(), 32):
                with _told(path, "read"):
                    if ours["words"] == _words(read_whole(path)):
                        yield path

    def _untouched(self, ref: str, revision: str) -> Path:
        """The draft's file if it still has that revision. Raises MessageGone, ChangedByHand."""
        path = self._find(ref)
        if _revision(path) != revision:
            raise ChangedByHand(f"The draft {ref} was edited; it is left alone.")
        return path

    def _find(self, ref: str) -> Path:
        path = self._drafts.find(ref)
        # Mail programs mark a deleted message with T and take it away later.
        if "T" in flags_of(path.name):
            raise MessageGone(f"The draft {ref} was deleted.")
        return path

    def _lying_files(self) -> Iterator[Path]:
        return (path for path in self._drafts.files() if "T" not in flags_of(path.name))

    def _present(self, path: Path) -> StoredDraft:
        lying = _described(path, self._drafts)
        if lying is None:
            raise MessageGone(f"The draft {self._drafts.ref(path.name)} was taken away at once.")
        return lying

    def _sent_state(self) -> str:
        return json.dumps([self._sent.changed(subfolder) for subfolder in SUBFOLDERS])


def _described(path: Path, folder: Folder, *, sent: bool = False) -> StoredDraft | None:
    """The handles of a draft; None when it is gone."""
    try:
        revision, head = _revision(path), read_headers(path)
    except (FileNotFoundError, MessageGone):
        return None
    except OSError:
        revision, head = "", b""
    return StoredDraft(
        ref=folder.ref(path.name),
        revision=revision,
        message_id=_first(_MESSAGE_ID, head),
        mailask_id=_first(_MAILASK_ID, head),
        sent=sent,
    )


def _first(pattern: re.Pattern[bytes], head: bytes) -> str:
    found = pattern.search(head)
    return found[1].decode("ascii", "replace") if found else ""


def _revision(path: Path) -> str:
    """Changes when the draft is written, not when a mail program changes its flags. Raises MessageGone."""
    try:
        state = path.stat()
    except FileNotFoundError:
        raise MessageGone(f"The draft {unique_part(path.name)} is not there any more.") from None
    return f"{unique_part(path.name)} {state.st_size} {state.st_mtime_ns}"


def _composed(letter: Letter, mailask_id: str, at: datetime) -> bytes:
    domain = as_written(letter.sender.address).rpartition("@")[2]
    message_id = f"<mailask.{_short(mailask_id.encode(), 32)}@{domain}>"
    return compose(letter, mailask_id=mailask_id, at=at, message_id=message_id)


def _file_name(mailask_id: str, content: bytes) -> str:
    return f"mailask-{_short(mailask_id.encode(), 32)}-{_words(content)}"


def _words(content: bytes) -> str:
    """What is written, without its Date: the same letter written at another hour is the same letter."""
    return _short(_DATE.sub(b"", content, count=1), 16)


def _short(content: bytes, length: int) -> str:
    return sha256(content).hexdigest()[:length]


def _make_folder(path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (path / name).mkdir(mode=0o700, parents=True, exist_ok=True)
    # The mark of a Maildir++ folder: Dovecot and others leave folders without it alone.
    if path.name.startswith(".") and not (path / "maildirfolder").exists():
        (path / "maildirfolder").touch(mode=0o600)


@contextmanager
def _told(path: Path, done: str) -> Iterator[None]:
    """What the disk refuses, as an error for a person."""
    try:
        yield
    except FileNotFoundError:
        raise MessageGone(f"{legible(path)} is not there any more.") from None
    except OSError as error:
        raise MailboxError(
            f"{legible(path)} cannot be {done}: {error.strerror or error}.",
            hint="Check the permissions of the Maildir and the space on the disk.",
        ) from error
