"""What is wrong with the settings, in lines that name the place."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel, ValidationError

from mailask.config.nearest import nearest
from mailask.config.tomlfile import TomlFile

_NOT_SECTIONS = {"MAILASK_HOME"}
_GONE: Mapping[tuple[str, ...], str] = {
    ("ties", "index"): "this setting is gone, since nothing ever read it; take the line out",
}
"""Keys that an older config may hold, and what to do about them."""


@dataclass(frozen=True, slots=True)
class Layer:
    """One source of settings, by section and key."""

    name: str
    data: Mapping[str, Any]
    file: TomlFile | None = None

    def says(self, loc: tuple[int | str, ...]) -> bool:
        """Whether this source set the value at `loc` (`section`, `key`, and a place in a list)."""
        section = self.data.get(str(loc[0]))
        return section is not None and (len(loc) < 2 or not isinstance(section, Mapping) or loc[1] in section)

    def line(self, loc: tuple[int | str, ...]) -> int:
        """The line of the value at `loc`, 0 outside of files."""
        return self.file.line_of(*map(str, loc[:2])) if self.file else 0

    def place(self, loc: tuple[int | str, ...]) -> str:
        """How a person finds the value at `loc`."""
        section, key = str(loc[0]), str(loc[1]) if len(loc) > 1 else ""
        if self.name == "flags":
            return f"--set {section}.{key}"
        if self.name == "environment":
            return "environment " + f"MAILASK_{section}__{key}".upper()
        where = f"[{section}] {key}".rstrip()
        return f"{self.file.path}:{self.line(loc)}: {where}" if self.file else where


def problems_in(error: ValidationError, layers: Iterable[Layer], settings: type[BaseModel]) -> list[str]:
    """One line a problem: where it stands, and what is wrong."""
    ordered = tuple(layers)
    problems = []
    for found in error.errors(include_url=False):
        loc = found["loc"]
        rank, layer = next(((n, each) for n, each in enumerate(ordered) if each.says(loc)), (0, ordered[-1]))
        told = f"{layer.place(loc)}: {_message(found['type'], found['msg'], loc, settings)}"
        problems.append((rank, layer.line(loc), told))
    return [told for _, _, told in sorted(problems)]


def stray_variables(sections: Iterable[str]) -> list[str]:
    """Variables that look like settings and name no section."""
    known = {f"MAILASK_{section}__".upper() for section in sections}
    names = {name.rstrip("_") for name in known}
    stray = [
        name
        for name in sorted(os.environ)
        if name.startswith("MAILASK_") and name not in _NOT_SECTIONS and not name.startswith(tuple(known))
    ]
    return [f"environment {name}: there is no such setting{nearest(name.partition('__')[0], names)}" for name in stray]


def _message(kind: str, message: str, loc: tuple[int | str, ...], settings: type[BaseModel]) -> str:
    if kind != "extra_forbidden":
        return message.removeprefix("Value error, ").replace("Input should be", "must be")
    if gone := _GONE.get(tuple(map(str, loc[:2]))):
        return gone
    fields: Iterable[str] = settings.model_fields
    what = "section"
    if len(loc) > 1:
        section = settings.model_fields[str(loc[0])].annotation
        fields, what = getattr(section, "model_fields", {}), "key"
    return f"there is no such {what}{nearest(str(loc[-1]), fields)}"
