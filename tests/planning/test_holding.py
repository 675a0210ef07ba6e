"""Holds follow their requests, unless a person took them in hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailask.core.hold import HoldState
from mailask.core.reading import Outcome
from tests.planning.scene import Scene, an_ask, asked, kinds, noted, on


def drafted(**settings) -> Scene:
    scene = Scene.of(an_ask(), **settings)
    scene.run("2026-11-23")
    return scene


def test_a_draft_is_tentative_and_free():
    entry = drafted(hold_reminders=(60,)).hold().entry
    assert entry.title == "Draft waiting: SMB churn benchmarks (Bob)"
    assert (entry.confirmed, entry.busy, entry.when, entry.reminders) == (False, False, on("2026-12-04"), (60,))
    assert "Helper: Bob Brown" in entry.description
    assert "asks/churn.toml" in entry.description


def test_the_title_of_a_hold_is_one_line():
    scene = Scene.of(an_ask(title="SMB churn\n  benchmarks"))
    scene.run("2026-11-23")
    assert scene.hold().entry.title == "Draft waiting: SMB churn benchmarks (Bob)"


def test_a_sent_request_is_confirmed_and_names_the_message():
    scene, letter = asked()
    entry = scene.hold().entry
    assert (entry.title, entry.confirmed) == ("Reply due: SMB churn benchmarks (Bob)", True)
    assert letter.message_id in entry.description


@pytest.mark.parametrize(("days", "day", "busy"), [
    (1, "2026-12-02", False), (1, "2026-12-03", True), (3, "2026-12-01", True), (3, "2026-11-30", False),
    (0, "2026-12-04", False),
])  # fmt: skip
def test_a_sent_request_is_busy_as_its_day_nears(days, day, busy):
    scene, _ = asked(hold_busy_days_before=days)
    scene.run(day)
    assert scene.hold().entry.busy is busy


def test_a_draft_never_makes_busy():
    scene = drafted()
    scene.run("2026-12-04")
    assert not scene.hold().entry.busy


def test_a_request_without_a_date_has_no_hold():
    scene = Scene.of(an_ask(by=None))
    scene.run("2026-11-23")
    assert scene.holds == {}


def test_one_hold_a_request_for_its_whole_life():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-09"))
    scene.run("2026-12-08")
    assert [hold.key for hold in scene.holds.values()] == ["churn/bob@example.org#1"]


def test_a_hold_that_a_person_moved_is_theirs_and_no_promise_moves_it():
    scene, letter = asked()
    hold = scene.hold()
    scene.move(hold, replace(hold.entry, when=on("2026-12-03")))
    assert kinds(scene.run("2026-11-24")) == ["keep_hold"]
    assert scene.hold().state is HoldState.THEIRS
    scene.answer(letter, Outcome.YES, "2026-11-25", by=on("2026-12-09"))
    assert kinds(scene.run("2026-11-25")) == ["keep_request"]


def test_the_hold_of_a_person_stays_when_the_request_closes_and_a_note_says_so():
    scene, letter = asked()
    hold = scene.hold()
    scene.move(hold, replace(hold.entry, title="Bob!"))
    scene.run("2026-11-24")
    scene.answer(letter, Outcome.NO, "2026-11-25")
    made = scene.run("2026-11-25")
    assert kinds(made) == ["close_request"]
    assert len(noted(made, "hold")) == 1


def test_a_hold_changed_in_the_very_run_that_closes_is_left():
    scene, letter = asked()
    hold = scene.hold()
    scene.move(hold, replace(hold.entry, title="Bob!"))
    scene.answer(letter, Outcome.NO, "2026-11-24")
    assert "drop_hold" not in kinds(scene.run("2026-11-24"))


def test_a_deleted_hold_stays_away():
    scene, letter = asked()
    scene.move(scene.hold(), None)
    assert kinds(scene.run("2026-11-24")) == ["keep_hold"]
    scene.answer(letter, Outcome.YES, "2026-11-25", by=on("2026-12-09"))
    scene.run("2026-11-25")
    assert scene.hold() is None


def test_whose_a_hold_is_gets_written_down_before_a_letter_can_fail_and_hold_back_the_rest():
    scene = drafted()
    scene.move(scene.hold(), None)
    scene.asks["churn"] = an_ask(need="the 2025 churn table, as a CSV of about 60 rows")
    done = kinds(scene.run("2026-11-24"))
    assert done.index("keep_hold") < done.index("replace_draft")
