"""A life of asks at the fake Google, that can be copied with all that Google knows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from copy import deepcopy
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from mailask.errors import TryAgainLater
from mailask.run.result import RunResult
from tests.contract.subject import Subject
from tests.google.account import Desk, Ticking
from tests.google.fake.answers import Answer
from tests.google.fake.behind_responses import ROOT, answering
from tests.google.fake.google import Google
from tests.google.person import GooglePerson
from tests.laws.story import Life
from tests.laws.world import CHURN, ENGINEERS, World, at


@dataclass
class Door:
    """One address, behind which the Google of the life at hand answers."""

    google: Google

    def answer(self, verb: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        return self.google.answer(verb, url, headers, body)


class GoogleWorld(World):
    """A world whose clock stands where the run is."""

    desk: Desk

    def run(self, moment: str | datetime) -> RunResult:
        when = at(moment) if isinstance(moment, str) else moment
        self.desk.clock.moment = when
        with self.home() as home:
            return home.run(when)


@dataclass
class GoogleLife(Life):
    """What mailask remembers lies in its store, the rest at Google."""

    google: Google
    door: Door

    @classmethod
    def at_door(cls, door: Door, google: Google, folder: Path) -> GoogleLife:
        (folder / "provider").mkdir(parents=True, exist_ok=True)
        door.google = google
        desk = Desk(google, ROOT, folder / "provider", clock=Ticking(google.now()))

        def opened(store):
            door.google = google
            desk.marks, desk.known = store.memories, store.index.known_refs
            desk.mailbox.close()
            return desk.restart(), desk.calendar

        world = GoogleWorld(folder / "home", opened)
        world.desk = desk
        here = Subject(GooglePerson(google), lambda _known: (desk.mailbox, desk.calendar), keeps_message_id=False)
        return cls(world, here, google, door)

    @classmethod
    def start(cls, door: Door, folder: Path) -> GoogleLife:
        life = cls.at_door(door, Google(now=Ticking(at("2026-11-23T08:00")).now), folder)
        life.world.ask("churn", CHURN)
        life.world.ask("engineers", ENGINEERS)
        return life

    def copy(self, folder: Path, provider: str = "google", *, door: Door | None = None) -> GoogleLife:
        shutil.copytree(self.world.folder.parent, folder)
        door = door or self.door
        behind = door.google
        copied = GoogleLife.at_door(door, deepcopy(self.google), folder)
        door.google = behind  # a run may be under way
        return copied

    def ref_to(self, address: str) -> str:
        mail = self.google.mail
        return next(draft for draft, held in mail.drafts.items() if address in mail.mails[held].header("To"))

    def run_until_quiet(self, moment: str, *, most: int = 4) -> None:
        """Runs ten minutes apart; what cannot be done now is done by one of the next."""
        for n in range(most):
            with suppress(TryAgainLater):
                outcome = self.world.run(at(moment) + timedelta(minutes=10 * n))
                if n and not outcome.applied and not outcome.failed:
                    return
        raise AssertionError(f"still at work after {most} runs: {outcome.applied}, {outcome.failed}")


@contextmanager
def open_door() -> Iterator[Door]:
    """A door, and at its end the word of Google that no request broke its rules."""
    door = Door(Google())
    with answering(door) as _:  # type: ignore[arg-type]
        yield door
    assert door.google.unlawful == []
