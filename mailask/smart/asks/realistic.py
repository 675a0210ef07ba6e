"""R on the fields of an ask."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.core.person import Person
from mailask.core.tie import Warmth
from mailask.smart import realistic as rules
from mailask.smart.asks.case import AskCase
from mailask.smart.faults import ERROR, WARNING
from mailask.smart.meaningful import is_silent
from mailask.smart.timebound import by_field

_LIMIT = {Warmth.ACTIVE: 60, Warmth.COOLING: 20, Warmth.DORMANT: 10, Warmth.DEEP: 10}
_LIMIT_UNKNOWN = 30
"""Minutes; between a weak and an active tie."""
_LONG_WORK = re.compile(
    r"\b(?:translat|review|read|proofread|edit|rewrite|annotat|übersetz|lies|les|korrigier|prüf|traduis|tradui|relis|relire|"
    r"corrige|traduc|revis|lee|lea)\w*[^.?!]*?\b(\d{2,4})(?:\s|-)?(?:pages?|seiten|páginas?)",
    re.IGNORECASE,
)


def realistic(case: AskCase) -> Iterator[Finding]:
    """What keeps the ask from being met."""
    yield from _effort(case)
    severity = ERROR if len(case.ask.to) <= 1 else WARNING  # of several helpers, the others can still be asked
    for person in case.ask.to:
        yield from rules.judge_address(person)
        yield from rules.judge_standing(
            person, ask=case.ask.id, known=case.known, policy=case.policy, today=case.today, severity=severity
        )
        yield from rules.judge_presence(
            person,
            known=case.known,
            due=case.due,
            today=case.today,
            working=case.policy.me.working,
            written=by_field,
        )


def _effort(case: AskCase) -> Iterator[Finding]:
    effort = case.ask.effort_minutes
    if effort is None:
        yield rules.EFFORT_UNKNOWN.at("effort_minutes", fix="effort_minutes = 15, or what it would take you")
        return
    limit, whom = min((_limit(case, person) for person in case.ask.to), default=(_LIMIT_UNKNOWN, "this person"))
    if effort > limit:
        yield rules.TOO_MUCH_EFFORT.at("effort_minutes", str(effort), minutes=effort, whom=whom, limit=limit)
    elif (pages := _LONG_WORK.search(f"{case.ask.action} {case.ask.need}")) and int(pages[1]) > 2 * effort:
        yield rules.EFFORT_NOT_BELIEVED.at("effort_minutes", pages[0], pages=pages[1], minutes=effort)


def _limit(case: AskCase, person: Person) -> tuple[int, str]:
    warmth = case.known.of(person).warmth
    if warmth is None and is_silent(person, case.known, case.today):
        warmth = Warmth.DORMANT
    if warmth is None:
        return _LIMIT_UNKNOWN, person.first_name
    kind = {Warmth.ACTIVE: "an active", Warmth.COOLING: "a cooling"}.get(warmth, "a dormant")
    return _LIMIT[warmth], f"{person.first_name}, {kind} tie"
