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

Whatever else stands there is read as a regular expression.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mailask.reading.languages.pattern import Phrases, at_words

_NAMED = re.compile(r"<(\w+)>")
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
        one = _NAMED.sub(lambda name: listed[name[1]], line)
        (opening if one.startswith("^") else inside).append(_translated(one.removeprefix("^")))
    either = list(dict.fromkeys(inside))
    if opening:
        either.append(rf"^\W*+(?:{'|'.join(dict.fromkeys(opening))})")
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


def listed(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())
