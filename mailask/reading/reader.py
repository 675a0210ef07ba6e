"""Puts the readers of one mail together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo

from mailask.core.person import Person, address_key
from mailask.core.reading import Automated, Certainty, DateKind, Evidence, Outcome, Reading
from mailask.core.working import WorkingDays
from mailask.mail.source import Mail, open_mail
from mailask.reading.absence import first_day_back
from mailask.reading.arguments import check_types, known_code
from mailask.reading.around import Around
from mailask.reading.automated import Machine, machine_behind
from mailask.reading.body import body_of, quoted_in
from mailask.reading.bounce import bounce_of
from mailask.reading.dates import DayOrder, day_order
from mailask.reading.echo import NO_ECHO, Echo
from mailask.reading.implied import implied_by, rest_in
from mailask.reading.invitation import arranged
from mailask.reading.languages.detection import language_of
from mailask.reading.languages.language import language_named
from mailask.reading.outcome import Judged, answer_of, calendar_answer
from mailask.reading.referral import NOBODY, Parties, Referral, referred_to
from mailask.reading.reply import own_words
from mailask.reading.sentences import sentences_in
from mailask.reading.signs import Told
from mailask.reading.statements import Findings, findings_in

_WORKING = WorkingDays()
_NO_DATE = datetime(1, 1, 2, tzinfo=UTC)
_HELD = frozenset({Outcome.YES, Outcome.LATER, Outcome.YES_IF})


def read(
    source: bytes,
    *,
    me: Collection[str] = (),
    sent: Collection[str] = (),
    reference: datetime | None = None,
    language: str | None = None,
    day_first: bool | None = None,
    day_first_habit: bool | None = None,
    zone: tzinfo | None = None,
    working: WorkingDays = _WORKING,
) -> Reading:
    """What the mail in `source` says. No bytes make it raise; an argument of the wrong type is a TypeError.

    Args:
        source: the mail as it lies on disk (RFC 5322).
        me: the addresses of the person who reads.
        sent: the texts of the letters that this mail may answer: what it repeats of them is not its author's.
        reference: the moment from which dates count; else the mail's own Date, in the sender's offset. Without either
            no dates are read.
        language: the language of the mail, when it is known; else it is told from the words. Raises UnknownLanguage.
        day_first: whether 3/4 is the third of April; else the mail, `day_first_habit`, language and country say so.
        day_first_habit: how the sender wrote such dates in the mail before, None when that is not known.
        zone: the reader's own zone: a sender whose clock shows the same changes to summer time with it.
        working: the days on which the reader works.
    """
    check_types(source=source, me=me, sent=sent, reference=reference, language=language)
    check_types(day_first=day_first, day_first_habit=day_first_habit, zone=zone, working=working)
    told = known_code(language)
    mail = open_mail(source)
    body = body_of(mail)
    reply = mail.reaction or _own(mail, body, me, sent)
    when = _at_home(_aware(reference or mail.head.at or _NO_DATE, zone), zone)
    machine = machine_behind(mail, reply)
    spoken = language_of(reply, told, mail.text)
    address = mail.head.sender.address if mail.head.sender else ""
    order = day_order(language_named(spoken).dates, told=day_first, text=reply, before=day_first_habit, address=address)
    if machine is not None:
        reading = _of_machine(mail, machine, reply, spoken, when, working, order)
    else:
        asked = "\n".join(sent) or quoted_in(body, reply)
        reading = _of_person(mail, reply, spoken, when, working, order, me, asked, fluent=told == spoken)
    reading = arranged(reading, mail.calendar, when, zone)
    return (
        reading
        if when is not _NO_DATE
        else replace(
            reading,
            dates=(),
            deadline=None,
            returns=None,
            asks=tuple(replace(a, deadline=None) for a in reading.asks),
            promises=tuple(replace(p, when=None) for p in reading.promises),
        )
    )


def read_text(
    text: str,
    *,
    reference: datetime,
    me: Collection[str] = (),
    language: str | None = None,
    day_first: bool | None = None,
    zone: tzinfo | None = None,
    working: WorkingDays = _WORKING,
) -> Reading:
    """What a sentence or a body without headers says; the arguments are those of `read`."""
    check_types(text=text, me=me, language=language, day_first=day_first, zone=zone, working=working)
    if reference is None:
        raise TypeError("reference must be a datetime: a text has no date of its own")
    check_types(reference=reference)
    told = known_code(language)
    reply = own_words(text)
    spoken = language_of(reply, told)
    order = day_order(language_named(spoken).dates, told=day_first, text=reply)
    when = _at_home(_aware(reference, zone), zone)
    return _of_person(None, reply, spoken, when, working, order, me, "", fluent=told == spoken)


def own_text(source: bytes, *, me: Collection[str] = (), sent: Collection[str] = ()) -> str:
    """The author's own words of one mail, without quotes, signature and footers; the arguments are those of `read`."""
    check_types(source=source, me=me, sent=sent)
    mail = open_mail(source)
    return _own(mail, body_of(mail), me, sent)


def _aware(when: datetime, zone: tzinfo | None) -> datetime:
    return when if when.tzinfo else when.replace(tzinfo=zone or UTC)


