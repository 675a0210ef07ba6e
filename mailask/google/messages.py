"""Gmail's messages one by one: listed, fetched, and made into arrivals."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, Final

from mailask.core.message import Place
from mailask.errors import MessageBroken, MessageGone, TryAgainLater, Unreachable
from mailask.google.labels import Labels, listed
from mailask.google.refusals import Refused
from mailask.google.transport import ATTEMPTS, Connection
from mailask.google.withheld import Withheld
from mailask.mail.envelope import parse_envelope
from mailask.ports import Arrival

_LATEST: Final = 4_102_444_800_000
"""2100-01-01 in milliseconds."""


def none_known(refs: Iterable[str]) -> set[str]:  # noqa: ARG001 - a store that knows nothing yet
    """What a store knows that knows nothing yet."""
    return set()


class GmailMessages:
    """The mail of an account, each message by its id.

    Args:
        line: the connection to Google.
        known: which of these ids need not be delivered again, be they stored or set aside.
    """

    def __init__(self, line: Connection, *, known: Callable[[Iterable[str]], set[str]] = none_known) -> None:
        self._line = line
        self._known = known
        self.withheld = Withheld(line.marks, line.account.clock.now)
        self.labels = Labels(line)
        self._sent: set[str] = set()

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
        return arrival, min(taken_in, milliseconds(now))

    def listed(self, **query: Any) -> Iterator[dict[str, Any]]:
        """The pages of `messages.list`, as far as they are asked for."""
        return listed(self._line, **query)


def decoded(resource: dict[str, Any]) -> bytes:
    """The RFC 822 source in a message resource of the form `raw`."""
    raw = str(resource.get("raw", ""))
    return base64.urlsafe_b64decode(raw + "=" * (-len(raw) % 4))


def is_about_one(problem: TryAgainLater) -> bool:
    """Whether it may be one message's fault: an error or a silence, no limit and no moment to come back at."""
    return type(problem) in {TryAgainLater, Unreachable} and problem.not_before is None


def milliseconds(moment: datetime) -> int:
    """A moment as Gmail's internalDate counts: milliseconds since 1970."""
    return int(moment.timestamp() * 1000)
