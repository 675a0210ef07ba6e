"""A helper who invites to a meeting has agreed: the hold is the meeting, and thanks come after it."""

from __future__ import annotations

import pytest

from mailask.core.deadline import When
from mailask.core.hold import Role
from mailask.core.letter import Purpose
from mailask.core.reading import Certainty, Outcome
from mailask.core.request import State, TodoKind, Turn
from tests.planning.scene import BOB, CAROL, Scene, an_ask, asked, at, created, noted, on

ELSEWHERE = {"in_reply_to": "", "references": (), "thread": "", "subject": "Invitation: Churn table @ Thu Dec 3, 2026"}
STARTS, ENDS = at("2026-12-03T15:00"), at("2026-12-03T15:20")


def invited(**fields) -> Scene:
    scene, letter = asked()
    scene.invite(letter, "2026-11-24", STARTS, ENDS, **fields)
    scene.run("2026-11-24T12:00")
    return scene


@pytest.mark.parametrize("fields", [{}, ELSEWHERE], ids=["in the conversation", "from elsewhere"])
def test_an_invitation_is_a_yes_whose_hold_is_the_meeting(fields):
    scene = invited(**fields)
    request = scene.request()
    assert (request.state, request.outcome, request.turn) == (State.ANSWERED, Outcome.YES, Turn.THEIRS)
    assert (scene.hold().entry.title, scene.hold().entry.when) == ("Meeting: SMB churn benchmarks (Bob)", STARTS)
    assert scene.hold().role is Role.MEETING
    assert created(scene.run("2026-12-03")) == []


def test_an_invitation_from_elsewhere_is_told_with_the_way_back():
    scene, letter = asked()
    scene.invite(letter, "2026-11-24", STARTS, ENDS, **ELSEWHERE)
    [told] = noted(scene.run("2026-11-24T12:00"), "reply")
    assert "Bob invites you to “Churn table” on 3 December 2026" in told
    scene.reopen("churn", "2026-11-25")
    scene.run("2026-11-25")
    assert (scene.request().state, scene.request().due) == (State.SENT, on("2026-12-04"))
    assert scene.hold().entry.title == "Reply due: SMB churn benchmarks (Bob)"


def test_thanks_come_after_the_meeting_and_sending_them_closes():
    scene = invited()
    assert created(scene.run("2026-12-03T15:10")) == []
    made = scene.run("2026-12-03T15:20")
    assert created(made) == [(BOB, Purpose.THANKS)]
    assert (scene.request().turn, scene.request().todo.kind) == (Turn.MINE, TodoKind.MET)
    assert scene.hold().entry.title == "Did it help? SMB churn benchmarks (Bob)"
    scene.send(scene.draft(BOB, Purpose.THANKS), "2026-12-03T17:00")
    scene.run("2026-12-03T18:00")
    assert (scene.request().state, scene.request().outcome) == (State.CLOSED, Outcome.DONE)


def test_a_meeting_long_after_the_invitation_is_thanked_for_too():
    scene, letter = asked()
    scene.invite(letter, "2026-11-24", at("2027-01-14T15:00"), at("2027-01-14T16:00"))
    scene.run("2026-11-24T12:00")
    assert created(scene.run("2027-01-15")) == [(BOB, Purpose.THANKS)]


def test_a_meeting_of_whole_days_is_over_with_its_last_day():
    scene, letter = asked()
    scene.invite(letter, "2026-11-24", on("2026-12-03"), on("2026-12-04"))
    scene.run("2026-11-24T12:00")
    assert created(scene.run("2026-12-03T18:00")) == []
    assert created(scene.run("2026-12-04")) == [(BOB, Purpose.THANKS)]


@pytest.mark.parametrize("fields", [{}, ELSEWHERE], ids=["in the conversation", "from elsewhere"])
def test_a_changed_invitation_moves_the_hold(fields):
    scene, letter = asked()
    starts: When = at("2026-12-08T09:00")
    scene.invite(letter, "2026-11-24", STARTS, ENDS, **fields)
    scene.run("2026-11-24T12:00")
    scene.invite(letter, "2026-11-25", starts, at("2026-12-08T09:30"), **fields)
    scene.run("2026-11-25T12:00")
    assert scene.hold().entry.when == starts
    assert created(scene.run("2026-12-04")) == []


def test_a_cancelled_meeting_puts_the_deadline_back_and_is_the_users_move():
    scene, letter = asked()
    scene.invite(letter, "2026-11-24", STARTS, ENDS)
    scene.run("2026-11-24T12:00")
    scene.invite(letter, "2026-11-25", STARTS, ENDS, cancelled=True)
    made = scene.run("2026-11-25T12:00")
    assert (scene.request().turn, scene.request().due) == (Turn.MINE, on("2026-12-04"))
    assert scene.hold().entry.title == "Answer Bob: Churn table was cancelled"
    assert ["cancelled “Churn table” on 3 December 2026" in text for text in noted(made, "reply")] == [True]


def test_another_meeting_that_is_cancelled_changes_nothing():
    scene = invited()
    asked_by = scene.heard[0].message
    scene.invite(asked_by, "2026-11-25", STARTS, ENDS, uid="another", cancelled=True)
    scene.run("2026-11-25T12:00")
    assert scene.hold().entry.when == STARTS


def test_a_standing_appointment_from_elsewhere_is_no_answer():
    scene = invited(**ELSEWHERE, repeats=True)
    assert scene.request().state is State.SENT


def test_a_strangers_invitation_moves_nothing():
    scene = invited(sender=CAROL)
    assert (scene.request().state, scene.request().meeting) == (State.SENT, None)


def test_an_invitation_takes_a_lying_nudge_away():
    scene, letter = asked()
    scene.run("2026-11-30")
    assert len(scene.lying(BOB)) == 1
    scene.invite(letter, "2026-11-30T12:00", STARTS, ENDS, **ELSEWHERE)
    scene.run("2026-11-30T13:00")
    assert scene.lying(BOB) == []


def test_what_was_delivered_before_the_meeting_needs_none():
    scene, letter = asked()
    scene.invite(letter, "2026-11-24", STARTS, ENDS)
    scene.answer(letter, Outcome.DONE, "2026-11-25")
    scene.run("2026-11-25T12:00")
    assert (scene.request().state, scene.hold()) == (State.CLOSED, None)


def test_a_word_about_the_meeting_leaves_it_where_it_is():
    scene, letter = asked()
    scene.invite(letter, "2026-11-24", STARTS, ENDS)
    scene.answer(letter, Outcome.YES, "2026-11-25", certainty=Certainty.SURE)
    scene.run("2026-11-25T12:00")
    assert scene.hold().entry.when == STARTS


def test_an_invitation_to_an_ask_without_a_date_gets_a_hold():
    scene, letter = asked(an_ask(by=None))
    scene.invite(letter, "2026-11-24", STARTS, ENDS)
    scene.run("2026-11-24T12:00")
    assert scene.hold().entry.when == STARTS


def test_a_meeting_that_brought_nothing_goes_on_waiting():
    scene = invited()
    scene.run("2026-12-03T16:00")
    scene.reopen("churn", "2026-12-04")
    scene.run("2026-12-04")
    assert (scene.request().turn, scene.lying(BOB)) == (Turn.THEIRS, [])
