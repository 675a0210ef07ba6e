"""Dates that only say which thing is meant: the Q3 figures, Monday's slides, le rapport de mars, die Q3-Zahlen.

Such a date stands before its noun (after an article or a possessive, with 's or a hyphen) or behind it with "of", and
no limiting preposition governs it. It is no deadline, unless the noun itself is one: our Friday deadline.
"""

from __future__ import annotations

import re
from functools import cache

from mailask.reading.dates.moment import Found
from mailask.reading.languages.pattern import NEVER
from mailask.reading.languages.vocabulary import Descriptions

_PERIODS = frozenset("month quarter unit workday_next end_of_unit business_end calendar_week".split())
"""Rules that name a stretch of time: as an attribute far more often one that has passed than the next of its name."""
_NAMING = _PERIODS | frozenset("weekday next_weekday feast month_day day_month numeric relative".split())
_YEAR = re.compile(r"\d{4}")
_POSSESSIVE = re.compile(r"['’]s?$")
_PART = re.compile(
    r"\s+(?:(?:and|or)\s+(?!the\b)[^\W\d]+day\s+)?(?:(?:morning|afternoon|evening|night|noon|lunchtime)\s+)?(?=[^\W\d])"
)
_WORD = re.compile(r"[^\W\d][\w’'-]*")
_NEAR = 90
"""Characters before a date in which its article and its noun are looked for."""
_COMPOUND = re.compile(r"-([^\W\d]\w+)")


@cache
def _pattern(template: str, **words: str) -> re.Pattern[str]:
    """The pattern of a template with the words of a language in it; one that lacks them is found nowhere."""
    return re.compile(template.format(**words), re.IGNORECASE) if all(words.values()) else NEVER


def _leading(own: Descriptions) -> re.Pattern[str]:
    return _pattern("(?:{leading})+", leading=own.leading)


def _behind(own: Descriptions) -> re.Pattern[str]:
    """A thing with its article and the link to its date; where `limit` stands before it, it is a time."""
    return _pattern(
        r"(?:\b(?P<limit>{limits})\s+)?(?:\b(?:{articles})\s*)"
        r"(?P<nouns>(?:(?!(?:{limits}|{articles}|{apart})\s)\b[^\W\d][\w’'-]*\s+){{1,4}}?)(?:{links})\s*$",
        limits=own.limits,
        articles=own.articles,
        apart=own.apart,
        links=own.links,
    )


def _topic(own: Descriptions) -> re.Pattern[str]:
    """The figures for Q3: what they are about, not when they are wanted; but: we planned the launch for Q3."""
    return _pattern(
        r"^(?!.*\b(?:{plans})\w*).*\b(?:{articles})\s+([^\W\d_][\w-]*)\s+(?:{topic})\s+$",
        plans=own.plans,
        articles=own.articles,
        topic=own.topic,
    )


def noun_of(sentence: str, date: Found, own: Descriptions) -> str:
    """The noun, or its phrase, that `date` only describes; empty when the date says when."""
    if date.rule not in _NAMING or (date.held and (date.rule not in _PERIODS or not own.determined)):
        return ""
    text = sentence[date.start : date.end]
    leading = _leading(own).match(text)
    named = date.start + (leading.end() if leading and leading.end() < len(text) else 0)
    if own.compounds and (compound := _COMPOUND.match(sentence, date.end)):
        return compound[1]
    after = _noun_after(sentence, date, named, own) if own.determined else ""
    if date.held:
        return after  # "before the December meeting": on which day of December?
    if date.rule in _PERIODS and (found := _topic(own).search(sentence[:named])):
        return found[1]
    return after or _noun_before(sentence[max(named - _NEAR, 0) : named], own)


def _noun_after(sentence: str, date: Found, named: int, own: Descriptions) -> str:
    """The noun behind a date that its article, possessive or 's makes an attribute."""
    gap = _PART.match(sentence, date.end)
    word = _WORD.match(sentence, gap.end()) if gap else None
    if word is None or word[0].lower() in own.no_noun:
        return ""
    name, before = sentence[named : date.end], sentence[max(named - _NEAR, 0) : named]
    if _POSSESSIVE.search(name) or _pattern(r"(?:{words})\s+$", words=own.determined).search(before):
        return word[0]
    bare = date.rule in ("month", "quarter") or (date.rule == "business_end" and "-" in name)
    return (
        word[0] if bare and not date.held and not _pattern(r"(?:{words})\s+$", words=own.located).search(before) else ""
    )


def _noun_before(before: str, own: Descriptions) -> str:
    """The noun with which "of" ties the date: le rapport de, el informe del, das Protokoll vom."""
    found = _behind(own).search(before)
    if found is None or found["limit"]:
        return ""
    nouns = found["nouns"].strip()
    return nouns if own.times.isdisjoint(nouns.lower().split()) else ""


def is_due_date(noun: str, own: Descriptions) -> bool:
    """Whether a date's noun makes it a deadline all the same: the Friday deadline, l'échéance de vendredi."""
    return any(_pattern("^(?:{due})$", due=own.due).match(word) for word in noun.split())


def is_unclear(date: Found, text: str) -> bool:
    """Whether an attribute names a period without its year, as `text`, so that nobody can tell which one is meant."""
    return date.rule in _PERIODS and not _YEAR.search(text)
