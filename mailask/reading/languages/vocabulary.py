"""What a language's table of date words holds: `dates` of its folder.

Every word becomes a token with a tag and a value (`tags`); the grammar is written over the tags. What a language does in
a way of its own is a property here, and no rule asks which language it reads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mailask.reading.languages.pattern import NOWHERE, Phrases, at_words
from mailask.reading.languages.tags import ANCHORS, Tag, Value

_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Clocks:
    """How a language says the time of day.

    Attributes:
        parts: words for a part of an hour, in minutes; past, to: what stands between it and the hour.
        steps: also numbers are said so (`twenty past five`), and two stand for a time (`five thirty`).
        half_of: `half five` is half past; half_to: `halb elf` is half an hour before.
        behind: minutes are said behind the hour (`dix heures et quart`), as they are behind `named` ones (`midi`).
        counted: also behind a bare number (`a las seis y media`).
        marks: what stands behind an hour as a word of its own (`am`, `pm`); digital: `17 Uhr` counts to 24.
        after: words behind which a number of hours is a time of day (`à 15 heures`); asked_by: those that ask for one.
        bare: tags behind which a bare number is an hour; alone: even with no day beside it, in digits or also in words.
        afternoon: a clock of twelve hours, in which one to half past six are in the afternoon.
    """

    parts: Mapping[str, int] = field(default_factory=dict)
    past: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    steps: bool = False
    half_of: bool = False
    half_to: bool = False
    behind: bool = False
    named: frozenset[str] = frozenset()
    counted: bool = False
    marks: frozenset[str] = frozenset(("pm", "a.m", "p.m"))
    digital: bool = True
    after: frozenset[str] = frozenset()
    asked_by: frozenset[str] = frozenset()
    bare: str = Tag.AT
    alone: str = ""
    afternoon: bool = False


@dataclass(frozen=True, slots=True)
class Descriptions:
    """How a date describes a thing instead of saying when: the Q3 figures, le rapport de mars; alternatives of `re`.

    Attributes:
        leading: small words that a rule counts among those of its date.
        articles, links: what stands before the thing, and between it and its date; limits: what makes it a time again.
        apart: words that no thing and its link have between them.
        topic: articles and links of what something is about, not when (`the figures for Q3`); plans: verbs that set it.
        compounds: a thing may hang on its date by a hyphen.
        determined, located: before a date, what makes the noun behind it the thing, and what shows that it says when;
            no_noun: what may follow a date that is no thing. All empty where no noun stands behind its date.
        times: nouns that make one date with what follows; due: things that are deadlines themselves.
    """

    leading: str = ""
    articles: str = ""
    links: str = ""
    limits: str = ""
    apart: str = ""
    topic: str = ""
    plans: str = ""
    compounds: bool = False
    determined: str = ""
    located: str = ""
    no_noun: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    due: str = ""


@dataclass(frozen=True, slots=True)
class WordTable:
    """The words of a language with their tags and values, and its phrases by their first two words.

    `compounds` are weekdays with their part of the day in one word: where to cut, and what the part means. Without a
    digit or one of the `anchors` a sentence holds no date.
    """

    words: Mapping[str, tuple[str, Value]] = field(default_factory=dict)
    phrases: Mapping[str, Mapping[str, Sequence[tuple[tuple[str, ...], str, Value]]]] = field(default_factory=dict)
    compounds: Mapping[str, tuple[int, tuple[str, Value]]] = field(default_factory=dict)
    anchors: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words about time of one language, and what it does in a way of its own.

    Attributes:
        deadline, meeting, absence, past: what shows what a date is for; action: what somebody does by it;
            been: that somebody was somewhere, until then; earliest: `not until`, so that another day counts.
        hours: opening hours; another: what parts two deadlines that are both meant; joints: what joins two statements.
        until: words of the end of a range or an absence; wishes: those of a greeting (`happy`); before: that a day is
            the one before what has a beginning; gone: that it has passed; linked: that it only tells which is meant.
        following, numbered, counted, after_names: what counts from the day named before; what a number behind it names, and what an
            ordinal before it counts; what a
            month that is a first name is followed by.
        articles: numbers that are articles; from_here: "before" a span that counts from here; weeks: units that count
            from a day without a word between (`a week tomorrow`); eighth: spans that count both ends (`en huit`).
        small_months: months that are small words, unless a number stands beside them; short_months: those that need
            none; subjects: words behind which they are verbs; seven: a short month that is a number before a unit.
        dayfirst: 3/4 is in April; worldwide: the sender's country tells that.
        point: a number with a point is an ordinal or a date; number_alone: `le 15`, `el 15` need no
            ending; number_after: words behind which no number does (`the 15`).
        next_week: `next Friday` is that of the next week; week_after: `Friday week`; week_number: `week 12` by a
            word in the singular; after_next: what follows is the one after the next.
    """

    name: str
    table: WordTable = field(default_factory=WordTable)
    deadline: Phrases = NOWHERE
    meeting: Phrases = NOWHERE
    absence: Phrases = NOWHERE
    past: Phrases = NOWHERE
    action: Phrases = NOWHERE
    been: Phrases = NOWHERE
    earliest: Phrases = NOWHERE
    hours: Phrases = NOWHERE
    another: str = ""
    joints: str = ""
    until: frozenset[str] = frozenset()
    wishes: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    gone: frozenset[str] = frozenset()
    linked: frozenset[str] = frozenset()
    following: frozenset[str] = frozenset()
    numbered: frozenset[str] = frozenset()
    counted: frozenset[str] = frozenset()
    after_names: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    from_here: frozenset[str] = frozenset()
    weeks: frozenset[str] = frozenset()
    eighth: Mapping[int, int] = field(default_factory=dict)
    small_months: frozenset[str] = frozenset()
    short_months: frozenset[str] = frozenset()
    subjects: frozenset[str] = frozenset()
    seven: str = ""
    clocks: Clocks = field(default_factory=Clocks)
    descriptions: Descriptions = field(default_factory=Descriptions)
    dayfirst: bool = True
    worldwide: bool = False
    point: bool = False
    number_alone: bool = False
    number_after: frozenset[str] = frozenset()
    next_week: bool = False
    week_after: bool = False
    week_number: bool = False
    after_next: bool = True


