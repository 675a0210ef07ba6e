"""Rule: every time-bound request has one hold; it follows the request, unless a person has taken it in hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from mailask.core.action import Action, DropHold, KeepHold, MoveHold, Note, PutHold
from mailask.core.ask import Ask
from mailask.core.deadline import When, day_of, written
from mailask.core.hold import Entry, Hold, HoldState
from mailask.core.message import MailLink
from mailask.core.policy import Policy
from mailask.core.request import Request, State
from mailask.core.snapshot import Presence, SeenHold, Snapshot
from mailask.planning.rule import asks_by_id, today


def keep_holds(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """What it takes for the calendar to show each request as it stands."""
    asks = asks_by_id(seen)
    for request in sorted(seen.requests, key=lambda r: r.id):
        mine = [found for found in seen.holds if found.hold.request == request.id]
        live = next((f for f in mine if f.hold.state in {HoldState.OURS, HoldState.THEIRS}), None)
        wanted = wanted_entry(request, asks.get(request.ask), seen.link, policy, now)
        if live is not None and live.hold.state is HoldState.OURS and live.presence is not Presence.UNTOUCHED:
            yield _hand_over(live, request)
        elif live is not None:
            yield from _follow(live, wanted, request)
        elif wanted is not None and not _was_deleted(mine):
            hold = Hold(f"{request.id}#{len(mine) + 1}", request.id, wanted)
            yield PutHold(f"put {hold.key}", request.because, request.id, hold)


def wanted_entry(request: Request, ask: Ask | None, mail: MailLink, policy: Policy, now: datetime) -> Entry | None:
    """What the calendar should show for a request, None when it should show nothing."""
    if request.due is None or request.state in {State.PLANNED, State.CLOSED}:
        return None
    title = " ".join((ask.title if ask is not None else request.subject).split())
    name = request.helper.first_name
    if request.state is State.DRAFTED:
        label = f"Draft waiting: {title} ({name})"
    elif request.promise is not None:
        label = f"Promised: {title} ({name})"
    else:
        label = f"Reply due: {title} ({name})"
    link = mail.to(message_id=request.root, thread=request.thread)
    days = policy.hold_busy_days_before
    near = today(policy, now) >= day_of(request.due, policy.me.zone) - timedelta(days=days)
    return Entry(
        title=label,
        when=_in_zone(request.due, policy),
        description=_describe(request, ask, link),
        confirmed=request.is_out,
        busy=request.is_out and days > 0 and near,
        reminders=policy.hold_reminders,
        link=link,
    )


def _in_zone(when: When, policy: Policy) -> When:
    """A moment in the user's zone: of the hour that a clock change repeats, two zones never agree (PEP 495)."""
    return when.astimezone(policy.me.zone) if isinstance(when, datetime) else when


def _describe(request: Request, ask: Ask | None, link: str) -> str:
    lines = []
    if ask is not None:
        lines += [f"Ask: {ask.need or ask.title}", f"Action: {ask.action}" if ask.action else ""]
    lines.append(f"Helper: {request.helper}")
    if request.promise is not None:
        lines += [f"Promised: “{' '.join(request.promise.quote.split())}”", f"Source: {request.promise.source}"]
    elif request.root:
        lines.append(f"Source: {request.root}")
    elif ask is not None and ask.source:
        lines.append(f"Source: {ask.source}")
    if request.promise is not None and request.deadline is not None:
        lines.append(f"You asked for: {written(request.deadline)}")
    lines += [f"Open: {link}" if link else "", f"Why: mailask why {request.id}"]
    return "\n".join(line for line in lines if line)


def _hand_over(found: SeenHold, request: Request) -> KeepHold:
    """A hold that a person moved, renamed or edited is theirs; one that they deleted stays away."""
    if found.presence is Presence.MISSING:
        because = f"you deleted the hold “{found.hold.entry.title}”; it stays away"
        return KeepHold(f"gone {found.hold.key}", because, request.id, replace(found.hold, state=HoldState.GONE))
    because = f"you changed the hold “{found.hold.entry.title}”; it is yours now"
    return KeepHold(f"theirs {found.hold.key}", because, request.id, replace(found.hold, state=HoldState.THEIRS))


def _follow(found: SeenHold, wanted: Entry | None, request: Request) -> Iterator[Action | Note]:
    hold = found.hold
    if hold.state is HoldState.THEIRS:
        if wanted is None and found.presence is not Presence.MISSING and request.closed_at is not None:
            yield Note(
                "hold", request.id, f"“{hold.entry.title}” is yours since you changed it; remove it when you like."
            )
        return
    if wanted is None:
        yield DropHold(f"drop {hold.key}", request.because, request.id, hold)
    elif wanted != hold.entry:
        nears = replace(hold.entry, busy=wanted.busy) == wanted
        because = f"the day is near, so “{wanted.title}” shows as busy" if nears else request.because
        yield MoveHold(f"move {hold.key} {hold.moves + 1}", because, request.id, hold, wanted)


def _was_deleted(mine: list[SeenHold]) -> bool:
    """Whether a hold of the request was deleted by hand; one that we dropped ourselves may be put anew."""
    return any(found.hold.state is HoldState.GONE for found in mine)
