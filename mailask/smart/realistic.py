"""R: small enough, with a way out, not too often, to somebody who is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from mailask.core.finding import Finding, Severity
from mailask.core.person import Person, is_no_reply, is_role_address
from mailask.core.policy import Policy
from mailask.core.working import WorkingDays
from mailask.smart.faults import ERROR, WARNING, Fault, LintRule, shown
from mailask.smart.known import Known
from mailask.smart.sources import EXPERTS

_ASK_ELSEWHERE = "Ask somebody else, or wait until {after}."

EFFORT = LintRule(
    "R1",
    "The effort is stated and small: 10 minutes for a dormant tie, 20 for a weak, 60 for an active one.",
    "A small first step helps, less so by mail; people cannot agree to what they cannot size.",
    "C",
    "meta-analysis of “even a penny will help”, 19 studies without mail",
    "effort_minutes = 15",
)
EFFORT_UNKNOWN = Fault(EFFORT, WARNING, "It does not say how long it takes, and people expect the worst.", "{fix}")
TOO_MUCH_EFFORT = Fault(
    EFFORT,
    WARNING,
    "{minutes} minutes is much to ask of {whom}; up to {limit} is easy to grant.",
    "Ask for the first step: one page, one name, a call of 10 minutes, or who else could do it.",
)
EFFORT_NOT_BELIEVED = Fault(
    EFFORT,
    WARNING,
    "{pages} pages in {minutes} minutes will not be believed.",
    "Ask for the two pages that matter most, or state the real effort.",
)

WAY_OUT = LintRule(
    "R3",
    "There is an easy way to say no.",
    "People who are given the words for a no feel that their yes is their own. As a lever to get more yeses "
    "it is contested.",
    "B",
    "Schlund et al., 2 studies, n = 535; X as a lever (meta-analysis of 52 experiments)",
    "If not, a short no is fine.",
)
NO_WAY_OUT = Fault(
    WAY_OUT,
    WARNING,
    "There is no easy way to say no.",
    "One line at the end: a short no is fine, or somebody else's name.",
)

NOT_TOO_OFTEN = LintRule(
    "R4",
    "Nobody is asked again while an ask is open, soon after silence, or after saying stop.",
    "One follow-up helps (odds ratio 1.44); by the fourth, unsubscribes triple. After a no, people are more "
    "likely to agree to another ask than askers expect.",
    "A",
    "BMJ review of postal questionnaires; Stripo; Newark et al. 2014",
    "Wait for the open answer, or ask somebody else.",
)
OPTED_OUT = Fault(NOT_TOO_OFTEN, ERROR, "{name} asked not to be asked again.", "Ask somebody else.")
ANSWERS_STILL = Fault(
    NOT_TOO_OFTEN,
    ERROR,
    "{name} still has {count} of yours to answer: {asks}.",
    "Wait for the answer, or ask somebody else.",
)
WAS_SILENT = Fault(NOT_TOO_OFTEN, ERROR, "{name} did not answer your ask of {day}.", _ASK_ELSEWHERE)
SAID_NO = Fault(
    NOT_TOO_OFTEN,
    WARNING,
    "{name} said no on {day}.",
    "Asking again is fine if this is another thing, or a smaller one; say so.",
)

SOMEBODY = LintRule(
    "R6",
    "The address belongs to a person, not to a group, a function or a machine.",
    "The same request to a group was answered less often than to one person.",
    "B",
    "Barron & Yechiam (n = 240); Blair et al. 2005",
    "ana.beltran@example.org, not info@example.org",
)
_FIND_ONE = "Find one person there and write to them, or ask somebody who knows one."
NOBODY_READS = Fault(SOMEBODY, ERROR, "Nobody reads what is sent to this address.", _FIND_ONE)
A_GROUP = Fault(
    SOMEBODY,
    ERROR,
    "This address belongs to a group or a function; everybody there waits for somebody else.",
    _FIND_ONE,
)

IS_THERE = LintRule(
    "R7",
    "The helper is there to read it before the day.",
    "An absence note is the helper's own word on when they read mail again; what came meanwhile is read in a pile.",
    "D",
    EXPERTS,
    "by = a working day after they are back",
)
AWAY_PAST_THE_DAY = Fault(
    IS_THERE,
    WARNING,
    "{name} is away until {back}, which is not before the day you name.",
    "Name a day when they are back: {day}. Or ask somebody else.",
)
AWAY_STILL = Fault(
    IS_THERE,
    WARNING,
    "{name} is away until {back}.",
    "It will lie in a pile until then: wait with it, or ask somebody else.",
)

RULES = (EFFORT, WAY_OUT, NOT_TOO_OFTEN, SOMEBODY, IS_THERE)
_QUIET_DAYS = 30
_DAYS_AFTER_RETURN = 3
"""Working days that somebody has, once back, before an answer is wanted."""
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


def judge_address(person: Person) -> Iterator[Finding]:
    """What is wrong with an address that is nobody's own."""
    local, _, _ = person.address.partition("@")
    if is_no_reply(person.address) or _NOBODY.search(local):
        yield NOBODY_READS.at("to", person.address)
    elif is_role_address(person.address) or _GROUP_DOMAIN.search(person.address) or _is_group(local):
        yield A_GROUP.at("to", person.address)


def _is_group(local: str) -> bool:
    return _GROUP_NAME.search(local) is not None or _GROUP_AFTER_DOT.search(local) is not None


def judge_standing(
    person: Person, *, ask: str, known: Known, policy: Policy, today: date, severity: Severity
) -> Iterator[Finding]:
    """How the user stands with one person; `ask` is the id of the ask in question, which counts for nothing."""
    their, name, where = known.of(person), person.first_name, person.address
    others = [other for other in their.open_asks if other != ask]
    if their.opted_out:
        yield OPTED_OUT.weighing(severity).at("to", where, name=name)
    elif others and len(others) >= max(1, policy.open_requests_per_person):
        count = "an ask" if len(others) == 1 else f"{len(others)} asks"
        yield ANSWERS_STILL.weighing(severity).at("to", where, name=name, count=count, asks=", ".join(others))
    elif their.unanswered and today - their.unanswered <= timedelta(_QUIET_DAYS):
        after = shown(their.unanswered + timedelta(_QUIET_DAYS + 1))
        yield WAS_SILENT.weighing(severity).at("to", where, name=name, day=shown(their.unanswered), after=after)
    elif their.refused and today - their.refused <= timedelta(_QUIET_DAYS):
        yield SAID_NO.at("to", where, name=name, day=shown(their.refused))


def judge_presence(
    person: Person,
    *,
    known: Known,
    due: date | None,
    today: date,
    working: WorkingDays,
    written: Callable[[date], str],
) -> Iterator[Finding]:
    """Whether one person is away over the next days, or even past the day on which something is wanted."""
    back = known.of(person).away_until
    if back is None or back <= today:
        return
    if due is not None and due <= back:
        later = written(working.after(back, _DAYS_AFTER_RETURN))
        yield AWAY_PAST_THE_DAY.at("to", person.address, name=person.first_name, back=shown(back), day=later)
    else:
        yield AWAY_STILL.at("to", person.address, name=person.first_name, back=shown(back))
