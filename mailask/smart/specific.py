"""S: one ask, of one thing, of one person, that can be counted and found by its subject, in few words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from mailask.core.finding import Finding
from mailask.smart.clauses import stems, words_in
from mailask.smart.faults import ERROR, WARNING, Fault, LintRule
from mailask.smart.sources import BOOMERANG, PIZZA

if TYPE_CHECKING:
    from mailask.reading.languages.asking import Words

ONE_ASK = LintRule(
    "S1",
    "One letter asks one thing.",
    "Mails with one to three questions are answered more often than mails with none or with many; "
    "several asks make it easy to answer none.",
    "C",
    BOOMERANG,
    "Send me the names of two venues in Leeds.",
)
ASKS_NOTHING = Fault(ONE_ASK, ERROR, "It asks for nothing that one could do.", "Say it in one sentence with a verb.")
ASKS_FOR_MANY = Fault(ONE_ASK, ERROR, "This asks for several things at once.", "{split}")
ASKS_FOR_TWO = Fault(
    ONE_ASK, WARNING, "This asks for more than one thing; people often answer only one of them.", "{split}"
)
LISTS_THINGS = Fault(
    ONE_ASK,
    WARNING,
    "These are several things at once; people often answer only one of them.",
    "Keep “{first}” and make other asks of the rest.",
)
ASKS_ALL_THE_SAME = Fault(ONE_ASK, WARNING, "This letter is not for asking.", "Keep the ask for another day.")

A_THING = LintRule(
    "S2",
    "The thing asked for has a name.",
    "In a field experiment in online communities, specific requests for information raised replies; "
    "a bare request did nothing.",
    "B",
    "Burke et al. 2007 and 2010",
    "the monthly churn rates for July to September, as one CSV",
)
NEEDS_NOTHING = Fault(A_THING, ERROR, "It does not say what you need.", 'Name the thing: need = "the ..., as a ..."')
NAMES_NOTHING = Fault(
    A_THING,
    ERROR,
    "“{told}” names nothing that somebody could hand over.",
    "Name the thing, its form and its size: two names, 15 minutes, the table for 2025 as a CSV.",
)
NAMES_IT_VAGUELY = Fault(
    A_THING,
    WARNING,
    "“{thing}” can mean an hour or a line.",
    "Say what you will hold in your hands: a yes or no, two names, a comment on page 3.",
)

COUNTABLE = LintRule(
    "S3",
    "The helper can count when it is done: a number, an amount, a short list.",
    "Requests with a number in them were met more often (odds ratio 1.25).",
    "C",
    PIZZA,
    "two names; 15 minutes; page 3",
)
HAS_NO_END = Fault(
    COUNTABLE,
    WARNING,
    "“{amount}” has no end: they cannot tell when they are done.",
    "Put a number in its place: “two” instead of “{amount}”, or a length, or a page.",
)

ONE_PERSON = LintRule(
    "S4",
    "One letter goes to one person.",
    "The same request to a group was answered less often than to one person; with many others addressed, "
    "each feels less responsible.",
    "B",
    "Barron & Yechiam (n = 240); Blair et al. 2005",
    'to = ["Dana Levi <dana@example.com>"]',
)
NOBODY_IS_ASKED = Fault(ONE_PERSON, ERROR, "Nobody is asked.", 'to = ["Name <name@example.com>"]')
GOES_TO_NOBODY = Fault(ONE_PERSON, ERROR, "It goes to nobody.", "Write one person into To.")
SEVERAL_ARE_ASKED = Fault(
    ONE_PERSON,
    WARNING,
    "{count} people are named; asked as a group, each waits for the others.",
    'Say how: order = "one-by-one" asks the next after a no, "together" writes to each alone.',
)
SEVERAL_READ_IT = Fault(
    ONE_PERSON,
    ERROR,
    "{count} people read it; each waits for the others.",
    "Write to {first} alone; the others get letters of their own.",
)

SUBJECT = LintRule(
    "S5",
    "The subject has two to seven words and names the matter.",
    "Subjects of three to four words were answered most often; mails without a subject had 14 % replies.",
    "C",
    BOOMERANG,
    "Seat count of your hall",
)
NO_SUBJECT = Fault(SUBJECT, ERROR, "There is no subject.", "{fix}")
GENERIC_SUBJECT = Fault(SUBJECT, WARNING, "“{subject}” could stand over any mail.", "{fix}")
SHORT_SUBJECT = Fault(SUBJECT, WARNING, "One word is not enough to recognise the matter.", "{fix}")
LONG_SUBJECT = Fault(SUBJECT, WARNING, "{count} words; a phone shows about seven.", "{fix}")
SUBJECT_OF_SOMETHING_ELSE = Fault(SUBJECT, WARNING, "The subject shares no word with the ask.", "{fix}")

SHORT = LintRule(
    "S6",
    "The letter has 50 to 125 words.",
    "More than half of the mails of 50 to 125 words were answered, with a slow decline up to 500; "
    "requests under 50 words were met least often.",
    "C",
    f"Boomerang; {PIZZA}",
    "Say what, why, why you, by when. Then stop.",
)
FIELDS_TOO_LONG = Fault(
    SHORT, WARNING, "{count} words in the fields; the letter would pass 150.", "`{field}` is the longest. {cut}"
)
LETTER_TOO_LONG = Fault(SHORT, ERROR, "{count} words will be kept for later.", "Cut it to 125 words.")
LETTER_LONG = Fault(SHORT, WARNING, "{count} words; 50 to 125 are read at once.", "Cut “{longest}” first.")
LETTER_SHORT = Fault(SHORT, WARNING, "Only {count} words.", "Say why it matters and why you ask them.")

RULES = (ONE_ASK, A_THING, COUNTABLE, ONE_PERSON, SUBJECT, SHORT)

_LONGEST_SUBJECT = 7
_RECOGNISABLE = 15
"""Characters of a single word that names a matter by itself (`Passagierzahlen`)."""


def several_things(need: str, words: Words) -> tuple[str, ...]:
    """The things a need lists, when they are three or more and not parts of one (`two figures: seats and rent`)."""
    if ":" in need:
        return ()
    items = [item.strip() for item in re.split(r"[,;]|\s(?:and|und|et|y|e|plus)\s", need) if item.strip()]
    firsts = [words_in(item)[0].lower() for item in items if words_in(item)]
    starts = {first for first in firsts if first in words.noun_start or first.isdigit()}
    return tuple(items) if len(items) >= 3 and len(starts) >= 3 else ()


def amount_without_end(text: str, words: Words) -> str:
    """The amount that nobody can count (`some`, `several`), where nothing beside it is counted; else empty."""
    tokens = [word.lower() for word in words_in(text)]
    if any(word in words.numbers or any(c.isdigit() for c in word) for word in tokens):
        return ""
    return next((word for word in tokens if word in words.loose), "")


def judge_subject(where: str, subject: str, *, about: str | None, words: Words, proposal: str) -> Iterator[Finding]:
    """What is wrong with a subject; `about` is the text that it has to fit, None where only its name counts."""
    tokens = words_in(subject)
    fix = proposal or "Name the matter in two to seven words."
    if not tokens:
        yield NO_SUBJECT.at(where, fix=fix)
    elif is_generic(subject, words):
        yield GENERIC_SUBJECT.at(where, subject, subject=subject, fix=fix)
    elif about is None:
        return
    elif len(tokens) == 1 and len(subject) < _RECOGNISABLE:
        yield SHORT_SUBJECT.at(where, subject, fix=fix)
    elif len(tokens) > _LONGEST_SUBJECT:
        yield LONG_SUBJECT.at(where, subject, count=len(tokens), fix=fix)
    elif words.small and not stems(subject, words) & stems(about, words):
        yield SUBJECT_OF_SOMETHING_ELSE.at(where, subject, fix=fix)


def is_generic(subject: str, words: Words) -> bool:
    """Whether the subject could stand over any mail."""
    tokens = [word.lower() for word in words_in(subject)]
    carried = [word for word in tokens if word not in words.small or word in words.generic]
    return bool(words.generic) and all(word in words.generic or word in words.filler for word in carried)


def subject_from(text: str, words: Words) -> str:
    """A subject of at most seven words from what is needed; empty when there is nothing to take it from."""
    head = re.split(r"[,;:.?!]|\s(?:that|which|who|die|der|das|qui|que|dont)\s", " ".join(text.split()))[0]
    tokens = head.split()
    while tokens and tokens[0].lower() in words.small:
        tokens = tokens[1:]
    tokens = tokens[:_LONGEST_SUBJECT]
    while tokens and tokens[-1].lower() in words.small:
        tokens = tokens[:-1]
    proposal = " ".join(tokens)
    if len(tokens) < 2 or is_generic(proposal, words):
        return ""
    return proposal[0].upper() + proposal[1:]
