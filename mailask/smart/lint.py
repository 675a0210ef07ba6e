"""The linter: every rule in turn, and what the user has switched off."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from mailask.core.ask import Ask
from mailask.core.finding import Finding, Severity
from mailask.core.letter import Letter
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.smart.fields import parse_ask
from mailask.smart.known import Known
from mailask.smart.table import evidence_of

_NOBODY_KNOWN = Known()
_ANYBODY = Policy(me=Me(Person("")))


def lint_ask(ask: Ask, *, policy: Policy, now: datetime, known: Known = _NOBODY_KNOWN) -> tuple[Finding, ...]:
    """What would make the ask stronger, in the order S M A R T; errors stop it, warnings do not."""
    found = []
    if not ask.title:
        found.append(_error("S5", "title", "There is no subject."))
    if not ask.to:
        found.append(_error("S4", "to", "Nobody is asked."))
    if not ask.need and not ask.action:
        found.append(_error("S2", "need", "What is needed is not said."))
    if not ask.action:
        found.append(_error("A1", "action", "What they should do is not said."))
    if not ask.why:
        found.append(_error("M1", "why", "Why it matters is not said."))
    if ask.by is not None:
        day = ask.by.astimezone(policy.me.zone).date() if isinstance(ask.by, datetime) else ask.by
        days = (day - now.astimezone(policy.me.zone).date()).days
        if days <= 0:
            found.append(_error("T2", "by", "The day is over."))
        elif days > 30:
            found.append(_error("T2", "by", f"The day lies {days} days ahead."))
    return tuple(f for f in found if f.rule not in policy.lint_off and f.rule not in ask.noqa)


def lint_fields(
    fields: Mapping[str, object], *, now: datetime, policy: Policy | None = None, known: Known = _NOBODY_KNOWN
) -> tuple[Finding, ...]:
    """The same for the fields of an ask as TOML or JSON gives them; what cannot be read is an error on its field."""
    policy = policy or _ANYBODY
    ask, problems = parse_ask(fields, stem="ask", source="", zone=policy.me.zone)
    return problems if ask is None else (*problems, *lint_ask(ask, policy=policy, now=now, known=known))


def lint_letter(letter: Letter, *, policy: Policy, now: datetime, known: Known = _NOBODY_KNOWN) -> tuple[Finding, ...]:
    """What would make a finished letter stronger."""
    return ()


def _error(rule: str, field: str, message: str) -> Finding:
    return Finding(rule, Severity.ERROR, field, "", message, "", evidence_of(rule))
