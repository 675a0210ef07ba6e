"""Where the folders of a mailbox lie on disk: as Maildir++ (`.Sent`), or each as a folder of its own name (`Sent`).

The second is what isync calls Verbatim: `INBOX`, `Sent`, `[Gmail]/Sent Mail` side by side, the settings naming either
the folder around them or their INBOX.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from mailask.core.legible import legible
from mailask.errors import MailboxError
from mailask.local.folder import INBOX, Folder
from mailask.mail.special_use import SpecialUse, decoded_name, uses_of

_INBOXES = ("INBOX", "Inbox", "inbox")
_OWN = frozenset({"cur", "new", "tmp"})
_DEEPEST = 5
_NO_EVIDENCE = frozenset({SpecialUse.DRAFTS, SpecialUse.JUNK, SpecialUse.TRASH, SpecialUse.CHAT})


class Layout:
    """The folders at and below `root`, with the ones that the settings call Drafts and Sent.

    Raises:
        MailboxError: there is no Maildir.
    """

    def __init__(self, root: Path, *, drafts: str, sent: str) -> None:
        self.root = root
        self._inbox = _inbox_in(root)
        self._known: dict[str, Folder] = {}
        self.drafts = self._folder(self._place_of(drafts))
        self.sent = self._folder(self._place_of(sent))

    def evidence(self) -> list[Folder]:
        """The folders whose messages may be evidence: all but Drafts (law 7), spam and what was thrown away."""
        found = {folder.name: folder for folder in self._all()}
        if self.sent.exists:
            found.setdefault(self.sent.name, self.sent)
        inbox = found.pop(INBOX)
        others = [found[name] for name in sorted(found)]
        return [inbox, *(folder for folder in others if folder.path == self.sent.path or self._may_be_evidence(folder))]

    def folder(self, name: str) -> Folder | None:
        """The folder of that name, None when it is no part of this mailbox."""
        if name not in self._known:
            list(self._all())
        return self._known.get(name)

    def is_sent(self, folder: Folder) -> bool:
        """Whether it is the Sent folder or lies in it (`.Sent.2025`, `Sent/2025`)."""
        return folder.name == self.sent.name or folder.name.startswith((f"{self.sent.name}.", f"{self.sent.name}/"))

    def lost(self, *, used: bool) -> tuple[str, ...]:
        """What the settings name and is not there, or is not the one that is in use, as sentences for a person.

        A folder that is missing before mailask has written anything will be made; `used` says that it has.
        """
        wanted = ((self.sent, SpecialUse.SENT, "sent"), (self.drafts, SpecialUse.DRAFTS, "drafts"))
        return tuple(told for folder, use, key in wanted if (told := self._told(folder, use, key, used=used)))

    def _told(self, folder: Folder, use: SpecialUse, key: str, *, used: bool) -> str:
        others = [f for f in self._around() if f.path != folder.path and use in self._uses(f)]
        other = next((f for f in others if f.holds_any), others[0] if others and not folder.exists else None)
        if other is not None and not folder.holds_any:
            there = "is empty" if folder.exists else "is not there"
            return (
                f"The folder {folder.name} ([local] {key}) {there}, and there is {legible(other.path)}. If that is the "
                f'one in use, set `{key} = "{other.name}"` under [local] in config.toml.'
            )
        if used and not folder.exists:
            return (
                f"The folder {folder.name} ([local] {key}) is not there any more: {legible(folder.path)}. Put it back, "
                f"or set `{key}` under [local] in config.toml to the one that your mail program uses."
            )
        return ""

    def _around(self) -> Iterator[Folder]:
        """All folders, and those beside an INBOX that is a folder of its own name."""
        yield from self._all()
        if self.root.name.lower() == "inbox":
            yield from (self._folder(path) for path in _plain_below(self.root.parent, 1) if path != self.root)

    def _all(self) -> Iterator[Folder]:
        yield self._folder(self._inbox)
        try:
            entries = sorted(os.scandir(self.root), key=lambda entry: entry.name)
            inner = [] if self._inbox == self.root else sorted(os.scandir(self._inbox), key=lambda entry: entry.name)
        except OSError as error:
            raise MailboxError(f"The Maildir {legible(self.root)} cannot be read: {error.strerror}.") from error
        for entry in (*entries, *inner):
            if entry.name.startswith(".") and _is_maildir(entry.path):
                yield self._folder(Path(entry.path))
        for path in _plain_below(self.root, _DEEPEST):
            if path != self._inbox:
                yield self._folder(path)

    def _folder(self, path: Path) -> Folder:
        name = INBOX if path == self._inbox else legible(os.path.relpath(path, self.root))
        if name == INBOX and path != self._inbox:
            name = f"./{name}"
        return self._known.setdefault(name, Folder(name, path))

    def _may_be_evidence(self, folder: Folder) -> bool:
        return folder.path != self.drafts.path and not self._uses(folder) & _NO_EVIDENCE

    def _uses(self, folder: Folder) -> frozenset[SpecialUse]:
        return frozenset(use for part in folder.name.split("/") for use in uses_of(part, "."))

    def _place_of(self, setting: str) -> Path:
        """The folder that a setting names, in the form in which it is there; as it is written when none is."""
        plain = setting.lstrip(".") if not setting.startswith("..") else setting
        forms = (setting, f".{plain.replace('/', '.')}", plain)
        places = [Path(os.path.normpath(base / form)) for base in (self.root, self._inbox) for form in forms]
        there = next((place for place in places if _is_maildir(place)), None)
        called = (folder.path for folder in self._all() if decoded_name(folder.name) in forms)
        return there or next(called, places[0])


def _inbox_in(root: Path) -> Path:
    hint = "Set `maildir` under [local] in config.toml to the folder that your mail program or isync fills."
    if not root.is_dir():
        raise MailboxError(f"There is no Maildir at {legible(root)} ([local] maildir).", hint=hint)
    for place in (root, *(root / name for name in _INBOXES)):
        if (place / "cur").is_dir():
            return place
    raise MailboxError(f"{legible(root)} ([local] maildir) is not a Maildir: it has no folder `cur`.", hint=hint)


def _plain_below(root: Path, depth: int) -> Iterator[Path]:
    """The Maildirs below, each in a folder of its own name; a folder around others need be none itself."""
    try:
        entries = sorted(os.scandir(root), key=lambda entry: entry.name)
    except OSError:
        return  # one that may not be looked into holds nothing that could be read
    for entry in entries:
        if entry.name in _OWN or entry.name.startswith(".") or not entry.is_dir():
            continue
        if _is_maildir(entry.path):
            yield Path(entry.path)
        if depth > 1:
            yield from _plain_below(Path(entry.path), depth - 1)


def _is_maildir(path: str | Path) -> bool:
    return os.path.isdir(f"{path}/cur")  # noqa: PTH112 - a name is a string here
