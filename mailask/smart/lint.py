"""The linter: the five letters of SMART in turn, and what the user has switched off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from mailask.core.ask import Ask
from mailask.core.finding import Finding, Severity
from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.reading.languages.detection import language_shown
from mailask.reading.languages.language import Language, language_named
from mailask.smart import asks, letters
from mailask.smart.asks.case import AskCase
from mailask.smart.fields import parse_ask
from mailask.smart.known import NOBODY_KNOWN, Known
from mailask.smart.letters.case import LetterCase

_ANYBODY = Policy(me=Me(Person("")))


def lint_ask(ask: Ask, *, policy: Policy, now: datetime, known: Known = NOBODY_KNOWN) -> tuple[Finding, ...]:
    """What would make the ask stronger, in the order S M A R T; errors stop it, warnings do not."""
    case = AskCase(ask=ask, policy=policy, now=now, known=known, language=_language(ask, policy))
    return wanted((f for check in asks.CHECKS for f in check(case)), policy=policy, noqa=ask.noqa)


def lint_fields(
    fields: Mapping[str, object], *, now: datetime, policy: Policy | None = None, known: Known = NOBODY_KNOWN
) -> tuple[Finding, ...]:
    """What would make the ask of these fields stronger, as TOML or JSON gives them; what cannot be read is an error."""
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


def lint_letter(
    letter: Letter,
    *,
    policy: Policy,
    now: datetime,
    known: Known = NOBODY_KNOWN,
    language: str = "",
    noqa: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """What would make a rendered letter stronger, in the order S M A R T."""
    return lint_words(
        letter.subject,
        letter.text,
        to=letter.to,
        purpose=letter.purpose,
        attached=len(letter.attachments),
        policy=policy,
        now=now,
        known=known,
        language=language,
        noqa=noqa,
    )


def lint_words(
    subject: str,
    text: str,
    *,
    to: tuple[Person, ...],
    cc: tuple[Person, ...] = (),
    purpose: Purpose = Purpose.ASK,
    attached: int = 0,
    policy: Policy,
    now: datetime,
    known: Known = NOBODY_KNOWN,
    language: str = "",
    noqa: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """What would make any draft stronger: its subject, its own words without quotes, and who gets it."""
    case = LetterCase(
        purpose=purpose,
        subject=subject,
        text=text,
        to=to,
        cc=cc,
        attached=attached,
        policy=policy,
        now=now,
        known=known,
        language=language_named(language or language_shown(text) or policy.language),
    )
    return wanted((f for check in letters.CHECKS for f in check(case)), policy=policy, noqa=noqa)


def wanted(found: Iterable[Finding], *, policy: Policy, noqa: Iterable[str] = ()) -> tuple[Finding, ...]:
    """The findings that the user has not switched off, downgraded where the settings say so."""
    off = policy.lint_off | frozenset(noqa)
    return tuple(
        replace(f, severity=Severity.WARNING) if f.rule in policy.lint_warn else f for f in found if f.rule not in off
    )


def _language(ask: Ask, policy: Policy) -> Language:
    told = ask.language or language_shown(f"{ask.need} {ask.why} {ask.action} {ask.context}")
    return language_named(told or policy.language)