def _at_home(when: datetime, zone: tzinfo | None) -> datetime:
    """`when` in `zone` if clocks there show the same: an offset alone does not know when summer time begins."""
    if zone is None or when is _NO_DATE:
        return when
    there = when.astimezone(zone)
    return there if there.utcoffset() == when.utcoffset() else when


def _own(mail: Mail, body: str, me: Collection[str], sent: Collection[str]) -> str:
    """The author's own words of a mail with that body."""
    sender = mail.head.sender
    mine = sender is not None and sender.address.lower() in {address.lower() for address in me}
    echo = NO_ECHO if mine else Echo.of(me, sent)
    return own_words(body, (sender.name,) if sender and sender.name else (), echo)


def _of_person(
    mail: Mail | None,
    reply: str,
    language: str,
    when: datetime,
    working: WorkingDays,
    order: DayOrder,
    me: Collection[str],
    asked: str,
    *,
    fluent: bool,
) -> Reading:
    said = sentences_in(reply)
    found = findings_in(said, language, when, working, order)
    referral = referred_to(said, _parties(mail, me), language_named(language))
    held = any(promise.when for promise in found.promises)
    files = mail.attachments if mail else ()
    requests = tuple(ask.text for ask in found.asks)
    told = Told(referral, asked, requests, held, attached=bool(files), fluent=fluent)
    judged = answer_of(reply, said, language_named(language), told, _around(mail, said, found, files, asked))
    outcome = judged.answer.outcome if judged else None
    promises = found.promises
    if outcome in _HELD and (not held or outcome is Outcome.LATER):
        promises = (*promises, *implied_by(outcome, said, found, language))
    elif outcome is Outcome.DONE and not held:
        promises = (*promises, *rest_in(said, found, language))
    people = referral.people if outcome is Outcome.REFERRAL else _reachable(referral)
    evidence = _evidence(judged) if judged else ()
    return Reading(
        reply=reply,
        outcome=outcome,
        certainty=judged.certainty if judged else None,
        deadline=found.deadline,
        dates=found.dates,
        asks=found.asks,
        promises=promises,
        referral=people,
        evidence=(*evidence, *found.evidence),
    )


def _parties(mail: Mail | None, me: Collection[str]) -> Parties:
    """Who writes to whom, and who reads along."""
    if mail is None:
        return replace(NOBODY, known=frozenset(address_key(address) for address in me))
    sender = (mail.head.sender,) if mail.head.sender else ()
    return Parties.of((*mail.head.cc, *mail.head.to), sender, me)


def _reachable(referral: Referral) -> tuple[Person, ...]:
    """Those of a referral whose addresses are known."""
    return tuple(person for person in referral.people if person.address)


def _around(mail: Mail | None, said: Sequence[str], found: Findings, files: Sequence[str], asked: str) -> Around:
    """What stands around an answer: by it the answer is sure or not."""
    return Around(
        asked=asked,
        files=files,
        requests=[ask.text for ask in found.asks],
        promises=[promise.text for promise in found.promises],
        ahead=[s for s in said if any(d.quote in s and d.kind is not DateKind.MENTION for d in found.dates)],
        unread=mail is not None and (mail.encrypted or mail.unreadable),
        invited=mail is not None and bool(mail.calendar),
    )


def _evidence(judged: Judged) -> tuple[Evidence, ...]:
    """Why an answer was found, and why it is only likely."""
    found = Evidence("outcome", judged.answer.rule, judged.answer.quote)
    return (
        (found, Evidence("certainty", f"certainty.{judged.doubt}", judged.answer.quote)) if judged.doubt else (found,)
    )


def _of_machine(
    mail: Mail,
    machine: Machine,
    reply: str,
    language: str,
    when: datetime,
    working: WorkingDays,
    order: DayOrder,
) -> Reading:
    """What a machine says: who is away until when and who stands in, who could not be reached, what was answered."""
    evidence = [Evidence("automated", machine.rule, machine.quote)]
    reading = Reading(reply=reply, automated=machine.kind)
    if machine.kind is Automated.BOUNCE:
        bounce = bounce_of(mail)
        reading = replace(
            reading,
            outcome=Outcome.BOUNCED if bounce.for_good else None,
            certainty=Certainty.SURE if bounce.for_good else None,
            bounced=bounce.addresses,
            bounced_for_good=bounce.for_good,
            bounced_delayed=bounce.delayed,
            bounced_letters=bounce.letters,
        )
        evidence += [Evidence("bounced", "bounce.recipient", address) for address in bounce.addresses]
    elif machine.kind is Automated.OUT_OF_OFFICE:
        back = first_day_back([*sentences_in(reply), mail.head.subject], language, when, working, order)
        if back:
            reading = replace(reading, returns=back[0])
            evidence.append(Evidence("returns", "automated.back", back[1]))
    elif mail.calendar and (judged := calendar_answer(mail)):
        reading = replace(reading, outcome=judged.answer.outcome, certainty=judged.certainty)
        evidence += _evidence(judged)
    if machine.kind in (Automated.OUT_OF_OFFICE, Automated.AUTO_REPLY):
        me = [person.address for person in mail.recipients]
        referral = referred_to(sentences_in(reply), _parties(mail, me), language_named(language))
        reading = replace(reading, referral=_reachable(referral))
    return replace(reading, evidence=tuple(evidence))
