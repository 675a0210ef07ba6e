from __future__ import annotations

import pytest

from mailask.core.ask import Order
from mailask.core.letter import Purpose
from mailask.core.reading import Outcome
from mailask.core.request import State
from tests.planning.scene import BOB, CAROL, Scene, an_ask, created


def asked_together():
    """Bob and Carol have the letter."""
    scene = Scene.of(an_ask("churn", CAROL, BOB, order=Order.TOGETHER))
    scene.run("2026-11-23")
    letters = {person: scene.send(scene.draft(person), "2026-11-23T12:00") for person in (BOB, CAROL)}
    scene.run("2026-11-23T13:00")
    return scene, letters


@pytest.fixture
def helped():
    """The same, and Carol has delivered: Bob's letter that it is not needed any more lies in Drafts."""
    scene, letters = asked_together()
    scene.answer(letters[CAROL], Outcome.DONE, "2026-11-24")
    made = scene.run("2026-11-24T11:00")
    assert set(created(made)) == {(CAROL, Purpose.THANKS), (BOB, Purpose.WITHDRAWAL)}
    return scene, letters


def test_who_has_not_answered_hears_that_another_one_has_helped(helped):
    scene, _ = helped

    assert "nothing left for you to do" in scene.draft(BOB, Purpose.WITHDRAWAL).text
    assert scene.request(BOB).state is State.SENT


def test_sending_it_ends_the_request(helped):
    scene, _ = helped
    scene.send(scene.draft(BOB, Purpose.WITHDRAWAL), "2026-11-24T12:00")
    scene.run("2026-11-24T13:00")

    assert (scene.request(BOB).state, scene.request(BOB).outcome) == (State.CLOSED, Outcome.WITHDRAWN)
    assert scene.hold(BOB) is None


def test_deleting_it_leaves_the_helper_asked_and_it_does_not_come_again(helped):
    scene, _ = helped
    scene.delete(scene.draft(BOB, Purpose.WITHDRAWAL))

    assert created(scene.run("2026-11-25")) == []
    assert scene.request(BOB).state is State.SENT
    assert created(scene.run("2026-11-30")) == [(BOB, Purpose.NUDGE)]


def test_while_it_lies_there_nobody_is_nudged(helped):
    scene, _ = helped

    assert created(scene.run("2026-11-30")) == []
    assert created(scene.run("2026-12-07")) == []


def test_an_answer_takes_it_away(helped):
    scene, letters = helped
    scene.answer(letters[BOB], Outcome.YES, "2026-11-24T15:00")
    scene.run("2026-11-24T16:00")

    assert scene.lying(BOB, Purpose.WITHDRAWAL) == []
    assert scene.request(BOB).state is State.ANSWERED


def test_a_nudge_of_ours_makes_way_for_it():
    scene, letters = asked_together()
    scene.run("2026-11-30")
    assert scene.lying(BOB, Purpose.NUDGE)
    scene.answer(letters[CAROL], Outcome.DONE, "2026-11-30T15:00")
    scene.run("2026-12-01")

    assert [draft.purpose for draft in scene.lying(BOB)] == [Purpose.WITHDRAWAL]


def test_the_one_before_who_kept_silent_hears_of_it_too():
    scene = Scene.of(an_ask("churn", CAROL, BOB, by=None))
    scene.run("2026-11-02")
    scene.send(scene.draft(CAROL), "2026-11-02T12:00")
    scene.run("2026-11-03")
    scene.asks["churn"] = an_ask("churn", CAROL, BOB, order=Order.TOGETHER, by=None)
    scene.run("2026-11-04")
    letter = scene.send(scene.draft(BOB), "2026-11-04T12:00")
    scene.asks["churn"] = an_ask("churn", CAROL, BOB, by=None)
    scene.run("2026-11-05")
    scene.answer(letter, Outcome.DONE, "2026-11-05T12:00")

    assert (CAROL, Purpose.WITHDRAWAL) in created(scene.run("2026-11-05T13:00"))


def test_who_has_answered_is_not_told_off():
    scene, letters = asked_together()
    scene.answer(letters[BOB], Outcome.QUESTION, "2026-11-24")
    scene.run("2026-11-24T11:00")
    scene.answer(letters[CAROL], Outcome.DONE, "2026-11-24T12:00")

    assert created(scene.run("2026-11-24T13:00")) == [(CAROL, Purpose.THANKS)]
