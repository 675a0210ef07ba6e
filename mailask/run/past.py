"""The past: what of all that ever was a run must know. It grows with what lives and what is named, not with years."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailask.config.ask_files import AskFile
from mailask.core.action import KeepAsk, Plan
from mailask.core.ask import Ask
from mailask.core.hold import Hold, HoldState
from mailask.core.message import Heard, Message
from mailask.core.owed import OWED, Owed
from mailask.core.person import Person, address_key
from mailask.core.request import Decision, Draft, Request
from mailask.core.snapshot import Snapshot
from mailask.planning.already import may_ask
from mailask.store import ReadFile, Store
from mailask.store.names import OPTED_OUT, by_id, by_person, by_thread

_LONG_AGO = timedelta(days=400)
"""How far back a letter is looked for that a lost database has forgotten."""


@dataclass(frozen=True, slots=True)
class Past:
    """The lives that matter now, whole: an ask with all its requests, and these with their drafts and holds."""

    asks: tuple[Ask, ...] = ()
    requests: tuple[Request, ...] = ()
    drafts: tuple[Draft, ...] = ()
    holds: tuple[Hold, ...] = ()
    decisions: tuple[Decision, ...] = ()
    owed: tuple[Owed, ...] = ()
    opted_out: frozenset[str] = frozenset()


@dataclass(slots=True)
class Recall:
    """What is to be remembered, collected from all that names it.

    Attributes:
        asks: by their ids; at first those that live.
        owed: the ids of what is owed; what is open is remembered anyway.
        loose: the keys of drafts that belong to no request.
    """

    store: Store
    asks: set[str] = field(default_factory=set)
    owed: set[str] = field(default_factory=set)
    loose: set[str] = field(default_factory=set)

    @classmethod
    def of_the_living(cls, store: Store) -> Recall:
        return cls(store, set(store.live.all()))

    def people(self, keys: Iterable[str]) -> None:
        """Remember all that these people had a part in."""
        self.named(map(by_person, keys))

    def named(self, names: Iterable[str]) -> frozenset[str]:
        """Remember what goes by these names, and say which of them belong to requests and drafts."""
        found = self.store.names.lives(names)
        self.lives(life for lives in found.values() for life in lives)
        return frozenset(name for name, lives in found.items() if not all(life.startswith(OWED) for life in lives))

    def lives(self, ids: Iterable[str]) -> None:
        """Remember lives by their ids: requests, what is owed, and drafts that belong to no request."""
        lives = set(ids)
        owed = {life for life in lives if life.startswith(OWED)}
        self.owed |= owed
        self.asks |= self.store.lives.asks_of_requests(lives - owed)
        self.loose |= lives - owed

    def past(self) -> Past:
        """All that is remembered, read from the store."""
        lives = self.store.lives
        requests = lives.requests(self.asks)
        ids = [request.id for request in requests]
        drafts = (*lives.drafts(ids), *lives.drafts_named(self.loose), *lives.drafts_lying())
        owed = lives.owed_named(self.owed)
        return Past(
            asks=lives.asks(self.asks),
            requests=requests,
            drafts=tuple({draft.key: draft for draft in drafts}.values()),
            holds=lives.holds([*ids, *(each.id for each in owed)]),
            decisions=lives.decisions(self.asks),
            owed=owed,
            opted_out=self._opted_out(),
        )

    def _opted_out(self) -> frozenset[str]:
        names = self.store.names.lives([OPTED_OUT]).get(OPTED_OUT, frozenset())
        ended = self.store.lives.requests(self.store.lives.asks_of_requests(names))
        return opted_out(ended)


def opted_out(requests: Iterable[Request]) -> frozenset[str]:
    """The folded addresses of those who asked not to be asked."""
    return frozenset(request.helper.key for request in requests if request.has_opted_out)


def names_of(message: Message) -> frozenset[str]:
    """By what a message may name a life of ours."""
    people = {message.sender.key, *(person.key for person in message.recipients)}
    return names_of_conversation(message) | frozenset(map(by_person, people))


def names_of_conversation(message: Message) -> frozenset[str]:
    """By what a message may name a life of ours, whoever wrote it."""
    ids = {message.message_id, message.mailask_id, message.identity, *message.answers} - {""}
    return frozenset((*map(by_id, ids), *(by_thread(thread) for thread in {message.thread} - {""})))


def names_in(heard: Iterable[Heard]) -> frozenset[str]:
    """By whom a message names a life only in its words: the addresses that could not be reached."""
    return frozenset(by_person(address_key(address)) for said in heard for address in said.reading.bounced)


def over_asks(seen: Snapshot, plan: Plan) -> frozenset[str]:
    """The asks that are over: all their requests ended, nothing of theirs lies or stands, and nothing was to do or say.

    What makes them live again is what names them: a message, their file, or a person.
    """
    busy = {action.request for action in plan.actions} | {note.subject for note in (*plan.notes, *seen.notes)}
    busy |= {action.ask.id for action in plan.actions if isinstance(action, KeepAsk)}
    busy |= {found.draft.request for found in seen.drafts if found.draft.is_lying}
    busy |= {found.hold.request for found in seen.holds if found.hold.state in {HoldState.OURS, HoldState.THEIRS}}
    asks = {request.ask for request in seen.requests}
    living = {request.ask for request in seen.requests if request.is_open or request.id in busy}
    return frozenset(asks - living - busy)


def end_what_is_over(store: Store, seen: Snapshot, plan: Plan, files: Iterable[AskFile]) -> None:
    """Write down which asks are over, and as what their files were read."""
    over = over_asks(seen, plan)
    if over:
        read = {file.path.name: ReadFile(file.stamp, file.ask.id) for file in files if file.ask and file.stamp}
        store.ledger.shorten(request.id for request in seen.requests if request.ask in over)
        store.live.end(over, {name: file for name, file in read.items() if file.ask in over})
        store.database.give_room_back(after=len(over))


def newly_asked(asks: Iterable[Ask], requests: Iterable[Request]) -> list[tuple[Ask, Person]]:
    """The asks and people between whom there is no request yet."""
    known = {request.id for request in requests}
    return [(ask, person) for ask in asks for person in ask.to if f"{ask.id}/{person.key}" not in known]


def sent_before(store: Store, asks: Iterable[Ask], requests: Iterable[Request], now: datetime) -> tuple[Message, ...]:
    """What the user has sent that may put a new ask to somebody already, and belongs to no request; looked for once."""
    new = newly_asked(asks, requests)
    found = {
        message.ref: message
        for ask, person in new
        for message in store.index.sent_to(person.address, since=now - _LONG_AGO)
        if may_ask(message, ask, person, now)
    }
    ours = store.names.lives(by_id(message.identity) for message in found.values())
    return tuple(message for message in found.values() if by_id(message.identity) not in ours)
