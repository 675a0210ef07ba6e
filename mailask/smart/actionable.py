"""A: a verb they can do, answerable in a line, said outright, early, with thanks that presume nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mailask.core.finding import Finding
from mailask.smart.clauses import found_in, words_in
from mailask.smart.faults import ERROR, WARNING, Fault, LintRule
from mailask.smart.sources import EXPERTS

if TYPE_CHECKING:
    from mailask.reading.languages.asking import Words

_BEGIN = "Begin with a verb they can do: send, name, choose, read, introduce, call, sign."

A_VERB = LintRule(
    "A1",
    "The ask is a verb that the helper can do.",
    "What to do has to be plain before somebody can say yes to it.",
    "D",
    EXPERTS,
    "Send me the CSV.",
)
NO_ACTION = Fault(A_VERB, ERROR, "It does not say what they should do.", 'Begin with a verb: action = "Send me {need}"')
A_THING_INSTEAD = Fault(A_VERB, ERROR, "This is a thing, not something to do.", _BEGIN)
NO_PLAIN_VERB = Fault(A_VERB, WARNING, "It is hard to see what they should do.", _BEGIN)

A_LINE = LintRule(
    "A2",
    "It can be answered in a line, from a phone.",
    "In 16 billion mails, half of the replies came within 47 minutes and the most common one had five words.",
    "B",
    "Kooti et al. 2015",
    "Choose A or B.",
)
TAKES_A_PAGE = Fault(
    A_LINE,
    WARNING,
    "Answering this takes a page; on a phone it will wait.",
    "Ask for a line: yes or no, A or B, one name, the one thing they would change.",
)

OUTRIGHT = LintRule(
    "A3",
    "No stack of hedges, no apology before the ask.",
    "Every hedge makes the reader look longer for what is wanted.",
    "D",
    EXPERTS,
    "Could you send me the two numbers?",
)
APOLOGISES = Fault(OUTRIGHT, WARNING, "An apology makes a fair ask look like a burden.", "{outright}")
HEDGES = Fault(OUTRIGHT, WARNING, "So many hedges hide what is wanted.", "{outright}")

EARLY = LintRule(
    "A4",
    "The ask stands in the first two sentences or the first 60 words.",
    "People who read on a phone see the beginning.",
    "D",
    EXPERTS,
    "Hi Dana, could you send me ...",
)
ASKS_LATE = Fault(EARLY, WARNING, "The ask comes late.", "Begin with it: “{ask}”")
LONG_NEED = Fault(
    EARLY,
    WARNING,
    "`need` has {count} words before the ask comes.",
    "Keep the thing itself here; what it is for belongs into `why`.",
)

THANKS_ONCE = LintRule(
    "A5",
    "Thanks stand once, after the ask, and do not take the answer for granted.",
    "Threads with a thank-you had more replies (62 % against 47.5 % of all); “in advance” presumes "
    "towards people who owe nothing.",
    "C",
    "Boomerang, 350,000 mailing-list threads; the second half is expert practice",
    "Thank you for considering it.",
)
THANKS_BEFORE_THE_YES = Fault(
    THANKS_ONCE,
    WARNING,
    "Thanks before the yes take the answer for granted; the letter thanks once, at its end.",
    "Take out “{thanks}”.",
)
PRESUMES = Fault(THANKS_ONCE, WARNING, "After a long silence this presumes.", "Thank them at the end, plainly.")
NO_THANKS = Fault(THANKS_ONCE, WARNING, "There is no thanks.", "One at the end is enough.")
EARLY_THANKS = Fault(THANKS_ONCE, WARNING, "The thanks stand before the ask.", "Move them to the end.")
THANKS_TWICE = Fault(THANKS_ONCE, WARNING, "It thanks more than once.", "Keep the last one.")

RULES = (A_VERB, A_LINE, OUTRIGHT, EARLY, THANKS_ONCE)

_MOST_HEDGES = 1
_SHORTEST = 3


def judge_hedges(where: str, text: str, words: Words, *, apologies_only: bool = False) -> Iterator[Finding]:
    """What is softened away in a text, with the text as it would be said outright."""
    apologies, hedges = found_in(words.apology, text), found_in(words.hedge, text)
    if apologies or (len(hedges) > _MOST_HEDGES and not apologies_only):
        quote = ", ".join(dict.fromkeys((*apologies, *hedges)))
        yield (APOLOGISES if apologies else HEDGES).at(where, quote, outright=outright(text, words))


def outright(text: str, words: Words) -> str:
    """The text said outright, without apologies and hedges; a hint where no sentence is left of it."""
    plain = words.but.sub("", _without(words.apology, text))
    if asked := words.asked.search(plain):
        parts = {name: _plain(value, words) for name, value in asked.groupdict().items() if value}
        if modal := parts.get("modal"):
            parts["modal"] = dict(words.outright).get(modal.lower(), modal.lower())
        plain = words.polite.format(**parts)
    else:
        plain = _without(words.hedge, plain)
    if len(words_in(plain)) < (_SHORTEST - 1 if asked else _SHORTEST):
        return "Cut it and begin with the verb."
    start = 1 if plain[0] == "¿" else 0
    return f"“{plain[:start]}{plain[start].upper()}{plain[start + 1 :]}”"


def _plain(asked: str, words: Words) -> str:
    """What is asked, without what was put around it to soften or to hurry."""
    bare = _without(words.vague_time, _without(words.hedge, asked))
    bare = re.split(r",\s*(?:but|though|aber|mais|pero)\b", bare)[0]
    return re.sub(r"^be (?:able|willing) to\s+|,?\s*though$", "", bare).strip(" ,.?!")


def _without(pattern: re.Pattern[str], text: str) -> str:
    """The text with what the pattern finds cut out, and the commas that hung on it."""
    plain = re.sub(r"\s+", " ", pattern.sub(" ", text))
    plain = re.sub(r"(?:\s*,)+", ",", plain)
    plain = re.sub(r"[\s,;]+(?=[.?!]|$)|^[\s,;.]+", "", plain)
    return re.sub(r"\s+([,.;?!])", r"\1", plain).strip()
