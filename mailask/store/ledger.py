"""The ledger: an intent before an action touches the world, a receipt after it (law 2).

Protocol for one action: commit the intent; when it was there already, look in the world; do it; commit the receipt
together with what the action leaves behind. Whatever the moment of a kill, the next run finds either nothing, an intent
to look into, or a receipt with its records; never one without the other.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, func, or_, select, update

from mailask.core.action import Action, CreateDraft, DeleteDraft, KeepDraft, ReplaceDraft
from mailask.core.ask import Ask
from mailask.core.hold import Hold
from mailask.core.owed import OWED, Owed
from mailask.core.request import Draft, Request
from mailask.errors import StoreError
from mailask.store.database import Database, portions
from mailask.store.dialect import put_all
from mailask.store.lives import Lives
from mailask.store.records import action_from_json, to_json
from mailask.store.tables import ledger

_WORDED = ("create_draft", "replace_draft", "delete_draft", "keep_draft")
"""The kinds of action that carry a letter's words."""


class Step(StrEnum):
    """How far an action came: wanted, done, answered with an error, or found never to have happened."""

    INTENT = "intent"
    DONE = "done"
    FAILED = "failed"
    FORGOTTEN = "forgotten"


@dataclass(frozen=True, slots=True)
class Intent:
    """An action that was begun and has no receipt; whether it happened is found out by looking.

    Attributes:
        marker: the state of the mailbox before the first attempt.
        at: when it was first intended.
    """

    run: str
    action: Action
    marker: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Receipt:
    """An action that was done, and what it leaves behind."""

    action: Action
    draft: Draft | None = None
    hold: Hold | None = None
    life: Request | None = None
    ask: Ask | None = None
    owed: Owed | None = None


@dataclass(frozen=True, slots=True)
class Deed:
    """One line of the past: what was done, in which run, why, and how far it came; `error` only when it failed."""

    run: str
    at: datetime
    kind: str
    key: str
    request: str
    because: str
    state: Step
    error: str = ""
    action: Action | None = None


