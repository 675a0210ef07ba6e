"""Whether a machine wrote a mail, and which kind: absence note, other automatic reply, bounce, bulk.

What speaks for a machine, and what for a person, are the `Traces` of a mail; `RULES` decides between them, the first
that applies. The order is the rule (RFC 3834, RFC 3464): reports first; then absences and automatic replies, since
those often have the null sender of a bounce; then bounces without a report; then bulk. Three things are no sign:
`X-Auto-Response-Suppress`, which marks ordinary mail; a mailing list, through which people write; and a machine's
subject that somebody answered ("Re: Automatic reply").
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from mailask.core.reading import Automated
from mailask.mail.source import Mail
from mailask.reading.absence import note_in
from mailask.reading.bounce import is_failing
from mailask.reading.languages.any.machines import (
    ABSENCE_SUBJECT,
    ASKS_BACK,
    AUTO_SUBJECT,
    BOUNCE_SUBJECT,
    CHALLENGE,
    FIRST_PERSON,
    LEFT,
    READ_RECEIPT,
    RECEIPT_TEXT,
    ROBOT,
    SAYS_SO,
    TICKET,
    UNWATCHED,
    YOUR_LETTER,
)
from mailask.reading.traces import Traces

_LINK = re.compile(r"https?://\S+")
_CALENDAR_REPLY = re.compile(r"^METHOD:REPLY", re.MULTILINE)
_ACTION = re.compile(r"^Action:", re.MULTILINE | re.IGNORECASE)
_DISPOSITION = re.compile(r"^Disposition:", re.MULTILINE | re.IGNORECASE)
_HEAD = 3_000
_TOP = 600


@dataclass(frozen=True, slots=True)
class Machine:
    """What kind of machine wrote a mail, by which rule and words."""

    kind: Automated
    rule: str
    quote: str


def _receipt(traces: Traces) -> str:
    reported = "disposition-notification" in traces.content_type or _DISPOSITION.search(traces.mail.delivery)
    if reported:
        return traces.subject or "disposition-notification"
    told = READ_RECEIPT.search(traces.subject) and (not traces.said or RECEIPT_TEXT.search(traces.mail.text[:_HEAD]))
    return traces.subject if told else ""


def _report(traces: Traces) -> str:
    if not (_ACTION.search(traces.mail.delivery) or "delivery-status" in traces.content_type):
        return ""
    return (traces.subject or "delivery-status") if is_failing(traces.mail) else ""


def _success(traces: Traces) -> str:
    return (traces.subject or "delivery-status") if "delivery-status" in traces.content_type else ""


def _calendar(traces: Traces) -> str:
    return (traces.subject or "METHOD:REPLY") if _CALENDAR_REPLY.search(traces.mail.calendar or "") else ""


def _failed_recipients(traces: Traces) -> str:
    return traces.mail.header("X-Failed-Recipients")


def _daemon(traces: Traces) -> str:
    if traces.daemon or not traces.administration:
        return traces.daemon
    speaks = traces.answers and traces.personal and not traces.null
    told = traces.failure or BOUNCE_SUBJECT.search(traces.own_subject)
    return traces.administration if told and not speaks else ""


def _away(traces: Traces) -> str:
    """A subject of an absence, unless its writer says nothing of being away, but asks or does something."""
    if not ABSENCE_SUBJECT.search(traces.own_subject):
        return ""
    if traces.header or "?" not in traces.said:
        return traces.subject
    return traces.subject if traces.absent and not ASKS_BACK.search(traces.said) else ""


def _away_by_header(traces: Traces) -> str:
    return traces.away if traces.header and not traces.agent else ""


def _away_by_subject(traces: Traces) -> str:
    return traces.away if AUTO_SUBJECT.search(traces.own_subject) else ""


def _automatic(traces: Traces) -> str:
    return traces.header if not traces.agent else ""


def _automatic_subject(traces: Traces) -> str:
    return traces.subject if AUTO_SUBJECT.search(traces.own_subject) else ""


def _absence_note(traces: Traces) -> str:
    note = note_in(traces.own, traces.absent) if traces.absent else ""
    return f"{traces.absent} … {note}" if note else ""


def _challenge(traces: Traces) -> str:
    asked = CHALLENGE.search(traces.own)
    return asked.group() if asked and _LINK.search(traces.own) else ""


def _left(traces: Traces) -> str:
    left = LEFT.search(traces.own)
    return left.group() if left and UNWATCHED.search(traces.own) else ""


def _robot(traces: Traces) -> str:
    """Words of a robot, where nothing speaks for a person: a letter may mention them."""
    robot = ROBOT.search(traces.own)
    if not robot or traces.agent:
        return ""
    bulk = traces.mail.header("Precedence").lower() in ("bulk", "junk", "list")
    ticket = TICKET.search(f"{traces.subject} {traces.own[:_TOP]}") and not FIRST_PERSON.search(traces.said)
    return robot.group() if traces.no_reply or SAYS_SO.search(traces.own) or bulk or ticket else ""


def _null_bounce(traces: Traces) -> str:
    if not traces.null:
        return ""
    return traces.failure or (traces.own_subject if BOUNCE_SUBJECT.search(traces.own_subject) else "")


def _worded_bounce(traces: Traces) -> str:
    """A failure told by a sender who may be anybody: never where somebody speaks, answers or passes it on."""
    if traces.personal or not traces.failure:
        return ""
    told = BOUNCE_SUBJECT.search(traces.own_subject) or YOUR_LETTER.search(traces.said[:_TOP])
    return traces.failure if told and traces.own_subject else ""


def _null_sender(traces: Traces) -> str:
    return "" if traces.answers and traces.personal and not ROBOT.search(traces.said) else traces.null


def _no_reply_answer(traces: Traces) -> str:
    return traces.no_reply if traces.answers else ""


def _no_reply(traces: Traces) -> str:
    return traces.no_reply


def _bulk(traces: Traces) -> str:
    return "" if traces.answers or traces.mail.header("List-Post") else traces.many


RULES: tuple[tuple[str, Automated, Callable[[Traces], str]], ...] = (
    ("automated.read_receipt", Automated.AUTO_REPLY, _receipt),
    ("automated.delivery_report", Automated.BOUNCE, _report),
    ("automated.delivered", Automated.AUTO_REPLY, _success),
    ("automated.calendar_answer", Automated.AUTO_REPLY, _calendar),
    ("automated.failed_recipients", Automated.BOUNCE, _failed_recipients),
    ("automated.daemon", Automated.BOUNCE, _daemon),
    ("automated.null_sender", Automated.BOUNCE, _null_bounce),
    ("automated.bounce_words", Automated.BOUNCE, _worded_bounce),
    ("automated.absence_subject", Automated.OUT_OF_OFFICE, _away),
    ("automated.header+absence", Automated.OUT_OF_OFFICE, _away_by_header),
    ("automated.subject+absence", Automated.OUT_OF_OFFICE, _away_by_subject),
    ("automated.header", Automated.AUTO_REPLY, _automatic),
    ("automated.subject", Automated.AUTO_REPLY, _automatic_subject),
    ("automated.absence_note", Automated.OUT_OF_OFFICE, _absence_note),
    ("automated.challenge", Automated.AUTO_REPLY, _challenge),
    ("automated.left", Automated.AUTO_REPLY, _left),
    ("automated.robot", Automated.AUTO_REPLY, _robot),
    ("automated.null_sender", Automated.AUTO_REPLY, _null_sender),
    ("automated.no_reply_sender", Automated.AUTO_REPLY, _no_reply_answer),
    ("automated.no_reply_sender", Automated.BULK, _no_reply),
    ("automated.bulk", Automated.BULK, _bulk),
)
"""Each rule: its name, the kind of machine, and the words by which a mail is one's; empty words are none."""


def machine_behind(mail: Mail, own: str) -> Machine | None:
    """The machine that wrote `mail`, whose own words are `own`; None for a human."""
    traces = Traces(mail, own)
    for rule, kind, applies in RULES:
        if quote := applies(traces):
            return Machine(kind, rule, quote)
    return None
