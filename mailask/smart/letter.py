"""The linter on a finished letter, ours or any draft."""

from __future__ import annotations

from datetime import datetime

from mailask.core.finding import Finding
from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.reading.languages.detection import language_shown
from mailask.reading.languages.language import language_named
from mailask.smart.known import Known
from mailask.smart.letters.actionable import actionable
from mailask.smart.letters.case import LetterCase
from mailask.smart.letters.meaningful import meaningful
from mailask.smart.letters.realistic import realistic
from mailask.smart.letters.specific import specific
from mailask.smart.letters.timebound import time_bound
from mailask.smart.lint import wanted

_NOBODY_KNOWN = Known()


def lint_letter(
    letter: Letter,
    *,
    policy: Policy,
    now: datetime,
    known: Known = _NOBODY_KNOWN,
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
    known: Known = _NOBODY_KNOWN,
    language: str = "",
    noqa: tuple[str, ...] = (),
) -> tuple[Finding, ...]:
    """The same for any draft: its subject, its own words without quotes, and who gets it."""
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
        words=language_named(language or language_shown(text) or policy.language).asking,
    )
    found = (f for letter in (specific, meaningful, actionable, realistic, time_bound) for f in letter(case))
    return wanted(found, policy=policy, noqa=noqa)