def word_table(
    table: Mapping[str, str],
    values: Mapping[str, Mapping[Value, str]],
    *,
    zones: Mapping[tuple[int, int], str],
    compounds: Mapping[str, tuple[str, Value]] | None = None,
) -> WordTable:
    """A table from word lists: `|` parts phrases, `table` for tags without a value, `values` for those with one.

    `compounds` says that weekdays join with the parts of the day, and which of these mean something else then.
    """
    words: dict[str, tuple[str, Value]] = {}
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str, Value]]]] = {}
    anchors: set[str] = set()
    entries: list[tuple[str, Value, str]] = [(tag, None, listed) for tag, listed in table.items()]
    entries += [(Tag.ZONE, zone, listed) for zone, listed in zones.items()]
    entries += [(tag, value, listed) for tag, by in values.items() for value, listed in by.items()]
    for tag, value, listed in entries:
        for entry in listed.split("|"):
            parts = tuple(entry.replace("’", "'").split())
            if tag in ANCHORS:
                anchors.update(_LETTERS.findall(parts[0]))
            if len(parts) == 1:
                words[parts[0]] = (tag, value)
                continue
            there = phrases.setdefault(parts[0], {}).setdefault(parts[1], [])
            there.append((parts, tag, value))
            there.sort(key=lambda phrase: -len(phrase[0]))
    joined = _compounds(words, compounds) if compounds is not None else {}
    return WordTable(words, phrases, joined, frozenset({*anchors, *joined}))


def _compounds(
    words: Mapping[str, tuple[str, Value]], own: Mapping[str, tuple[str, Value]]
) -> dict[str, tuple[int, tuple[str, Value]]]:
    """`Freitagmittag`, `Montagmorgen`: every weekday with every part of the day."""
    parts = {word: meant for word, meant in words.items() if meant[0] in (Tag.PART, Tag.CLOCK)} | dict(own)
    weekdays = [word for word, (tag, _) in words.items() if tag == Tag.WEEKDAY]
    return {f"{day}{part}": (len(day), meant) for day in weekdays for part, meant in parts.items()}


def any_of(alternatives: str) -> Phrases:
    """Alternatives of `re` that end where a word does."""
    return at_words(rf"(?:{alternatives})\b")
