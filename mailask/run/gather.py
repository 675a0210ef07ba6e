"""Gather: ask the ports what is new, read it, and freeze everything a plan may depend on into a Snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from mailask.config.ask_files import NOTHING_ELSE, AskFile, AskFolder, read_asks, read_more
from mailask.config.attachments import Attaching, read_attachments
from mailask.config.templates import read_templates
from mailask.core.action import Note, NoteKind
from mailask.core.ask import Ask
from mailask.core.legible import legible
from mailask.core.letter import Attachment
from mailask.core.message import Heard, Place
from mailask.core.owed import Owed
from mailask.core.policy import Policy
from mailask.core.request import Draft, DraftState, Request, State
from mailask.core.snapshot import Presence, SeenDraft, Snapshot
from mailask.core.tie import Contact, Tie
from mailask.errors import AskFileError
from mailask.planning.matching import find_sent_draft
from mailask.planning.ties import rank_ties
from mailask.ports import Calendar, Mailbox
from mailask.run.intake import read_news, take_in_mail
from mailask.run.past import Past, Recall, newly_asked, sent_before
from mailask.run.presence import dated, look_at_holds, look_by_words, look_for_drafts
from mailask.store import Store

if TYPE_CHECKING:
    from mailask.config import Settings

CALENDAR_CURSOR = "calendar"
TIES_LOOKED = "ties_looked"
SIZE = "mailbox_size"
_SUDDENLY_EMPTY = 20
"""A mailbox that held this many messages and holds none now was not emptied by a person."""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where the asks, the user's own templates and attached files lie, and how far back the first look goes."""

    asks: Path
    templates: Path | None
    first_look_days: int = 30
    attaching: Attaching = NOTHING_ELSE


