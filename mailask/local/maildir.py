"""A Maildir++ as the user's mailbox.

What is new is known from the mtime of each folder's `new` and `cur`: a folder whose mtime stands still is not listed,
so a run with nothing to do costs two `stat` calls a folder, however many messages there are. In a folder that did
change, the messages of before are told apart by asking the store which of them it knows (`known`).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from mailask.core.message import MailLink, Message, Place
from mailask.errors import MailboxError, MessageBroken, MessageGone
from mailask.local.drafts import LocalDrafts
from mailask.local.folder import INBOX, SUBFOLDERS, Folder, flags_of, read_headers, read_whole
from mailask.local.listed import Listed, read_cursor, write_cursor
from mailask.mail.envelope import parse_envelope
from mailask.ports import Arrival, Batch

_NO_EVIDENCE = frozenset({"trash", "junk", "spam", "deleted messages", "deleted items", "junk e-mail", "bulk mail"})
"""Folders that are not looked into, whatever folder they lie in."""
_BATCH = 500


def none_known(refs: Iterable[str]) -> set[str]:  # noqa: ARG001
    """What a store knows that knows nothing yet."""
    return set()


class LocalMailbox(LocalDrafts):
    """The Maildir++ at `root`, INBOX at the top and `.Name` folders beside its `cur`.

    Args:
        root: the Maildir; it must exist; `.Drafts` and `.Sent` are made with the first draft.
        known: which of these handles need not be delivered again, be they stored or set aside.
        drafts: the name of the Drafts folder.
        sent: the name of the Sent folder: what lies in it, or in a folder of it, the user wrote, and nothing else
            (law 7). Anybody can put the user's address into a From.
        authserv_id: the name of the mail server whose word on senders is taken.
    """

    def __init__(
        self,
        root: Path,
        *,
        known: Callable[[Iterable[str]], set[str]] = none_known,
        drafts: str = ".Drafts",
        sent: str = ".Sent",
        authserv_id: str = "",
    ) -> None:
        super().__init__(root, drafts=drafts, sent=sent)
        self._root = root
        self._authserv_id = authserv_id
        self._known = known
        self._folders: dict[str, Folder] = {}
        self._count: int | None = None
        _open_maildir(root)

    def changes(self, cursor: str, *, since: datetime) -> Iterator[Batch]:  # noqa: ARG002
        before = read_cursor(cursor)
        # All mtimes are taken before the first listing: what moves from `new` to `cur` meanwhile is seen next time.
        changed = {(folder, sub): folder.changed(sub) for folder in self._evidence() for sub in SUBFOLDERS}
        keys = [f"{folder.name}/{sub}" for folder, sub in changed]
        told = {key: before[key] for key in keys if key in before}
        stored = cursor
        for key, ((folder, sub), mtime) in zip(keys, changed.items(), strict=True):
            seen = before.get(key)
            if seen and seen.is_current(mtime):
                continue
            names = folder.names(sub)
            arrivals = self._arrivals(folder, sub, self._unseen(folder, names))
            # Until all of a folder is stored, the cursor says of it what it said before (law 6).
            batch = tuple(islice(arrivals, _BATCH))
            while following := tuple(islice(arrivals, _BATCH)):
                yield Batch(batch, stored := write_cursor(told))
                batch = following
            told[key] = Listed(mtime, settled=seen is not None and seen.changed == mtime, count=len(names))
            if batch:
                yield Batch(batch, stored := write_cursor(told))
        self._count = sum(one.count for one in told.values())
        if stored != write_cursor(told):
            yield Batch((), write_cursor(told))

    def source(self, ref: str) -> bytes:
        path = self._folder_of(ref).find(ref)
        try:
            return read_whole(path)
        except FileNotFoundError:
            raise MessageGone(f"The message {ref} is not in {path.parent} any more.") from None
        except OSError as error:
            raise MailboxError(f"The message {path} cannot be read: {error.strerror or error}.") from error

    def size(self) -> int | None:
        """How many messages there are; known once `changes` was read to its end, since it counts as it lists."""
        return self._count

    def link(self) -> MailLink:
        """A `mid:` URL (RFC 2392): it names the message, not a file that will be called otherwise tomorrow."""
        return MailLink(by_message="mid:{id}")

    def authserv_id(self) -> str:
        return self._authserv_id

    def _evidence(self) -> list[Folder]:
        """The folders whose messages may be evidence: all but Drafts (law 7), Trash and Junk."""
        try:
            names = sorted(entry.name for entry in os.scandir(self._root) if _is_folder(entry))
        except OSError as error:
            raise MailboxError(f"The Maildir {self._root} cannot be read: {error.strerror}.") from error
        return [self._folder(name) for name in (INBOX, *names) if name != self._drafts.name and not _is_waste(name)]

    def _folder(self, name: str) -> Folder:
        if name not in self._folders:
            self._folders[name] = Folder(name, self._root if name == INBOX else self._root / name)
        return self._folders[name]

    def _folder_of(self, ref: str) -> Folder:
        name = ref.partition("/")[0]
        if name != INBOX and not name.startswith("."):
            raise MessageGone(f"The message {ref} is not in {self._root}.")
        return self._folder(name)

    def _unseen(self, folder: Folder, names: list[str]) -> list[str]:
        """The files whose messages the store does not know; drafts are left out wherever they lie (law 7)."""
        sent = self._is_sent(folder)
        by_ref = {folder.ref(name): name for name in names if sent or "D" not in flags_of(name)}
        known = self._known(by_ref)
        return sorted(name for ref, name in by_ref.items() if ref not in known)

    def _arrivals(self, folder: Folder, subfolder: str, names: list[str]) -> Iterator[Arrival]:
        return (arrival for name in names if (arrival := self._arrival(folder, subfolder, name)))

    def _arrival(self, folder: Folder, subfolder: str, name: str) -> Arrival | None:
        """The message in a file, or the problem with it; None when it has vanished."""
        ref = folder.ref(name)
        path = folder.path / subfolder / name
        try:
            return Arrival(ref, message=self._message(path, ref, sent=self._is_sent(folder)))
        except FileNotFoundError:
            return None
        except MessageBroken as error:
            problem = error.message
        except OSError as error:
            problem = f"it cannot be read ({error.strerror or error})"
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError, ArithmeticError) as error:
            # Mail is hostile: what the parser cannot get through is set aside, and the run goes on.
            problem = f"it cannot be understood ({type(error).__name__})"
        return Arrival(ref, problem=f"{path}: {problem}")

    def _message(self, path: Path, ref: str, *, sent: bool) -> Message:
        # Some mail has no usable date; when its file was written is then the nearest thing.
        written = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        place = Place.SENT if sent else Place.RECEIVED
        return parse_envelope(read_headers(path), ref=ref, place=place, received=written)

    def _is_sent(self, folder: Folder) -> bool:
        """Whether it is the Sent folder or lies in it (`.Sent.2025`)."""
        return folder.name == self._sent.name or folder.name.startswith(f"{self._sent.name}.")


def _open_maildir(root: Path) -> None:
    hint = "Set `maildir` under [local] in config.toml to the folder that your mail program or isync fills."
    if not root.is_dir():
        raise MailboxError(f"There is no Maildir at {root} ([local] maildir).", hint=hint)
    if not (root / "cur").is_dir():
        raise MailboxError(f"{root} ([local] maildir) is not a Maildir: it has no folder `cur`.", hint=hint)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    return entry.name.startswith(".") and entry.name not in {".", ".."} and os.path.isdir(f"{entry.path}/cur")  # noqa: PTH112


def _is_waste(name: str) -> bool:
    return any(part.lower() in _NO_EVIDENCE for part in name.split("."))