class Ledger:
    """Intents and receipts of one account; one key, one effect, once."""

    def __init__(self, database: Database, lives: Lives) -> None:
        self._database = database
        self._lives = lives

    def intend(self, run: str, action: Action, *, marker: str = "", at: datetime) -> bool:
        """Commit an intent; true when it was there already, unfinished: then look before doing (`unfinished`).

        Raises:
            StoreError: the action has its receipt already; doing it again would be a bug.
        """
        with self._database.writing() as connection:
            state = connection.execute(select(ledger.c.state).where(self._row(action.key))).scalar()
            if state == Step.DONE:
                raise StoreError(f"{action.key} was done already", hint="Please report this; nothing was done twice.")
            if state == Step.INTENT:
                return True
            self._put(connection, action, run=run, state=Step.INTENT, at=at, marker=marker)
            return False

    def receive(
        self,
        action: Action,
        *,
        at: datetime,
        run: str = "",
        draft: Draft | None = None,
        hold: Hold | None = None,
        life: Request | None = None,
        ask: Ask | None = None,
    ) -> None:
        """Commit the receipt and what the action leaves behind, together; needs no intent if the world is untouched."""
        self.receive_all([Receipt(action, draft, hold, life, ask)], at=at, run=run)

    def receive_all(self, receipts: Iterable[Receipt], *, at: datetime, run: str = "") -> None:
        """Commit several receipts together: what was concluded from one look at the world is known whole or not."""
        done = {"state": Step.DONE.value, "ended_at": at, "error": ""}
        with self._database.writing() as connection:
            for receipt in receipts:
                action = receipt.action
                if not connection.execute(update(ledger).where(self._row(action.key)).values(done)).rowcount:
                    self._put(connection, action, run=run, state=Step.DONE, at=at)
                self._lives.write(
                    connection,
                    drafts=(receipt.draft,) if receipt.draft else (),
                    holds=(receipt.hold,) if receipt.hold else (),
                    requests=(receipt.life,) if receipt.life else (),
                    asks=(receipt.ask,) if receipt.ask else (),
                    owed=(receipt.owed,) if receipt.owed else (),
                )

    def forget(self, key: str, *, at: datetime | None = None) -> None:
        """Take an intent back that was found not to have happened."""
        self._end(key, Step.FORGOTTEN, at=at)

    def fail(self, key: str, error: str, at: datetime) -> None:
        """Write down that the world said no: it did not happen, and may be tried again."""
        self._end(key, Step.FAILED, at=at, error=error)

    def shorten(self, requests: Iterable[str]) -> None:
        """Let go of the words and files of letters that belong to these requests; what was done, and why, stays.

        A letter with its files is most of what a request takes, and once it is over the mailbox has it.
        """
        account = self._database.account
        worded = select(ledger.c.key, ledger.c.content).where(
            ledger.c.account == account, ledger.c.kind.in_(_WORDED), ledger.c.state != Step.INTENT
        )
        with self._database.writing() as connection:
            for some in portions(sorted(requests)):
                for row in list(connection.execute(worded.where(ledger.c.request.in_(some)))):
                    content = to_json(_wordless(action_from_json(row.content)))
                    if len(content) < len(row.content):
                        connection.execute(update(ledger).where(self._row(row.key)).values(content=content))

    def unfinished(self) -> tuple[Intent, ...]:
        """Every intent without a receipt, oldest first."""
        rows = self._rows(ledger.c.state == Step.INTENT)
        return tuple(Intent(r.run, action_from_json(r.content), r.marker, r.intended_at) for r in rows)

    def history(self, request_or_key: str) -> tuple[Deed, ...]:
        """What was done about a request, an ask or under a key, oldest first."""
        about = or_(
            ledger.c.key == request_or_key,
            ledger.c.request == request_or_key,
            ledger.c.request.startswith(f"{request_or_key}/", autoescape=True),
        )
        return tuple(_deed(row) for row in self._rows(about))

    def of_run(self, run: str) -> tuple[Deed, ...]:
        """What one run did, oldest first, with its actions."""
        return tuple(_deed(row) for row in self._rows(ledger.c.run == run))

    def drafts_made(self, since: datetime) -> int:
        """How many drafts were made, or may have been made, since then."""
        return self._count(ledger.c.kind == "create_draft", since)

    def drafted_since(self, since: datetime) -> frozenset[str]:
        """The requests that got a draft since then; of one that belongs to none, its key."""
        mine = select(ledger.c.key, ledger.c.request).where(
            ledger.c.account == self._database.account,
            ledger.c.kind.in_(("create_draft", "replace_draft")),
            ledger.c.intended_at >= since,
        )
        with self._database.reading() as connection:
            return frozenset(row.request or row.key for row in connection.execute(mine))

    def reconnections(self, since: datetime) -> int:
        """How many of them were reconnections: letters that belong to no request."""
        return self._count(and_(ledger.c.kind == "create_draft", ledger.c.request == ""), since)

    def owed_holds(self, since: datetime) -> frozenset[str]:
        """For what of all that the user owes a hold was put since then, or may have been."""
        mine = select(ledger.c.request).where(
            ledger.c.account == self._database.account,
            ledger.c.kind == "put_hold",
            ledger.c.request.startswith(OWED, autoescape=True),
            ledger.c.state.in_((Step.INTENT.value, Step.DONE.value)),
            ledger.c.intended_at >= since,
        )
        with self._database.reading() as connection:
            return frozenset(connection.execute(mine).scalars())

    def _row(self, key: str) -> ColumnElement[bool]:
        return and_(ledger.c.account == self._database.account, ledger.c.key == key)

    def _rows(self, which: ColumnElement[bool]) -> list[Row[Any]]:
        mine = select(ledger).where(ledger.c.account == self._database.account, which)
        with self._database.reading() as connection:
            # Sorted here: asked for an order, SQLite would rather walk all rows in it than find the few.
            return sorted(connection.execute(mine), key=lambda row: row.number)

    def _count(self, which: ColumnElement[bool], since: datetime) -> int:
        happened = ledger.c.state.in_((Step.INTENT.value, Step.DONE.value))
        mine = and_(ledger.c.account == self._database.account, which, happened, ledger.c.intended_at >= since)
        with self._database.reading() as connection:
            return connection.execute(select(func.count()).select_from(ledger).where(mine)).scalar_one()

    def _put(
        self, connection: Connection, action: Action, *, run: str, state: Step, at: datetime, marker: str = ""
    ) -> None:
        row = {
            "account": self._database.account,
            "key": action.key,
            "number": self._next_number(connection),
            "run": run,
            "kind": action.kind,
            "request": action.request,
            "because": action.because,
            "marker": marker,
            "state": state.value,
            "error": "",
            "intended_at": at,
            "ended_at": at if state is Step.DONE else None,
            "content": to_json(action),
        }
        put_all(connection, ledger, [row])

    def _next_number(self, connection: Connection) -> int:
        mine = select(func.max(ledger.c.number)).where(ledger.c.account == self._database.account)
        return (connection.execute(mine).scalar() or 0) + 1

    def _end(self, key: str, state: Step, *, at: datetime | None, error: str = "") -> None:
        ended = {"state": state.value, "ended_at": at, "error": error}
        open_ = and_(self._row(key), ledger.c.state == Step.INTENT.value)
        with self._database.writing() as connection:
            connection.execute(update(ledger).where(open_).values(ended))


def _wordless(action: Action) -> Action:
    """The action without the words and files of its letter and draft."""
    if isinstance(action, CreateDraft | ReplaceDraft):
        action = replace(action, letter=replace(action.letter, text="", html="", attachments=()))
    if isinstance(action, ReplaceDraft | DeleteDraft | KeepDraft):
        action = replace(action, draft=replace(action.draft, text="", fingerprint=""))
    return action


def _deed(row: Row[Any]) -> Deed:
    return Deed(
        run=row.run,
        at=row.ended_at or row.intended_at,
        kind=row.kind,
        key=row.key,
        request=row.request,
        because=row.because,
        state=Step(row.state),
        error=row.error,
        action=action_from_json(row.content),
    )
