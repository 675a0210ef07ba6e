"""The words that a template may use: every field cleaned, every optional one there and empty when nobody filled it in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo

from mailask.core.ask import Ask
from mailask.core.deadline import When, day_of
from mailask.core.letter import Attachment, without_prefixes
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.core.request import Request
from mailask.core.tie import Tie
from mailask.planning.phrases import (
    clause,
    cleaned,
    day,
    is_one_sentence,
    moment,
    month_and_year,
    sentence,
)


def ask_words(
    ask: Ask,
    helper: Person,
    *,
    language: str,
    policy: Policy,
    now: datetime,
    last_shared: str = "",
    last_contact: date | None = None,
    attachments: tuple[Attachment, ...] = (),
    zone: tzinfo | None = None,
) -> dict[str, object]:
    """Everything an ask and what the index knows of the helper have to say."""
    return {
        **_people(helper, policy=policy, language=language),
        **_when(ask.by, language, now=now, zone=policy.me.zone, helper_zone=zone),
        **_fields(ask, language),
        "last_shared": without_prefixes(last_shared),
        "last_contact": month_and_year(last_contact, language) if last_contact else "",
        "attachments": tuple(cleaned(file.name) for file in attachments),
    }


def request_words(
    ask: Ask, request: Request, *, language: str, policy: Policy, now: datetime, zone: tzinfo | None = None
) -> dict[str, object]:
    """The words of an ask, with what has become of it."""
    sent = day(request.sent_at, language, now=now, zone=policy.me.zone) if request.sent_at else ""
    due = request.due or ask.by
    over = due is not None and day_of(due, policy.me.zone) < day_of(now, policy.me.zone)
    return {
        **ask_words(ask, request.helper, language=language, policy=policy, now=now, zone=zone),
        **_when(due, language, now=now, zone=policy.me.zone, helper_zone=zone),
        "sent": sent,
        "promised": request.promise is not None,
        "overdue": over,
        "outcome": request.outcome.value if request.outcome else "",
    }


def tie_words(tie: Tie, *, language: str, policy: Policy, now: datetime) -> dict[str, object]:
    """What a reconnection may say: who, what was last shared, and when."""
    return {
        **_people(tie.person, policy=policy, language=language),
        "last_shared": without_prefixes(tie.last_subject),
        "last_contact": month_and_year(tie.last, language),
        "years": (day_of(now, policy.me.zone) - tie.last) // timedelta(365),
    }


def _people(helper: Person, *, policy: Policy, language: str) -> Mapping[str, object]:
    me = policy.me.person
    signature = "\n".join(cleaned(line) for line in policy.me.signature.strip().splitlines())
    name = cleaned(me.name) or me.first_name
    # One signature, never two: a signature that begins with the name takes the name's place.
    return {
        "language": language,
        "first_name": cleaned(helper.first_name),
        "full_name": cleaned(helper.name),
        "me": name,
        "signature": signature if signature.startswith(name) else "\n".join(filter(None, (name, signature))),
    }


def _fields(ask: Ask, language: str) -> Mapping[str, object]:
    fields = {
        "title": ask.title,
        "need": ask.need,
        "why": ask.why,
        "action": ask.action,
        "offer": ask.offer,
        "context": ask.context,
        "by_reason": ask.by_reason,
    }
    words: dict[str, object] = {name: clause(value, language) for name, value in fields.items()}
    words |= {f"{name}_sentence": sentence(value) for name, value in fields.items()}
    words |= {f"{name}_is_one": is_one_sentence(value) for name, value in fields.items()}
    words["title"] = cleaned(ask.title)
    words["effort_minutes"] = ask.effort_minutes or 0
    return words


def _when(
    when: When | None, language: str, *, now: datetime, zone: tzinfo, helper_zone: tzinfo | None
) -> Mapping[str, object]:
    if when is None:
        return {"by": "", "by_time": "", "by_here": ""}
    if not isinstance(when, datetime):
        return {"by": day(when, language, now=now, zone=zone), "by_time": "", "by_here": ""}
    there = helper_zone or zone
    differs = when.astimezone(there).utcoffset() != when.astimezone(zone).utcoffset()
    return {
        "by": day(when, language, now=now, zone=there),
        "by_time": moment(when, language, zone=there),
        "by_here": moment(when, language, zone=zone) if differs else "",
    }
