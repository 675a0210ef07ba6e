"""Reading a Gmail mailbox: history when there is one, a bounded listing when there is not.

An idle run is one `history.list`. A new message is one `messages.get`, in the form `raw`, which is also what the rest
of mailask reads. The cursor is never moved while paging: Gmail's records are only complete from one start to the end.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from itertools import islice
from typing import Any, Final
from urllib.parse import quote

from mailask.core.message import MailLink, Place
from mailask.errors import MessageBroken, MessageGone, TryAgainLater
from mailask.google.cursor import Cursor, read_cursor
from mailask.google.refusals import Refused
from mailask.google.signature import Alias
from mailask.google.transport import Line
from mailask.ports import Arrival, Batch
from mailask.reading.envelope import parse_envelope

NO_EVIDENCE: Final = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})
OWN_ADDRESSES: Final = "google.own_addresses"
_HIDING: Final = frozenset({"SPAM", "TRASH"})
_BATCH: Final = 25
_OLD_IN_A_ROW: Final = 20
"""Listings are not strictly newest first, so one old message does not end a crawl; this many do."""
_OVERLAP: Final = timedelta(days=1)
_SWEEP: Final = timedelta(days=3)
_HISTORY_FIELDS: Final = (
    "history(messagesAdded/message(id,labelIds),messagesDeleted/message/id,labelsRemoved(message(id,labelIds),labelIds)),"
    "historyId,nextPageToken"
)


def none_known(refs: Iterable[str]) -> set[str]:  # noqa: ARG001 - a store that knows nothing yet
    """What a store knows that knows nothing yet."""
    return set()


class GmailReader:
    """The mail of an account.

    Args:
        line: the connection to Google.
        known: which of these ids need not be delivered again, be they stored or set aside.
    """

    def __init__(self, line: Line, *, known: Callable[[Iterable[str]], set[str]] = none_known) -> None:
        self._line = line
        self._known = known
        self.first_look: datetime | None = None
        """How far back the mailbox was looked through, when this run was the first to do so."""
        self._history = ""
        self._size: int | None = None

    def changes(self, cursor: str, *, since: datetime) -> Iterator[Batch]:
        state, day = read_cursor(cursor), self._line.account.at.date().isoformat()
        found: list[str] | None = None
        if state is None:
            state = Cursor(self._history_now(), crawl_from=_ms(since))
            self.first_look = since
        elif state.crawl_from is None:
            found, history = self._added_since(state.history)
            if found is None:
                # Expired: "valid for at least a week, in rare circumstances only a few hours".
                restart = min(state.newest or _ms(since), _ms(self._line.account.clock.now())) - _in_ms(_OVERLAP)
                state = replace(state, history=self._history_now(), crawl_from=restart)
            else:
                if state.swept != day:
                    found += self._swept(state)
                yield from (delivery := _Delivery(self, state)).batches(found)
                state = replace(state, history=history, newest=delivery.newest, swept=day)
        if state.crawl_from is not None:
            yield from (delivery := _Delivery(self, state, start=state.crawl_from)).crawl()
            state = replace(state, newest=delivery.newest, swept=day, crawl_from=None)
        self._history = state.history
        if str(state) != cursor:
            yield Batch((), str(state))

    def source(self, ref: str) -> bytes:
        return decoded(self.fetch(ref))

    def size(self) -> int | None:
        """How many messages there are; known when the profile had to be asked for."""
        return self._size

    def link(self) -> MailLink:
        """Conversations in Gmail's web client; `authuser` finds the account among several."""
        account = quote(self._line.account.address, safe="@")
        return MailLink(by_thread=f"https://mail.google.com/mail/?authuser={account}#all/{{thread}}")

    @cached_property
    def _aliases(self) -> tuple[Alias, ...]:
        """The same, asked for once a run; a draft without a signature is better than no draft."""
        try:
            aliases = self.aliases()
        except Refused:
            return ()
        self._line.marks.set(OWN_ADDRESSES, " ".join(alias.address for alias in aliases))
        return aliases

    def aliases(self) -> tuple[Alias, ...]:
        """The addresses that the person may write from, the default one first."""
        listed = self._line.call(self._line.gmail.settings().sendAs().list(userId="me")).get("sendAs", ())
        aliases = (
            Alias(one["sendAsEmail"], one.get("displayName", ""), one.get("signature", ""), bool(one.get("isDefault")))
            for one in listed
        )
        return tuple(sorted(aliases, key=lambda alias: not alias.is_default))

    def own_addresses(self) -> tuple[str, ...]:
        """The person's own addresses as Gmail last told them; they never count as the other side."""
        return tuple(self._line.marks.get(OWN_ADDRESSES).split())

    def profile(self) -> dict[str, Any]:
        """`emailAddress`, `messagesTotal` and `historyId` of the mailbox."""
        return self._line.call(self._line.gmail.getProfile(userId="me"))

    def fetch(self, ref: str, *, form: str = "raw") -> dict[str, Any]:
        """The message resource. Raises MessageGone."""
        try:
            return self._line.call(self._line.gmail.messages().get(userId="me", id=ref, format=form))
        except Refused as refused:
            if refused.status == 404:
                raise MessageGone(f"The message {ref} is not there any more.") from refused
            raise

    def unknown(self, refs: Iterable[str]) -> list[str]:
        """Those that the store does not know, in their order, each once."""
        ordered = list(dict.fromkeys(refs))
        known = self._known(ordered) if ordered else set()
        return [ref for ref in ordered if ref not in known]

    def is_evidence(self, labels: Sequence[str]) -> bool:
        """Whether mail with these labels is looked at."""
        if NO_EVIDENCE & set(labels):
            return False
        return not (self._line.account.exclude_labels and self._excluded & set(labels))

    def listed(self, **query: Any) -> Iterator[dict[str, Any]]:
        """The pages of `messages.list`, as far as they are asked for."""
        token = None
        while True:
            page = self._line.call(
                self._line.gmail.messages().list(userId="me", maxResults=500, pageToken=token, **query)
            )
            yield page
            if not (token := page.get("nextPageToken")):
                return

    def _history_now(self) -> str:
        """The state before a listing, so that what changes meanwhile is seen by the next run."""
        profile = self.profile()
        self._size = profile.get("messagesTotal")
        return str(profile["historyId"])

    def _added_since(self, history: str) -> tuple[list[str] | None, str]:
        """What was added, or came back from spam or trash, and the state after it; None when that is not known."""
        found: list[str] = []
        deleted: set[str] = set()
        token, latest = None, history
        while True:
            request = self._line.gmail.history().list(
                userId="me",
                startHistoryId=history,
                historyTypes=["messageAdded", "messageDeleted", "labelRemoved"],
                maxResults=500,
                pageToken=token,
                fields=_HISTORY_FIELDS,
            )
            try:
                page = self._line.call(request)
            except Refused as refused:
                if refused.status == 404:
                    return None, history
                raise
            # A page may come without `history`, and with `fields` an empty answer may have no body at all.
            for record in page.get("history", ()):
                found += [each["message"]["id"] for each in self._visible(record)]
                # Every save of a draft deletes the version before it.
                deleted |= {each["message"]["id"] for each in record.get("messagesDeleted", ())}
            latest = max(latest, str(page.get("historyId", latest)), key=int)
            if not (token := page.get("nextPageToken")):
                return [ref for ref in found if ref not in deleted], latest

    def _visible(self, record: dict[str, Any]) -> Iterator[dict[str, Any]]:
        back = (each for each in record.get("labelsRemoved", ()) if _HIDING & set(each.get("labelIds", ())))
        for each in (*record.get("messagesAdded", ()), *back):
            if self.is_evidence(each["message"].get("labelIds", ())):
                yield each

    def _swept(self, state: Cursor) -> list[str]:
        """What a search finds that history missed; epoch seconds, since a date would mean midnight in California."""
        start = (state.newest or _ms(self._line.account.clock.now())) - _in_ms(_SWEEP)
        query = " ".join((f"after:{start // 1000}", "-in:drafts", "-in:chats"))
        return [each["id"] for page in self.listed(q=query) for each in page.get("messages", ())]

    @cached_property
    def _excluded(self) -> frozenset[str]:
        """The ids of the labels that the settings exclude, which name them as the person sees them."""
        wanted = {name.casefold() for name in self._line.account.exclude_labels}
        listed = self._line.call(self._line.gmail.labels().list(userId="me")).get("labels", ())
        return frozenset(label["id"] for label in listed if {label["id"].casefold(), label["name"].casefold()} & wanted)


