"""Reading a Gmail mailbox: history when there is one, a bounded listing when there is not.

An idle run is one `history.list`. A new message is one `messages.get`, in the form `raw`, which is also what the rest
of mailask reads. The cursor is never moved while paging: Gmail's records are only complete from one start to the end.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import Any, Final
from urllib.parse import quote

from mailask.core.message import MailLink, Place
from mailask.errors import MessageBroken, MessageGone, TryAgainLater
from mailask.google.cursor import Cursor, read_cursor
from mailask.google.delivery import Delivery, is_about_one
from mailask.google.labels import Labels, listed
from mailask.google.refusals import Refused
from mailask.google.signature import Alias
from mailask.google.transport import ATTEMPTS, Connection
from mailask.google.withheld import Withheld
from mailask.mail.envelope import parse_envelope
from mailask.ports import Arrival, Batch

OWN_ADDRESSES: Final = "google.own_addresses"
_HIDING: Final = frozenset({"SPAM", "TRASH"})
_LATEST: Final = 4_102_444_800_000
"""2100-01-01 in milliseconds."""
_OVERLAP: Final = timedelta(days=1)
_SWEEP: Final = timedelta(days=3)
_HISTORY_FIELDS: Final = (
    "history(messagesAdded/message(id,labelIds),messagesDeleted/message/id,labelsAdded(message(id,labelIds),labelIds),"
    "labelsRemoved(message(id,labelIds),labelIds)),"
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

    def __init__(self, line: Connection, *, known: Callable[[Iterable[str]], set[str]] = none_known) -> None:
        self._line = line
        self._known = known
        self.first_look: datetime | None = None
        """How far back the mailbox was looked through, when this run was the first to do so."""
        self.withheld = Withheld(line.marks, line.account.clock.now)
        self.labels = Labels(line)
        self._sent: set[str] = set()
        self._history = ""
        self._size: int | None = None

    def changes(self, cursor: str, *, since: datetime) -> Iterator[Batch]:
        state, day = read_cursor(cursor), self._line.account.at.date().isoformat()
        if state is not None:
            yield from Delivery(self, state).given_up_late()
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
                yield from (delivery := Delivery(self, state)).batches(found)
                state = replace(state, history=history, newest=delivery.newest, swept=day)
        if state.crawl_from is not None:
            yield from (delivery := Delivery(self, state, start=state.crawl_from)).crawl()
            state = replace(state, newest=delivery.newest, swept=day, crawl_from=None)
        self._history = state.history
        if str(state) != cursor:
            yield Batch((), str(state))

    def source(self, ref: str) -> bytes:
        held = self.withheld.knows(ref)
        try:
            return decoded(self.fetch(ref, attempts=1 if held else ATTEMPTS))
        except TryAgainLater as problem:
            if held and is_about_one(problem):
                raise MessageBroken(problem.message) from problem
            raise

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

    def fetch(self, ref: str, *, form: str = "raw", attempts: int = ATTEMPTS) -> dict[str, Any]:
        """The message resource. Raises MessageGone."""
        try:
            return self._line.call(self._line.gmail.messages().get(userId="me", id=ref, format=form), attempts=attempts)
        except Refused as refused:
            if refused.status == 404:
                raise MessageGone(f"The message {ref} is not there any more.") from refused
            raise

    def unknown(self, refs: Iterable[str]) -> list[str]:
        """Those that the store does not know as they are now, in their order, each once."""
        ordered = list(dict.fromkeys(refs))
        # What was stored before it was sent is news once more.
        known = self._known(ordered) - self._sent if ordered else set()
        return [ref for ref in ordered if ref not in known]

    def try_another(self, than: Mapping[str, TryAgainLater]) -> None:
        """Fetch a message other than these. Raises TryAgainLater when none can be had."""
        listed = [each["id"] for each in next(self.listed()).get("messages", ())]
        others = [ref for ref in listed if ref not in than and not self.withheld.knows(ref)]
        # Best one that was given before: the next new one may be as broken as these.
        known = self._known(others) if others else set()
        other = next((ref for ref in others if ref in known), others[0] if others else None)
        if other is None:
            raise next(iter(than.values()))
        with suppress(MessageGone):  # that is an answer, too
            self.fetch(other, attempts=1)

    def arrival_of(self, resource: dict[str, Any]) -> tuple[Arrival, int]:
        """The message as it is delivered, and when Gmail took it in, which is never later than now."""
        ref, source = str(resource["id"]), decoded(resource)
        taken_in, now = int(resource.get("internalDate", 0)), self._line.account.clock.now()
        # A year that no calendar has is no time at all; the moment of looking is the latest it can have been.
        received = datetime.fromtimestamp(taken_in / 1000, UTC) if 0 <= taken_in < _LATEST else now
        place = Place.SENT if "SENT" in resource.get("labelIds", ()) else Place.RECEIVED
        try:
            message = parse_envelope(source, ref=ref, place=place, received=received)
        except MessageBroken as error:
            arrival = Arrival(ref, problem=error.message, source=source)
        else:
            message = replace(message, at=received, thread=str(resource.get("threadId", "")))
            arrival = Arrival(ref, message, source=source)
        return arrival, min(taken_in, _ms(now))

    def listed(self, **query: Any) -> Iterator[dict[str, Any]]:
        """The pages of `messages.list`, as far as they are asked for."""
        return listed(self._line, **query)

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
                historyTypes=["messageAdded", "messageDeleted", "labelAdded", "labelRemoved"],
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
        sent = [each for each in record.get("labelsAdded", ()) if "SENT" in each.get("labelIds", ())]
        self._sent |= {each["message"]["id"] for each in sent}
        for each in (*record.get("messagesAdded", ()), *back, *sent):
            if self.labels.is_evidence(each["message"].get("labelIds", ())):
                yield each

    def _swept(self, state: Cursor) -> list[str]:
        """What a search finds that history missed; epoch seconds, since a date would mean midnight in California."""
        now = _ms(self._line.account.clock.now())
        # Mail from the future must not move the window there.
        start = min(state.newest or now, now) - _in_ms(_SWEEP)
        query = " ".join((f"after:{start // 1000}", "-in:drafts", "-in:chats"))
        found = self.unknown(each["id"] for page in self.listed(q=query) for each in page.get("messages", ()))
        # By id, since how a label is written in a search is not documented for all that a name may hold.
        hidden = self.labels.hidden_since(start) if found else ()
        return [ref for ref in found if ref not in hidden]


def decoded(resource: dict[str, Any]) -> bytes:
    """The RFC 822 source in a message resource of the form `raw`."""
    raw = str(resource.get("raw", ""))
    return base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))


def _ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _in_ms(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)
