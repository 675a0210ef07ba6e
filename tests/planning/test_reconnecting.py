"""Reconnections: few, on working days, never to somebody who should be left alone; and one letter a person a day."""

from __future__ import annotations

import pytest

from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.reading import Outcome
from tests.planning.scene import ALICE, BOB, CAROL, DAN, Scene, a_tie, an_ask, asked, created, noted


def with_ties(*people: Person, **settings) -> Scene:
    scene = Scene.of(**settings)
    scene.ties = tuple(a_tie(person) for person in people)
    return scene


def test_the_best_are_written_to_as_many_as_the_week_allows():
    scene = with_ties(DAN, BOB, CAROL, reconnections_per_week=2)
    assert created(scene.run("2026-11-23")) == [(DAN, Purpose.RECONNECT), (BOB, Purpose.RECONNECT)]
    assert created(scene.run("2026-11-24")) == []
    assert created(scene.run("2026-11-30")) == [(CAROL, Purpose.RECONNECT)]


def test_nobody_is_written_to_on_a_free_day():
    assert created(with_ties(BOB).run("2026-11-28")) == []


@pytest.mark.parametrize("never", ["BOB@example.org", "@example.org"])
def test_who_is_on_the_never_list_is_left_alone(never):
    assert created(with_ties(BOB, ties_never=(never,)).run("2026-11-23")) == []


def test_who_cannot_be_written_to_takes_nobody_elses_turn():
    scene = with_ties(Person("jörg@example.org"), Person("jo@" + "ä" * 80 + ".example"), BOB, reconnections_per_week=1)
    made = scene.run("2026-11-23")
    assert (created(made), made.notes) == ([(BOB, Purpose.RECONNECT)], ())


def test_the_user_is_no_tie():
    assert created(with_ties(ALICE, Person("alice@example.net")).run("2026-11-23")) == []


def test_somebody_with_an_open_request_is_not_reconnected_with():
    scene, _ = asked()
    scene.ties = (a_tie(BOB),)
    assert created(scene.run("2026-11-24")) == []


def test_somebody_who_opted_out_is_left_alone():
    scene, letter = asked()
    scene.answer(letter, Outcome.OPT_OUT, "2026-11-24")
    scene.ties = (a_tie(BOB),)
    assert created(scene.run("2026-11-24")) == []
    assert created(scene.run("2026-11-30")) == []


def test_nobody_is_written_to_twice_in_a_year():
    scene = with_ties(BOB)
    scene.run("2026-11-23")
    scene.delete(scene.draft(BOB))
    assert created(scene.run("2027-11-22")) == []
    scene.ties = (a_tie(BOB, "2025-03-11"),)
    assert created(scene.run("2027-11-24")) == [(BOB, Purpose.RECONNECT)]


def test_an_unsent_reconnection_goes_when_they_are_in_touch_again_and_a_robot_is_not_touch():
    scene = with_ties(BOB)
    scene.run("2026-11-23")
    scene.write("2026-11-24", CAROL)
    assert scene.run("2026-11-24T11:00").actions == ()
    scene.write("2026-11-24T12:00", BOB)
    scene.run("2026-11-24T13:00")
    assert scene.lying() == []


def test_what_is_owed_comes_before_what_is_wanted_and_the_rest_waits():
    scene, letter = asked(an_ask(), drafts_per_run=1)
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.asks["other"] = an_ask("other", CAROL)
    made = scene.run("2026-11-24")
    assert created(made) == [(BOB, Purpose.THANKS)]
    assert any("Carol Clark" in text for text in noted(made, "brake"))


def test_one_letter_a_person_a_day():
    scene, letter = asked()
    scene.asks["other"] = an_ask("other", BOB, title="The Lisbon slides")
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    assert created(scene.run("2026-11-24")) == [(BOB, Purpose.THANKS)]
    assert created(scene.run("2026-11-25")) == [(BOB, Purpose.ASK)]


def test_no_draft_beside_somebody_elses_in_the_thread():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.send(scene.draft(), "2026-11-23T12:00", thread="t1")
    scene.run("2026-11-23T13:00")
    scene.busy_threads = frozenset({"t1"})
    made = scene.run("2026-11-30")
    assert created(made) == []
    assert len(noted(made, "brake")) == 1
