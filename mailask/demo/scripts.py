"""The hand-written conversations of the sample mailbox, read from `threads/*.toml`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import files

from mailask.demo.people import WRITERS, ZONE

_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
_HEAD = re.compile(r"(?P<by>\w+)(?: > (?P<to>[\w, ]+?))?(?:, cc (?P<cc>[\w, ]+?))?(?: \+(?P<n>\d+)(?P<unit>[mhdw]))?")


@dataclass(frozen=True, slots=True)
class Line:
    """One mail of a conversation: by whom, to whom, when and in which words; names are keys of `WRITERS`."""

    by: str
    to: tuple[str, ...]
    cc: tuple[str, ...]
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    """A conversation; `mailing_list` is the list that it went over, empty for none."""

    name: str
    subject: str
    lines: tuple[Line, ...]
    mailing_list: str = ""


def read_scripts() -> Iterator[Script]:
    """Every conversation that comes with the demo, in the order of the files."""
    folder = files("mailask.demo").joinpath("threads")
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        for number, table in enumerate(tomllib.loads(file.read_text(encoding="utf-8"))["thread"]):
            yield _script(f"{file.name.removesuffix('.toml')}-{number}", table)


def _script(name: str, table: dict[str, object]) -> Script:
    at, mails = table["at"], table["mails"]
    assert isinstance(at, datetime)
    assert isinstance(mails, list)
    lines: list[Line] = []
    for head, text in mails:
        line = _line(head, text.strip("\n"), lines[-1] if lines else None, at.replace(tzinfo=ZONE))
        lines.append(line)
    return Script(name, str(table["subject"]), tuple(lines), str(table.get("list", "")))


def _line(head: str, text: str, before: Line | None, start: datetime) -> Line:
    found = _HEAD.fullmatch(head)
    if found is None or found["by"] not in WRITERS:
        raise ValueError(f"the head of a mail says who writes, to whom and when, not {head!r}")
    by = found["by"]
    if before is None:
        return Line(by, _keys(found["to"]), _keys(found["cc"]), start, text)
    delay = timedelta(**{_UNITS[found["unit"]]: int(found["n"])}) if found["n"] else timedelta(hours=1)
    # An answer goes to whoever wrote, a second mail in a row to the same people again; copies stay copied.
    to = _keys(found["to"]) or (before.to if by == before.by else (before.by,))
    cc = _keys(found["cc"]) or tuple(k for k in (*before.to, *before.cc) if k not in {by, *to})
    return Line(by, to, cc, before.at + delay, text)


def _keys(names: str | None) -> tuple[str, ...]:
    keys = tuple(name.strip() for name in names.split(",")) if names else ()
    if unknown := [key for key in keys if key not in WRITERS]:
        raise ValueError(f"nobody is called {', '.join(unknown)}")
    return keys
