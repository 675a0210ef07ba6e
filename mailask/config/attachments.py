"""What may go along with a letter: files of the asks folder or of one that the settings name, and not too much."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from dataclasses import dataclass
from mimetypes import guess_type
from pathlib import Path

from mailask.core.ask import Ask
from mailask.core.letter import Attachment
from mailask.errors import AskFileError

MOST_BYTES = 20 * 1024 * 1024
"""Of all files of a letter; encoded they are a third larger, and mail servers stop at 25 to 30 million bytes."""


@dataclass(frozen=True, slots=True)
class Attaching:
    """Where attached files may come from beside the asks folder itself.

    Attributes:
        folders: folders whose files may be sent; see `[asks] attach_from`.
        own: files and folders of mailask's own, which never go along.
    """

    folders: tuple[Path, ...] = ()
    own: tuple[Path, ...] = ()

    def refuses(self, path: Path, asks: Path) -> str:
        """Why this file may not go along, by where it really lies; empty when it may."""
        there = path.resolve()
        if any(there == own.resolve() or there.is_relative_to(own.resolve()) for own in self.own):
            return "is a file of mailask's own."
        if not any(there.is_relative_to(folder.resolve()) for folder in (asks, *self.folders)):
            return f"lies outside of {asks}. Files of other folders may go along once [asks] attach_from names these."
        return ""


def attachment_problems(path: Path, ask: Ask, attaching: Attaching) -> Iterator[str]:
    """What keeps the files of an ask from going along with its letter."""
    folder, size = path.parent, 0
    for name in ask.attach:
        attached = folder / name
        try:
            status = attached.stat()
        except (OSError, ValueError):
            yield f"There is no file “{name}” in {folder}."
            continue
        if not stat.S_ISREG(status.st_mode):
            yield f"“{name}” is no file that could be sent."
        elif refused := attaching.refuses(attached, folder):
            yield f"“{name}” {refused}"
        else:
            size += status.st_size
    if size > MOST_BYTES:
        yield f"The files have {size / 1e6:.0f} MB together; {MOST_BYTES // 2**20} MB may go along with a letter."


def read_attachments(path: Path, ask: Ask, *, line: int = 1) -> tuple[Attachment, ...]:
    """The files that go along with an ask. Raises AskFileError when one cannot be read."""
    attached = []
    for name in ask.attach:
        file = path.parent / name
        try:
            content = file.read_bytes()
        except OSError as error:
            raise AskFileError(f"{path}:{line}: attach: {file} cannot be read: {error.strerror}") from None
        attached.append(Attachment(file.name, guess_type(file.name)[0] or "application/octet-stream", content))
    return tuple(attached)
