"""What is owed moves with the conversation, and goes when it is answered, settled or over."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailask.core.message import Place
from mailask.core.person import Person
from mailask.core.reading import Automated, Outcome, Reading
from tests.planning.correspondents import (
    FOURTH,
    NINTH,
    OWED,
    asking,
    follow_up,
    owing,
    promising,
    receive,
    reply,
    titles,
)
from tests.planning.scene import ALICE, BOB, CAROL, Scene, kinds, on


@pytest.fixture
def scene() -> Scene:
    return Scene.of(owed_holds=True)


def test_a_second_letter_of_the_conversation_moves_the_hold(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(NINTH, "Please send it by 9 December instead."))
    made = scene.run("2026-11-24T11:00")
    assert kinds(made) == ["keep_owed", "move_hold"]
    assert titles(scene) == [("Owed: Figures (Bob)", NINTH)]
    assert "“Please send it by 9 December instead.”" in next(iter(scene.holds.values())).entry.description


def test_an_hour_on_the_same_day_moves_it_and_the_bare_day_does_not_move_it_back(scene):
    message = owing(scene)
    noon = datetime(2026, 12, 4, 12, tzinfo=UTC)
    follow_up(scene, message, "2026-11-24", asking(noon))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", noon)]
    follow_up(scene, message, "2026-11-25", asking(FOURTH))
    assert kinds(scene.run("2026-11-25T11:00")) == ["keep_owed"]


@pytest.mark.parametrize("conversation", ["same", "new with the same subject", "another who joins in"])
def test_the_same_ask_repeated_makes_no_second_hold(scene, conversation):
    message = owing(scene)
    if conversation == "same":
        follow_up(scene, message, "2026-11-24", asking())
    elif conversation == "another who joins in":
        follow_up(scene, message, "2026-11-24", asking(), sender=CAROL)
    else:
        receive(scene, "2026-11-24", asking(words="Reminder: the figures by 4 December, please."))
    assert kinds(scene.run("2026-11-24T11:00")) == ["keep_owed"]
    assert titles(scene) == OWED


def test_another_day_in_a_new_conversation_is_another_thing(scene):
    owing(scene)
    receive(scene, "2026-11-24", asking(NINTH))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [*OWED, ("Owed: Figures (Bob)", NINTH)]


def test_somebody_else_who_asks_for_another_day_moves_nothing_of_bobs(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(NINTH), sender=CAROL)
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", FOURTH), ("Owed: Figures (Carol)", NINTH)]


def test_an_older_letter_that_comes_late_moves_nothing(scene):
    message = owing(scene, thread="t1")
    follow_up(scene, message, "2026-11-22", asking(NINTH), thread="t1", in_reply_to="")
    scene.run("2026-11-24")
    assert titles(scene) == OWED


def test_a_promise_of_the_users_moves_the_hold_to_the_promised_day(scene):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24", promising(NINTH))
    made = scene.run("2026-11-24T11:00")
    (hold,) = scene.holds.values()
    assert kinds(made) == ["keep_owed", "move_hold"]
    assert titles(scene) == [("Promised: Figures (Bob)", NINTH)]
    assert hold.entry.description.splitlines()[:3] == [
        "Promised to: Bob Brown <bob@example.org>",
        "Promised: “I'll send it then.”",
        f"Source: {said.message_id}",
    ]
    assert made.actions[1].because == f"you promised: “I'll send it then.” ({said.message_id})"


def test_who_asks_for_an_earlier_day_than_promised_moves_it_back(scene):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24", promising(NINTH))
    scene.run("2026-11-24T11:00")
    follow_up(scene, said, "2026-11-25", asking(on("2026-12-07"), "Could you make it the 7th?"))
    scene.run("2026-11-25T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", on("2026-12-07"))]


# How it goes.


@pytest.mark.parametrize("by", ["in_reply_to", "references", "thread"])
def test_the_users_answer_takes_the_hold_away(scene, by):
    message = owing(scene, thread="t1")
    names = {"in_reply_to": message.message_id, "references": (message.message_id,), "thread": "t1"}
    said = reply(scene, message, "2026-11-24", **{"in_reply_to": "", by: names[by]})
    made = scene.run("2026-11-24T11:00")
    assert kinds(made) == ["keep_owed", "drop_hold"]
    assert titles(scene) == []
    assert made.actions[1].because == f"you answered Bob Brown <bob@example.org> ({said.message_id})"


def test_a_draft_answers_nothing(scene):
    message = owing(scene)
    scene._hear(Place.DRAFT, ALICE, "2026-11-24", Reading(reply="x"), {"to": (BOB,), "in_reply_to": message.message_id})
    assert scene.run("2026-11-24T11:00").actions == ()


def test_a_letter_in_another_conversation_answers_nothing(scene):
    owing(scene)
    scene.write("2026-11-24", BOB, subject="Lunch?")
    assert scene.run("2026-11-24T11:00").actions == ()


def test_what_is_passed_on_to_others_answers_nobody(scene):
    message = owing(scene)
    reply(scene, message, "2026-11-24", to=(CAROL,), subject="Fwd: Figures")
    scene.run("2026-11-24T11:00")
    assert titles(scene) == OWED


def test_an_answer_to_the_address_that_the_asker_named_is_an_answer(scene):
    message = owing(scene)
    reply(scene, message, "2026-11-24", to=(Person("bob@example.net"),))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == []


def test_an_answer_to_one_of_two_who_asked_leaves_the_other(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(NINTH), sender=CAROL)
    scene.run("2026-11-24T11:00")
    reply(scene, message, "2026-11-25", references=(message.message_id,))
    scene.run("2026-11-25T11:00")
    assert titles(scene) == [("Owed: Figures (Carol)", NINTH)]


def test_an_answer_seen_in_the_same_run_as_its_ask_leaves_nothing_to_do(scene):
    message = receive(scene, "2026-11-23", asking())
    reply(scene, message, "2026-11-23T10:30")
    assert scene.run("2026-11-23T11:00").actions == ()


def test_an_answer_whose_clock_runs_behind_is_an_answer(scene):
    message = receive(scene, "2026-11-23T10:30", asking())
    reply(scene, message, "2026-11-23T10:00")
    assert scene.run("2026-11-23T11:00").actions == ()


def test_the_away_message_of_the_user_answers_nothing(scene):
    message = owing(scene)
    reply(scene, message, "2026-11-24", Reading(reply="I am away.", automated=Automated.OUT_OF_OFFICE))
    assert scene.run("2026-11-24T11:00").actions == ()


@pytest.mark.parametrize(
    ("outcome", "goes"),
    [
        (Outcome.DONE, True),
        (Outcome.NO, True),  # "No longer needed": a no that answers nothing
        (Outcome.THANKS_ONLY, True),
        (Outcome.OTHER, False),
        (Outcome.YES, False),
        (Outcome.QUESTION, False),
    ],
)
def test_it_goes_when_the_other_side_says_that_it_is_settled(scene, outcome, goes):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", Reading(reply="Their words.", outcome=outcome))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == ([] if goes else OWED)


def test_what_brings_a_thing_and_asks_for_another_settles_nothing(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(None, "Please use the template.", outcome=Outcome.DONE))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == OWED


def test_somebody_else_settles_nothing(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", Reading(reply="Done!", outcome=Outcome.DONE), sender=CAROL)
    scene.run("2026-11-24T11:00")
    assert titles(scene) == OWED


@pytest.mark.parametrize(
    ("outcome", "day", "goes"),
    [
        (Outcome.THANKS_ONLY, "2026-11-25", False),
        (Outcome.THANKS_ONLY, "2026-12-09", True),
        (Outcome.NO, "2026-11-25", False),
        (Outcome.DONE, "2026-11-25", True),
    ],
)
def test_thanks_for_a_promise_do_not_say_that_it_was_kept_before_its_day(scene, outcome, day, goes):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24", promising(NINTH))
    follow_up(scene, said, day, Reading(reply="Great, thanks!", outcome=outcome))
    scene.run(f"{day}T11:00")
    assert titles(scene) == ([] if goes else [("Promised: Figures (Bob)", NINTH)])


def test_a_week_after_its_day_it_is_over(scene):
    owing(scene)
    assert scene.run("2026-12-10").actions == ()
    made = scene.run("2026-12-11")
    assert kinds(made) == ["keep_owed", "drop_hold"]
    assert made.actions[1].because == "the day, 4 December 2026, passed a week ago (<1@example.org>)"


def test_a_new_ask_after_the_answer_is_a_new_thing_with_its_own_hold(scene):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24")
    scene.run("2026-11-24T11:00")
    follow_up(scene, said, "2026-11-25", asking(NINTH, "Thanks! And the slides by 9 December, please?"))
    scene.run("2026-11-25T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", NINTH)]
    assert len({hold.key for hold in scene.holds.values()}) == 2
