"""Every end can be taken back: the request stands as before, and what followed from the end is taken back too."""

from __future__ import annotations

import pytest

from mailask.core.action import DeleteDraft
from mailask.core.ask import Order
from mailask.core.hold import HoldState
from mailask.core.letter import Purpose
from mailask.core.reading import Certainty, Outcome
from mailask.core.request import State, Turn
from mailask.planning.reopening import ended_last
from tests.planning.scene import BOB, CAROL, DAN, Scene, an_ask, asked, created, kinds, noted, on

SURE_ENDS = (Outcome.DONE, Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT)


def in_turn(*more) -> Scene:
    """Bob was asked, Carol is next."""
    scene = Scene.of(an_ask("churn", BOB, CAROL, *more, order=Order.ONE_BY_ONE))
    scene.run("2026-11-23")
    return scene


@pytest.mark.parametrize("outcome", SURE_ENDS)
def test_an_answer_that_misled_is_taken_back(outcome):
    scene, letter = asked()
    scene.answer(letter, outcome, "2026-11-24")
    scene.run("2026-11-24")
    assert scene.hold() is None
    scene.reopen("churn", "2026-11-25")
    scene.run("2026-11-25")
    request = scene.request()
    assert (request.state, request.outcome, request.certainty, request.turn) == (State.SENT, None, None, Turn.THEIRS)
    assert request.closed_at is None
    assert (scene.hold().entry.title, scene.hold().entry.when) == (
        "Reply due: SMB churn benchmarks (Bob)",
        on("2026-12-04"),
    )
    assert scene.hold().key.endswith("#2")
    assert scene.lying() == []  # the thanks are withdrawn


def test_the_message_that_misled_does_not_close_it_again_and_the_next_one_may():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.run("2026-11-24")
    scene.reopen("churn", "2026-11-25")
    scene.run("2026-11-25")
    assert scene.run("2026-11-26").actions == ()  # which hears everything again
    scene.answer(letter, Outcome.DONE, "2026-11-27")
    made = scene.run("2026-11-27")
    assert scene.request().outcome is Outcome.DONE
    assert created(made) == [(BOB, Purpose.THANKS)]


def test_a_new_answer_that_came_with_the_reopening_counts():
    scene, letter = asked()
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    scene.answer(letter, Outcome.YES, "2026-11-25", by=on("2026-11-30"))
    scene.reopen("churn", "2026-11-25T11:00")
    scene.run("2026-11-25T11:00")
    assert (scene.request().outcome, scene.request().due) == (Outcome.YES, on("2026-11-30"))


def test_a_promise_is_in_force_again():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-09"))
    scene.answer(letter, Outcome.NO, "2026-11-25")
    scene.run("2026-11-25")
    scene.reopen("churn", "2026-11-26")
    scene.run("2026-11-26")
    assert (scene.request().state, scene.request().outcome) == (State.ANSWERED, Outcome.YES)
    assert scene.hold().entry.title == "Promised: SMB churn benchmarks (Bob)"
    assert scene.hold().entry.when == on("2026-12-09")


def test_what_was_closed_by_hand_waits_for_the_user_as_before():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-24", certainty=Certainty.LIKELY)
    scene.run("2026-11-24")
    scene.close("churn", Outcome.NO, "2026-11-25")
    scene.run("2026-11-25")
    scene.reopen("churn", "2026-11-26")
    scene.run("2026-11-26")
    assert (scene.request().turn, scene.request().outcome) == (Turn.MINE, Outcome.DONE)


def test_what_only_looked_like_an_end_goes_on_waiting_when_the_user_says_so():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-24", certainty=Certainty.LIKELY)
    scene.run("2026-11-24")
    scene.reopen("churn", "2026-11-25")
    made = scene.run("2026-11-25")
    assert (scene.request().state, scene.request().turn) == (State.SENT, Turn.THEIRS)
    assert [type(a) for a in made.actions if a.kind.endswith("draft")] == [DeleteDraft]
    assert created(scene.run("2026-12-02")) == [(BOB, Purpose.NUDGE)]


def test_a_question_that_was_answered_on_the_phone_waits_for_them_again():
    scene, letter = asked()
    scene.answer(letter, Outcome.QUESTION, "2026-11-24", text="Which one?")
    scene.run("2026-11-24")
    [told] = noted(scene.run("2026-11-25"), "turn")
    assert told.endswith("on the phone or elsewhere: mailask ask reopen churn --to bob@example.org")
    scene.reopen("churn", "2026-11-26")
    scene.run("2026-11-26")
    assert (scene.request().state, scene.request().turn) == (State.ANSWERED, Turn.THEIRS)
    assert scene.hold().entry.title == "Reply due: SMB churn benchmarks (Bob)"
    assert created(scene.run("2026-12-02")) == []
    assert created(scene.run("2026-12-03")) == [(BOB, Purpose.NUDGE)]


