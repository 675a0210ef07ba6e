"""R: small enough, within this person's reach, with a way out, not too often, to somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from mailask.core.finding import Finding, Severity
from mailask.core.person import Person, is_no_reply, is_role_address
from mailask.core.policy import Policy
from mailask.core.tie import Warmth
from mailask.smart.asks.case import ERROR, WARNING, AskCase, finding, shown
from mailask.smart.known import Acquaintance, Known

_LIMIT = {Warmth.ACTIVE: 60, Warmth.COOLING: 20, Warmth.DORMANT: 10, Warmth.DEEP: 10}
_LIMIT_UNKNOWN = 30
"""Between a weak and an active tie."""
_QUIET_DAYS = 30
_MOST_BALANCE = 2
_GROUP_DOMAIN = re.compile(
    r"@(?:lists?|groups?|listserv|mailman|liste[ns]?|listas?|googlegroups)\b|@googlegroups\.com$", re.IGNORECASE
)
_GROUP_NAME = re.compile(
    r"(?:^|[-_+])(?:all|everybody|everyone|team|teams|group|groups|staff|members?|volunteers?|board|committee|crew|faculty|"
    r"service|support|sales|info|contact|help|helpdesk|admin|billing|press|reception|soporte|ventas|students?|parents|alumni|list|announce|discuss|users?|dev|devs|engineering|company|office|alle|gruppe|verein|vorstand|"
    r"mitglieder|mitarbeiter|helfer|freiwillige|kollegen|verwaltung|redaktion|equipe|équipe|groupe|membres|bureau|benevoles|"
    r"bénévoles|tous|redaction|rédaction|equipo|grupo|socios|miembros|voluntarios|todos|junta|redaccion|redacción|"
    r"secretaria|secretaría|administracion|administración|bonjour|hallo|hola|post|zentrale|kontakt|anfragen?|servicio|"
    r"atencion|atención|informacion|información|renseignements)(?:$|[-_+])",
    re.IGNORECASE,
)
# After a dot mostly stands a family name: `emily.post@` and `tony.crew@` are people.
_GROUP_AFTER_DOT = re.compile(r"\.(?:service|support|team|info|sales|office|helpdesk|members|staff)$", re.IGNORECASE)
_NOBODY = re.compile(
    r"no-?(?:responder?|contestar|reply)|ne-?pas|nicht-?antworten|keine-?antwort|sin-?respuesta", re.IGNORECASE
)
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
        yield from address(person)
        yield from standing(
            person, ask=case.ask.id, known=case.known, policy=case.policy, today=case.today, severity=severity
        )


def _effort(case: AskCase) -> Iterator[Finding]:
    """R1."""
    effort = case.ask.effort_minutes
    if effort is None:
        yield finding(
            "R1",
            WARNING,
            "effort_minutes",
            "",
            "It does not say how long it takes, and people expect the worst.",
            "effort_minutes = 15, or what it would take you",
        )
        return
    limit, whom = min((_limit(case, person) for person in case.ask.to), default=(_LIMIT_UNKNOWN, "this person"))
    if effort > limit:
        yield finding(
            "R1",
            WARNING,
            "effort_minutes",
            str(effort),
            f"{effort} minutes is much to ask of {whom}; up to {limit} is easy to grant.",
            "Ask for the first step: one page, one name, a call of 10 minutes, or who else could do it.",
        )
    elif (pages := _LONG_WORK.search(f"{case.ask.action} {case.ask.need}")) and int(pages[1]) > 2 * effort:
        yield finding(
            "R1",
            WARNING,
            "effort_minutes",
            pages[0],
            f"{pages[1]} pages in {effort} minutes will not be believed.",
            "Ask for the two pages that matter most, or state the real effort.",
        )


def _limit(case: AskCase, person: Person) -> tuple[int, str]:
    warmth = case.known.of(person).warmth
    if warmth is None and case.silent(person):
        warmth = Warmth.DORMANT
    if warmth is None:
        return _LIMIT_UNKNOWN, person.first_name
    kind = {Warmth.ACTIVE: "an active", Warmth.COOLING: "a cooling"}.get(warmth, "a dormant")
    return _LIMIT[warmth], f"{person.first_name}, {kind} tie"


def address(person: Person) -> Iterator[Finding]:
    """R6."""
    local, _, _ = person.address.partition("@")
    if is_no_reply(person.address) or _NOBODY.search(local):
        message = "Nobody reads what is sent to this address."
    elif is_role_address(person.address) or _GROUP_DOMAIN.search(person.address) or _is_group(local):
        message = "This address belongs to a group or a function; everybody there waits for somebody else."
    else:
        return
    yield finding(
        "R6",
        ERROR,
        "to",
        person.address,
        message,
        "Find one person there and write to them, or ask somebody who knows one.",
    )


def _is_group(local: str) -> bool:
    return _GROUP_NAME.search(local) is not None or _GROUP_AFTER_DOT.search(local) is not None


def standing(
    person: Person, *, ask: str, known: Known, policy: Policy, today: date, severity: Severity
) -> Iterator[Finding]:
    """R4, R2 and R5: how the user stands with one person; `ask` is the id of the ask in question."""
    yield from _timely(person, ask=ask, known=known, policy=policy, today=today, severity=severity)
    yield from _able(known.of(person), person)


def _timely(
    person: Person, *, ask: str, known: Known, policy: Policy, today: date, severity: Severity
) -> Iterator[Finding]:
    """R4."""
    their, name, where = known.of(person), person.first_name, person.address
    others = [other for other in their.open_asks if other != ask]
    if known.has_opted_out(person):
        yield finding("R4", severity, "to", where, f"{name} asked not to be asked again.", "Ask somebody else.")
    elif others and len(others) >= max(1, policy.open_requests_per_person):
        count = "an ask" if len(others) == 1 else f"{len(others)} asks"
        message = f"{name} still has {count} of yours to answer: {', '.join(others)}."
        yield finding("R4", severity, "to", where, message, "Wait for the answer, or ask somebody else.")
    elif their.unanswered and today - their.unanswered <= timedelta(_QUIET_DAYS):
        after = shown(their.unanswered + timedelta(_QUIET_DAYS + 1))
        message = f"{name} did not answer your ask of {shown(their.unanswered)}."
        yield finding("R4", severity, "to", where, message, f"Ask somebody else, or wait until {after}.")
    elif their.refused and today - their.refused <= timedelta(_QUIET_DAYS):
        fix = "Asking again is fine if this is another thing, or a smaller one; say so."
        yield finding("R4", WARNING, "to", where, f"{name} said no on {shown(their.refused)}.", fix)
    if known.most_a_week and known.this_week >= known.most_a_week:
        message = f"{known.this_week} asks went out in the last seven days."
        yield finding("R4", WARNING, "to", "", message, "Let this one wait for next week.")


def _able(known: Acquaintance, person: Person) -> Iterator[Finding]:
    """R2 and R5."""
    name = person.first_name
    if known.topic is not None and known.topic <= 0:
        fix = f"Ask {name} who might: “Who do you know who has done this?”"
        yield finding("R2", WARNING, "to", person.address, f"{name} never wrote to you about this.", fix)
    if known.balance is not None and known.balance > _MOST_BALANCE:
        message = f"You asked {name} for {known.balance} more things in a year than you gave."
        fix = f"Do something for {name} first, or ask somebody else."
        yield finding("R5", WARNING, "to", person.address, message, fix)
