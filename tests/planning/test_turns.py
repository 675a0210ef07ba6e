"""Whose move it is: what ends a request must be certain, and what waits for the user is shown until it is done."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta

import pytest
from hypothesis import given, settings, strategies as st

from mailask.core.action import DeleteDraft
from mailask.core.ask import Order
from mailask.core.letter import Purpose
from mailask.core.reading import FINAL, Certainty, DateKind, FoundAsk, FoundDate, Outcome, Reading
from mailask.core.request import DraftState, State, TodoKind, Turn
from mailask.planning.turns import waits_for
from mailask.planning.walk import Walk
from tests.planning.scene import BOB, CAROL, Scene, an_ask, asked, at, created, kinds, noted, on

LIKELY = Certainty.LIKELY
ELSEWHERE = "If you have, on the phone or elsewhere: mailask ask reopen churn --to bob@example.org"
ENDS = (Outcome.DONE, Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT)


def heard(outcome, certainty=LIKELY, text="All sorted then.", **how):
    """A sent ask that got this answer on the next day."""
    scene, letter = asked(*how.pop("asks", ()))
    said = scene.answer(letter, outcome, "2026-11-24", certainty=certainty, text=text, **how)
    return scene, letter, said, scene.run("2026-11-24T12:00")


def letters_until(scene: Scene, last: str) -> list[Purpose]:
    """The purposes of all letters drafted from the 25th on, none of them sent."""
    day, found = on("2026-11-25"), []
    while day <= on(last):
        found += [purpose for _, purpose in created(scene.run(f"{day}T10:00"))]
        day = day.fromordinal(day.toordinal() + 1)
    return found


# Only what is certain ends anything.


@pytest.mark.parametrize("outcome", ENDS)
def test_a_likely_end_ends_nothing_and_is_the_users_move(outcome):
    scene, _, _, made = heard(outcome)
    request = scene.request()
    assert (request.state, request.outcome, request.certainty) == (State.ANSWERED, outcome, LIKELY)
    assert request.turn is Turn.MINE
    assert request.closed_at is None
    assert scene.hold() is not None
    assert "close_request" not in kinds(made)


@pytest.mark.parametrize("outcome", ENDS)
def test_a_likely_end_is_told_with_its_words_and_the_command_that_settles_it(outcome):
    _, _, _, made = heard(outcome)
    [told] = noted(made, "reply")
    assert "“All sorted then.”" in told
    assert f"mailask ask close churn --to bob@example.org --outcome {outcome.value}" in told
    assert " may " in told


def test_an_outcome_of_unknown_certainty_is_no_more_than_likely():
    scene, _, _, _ = heard(Outcome.DONE, reading=Reading(reply="Done.", outcome=Outcome.DONE))
    assert scene.request().certainty is LIKELY
    assert scene.request().is_open


@pytest.mark.parametrize("outcome", ENDS)
def test_a_sure_end_still_ends(outcome):
    scene, _, _, _ = heard(outcome, Certainty.SURE)
    assert (scene.request().state, scene.request().certainty) == (State.CLOSED, Certainty.SURE)
    assert scene.request().turn is None


@pytest.mark.parametrize("outcome", [Outcome.NO, Outcome.REFERRAL])
def test_the_next_helper_is_not_asked_on_a_likely_no(outcome):
    scene, letter = asked(an_ask("churn", BOB, CAROL, order=Order.ONE_BY_ONE))
    scene.answer(letter, outcome, "2026-11-24", certainty=LIKELY)
    assert created(scene.run("2026-11-24T12:00")) == []
    scene.close("churn", outcome, "2026-11-25", BOB)
    assert created(scene.run("2026-11-25")) == [(CAROL, Purpose.ASK)]


def test_nobody_is_withdrawn_from_on_a_likely_done():
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=Order.TOGETHER))
    scene.run("2026-11-23")
    letters = [scene.send(draft, "2026-11-23T12:00") for draft in scene.lying()]
    scene.run("2026-11-23T13:00")
    scene.answer(letters[0], Outcome.DONE, "2026-11-24", certainty=LIKELY)
    made = scene.run("2026-11-24T12:00")
    assert noted(made, "ask") == []


def test_a_planned_helper_is_not_let_go_on_a_likely_done():
    scene, letter = asked(an_ask("churn", BOB, CAROL, order=Order.ONE_BY_ONE))
    scene.answer(letter, Outcome.DONE, "2026-11-24", certainty=LIKELY)
    scene.run("2026-11-24T12:00")
    assert scene.request(CAROL).state is State.PLANNED


def test_nobody_is_muted_on_a_likely_wish():
    scene, letter = asked(an_ask(), open_requests_per_person=2)
    scene.answer(letter, Outcome.OPT_OUT, "2026-11-24", certainty=LIKELY)
    scene.asks["other"] = an_ask("other", BOB, title="An intro to the Berlin team")
    assert created(scene.run("2026-11-24T12:00")) == [(BOB, Purpose.ASK)]


# Thanks are the person's yes.


def test_thanks_are_drafted_for_what_looks_done_and_sending_them_closes():
    scene, _, _, made = heard(Outcome.DONE)
    assert created(made) == [(BOB, Purpose.THANKS)]
    thanks = scene.draft(BOB, Purpose.THANKS)
    scene.send(thanks, "2026-11-24T15:00")
    made = scene.run("2026-11-24T16:00")
    assert (scene.request().state, scene.request().outcome) == (State.CLOSED, Outcome.DONE)
    assert scene.request().certainty is Certainty.SURE
    assert "you sent the thank-you" in scene.request().because
    assert scene.hold() is None
    assert "close_request" in kinds(made)


def test_closing_by_hand_takes_the_same_thanks():
    scene, _, _, _ = heard(Outcome.DONE)
    scene.close("churn", Outcome.DONE, "2026-11-25")
    made = scene.run("2026-11-25")
    assert scene.request().state is State.CLOSED
    assert created(made) == []
    assert [draft.purpose for draft in scene.lying(BOB)] == [Purpose.THANKS]


def test_closing_as_something_else_takes_the_thanks_away():
    scene, _, _, _ = heard(Outcome.DONE)
    scene.close("churn", Outcome.NO, "2026-11-25")
    made = scene.run("2026-11-25")
    assert scene.lying(BOB) == []
    assert any(isinstance(action, DeleteDraft) for action in made.actions)


def test_thanks_in_the_users_own_words_close_what_looked_done():
    scene, letter, said, _ = heard(Outcome.DONE)
    scene.write(
        "2026-11-25",
        BOB,
        in_reply_to=said.message_id,
        references=(letter.message_id, said.message_id),
        reading=Reading(reply="Perfect, thank you!", outcome=Outcome.THANKS_ONLY, certainty=Certainty.SURE),
    )
    scene.run("2026-11-25T12:00")
    assert (scene.request().state, scene.request().outcome) == (State.CLOSED, Outcome.DONE)
    assert scene.lying(BOB) == []


@pytest.mark.parametrize(
    "reading",
    [
        Reading(reply="The second tab is missing.", outcome=Outcome.OTHER),
        Reading(
            reply="Thanks! Could you send page two as well?",
            outcome=Outcome.THANKS_ONLY,
            asks=(FoundAsk("Could you send page two as well?"),),
        ),
    ],
)
def test_a_word_that_asks_for_more_makes_it_their_move_again_and_takes_the_thanks_away(reading):
    scene, letter, said, _ = heard(Outcome.DONE)
    references = (letter.message_id, said.message_id)
    scene.write("2026-11-25", BOB, in_reply_to=said.message_id, references=references, reading=reading)
    scene.run("2026-11-25T12:00")
    assert (scene.request().state, scene.request().turn) == (State.ANSWERED, Turn.THEIRS)
    assert scene.lying(BOB) == []
    assert letters_until(scene, "2026-12-04") == [Purpose.NUDGE]


def test_thanks_that_were_turned_into_a_request_for_more_are_no_yes():
    scene, _, _, _ = heard(Outcome.DONE)
    thanks = scene.draft(BOB, Purpose.THANKS)
    scene.edit(thanks)
    scene.run("2026-11-24T14:00")
    words = "Thank you! The second tab is missing, though: could you send it?"
    scene.send(thanks, "2026-11-24T15:00", text=words)
    said = replace(scene.heard[-1].reading, asks=(FoundAsk("could you send it?"),))
    scene.heard[-1] = replace(scene.heard[-1], reading=said)
    scene.run("2026-11-24T16:00")
    assert (scene.request().is_open, scene.request().turn) == (True, Turn.THEIRS)


def test_thanks_that_were_taken_back_are_drafted_again_when_it_is_done_after_all():
    scene, letter, said, _ = heard(Outcome.DONE)
    scene.write("2026-11-25", BOB, in_reply_to=said.message_id, references=(letter.message_id, said.message_id))
    scene.run("2026-11-25T12:00")
    scene.answer(letter, Outcome.DONE, "2026-11-26")
    assert created(scene.run("2026-11-26")) == [(BOB, Purpose.THANKS)]


def test_thanks_that_the_person_deleted_stay_away_and_it_is_still_their_move():
    scene, _, _, _ = heard(Outcome.DONE)
    thanks = scene.draft(BOB, Purpose.THANKS)
    scene.delete(thanks)
    assert created(scene.run("2026-11-25")) == []
    assert scene.drafts[thanks.key].state is DraftState.GONE
    assert scene.request().turn is Turn.MINE


# My move.

MINE = (Outcome.QUESTION, Outcome.YES_IF, Outcome.OTHER, *ENDS, Outcome.YES, Outcome.LATER)


@pytest.mark.parametrize("outcome", MINE)
def test_nobody_is_nudged_and_nothing_expires_while_it_is_the_users_move(outcome):
    scene, _, _, _ = heard(outcome)
    assert scene.request().turn is Turn.MINE
    assert letters_until(scene, "2027-01-15") == []
    assert scene.request().is_open
    assert scene.hold() is not None


@pytest.mark.parametrize("certainty", Certainty)
def test_a_question_is_the_users_to_answer_however_sure(certainty):
    scene, _, _, _ = heard(Outcome.QUESTION, certainty, "Which ward, B2 or C4?")
    assert scene.request().turn is Turn.MINE
    assert scene.hold().entry.title == "Answer Bob: Which ward, B2 or C4?"
    assert not scene.hold().entry.busy


def test_a_long_question_is_cut_for_the_calendar():
    scene, _, _, _ = heard(Outcome.QUESTION, text="Which of the three wards that we have in the north do you mean?")
    title = scene.hold().entry.title
    assert len(title) <= 60
    assert title.startswith("Answer Bob: Which of the three")


@pytest.mark.parametrize(("outcome", "title"), [
    (Outcome.DONE, "Done? SMB churn benchmarks (Bob)"),
    (Outcome.NO, "A no? SMB churn benchmarks (Bob)"),
    (Outcome.OTHER, "Read Bob's answer: SMB churn benchmarks"),
])  # fmt: skip
def test_the_hold_says_what_there_is_to_confirm(outcome, title):
    scene, _, _, _ = heard(outcome)
    assert (scene.hold().entry.title, scene.hold().entry.when) == (title, on("2026-12-04"))


def test_a_call_that_they_propose_is_shown_at_its_time_until_that_has_passed():
    call = at("2026-11-26T15:00")
    words = "Can you call me on Thursday at 3?"
    dates = (FoundDate(call, "Thursday at 3", DateKind.MEETING),)
    said = Reading(reply=words, outcome=Outcome.QUESTION, certainty=Certainty.SURE, dates=dates)
    scene, _, _, _ = heard(Outcome.QUESTION, reading=said)
    assert (scene.hold().entry.title, scene.hold().entry.when) == (f"Answer Bob: {words}", call)
    scene.run("2026-11-26T14:00")
    assert scene.hold().entry.when == call
    scene.run("2026-11-26T16:00")
    assert scene.hold().entry.when == on("2026-12-04")


def test_a_move_of_the_users_stays_ahead_of_them_on_working_days():
    scene, _, _, _ = heard(Outcome.QUESTION)
    scene.run("2026-12-04")
    assert scene.hold().entry.when == on("2026-12-04")
    scene.run("2026-12-05")  # a Saturday
    assert scene.hold().entry.when == on("2026-12-07")
    scene.run("2026-12-09")
    assert scene.hold().entry.when == on("2026-12-09")


def test_a_move_of_the_users_has_a_hold_also_without_a_deadline():
    scene, letter = asked(an_ask(by=None))
    scene.answer(letter, Outcome.QUESTION, "2026-11-24", text="Which one?")
    scene.run("2026-11-24T12:00")
    assert (scene.hold().entry.title, scene.hold().entry.when) == ("Answer Bob: Which one?", on("2026-11-24"))


def test_the_note_comes_again_every_day_until_it_is_done():
    scene, letter, said, made = heard(Outcome.QUESTION, text="Which one?")
    assert noted(made, "turn") == []  # the news of it is told already
    assert noted(scene.run("2026-11-25"), "turn") == ["Your turn for 1 day: answer Bob: “Which one?” " + ELSEWHERE]
    assert noted(scene.run("2026-11-30"), "turn") == ["Your turn for 6 days: answer Bob: “Which one?” " + ELSEWHERE]
    scene.write("2026-11-30T11:00", BOB, in_reply_to=said.message_id, references=(letter.message_id,))
    assert noted(scene.run("2026-12-01"), "turn") == []


def test_my_answer_makes_it_their_move_and_nudges_count_from_then():
    scene, letter, said, _ = heard(Outcome.QUESTION)
    scene.write("2026-12-03", BOB, in_reply_to=said.message_id, references=(letter.message_id, said.message_id))
    scene.run("2026-12-03T12:00")
    assert scene.request().turn is Turn.THEIRS
    assert scene.hold().entry.title == "Reply due: SMB churn benchmarks (Bob)"
    assert letters_until(scene, "2026-12-10") == []  # seven days from the answer, though the deadline was the 4th
    assert created(scene.run("2026-12-11")) == [(BOB, Purpose.LAST_NUDGE)]


def test_an_answer_by_a_clock_that_is_behind_the_helpers_is_an_answer():
    scene, letter, said, _ = heard(Outcome.QUESTION)
    scene.write("2026-11-24T09:58", BOB, in_reply_to=said.message_id, references=(letter.message_id, said.message_id))
    scene.run("2026-11-24T13:00")
    assert scene.request().turn is Turn.THEIRS


def test_a_word_from_before_the_question_answers_nothing():
    scene, letter, _, _ = heard(Outcome.QUESTION)
    scene.write("2026-11-24T08:00", BOB, in_reply_to=letter.message_id, references=(letter.message_id,))
    scene.run("2026-11-24T13:00")
    assert scene.request().turn is Turn.MINE


def test_a_sure_word_after_a_question_takes_the_move_back():
    scene, letter, _, _ = heard(Outcome.QUESTION)
    scene.answer(letter, Outcome.YES, "2026-11-25", by=on("2026-12-01"))
    scene.run("2026-11-25T12:00")
    assert scene.request().turn is Turn.THEIRS
    assert scene.hold().entry.title == "Promised: SMB churn benchmarks (Bob)"


def test_a_likely_end_that_the_user_has_answered_already_is_not_told_as_sure():
    scene, letter = asked()
    said = scene.answer(letter, Outcome.NO, "2026-11-24", certainty=LIKELY)
    scene.write("2026-11-24T11:00", BOB, in_reply_to=said.message_id, references=(letter.message_id, said.message_id))
    made = scene.run("2026-11-24T12:00")
    assert scene.request().turn is Turn.THEIRS
    assert ["Bob may have said no" in told for told in noted(made, "reply")] == [True]


# Their move.


@pytest.mark.parametrize("outcome", [Outcome.YES, Outcome.LATER, Outcome.THANKS_ONLY])
def test_a_sure_promise_or_courtesy_leaves_the_move_with_them(outcome):
    scene, _, _, _ = heard(outcome, Certainty.SURE)
    assert scene.request().turn is Turn.THEIRS


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.YES, Outcome.OTHER])
def test_a_part_and_a_day_for_the_rest_wait_for_them_until_that_day(outcome):
    scene, _, _, made = heard(outcome, by=on("2026-11-30"), text="Here is the first half, the rest on Monday.")
    assert scene.request().turn is Turn.THEIRS
    assert scene.request().is_open
    assert scene.hold().entry.when == on("2026-11-30")
    assert scene.hold().entry.title == "Promised: SMB churn benchmarks (Bob)"
    assert created(made) == []  # nobody is thanked for a half
    if outcome is Outcome.DONE:
        [told] = noted(made, "reply")
        assert told.startswith("Bob may have done a part of it, and promised the rest for 30 November 2026: “Here")
    assert letters_until(scene, "2026-11-30") == []
    assert created(scene.run("2026-12-01")) == [(BOB, Purpose.LAST_NUDGE)]


def test_a_part_whose_rest_never_came_is_the_users_to_judge_and_does_not_expire():
    scene, _, _, _ = heard(Outcome.DONE, by=on("2026-11-30"), text="The first half; the rest on Monday.")
    assert letters_until(scene, "2026-12-20") == [Purpose.LAST_NUDGE, Purpose.THANKS]
    request = scene.request()
    assert (request.is_open, request.turn, request.todo.kind) == (True, Turn.MINE, TodoKind.CONFIRM)


def test_a_drafted_letter_waits_for_the_user_and_a_planned_or_closed_one_for_nobody():
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=Order.ONE_BY_ONE))
    scene.run("2026-11-23")
    assert (scene.request().turn, scene.request(CAROL).turn) == (Turn.MINE, None)
    assert waits_for(scene.request(CAROL), UTC) == ""


# What is told.


def test_what_a_request_waits_for_is_a_sentence_with_its_day():
    scene, letter = asked()
    assert waits_for(scene.request(), UTC) == "Waiting since 23 November 2026 for Bob to answer."
    scene.answer(letter, Outcome.QUESTION, "2026-11-24", text="Which one?")
    scene.run("2026-11-24")
    assert waits_for(scene.request(), UTC) == "Waiting for you since 24 November 2026: answer Bob: “Which one?”"
    scene.answer(letter, Outcome.YES, "2026-11-25", by=on("2026-12-01"), text="On 1 December.")
    scene.run("2026-11-25")
    expected = "Waiting since 25 November 2026 for what Bob promised for 1 December 2026: “On 1 December.”"
    assert waits_for(scene.request(), UTC) == expected


def test_the_hold_tells_what_waits_for_the_user():
    scene, _, _, _ = heard(Outcome.DONE)
    assert "Waiting for you since 24 November 2026" in scene.hold().entry.description


# Nudges count when sent.


def test_a_nudge_counts_when_it_was_sent():
    scene, _ = asked()
    scene.run("2026-11-30")
    assert scene.request().nudges == 0
    scene.send(scene.draft(BOB, Purpose.NUDGE), "2026-11-30T12:00")
    scene.run("2026-11-30T13:00")
    assert scene.request().nudges == 1


# What was written down before requests knew whose move it was.


@pytest.mark.parametrize(("outcome", "turn"), [
    (Outcome.QUESTION, Turn.MINE),
    (Outcome.YES_IF, Turn.MINE),
    (Outcome.OTHER, Turn.MINE),
    (Outcome.YES, Turn.THEIRS),
    (Outcome.THANKS_ONLY, Turn.THEIRS),
])  # fmt: skip
def test_an_old_record_gets_its_turn(outcome, turn):
    scene, _, _, _ = heard(outcome, Certainty.SURE)
    old = replace(scene.request(), certainty=None, todo=None)
    scene.requests[old.id] = old
    assert Walk(scene.snapshot(), scene.policy, scene.today).requests[old.id].turn is turn


# One letter a day.


def test_thanks_are_drafted_on_the_day_of_another_letter_and_say_nothing_of_it():
    scene, letter = asked()
    scene.run("2026-11-30")
    scene.send(scene.draft(BOB, Purpose.NUDGE), "2026-11-30T12:00")
    scene.run("2026-11-30T13:00")
    scene.answer(letter, Outcome.DONE, "2026-11-30T15:00")
    made = scene.run("2026-11-30T16:00")
    assert created(made) == [(BOB, Purpose.THANKS)]
    assert noted(made, "brake") == []


def test_another_letter_is_spoken_of_only_when_there_is_one():
    scene = Scene.of(an_ask(), an_ask("other", BOB, title="An intro to the Berlin team"), open_requests_per_person=2)
    made = scene.run("2026-11-23")
    assert ["gets another letter today" in text for text in noted(made, "brake")] == [True]
    scene.delete(scene.draft(BOB))
    made = scene.run("2026-11-23T12:00")
    assert created(made) == [(BOB, Purpose.ASK)]
    assert noted(made, "brake") == []


# Whatever comes in whatever order.

SAID = st.sampled_from([o for o in Outcome if o not in {*FINAL, Outcome.THANKS_ONLY}] + list(ENDS))


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(SAID, st.integers(0, 9), st.booleans()), min_size=1, max_size=5))
def test_nothing_that_is_only_likely_ever_ends_or_redirects_anything(said):
    """Answers that are no more than likely, days apart, some with a day for the rest; the person does nothing."""
    scene, letter = asked(an_ask("churn", BOB, CAROL, order=Order.ONE_BY_ONE))
    day = on("2026-11-24")
    for outcome, pause, promises in said:
        by = day + timedelta(days=3) if promises else None
        scene.answer(letter, outcome, f"{day}T09:00", certainty=LIKELY, by=by)
        scene.run(f"{day}T12:00")
        day += timedelta(days=pause + 1)
    scene.run(f"{day}T12:00")
    ended = scene.request().outcome if not scene.request().is_open else None
    assert ended in {None, Outcome.EXPIRED}  # time may end what they promised and did not keep
    assert scene.request(CAROL).state is State.PLANNED or ended is Outcome.EXPIRED
    assert not scene.request().has_opted_out
