"""The letters' templates, read from disk once: the packaged ones, and the user's own over them."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from pathlib import Path

from mailask.core.template import Source, Templates
from mailask.errors import TemplateError

_HERE = Path(__file__).parent.parent
# In a wheel the templates lie inside the package, in a checkout beside it.
_PACKAGED = (_HERE / "_templates", _HERE.parent / "templates")

_LARGEST = 256 * 1024
_UNREADABLE = "{% unreadable %}"
"""Stands for a template that cannot be read: rendering it fails, with its place."""


def load_templates(folder: Path | None = None) -> Templates:
    """The templates in force: a file in `folder` (`en/ask.txt`) replaces the packaged one of that name.

    Raises:
        TemplateError: a file of the user's has no letter to belong to, or cannot be read.
    """
    templates, problems = read_templates(folder)
    if problems:
        letters = ", ".join(sorted({name for _, name in templates.packaged if not name.startswith("_")}))
        raise TemplateError("\n".join(problems), hint=f"The letters are: {letters}.")
    return templates


def read_templates(folder: Path | None = None) -> tuple[Templates, list[str]]:
    """The templates in force, and what is wrong with files of the user's; no letter is written from one that is wrong.

    Raises:
        TemplateError: the packaged ones are missing.
    """
    problems: list[str] = []
    packaged = _read(next((place for place in _PACKAGED if place.is_dir()), _PACKAGED[-1]), problems)
    if not packaged:
        raise TemplateError("the packaged templates are missing", hint="Install mailask again.")
    own = _read(folder, problems) if folder is not None and folder.is_dir() else {}
    problems += _strays(own, frozenset(name for _, name in packaged))
    return Templates(packaged=packaged, own=own), problems


def _read(folder: Path, problems: list[str]) -> dict[tuple[str, str], Source]:
    found = {}
    for file in sorted(folder.glob("*/*.txt")):
        text, problem = _text_of(file)
        if problem:
            problems.append(problem)
        found[file.parent.name, file.stem] = Source(text=text, origin=str(file))
    return found


def _text_of(file: Path) -> tuple[str, str]:
    """What a template says, or a text that is no template, and the problem."""
    try:
        if not file.is_file():
            return _UNREADABLE, f"{file}:1: it is no file"
        if file.stat().st_size > _LARGEST:
            return _UNREADABLE, f"{file}:1: it is too large for a letter"
        return file.read_text(encoding="utf-8"), ""
    except UnicodeDecodeError as problem:
        line = file.read_bytes()[: problem.start].count(b"\n") + 1
        return _UNREADABLE, f"{file}:{line}: the file is not UTF-8"
    except OSError as problem:
        return _UNREADABLE, f"{file}:1: it cannot be read: {problem.strerror}"


def _strays(own: Mapping[tuple[str, str], Source], known: frozenset[str]) -> list[str]:
    problems = []
    for (_, name), source in own.items():
        if name not in known and not name.startswith("_"):
            near = get_close_matches(name, known, n=1)
            problems.append(
                f"{source.origin}:1: there is no letter called {name!r}" + (f"; {near[0]!r}?" if near else "")
            )
    return problems
