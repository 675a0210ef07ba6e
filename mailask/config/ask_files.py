"""The asks folder: every `*.toml` in it is an ask, or a file that says what to mend."""

from __future__ import annotations

import os
import re
import stat
import tempfile
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, tzinfo
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from mailask.config.attachments import Attaching, attachment_problems
from mailask.config.tomlfile import BrokenToml, read_toml
from mailask.core.ask import Ask
from mailask.core.finding import Finding, Severity
from mailask.core.legible import legible
from mailask.errors import AskFileError
from mailask.smart import UNREADABLE, parse_ask


class KnownFile(Protocol):
    """A file as it was read before: its stamp then, and the id of the ask in it."""

    @property
    def stamp(self) -> str: ...

    @property
    def ask(self) -> str: ...


@dataclass(frozen=True, slots=True)
class AskFile:
    """One file of the asks folder.

    Attributes:
        ask: None when the file cannot be understood; `findings` then says why, each with its line.
        lines: the line of every field.
        stamp: changes when the file is written; empty when it cannot be looked at.
    """

    path: Path
    ask: Ask | None = None
    findings: tuple[Finding, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)
    stamp: str = ""

    @property
    def name(self) -> str:
        """The ask's id, also that of a broken file: its stem."""
        return self.ask.id if self.ask else legible(self.path.stem)

    @property
    def problems(self) -> tuple[str, ...]:
        """Why the file is no ask yet, a line each with its place; nothing when it is one."""
        return () if self.ask else tuple(_problem(self.path, finding) for finding in self.findings)

    def placed(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Findings with the line of their field in this file."""
        return tuple(replace(f, line=f.line or self.lines.get(f.field, 0)) for f in findings)


NOTHING_ELSE = Attaching()
"""Only files of the asks folder go along."""

_LARGEST = 256 * 1024
"""Bytes of an ask file; what is larger is something else under that name."""

_MOST_HELPERS = 200


@dataclass(frozen=True, slots=True)
class AskFolder:
    """What lies in the asks folder; a folder that does not exist is not an empty one.

    Attributes:
        passed_over: by ask, the names of files that were not read: they are as they were when their asks were over.
    """

    folder: Path
    files: tuple[AskFile, ...] = ()
    exists: bool = True
    passed_over: Mapping[str, str] = field(default_factory=dict)

    @property
    def asks(self) -> tuple[Ask, ...]:
        return tuple(file.ask for file in self.files if file.ask)

    @property
    def broken(self) -> tuple[AskFile, ...]:
        """The files that are not asks yet, each with its problems."""
        return tuple(file for file in self.files if file.ask is None)

    def find(self, name: str) -> AskFile:
        """The file of an ask's id. Raises AskFileError."""
        for file in self.files:
            if file.name == name:
                return file
        from mailask.config.nearest import nearest

        raise AskFileError(f"there is no ask “{name}” in {self.folder}{nearest(name, (f.name for f in self.files))}")


def read_asks(
    folder: Path,
    *,
    zone: tzinfo = UTC,
    known: Mapping[str, KnownFile] = MappingProxyType({}),
    attaching: Attaching = NOTHING_ELSE,
) -> AskFolder:
    """Every ask of the folder, and every file in it that is not one yet with what to mend.

    Args:
        folder: the asks folder.
        zone: the user's own, for a time of day that names no zone.
        known: by name, files that need not be read as long as their stamp is the same.
        attaching: where files that go along may come from.
    """
    try:
        with os.scandir(folder) as entries:
            names = [each.name for each in entries if each.name.endswith(".toml") and not each.name.startswith(".")]
    except FileNotFoundError:
        return AskFolder(folder, exists=False)
    except NotADirectoryError:
        raise AskFileError(f"{folder}: not a folder", hint="Set [asks] folder to the folder of your asks.") from None
    except OSError as error:
        raise AskFileError(f"{folder}: cannot be read: {error.strerror}") from None
    same = {known[name].ask: name for name in names if name in known and known[name].stamp == _stamp_of(folder, name)}
    passed_over = frozenset(same.values())
    files = [_read_at(folder, name, zone, attaching) for name in names if name not in passed_over]
    # Who claims the id of an ask that was passed over is its twin, and both must be told.
    twins = [same.pop(ask) for ask in {file.ask.id for file in files if file.ask} & same.keys()]
    files += [_read_at(folder, name, zone, attaching) for name in twins]
    return AskFolder(folder, _without_twins(sorted(files, key=lambda file: file.path)), passed_over=same)


def read_more(
    there: AskFolder, asks: Iterable[str], *, zone: tzinfo = UTC, attaching: Attaching = NOTHING_ELSE
) -> AskFolder:
    """The folder with the files of these asks read as well that were passed over."""
    left = dict(there.passed_over)
    wanted = [left.pop(ask) for ask in set(asks) & left.keys()]
    files = [*there.files, *(_read_at(there.folder, name, zone, attaching) for name in wanted)]
    return replace(there, files=_without_twins(sorted(files, key=lambda file: file.path)), passed_over=left)


def _read_at(folder: Path, name: str, zone: tzinfo, attaching: Attaching) -> AskFile:
    stamp = _stamp_of(folder, name)  # before it is read: what is written meanwhile is then read again
    return replace(read_ask(folder / name, zone=zone, attaching=attaching), stamp=stamp)


def _stamp_of(folder: Path, name: str) -> str:
    try:
        status = os.stat(f"{folder}/{name}")  # noqa: PTH116 - two thousand times in a run; a Path costs more than the look
    except OSError:
        return ""
    return f"{status.st_mtime_ns} {status.st_size} {status.st_ino}"


def read_ask(path: Path, *, zone: tzinfo = UTC, attaching: Attaching = NOTHING_ELSE) -> AskFile:
    """One ask file, with every problem it has; whatever is wrong with it is a problem of this file alone."""
    try:
        if problem := _not_a_file(path):
            return AskFile(path, findings=(_unreadable("", problem),))
        file = read_toml(path)
        ask, findings = parse_ask(file.data, stem=path.stem, source=str(path), zone=zone)
    except BrokenToml as error:
        return AskFile(path, findings=(_unreadable("", str(error), line=error.line),))
    except OSError as error:
        return AskFile(path, findings=(_unreadable("", f"cannot be read: {error.strerror}"),))
    except Exception as error:  # noqa: BLE001 - anybody's file may lie in the folder, and none may stop the others
        return AskFile(path, findings=(_unreadable("", f"cannot be understood ({type(error).__name__})"),))
    wrong = (*_too_much(ask), *_unattachable(path, ask, attaching)) if ask else ()
    read = AskFile(path, None if wrong else ask, lines=file.lines)
    return replace(read, findings=read.placed((*findings, *wrong)))


def _not_a_file(path: Path) -> str:
    """Why this is nothing to read: a pipe or a device would never end; empty when it is a file."""
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        return "cannot be read: it is no file."
    if status.st_size > _LARGEST:
        return f"is too large for an ask: {status.st_size:,} bytes, where {_LARGEST:,} are allowed."
    if not path.name.isprintable() or any("\ud800" <= c <= "\udfff" for c in path.name):
        return "has a name that is not UTF-8; give it another one."
    return ""


def _unattachable(path: Path, ask: Ask, attaching: Attaching) -> tuple[Finding, ...]:
    return tuple(_unreadable("attach", problem) for problem in attachment_problems(path, ask, attaching))


def _too_much(ask: Ask) -> tuple[Finding, ...]:
    if len(ask.to) <= _MOST_HELPERS:
        return ()
    message = f"{len(ask.to):,} people are named; one ask goes to {_MOST_HELPERS} at most."
    return (_unreadable("to", message, fix="Ask a few who know best, or write several asks."),)


def write_ask(folder: Path, stem: str, fields: Mapping[str, object]) -> Path:
    """Write a new ask file, whole or not at all.

    Raises:
        AskFileError: there is a file of that name; it is left as it is.
    """
    import tomli_w

    path = folder / f"{stem}.toml"
    folder.mkdir(parents=True, exist_ok=True)
    handle, scratch = tempfile.mkstemp(dir=folder, prefix=".", suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            tomli_w.dump(dict(fields), file, multiline_strings=False)
            file.flush()
            os.fsync(file.fileno())
        os.link(scratch, path)  # unlike a rename, a link never replaces a file that is there
    except FileExistsError:
        raise AskFileError(f"{path}: there is such an ask already", hint="Choose another name with --id.") from None
    finally:
        os.unlink(scratch)  # noqa: PTH108 - the name is a string here
    return path


def stem_of(title: str) -> str:
    """A file name for a title: lower case, words joined by hyphens, at most 60 characters."""
    plain = unicodedata.normalize("NFKC", title).casefold()
    words = re.findall(r"\w+", plain)
    stem = ""
    for word in words:
        longer = f"{stem}-{word}" if stem else word[:60]
        if len(longer.encode()) > 120 or len(longer) > 60:
            break
        stem = longer
    return stem or "ask"


def _without_twins(files: list[AskFile]) -> tuple[AskFile, ...]:
    """Files that claim one id are all set aside: nobody can tell which of them the running request belongs to."""
    by_id: defaultdict[str, list[AskFile]] = defaultdict(list)
    for file in files:
        if file.ask:
            by_id[file.ask.id].append(file)
    checked = []
    for file in files:
        twins = [twin for twin in by_id.get(file.name, []) if twin is not file] if file.ask else []
        if twins:
            others = ", ".join(legible(twin.path.name) for twin in twins)
            message = f"“{file.name}” is also the id of {others}."
            twin = _unreadable("id", message, line=file.lines.get("id", 0), fix="Give one of them another id.")
            checked.append(replace(file, ask=None, findings=(twin,)))
        else:
            checked.append(file)
    return tuple(checked)


def _unreadable(field_name: str, message: str, *, line: int = 0, fix: str = "") -> Finding:
    return Finding(UNREADABLE, Severity.ERROR, field_name, "", message, fix, "", line)


def _problem(path: Path, finding: Finding) -> str:
    place = f"{legible(path)}:{finding.line}" if finding.line else legible(path)
    return ": ".join(part for part in (place, finding.field, f"{finding.message} {finding.fix}".rstrip()) if part)
