"""A list of phrases, rearranged by first letter: `re` then leaves most words of a text after one look.

What comes out may match where the pattern does not (look-arounds at its front are dropped), never the other way round:
it is the cheap first question, and the pattern itself gives the answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TOO_LONG = 20_000
_TOO_CLEVER = re.compile(r"\(\?P|\\[1-9]|\(\?\(|(?<![\\(])\(\?[a-z]")
"""Groups that are named or referred to must stay as they stand."""
_AHEAD = ("(?<!", "(?<=", "(?!", "(?=")


def by_initial(pattern: str, *, verbose: bool) -> str:
    """A pattern in the plain syntax of `re` that matches wherever `pattern` does."""
    plain = "".join(_without_space(pattern)) if verbose else pattern
    if _TOO_CLEVER.search(plain):
        return plain
    table: dict[str, list[str]] = {}
    for alternative in _alternatives(plain):
        _sort_in(alternative, "", table)
    rest = table.pop("", [])
    grouped = "|".join([*(f"{letter}(?:{'|'.join(tails)})" for letter, tails in table.items()), *rest])
    return grouped if len(grouped) < _TOO_LONG else plain


def _sort_in(alternative: str, rest: str, table: dict[str, list[str]]) -> None:
    """Put `alternative` followed by `rest` under each letter that it may start with, else under the empty one."""
    while alternative.startswith(("\\b", *_AHEAD)):
        alternative = alternative[2 if alternative[0] == "\\" else _closing(alternative) :]
    follows = alternative[1:2]
    if alternative[:1].isalpha() and follows not in ("?", "*", "{"):
        tail = f"{alternative[0]}*{alternative[2:]}" if follows == "+" else alternative[1:]
        table.setdefault(alternative[0], []).append(tail + rest)
        return
    if alternative.startswith("(?:"):
        end = _closing(alternative)
        optional = alternative[end : end + 1] == "?"
        if alternative[end : end + 1] not in ("?", "*", "{", "+") or (
            optional and alternative[end + 1 : end + 2] != "?"
        ):
            after = alternative[end + optional :]
            for inner in _alternatives(alternative[3 : end - 1]):
                _sort_in(inner, after + rest, table)
            if optional:
                _sort_in(after, rest, table)
            return
    table.setdefault("", []).append(alternative + rest)


def _alternatives(pattern: str) -> Iterator[str]:
    """The parts between the bars that stand in no group."""
    start = depth = 0
    for at, part in _parts(pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _closing(pattern: str) -> int:
    """Where the group ends that `pattern` begins with."""
    depth = 0
    for at, part in _parts(pattern):
        depth += (part == "(") - (part == ")")
        if not depth:
            return at + 1
    return len(pattern)


def _without_space(pattern: str) -> Iterator[str]:
    """The parts of a verbose pattern that count."""
    comment = False
    for _, part in _parts(pattern):
        if comment or part == "#":
            comment = part != "\n"
        elif not part.isspace():
            yield part


_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|.", re.DOTALL)


def _parts(pattern: str) -> Iterator[tuple[int, str]]:
    """Each escape, class of letters or single sign, and where it stands."""
    for found in _PART.finditer(pattern):
        yield found.start(), found[0]
