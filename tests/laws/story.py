"""The life of a few asks, act by act: what the person, the helpers and the worker do, on any provider."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default
from pathlib import Path

from tests.contract.subject import SUBJECTS, Subject
from tests.fakes.mail import reply_to
from tests.laws.world import CHURN, ENGINEERS, World, at


@dataclass
class Life:
    """A world on one provider, and the hands in it."""

    world: World
    subject: Subject

    @classmethod
    def begin(cls, folder: Path, provider: str) -> Life:
        subject = SUBJECTS[provider](folder / "provider")
        life = cls(World(folder / "home", lambda store: subject.opened(store.index.known_refs)), subject)
        life.world.ask("churn", CHURN)
        life.world.ask("engineers", ENGINEERS)
        return life

    def copy(self, folder: Path, provider: str) -> Life:
        """The same world once more, so that each way of dying starts from the same morning."""
        shutil.copytree(self.world.folder.parent, folder)
        life = Life(World(folder / "home", self.world.parts), SUBJECTS[provider](folder / "provider"))
        if provider != "local":
            for mine, theirs in (
                (life.subject.mailbox, self.subject.mailbox),
                (life.subject.calendar, self.subject.calendar),
            ):
                vars(mine).update(deepcopy(vars(theirs)))
        life.world.parts = lambda store: life.subject.opened(store.index.known_refs)
        return life

    def drafts(self) -> list[tuple[str, str, str]]:
        """What lies in Drafts: to whom, what about, which words."""
        return sorted(_words(source) for source in self.subject.person.drafts())

    def holds(self) -> list[str]:
        """What the calendar shows."""
        return sorted(self.subject.person.holds().values())

    def ref_to(self, address: str) -> str:
        """The handle of the draft that goes to somebody."""
        mailbox, _ = self.subject.opened(set)
        for lying in mailbox.drafts():
            source = mailbox.draft_source(lying.ref)
            if address in str(message_from_bytes(source, policy=default)["To"]):
                return lying.ref
        raise AssertionError(f"no draft to {address}")

    def hold_of(self, words: str) -> str:
        """The handle of the hold whose title has these words."""
        return next(ref for ref, title in self.subject.person.holds().items() if words in title)


def _words(source: bytes) -> tuple[str, str, str]:
    message = message_from_bytes(source, policy=default)
    body = message.get_body(("plain",))
    return str(message["To"]), str(message["Subject"]), " ".join(body.get_content().split()) if body else ""


Act = tuple[Callable[[Life], None], str]
"""What happens, and when the worker runs after it."""


def _nothing(life: Life) -> None:
    """Time passes."""


def _churn_changes(life: Life) -> None:
    life.world.ask("churn", CHURN.replace("about 40 rows", "about 60 rows"))


def _carols_letter_is_edited_and_its_ask_changes(life: Life) -> None:
    life.subject.person.edit_draft(life.ref_to("carol@"), text="Dear Carol, whom would you hire again?\n")
    life.world.ask("engineers", ENGINEERS.replace("Python backend engineers", "senior Python engineers"))


def _both_are_sent(life: Life) -> None:
    person = life.subject.person
    person.send_draft(life.ref_to("bob@"), at=at("2026-11-24T10:00"))
    person.send_draft(life.ref_to("carol@"), at=at("2026-11-24T10:05"))


def _carol_declines(life: Life) -> None:
    person = life.subject.person
    asked = next(source for source in person.sent() if b"carol@example.com" in source)
    said = reply_to(
        asked,
        sender="Carol Clark <carol@example.com>",
        at=at("2026-11-25T09:00"),
        text="Sorry, no, I can't help with this.\n",
    )
    person.receive(said)


def _bob_promises(life: Life) -> None:
    person = life.subject.person
    asked = next(source for source in person.sent() if b"bob@example.com" in source)
    said = reply_to(
        asked,
        sender="Bob Brown <bob@example.com>",
        at=at("2026-12-04T09:00"),
        text="Yes, happy to. I will send you the table by December 9.\n",
    )
    person.receive(said)


def _bob_delivers(life: Life) -> None:
    person = life.subject.person
    asked = next(source for source in person.sent() if b"bob@example.com" in source)
    said = reply_to(
        asked,
        sender="Bob Brown <bob@example.com>",
        at=at("2026-12-08T15:00"),
        text="Done! The table is attached.\n",
    )
    person.receive(said)


def _engineers_are_let_go(life: Life) -> None:
    (life.world.folder / "asks" / "engineers.toml").unlink()


STORY: dict[str, Act] = {
    "drafts and holds appear": (_nothing, "2026-11-23T09:00"),
    "a changed ask rewrites its draft": (_churn_changes, "2026-11-23T15:00"),
    "an edited draft stays as it is": (_carols_letter_is_edited_and_its_ask_changes, "2026-11-23T16:00"),
    "sent drafts confirm their holds": (_both_are_sent, "2026-11-24T12:00"),
    "a no brings the next helper": (_carol_declines, "2026-11-25T10:00"),
    "silence brings a nudge": (_nothing, "2026-12-01T09:00"),
    "an answer takes the nudge away and moves the hold": (_bob_promises, "2026-12-04T10:00"),
    "a delivery closes and thanks": (_bob_delivers, "2026-12-08T16:00"),
    "an ask let go leaves nothing": (_engineers_are_let_go, "2026-12-08T17:00"),
}


def play(life: Life, until: str) -> None:
    """Every act before `until`, then what happens in it, without the worker's run that answers it."""
    for name, (happens, moment) in STORY.items():
        happens(life)
        if name == until:
            return
        life.world.run(moment)
