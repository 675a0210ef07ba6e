"""The sample home: made afresh in a folder, without touching anything in it that the demo did not make."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files
from pathlib import Path

from mailask.demo.mailbox import FOLDERS, OWN, write_maildir
from mailask.errors import FolderTaken

MANIFEST = ".mailask-demo.json"
MAILDIR, CALENDAR, ASKS = "Maildir", "calendar", "asks"
_FOLDERS = (
    *(f"{MAILDIR}/{name}/{part}" for name in FOLDERS for part in ("cur", "new", "tmp")),
    *(f"{MAILDIR}/{name}" for name in FOLDERS if name),
    MAILDIR,
    CALENDAR,
    ASKS,
    "logs",
)
"""What the demo makes and takes away again, the inner folders first."""
# Files that the README invites people to change: a changed one is set aside, never thrown away.
_EDITABLE = re.compile(r"config\.toml|asks/[^/]+\.toml")
# What the worker writes besides messages and holds, also in runs of later days.
_WORKERS = re.compile(r"mailask\.db(-wal|-shm|-journal)?|mailask\.lock|mailask\.db\.lock|logs/mailask\.log(\.\d+)?")
_OUR_MESSAGE = re.compile(rf"mailask-[0-9a-f]{{32}}-[0-9a-f]{{16}}|.*\.{re.escape(OWN)}")
_OUR_HOLD = b"PRODID:-//mailask//"


@dataclass(frozen=True, slots=True)
class Fresh:
    """A sample home that was just made: how many messages it got, and which changed files were set aside."""

    messages: int
    set_aside: tuple[Path, ...]


def make_home(folder: Path) -> Fresh:
    """Make the sample home in `folder`; one that is there already starts afresh.

    Raises:
        FolderTaken: the folder holds files and was never a sample home, or nothing can be written there.
    """
    try:
        return _made(folder)
    except OSError as error:
        raise FolderTaken(f"{error.filename or folder}: {error.strerror}.") from error


def _made(folder: Path) -> Fresh:
    ours = dict(_home_files())
    _refuse_links(folder, (*ours, MANIFEST, *_FOLDERS))
    set_aside = tuple(_clear(folder))
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    for name in (ASKS, CALENDAR, MAILDIR):
        (folder / name).mkdir(parents=True, exist_ok=True)
    # Before the files, so that a demo killed half way knows its own the next time.
    _write_manifest(folder, {name: sha256(content).hexdigest() for name, content in ours.items()})
    for name, content in ours.items():
        (folder / name).write_bytes(content)
    return Fresh(write_maildir(folder / MAILDIR), set_aside)


def _refuse_links(folder: Path, names: Iterable[str]) -> None:
    """What is written in the home must not land elsewhere. Raises FolderTaken."""
    if links := [name for name in names if (folder / name).is_symlink()]:
        raise FolderTaken(f"{folder / links[0]} is a link that leads out of the demo's folder.")


def _home_files() -> Iterator[tuple[str, bytes]]:
    home = files("mailask.demo").joinpath("home")
    yield "config.toml", home.joinpath("config.toml").read_bytes()
    for ask in sorted(home.joinpath(ASKS).iterdir(), key=lambda f: f.name):
        yield f"{ASKS}/{ask.name}", ask.read_bytes()


def _clear(folder: Path) -> Iterator[Path]:
    """Take away what an earlier demo made; the files that a person has changed are set aside, each is yielded."""
    if folder.exists() and not folder.is_dir():
        raise FolderTaken(f"{folder} is a file.")
    if not folder.exists() or not any(folder.iterdir()):
        return
    written = _read_manifest(folder)
    for path in sorted(_files_below(folder)):
        name = path.relative_to(folder).as_posix()
        if _EDITABLE.fullmatch(name) and name in written:
            if sha256(path.read_bytes()).hexdigest() == written[name]:
                path.unlink()
            else:
                yield _set_aside(path)
        elif _is_ours(path, name):
            path.unlink()
    for name in _FOLDERS:
        inner = folder / name
        if inner.is_dir() and not inner.is_symlink() and not any(inner.iterdir()):
            inner.rmdir()


def _is_ours(path: Path, name: str) -> bool:
    """Whether the demo or its worker made the file; what nobody can tell is somebody else's."""
    top, _, rest = name.partition("/")
    if top == MAILDIR:
        if path.name == "maildirfolder":
            return path.stat().st_size == 0
        return _OUR_MESSAGE.fullmatch(path.name.partition(":2,")[0].partition(",")[0]) is not None
    if top == CALENDAR:
        return rest.endswith(".ics") and _OUR_HOLD in path.read_bytes()
    return _WORKERS.fullmatch(name) is not None


def _files_below(folder: Path) -> Iterator[Path]:
    """Every plain file of the home; links are not followed, they may lead out of it."""
    for path in folder.iterdir():
        if path.is_symlink():
            continue
        if path.is_dir():
            yield from _files_below(path)
        elif path.is_file():
            yield path


def _set_aside(path: Path) -> Path:
    aside = next(p for n in range(1, 10_000) if not (p := path.with_name(f"{path.name}.yours-{n}")).exists())
    return path.rename(aside)


def _read_manifest(folder: Path) -> dict[str, str]:
    """The editable files that the last demo wrote, with their digests. Raises FolderTaken."""
    try:
        written = json.loads((folder / MANIFEST).read_bytes())["files"]
    except FileNotFoundError:
        raise FolderTaken(f"{folder} holds files that are not a demo's.") from None
    except (OSError, ValueError, KeyError, TypeError):
        raise FolderTaken(f"{folder / MANIFEST} cannot be read, so nobody can tell what the demo made.") from None
    return {str(name): str(digest) for name, digest in dict(written).items()}


def _write_manifest(folder: Path, written: dict[str, str]) -> None:
    page = {"made_by": "mailask demo", "files": written}
    (folder / MANIFEST).write_text(json.dumps(page, indent=2) + "\n", encoding="utf-8")