class _Delivery:
    """Fetches messages and hands them over in batches whose cursor says that the work is not finished.

    Args:
        reader: the mailbox.
        state: the cursor that the batches carry.
        start: the internalDate down to which messages count.
    """

    def __init__(self, reader: GmailReader, state: Cursor, *, start: int = 0) -> None:
        self._reader = reader
        self._state = state
        self._start = start
        self._old = 0
        self.newest = state.newest

    def crawl(self) -> Iterator[Batch]:
        """All messages down to `start`, by the label store: the search index is behind, and silently."""
        for page in self._reader.listed():
            yield from self.batches(each["id"] for each in page.get("messages", ()))
            if self._old >= _OLD_IN_A_ROW:
                return

    def batches(self, refs: Iterable[str]) -> Iterator[Batch]:
        """The messages of these ids that the store does not know; what was read before a failure comes first."""
        arrivals = self._arrivals(self._reader.unknown(refs))
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

    def _batch(self, ready: list[Arrival]) -> Batch:
        return Batch(tuple(ready), str(self._state))

    def _arrivals(self, refs: Iterable[str]) -> Iterator[Arrival]:
        for ref in refs:
            try:
                resource = self._reader.fetch(ref, form="raw" if not self._old else "minimal")
                if int(resource.get("internalDate", 0)) < self._start:
                    self._old += 1
                    if self._old >= _OLD_IN_A_ROW:
                        return
                    continue
                if self._old:
                    # Where the window seems to end the date alone was fetched; this one is inside after all.
                    self._old, resource = 0, self._reader.fetch(ref)
            except MessageGone:
                continue
            except Refused as refused:
                yield Arrival(ref, problem=refused.message)
                continue
            if self._reader.is_evidence(resource.get("labelIds", ())):
                yield self._arrival(resource)

    def _arrival(self, resource: dict[str, Any]) -> Arrival:
        ref, source = str(resource["id"]), decoded(resource)
        taken_in = int(resource.get("internalDate", 0))
        self.newest = max(self.newest, taken_in)
        received = datetime.fromtimestamp(taken_in / 1000, UTC)
        place = Place.SENT if "SENT" in resource.get("labelIds", ()) else Place.RECEIVED
        try:
            message = parse_envelope(source, ref=ref, place=place, received=received)
        except MessageBroken as error:
            return Arrival(ref, problem=error.message, source=source)
        return Arrival(ref, replace(message, at=received, thread=str(resource.get("threadId", ""))), source=source)


def decoded(resource: dict[str, Any]) -> bytes:
    """The RFC 822 source in a message resource of the form `raw`."""
    raw = str(resource.get("raw", ""))
    return base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _in_ms(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)
