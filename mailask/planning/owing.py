"""What the user owes: asks with a day in the mail of others, promises with a day in the user's own, and their end.

Off by default (`[holds] owed`). While it is off nothing new is owed; what stood before is still followed to its end.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta, tzinfo
from hashlib import blake2b

from mailask.core.action import KeepOwed
from mailask.core.deadline import Deadline, day_of, end_of, spoken
from mailask.core.letter import base_subject, is_forward, without_prefixes
from mailask.core.message import Heard, Message, Place
from mailask.core.owed import OWED, Owed, OwedState
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.core.reading import DateKind, Outcome, Promise, Reading
from mailask.core.snapshot import Snapshot
from mailask.planning import life
from mailask.planning.addressed import asked_of_user
from mailask.planning.rule import shortened, today
from mailask.reading import sentence_with

_OVER = timedelta(days=7)
"""A deadline that passed a week ago holds nobody any more; its entry goes, so that the calendar watches no old ones."""

_LONGEST_QUOTE = 120


@dataclass(frozen=True, slots=True)
class Owing:
    """What the user owes after all that was heard, the finished included, and what it takes to write it down."""

    owed: tuple[Owed, ...] = ()
    actions: tuple[KeepOwed, ...] = ()


def follow_owed(seen: Snapshot, policy: Policy, now: datetime) -> Owing:
    """What the user owes now; the same for every order in which the messages were seen (law 4)."""
    walk = _Walk(seen, policy, {owed.id: owed for owed in seen.owed})
    for said in in_order_of_answers(seen.correspondence):
        message = said.message
        if said.reading.automated is not None or said.doubt is not None or walk.knows(message):
            continue
        if message.place is Place.SENT:
            walk.user_wrote(said)
        elif message.place is Place.RECEIVED and message.sender.key not in policy.me.keys:
            walk.somebody_wrote(said)
    walk.let_pass(now)
    return walk.outcome(now)


def in_order_of_answers(heard: Iterable[Heard]) -> list[Heard]:
    """Oldest first, but nothing before what it answers: two people's clocks need not agree."""
    waiting = sorted(heard, key=lambda said: (said.message.at, said.message.ref))
    untold = {said.message.message_id for said in waiting}
    told: list[Heard] = []
    while waiting:
        free = (s for s in waiting if not (s.message.answers & untold) - {s.message.message_id})
        said = next(free, waiting[0])  # messages that answer each other in a ring come as they are dated
        waiting.remove(said)
        untold.discard(said.message.message_id)
        told.append(said)
    return told


