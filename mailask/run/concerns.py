"""Which new mail concerns a request or what the user owes, judged by headers alone; no other is opened."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from mailask.core.message import Heard, Message, Place
from mailask.core.owed import Owed
from mailask.core.person import is_mail_administration, is_mail_daemon
from mailask.core.policy import Policy
from mailask.planning.addressed import asked_of_user, is_addressed
from mailask.store import Store
from mailask.store.names import by_id, by_person, by_thread

_CLOCKS = timedelta(days=1)
"""By how much two people's clocks may differ."""


@dataclass(frozen=True, slots=True)
class Correspondence:
    """What makes a message worth reading for what the user owes.

    Attributes:
        ids, threads: the conversations in which something is open; followed to their end though `policy` want no more.
        known: the messages that were weighed already.
    """

    policy: Policy
    ids: frozenset[str]
    threads: frozenset[str]
    known: frozenset[str]

    @classmethod
    def of(cls, owed: tuple[Owed, ...], policy: Policy) -> Correspondence:
        still = [each for each in owed if each.is_open]
        return cls(
            policy=policy,
            ids=frozenset(i for each in still for i in each.known_ids),
            threads=frozenset(each.thread for each in still if each.thread),
            known=frozenset(i for each in owed for i in each.known_ids),
        )

    def concerns(self, message: Message) -> bool:
        """Whether it may set, move or end a deadline of the user's."""
        if message.identity in self.known:
            return False
        if (message.thread and message.thread in self.threads) or message.answers & self.ids:
            return True
        if not self.policy.owed_holds:
            return False
        if message.place is Place.SENT:
            return any(person.key not in self.policy.me.keys for person in message.recipients)
        return is_addressed(message, self.policy.me)


def answers_seen_before(store: Store, heard: list[Heard], policy: Policy) -> list[Message]:
    """The user's answers to asks among `heard` that came first, as when a program syncs Sent before the inbox."""
    if not policy.owed_holds:
        return []
    have = {said.message.ref for said in heard}
    found: dict[str, Message] = {}
    for said in heard:
        asked = said.message
        if not asked_of_user(said, policy.me):
            continue
        for message in store.index.sent_to(asked.sender.address, since=asked.at - _CLOCKS):
            is_same = bool(asked.thread) and message.thread == asked.thread and message.at >= asked.at
            if message.ref not in have and (is_same or asked.message_id in message.answers):
                found[message.ref] = message
    return list(found.values())


@dataclass(frozen=True, slots=True)
class Concerns:
    """What makes a message worth reading for our requests and drafts.

    Attributes:
        known: the names (`store.names`) of people, conversations and Message-IDs that are ours.
        asked: somebody has a letter and has not done with it.
    """

    known: frozenset[str]
    asked: bool

    def refs_of(self, news: tuple[Message, ...], me: frozenset[str]) -> frozenset[str]:
        """The messages that concern us."""
        ids = {m.message_id for m in news if m.place is Place.SENT and self._is_to_somebody(m)} - {""}
        return frozenset(message.ref for message in news if self._is_ours(message, ids, me))

    def _is_to_somebody(self, message: Message) -> bool:
        return any(by_person(person.key) in self.known for person in message.recipients)

    def _is_ours(self, message: Message, ids: set[str], me: frozenset[str]) -> bool:
        own = {by_id(one) for one in (message.mailask_id, message.message_id, *message.answers) if one}
        if message.thread:
            own.add(by_thread(message.thread))
        if own & self.known or message.answers & ids:
            return True
        if message.place is Place.SENT:
            return self._is_to_somebody(message)
        if by_person(message.sender.key) in self.known and message.sender.key not in me:
            return True
        # A bounce names the address only inside; robots are few, and only while somebody was asked.
        return self.asked and _is_postmaster(message)


def _is_postmaster(message: Message) -> bool:
    address, name = message.sender.address, message.sender.name
    return address.startswith("@") or is_mail_daemon(address, name) or is_mail_administration(address, name)
