"""Apply: walk a plan through the ledger. Commit the intent, look when resuming, do, commit the receipt (law 2)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import groupby

from mailask.core.action import (
    Action,
    CloseRequest,
    CreateDraft,
    DeleteDraft,
    DropHold,
    KeepAsk,
    KeepDraft,
    KeepHold,
    KeepOwed,
    KeepRequest,
    MoveHold,
    Note,
    NoteKind,
    Plan,
    PutHold,
    ReplaceDraft,
    WorldAction,
    mailask_id,
)
from mailask.core.hold import Hold, HoldState
from mailask.core.letter import Letter
from mailask.core.request import Draft, DraftState
from mailask.errors import (
    ChangedByHand,
    DiskFull,
    MailaskError,
    MessageGone,
    SignInNeeded,
    StoreError,
    TryAgainLater,
    Unanswered,
    trouble_of,
)
from mailask.ports import Calendar, Drafts, SeenEntry, StoredDraft
from mailask.store import Intent, Receipt, Store


@dataclass(frozen=True, slots=True)
class Failure:
    """An action that could not be done, and why; the next plan holds it again."""

    action: Action
    error: MailaskError


@dataclass(frozen=True, slots=True)
class Applied:
    """What was done, what failed, and what a person should know about it; `stuck` requests wait for the next run."""

    done: tuple[Action, ...] = ()
    failed: tuple[Failure, ...] = ()
    notes: tuple[Note, ...] = ()
    stuck: frozenset[str] = frozenset()


@dataclass(slots=True)
class Applier:
    """The hands of a run: they do what a plan says, one action after the other.

    Attributes:
        looks_only: nothing is written to mailbox or calendar, not even to tidy up after an earlier run.
    """

    store: Store
    mailbox: Drafts
    calendar: Calendar
    run: str
    now: datetime
    looks_only: bool = False

    def apply(self, plan: Plan) -> Applied:
        """Do every action once; one that fails holds back the rest of its request, and nothing else.

        Raises:
            SignInNeeded: nothing more can be done without a person.
        """
        applied = Applied()
        for worldly, actions in groupby(plan.actions, key=_is_worldly):
            free = (action for action in actions if action.request not in applied.stuck)
            applied = self._do_each(free, applied) if worldly else self._know(free, applied)
        return applied

    def resolve_unfinished(self) -> None:
        """Look into what an earlier run began and did not end: it happened, or it is forgotten and planned anew."""
        for intent in self.store.ledger.unfinished():
            try:
                happened = self._look(intent)
            except (SignInNeeded, StoreError, DiskFull):
                raise
            except Exception:  # noqa: BLE001, S112 - too early to say, or it cannot be looked at now: the intent rests
                continue
            if not happened:
                self.store.ledger.forget(intent.action.key, at=self.now)

    def _know(self, actions: Iterable[Action], applied: Applied) -> Applied:
        """Write down together what was concluded together: half of a conclusion would mislead the next run."""
        known = tuple(actions)
        self.store.ledger.receive_all(map(_receipt, known), at=self.now, run=self.run)
        return replace(applied, done=(*applied.done, *known))

    def _do_each(self, actions: Iterable[Action], applied: Applied) -> Applied:
        for action in actions:
            if action.request in applied.stuck:
                continue
            try:
                self._take(action)
            except ChangedByHand as error:
                note = Note(NoteKind.HAND, action.request, error.message, action.key)
                applied = replace(applied, notes=(*applied.notes, note), stuck=_stuck(applied, action))
            except Exception as error:
                trouble = trouble_of(error)
                if isinstance(trouble, SignInNeeded | StoreError | DiskFull):
                    raise trouble from error  # nothing more can be done, or written down
                failure = Failure(action, trouble)
                applied = replace(applied, failed=(*applied.failed, failure), stuck=_stuck(applied, action))
            else:
                applied = replace(applied, done=(*applied.done, action))
        return applied

    def _take(self, action: Action) -> None:
        assert isinstance(action, WorldAction)
        marker = self.mailbox.draft_marker() if isinstance(action, CreateDraft | ReplaceDraft) else ""
        if self.store.ledger.intend(self.run, action, marker=marker, at=self.now):
            before = next((i for i in self.store.ledger.unfinished() if i.action.key == action.key), None)
            if before is not None and self._look(before):
                return
            # It did not happen: what is begun now is looked for from now on.
            self.store.ledger.forget(action.key, at=self.now)
            self.store.ledger.intend(self.run, action, marker=marker, at=self.now)
        try:
            self._do(action)
        except Unanswered:
            raise  # it may have happened: the intent stays, and the next run looks
        except MailaskError as error:
            self.store.ledger.fail(action.key, error.message, self.now)
            raise

    def _do(self, action: WorldAction) -> None:
        match action:
            case CreateDraft(letter=letter):
                header = mailask_id(action.key)
                self._drafted(action, self.mailbox.create_draft(letter, mailask_id=header, at=self.now))
            case ReplaceDraft(letter=letter, draft=old):
                header = mailask_id(action.key)
                lying = self.mailbox.replace_draft(
                    old.ref, letter, mailask_id=header, at=self.now, revision=old.revision
                )
                self._drafted(action, lying)
            case DeleteDraft(draft=old):
                self.mailbox.delete_draft(old.ref, revision=old.revision)
                self._removed(action)
            case PutHold(hold=hold):
                self._put(action)
            case MoveHold(hold=hold, entry=entry):
                standing = self.calendar.move(hold, entry, at=self.now)
                self._held(action, replace(hold, entry=entry, moves=hold.moves + 1), standing)
            case DropHold(hold=hold):
                self.calendar.drop(hold)
                self._dropped(action)

    def _look(self, intent: Intent) -> bool:
        """Whether an action of an unfinished intent has happened; its receipt is then written.

        Raises:
            TryAgainLater: it is too early to say.
        """
        action = intent.action
        match action:
            case CreateDraft() | ReplaceDraft():
                lying = self.mailbox.find_draft(mailask_id(action.key), marker=intent.marker)
                if lying is None:
                    return False
                if isinstance(action, ReplaceDraft) and action.draft.ref != lying.ref:
                    if self.looks_only:
                        raise TryAgainLater("The draft that was replaced is still there; the next run takes it away.")
                    self._remove_old(action.draft)
                # Whether a person has edited it since is for the next gather to see: no revision is known to be ours.
                self._drafted(action, replace(lying, revision=""), made_at=intent.at)
            case DeleteDraft(draft=old):
                if any(lying.ref == old.ref and not lying.sent for lying in self.mailbox.drafts()):
                    return False
                self._removed(action)
            case PutHold(hold=hold) | MoveHold(hold=hold) | DropHold(hold=hold):
                return self._look_at_hold(action, hold)
            case _:
                return True
        return True

    def _look_at_hold(self, action: PutHold | MoveHold | DropHold, hold: Hold) -> bool:
        standing = self.calendar.look(hold)
        gone = standing is None or standing.entry is None
        if isinstance(action, DropHold):
            if gone:
                self._dropped(action)
            return gone
        if standing is None or standing.entry is None:
            return False
        wanted = action.entry if isinstance(action, MoveHold) else hold.entry
        if isinstance(action, MoveHold) and standing.entry != wanted:
            return False
        moves = hold.moves + isinstance(action, MoveHold)
        if standing.touched or standing.entry != wanted:
            # Somebody has had it in hand since: without our own revision the calendar tells of it in a moment.
            standing = replace(standing, revision="")
        self._held(action, replace(hold, entry=wanted, moves=moves), standing)
        return True

    def _put(self, action: PutHold) -> None:
        try:
            standing = self.calendar.put(action.hold, at=self.now)
        except ChangedByHand:
            # The person deleted an entry of this very key before: it stays away.
            gone = replace(action.hold, state=HoldState.GONE)
            self.store.ledger.receive(action, at=self.now, run=self.run, hold=gone)
        else:
            self._held(action, action.hold, standing)

    def _remove_old(self, old: Draft) -> None:
        try:
            self.mailbox.delete_draft(old.ref, revision=old.revision)
        except (ChangedByHand, MessageGone):
            return  # edited in the meantime: then both stay, and the edited one is the person's

    def _drafted(
        self, action: CreateDraft | ReplaceDraft, lying: StoredDraft, *, made_at: datetime | None = None
    ) -> None:
        draft = draft_record(action, action.letter, lying, made_at or self.now)
        if isinstance(action, ReplaceDraft) and action.draft.key != action.key:
            self.store.lives.put_drafts(replace(action.draft, state=DraftState.REMOVED))
        self.store.ledger.receive(action, at=self.now, run=self.run, draft=draft, life=action.life)

    def _removed(self, action: DeleteDraft) -> None:
        removed = replace(action.draft, state=DraftState.REMOVED)
        self.store.ledger.receive(action, at=self.now, run=self.run, draft=removed, life=action.life)

    def _held(self, action: PutHold | MoveHold, hold: Hold, standing: SeenEntry) -> None:
        written = replace(hold, ref=standing.ref, revision=standing.revision, sequence=standing.sequence)
        self.store.ledger.receive(action, at=self.now, run=self.run, hold=written)

    def _dropped(self, action: DropHold) -> None:
        dropped = replace(action.hold, state=HoldState.DROPPED)
        self.store.ledger.receive(action, at=self.now, run=self.run, hold=dropped)


def _stuck(applied: Applied, action: Action) -> frozenset[str]:
    return applied.stuck | ({action.request} - {""})


def _is_worldly(action: Action) -> bool:
    return isinstance(action, WorldAction)


def _receipt(action: Action) -> Receipt:
    """The receipt of an action that only changes what mailask knows."""
    match action:
        case KeepRequest(life=life) | CloseRequest(life=life):
            return Receipt(action, life=life)
        case KeepDraft(draft=draft):
            return Receipt(action, draft=draft)
        case KeepHold(hold=hold):
            return Receipt(action, hold=hold)
        case KeepAsk(ask=ask):
            return Receipt(action, ask=ask)
        case KeepOwed(owed=owed):
            return Receipt(action, owed=owed)
        case _:
            raise TypeError(f"{action.kind} touches the world")


def draft_record(action: CreateDraft | ReplaceDraft, letter: Letter, lying: StoredDraft, now: datetime) -> Draft:
    """What the store keeps of a draft that now lies in the mailbox."""
    return Draft(
        key=action.key,
        mailask_id=mailask_id(action.key),
        request=action.request,
        purpose=letter.purpose,
        to=letter.to[0],
        subject=letter.subject,
        text=letter.text,
        fingerprint=letter.fingerprint,
        made_at=now,
        ref=lying.ref,
        revision=lying.revision,
        message_id=lying.message_id,
        thread=lying.thread,
        digest=action.digest,
    )