@dataclass(slots=True)
class _Walk:
    """What is owed so far, and the actions for each."""

    seen: Snapshot
    policy: Policy
    owed: dict[str, Owed]
    actions: dict[str, list[KeepOwed]] = field(default_factory=dict)
    known: set[str] = field(init=False)

    def __post_init__(self) -> None:
        self.known = {name for owed in self.owed.values() for name in owed.known_ids}

    def knows(self, message: Message) -> bool:
        """Whether the message was weighed before: a run that was killed hears it again."""
        return not life.ids_of(message).isdisjoint(self.known)

    def user_wrote(self, said: Heard) -> None:
        """The user's own letter answers what they owe in its conversation, or sets a day for it, or promises anew."""
        message = said.message
        here = self._open_in(message)
        evidence = message.identity
        promise = _promise_in(said, self.policy)
        for owed in _answered_by(message, here):
            if promise is None:
                self._keep("answered", _closed(owed), message, f"you answered {owed.to} ({evidence})")
            else:
                after = replace(owed, deadline=promise, promised=True, also=(), said_at=message.at)
                self._keep("promised", after, message, f"you promised: {_quoted(promise.quote)} ({evidence})")
        if not here and self.policy.owed_holds and not self._is_of_a_request(message):
            others = [person for person in message.recipients if person.key not in self.policy.me.keys]
            firm = _promise_in(said, self.policy, firm=True)
            if others and firm is not None:
                because = f"you promised: {_quoted(firm.quote)} ({evidence})"
                self._keep("promised", _opened(message, others[0], firm, promised=True), message, because)

    def somebody_wrote(self, said: Heard) -> None:
        """Another's letter asks for something by a day, sets another day, or says that it is settled."""
        message, sender = said.message, said.message.sender
        evidence = message.identity
        here = self._open_in(message)
        theirs = next((owed for owed in here if owed.to.key == sender.key), None)
        if theirs is not None and not _is_newer(message, theirs):
            return  # it came late; what was said since stands
        asked = asked_of_user(said, self.policy.me)
        if theirs is not None and asked:
            if _is_another_day(asked[0], theirs.deadline, self.policy.me.zone):
                after = replace(theirs, deadline=asked[0], also=asked[1:], promised=False, said_at=message.at)
                because = f"{sender} asks for another day: {_quoted(asked[0].quote)} ({evidence})"
                self._keep("asked", after, message, because)
                return
        elif asked and (repeated := self._repeated(message, asked[0], here)) is not None:
            here = [repeated]
        elif asked and self.policy.owed_holds:
            because = f"{sender} asks: {_quoted(asked[0].quote)} ({evidence})"
            self._keep("asked", _opened(message, sender, asked[0], also=asked[1:]), message, because)
            return
        elif theirs is not None and _is_settled(said, theirs, self.policy):
            words = sentence_with(said.reading.quote("outcome"), said.reading.reply)
            because = f"{sender} says that it is settled: {_quoted(words)} ({evidence})"
            self._keep("settled", _closed(theirs), message, because)
            return
        for owed in (each for each in here if _is_newer(message, each)):
            self._keep("heard", owed, message, f"{sender} wrote again ({evidence})")

    def let_pass(self, now: datetime) -> None:
        """What passed a week ago is over."""
        zone = self.policy.me.zone
        for owed in sorted(self.owed.values(), key=lambda o: o.id):
            day = owed.deadline.day(zone)
            if owed.is_open and day + _OVER <= today(self.policy, now):
                because = f"the day, {spoken(day)}, passed a week ago ({owed.deadline.source})"
                closed = replace(owed, state=OwedState.CLOSED, because=because)
                self._write(f"passed {owed.id}", closed)

    def outcome(self, now: datetime) -> Owing:
        """What came of it; what was over before it was ever written down is left out."""
        before = {owed.id for owed in self.seen.owed}
        zone = self.policy.me.zone
        kept = [
            owed
            for owed in sorted(self.owed.values(), key=lambda o: o.id)
            if owed.id in before or (owed.is_open and end_of(owed.deadline.when, zone) >= now)
        ]
        return Owing(tuple(kept), tuple(action for owed in kept for action in self.actions.get(owed.id, ())))

    def _open_in(self, message: Message) -> list[Owed]:
        """What is open in the message's conversation: by the provider's thread, else by what it answers."""
        return [
            owed
            for owed in sorted(self.owed.values(), key=lambda o: o.id)
            if owed.is_open and ((message.thread and message.thread == owed.thread) or message.answers & owed.known_ids)
        ]

    def _repeated(self, message: Message, asked: Deadline, here: list[Owed]) -> Owed | None:
        """What is asked for here again: in this conversation by another, or by the same person in a new one."""
        subject = base_subject(message.subject)
        again = [
            owed
            for owed in sorted(self.owed.values(), key=lambda o: o.id)
            if owed.is_open and owed.to.key == message.sender.key and subject and base_subject(owed.what) == subject
        ]
        zone = self.policy.me.zone
        day = day_of(asked.when, zone)
        return next((owed for owed in (*here, *again) if owed.deadline.day(zone) == day), None)

    def _is_of_a_request(self, message: Message) -> bool:
        """Whether the letter belongs to an ask of the user's own, whose life has its own hold."""
        if message.mailask_id:
            return True
        ids = life.ids_of(message)
        return any(not ids.isdisjoint(request.known_ids | request.asides) for request in self.seen.requests)

    def _keep(self, event: str, owed: Owed, message: Message, because: str) -> None:
        evidence = message.identity
        after = replace(
            owed,
            known_ids=owed.known_ids | life.ids_of(message),
            because=because if event != "heard" else owed.because,
            evidence=evidence,
        )
        self.known |= life.ids_of(message)
        self._write(f"{event} {owed.id} {evidence}", after, because)

    def _write(self, key: str, owed: Owed, because: str = "") -> None:
        self.actions.setdefault(owed.id, []).append(KeepOwed(key, because or owed.because, owed.id, owed))
        self.owed[owed.id] = owed


