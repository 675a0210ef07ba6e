r"""A small notation for phrases, so that tables of them can be read and added to by somebody who knows the language.

One phrase a line, or a few of one meaning with ` | ` between; one whose bracket is still open goes on in the next line;
a line that starts with `#` is a heading. A phrase matches whole words, whatever their case::

    no can do               the words, with any white space between; ' stands for both apostrophes
    (ask|try) me            one of them;  (please )?stop: with or without
    confirm*                the word with any ending;  (send|writ)*: each of them
    wie geht ?'?s           ` ?` is white space or none
    can't ~ help            up to three words may stand between
    can't ... before        up to fifty characters may stand between
    ^no                     at the start of the sentence
    stop$                   at its end
    no !(problem|rush)      not followed by (punctuation aside); it closes the phrase
    <cannot> help           one of the words listed under that name

Whatever else stands there is read as a regular expression. How a long table is looked for quickly is the business of
`pattern`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from mailask.reading.languages.pattern import Phrases, at_words

_NAMED = re.compile(r"<(\w+)>")
_SHORT = 60
_SHORTHAND = (
    (re.compile(r" *\.\.\. *"), r"\\b.{0,50}?\\b"),
    (re.compile(r" ~ "), r"\\s+(?:\\S+\\s+){0,3}?"),
    (re.compile(r"(?<=[\w)])(?<!\\[wsdWSD])\*"), r"\\w*"),
    (re.compile(r"'"), r"['’]"),
    (re.compile(r"\((?!\?)"), r"(?:"),
    (re.compile(r" \?"), r"\\s*"),
    (re.compile(r" "), r"\\s+"),
)


def phrases(table: str, words: Mapping[str, str] | None = None) -> Phrases:
    """One pattern that finds any phrase of `table`; `words` holds the lists that it names."""
    listed: dict[str, str] = {}
    for name, lines in (words or {}).items():
        listed[name] = f"({'|'.join(_NAMED.sub(lambda found: listed[found[1]], one) for one in _lines(lines))})"
    inside: list[str] = []
    opening: list[str] = []
    for line in _lines(table):
        for one in _spelled_out(_NAMED.sub(lambda name: listed[name[1]], line)):
            start = one.startswith("^")
            (opening if start else inside).append(_translated(one.removeprefix("^")))
    either = list(dict.fromkeys(inside))
    if opening:
        either.append(rf"^\W*(?:{'|'.join(dict.fromkeys(opening))})")
    return at_words("|".join(either) if either else r"(?!)")


def _lines(table: str) -> list[str]:
    lines: list[str] = []
    for raw in table.splitlines():
        line = raw.strip()
        if lines and lines[-1].count("(") > lines[-1].count(")"):
            lines[-1] += line
        elif line and not line.startswith("#"):
            lines.append(line)
    return [one.strip() for line in lines for one in _parts(line)]


def _spelled_out(phrase: str) -> Iterable[str]:
    """The phrase once for each of the words that it may begin with."""
    start = "^" if phrase.startswith("^") else ""
    rest = phrase.removeprefix("^")
    if not rest.startswith("(") or rest.startswith("(?") or rest[_closing(rest) + 1 :].startswith(("{", "+")):
        return (phrase,)
    end = _closing(rest)
    after = rest[end + 1 :]
    ways = _parts(rest[1:end])
    if after.startswith("?"):
        ways, after = [*ways, ""], after[1:]
    if len(after) > _SHORT:
        ways = _by_letter(ways)  # what follows is long, and should not be compiled once for each word
    return [one for way in ways for one in _spelled_out(start + way + after)]


def _by_letter(ways: Sequence[str]) -> list[str]:
    """The words with those that begin with the same letter in one bracket: `a(bout|fter)`."""
    tails: dict[str, list[str]] = {}
    for way in ways:
        literal = way[:1].isalpha() and way[1:2] not in ("?", "*", "+", "{")
        tails.setdefault(way[0] if literal else way, []).append(way[1:] if literal else "")
    return [f"{first}({'|'.join(rest)})" if len(rest) > 1 else first + rest[0] for first, rest in tails.items()]


def _closing(text: str) -> int:
    """Where the bracket that opens `text` closes."""
    depth = 0
    for place, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if not depth:
            return place
    raise ValueError(text)


def _parts(text: str) -> list[str]:
    """`text` cut at the bars that stand in no bracket."""
    parts, depth = [""], 0
    for letter in text:
        depth += (letter in "([") - (letter in ")]")
        if letter == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += letter
    return parts


def _optional(phrase: str) -> str:
    """The phrase with the space before an optional word inside of its bracket: `a (b)? c` is also `a c`."""
    at = phrase.find(" (")
    while at >= 0:
        end = at + 1 + _closing(phrase[at + 1 :])
        if phrase[end + 1 : end + 2] == "?" and phrase[end + 2 : end + 3] in ("", " ", "$"):
            phrase = f"{phrase[:at]}( (?:{phrase[at + 2 : end]}){phrase[end:]}"
        at = phrase.find(" (", at + 2)
    return phrase


def _translated(phrase: str) -> str:
    """The regular expression that a phrase stands for."""
    phrase, _, refused = _optional(phrase).partition(" !")
    ended = phrase.endswith("$")
    pattern = phrase.removesuffix("$")
    whole = not pattern.endswith(("*", "\\?", "'", "👍"))
    for sign, meaning in _SHORTHAND:
        pattern, refused = sign.sub(meaning, pattern), sign.sub(meaning, refused)
    pattern += r"\W*$" if ended else r"\b" if whole else ""
    return rf"{pattern}(?!\W*{refused}\b)" if refused else pattern
