"""Clocks: a message is as old as its Date says, unless it cannot be; then the day that it arrived stands for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from mailask.core.message import Message
from mailask.core.request import Request

_APART = timedelta(days=1)
"""By how much two people's clocks may differ."""


@dataclass(frozen=True, slots=True)
class Arrivals:
    """When a message may have been written: after what it answers, and before it was seen.

    Attributes:
        now: the moment of this run, and the day of arrival of what is new in it.
        by_id, by_thread: when each of our letters went out.
    """

    now: datetime
    by_id: Mapping[str, datetime]
    by_thread: Mapping[str, datetime]

    @classmethod
    def of(cls, requests: Iterable[Request], now: datetime) -> Arrivals:
        sent = [(request, request.sent_at) for request in requests if request.sent_at is not None]
        by_id = {each: at for request, at in sent for each in request.known_ids}
        return cls(now, by_id, {request.thread: at for request, at in sent if request.thread})

    def set(self, message: Message) -> Message:
        """The message, dated by its arrival when its own date cannot be."""
        return message if self._may_be(message.at, message) else replace(message, at=self.now)

    def reference(self, message: Message, written: datetime | None) -> datetime | None:
        """What the days in its words count from: its arrival when it names an impossible day of its own, else None."""
        if written is None or written.tzinfo is None or self._may_be(written, message):
            return None
        return message.at

    def _may_be(self, at: datetime, message: Message) -> bool:
        answered = [self.by_id[each] for each in message.answers if each in self.by_id]
        if message.thread in self.by_thread:
            answered.append(self.by_thread[message.thread])
        return min(answered, default=at) - at <= _APART and at - self.now <= _APART
