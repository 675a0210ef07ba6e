"""The words that a template may use: every field cleaned, and every optional one there, empty when nobody filled it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta, tzinfo

from mailask.core.ask import Ask
from mailask.core.deadline import When, day_of
from mailask.core.letter import Attachment, without_prefixes
from mailask.core.naming import bare_name
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.core.request import Request
from mailask.core.tie import Tie
from mailask.planning.grammar import begins_with, begun_small, is_bare_request, is_clause, is_formal
from mailask.planning.wording import (
    BREAK,
    clause,
    cleaned,
    day,
    effort,
    is_one_sentence,
    moment,
    month_and_year,
    sentence,
)
from mailask.reading.languages.language import language_named

_SHORT = 5
"""Words of an old subject that fit into a new one."""
_LONGEST = 12
"""Words of an old subject that a letter may name."""


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
) -> dict[str, object]:
    """Everything an ask and what the index knows of the helper have to say."""
    silent = last_contact is not None and day_of(now, policy.me.zone) - last_contact > timedelta(
        policy.dormant_after_days
    )
    words = {
        **_people(helper, policy=policy, language=language),
        **_when(ask.by, language, now=now, zone=policy.me.zone),
        **_fields(ask, language),
        "last_shared": _shortened(last_shared, _LONGEST),
        "last_contact": month_and_year(last_contact, language) if last_contact else "",
        "relation": silent and bool(without_prefixes(last_shared)),
        "attachments": tuple(cleaned(file.name) for file in attachments),
        "overdue": False,
    }
    return words | {"ask": words}


def request_words(ask: Ask, request: Request, *, language: str, policy: Policy, now: datetime) -> dict[str, object]:
    """The words of an ask, with what has become of it."""
    sent = day(request.sent_at, language, now=now, zone=policy.me.zone) if request.sent_at else ""
    due = request.due or ask.by
    over = due is not None and day_of(due, policy.me.zone) < day_of(now, policy.me.zone)
    words = {
        **ask_words(ask, request.helper, language=language, policy=policy, now=now),
        **_when(due, language, now=now, zone=policy.me.zone),
        "sent": sent,
        "promised": request.promise is not None,
        "overdue": over,
        "outcome": request.outcome.value if request.outcome else "",
        "answered_by": _named(request.answered_by) if request.answered_by else "",
    }
    return words | {"ask": words}


def tie_words(tie: Tie, *, language: str, policy: Policy, now: datetime) -> dict[str, object]:
    """What a reconnection may say: who, what was last shared, and when."""
    return {
        **_people(tie.person, policy=policy, language=language),
        "last_shared": _shortened(tie.last_subject, _LONGEST),
        "last_shared_short": _shortened(tie.last_subject, _SHORT),
        "formal": False,
        "last_contact": month_and_year(tie.last, language),
        "years": (day_of(now, policy.me.zone) - tie.last) // timedelta(365),
    }


def _people(helper: Person, *, policy: Policy, language: str) -> Mapping[str, object]:
    me = policy.me.person
    signature = BREAK.join(cleaned(line) for line in policy.me.signature.strip().splitlines())
    name = cleaned(me.name) or me.first_name
    # One signature, never two: a signature that begins with the name takes the name's place.
    signed = signature if signature.startswith(name) else BREAK.join(filter(None, (name, signature)))
    return {
        "br": BREAK,
        "language": language,
        "first_name": _called(helper),
        "full_name": cleaned(bare_name(helper.name)) if helper.given_name else _called(helper),
        "me": name,
        "my_address": me.address,
        "signature": signed,
        "own_signature": signature,
    }


def _shortened(subject: str, most: int) -> str:
    """An old subject without its prefixes, and without its end when it has more than `most` words."""
    words = cleaned(without_prefixes(subject)).split()
    return " ".join(words[:most]).rstrip(" .,;:-–") if len(words) > most else " ".join(words)


def _named(person: Person) -> str:
    """What somebody else in a letter is called; the address where no name is sure."""
    return _called(person) or cleaned(person.address)


def _called(helper: Person) -> str:
    """What a greeting calls them; `dana.levi@` is Dana, while `dlevi83@` has no name to be called by."""
    if helper.name:
        return cleaned(helper.given_name)
    parts = re.fullmatch(r"([a-z]{3,})[._-][a-z]{2,}", helper.address.partition("@")[0].lower())
    return parts[1].capitalize() if parts else ""


def _fields(ask: Ask, language: str) -> dict[str, object]:
    grammar = language_named(language).letters
    formal = is_formal(f"{ask.need}\n{ask.why}\n{ask.action}\n{ask.offer}\n{ask.context}", language)
    small = {
        "action": is_bare_request(ask.action, language),
        "offer": begins_with(ask.offer, grammar.glad),
        "why": begins_with(ask.why, grammar.because),
        "need": begins_with(ask.need, grammar.infinitive),
    }
    words: dict[str, object] = {}
    for name in ("need", "why", "action", "offer", "context", "by_reason"):
        text = cleaned(getattr(ask, name))
        inside = clause(text, language)
        words[name], words[f"{name}_sentence"] = inside, sentence(text)
        words[f"{name}_is_one"] = one = is_one_sentence(text)
        words[f"{name}_is_clause"] = one and is_clause(text, language)
        if small.get(name) or words[f"{name}_is_clause"]:
            words[name] = begun_small(inside, language, formal=formal)
    return words | {
        "title": cleaned(ask.title),
        "need_is_infinitive": small["need"],
        "why_is_because": is_one_sentence(ask.why) and small["why"],
        "action_is_verb": small["action"],
        "offer_says_so": grammar.in_return.search(ask.offer) is not None,
        "offer_is_glad": small["offer"],
        "effort": effort(ask.effort_minutes, language),
        "formal": formal,
    }


def _when(when: When | None, language: str, *, now: datetime, zone: tzinfo) -> Mapping[str, object]:
    if when is None:
        return {"by": "", "by_time": ""}
    at = moment(when, language, zone=zone) if isinstance(when, datetime) else ""
    return {"by": day(when, language, now=now, zone=zone), "by_time": at}
