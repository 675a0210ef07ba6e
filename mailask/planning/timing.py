"""When to nudge and when to give up, counted from the ask's own deadline and the user's working days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from mailask.core.ask import Ask
from mailask.core.deadline import day_of, spoken
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import Request, State, Turn

_WORKING_DAYS_AFTER_RETURN = 2
"""People back from leave have a full inbox: a nudge waits two working days more."""
_LONGEST_REST = timedelta(days=14)
"""Past the deadline."""


@dataclass(frozen=True, slots=True)
class Nudge:
    """A nudge that is due: the first, or the last one."""

    last: bool
    because: str


def awaits_helper(request: Request) -> bool:
    """Whether the next word is the helper's: nothing was heard yet, they promised, or the user wrote last."""
    return request.is_out and request.turn is Turn.THEIRS


def rests_until(request: Request, policy: Policy) -> date | None:
    """The day until which an absence keeps a request waiting: two weeks past its deadline at most.

    One automatic reply, which may be anybody's joke or mistake, does not put a request off for a year.
    """
    if request.away_until is None:
        return None
    last = request.due
    if last is None and request.sent_at is not None:
        last = _counted_from(request) + 4 * timedelta(days=policy.nudge_first_after_days)
    return request.away_until if last is None else min(request.away_until, day_of(last, policy.me.zone) + _LONGEST_REST)


def is_away(request: Request, policy: Policy, today: date) -> bool:
    """Whether an out-of-office still keeps nudges back."""
    until = rests_until(request, policy)
    return until is not None and today < policy.me.working.after(until, _WORKING_DAYS_AFTER_RETURN)


def due_nudge(request: Request, ask: Ask | None, policy: Policy, now: datetime, *, made: int) -> Nudge | None:
    """The nudge that is due today, or None; `made` counts those that were sent, lie there or were deleted.

    First nudge: `nudge_first_after_days` after sending or one working day before the deadline, whichever is earlier,
    never on the day of sending. Last nudge: one working day after the deadline (see `_last_day`). Without a deadline:
    once and twice `nudge_first_after_days` after the user last wrote. Once the user has answered what the helper
    asked, days count from that answer.
    """
    zone, working = policy.me.zone, policy.me.working
    today = now.astimezone(zone).date()
    if request.sent_at is None or made >= policy.nudges_most or _rests(request, ask, policy, today):
        return None
    answered = request.state is State.ANSWERED
    since = _counted_from(request).astimezone(zone).date()
    wait = timedelta(days=policy.nudge_first_after_days)
    if request.due is None:
        if today >= since + wait * (made + 1) and today > since:
            last = made + 1 == policy.nudges_most
            return Nudge(last, f"no word from {request.helper} since {spoken(since)}")
        return None
    due = day_of(request.due, zone)
    if today >= working.after(_last_day(request, due, policy)):
        day = "the promised day" if request.promise else "the deadline"
        outcome = "and it has not come" if answered else "without an answer"
        return Nudge(last=True, because=f"{day}, {spoken(due)}, has passed {outcome}")
    counts_anew = _counts_anew(request)
    if made or (answered and not counts_anew):
        return None
    first = since + wait if counts_anew else max(min(since + wait, working.before(due)), working.after(since))
    if first <= today <= due:
        return Nudge(last=False, because=f"no answer since {spoken(since)}, and the deadline is {spoken(due)}")
    return None


def _rests(request: Request, ask: Ask | None, policy: Policy, today: date) -> bool:
    """Whether nobody is nudged today: it is the user's move, they will meet, it is no day for it, or all wait."""
    if not awaits_helper(request) or request.meeting is not None:
        return True
    if today not in policy.me.working or is_away(request, policy, today):
        return True
    touched = (request.spoke_at, request.reopened_at)
    if any(moment is not None and day_of(moment, policy.me.zone) >= today for moment in touched):
        return True  # they wrote today, and the day of sending is no day for a nudge
    return ask is not None and ask.wait_until is not None and today < ask.wait_until


def expires_on(request: Request, ask: Ask | None, policy: Policy) -> date | None:
    """The first day on which the request counts as expired, None when it does not expire.

    `expire_after_days` after the deadline (or after the return that an out-of-office named, the day that the user wants
    to wait for, or the day on which they took it up again, if that is later); without a deadline, four times
    `nudge_first_after_days` after sending.
    """
    zone = policy.me.zone
    grace = timedelta(days=policy.expire_after_days)
    reopened = [] if request.reopened_at is None else [day_of(request.reopened_at, zone)]
    if not request.is_out or request.sent_at is None:
        return None if request.due is None else max([day_of(request.due, zone), *reopened]) + grace
    wanted = (rests_until(request, policy), ask.wait_until if ask is not None else None)
    waits = [*reopened, *(day for day in wanted if day is not None)]
    if request.due is not None:
        return max([_last_day(request, day_of(request.due, zone), policy), *waits]) + grace
    silent = _counted_from(request).astimezone(zone).date() + 4 * timedelta(days=policy.nudge_first_after_days)
    return max([silent, *(day + grace for day in waits)])


def _last_day(request: Request, due: date, policy: Policy) -> date:
    """The day that the helper is held to: the deadline, or a first wait after a last word that came later than it."""
    since = _counted_from(request).astimezone(policy.me.zone).date()
    wait = timedelta(days=policy.nudge_first_after_days)
    if _counts_anew(request):
        return max(due, since + wait)
    return due if since <= due else since + wait


def _counts_anew(request: Request) -> bool:
    """Whether the user's answer to something that the helper asked set the clock back, and no nudge went out before."""
    if request.state is not State.ANSWERED or request.promise is not None or request.nudges:
        return False
    if request.outcome in {Outcome.YES, Outcome.LATER} or request.heard_at is None or request.spoke_at is None:
        return False
    return request.spoke_at > request.heard_at


def _counted_from(request: Request) -> datetime:
    """The moment that waiting counts from: the ask, or the last word of a conversation that went on."""
    assert request.sent_at is not None
    later = [request.reopened_at]
    if request.state is State.ANSWERED:
        later += [request.heard_at, request.spoke_at]
    return max([request.sent_at, *(moment for moment in later if moment is not None)])