def test_what_runs_as_it_should_has_nothing_to_take_back():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24")
    scene.run("2026-11-24")
    assert ended_last(scene.requests.values(), "churn") == []


def test_a_reopened_request_can_be_closed_and_reopened_again():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.run("2026-11-24")
    for day in ("2026-11-25", "2026-11-27"):
        scene.reopen("churn", day)
        scene.run(day)
        assert scene.request().is_open
        scene.close("churn", Outcome.NO, f"{day}T15:00")
        scene.run(f"{day}T15:00")
        assert scene.request().outcome is Outcome.NO


def test_a_letter_that_was_let_go_unsent_is_written_anew():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.let_go("churn", "2026-11-24")
    scene.run("2026-11-24")
    assert scene.lying() == []
    scene.reopen("churn", "2026-11-25")
    assert created(scene.run("2026-11-25")) == [(BOB, Purpose.ASK)]
    assert scene.hold().entry.title.startswith("Draft waiting")


def test_a_draft_that_was_deleted_is_written_anew_when_the_person_asks_for_it():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.delete(scene.draft())
    scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.GONE
    scene.reopen("churn", "2026-11-25")
    assert created(scene.run("2026-11-25")) == [(BOB, Purpose.ASK)]


def test_an_edited_draft_of_an_ask_that_was_let_go_waits_to_be_sent_again():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.edit(scene.draft())
    scene.let_go("churn", "2026-11-24")
    scene.run("2026-11-24")
    scene.reopen("churn", "2026-11-25")
    assert created(scene.run("2026-11-25")) == []
    assert (scene.request().state, len(scene.lying())) == (State.DRAFTED, 1)


def test_a_withdrawal_that_lies_unsent_is_taken_back():
    scene, _ = asked()
    scene.let_go("churn", "2026-11-24")
    scene.run("2026-11-24")
    assert [d.purpose for d in scene.lying()] == [Purpose.WITHDRAWAL]
    scene.reopen("churn", "2026-11-25")
    scene.run("2026-11-25")
    assert scene.lying() == []
    assert scene.request().state is State.SENT


def test_what_expired_gets_its_time_again():
    scene, _ = asked()
    scene.run("2026-12-11")
    assert scene.request().outcome is Outcome.EXPIRED
    scene.reopen("churn", "2026-12-14")
    assert created(scene.run("2026-12-14")) == []
    scene.run("2026-12-21")
    assert scene.request().is_open
    scene.run("2026-12-28")
    assert scene.request().outcome is Outcome.EXPIRED


def test_edited_thanks_stay_with_a_note():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.run("2026-11-24")
    scene.edit(scene.draft(BOB, Purpose.THANKS))
    scene.reopen("churn", "2026-11-25")
    made = scene.run("2026-11-25")
    assert not any(isinstance(action, DeleteDraft) for action in made.actions)
    assert any("stays in Drafts" in text for text in noted(made, "draft"))


def test_a_hold_that_the_person_deleted_stays_away_also_after_reopening():
    scene, letter = asked()
    scene.move(scene.hold(), None)
    scene.run("2026-11-24")
    scene.answer(letter, Outcome.NO, "2026-11-25")
    scene.run("2026-11-25")
    scene.reopen("churn", "2026-11-26")
    scene.run("2026-11-26")
    assert scene.hold() is None
    assert {hold.state for hold in scene.holds.values()} == {HoldState.GONE}


# What followed from the end.


def test_the_next_helper_waits_again_and_is_asked_when_it_ends_after_all():
    scene = in_turn()
    letter = scene.send(scene.draft(BOB), "2026-11-23T12:00")
    scene.answer(letter, Outcome.NO, "2026-11-24")
    assert created(scene.run("2026-11-24")) == [(CAROL, Purpose.ASK)]
    scene.reopen("churn", "2026-11-25")
    made = scene.run("2026-11-25")
    assert scene.lying() == []
    assert (scene.request(BOB).state, scene.request(CAROL).state) == (State.SENT, State.PLANNED)
    assert "was taken up again" in next(a.because for a in made.actions if isinstance(a, DeleteDraft))
    scene.answer(letter, Outcome.NO, "2026-11-26")
    assert created(scene.run("2026-11-26")) == [(CAROL, Purpose.ASK)]


