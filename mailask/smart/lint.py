"""The linter: the five letters in turn, and what the user has switched off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from mailask.core.ask import Ask
from mailask.core.finding import Finding, Severity
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.reading.languages.detection import language_shown
from mailask.reading.languages.language import codes, language_named
from mailask.smart.asks.actionable import actionable
from mailask.smart.asks.case import AskCase
from mailask.smart.asks.meaningful import meaningful
from mailask.smart.asks.realistic import realistic
from mailask.smart.asks.specific import specific
from mailask.smart.asks.timebound import time_bound
from mailask.smart.fields import parse_ask
from mailask.smart.known import Known

_NOBODY_KNOWN = Known()
_ANYBODY = Policy(me=Me(Person("")))


def lint_ask(ask: Ask, *, policy: Policy, now: datetime, known: Known = _NOBODY_KNOWN) -> tuple[Finding, ...]:
    """What would make the ask stronger, in the order S M A R T; errors stop it, warnings do not."""
    case = AskCase(ask=ask, policy=policy, now=now, known=known, words=language_named(_language(ask, policy)).asking)
    found = (f for letter in (specific, meaningful, actionable, realistic, time_bound) for f in letter(case))
    return wanted(found, policy=policy, noqa=ask.noqa)


def lint_fields(
    fields: Mapping[str, object], *, now: datetime, policy: Policy | None = None, known: Known = _NOBODY_KNOWN
) -> tuple[Finding, ...]:
    """The same for the fields of an ask as TOML or JSON gives them; what cannot be read is an error on its field."""
    policy = policy or _ANYBODY
    ask, problems = parse_ask(fields, stem="ask", source="", zone=policy.me.zone)
    if ask is not None:
        return lint_ask(ask, policy=policy, now=now, known=known)
    broken = {problem.field for problem in problems}
    readable = {key: value for key, value in fields.items() if key not in broken}
    ask, _ = parse_ask(readable, stem="ask", source="", zone=policy.me.zone)
    rest = lint_ask(ask, policy=policy, now=now, known=known) if ask is not None else ()
    # What a broken field would have said is not missing.
    return (*problems, *(f for f in rest if f.field not in broken))


def wanted(found: Iterable[Finding], *, policy: Policy, noqa: Iterable[str] = ()) -> tuple[Finding, ...]:
    """The findings that the user has not switched off, downgraded where the settings say so."""
    off = policy.lint_off | frozenset(noqa)
    return tuple(
        replace(f, severity=Severity.WARNING) if f.rule in policy.lint_warn else f for f in found if f.rule not in off
    )


def _language(ask: Ask, policy: Policy) -> str:
    if ask.language:
        return ask.language
    told = language_shown(f"{ask.need} {ask.why} {ask.action} {ask.context}")
    return told or (policy.language if policy.language.partition("-")[0] in codes() else "")
