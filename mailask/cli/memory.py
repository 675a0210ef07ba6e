"""What the store remembers of the people who are asked, for commands that look and change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

from mailask.core.person import Person, address_key
from mailask.core.request import Request
from mailask.core.tie import Contact

if TYPE_CHECKING:
    from mailask.cli.call import Call
    from mailask.core.policy import Policy
    from mailask.smart import Known

_MOST_LOOKED_UP = 100
"""People whose correspondence is counted; an ask of more is no ask of a person, and says so by itself."""


@dataclass(frozen=True, slots=True)
class Memory:
    """What happened with whom; empty for somebody who has no store yet."""

    policy: Policy
    now: datetime
    requests: tuple[Request, ...] = ()
    contacts: Mapping[str, Contact] = field(default_factory=dict)

    def known(self, people: Iterable[Person], *, but: str = "") -> Known:
        """What the linter may know of these people; what was asked by the ask `but` counts for nothing."""
        from mailask.core.snapshot import Snapshot
        from mailask.planning.knowing import known_people

        opted_out = frozenset(r.helper.key for r in self.requests if r.has_opted_out)
        seen = Snapshot(requests=self.requests, contacts=dict(self.contacts), opted_out=opted_out)
        return known_people(seen, people, self.policy, self.now, but=but)


def memory_of(call: Call, people: Iterable[Person]) -> Memory:
    """What is remembered of these people."""
    settings, policy = call.settings_if_any, call.policy
    if settings is None or not settings.me.email or not settings.database.exists():
        return Memory(policy, call.now)
    from mailask.store import Store

    with Store.open(settings.database, account=address_key(settings.me.email)) as store:
        looked_up = islice(people, _MOST_LOOKED_UP)
        found = {person.key: store.index.last_contact(person.address, policy.me.keys) for person in looked_up}
        contacts = {key: contact for key, contact in found.items() if contact}
        return Memory(policy, call.now, store.lives.requests(), contacts)
