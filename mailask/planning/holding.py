"""Rules: every time-bound request, and everything owed, has one hold; it follows, unless a person took it in hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from mailask.core.action import Action, DropHold, KeepHold, MoveHold, Note, NoteKind, PutHold
from mailask.core.ask import Ask
from mailask.core.deadline import When, day_of, end_of, written
from mailask.core.hold import Entry, Hold, HoldState, Role
from mailask.core.message import MailLink
from mailask.core.owed import Owed
from mailask.core.policy import Policy
from mailask.core.request import Request, State
from mailask.core.snapshot import Presence, SeenHold, Snapshot
from mailask.planning.rule import asks_by_id, shortened, today
from mailask.planning.turns import turn_title, waits_for

_MOST_OWED_A_DAY = 10
"""As many as drafts in a day by default: more new deadlines at once are somebody's flood, or a misreading of ours."""

_LONGEST_TITLE = 60


def keep_holds(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """What it takes for the calendar to show each request as it stands."""
    asks = asks_by_id(seen)
    for request in sorted(seen.requests, key=lambda r: r.id):
        mine = [found for found in seen.holds if found.hold.request == request.id]
        live = next((f for f in mine if f.hold.state in {HoldState.OURS, HoldState.THEIRS}), None)
        wanted = wanted_entry(request, asks.get(request.ask), seen.link, policy, now)
        if live is not None:
            if wanted is None and _is_left(live) and request.closed_at is not None:
                text = f"“{live.hold.entry.title}” is yours since you changed it; remove it when you like."
                yield Note(NoteKind.HOLD, request.id, text)
            yield from _follow(live, wanted, request.because, role_of(request))
        elif wanted is not None and not _was_deleted(mine):
            yield _put(mine, wanted, request.id, request.because, role_of(request))


def keep_owed_holds(seen: Snapshot, policy: Policy, now: datetime) -> Iterator[Action | Note]:
    """What it takes for the calendar to show what the user owes; the nearest deadlines come first."""
    zone = policy.me.zone
    made = seen.owed_today
    for owed in sorted(seen.owed, key=lambda o: (end_of(o.deadline.when, zone), o.id)):
        mine = [found for found in seen.holds if found.hold.request == owed.id]
        live = next((f for f in mine if f.hold.state in {HoldState.OURS, HoldState.THEIRS}), None)
        wanted = wanted_owed_entry(owed, seen.link, policy)
        if live is not None:
            yield from _follow(live, wanted, owed.because, Role.OWED)
        elif wanted is None or mine or end_of(owed.deadline.when, zone) < now:
            continue  # over, deleted by hand, or too late to be held to
        elif made >= _MOST_OWED_A_DAY:
            text = f"“{wanted.title}” waits: at most {_MOST_OWED_A_DAY} deadlines that others set are put in a day."
            yield Note(NoteKind.BRAKE, owed.id, text, owed.evidence)
        else:
            made += 1
            yield _put(mine, wanted, owed.id, owed.because, Role.OWED)


def wanted_entry(request: Request, ask: Ask | None, mail: MailLink, policy: Policy, now: datetime) -> Entry | None:
    """What the calendar should show for a request, None when it should show nothing."""
    when = _day_shown(request, policy, now)
    if when is None or request.state in {State.PLANNED, State.CLOSED}:
        return None
    title = " ".join((ask.title if ask is not None else request.subject).split())
    name = request.helper.first_name
    label = turn_title(request, title) if request.is_mine else f"{_LABELS[role_of(request)]}: {title} ({name})"
    link = mail.to(message_id=request.root, thread=request.thread)
    days = policy.hold_busy_days_before
    near = today(policy, now) >= day_of(when, policy.me.zone) - timedelta(days=days)
    return Entry(
        title=label,
        when=_in_zone(when, policy),
        description=_describe(request, ask, link, policy),
        confirmed=request.is_out,
        busy=request.is_out and not request.is_mine and days > 0 and near,
        reminders=policy.hold_reminders,
        link=link,
    )


def role_of(request: Request) -> Role:
    """What a request's hold stands for."""
    if request.state is State.DRAFTED:
        return Role.DRAFT
    if request.is_mine:
        return Role.TURN
    if request.meeting is not None:
        return Role.MEETING
    return Role.PROMISE if request.promise is not None else Role.DEADLINE


_LABELS = {
    Role.DRAFT: "Draft waiting",
    Role.MEETING: "Meeting",
    Role.PROMISE: "Promised",
    Role.DEADLINE: "Reply due",
}


def _day_shown(request: Request, policy: Policy, now: datetime) -> When | None:
    """The day of the hold: the deadline in force; what waits for the user stays ahead of them until it is done."""
    if not request.is_mine:
        return request.due
    next_day = policy.me.working.on_or_after(today(policy, now))
    if request.due is not None and day_of(request.due, policy.me.zone) >= next_day:
        return request.due
    return next_day


def wanted_owed_entry(owed: Owed, mail: MailLink, policy: Policy) -> Entry | None:
    """What the calendar should show for what the user owes, None once it is over: never certain, never busy."""
    if not owed.is_open:
        return None
    label = "Promised" if owed.promised else "Owed"
    # A handle of a message without a Message-ID is nothing that a mail program could open.
    source = owed.deadline.source if owed.deadline.source.startswith("<") else ""
    link = mail.to(message_id=source, thread=owed.thread)
    return Entry(
        title=f"{label}: {shortened(owed.what, _LONGEST_TITLE)} ({owed.to.first_name})",
        when=_in_zone(owed.deadline.when, policy),
        description=_describe_owed(owed, link, policy),
        reminders=policy.hold_reminders,
        link=link,
    )


def _describe_owed(owed: Owed, link: str, policy: Policy) -> str:
    whose = (f"Promised to: {owed.to}", "Promised") if owed.promised else (f"Asked by: {owed.to}", "Asked")
    lines = [
        whose[0],
        f"{whose[1]}: “{' '.join(owed.deadline.quote.split())}”",
        *(f"Also: “{' '.join(d.quote.split())}” ({written(_in_zone(d.when, policy))})" for d in owed.also),
        f"Source: {owed.deadline.source}",
        f"Open: {link}" if link else "",
        f"Why: mailask why {owed.id}",
    ]
    return "\n".join(line for line in lines if line)


def _in_zone(when: When, policy: Policy) -> When:
    """A moment in the user's zone: of the hour that a clock change repeats, two zones never agree (PEP 495)."""
    return when.astimezone(policy.me.zone) if isinstance(when, datetime) else when


def _describe(request: Request, ask: Ask | None, link: str, policy: Policy) -> str:
    lines = [waits_for(request, policy.me.zone)] if request.is_mine else []
    if ask is not None:
        lines += [f"Ask: {ask.need or ask.title}", f"Action: {ask.action}" if ask.action else ""]
    lines.append(f"Helper: {request.helper}")
    if request.promise is not None:
        label = "Meeting" if request.meeting is not None else "Promised"
        lines += [f"{label}: “{' '.join(request.promise.quote.split())}”", f"Source: {request.promise.source}"]
    elif request.root:
        lines.append(f"Source: {request.root}")
    elif ask is not None and ask.source:
        lines.append(f"Source: {ask.source}")
    if request.promise is not None and request.deadline is not None:
        lines.append(f"You asked for: {written(request.deadline)}")
    lines += [f"Open: {link}" if link else "", f"Why: mailask why {request.id}"]
    return "\n".join(line for line in lines if line)


def _put(mine: list[SeenHold], wanted: Entry, subject: str, because: str, role: Role) -> PutHold:
    hold = Hold(f"{subject}#{len(mine) + 1}", subject, wanted, role=role)
    return PutHold(f"put {hold.key}", because, subject, hold)


def _follow(found: SeenHold, wanted: Entry | None, because: str, role: Role) -> Iterator[Action]:
    hold = found.hold
    if hold.state is HoldState.THEIRS:
        return
    if found.presence is not Presence.UNTOUCHED:
        yield _hand_over(found)
    elif wanted is None:
        yield DropHold(f"drop {hold.key}", because, hold.request, hold)
    elif wanted != hold.entry:
        if replace(hold.entry, busy=wanted.busy) == wanted:
            because = f"the day is near, so “{wanted.title}” shows as busy"
        yield MoveHold(f"move {hold.key} {hold.moves + 1}", because, hold.request, replace(hold, role=role), wanted)


def _hand_over(found: SeenHold) -> KeepHold:
    """A hold that a person moved, renamed or edited is theirs; one that they deleted stays away."""
    hold = found.hold
    if found.presence is Presence.MISSING:
        because = f"you deleted the hold “{hold.entry.title}”; it stays away"
        return KeepHold(f"gone {hold.key}", because, hold.request, replace(hold, state=HoldState.GONE))
    because = f"you changed the hold “{hold.entry.title}”; it is yours now"
    return KeepHold(f"theirs {hold.key}", because, hold.request, replace(hold, state=HoldState.THEIRS))


def _is_left(found: SeenHold) -> bool:
    """Whether a hold that a person took over stands there still."""
    return found.hold.state is HoldState.THEIRS and found.presence is not Presence.MISSING


def _was_deleted(mine: list[SeenHold]) -> bool:
    """Whether a hold of the request was deleted by hand; one that we dropped ourselves may be put anew."""
    return any(found.hold.state is HoldState.GONE for found in mine)
