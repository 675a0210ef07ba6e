"""The worker: one home, opened; it gathers, plans and applies, and answers what is known and why."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from mailask import __version__
from mailask.core.action import CloseRequest, CreateDraft, KeepOwed, KeepRequest, Note, NoteKind, Plan
from mailask.core.hold import Hold
from mailask.core.message import Heard, Place
from mailask.core.person import address_key
from mailask.core.policy import Policy
from mailask.core.reading import Outcome
from mailask.core.request import Decision
from mailask.core.snapshot import Snapshot
from mailask.core.tie import Tie
from mailask.errors import MailboxError, NotFound
from mailask.planning.isolating import plan_around
from mailask.planning.plan import part_of
from mailask.planning.reopening import ended_last
from mailask.planning.ties import rank_ties
from mailask.ports import Calendar, Mailbox
from mailask.run.apply import Applied, Applier
from mailask.run.asks import AskView, views_of_asks
from mailask.run.gather import CALENDAR_CURSOR, TIES_LOOKED, Gathered, Whereabouts, gather, whereabouts_of
from mailask.run.intake import still_waiting
from mailask.run.lock import BUSY, alone, busy_note
from mailask.run.past import Recall, end_what_is_over
from mailask.run.result import Cost, RunResult
from mailask.run.telling import keep_untold, news_among, untold
from mailask.store import Deed, Store

if TYPE_CHECKING:
    from mailask.config import Settings


@dataclass(slots=True)
class Home:
    """One account at work: its store, its mailbox, its calendar and its policy.

    A `Home` may be put together from any parts that keep the ports' promises; `Home.open` takes those of the settings.
    """

    store: Store
    mailbox: Mailbox
    calendar: Calendar
    policy: Policy
    where: Whereabouts
    lock: Path
    spent: Callable[[], Mapping[str, int]] = dict
    remarks: Callable[[], Sequence[str]] = tuple
    _closing: ExitStack | None = None

    @classmethod
    def open(cls, settings: Settings, *, now: datetime) -> Self:
        """The home that the settings describe. Raises SettingsError, StoreError, MailboxError."""
        from mailask.run.providers import open_provider

        settings.require_mailbox()
        with ExitStack() as closing:
            store = closing.enter_context(Store.open(settings.database, account=address_key(settings.me.email)))
            policy = settings.policy(now=now)
            policy = replace(policy, ties_never=(*policy.ties_never, *store.muted.all()))
            provider = open_provider(settings, store, policy, at=now)
            closing.callback(provider.close)
            home = cls(
                store=store,
                mailbox=provider.mailbox,
                calendar=provider.calendar,
                policy=_also_known_as(policy, provider.own()),
                where=whereabouts_of(settings),
                lock=settings.database.with_suffix(".lock"),
                spent=provider.cost,
                remarks=provider.remarks,
            )
            home._closing = closing.pop_all()
        return home

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._closing is not None:
            self._closing.close()

    def run(self, now: datetime) -> RunResult:
        """Gather, plan and apply, once; a second run at the same time leaves at once, with a note of kind `busy`."""
        return self._work(now, only="")

    def plan(self, now: datetime) -> Plan:
        """What a run would do now; writes nothing to mailbox or calendar."""
        with alone(self.lock, at=now) as free:
            if not free:
                return Plan((), (busy_note(self.lock, at=now),))
            replace(self._applier("plan", now), looks_only=True).resolve_unfinished()
            return plan_around(self._gather(now).snapshot, self.policy, now).plan

    def close_ask(self, ask: str, *, outcome: Outcome, helper: str = "", now: datetime) -> RunResult:
        """Close an ask, or one helper's request, by hand, and do at once what follows from it."""
        return self._decide(Decision(ask, outcome, now, self._helper(ask, helper)), now)

    def let_go(self, ask: str, *, helper: str = "", now: datetime) -> RunResult:
        """Let an ask, or one helper's request, go; whoever was asked already gets a short, kind withdrawal drafted."""
        return self._decide(Decision(ask, Outcome.WITHDRAWN, now, self._helper(ask, helper), write=True), now)

    def reopen(self, ask: str, *, helper: str = "", now: datetime) -> RunResult:
        """Take back how an ask, or one helper's request, ended, and do at once what follows. Raises NotFound."""
        chosen = ended_last(self.store.lives.requests(), ask, self._helper(ask, helper))
        if not chosen:
            raise NotFound(f"Nothing of {ask} has ended.", hint=f"`mailask ask show {ask}` says how it stands.")
        if not any(view.file for view in self.asks() if view.ask.id == ask):
            raise NotFound(f"The file of {ask} is not there.", hint=f"Put it back into {self.where.asks} first.")
        self.store.lives.put_decisions(*(Decision(r.ask, None, now, r.asked_key) for r in chosen))
        return self._work(now, only=ask)

    def mute(self, address: str) -> None:
        """Never write to this address, or this `@domain`, unasked."""
        self.store.muted.add(address)

    def unmute(self, address: str, now: datetime) -> bool:
        """Let letters to this address, or this `@domain`, be drafted again; whether they were held back.

        Whoever asked never to be asked again is forgiven: their requests stay closed, as a plain no.
        """
        unwilling = [r for r in self.store.lives.requests() if r.has_opted_out and r.helper.key == address]
        ended = [(r, Outcome.NO if r.sent_at is not None else Outcome.WITHDRAWN) for r in unwilling]
        self.store.lives.put_decisions(*(Decision(r.ask, outcome, now, r.asked_key) for r, outcome in ended))
        return self.store.muted.remove(address) or bool(unwilling)

    def untold(self) -> str:
        """The reports of runs before that could not be printed."""
        return untold(self.store)

    def keep_untold(self, report: str) -> None:
        """Keep a report that could not be printed for the next run; the empty one once it was."""
        keep_untold(self.store, report)

    def asks(self) -> tuple[AskView, ...]:
        """Every ask that has a file or has started, by its id."""
        return views_of_asks(self.store, self.where.asks, self.policy.me.zone)

    def holds(self) -> tuple[Hold, ...]:
        """Every hold that was ever put, as last written."""
        return self.store.lives.holds()

    def ties(self, now: datetime) -> list[Tie]:
        """The dormant ties, best first."""
        return rank_ties(self.store.index.contacts(self.policy.me.keys), self.policy, now)

    def why(self, name: str) -> tuple[Deed, ...]:
        """What was done about an ask, a request, under a key or in a run, oldest first. Raises NotFound."""
        deeds = self.store.ledger.history(name) or self.store.ledger.of_run(name)
        if not deeds:
            raise NotFound(f"Nothing was ever done under the name {name}.")
        return deeds

    def read_again(self, deeds: Iterable[Deed]) -> dict[str, Heard]:
        """The messages that these deeds rest on, by Message-ID, read once more: `why` shows their words and rules."""
        from mailask.reading import read

        actions = [deed.action for deed in deeds]
        lives = [action.life for action in actions if isinstance(action, KeepRequest | CloseRequest)]
        answers = [life.evidence for life in lives if life.heard_at or life.away_until]
        owed = [action.owed.evidence for action in actions if isinstance(action, KeepOwed)]
        heard: dict[str, Heard] = {}
        for evidence in dict.fromkeys((*answers, *owed)):
            message = self.store.index.find(evidence)
            if message is None or not (message.place is Place.RECEIVED or evidence in owed):
                continue
            with suppress(MailboxError):
                source = self.mailbox.source(message.ref)
                heard[evidence] = Heard(message, read(source, me=self.policy.me.keys, working=self.policy.me.working))
        return heard

    def _work(self, now: datetime, *, only: str) -> RunResult:
        with alone(self.lock, at=now) as free:
            if not free:
                busy = busy_note(self.lock, at=now)
                return RunResult("", notes=(busy,), cost=self._cost(), fresh=(busy,) if busy != BUSY else ())
            run = f"{now:%Y%m%d-%H%M}-{secrets.token_hex(2)}"
            applier = self._applier(run, now)
            applier.resolve_unfinished()
            gathered = self._gather(now)
            isolated = plan_around(gathered.snapshot, self.policy, now)
            planned = isolated.plan
            if only:
                planned = part_of(planned, only)
            if planned.actions:
                self.store.runs.start(run, at=now)
            self.store.lives.put_drafts(*gathered.drafts)
            applied = applier.apply(planned)
            if not (only or planned.halted):
                self._remember(gathered, planned, applied, now)
                for ref, problem in isolated.aside:
                    self.store.index.set_aside(ref, problem, __version__)
            return self._finish(run, planned, applied, now)

    def _finish(self, run: str, planned: Plan, applied: Applied, now: datetime) -> RunResult:
        notes = (
            *planned.notes,
            *applied.notes,
            *(Note(NoteKind.PROVIDER, "account", remark) for remark in self.remarks()),
        )
        if planned.actions:
            counts = {"applied": len(applied.done), "failed": len(applied.failed), "notes": len(notes)}
            self.store.runs.finish(run, at=now, exit_code=1 if applied.failed else 0, **counts)
        return RunResult(run, applied.done, applied.failed, notes, self._cost(), news_among(notes, self.store))

    def _remember(self, gathered: Gathered, planned: Plan, applied: Applied, now: datetime) -> None:
        """Only now, after everything that follows from them is written down, are messages and cursors done with."""
        waiting = self._still_waiting(gathered.snapshot, now)
        done = [ref for ref in gathered.dealt_with if ref not in waiting]
        if done:
            self.store.index.mark_read(done)
        unwritten = any(isinstance(f.action, CreateDraft) and not f.action.request for f in applied.failed)
        if gathered.calendar not in {"", self.store.cursors.get(CALENDAR_CURSOR)}:
            self.store.cursors.set(CALENDAR_CURSOR, gathered.calendar)
        for name, value in gathered.memories:
            # A reconnection that failed is tried again today.
            if value not in {"", self.store.memories.get(name)} and not (name == TIES_LOOKED and unwritten):
                self.store.memories.set(name, value)

        end_what_is_over(self.store, gathered.snapshot, planned, gathered.files)

    def _still_waiting(self, seen: Snapshot, now: datetime) -> frozenset[str]:
        """The messages that stay news, by what is known after the plan was applied."""
        if not seen.heard:
            return frozenset()
        recall = Recall.of_the_living(self.store)
        recall.asks.update(request.ask for request in seen.requests)
        past = recall.past()
        return still_waiting(seen.heard, past.requests, past.drafts, now)

    def _gather(self, now: datetime) -> Gathered:
        return gather(self.store, self.mailbox, self.calendar, self.where, policy=self.policy, now=now)

    def _applier(self, run: str, now: datetime) -> Applier:
        return Applier(self.store, self.mailbox, self.calendar, run, now)

    def _decide(self, decision: Decision, now: datetime) -> RunResult:
        self.store.lives.put_decisions(decision)
        return self._work(now, only=decision.ask)

    def _helper(self, ask: str, helper: str) -> str:
        """The folded address of one of the ask's helpers. Raises NotFound."""
        view = next((v for v in self.asks() if v.ask.id == ask), None)
        if view is None:
            raise NotFound(f"There is no ask {ask}.")
        if not helper:
            return ""
        people = [*view.ask.to, *(request.helper for request in view.requests)]
        found = {
            p.key for p in people if helper.lower() in {p.key, p.address.lower(), p.name.lower(), p.first_name.lower()}
        }
        if len(found) != 1:
            names = ", ".join(sorted({p.address for p in people}))
            raise NotFound(f"{ask} asks nobody called {helper}.", hint=f"It asks {names}.")
        return found.pop()

    def _cost(self) -> Cost:
        return Cost(**self.spent())


def _also_known_as(policy: Policy, addresses: Iterable[str]) -> Policy:
    """The policy of somebody whose addresses these are as well."""
    return replace(policy, me=replace(policy.me, aliases=tuple(dict.fromkeys((*policy.me.aliases, *addresses)))))
