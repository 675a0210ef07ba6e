"""Handing over messages in batches, whatever becomes of a single one of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import islice
from math import inf
from typing import Any, Final

from mailask.errors import MessageGone, TryAgainLater
from mailask.google.cursor import Cursor
from mailask.google.messages import GmailMessages, is_about_one
from mailask.google.refusals import Refused
from mailask.ports import Arrival, Batch

_BATCH: Final = 25
_OLD_IN_A_ROW: Final = 20
"""Listings are not strictly newest first, so one old message does not end a crawl; this many do."""
_IN_A_ROW: Final = 3
"""After so many messages that cannot be had, another one is asked for: no server that is down is asked for them all."""


class Delivery:
    """Fetches messages and hands them over in batches whose cursor says that the work is not finished.

    A message for which Google only has errors would hold up all others for ever. It is set aside once another one,
    asked for after it, is given; when none is, the server is down and the run ends.

    Args:
        messages: the mail of the account.
        state: the cursor that the batches carry.
        start: the internalDate down to which messages count.
    """

    def __init__(self, messages: GmailMessages, state: Cursor, *, start: float = -inf) -> None:
        self._messages = messages
        self._state = state
        self._start = start
        self._old = 0
        self.newest = state.newest

    def crawl(self) -> Iterator[Batch]:
        """All messages down to `start`, by the label store: the search index is behind, and silently."""
        for page in self._messages.listed():
            yield from self.batches(each["id"] for each in page.get("messages", ()))
            if self._old >= _OLD_IN_A_ROW:
                return

    def batches(self, refs: Iterable[str]) -> Iterator[Batch]:
        """The messages of these ids that the store does not know; what was read before a failure comes first."""
        unknown = self._messages.unknown(refs)
        if unknown and self._start > -inf:
            unknown = [ref for ref in unknown if ref not in self._hidden]
        arrivals = self._arrivals(unknown)
        while True:
            ready: list[Arrival] = []
            try:
                for arrival in islice(arrivals, _BATCH):
                    ready.append(arrival)  # noqa: PERF402 - what came before a failure must not be lost
            except TryAgainLater:
                if ready:
                    yield self._batch(ready)
                raise
            if not ready:
                return
            yield self._batch(ready)

    def given_up_late(self) -> Iterator[Batch]:
        """What Google withheld from an earlier run and gives up now; one attempt each."""
        for ref in self._messages.withheld.refs:
            try:
                resource = self._messages.fetch(ref, attempts=1)
            except (MessageGone, Refused):
                self._messages.withheld.forget(ref)
            except TryAgainLater as problem:
                if not is_about_one(problem):
                    raise
            else:
                if self._messages.labels.is_evidence(resource.get("labelIds", ())):
                    yield self._batch([self._arrival(resource)])
                self._messages.withheld.forget(ref)  # only now it is stored

    @cached_property
    def _hidden(self) -> set[str]:
        """What a listing names that is not looked at; spam and trash it leaves out by itself."""
        return self._messages.labels.hidden_since(int(self._start), "DRAFT")

    def _batch(self, ready: list[Arrival]) -> Batch:
        return Batch(tuple(ready), str(self._state))

    def _arrivals(self, refs: Iterable[str]) -> Iterator[Arrival]:  # noqa: C901 - one fetch, and all that can become of it
        held: dict[str, TryAgainLater] = {}
        for ref in refs:
            try:
                resource = self._messages.fetch(ref, form="raw" if not self._old else "minimal")
                if int(resource.get("internalDate", 0)) < self._start:
                    self._old += 1
                    if self._old >= _OLD_IN_A_ROW:
                        break
                    continue
                if self._old:
                    # Where the window seems to end the date alone was fetched; this one is inside after all.
                    self._old, resource = 0, self._messages.fetch(ref)
            except MessageGone:
                continue
            except Refused as refused:
                yield Arrival(ref, problem=refused.message)
                continue
            except TryAgainLater as problem:
                if not is_about_one(problem):
                    raise
                held[ref] = problem
                if len(held) >= _IN_A_ROW:
                    self._messages.try_another(held)
                    yield from self._set_aside(held)
                continue
            yield from self._set_aside(held)
            if self._messages.labels.is_evidence(resource.get("labelIds", ())):
                yield self._arrival(resource)
        if held:
            self._messages.try_another(held)
            yield from self._set_aside(held)

    def _set_aside(self, held: dict[str, TryAgainLater]) -> Iterator[Arrival]:
        """Google gave another message up, so it is not down: these are what is wrong."""
        for ref, problem in held.items():
            self._messages.withheld.remember(ref)
            yield Arrival(ref, problem=f"{problem.message} (asked for again)")
        held.clear()

    def _arrival(self, resource: dict[str, Any]) -> Arrival:
        arrival, taken_in = self._messages.arrival_of(resource)
        self.newest = max(self.newest, taken_in)
        return arrival
