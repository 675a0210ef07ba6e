"""Reading a Gmail mailbox: history when there is one, a bounded listing when there is not.

An idle run is one `history.list`. A new message is one `messages.get`, in the form `raw`, which is also what the rest
of mailask reads. The cursor is never moved while paging: Gmail's records are only complete from one start to the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Final
from urllib.parse import quote

from mailask.core.message import MailLink
from mailask.errors import MessageBroken, TryAgainLater
from mailask.google.cursor import Cursor, read_cursor
from mailask.google.delivery import Delivery
from mailask.google.messages import GmailMessages, decoded, is_about_one, milliseconds, none_known
from mailask.google.refusals import Refused
from mailask.google.signature import Alias
from mailask.google.transport import ATTEMPTS, Connection
from mailask.ports import Batch

OWN_ADDRESSES: Final = "google.own_addresses"
_HIDING: Final = frozenset({"SPAM", "TRASH"})
_OVERLAP: Final = timedelta(days=1)
_SWEEP: Final = timedelta(days=3)
_HISTORY_FIELDS: Final = (
    "history(messagesAdded/message(id,labelIds),messagesDeleted/message/id,labelsAdded(message(id,labelIds),labelIds),"
    "labelsRemoved(message(id,labelIds),labelIds)),"
    "historyId,nextPageToken"
)


class GmailReader(GmailMessages):
    """The mailbox of an account, read from where the last run stopped."""

    def __init__(self, line: Connection, *, known: Callable[[Iterable[str]], set[str]] = none_known) -> None:
        super().__init__(line, known=known)
        self.first_look: datetime | None = None
        """How far back the mailbox was looked through, when this run was the first to do so."""
        self._history = ""
        self._size: int | None = None

    def changes(self, cursor: str, *, since: datetime) -> Iterator[Batch]:
        state, day = read_cursor(cursor), self._line.account.at.date().isoformat()
        if state is not None:
            yield from Delivery(self, state).given_up_late()
        found: list[str] | None = None
        if state is None:
            state = Cursor(self._history_now(), crawl_from=milliseconds(since))
            self.first_look = since
        elif state.crawl_from is None:
            found, history = self._added_since(state.history)
            if found is None:
                # Expired: "valid for at least a week, in rare circumstances only a few hours".
                now = milliseconds(self._line.account.clock.now())
                restart = min(state.newest or milliseconds(since), now) - _in_ms(_OVERLAP)
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

    def lost(self, *, used: bool) -> tuple[str, ...]:  # noqa: ARG002 - Gmail's own labels cannot be taken away
        return ()

    def link(self) -> MailLink:
        """Conversations in Gmail's web client; `authuser` finds the account among several."""
        account = quote(self._line.account.address, safe="@")
        return MailLink(by_thread=f"https://mail.google.com/mail/?authuser={account}#all/{{thread}}")

    def authserv_id(self) -> str:
        return "mx.google.com"

    @cached_property
    def _aliases(self) -> tuple[Alias, ...]:
        """The addresses that the person may write from, asked for once a run; none when Google refuses to tell.

        A draft without a signature is better than no draft.
        """
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
        now = milliseconds(self._line.account.clock.now())
        # Mail from the future must not move the window there.
        start = min(state.newest or now, now) - _in_ms(_SWEEP)
        query = " ".join((f"after:{start // 1000}", "-in:drafts", "-in:chats"))
        found = self.unknown(each["id"] for page in self.listed(q=query) for each in page.get("messages", ()))
        # By id, since how a label is written in a search is not documented for all that a name may hold.
        hidden = self.labels.hidden_since(start) if found else ()
        return [ref for ref in found if ref not in hidden]


def _in_ms(span: timedelta) -> int:
    return int(span.total_seconds() * 1000)
