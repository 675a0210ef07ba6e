"""A TOML file with the line of every key, so that a complaint about a value can say where it stands."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HEADER = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_TOKEN = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\])*"|\'[^\']*\'|#.*|[\[\]{}]')


class BrokenToml(ValueError):
    """The file is not TOML, or not text; `line` is 0 when unknown."""

    def __init__(self, message: str, *, line: int = 0) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class TomlFile:
    """What a TOML file says, and where: `lines` by dotted key."""

    path: Path
    data: dict[str, Any]
    lines: dict[str, int]

    def line_of(self, *key: str) -> int:
        """The line on which a key stands, or the nearest table around it; 0 when unknown."""
        for n in range(len(key), 0, -1):
            if line := self.lines.get(".".join(key[:n])):
                return line
        return 0


def read_toml(path: Path) -> TomlFile:
    """The file's data with the line of each key. Raises BrokenToml, OSError."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise BrokenToml("the file is not UTF-8 text", line=line) from None
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message, line = _placed(str(error))
        raise BrokenToml(message, line=line or text.count("\n") + 1) from None
    except RecursionError:
        raise BrokenToml("the values are nested too deep") from None
    return TomlFile(path, data, key_lines(text))


def key_lines(text: str) -> dict[str, int]:
    """The line of every key of a valid TOML text, by dotted name."""
    lines: dict[str, int] = {}
    table, open_quote, depth = "", "", 0
    for number, line in enumerate(text.splitlines(), 1):
        if not open_quote and not depth:
            if header := _HEADER.match(line):
                table = _plain(header[1])
                lines.setdefault(table, number)
                continue
            if key := _KEY.match(line):
                lines.setdefault(f"{table}.{_plain(key[1])}" if table else _plain(key[1]), number)
        open_quote, depth = _after(line, open_quote, depth)
    return lines


def _after(line: str, open_quote: str, depth: int) -> tuple[str, int]:
    """Which multi-line quote and how many brackets are open at the end of a line."""
    position = 0
    while position < len(line):
        if open_quote:
            end = line.find(open_quote, position)
            if end < 0:
                return open_quote, depth
            position, open_quote = end + 3, ""
            continue
        token = _TOKEN.search(line, position)
        if token is None:
            break
        position = token.end()
        if token[0] in {'"""', "'''"}:
            open_quote = token[0]
        elif token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
    return open_quote, depth


def _plain(key: str) -> str:
    return ".".join(part.strip().strip("\"'") for part in key.split("."))


def _placed(message: str) -> tuple[str, int]:
    # tomllib in Python 3.11 tells the place only in its message: "… (at line 3, column 7)".
    place = re.search(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$", message)
    if place is None:
        return message, 0
    return message[: place.start()], int(place[1] or 0)
