"""Rules: every time-bound request, and everything owed, has one hold; it follows, unless a person took it in hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from mailask.core.action import Action, DropHold, KeepHold, MoveHold, Note, NoteKind, PutHold
from mailask.core.ask import Ask
from mailask.core.deadline import Deadline, When, day_of, end_of, written
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

_MOST_OF_STRANGERS = 3
"""Of people to whom the user has never written: a flood of them is somebody's game, and its addresses cost nothing."""

_LONGEST_TITLE = 60
_LONGEST_NAME = 30
_LONGEST_QUOTE = 300
_MOST_LINES = 5
"""Sentences with a day of their own that a description names; a mail of two hundred deadlines names a few."""


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
    """What it takes for the calendar to show what the user owes: people they know first, then the nearest deadlines."""
    zone, room = policy.me.zone, _Room.of(seen, policy)
    for owed in sorted(seen.owed, key=lambda o: (not room.knows(o), end_of(o.deadline.when, zone), o.id)):
        mine = [found for found in seen.holds if found.hold.request == owed.id]
        live = next((f for f in mine if f.hold.state in {HoldState.OURS, HoldState.THEIRS}), None)
        wanted = wanted_owed_entry(owed, seen.link, policy)
        if live is not None:
            yield from _follow(live, wanted, owed.because, Role.OWED)
        elif wanted is None or mine or end_of(owed.deadline.when, zone) < now:
            continue  # over, deleted by hand, or too late to be held to
        elif full := room.taken(owed):
            yield Note(NoteKind.BRAKE, owed.id, f"“{wanted.title}” waits: {full}", owed.evidence)
        else:
            yield _put(mine, wanted, owed.id, owed.because, Role.OWED)


@dataclass(slots=True)
class _Room:
    """How much of what is owed the calendar may still get today; strangers take nothing of what others need."""

    known: frozenset[str]
    by_known: int = 0
    by_stranger: Counter[str] = field(default_factory=Counter)

    @classmethod
    def of(cls, seen: Snapshot, policy: Policy) -> _Room:
        asked = {request.helper.key for request in seen.requests if request.sent_at is not None}
        room = cls(seen.written_to | asked | policy.me.keys)
        promised = {owed.id for owed in seen.owed if owed.promised}
        for name in seen.owed_today:
            room._count(Owed.whose(name), is_known=name in promised or Owed.whose(name) in room.known)
        return room

    def knows(self, owed: Owed) -> bool:
        """Whether the user has ever written to them: what they promised, they wrote."""
        return owed.promised or owed.to.key in self.known

    def taken(self, owed: Owed) -> str:
        """Why there is no room left for it today; empty when there is, which it then takes."""
        is_known, key = self.knows(owed), owed.to.key
        if is_known and self.by_known >= _MOST_OWED_A_DAY:
            return f"at most {_MOST_OWED_A_DAY} deadlines that others set are put in a day."
        if not is_known and self.by_stranger[key] >= 1:
            who = shortened(owed.to.address, _LONGEST_TITLE)
            return f"you have never written to {who}, of whom one deadline is put in a day."
        if not is_known and self.by_stranger.total() >= _MOST_OF_STRANGERS:
            return f"at most {_MOST_OF_STRANGERS} deadlines of people you have never written to are put in a day."
        self._count(key, is_known=is_known)
        return ""

    def _count(self, key: str, *, is_known: bool) -> None:
        if is_known:
            self.by_known += 1
        else:
            self.by_stranger[key] += 1


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
    assert request.todo is not None
    if request.todo.by is not None and end_of(request.todo.by, policy.me.zone) >= now:
        return request.todo.by
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
        title=f"{label}: {shortened(owed.what, _LONGEST_TITLE)} ({shortened(owed.to.first_name, _LONGEST_NAME)})",
        when=_in_zone(owed.deadline.when, policy),
        description=_describe_owed(owed, link, policy),
        reminders=policy.hold_reminders,
        link=link,
    )


def _describe_owed(owed: Owed, link: str, policy: Policy) -> str:
    who = shortened(str(owed.to), _LONGEST_QUOTE)
    whose = (f"Promised to: {who}", "Promised") if owed.promised else (f"Asked by: {who}", "Asked")
    more = len(owed.also) - _MOST_LINES
    lines = [
        whose[0],
        f"{whose[1]}: “{_short(owed.deadline)}”",
        *(f"Also: “{_short(d)}” ({written(_in_zone(d.when, policy))})" for d in owed.also[:_MOST_LINES]),
        f"And {more} more with a day." if more > 0 else "",
        f"Source: {shortened(owed.deadline.source, _LONGEST_QUOTE)}",
        f"Open: {link}" if link else "",
        f"Why: mailask why {owed.id}",
    ]
    return "\n".join(line for line in lines if line)


def _short(deadline: Deadline) -> str:
    return shortened(deadline.quote, _LONGEST_QUOTE)


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
