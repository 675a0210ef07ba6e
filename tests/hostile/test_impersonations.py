"""Nobody who pretends to be somebody moves a request, and nothing is ever written to them; on both providers."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import timedelta

import pytest

from mailask.core.request import Request, State, Turn
from tests.google.life import GoogleLife, open_door
from tests.hostile.impersonations import BOUNCES, EVE, HELPER, IMPERSONATIONS, Impersonation, Letter
from tests.laws.story import Life
from tests.laws.world import at


@dataclass
class Asked:
    """A life in which Bob has the letter, and nobody has answered."""

    life: Life
    letter: Letter
    number: int = 0

    @classmethod
    def begin(cls, life: Life, server: str) -> Asked:
        (life.world.folder / "asks" / "engineers.toml").unlink()
        life.world.run("2026-11-23T09:00")
        source = life.subject.person.send_draft(life.ref_to(HELPER), at=at("2026-11-23T10:00"))
        life.world.run("2026-11-23T11:00")
        return cls(life, Letter.of(source, server))

    def deliver(self, impersonation: Impersonation) -> str:
        """It arrives; the moment at which mailask may look."""
        self.number += 1
        moment = at("2026-11-24T09:00") + timedelta(minutes=self.number)
        self.life.subject.person.receive(impersonation.source(self.letter, self.number, moment))
        return f"{moment + timedelta(minutes=1):%Y-%m-%dT%H:%M}"

    def receive(self, impersonation: Impersonation) -> list[str]:
        """It arrives, mailask looks, and says this."""
        outcome = self.life.world.run(self.deliver(impersonation))
        assert outcome.failed == ()
        return [note.text for note in outcome.notes if note.kind != "turn"]

    @property
    def request(self) -> Request:
        with self.life.world.home() as home:
            (request,) = home.store.lives.requests()
        return request

    def written_to(self) -> set[str]:
        """Everybody whom a draft goes to."""
        return {to for to, _, _ in self.life.drafts()}


@pytest.fixture(scope="module", params=["local", "google"])
def asked(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp(request.param)
    with ExitStack() as closing:
        if request.param == "google":
            yield Asked.begin(GoogleLife.start(closing.enter_context(open_door()), folder), "mx.google.com")
        else:
            yield Asked.begin(Life.begin(folder, "local"), "mx.example.com")


@pytest.mark.parametrize("impersonation", IMPERSONATIONS, ids=lambda one: one.name)
def test_an_impersonation_moves_nothing(asked, impersonation):
    before, holds = asked.request, asked.life.holds()

    asked.receive(impersonation)

    assert asked.request == before
    assert asked.life.holds() == holds
    assert asked.written_to() == set()


def test_the_same_words_from_the_helper_do_move_it(tmp_path):
    genuine = Impersonation("nobody else", f"Bob Brown <{HELPER}>")
    asked = Asked.begin(Life.begin(tmp_path, "local"), "mx.example.com")

    asked.receive(replace(genuine, text="Yes, I will send it to you by 20 December.\n"))
    assert asked.request.state is State.ANSWERED
    asked.receive(genuine)
    assert asked.request.state is State.CLOSED


@pytest.mark.parametrize("bounce", BOUNCES, ids=lambda one: one.name)
def test_a_forged_bounce_asks_the_user_and_ends_nothing(tmp_path, bounce):
    asked = Asked.begin(Life.begin(tmp_path, "local"), "mx.example.com")

    (told,) = asked.receive(bounce)

    assert "Bob's address may be dead" in told
    assert (asked.request.state, asked.request.turn) == (State.SENT, Turn.MINE)
    asked.life.world.run("2026-12-01T09:00")
    assert asked.written_to() == set()


def test_the_nudge_after_all_of_them_goes_to_the_helper_and_names_none_of_them(tmp_path):
    asked = Asked.begin(Life.begin(tmp_path, "local"), "mx.example.com")
    for impersonation in IMPERSONATIONS:
        asked.deliver(impersonation)

    asked.life.world.run("2026-12-01T09:00")

    (source,) = asked.life.subject.person.drafts()
    assert b"To: Bob Brown <bob@example.com>" in source
    assert b"evil.example" not in source
    assert EVE.encode() not in source
    assert asked.letter.message_id.encode() in source
