"""Which silent ties are worth a letter: a first, simple ranking by the past that was shared.

Source of the states: Levin, Walter and Murnighan 2011 (deep: three years), Navarro et al. 2017 (eight times the usual
interval). The ranking is the seam for a better one: contacts in, ties out, best first.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date, datetime
from itertools import pairwise
from statistics import median

from mailask.core.policy import Policy
from mailask.core.tie import Contact, Tie, Warmth

_FEWEST_SENT = 2
"""Whoever was answered once may be anybody: somebody selling something, say."""
_DEEP_DAYS = 1095


def rank_ties(contacts: Iterable[Contact], policy: Policy, now: datetime) -> list[Tie]:
    """The dormant among these contacts as ties, the best first; the same contacts give the same order.

    Dormant: the user wrote more than once and was answered, and then came silence beyond `dormant_after_days` and
    beyond eight times the tie's own rhythm. `reach` is the share of the pool with fewer months, a shorter span and
    less exchange.
    """
    today = now.astimezone(policy.me.zone).date()
    pool = [c for c in contacts if warmth_of(c, policy, today) in {Warmth.DORMANT, Warmth.DEEP} and _was_mutual(c)]
    reach = _percentiles(pool, today)
    ties = [_tie(contact, reach[contact.person.key], policy, today) for contact in pool]
    return sorted(ties, key=lambda tie: (-tie.reach, tie.person.key))


def warmth_of(contact: Contact, policy: Policy, today: date) -> Warmth:
    """How long the tie has been silent, by its own rhythm."""
    gap = (today - contact.last).days
    rhythm = _rhythm(contact.days)
    if gap > max(policy.dormant_after_days, 8 * rhythm):
        return Warmth.DEEP if gap > _DEEP_DAYS else Warmth.DORMANT
    return Warmth.ACTIVE if gap <= max(30, 3 * rhythm) else Warmth.COOLING


def _was_mutual(contact: Contact) -> bool:
    return contact.sent >= _FEWEST_SENT and contact.received > 0


def _rhythm(days: tuple[date, ...]) -> float:
    """The median number of days between days of contact."""
    gaps = [(later - earlier).days for earlier, later in pairwise(days)]
    return median(gaps) if gaps else 0.0


def _months(contact: Contact) -> int:
    """Distinct 30-day blocks with contact."""
    return len({day.toordinal() // 30 for day in contact.days})


def _span(contact: Contact) -> int:
    return (contact.days[-1] - contact.days[0]).days if contact.days else 0


def _percentiles(pool: list[Contact], today: date) -> dict[str, float]:
    measures = [
        {c.person.key: float(_months(c)) for c in pool},
        {c.person.key: float(_span(c)) for c in pool},
        {c.person.key: -float((today - c.last).days) for c in pool},
        {c.person.key: float(c.sent + c.received) for c in pool},
    ]
    ranked = [_rank(measure) for measure in measures]
    return {c.person.key: sum(rank[c.person.key] for rank in ranked) / len(ranked) for c in pool}


def _rank(measure: dict[str, float]) -> dict[str, float]:
    """The share of the others that each one is above of, ties counted half."""
    values = sorted(measure.values())
    if len(values) < 2:
        return dict.fromkeys(measure, 0.5)
    others = len(values) - 1
    return {
        key: (bisect_left(values, value) + (bisect_right(values, value) - bisect_left(values, value) - 1) / 2) / others
        for key, value in measure.items()
    }


def _tie(contact: Contact, reach: float, policy: Policy, today: date) -> Tie:
    years = _span(contact) / 365
    over = f"over {years:.0f} years" if years >= 1.5 else f"over {max(1, round(_span(contact) / 30))} months"
    months = _months(contact)
    because = (
        f"in touch in {months} different months {over}" if months > 1 else "in touch in one month",
        f"{contact.sent + contact.received} messages, both ways",
        f"silent for {round((today - contact.last).days / 30)} months",
    )
    return Tie(
        person=contact.person,
        state=warmth_of(contact, policy, today),
        reach=round(reach, 3),
        last=contact.last,
        last_subject=contact.last_subject,
        because=because,
    )