def test_a_letter_to_the_next_helper_that_was_edited_or_sent_stays_theirs():
    scene = in_turn()
    letter = scene.send(scene.draft(BOB), "2026-11-23T12:00")
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    scene.edit(scene.draft(CAROL))
    scene.reopen("churn", "2026-11-25")
    scene.run("2026-11-25")
    assert (len(scene.lying(CAROL)), scene.request(CAROL).state) == (1, State.DRAFTED)


def test_a_next_helper_who_was_asked_already_is_told_of():
    scene = in_turn()
    letter = scene.send(scene.draft(BOB), "2026-11-23T12:00")
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    scene.send(scene.draft(CAROL), "2026-11-24T12:00")
    scene.run("2026-11-24T13:00")
    scene.reopen("churn", "2026-11-25")
    made = scene.run("2026-11-25")
    assert scene.request(CAROL).state is State.SENT
    assert ["was asked in the meantime" in text for text in noted(made, "ask")] == [True]


def test_only_what_ended_last_is_reopened_unless_somebody_is_named():
    scene = in_turn(DAN)
    letter = scene.send(scene.draft(BOB), "2026-11-23T12:00")
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    letter = scene.send(scene.draft(CAROL), "2026-11-24T12:00")
    scene.run("2026-11-24T13:00")
    scene.answer(letter, Outcome.DONE, "2026-11-25")
    scene.run("2026-11-25")
    assert scene.request(DAN).outcome is Outcome.WITHDRAWN
    scene.reopen("churn", "2026-11-26")
    scene.run("2026-11-26")
    stands = {person.first_name: scene.request(person).state.value for person in (BOB, CAROL, DAN)}
    assert stands == {"Bob": "closed", "Carol": "sent", "Dan": "planned"}
    scene.reopen("churn", "2026-11-27", BOB)
    scene.run("2026-11-27")
    assert scene.request(BOB).state is State.SENT


def test_an_ask_that_was_closed_whole_goes_on_as_its_file_says():
    scene = in_turn()
    scene.send(scene.draft(BOB), "2026-11-23T12:00")
    scene.run("2026-11-23T13:00")
    scene.close("churn", Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    scene.reopen("churn", "2026-11-25")
    scene.run("2026-11-25")
    scene.asks["churn"] = an_ask("churn", BOB, CAROL, order=Order.ONE_BY_ONE, by=on("2026-12-10"))
    scene.run("2026-11-26")
    assert scene.request(BOB).due == on("2026-12-10")


# Forgiving.


def test_an_opt_out_is_forgiven_by_reopening_in_every_ask():
    scene, letter = asked(an_ask(), open_requests_per_person=2)
    scene.asks["other"] = an_ask("other", BOB, title="An intro to the Berlin team")
    scene.run("2026-11-24")
    scene.answer(letter, Outcome.OPT_OUT, "2026-11-24T12:00")
    scene.run("2026-11-24T13:00")
    assert scene.request(ask="other").outcome is Outcome.OPT_OUT
    scene.reopen("churn", "2026-11-25")
    made = scene.run("2026-11-25")
    assert scene.request().state is State.SENT
    assert created(made) == [(BOB, Purpose.ASK)]
    assert scene.request(ask="other").state is State.DRAFTED


def test_an_opt_out_is_forgiven_as_a_plain_no():
    scene, letter = asked()
    scene.answer(letter, Outcome.OPT_OUT, "2026-11-24")
    scene.run("2026-11-24")
    scene.close("churn", Outcome.NO, "2026-11-25", BOB)
    scene.run("2026-11-25")
    assert (scene.request().outcome, scene.request().has_opted_out) == (Outcome.NO, False)


# A new date.


def test_a_new_date_for_a_closed_ask_says_once_how_to_reopen_it():
    scene, letter = asked()
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    scene.asks["churn"] = an_ask(by=on("2026-12-18"))
    assert ["mailask ask reopen churn" in text for text in noted(scene.run("2026-11-25"), "ask")] == [True]
    assert noted(scene.run("2026-11-26"), "ask") == []
    scene.reopen("churn", "2026-11-27")
    scene.run("2026-11-27")
    assert scene.hold().entry.when == on("2026-12-18")


def test_a_new_date_for_an_ask_that_was_closed_by_hand_says_it_too():
    scene, _ = asked()
    scene.close("churn", Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    scene.asks["churn"] = an_ask(by=on("2026-12-18"))
    assert ["mailask ask reopen churn" in text for text in noted(scene.run("2026-11-25"), "ask")] == [True]
    assert kinds(scene.run("2026-11-26")) == []