def whereabouts_of(settings: Settings) -> Whereabouts:
    """The places that the settings name."""
    first_look_days = settings.mailbox.first_look_days
    return Whereabouts(settings.asks.folder, settings.templates.folder, first_look_days, settings.attaching)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The snapshot, and what has to be written down once its plan was applied.

    Attributes:
        drafts: our drafts with the handles they have now.
        dealt_with: the messages that need not be looked at again.
        files: the asks folder's files, as they were read.
        calendar: the calendar's cursor to set.
        memories: what to remember.
    """

    snapshot: Snapshot
    drafts: tuple[Draft, ...] = ()
    dealt_with: tuple[str, ...] = ()
    files: tuple[AskFile, ...] = ()
    calendar: str = ""
    memories: tuple[tuple[str, str], ...] = ()


def gather(
    store: Store, mailbox: Mailbox, calendar: Calendar, where: Whereabouts, *, policy: Policy, now: datetime
) -> Gathered:
    """Everything that may matter now. Writes to the store only: what arrived, never what was concluded.

    Raises:
        MailboxError, CalendarError: not there as configured.
        SignInNeeded, TryAgainLater: the provider cannot be asked now.
    """
    recall = Recall.of_the_living(store)
    folder = read_asks(where.asks, zone=policy.me.zone, known=store.live.files_of_others(), attaching=where.attaching)
    recall.asks.update(ask.id for ask in folder.asks)
    # Drafts before messages: a draft that is sent in between is then seen as sent, never as gone.
    first = look_for_drafts(mailbox, store.lives.drafts_lying())
    sources = take_in_mail(mailbox, store, now=now, first_look_days=where.first_look_days)
    begun = store.lives.requests(recall.asks)
    sent = sent_before(store, folder.asks, begun, now)
    asked = [person for _, person in newly_asked(folder.asks, begun)]
    news = read_news(mailbox, store, sources, recall, policy=policy, now=now, sent=sent, asked=asked)
    recall.lives(store.ledger.drafted_since(_midnight(policy, now)))
    ties, looked = _look_for_ties(store, policy, now)
    recall.people(tie.person.key for tie in ties)
    recall.people(_may_be_asked(folder.asks, store.lives.requests(recall.asks)))
    folder = read_more(folder, recall.asks, zone=policy.me.zone, attaching=where.attaching)
    asks, attachments, ask_notes = _load_asks(folder)
    past = recall.past()
    known = first.and_others(past.drafts)
    drafts = dated(look_by_words(mailbox, known, _sent(news.heard, known.drafts)), now)
    kept = look_at_holds(calendar, past.holds, store.cursors.get(CALENDAR_CURSOR))
    owed_today = store.ledger.owed_holds(_midnight(policy, now))
    templates, problems = read_templates(where.templates)
    template_notes = [Note(NoteKind.TEMPLATE, "templates", problem) for problem in problems]
    size, sudden = _look_for_sudden_changes(mailbox, store, folder, past)
    snapshot = Snapshot(
        asks=asks,
        broken=_broken(folder, asks),
        remembered=past.asks,
        requests=past.requests,
        drafts=drafts.drafts,
        holds=kept.holds,
        heard=news.heard,
        owed=past.owed,
        correspondence=news.correspondence,
        decisions=past.decisions,
        sent_before=sent,
        ties=ties,
        opted_out=past.opted_out,
        busy_threads=drafts.busy_threads,
        link=mailbox.link(),
        contacts=_contacts(store, asks, past.requests, policy),
        attachments=attachments,
        templates=templates,
        drafts_today=store.ledger.drafts_made(_midnight(policy, now)),
        owed_today=owed_today,
        written_to=store.index.written_to(
            {each.to.key for each in past.owed if each.is_open}
            | {said.message.sender.key for said in news.correspondence}
            | {Owed.whose(name) for name in owed_today}
        ),
        reconnections_this_week=_reconnections(store, policy, now),
        notes=(*ask_notes, *template_notes, *news.notes, *kept.notes),
        sudden=sudden,
    )
    return Gathered(
        snapshot=snapshot,
        drafts=tuple(_moved(past.drafts, drafts.drafts)),
        dealt_with=news.dealt_with,
        files=folder.files,
        calendar=kept.cursor,
        memories=((SIZE, size), (TIES_LOOKED, looked)),
    )


def _sent(heard: Iterable[Heard], drafts: Sequence[SeenDraft]) -> frozenset[str]:
    """The keys of the drafts that left the folder because they were sent."""
    found = (find_sent_draft(said, drafts) for said in heard if said.message.place is Place.SENT)
    return frozenset(seen.draft.key for seen in found if seen is not None)


def _moved(before: tuple[Draft, ...], after: tuple[SeenDraft, ...]) -> list[Draft]:
    """The drafts whose handles are other ones now.

    Not those that a person has just edited: the revision that we wrote is all that tells them from ours until the plan
    has written down whose they are. A run that ended in between would take their words for its own.
    """
    known = {draft.key: draft for draft in before}
    return [
        seen.draft
        for seen in after
        if seen.draft != known[seen.draft.key]
        and not (seen.presence is Presence.CHANGED and seen.draft.state is DraftState.OPEN)
    ]


def _load_asks(folder: AskFolder) -> tuple[tuple[Ask, ...], dict[str, tuple[Attachment, ...]], list[Note]]:
    asks: list[Ask] = []
    attachments: dict[str, tuple[Attachment, ...]] = {}
    notes = [
        Note(NoteKind.ASK, file.name, problem, _source(folder, file.path))
        for file in folder.broken
        for problem in file.problems
    ]
    for file in folder.files:
        if file.ask is None:
            continue
        try:
            attached = read_attachments(file.path, file.ask, line=file.lines.get("attach", 1))
        except AskFileError as error:
            notes.append(Note(NoteKind.ASK, file.ask.id, error.message, _source(folder, file.path)))
            continue
        asks.append(replace(file.ask, source=_source(folder, file.path)))
        if attached:
            attachments[file.ask.id] = attached
    return tuple(asks), attachments, notes


def _source(folder: AskFolder, path: Path) -> str:
    """How messages name an ask's file: short, and the same wherever the home lies."""
    return legible(f"{folder.folder.name}/{path.name}")


