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


def load_templates(folder: Path | None = None) -> Templates:
    """The templates in force: a file in `folder` (`en/ask.txt`) replaces the packaged one of that name.

    Raises:
        TemplateError: a file of the user's has no letter to belong to, or is not UTF-8.
    """
    packaged = _read(next((place for place in _PACKAGED if place.is_dir()), _PACKAGED[-1]))
    if not packaged:
        raise TemplateError("the packaged templates are missing", hint="Install mailask again.")
    own = _read(folder) if folder is not None and folder.is_dir() else {}
    _check_names(own, frozenset(name for _, name in packaged))
    return Templates(packaged=packaged, own=own)


def _read(folder: Path) -> dict[tuple[str, str], Source]:
    found = {}
    for file in sorted(folder.glob("*/*.txt")):
        try:
            found[file.parent.name, file.stem] = Source(text=file.read_text(encoding="utf-8"), origin=str(file))
        except UnicodeDecodeError as problem:
            line = file.read_bytes()[: problem.start].count(b"\n") + 1
            raise TemplateError(f"{file}:{line}: the file is not UTF-8") from problem
    return found


def _check_names(own: Mapping[tuple[str, str], Source], known: frozenset[str]) -> None:
    problems = []
    for (_, name), source in own.items():
        if name not in known and not name.startswith("_"):
            near = get_close_matches(name, known, n=1)
            problems.append(
                f"{source.origin}:1: there is no letter called {name!r}" + (f"; {near[0]!r}?" if near else "")
            )
    if problems:
        letters = ", ".join(sorted(name for name in known if not name.startswith("_")))
        raise TemplateError("\n".join(problems), hint=f"The letters are: {letters}.")