def _opened(
    message: Message, to: Person, deadline: Deadline, *, promised: bool = False, also: tuple[Deadline, ...] = ()
) -> Owed:
    digest = blake2b(message.identity.encode(), digest_size=5).hexdigest()
    return Owed(
        id=f"{OWED}{to.key}/{digest}",
        to=to,
        what=without_prefixes(message.subject) or " ".join(deadline.quote.split()),
        deadline=deadline,
        said_at=message.at,
        promised=promised,
        also=also,
        thread=message.thread,
    )


def _closed(owed: Owed) -> Owed:
    return replace(owed, state=OwedState.CLOSED)


def _answered_by(message: Message, here: list[Owed]) -> list[Owed]:
    """What a letter of the user's answers: what its recipients asked for, else all of the conversation.

    The address to answer to may be another than the sender's. What is passed on to others answers nobody.
    """
    recipients = {person.key for person in message.recipients}
    to_them = [owed for owed in here if owed.to.key in recipients]
    if not to_them and not is_forward(message.subject):
        to_them = here
    return [owed for owed in to_them if _is_newer(message, owed)]


def _is_newer(message: Message, owed: Owed) -> bool:
    """Whether it was written after the words that set the deadline, by its date or because it answers them."""
    return message.at >= owed.said_at or owed.deadline.source in message.answers


def _is_another_day(asked: Deadline, before: Deadline, zone: tzinfo) -> bool:
    """Whether the day differs, or its hour; a bare day takes no hour back."""
    if isinstance(before.when, datetime) and not isinstance(asked.when, datetime):
        return asked.when != before.day(zone)
    return asked.when != before.when


def _is_settled(said: Heard, owed: Owed, policy: Policy) -> bool:
    """Whether the other side says that nothing is owed any more, and asks for nothing else in the same breath.

    A “no” or a “thanks” that answers no word of the user's means that they need it no longer or have it already. After
    the user's promise it is an answer to the promise, and thanks count from the promised day on.
    """
    outcome = said.reading.outcome
    if said.reading.asks:
        return False
    if not owed.promised:
        return outcome in {Outcome.DONE, Outcome.NO, Outcome.THANKS_ONLY}
    zone = policy.me.zone
    is_due = day_of(said.message.at, zone) >= owed.deadline.day(zone)
    return outcome is Outcome.DONE or (outcome is Outcome.THANKS_ONLY and is_due)


_FROM_AN_ANSWER = frozenset(f"promises.{outcome.value}" for outcome in Outcome)
"""The rules that take a day from a yes or a later: promises only in answer to an ask (“Monday is fine” gives leave)."""


def _promise_in(said: Heard, policy: Policy, *, firm: bool = False) -> Deadline | None:
    """The last day ahead that the writer commits to; a meeting is none.

    Firm is what needs no ask before it to be a promise: the writer's own “I will”, without an “if”, by a day.
    """
    reading = said.reading
    if firm and reading.outcome is Outcome.YES_IF:
        return None
    zone = policy.me.zone
    days = [
        (promise.when, promise.text)
        for promise in reading.promises
        if promise.when is not None
        and end_of(promise.when, zone) >= said.message.at
        and _may_hold(promise, reading, firm=firm)
    ]
    if not days:
        return None
    when, text = max(days, key=lambda day: (end_of(day[0], zone), day[1]))
    return Deadline(when, text, said.message.identity)


def _may_hold(promise: Promise, reading: Reading, *, firm: bool) -> bool:
    kinds = {date.kind for date in reading.dates if date.when == promise.when and date.quote in promise.text}
    if firm:
        return promise.rule not in _FROM_AN_ANSWER and DateKind.DEADLINE in kinds
    return kinds != {DateKind.MEETING}


def _quoted(text: str) -> str:
    return f"“{shortened(text, _LONGEST_QUOTE)}”"
