"""The linter: the five letters of SMART in turn, and what the user has switched off."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from mailask.core.ask import Ask
from mailask.core.finding import Finding, Severity
from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.reading import known_code
from mailask.reading.languages.detection import language_shown
from mailask.reading.languages.language import Language, language_named
from mailask.smart import asks, letters
from mailask.smart.asks.case import AskCase
from mailask.smart.fields import parse_ask
from mailask.smart.known import NOBODY_KNOWN, Known
from mailask.smart.letters.case import LetterCase

_ANYBODY = Policy(me=Me(Person("")))
_NOBODY: tuple[Person, ...] = ()


def lint_ask(
    ask: Ask | Mapping[str, object],
    *,
    now: datetime,
    policy: Policy | None = None,
    known: Known = NOBODY_KNOWN,
    language: str | None = None,
) -> tuple[Finding, ...]:
    """What would make an ask stronger, in the order S M A R T; errors stop it, warnings do not.

    Args:
        ask: an ask, or its fields as TOML or JSON gives them; what cannot be read is an error on its field.
        now: the moment on which it is judged; without an offset it is the user's own time.
        policy: the user's zone, days and switched-off rules; without it nobody's: UTC, Monday to Friday, all rules.
        known: what is known of the people who are asked.
        language: the language of the ask; else it says so itself, or its words do. Raises UnknownLanguage.
    """
    _check(now=now, policy=policy, known=known, language=language)
    if isinstance(ask, Ask):
        return _of_ask(ask, _Setting(now, policy or _ANYBODY, known, language))
    if isinstance(ask, Mapping):
        return _of_fields(ask, _Setting(now, policy or _ANYBODY, known, language))
    raise TypeError(f"ask must be an Ask or a mapping of its fields, not {type(ask).__name__}")


def lint_letter(
    letter: Letter | bytes,
    *,
    now: datetime,
    policy: Policy | None = None,
    known: Known = NOBODY_KNOWN,
    language: str | None = None,
    purpose: Purpose | None = None,
) -> tuple[Finding, ...]:
    """What would make a letter stronger, in the order S M A R T.

    `letter` is one as mailask writes it, or any draft as it lies on disk (RFC 5322). `purpose` is what it is for: else
    its own, and that of a draft is to ask. The other arguments are those of `lint_ask`.
    """
    if isinstance(letter, Letter):
        subject, text, attached = letter.subject, letter.text, len(letter.attachments)
        to, cc, purpose = letter.to, _NOBODY, purpose or letter.purpose
    elif isinstance(letter, bytes):
        # A run lints asks, and reads no mail for it.
        from mailask.mail.source import open_mail
        from mailask.reading import own_text

        mail = open_mail(letter)
        subject, to, cc, attached = mail.head.subject, mail.head.to, mail.head.cc, len(mail.attachments)
        # Only an answer has a quotation to leave out; in any other letter the closing thanks count as well.
        text = (own_text(letter) if mail.header("In-Reply-To") else "") or mail.text
    else:
        raise TypeError(f"letter must be a Letter or the bytes of a mail, not {type(letter).__name__}")
    return lint_words(
        subject,
        text,
        to=to,
        cc=cc,
        attached=attached,
        purpose=purpose or Purpose.ASK,
        now=now,
        policy=policy,
        known=known,
        language=language,
    )


def lint_words(
    subject: str,
    text: str,
    *,
    to: tuple[Person, ...],
    cc: tuple[Person, ...] = (),
    attached: int = 0,
    purpose: Purpose = Purpose.ASK,
    now: datetime,
    policy: Policy | None = None,
    known: Known = NOBODY_KNOWN,
    language: str | None = None,
) -> tuple[Finding, ...]:
    """What would make the words of a letter stronger: its text without quotations, and who reads it.

    `attached` is how many files go along. The other arguments are those of `lint_letter`.
    """
    _check(subject=subject, text=text, to=to, cc=cc, attached=attached)
    _check(now=now, policy=policy, known=known, language=language, purpose=purpose)
    setting = _Setting(now, policy or _ANYBODY, known, language)
    case = LetterCase(
        purpose=purpose,
        subject=subject,
        text=text,
        to=to,
        cc=cc,
        attached=attached,
        policy=setting.policy,
        now=setting.moment,
        known=known,
        language=setting.language_of(text),
    )
    return wanted((f for check in letters.CHECKS for f in check(case)), policy=setting.policy)


@dataclass(frozen=True, slots=True)
class _Setting:
    """When, by whose rules, with what knowledge and in which language something is judged."""

    now: datetime
    policy: Policy
    known: Known
    language: str | None

    @property
    def moment(self) -> datetime:
        return self.now if self.now.tzinfo else self.now.replace(tzinfo=self.policy.me.zone)

    def language_of(self, text: str, told: str = "") -> Language:
        """The language that was told, else the one that the words show, else that of the settings."""
        return language_named(known_code(self.language) or told or language_shown(text) or self.policy.language)


def _of_ask(ask: Ask, setting: _Setting) -> tuple[Finding, ...]:
    language = setting.language_of(f"{ask.need} {ask.why} {ask.action} {ask.context}", ask.language)
    case = AskCase(ask=ask, policy=setting.policy, now=setting.moment, known=setting.known, language=language)
    return wanted((f for check in asks.CHECKS for f in check(case)), policy=setting.policy, noqa=ask.noqa)


def _of_fields(fields: Mapping[str, object], setting: _Setting) -> tuple[Finding, ...]:
    zone = setting.policy.me.zone
    ask, problems = parse_ask(fields, stem="ask", source="", zone=zone)
    if ask is not None:
        return _of_ask(ask, setting)
    broken = {problem.field for problem in problems}
    readable = {key: value for key, value in fields.items() if key not in broken}
    ask, _ = parse_ask(readable, stem="ask", source="", zone=zone)
    rest = _of_ask(ask, setting) if ask is not None else ()
    # What a broken field would have said is not missing.
    return (*problems, *(f for f in rest if f.field not in broken))


def wanted(found: Iterable[Finding], *, policy: Policy, noqa: Iterable[str] = ()) -> tuple[Finding, ...]:
    """The findings that the user has not switched off, downgraded where the settings say so."""
    off = policy.lint_off | frozenset(noqa)
    return tuple(
        replace(f, severity=Severity.WARNING) if f.rule in policy.lint_warn else f for f in found if f.rule not in off
    )


_KINDS: dict[str, tuple[type, str]] = {
    "subject": (str, "a str"),
    "text": (str, "a str"),
    "to": (tuple, "a tuple of Person"),
    "cc": (tuple, "a tuple of Person"),
    "attached": (int, "an int"),
    "now": (datetime, "a datetime"),
    "policy": (Policy, "a Policy"),
    "known": (Known, "a Known"),
    "language": (str, "a str, as in “de”"),
    "purpose": (Purpose, "a Purpose"),
}
_OPTIONAL = frozenset({"policy", "language"})


def _check(**given: object) -> None:
    """Raise TypeError for the first argument of the wrong kind."""
    for name, value in given.items():
        kind, words = _KINDS[name]
        if not (isinstance(value, kind) or (value is None and name in _OPTIONAL)):
            raise TypeError(f"{name} must be {words}, not {type(value).__name__}")
