"""A template is the source of a letter in one language; who gets it and with which headers is never its business."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Source:
    """The text of one template, and the file it came from."""

    text: str
    origin: str


@dataclass(frozen=True, slots=True)
class Templates:
    """Every template by language and name; the user's own go before the packaged ones.

    Attributes:
        packaged: the templates that come with mailask; `{% extends "packaged/ask" %}` reaches them.
        own: the user's, file by file.
    """

    packaged: Mapping[tuple[str, str], Source]
    own: Mapping[tuple[str, str], Source] = field(default_factory=dict)

    def __hash__(self) -> int:
        """By what they say, so that templates read again are compiled once."""
        return hash((frozenset(self.packaged.items()), frozenset(self.own.items())))

    def find(self, language: str, name: str) -> Source | None:
        """The template in force; `packaged/<name>` skips the user's own."""
        bare = name.removeprefix("packaged/")
        if bare != name:
            return self.packaged.get((language, bare))
        return self.own.get((language, name)) or self.packaged.get((language, name))

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that letters can be written in."""
        return tuple(sorted({language for language, name in (*self.packaged, *self.own) if not name.startswith("_")}))
