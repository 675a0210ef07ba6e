"""Intake: new mail into the store, and the part of it that may be evidence, read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mailask import __version__
from mailask.core.action import Note, NoteKind
from mailask.core.letter import base_subject
from mailask.core.message import Doubt, Heard, Message, Place
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.core.reading import Outcome, Reading
from mailask.core.request import Draft, Request, State
from mailask.errors import MessageBroken, MessageGone
from mailask.mail.authentication import doubt_about
from mailask.mail.envelope import parse_envelope, written_at
from mailask.ports import Arrival, Batch, MailReader
from mailask.run.absent import absences_before
from mailask.run.arrivals import Arrivals
from mailask.run.concerns import Concerns, Correspondence, answers_seen_before
from mailask.run.past import Past, Recall, names_in, names_of, names_of_conversation
from mailask.store import Store
from mailask.store.names import by_id, by_person

CURSOR = "mailbox"
_FIRST_LOOK = "first_look"
_KEPT_BYTES = 32 * 1024 * 1024
_PATIENCE = timedelta(days=14)
"""How long an answer is kept at hand whose own ask has not been seen in Sent yet (a mailbox synced in two steps)."""


@dataclass(slots=True)
class Sources:
    """The sources that the provider had to fetch anyway, so that no message is fetched twice; bounded."""

    kept: dict[str, bytes] = field(default_factory=dict)
    size: int = 0

    def keep(self, arrivals: Iterable[Arrival]) -> None:
        for arrival in arrivals:
            if arrival.source is not None and self.size + len(arrival.source) <= _KEPT_BYTES:
                self.kept[arrival.ref] = arrival.source
                self.size += len(arrival.source)


def take_in_mail(mailbox: MailReader, store: Store, *, now: datetime, first_look_days: int) -> Sources:
    """Store all that has arrived, batch by batch with its cursor (law 6). Raises MailboxError, TryAgainLater."""
    since = _first_look(store, now, first_look_days)
    sources = Sources()
    requeued = _read_again(mailbox, store)
    if requeued:
        store.take_in(Batch(requeued, store.cursors.get(CURSOR)), cursor_name=CURSOR, news_since=since)
        sources.keep(requeued)
    for batch in mailbox.changes(store.cursors.get(CURSOR), since=since):
        if batch.arrivals or batch.cursor != store.cursors.get(CURSOR):
            late = _named_by_date_too_old(store, batch, since)
            store.take_in(batch, cursor_name=CURSOR, news_since=since, news=late)
            sources.keep(batch.arrivals)
    return sources


def _named_by_date_too_old(store: Store, batch: Batch, since: datetime) -> frozenset[str]:
    """The messages dated before all news that answer something of ours: what arrives is news, whatever its date."""
    old = [a.message for a in batch.arrivals if a.message is not None and a.message.at < since]
    if not old or not store.live.all():
        return frozenset()
    names = {message.ref: names_of_conversation(message) for message in old}
    found = store.names.lives(name for some in names.values() for name in some)
    return frozenset(ref for ref, some in names.items() if not some.isdisjoint(found))


def _first_look(store: Store, now: datetime, days: int) -> datetime:
    """The moment from which mail counts as news: fixed at the first run, so that a slow first sync changes nothing."""
    if stored := store.memories.get(_FIRST_LOOK):
        return datetime.fromisoformat(stored)
    since = now - timedelta(days=days)
    store.memories.set(_FIRST_LOOK, since.isoformat())
    return since


def _read_again(mailbox: MailReader, store: Store) -> tuple[Arrival, ...]:
    """What another version of the code could not read, tried again."""
    arrivals = []
    for ref in store.index.requeue(__version__):
        try:
            source = mailbox.source(ref)
            arrivals.append(Arrival(ref, parse_envelope(source, ref=ref, place=Place.RECEIVED), source=source))
        except (MessageBroken, MessageGone) as error:
            arrivals.append(Arrival(ref, problem=error.message))
    return tuple(arrivals)


@dataclass(frozen=True, slots=True)
class Intake:
    """What is new: the messages that may be evidence, read; and every message that is dealt with after this run.

    Attributes:
        heard: what may be evidence about a request; correspondence: what may say what the user owes.
    """

    heard: tuple[Heard, ...] = ()
    correspondence: tuple[Heard, ...] = ()
    dealt_with: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()


def read_news(
    mailbox: MailReader,
    store: Store,
    sources: Sources,
    recall: Recall,
    *,
    policy: Policy,
    now: datetime,
    sent: tuple[Message, ...] = (),
    asked: Iterable[Person] = (),
) -> Intake:
    """Read the news that concerns a request, a draft of ours or what the user owes; the rest is dealt with unread.

    What it is about is remembered by this run, through `recall`; `sent` are letters of which no request knows yet, and
    `asked` who is to be asked for the first time.
    """
    news = store.index.news()
    about = {by_id(message.identity) for message in sent}
    about |= {by_person(person.key) for message in sent for person in message.recipients}
    known = frozenset(about) | recall.named(name for message in news for name in names_of(message))
    past = recall.past() if news else Past()
    reader = _Reader(mailbox, store, sources, policy, _Sent.of(past.drafts), Arrivals.of(past.requests, now))
    evidence = Concerns(known, asked=any(r.is_out for r in past.requests)).refs_of(news, policy.me.keys)
    owing = Correspondence.of(past.owed, policy)
    heard: list[Heard] = []
    correspondence: list[Heard] = []
    for message in news:
        concerns = owing.concerns(message)
        if message.ref not in evidence and not concerns:
            reader.dealt_with.append(message.ref)
        elif (said := reader.read(message)) is not None:
            reader.dealt_with.append(message.ref)
            heard += [said] if message.ref in evidence else []
            correspondence += [said] if concerns else []
    taken = {said.message.ref for said in heard}
    heard += (said for said in absences_before(reader.read, store, asked, now) if said.message.ref not in taken)
    recall.named(names_in(heard))
    before = (reader.read(message) for message in answers_seen_before(store, correspondence, policy))
    correspondence += [said for said in before if said is not None]
    return Intake(tuple(heard), tuple(correspondence), tuple(reader.dealt_with), _note_aside(store))


@dataclass(slots=True)
class _Reader:
    """Reads messages; one that cannot be read is set aside and the run goes on (law 6)."""

    mailbox: MailReader
    store: Store
    sources: Sources
    policy: Policy
    sent: _Sent
    arrivals: Arrivals
    dealt_with: list[str] = field(default_factory=list)

    def read(self, message: Message) -> Heard | None:
        """The message with what it says, None when it is gone or cannot be read."""
        try:
            source = self.sources.kept.get(message.ref)
            source = self.mailbox.source(message.ref) if source is None else source
            doubt = self._doubt(source) if message.place is Place.RECEIVED else None
            sender, sent = None if doubt else message.sender, self.sent.before(message)
            dated = self.arrivals.set(message)
            reference = self.arrivals.reference(dated, written_at(source))
            reading = _understand(source, sender, sent, self.store, self.policy, reference)
        except MessageGone:
            self.dealt_with.append(message.ref)  # it moved: its new place has brought or will bring it again
        except MessageBroken as error:
            self.store.index.set_aside(message.ref, error.message, __version__)
        else:
            return Heard(dated, reading, doubt)
        return None

    def _doubt(self, source: bytes) -> Doubt | None:
        """Why it may not come from whom it names. Raises MessageBroken."""
        try:
            return doubt_about(source, self.mailbox.authserv_id())
        except Exception as bug:
            raise _too_much(bug) from bug


@dataclass(frozen=True, slots=True)
class _Sent:
    """The texts of our letters, by the person and by the Message-ID: what an answer repeats of them is not its own."""

    by_person: Mapping[str, tuple[str, ...]]
    by_id: Mapping[str, str]

    @classmethod
    def of(cls, drafts: Iterable[Draft]) -> _Sent:
        by_person: dict[str, list[str]] = {}
        by_id = {}
        for draft in drafts:
            by_person.setdefault(draft.to.key, []).append(draft.text)
            by_id[draft.message_id] = draft.text
        return cls({who: tuple(texts) for who, texts in by_person.items()}, by_id)

    def before(self, message: Message) -> tuple[str, ...]:
        """The letters that a message from somebody else may answer."""
        if message.place is not Place.RECEIVED:
            return ()
        answered = (self.by_id[each] for each in message.answers if each in self.by_id)
        return (*self.by_person.get(message.sender.key, ()), *answered)


def _understand(
    source: bytes,
    sender: Person | None,
    sent: tuple[str, ...],
    store: Store,
    policy: Policy,
    reference: datetime | None,
) -> Reading:
    """The reading of a message, its 3/4 in the order that its sender was seen to write; what it shows is kept.

    Without a sender nothing is, as when it is not sure whose message it is; `reference` stands for a wrong Date.
    """
    from mailask.reading import day_first_habit, read  # with its languages: only when there is mail to understand

    known = store.habits.day_first(sender.key) if sender else None
    try:
        reading = read(
            source,
            me=policy.me.keys,
            sent=sent,
            reference=reference,
            day_first_habit=known,
            zone=policy.me.zone,
            working=policy.me.working,
        )
    except Exception as bug:
        # Anybody can send us anything: no mail may stop mailask for good (law 6).
        raise _too_much(bug) from bug
    shown = None if reading.automated else day_first_habit(reading.reply)
    if sender and shown is not None and shown != known:
        store.habits.observe(sender.key, day_first=shown)
    return reading


def _too_much(bug: Exception) -> MessageBroken:
    return MessageBroken(f"mailask cannot get through it ({type(bug).__name__}).")


def still_waiting(
    heard: Iterable[Heard], requests: Iterable[Request], drafts: Iterable[Draft], now: datetime
) -> frozenset[str]:
    """What stays news for a while: answers that came before their own ask was seen in Sent, and letters just sent.

    A letter that looks like a draft of ours which was still seen in Drafts went between the two looks.
    """
    requests = tuple(requests)
    unsent = [
        r for r in requests if r.state is State.DRAFTED or (r.outcome is Outcome.GONE and r.state is State.CLOSED)
    ]
    known = frozenset().union(*(r.known_ids for r in requests))
    helpers = {r.helper.key for r in unsent}
    lying = [draft for draft in drafts if draft.is_lying]
    return frozenset(
        said.message.ref
        for said in heard
        if said.message.message_id not in known
        and now - said.message.at < _PATIENCE
        and (_may_be_one_of(said.message, lying) if said.message.place is Place.SENT else _is_from(said, helpers))
    )


def _is_from(said: Heard, helpers: set[str]) -> bool:
    return said.message.place is Place.RECEIVED and said.message.sender.key in helpers


def _may_be_one_of(message: Message, lying: Iterable[Draft]) -> bool:
    to = {person.key for person in message.recipients}
    return any(d.to.key in to and base_subject(d.subject) == base_subject(message.subject) for d in lying)


def _note_aside(store: Store) -> tuple[Note, ...]:
    aside = store.index.aside()
    if not aside:
        return ()
    lines = "; ".join(_named_once(each.ref, each.problem) for each in aside[:5])
    more = f"; and {len(aside) - 5} more" if len(aside) > 5 else ""
    count = "1 message cannot be read and is" if len(aside) == 1 else f"{len(aside)} messages cannot be read and are"
    text = f"{count} set aside, not lost: {lines}{more}"
    return (Note(NoteKind.MAIL, "set aside", text, aside[0].ref),)


def _named_once(ref: str, problem: str) -> str:
    """The problem with its message's id in front, once: a layer that it came through may have named it already."""
    return f"{ref}: {problem.replace(f'{ref}: ', '')}"
