"""The fields of an ask file -> the ask, and every problem of them at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, tzinfo
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from mailask.core.ask import Ask, Order, Route
from mailask.core.deadline import When
from mailask.core.finding import Finding, Severity
from mailask.core.person import Person
from mailask.smart.faults import UNREADABLE
from mailask.smart.recipients import BadAddress, parse_recipient

# The rule whose letter a field belongs to; what belongs to none of the five is UNREADABLE.
_RULE_OF = {"to": "S4", "order": "S4", "title": "S5", "need": "S2", "why": "M1", "context": "M2", "offer": "M4"} | {
    "action": "A1",
    "effort_minutes": "R1",
    "by": "T1",
    "by_reason": "T5",
}
FIELDS = frozenset(Ask.__dataclass_fields__) - {"source"}
_MOST_CHARACTERS = 5000
_MOST_MINUTES = 60 * 24 * 365
_YEARS = range(1900, 2200)  # beyond them a week before, a week after, or another zone may be no date at all

_Choice = TypeVar("_Choice", bound=StrEnum)


def parse_ask(
    fields: Mapping[str, object], *, stem: str, source: str, zone: tzinfo = UTC
) -> tuple[Ask | None, tuple[Finding, ...]]:
    """The ask that the fields of a file make, or None with the findings that say why not.

    Args:
        fields: as TOML or JSON gives them; null is the same as absent.
        stem: the name of the file without its ending, the ask's id unless it has an `id` key.
        source: the file, for messages.
        zone: the user's own, for a time of day that names no zone.
    """
    form = _Form({key: value for key, value in fields.items() if value is not None}, zone=zone)
    for key in form.fields:
        if key not in FIELDS:
            near = get_close_matches(key.lower(), FIELDS, n=1)
            fix = f"Did you mean `{near[0]}`?" if near else f"The keys are: {', '.join(sorted(FIELDS))}."
            form.complain(key, key, f"There is no key `{key}` in an ask.", fix)
    ask = Ask(
        id=form.identifier(stem),
        title=form.text("title"),
        to=form.people(),
        need=form.text("need"),
        why=form.text("why"),
        action=form.text("action"),
        effort_minutes=form.minutes(),
        by=form.when("by"),
        by_reason=form.text("by_reason"),
        offer=form.text("offer"),
        context=form.text("context"),
        order=form.choice("order", Order),
        route=form.choice("route", Route) or Route.DIRECT,
        language=form.language(),
        attach=form.texts("attach"),
        attach_deadline=form.switch("attach_deadline"),
        noqa=form.codes(),
        wait_until=form.day("wait_until"),
        source=source,
    )
    return (None if form.findings else ask), tuple(form.findings)


@dataclass(slots=True)
class _Form:
    """Fields being read; what cannot be read becomes a finding, and reading goes on."""

    fields: Mapping[str, object]
    zone: tzinfo
    findings: list[Finding] = field(default_factory=list)

    def complain(self, key: str, quote: object, message: str, fix: str) -> None:
        from mailask.smart.table import evidence_of  # only when there is something to say

        rule = _RULE_OF.get(key, UNREADABLE)
        self.findings.append(
            Finding(
                rule=rule,
                severity=Severity.ERROR,
                field=key,
                quote=str(quote)[:200],
                message=message,
                fix=fix,
                evidence=evidence_of(rule),
            )
        )

    def text(self, key: str) -> str:
        value = self.fields.get(key, "")
        if not isinstance(value, str):
            self.complain(key, value, f"`{key}` is {_kind(value)}, not text.", f'Put it in quotes: {key} = "..."')
            return ""
        if len(value) > _MOST_CHARACTERS:
            self.complain(
                key, value[:60], f"`{key}` has {len(value)} characters.", "Attach a file for more than a few sentences."
            )
            return ""
        return value.strip()

    def identifier(self, stem: str) -> str:
        name = self.text("id") or stem
        if re.search(r"[\s/\x00-\x1f\x7f]", name):
            plain = re.sub(r"[^\w.-]+", "-", name)
            self.complain("id", name, "An id has no blanks and no slashes.", f'id = "{plain}"')
        return name

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.fields.get(key, [])
        items = [value] if isinstance(value, str) else value
        if not isinstance(items, list | tuple) or not all(isinstance(item, str) for item in items):
            self.complain(key, value, f"`{key}` is {_kind(value)}, not a list of texts.", f'{key} = ["..."]')
            return ()
        return tuple(item.strip() for item in items)

    def people(self) -> tuple[Person, ...]:
        found: dict[str, Person] = {}
        for item in self.texts("to"):
            try:
                person = parse_recipient(item)
            except BadAddress as problem:
                self.complain("to", item, problem.message, problem.fix)
            else:
                found.setdefault(person.key, person)
        return tuple(found.values())

    def minutes(self) -> int | None:
        value = self.fields.get("effort_minutes")
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value <= _MOST_MINUTES:
            self.complain(
                "effort_minutes",
                value,
                f"`effort_minutes` is {_kind(value)}, not a number of minutes.",
                "effort_minutes = 15",
            )
            return None
        return max(1, round(value))

    def when(self, key: str) -> When | None:
        value = self.fields.get(key)
        if isinstance(value, str) and value.strip():
            value = _read_iso(value.strip()) or value
        if value is None or value == "":
            return None
        if isinstance(value, date) and value.year in _YEARS:
            if not isinstance(value, datetime):
                return value
            # Datetimes are aware everywhere inside; a time of day without a zone is the user's own.
            return value if value.tzinfo else value.replace(tzinfo=self.zone)
        far = isinstance(value, date)
        self.complain(
            key,
            value,
            f"`{value}` is too far away." if far else f"`{value}` is not a date.",
            f"Name the day: {key} = 2026-12-04, or with a time: 2026-12-04T15:00:00",
        )
        return None

    def day(self, key: str) -> date | None:
        when = self.when(key)
        return when.date() if isinstance(when, datetime) else when

    def choice(self, key: str, choices: type[_Choice]) -> _Choice | None:
        word = self.text(key)
        if not word:
            return None
        names = [choice.value for choice in choices]
        if word.lower() in names:
            return choices(word.lower())
        near = (get_close_matches(word.lower(), names, n=1) or names)[0]
        self.complain(key, word, f"`{key}` is one of {' or '.join(names)}, not `{word}`.", f'{key} = "{near}"')
        return None

    def switch(self, key: str) -> bool:
        value = self.fields.get(key, False)
        if isinstance(value, bool):
            return value
        self.complain(key, value, f"`{key}` is {_kind(value)}, not true or false.", f"{key} = true")
        return False

    def language(self) -> str:
        word = self.text("language")
        if word and not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*", word):
            self.complain(
                "language",
                word,
                f"`{word}` is not the code of a language.",
                'Write language = "en", "de", "fr" or "es".',
            )
        return word.replace("_", "-")

    def codes(self) -> tuple[str, ...]:
        codes = tuple(code.upper() for code in self.texts("noqa"))
        if not codes:
            return ()
        from mailask.smart.table import CODES  # only when some are named

        for code in codes:
            if code not in CODES:
                near = get_close_matches(code, CODES, n=1)
                fix = f'Did you mean "{near[0]}"?' if near else f"The rules are {', '.join(CODES)}."
                self.complain("noqa", code, f"There is no rule `{code}`.", fix)
        return codes


def _read_iso(text: str) -> When | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _kind(value: object) -> str:
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, list | tuple):
        return "a list"
    if isinstance(value, Mapping):
        return "a table"
    return f"`{value}`"