def _broken(folder: AskFolder, asks: tuple[Ask, ...]) -> frozenset[str]:
    """Ids and files that are there and cannot be used; their requests go on as they are."""
    good = {ask.id for ask in asks}
    bad = [file for file in folder.files if file.name not in good or file.ask is None]
    return frozenset(name for file in bad for name in (file.name, _source(folder, file.path)))


def _look_for_sudden_changes(
    mailbox: Mailbox, store: Store, folder: AskFolder, past: Past
) -> tuple[str, tuple[Note, ...]]:
    """The mailbox's size to remember, and the reasons to do nothing (law 9)."""
    used = any(draft.is_lying for draft in past.drafts) or any(request.is_out for request in past.requests)
    sudden = [Note(NoteKind.SUDDEN, "mailbox", f"{told} Nothing was done.") for told in mailbox.lost(used=used)]
    if not folder.exists and any(request.is_open for request in past.requests):
        text = (
            f"The folder of your asks, {folder.folder}, is gone. Nothing was done. Put it back, or set [asks] folder."
        )
        sudden.append(Note(NoteKind.SUDDEN, "asks", text))
    size, before = mailbox.size(), store.memories.get(SIZE)
    if size == 0 and before.isdigit() and int(before) >= _SUDDENLY_EMPTY:
        text = (
            f"The mailbox is empty; at the last run it held {before} messages. Nothing was done. Check [local] maildir."
        )
        sudden.append(Note(NoteKind.SUDDEN, "mailbox", text))
    return ("" if size is None or sudden else str(size)), tuple(sudden)


def _contacts(store: Store, asks: tuple[Ask, ...], requests: tuple[Request, ...], policy: Policy) -> dict[str, Contact]:
    """What the index knows of the people who may be asked next."""
    found = {key: store.index.last_contact(key, policy.me.keys) for key in _may_be_asked(asks, requests)}
    return {key: contact for key, contact in found.items() if contact is not None}


def _may_be_asked(asks: tuple[Ask, ...], requests: tuple[Request, ...]) -> frozenset[str]:
    """The folded addresses of those whom an ask names and who have no letter of it yet."""
    begun = {request.id for request in requests if request.state is not State.PLANNED}
    return frozenset(person.key for ask in asks for person in ask.to if f"{ask.id}/{person.key}" not in begun)


def _look_for_ties(store: Store, policy: Policy, now: datetime) -> tuple[tuple[Tie, ...], str]:
    """Candidates for reconnection, looked for once a day: silence is counted in days."""
    left = policy.reconnections_per_week - _reconnections(store, policy, now)
    today = now.astimezone(policy.me.zone).date()
    looked = f"{today} {policy.dormant_after_days} {policy.reconnections_per_week} {' '.join(policy.ties_never)}"
    if left <= 0 or today not in policy.me.working or store.memories.get(TIES_LOOKED) == looked:
        return (), ""
    silent_since = today - timedelta(days=policy.dormant_after_days)
    contacts = store.index.contacts(policy.me.keys, silent_since=silent_since)
    return tuple(tie for tie in rank_ties(contacts, policy, now) if policy.may_reconnect(tie.person)), looked


def _midnight(policy: Policy, now: datetime) -> datetime:
    return datetime.combine(now.astimezone(policy.me.zone).date(), time.min, policy.me.zone)


def _reconnections(store: Store, policy: Policy, now: datetime) -> int:
    """How many reconnections this week, from Monday on, has had."""
    midnight = _midnight(policy, now)
    monday = datetime.combine(midnight.date() - timedelta(days=midnight.weekday()), time.min, policy.me.zone)
    return store.ledger.reconnections(monday)
