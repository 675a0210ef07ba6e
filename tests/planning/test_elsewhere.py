"""A helper who writes in another conversation is not nudged until the user has said whether it is the answer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailask.core.letter import Purpose
from mailask.core.message import Doubt
from mailask.core.reading import Automated, Certainty, Outcome, Reading
from mailask.core.request import State, TodoKind, Turn
from tests.planning.scene import ALICE, BOB, CAROL, DAN, Scene, asked, created, noted

ELSEWHERE = {"in_reply_to": "", "references": (), "thread": "", "subject": "Your launch page"}


def written(outcome=None, day="2026-11-26", **how) -> tuple[Scene, object]:
    """Bob was asked on the 23rd and wrote about something else, or not, on the 26th."""
    scene, letter = asked()
    fields = {**ELSEWHERE, **how}
    scene.answer(letter, outcome, day, **fields)
    made = scene.run(f"{day[:10]}T18:00")
    return scene, made


def test_a_letter_elsewhere_holds_the_next_nudge_and_asks():
    scene, made = written(text="Have you seen it?")
    [told] = noted(made, "reply")
    assert told.startswith("Bob wrote on 26 November 2026: “Your launch page”. Is it the answer?")
    assert "mailask ask close churn --to bob@example.org --outcome done" in told
    assert "mailask ask reopen churn --to bob@example.org" in told
    assert (scene.request().state, scene.request().turn) == (State.SENT, Turn.MINE)
    assert scene.hold().entry.title == "The answer? SMB churn benchmarks (Bob)"
    assert created(scene.run("2026-11-30")) == []
    assert created(scene.run("2026-12-07")) == []


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT, Outcome.YES])
def test_by_its_reading_it_may_be_the_answer_and_ends_nothing_by_itself(outcome):
    scene, made = written(outcome, text="Here you are.", certainty=Certainty.SURE)
    request = scene.request()
    assert (request.state, request.outcome, request.certainty) == (State.ANSWERED, outcome, Certainty.LIKELY)
    assert (request.turn, request.todo.kind) == (Turn.MINE, TodoKind.CONFIRM)
    [told] = noted(made, "reply")
    assert " may " in told
    assert "in another conversation: “Here you are.”" in told


def test_when_it_was_the_answer_the_person_closes():
    scene, _ = written(Outcome.DONE)
    scene.close("churn", Outcome.DONE, "2026-11-27")
    scene.run("2026-11-27")
    assert scene.request().outcome is Outcome.DONE


def test_when_it_was_not_nudges_go_on_and_that_conversation_asks_no_more():
    scene, letter = asked()
    said = scene.answer(letter, None, "2026-11-26", **ELSEWHERE)
    scene.run("2026-11-26T18:00")
    scene.reopen("churn", "2026-11-27")
    scene.run("2026-11-27")
    assert scene.request().turn is Turn.THEIRS
    about_it = {**ELSEWHERE, "in_reply_to": said.message_id, "subject": "Re: Your launch page"}
    scene.answer(letter, Outcome.OTHER, "2026-11-28", **about_it)
    made = scene.run("2026-11-28T18:00")
    assert noted(made, "reply") == []
    assert created(scene.run("2026-12-04")) == [(BOB, Purpose.NUDGE)]


def test_a_nudge_that_lies_unsent_is_taken_away():
    scene, letter = asked()
    scene.run("2026-11-30")
    assert [d.purpose for d in scene.lying(BOB)] == [Purpose.NUDGE]
    scene.answer(letter, None, "2026-11-30T12:00", **ELSEWHERE)
    scene.run("2026-11-30T13:00")
    assert scene.lying(BOB) == []


def test_an_answer_elsewhere_leaves_the_conversation_where_it_is():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-26", **{**ELSEWHERE, "thread": "other"})
    scene.run("2026-11-26T18:00")
    assert scene.request().parent.message_id == letter.message_id
    assert scene.request().thread == letter.thread


def test_the_answer_in_the_conversation_settles_it():
    scene, letter = asked()
    scene.answer(letter, None, "2026-11-26", **ELSEWHERE)
    scene.run("2026-11-26T18:00")
    scene.answer(letter, Outcome.YES, "2026-11-27")
    scene.run("2026-11-27T18:00")
    assert (scene.request().outcome, scene.request().turn) == (Outcome.YES, Turn.THEIRS)


def test_what_is_the_users_to_answer_comes_before_what_might_be_the_answer():
    scene, letter = asked()
    scene.answer(letter, Outcome.QUESTION, "2026-11-25", text="Which one?")
    scene.run("2026-11-25T18:00")
    scene.answer(letter, None, "2026-11-26", **ELSEWHERE)
    scene.run("2026-11-26T18:00")
    assert scene.hold().entry.title == "Answer Bob: Which one?"


@pytest.mark.parametrize("how", [
    {"to": (ALICE, *(replace(CAROL, address=f"c{n}@example.org") for n in range(30)))},
    {"to": (CAROL, DAN)},
    {"sender": CAROL},
    {"day": "2026-11-20"},
    {"reading": Reading(reply="News of the month", automated=Automated.BULK)},
    {"reading": Reading(reply="Got it", automated=Automated.AUTO_REPLY)},
])  # fmt: skip
def test_no_question_is_made_of(how):
    scene, _ = written(**how)
    assert (scene.request().state, scene.request().turn) == (State.SENT, Turn.THEIRS)


def test_a_forged_letter_elsewhere_is_told_and_holds_nothing():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-26", **ELSEWHERE)
    scene.heard[-1] = replace(scene.heard[-1], doubt=Doubt("your mail server found that it does not come from there"))
    made = scene.run("2026-11-26T18:00")
    assert scene.request().turn is Turn.THEIRS
    assert ["changes nothing" in text for text in noted(made, "reply")] == [True]


def test_a_letter_after_the_end_is_none_of_it():
    scene, letter = asked()
    scene.close("churn", Outcome.DONE, "2026-11-25")
    scene.run("2026-11-25")
    scene.answer(letter, None, "2026-11-26", **ELSEWHERE)
    made = scene.run("2026-11-26T18:00")
    assert made.actions == ()
    assert noted(made, "reply") == []
