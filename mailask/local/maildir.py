"""A Maildir++ as the user's mailbox.

What is new is known from the mtime of each folder's `new` and `cur`: a folder whose mtime stands still is not listed,
so a run with nothing to do costs two `stat` calls a folder, however many messages there are. In a folder that did
change, the messages of before are told apart by asking the store which of them it knows (`known`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path

from mailask.core.legible import legible
from mailask.core.message import MailLink, Message, Place
from mailask.errors import MailboxError, MessageBroken, MessageGone
from mailask.local.drafts import LocalDrafts
from mailask.local.folder import SUBFOLDERS, Folder, flags_of, read_headers, read_whole
from mailask.local.layout import Layout
from mailask.local.listed import ListCursor, Listed, read_cursor, write_cursor
from mailask.local.watch import Watch
from mailask.mail.envelope import parse_envelope
from mailask.ports import Arrival, Batch

_BATCH = 500


def none_known(refs: Iterable[str]) -> set[str]:  # noqa: ARG001
    """What a store knows that knows nothing yet."""
    return set()


class LocalMailbox(LocalDrafts):
    """The mailbox at `root`: a Maildir++, or folders of their own names (`layout`).

    Args:
        root: the Maildir; it must exist; Drafts and Sent are made with the first draft when there are none.
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
        super().__init__(Layout(root, drafts=drafts, sent=sent))
        self._authserv_id = authserv_id
        self._known = known
        self._count: int | None = None

    def changes(self, cursor: str, *, since: datetime) -> Iterator[Batch]:  # noqa: ARG002
        before = read_cursor(cursor)
        watch = Watch(before.watched)
        # All mtimes are taken before the first listing: what moves from `new` to `cur` meanwhile is seen next time.
        listed = self._layout.evidence()
        changed = {(folder, sub): folder.changed(sub) for folder in listed for sub in SUBFOLDERS}
        keys = [f"{folder.name}/{sub}" for folder, sub in changed]
        told = {key: before.folders[key] for key in keys if key in before.folders}
        grown = watch.grown(self._layout)
        again = tuple(
            replace(arrival, again=True)
            for folder, sub, name in grown
            if folder in listed and (arrival := self._arrival(folder, sub, name, watch))
        )
        watched = watch.files()
        stored = cursor
        if again:
            yield Batch(again, stored := write_cursor(ListCursor(told, watched)))
        for key, ((folder, sub), mtime) in zip(keys, changed.items(), strict=True):
            seen = before.folders.get(key)
            if seen and seen.is_current(mtime):
                continue
            names = folder.names(sub)
            arrivals = self._arrivals(folder, sub, self._unseen(folder, names), watch)
            # Until all of a folder is stored, the cursor says of it what it said before (law 6).
            batch = tuple(islice(arrivals, _BATCH))
            while following := tuple(islice(arrivals, _BATCH)):
                yield Batch(batch, stored := write_cursor(ListCursor(told, watched)))
                batch = following
            told[key] = Listed(mtime, settled=seen is not None and seen.changed == mtime, count=len(names))
            if batch:
                watched = watch.files()
                yield Batch(batch, stored := write_cursor(ListCursor(told, watched)))
        self._count = sum(one.count for one in told.values())
        if stored != (last := write_cursor(ListCursor(told, watched))):
            yield Batch((), last)

    def source(self, ref: str) -> bytes:
        path = self._folder_of(ref).find(ref)
        try:
            return read_whole(path)
        except FileNotFoundError:
            raise MessageGone(f"The message {ref} is not in {legible(path.parent)} any more.") from None
        except OSError as error:
            raise MailboxError(f"The message {legible(path)} cannot be read: {error.strerror or error}.") from error

    def size(self) -> int | None:
        """How many messages there are; known once `changes` was read to its end, since it counts as it lists."""
        return self._count

    def link(self) -> MailLink:
        """A `mid:` URL (RFC 2392): it names the message, not a file that will be called otherwise tomorrow."""
        return MailLink(by_message="mid:{id}")

    def authserv_id(self) -> str:
        return self._authserv_id

    def lost(self, *, used: bool) -> tuple[str, ...]:
        return self._layout.lost(used=used)

    def _folder_of(self, ref: str) -> Folder:
        folder = self._layout.folder(ref.rpartition("/")[0])
        if folder is None:
            raise MessageGone(f"The message {ref} is not in {legible(self._layout.root)}.")
        return folder

    def _unseen(self, folder: Folder, names: list[str]) -> list[str]:
        """The files whose messages the store does not know; drafts are left out wherever they lie (law 7)."""
        sent = self._layout.is_sent(folder)
        by_ref = {folder.ref(name): name for name in names if sent or "D" not in flags_of(name)}
        known = self._known(by_ref)
        return sorted(name for ref, name in by_ref.items() if ref not in known)

    def _arrivals(self, folder: Folder, subfolder: str, names: list[str], watch: Watch) -> Iterator[Arrival]:
        return (arrival for name in names if (arrival := self._arrival(folder, subfolder, name, watch)))

    def _arrival(self, folder: Folder, subfolder: str, name: str, watch: Watch) -> Arrival | None:
        """The message in a file, or the problem with it; None when it has vanished."""
        ref = folder.ref(name)
        path = folder.path / subfolder / name
        try:
            state = path.stat()
        except FileNotFoundError:
            return None
        except OSError as error:
            return Arrival(ref, problem=f"{legible(path)}: it cannot be read ({error.strerror or error})")
        message, problem = self._message(folder, path, ref, written=datetime.fromtimestamp(state.st_mtime, UTC))
        if message is None and not problem:
            return None
        watch.add(ref, path, state, broken=message is None)
        return Arrival(ref, message) if message else Arrival(ref, problem=f"{legible(path)}: {problem}")

    def _message(self, folder: Folder, path: Path, ref: str, *, written: datetime) -> tuple[Message | None, str]:
        """The envelope, or the problem with it, or neither when the file has vanished.

        Some mail has no usable date; when its file was written is then the nearest thing.
        """
        place = Place.SENT if self._layout.is_sent(folder) else Place.RECEIVED
        try:
            return parse_envelope(read_headers(path), ref=ref, place=place, received=written), ""
        except FileNotFoundError:
            return None, ""
        except MessageBroken as error:
            return None, error.message
        except OSError as error:
            return None, f"it cannot be read ({error.strerror or error})"
        except (ValueError, LookupError, TypeError, AttributeError, RecursionError, ArithmeticError) as error:
            # Mail is hostile: what the parser cannot get through is set aside, and the run goes on.
            return None, f"it cannot be understood ({type(error).__name__})"
