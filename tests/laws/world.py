"""A whole world in a folder: asks, a mailbox, a calendar and a store; it outlives every crash."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.ports import Calendar, Mailbox
from mailask.run.gather import Whereabouts
from mailask.run.home import Home
from mailask.run.result import RunResult
from mailask.store import Store

BERLIN = ZoneInfo("Europe/Berlin")
ME = Person("me@example.com", "Alice Adams")

CHURN = """
title = "SMB churn benchmarks"
to = ["Bob Brown <bob@example.com>"]
need = "the 2025 monthly churn table for SMB SaaS, as a CSV of about 40 rows"
why = "it decides whether we price the starter plan monthly or yearly"
action = "Send me the CSV, or the name of whoever owns it."
effort_minutes = 10
by = 2026-12-04
by_reason = "the pricing meeting is on 7 December"
offer = "I will send you our own churn numbers in return"
context = "we compared onboarding funnels in Lisbon"
"""

ENGINEERS = """
title = "Two backend engineers"
to = ["Carol Clark <carol@example.com>", "Dan Davis <dan@example.com>"]
order = "one-by-one"
need = "the names of two Python backend engineers you would hire again"
why = "our only backend engineer leaves in January and nobody else knows the payment service"
action = "Send me two names with one line on each."
effort_minutes = 10
by = 2026-12-02
by_reason = "interviews start on 7 December"
offer = "I will return the favour for your design opening"
context = "you placed our last two hires"
"""


def at(text: str) -> datetime:
    """A moment in the user's zone."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN)


@dataclass
class World:
    """One person's world; `home` opens it for one process, and whatever it wrote is there the next time."""

    folder: Path
    parts: Callable[[Store], tuple[Mailbox, Calendar]]
    policy: Policy = field(default_factory=lambda: Policy(me=Me(ME, zone=BERLIN), reconnections_per_week=0))

    def __post_init__(self) -> None:
        (self.folder / "asks").mkdir(parents=True, exist_ok=True)

    def ask(self, name: str, text: str) -> None:
        (self.folder / "asks" / f"{name}.toml").write_text(text, encoding="utf-8")

    @contextmanager
    def home(self, *, watch: Callable[[Store], None] = lambda store: None) -> Iterator[Home]:
        with Store.open(self.folder / "mailask.db", account=ME.key) as store:
            mailbox, calendar = self.parts(store)
            watch(store)
            where = Whereabouts(self.folder / "asks", None)
            yield Home(store, mailbox, calendar, self.policy, where, self.folder / "mailask.lock")

    def run(self, moment: str) -> RunResult:
        with self.home() as home:
            return home.run(at(moment))
