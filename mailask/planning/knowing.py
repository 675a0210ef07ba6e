"""What the snapshot knows of the people in an ask, in the form that the linter takes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from datetime import date, datetime

from mailask.core.ask import Ask
from mailask.core.finding import Finding
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import Request, State
from mailask.core.snapshot import Snapshot
from mailask.planning.rule import today
from mailask.planning.ties import warmth_of
from mailask.smart import Acquaintance, Known


def known_people(seen: Snapshot, people: Iterable[Person], policy: Policy, now: datetime, *, but: str = "") -> Known:
    """What is known of these people from asks and the index; what was asked by the ask `but` counts for nothing."""
    requests: defaultdict[str, list[Request]] = defaultdict(list)
    for request in seen.requests:
        requests[request.helper.key].append(request)
    return Known({p.key: _acquaintance(p.key, requests.get(p.key, ()), seen, but, policy, now) for p in people})


def findings_on(ask: Ask, seen: Snapshot, policy: Policy, now: datetime) -> tuple[Finding, ...]:
    """What the linter says of an ask, given all that the snapshot knows of the people in it."""
    from mailask.smart import lint_ask  # the rules and their word lists: only when an ask may start

    return lint_ask(ask, policy=policy, now=now, known=known_people(seen, ask.to, policy, now, but=ask.id))


def _acquaintance(
    key: str, requests: Collection[Request], seen: Snapshot, but: str, policy: Policy, now: datetime
) -> Acquaintance:
    others = [request for request in requests if request.ask != but]
    contact = seen.contacts.get(key)
    refusals = [day for r in others if r.outcome is Outcome.NO and (day := _closed_on(r, policy)) is not None]
    unanswered = [day for r in others if r.outcome is Outcome.EXPIRED and (day := _closed_on(r, policy)) is not None]
    return Acquaintance(
        open_asks=tuple(sorted(r.ask for r in others if r.is_open and r.state is not State.PLANNED)),
        unanswered=max(unanswered, default=None),
        refused=max(refusals, default=None),
        opted_out=key in seen.opted_out,
        warmth=warmth_of(contact, policy, today(policy, now)) if contact else None,
        answer_days=contact.answer_days if contact else None,
        last_contact=contact.last if contact else None,
        last_shared=contact.last_subject if contact else "",
        # Away is a property of the person: whichever request their note answered, it holds for this ask as well.
        away_until=max((r.away_until for r in requests if r.away_until is not None), default=None),
    )


def _closed_on(request: Request, policy: Policy) -> date | None:
    return request.closed_at.astimezone(policy.me.zone).date() if request.closed_at else None
