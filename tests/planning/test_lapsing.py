from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from mailask.core.ask import Order
from mailask.core.letter import Purpose
from mailask.core.reading import Outcome
from mailask.core.request import State
from tests.planning.scene import BOB, CAROL, DAN, Scene, an_ask, created, kinds, noted


@pytest.fixture
def held_back():
    """An ask that was planned and never drafted: no letter may be made."""
    scene = Scene.of(an_ask("churn", BOB), drafts_per_run=0)
    scene.run("2026-11-23")
    assert scene.request().state is State.PLANNED
    return scene


def test_what_was_never_begun_ends_the_day_after_its_day(held_back):
    held_back.run("2026-12-04")
    assert held_back.request().state is State.PLANNED
    made = held_back.run("2026-12-05")

    assert (held_back.request().state, held_back.request().outcome) == (State.CLOSED, Outcome.EXPIRED)
    (told,) = noted(made, "expired")
    assert "4 December 2026, passed before anybody was asked" in told
    assert "mailask ask reopen churn" in told


def test_it_is_said_once_and_then_there_is_quiet(held_back):
    held_back.run("2026-12-05")
    made = held_back.run("2026-12-06")

    assert (kinds(made), made.notes) == ([], ())


def test_with_a_new_date_it_is_asked_once_it_is_taken_up_again(held_back):
    held_back.run("2026-12-05")
    held_back.policy = replace(held_back.policy, drafts_per_run=5)
    held_back.asks["churn"] = replace(held_back.asks["churn"], by=date(2026, 12, 18))
    held_back.reopen("churn", "2026-12-07")

    assert created(held_back.run("2026-12-07")) == [(BOB, Purpose.ASK)]


def test_without_a_date_nothing_ends(held_back):
    scene = Scene.of(an_ask("churn", BOB, by=None), drafts_per_run=0)
    scene.run("2026-11-23")
    scene.run("2027-11-23")

    assert scene.request().state is State.PLANNED


def test_the_next_in_line_wait_a_while_for_a_new_date():
    scene = Scene.of(an_ask("churn", CAROL, BOB))
    scene.run("2026-11-23")
    scene.send(scene.draft(CAROL), "2026-11-23T12:00")
    scene.run("2026-11-24")
    scene.run("2026-12-11")
    assert (scene.request(CAROL).outcome, scene.request(BOB).state) == (Outcome.EXPIRED, State.PLANNED)
    scene.asks["churn"] = replace(scene.asks["churn"], by=date(2026, 12, 23))
    assert created(scene.run("2026-12-12")) == [(BOB, Purpose.ASK)]


def test_the_next_in_line_are_let_be_in_the_end():
    scene = Scene.of(an_ask("churn", CAROL, BOB))
    scene.run("2026-11-23")
    scene.send(scene.draft(CAROL), "2026-11-23T12:00")
    scene.run("2026-11-24")
    scene.run("2026-12-11")
    scene.run("2026-12-19")

    assert (scene.request(BOB).state, scene.request(BOB).outcome) == (State.CLOSED, Outcome.EXPIRED)


def test_while_somebody_is_asked_nobody_else_of_the_ask_ends():
    scene = Scene.of(an_ask("churn", CAROL, BOB, DAN, order=Order.TOGETHER), drafts_per_run=1)
    scene.run("2026-11-23")
    first = next(person for person in (CAROL, BOB, DAN) if scene.lying(person))
    scene.send(scene.draft(first), "2026-11-23T12:00")
    scene.policy = replace(scene.policy, drafts_per_run=0)
    scene.run("2026-11-24")
    scene.run("2026-12-05")

    assert [scene.request(p).state for p in (CAROL, BOB, DAN)].count(State.PLANNED) == 2


def test_a_letter_that_lies_unsent_past_its_day_is_told_of_until_it_ends():
    scene = Scene.of(an_ask("churn", BOB))
    scene.run("2026-11-23")
    assert noted(scene.run("2026-12-04"), "draft") == []
    (told,) = noted(scene.run("2026-12-05"), "draft")
    assert "4 December 2026 is over" in told
    assert len(noted(scene.run("2026-12-08"), "draft")) == 1
    made = scene.run("2026-12-15")
    assert (noted(made, "draft"), scene.request().outcome) == ([], Outcome.EXPIRED)


def test_a_letter_that_was_sent_in_time_is_not_told_of():
    scene = Scene.of(an_ask("churn", BOB))
    scene.run("2026-11-23")
    scene.send(scene.draft(), "2026-11-23T12:00")
    assert noted(scene.run("2026-12-05"), "draft") == []
