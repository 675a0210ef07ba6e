"""What answers, absences and bounces do to a request, its hold and its drafts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailask.core.action import DeleteDraft
from mailask.core.ask import Order
from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.reading import FINAL, Automated, Outcome, Reading
from mailask.core.request import State
from tests.planning.scene import ALICE, BOB, CAROL, Scene, an_ask, asked, at, created, kinds, noted, on

ANSWERS = (
    (Outcome.YES, State.ANSWERED, ""),
    (Outcome.YES_IF, State.ANSWERED, "condition"),
    (Outcome.LATER, State.ANSWERED, "without a day"),
    (Outcome.QUESTION, State.ANSWERED, "asks"),
    (Outcome.THANKS_ONLY, State.ANSWERED, "did not answer yet"),
    (Outcome.OTHER, State.ANSWERED, "not sure what it means"),
    (None, State.ANSWERED, "not sure what it means"),
    (Outcome.DONE, State.CLOSED, ""),
    (Outcome.NO, State.CLOSED, "declined"),
    (Outcome.REFERRAL, State.CLOSED, "points to"),
    (Outcome.OPT_OUT, State.CLOSED, "does not want to be asked again"),
)


@pytest.mark.parametrize(("outcome", "state", "note"), ANSWERS)
def test_an_answer_sets_state_note_and_hold(outcome, state, note):
    scene, letter = asked()
    scene.answer(letter, outcome, "2026-11-24")
    made = scene.run("2026-11-24")
    assert scene.request().state is state
    assert scene.request().outcome is (outcome or Outcome.OTHER)
    assert (scene.hold() is None) == (state is State.CLOSED)
    told = noted(made, "reply")
    assert [note in text for text in told] == ([True] if note else [])
    assert all("Their own words." in text for text in told)


def test_every_outcome_that_an_answer_can_have_is_in_the_table():
    unsaid = {Outcome.BOUNCED, Outcome.EXPIRED, Outcome.WITHDRAWN, Outcome.GONE}
    assert {outcome for outcome, _, _ in ANSWERS} == {*set(Outcome) - unsaid, None}
    assert {o for o, state, _ in ANSWERS if state is State.CLOSED} == FINAL - unsaid


@pytest.mark.parametrize("day", ["2026-11-30", "2026-12-09"], ids=["earlier", "later"])
@pytest.mark.parametrize("outcome", [Outcome.YES, Outcome.LATER])
def test_a_promise_moves_the_hold_also_beyond_the_deadline(outcome, day):
    scene, letter = asked()
    scene.answer(letter, outcome, "2026-11-24", by=on(day), text="I will send it by then.")
    scene.run("2026-11-24")
    entry = scene.hold().entry
    assert (entry.when, entry.title) == (on(day), "Promised: SMB churn benchmarks (Bob)")
    assert "I will send it by then." in entry.description
    assert "You asked for: 2026-12-04" in entry.description


def test_a_promise_later_than_asked_for_is_told():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-09"))
    assert noted(scene.run("2026-11-24"), "reply") == ["Bob promised it for 9 December 2026, later than you asked for."]


def test_a_second_promise_takes_the_place_of_the_first():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-01"))
    scene.answer(letter, Outcome.LATER, "2026-11-26", by=on("2026-12-08"))
    scene.run("2026-11-26")
    assert scene.hold().entry.when == on("2026-12-08")


def test_a_promise_for_a_day_before_it_was_written_is_none():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-11-20"))
    scene.run("2026-11-24")
    assert scene.request().due == on("2026-12-04")


def test_a_promise_for_an_ask_without_a_date_puts_a_hold():
    scene, letter = asked(an_ask(by=None))
    assert scene.hold() is None
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-01"))
    scene.run("2026-11-24")
    assert scene.hold().entry.when == on("2026-12-01")


def test_thanks_for_the_users_thanks_take_no_promise_back():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-01"))
    scene.write("2026-11-24T11:00", BOB, thread=letter.thread, in_reply_to=letter.message_id)
    scene.answer(letter, Outcome.THANKS_ONLY, "2026-11-25")
    made = scene.run("2026-11-25")
    assert scene.request().outcome is Outcome.YES
    assert noted(made, "reply") == []
    assert created(scene.run("2026-12-02")) == [(BOB, Purpose.LAST_NUDGE)]


# How an answer is found.

FOUND = {
    "thread": {"in_reply_to": "", "references": (), "subject": "Something else", "thread": "t1"},
    "In-Reply-To": {"references": (), "subject": "Something else", "thread": "t9"},
    "References": {"in_reply_to": "", "subject": "Something else"},
    "person and subject": {"in_reply_to": "", "references": (), "subject": "AW: SMB  Churn Benchmarks"},
}


@pytest.mark.parametrize("how", FOUND.values(), ids=FOUND.keys())
def test_an_answer_is_found_by(how):
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(), "2026-11-23T12:00", thread="t1")
    scene.run("2026-11-23T13:00")
    scene.answer(letter, Outcome.DONE, "2026-11-24", **how)
    scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.DONE


def test_the_answer_of_a_stranger_elsewhere_is_no_answer():
    scene, letter = asked()
    scene.answer(letter, Outcome.NO, "2026-11-24", sender=CAROL, in_reply_to="", references=())
    assert scene.run("2026-11-24").actions == ()


def test_the_user_is_never_the_other_side_by_any_address():
    scene, letter = asked()
    scene.answer(letter, Outcome.NO, "2026-11-24", sender=Person("Alice@example.net"))
    scene.run("2026-11-24")
    assert scene.request().state is State.SENT


def test_an_answer_without_message_id_is_heard_once():
    scene, letter = asked()
    scene.answer(letter, Outcome.QUESTION, "2026-11-24", message_id="")
    assert scene.run("2026-11-24").actions
    assert scene.run("2026-11-24T12:00").actions == ()


def test_an_answer_dated_before_the_sent_copy_is_an_answer_to_it():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(), "2026-11-23T12:00")
    scene.answer(letter, Outcome.DONE, "2026-11-23T11:58")
    made = scene.run("2026-11-23T13:00")
    assert scene.request().outcome is Outcome.DONE
    assert created(scene.run("2026-11-24")) + created(made) == [(BOB, Purpose.THANKS)]


def test_a_question_dated_before_the_sent_copy_is_the_users_to_answer():
    scene, letter = asked()
    scene.answer(letter, Outcome.QUESTION, "2026-11-23T11:58")
    scene.run("2026-11-24")
    assert created(scene.run("2026-12-03")) == []


def test_an_answer_seen_together_with_the_sent_copy_counts():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(), "2026-11-23T12:00")
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-25")
    assert scene.request().outcome is Outcome.NO


def test_two_asks_to_one_person_are_told_apart():
    scene, letter = asked(an_ask(), open_requests_per_person=2)
    scene.asks["other"] = an_ask("other", BOB, title="An intro to the Berlin team")
    scene.run("2026-11-24")
    second = scene.send(scene.draft(), "2026-11-24T12:00")
    scene.run("2026-11-24T13:00")
    scene.answer(second, Outcome.NO, "2026-11-25")
    scene.answer(letter, Outcome.YES, "2026-11-25T11:00")
    scene.run("2026-11-25T12:00")
    assert (scene.request().outcome, scene.request(ask="other").outcome) == (Outcome.YES, Outcome.NO)


# After the end.


def test_a_word_after_the_end_is_told_and_changes_nothing():
    scene, letter = asked()
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    scene.answer(letter, Outcome.QUESTION, "2026-11-25")
    made = scene.run("2026-11-25")
    assert scene.request().outcome is Outcome.NO
    assert any("after this was closed" in text for text in noted(made, "reply"))


@pytest.mark.parametrize("outcome", [Outcome.DONE, Outcome.YES, Outcome.QUESTION])
def test_a_late_answer_to_what_expired_is_still_an_answer(outcome):
    scene, letter = asked()
    scene.run("2026-12-11")
    scene.answer(letter, outcome, "2026-12-14T09:00")
    scene.run("2026-12-14")
    assert scene.request().outcome is outcome
    assert scene.request().is_open == (outcome is not Outcome.DONE)


# Away.


@pytest.mark.parametrize("kind", [Automated.OUT_OF_OFFICE, Automated.AUTO_REPLY, Automated.BULK])
def test_what_a_machine_wrote_is_no_answer(kind):
    scene, letter = asked()
    reading = Reading(reply="Thank you for your message.", automated=kind)
    scene.answer(letter, None, "2026-11-24", reading=reading, automated=True)
    scene.run("2026-11-24")
    assert scene.request().state is State.SENT
    assert scene.request().heard_at is None


def test_an_absence_keeps_nudges_back_until_two_working_days_after_the_return():
    scene, letter = asked()
    scene.be_away(letter, "2026-11-23T12:01", on("2026-12-01"))
    scene.run("2026-11-23T13:00")
    assert scene.request().away_until == on("2026-12-01")
    assert created(scene.run("2026-12-02")) == []
    assert created(scene.run("2026-12-03")) == [(BOB, Purpose.NUDGE)]


def test_an_absence_without_a_day_of_return_is_told_and_nudges_go_on():
    scene, letter = asked()
    scene.be_away(letter, "2026-11-23T12:01", None)
    made = scene.run("2026-11-23T13:00")
    assert len(noted(made, "away")) == 1
    assert created(scene.run("2026-11-30")) == [(BOB, Purpose.NUDGE)]


def test_an_absence_takes_an_unedited_nudge_away_and_it_counts_as_not_made():
    scene, letter = asked()
    scene.run("2026-11-30")
    scene.be_away(letter, "2026-11-30T12:00", on("2026-12-02"))
    made = scene.run("2026-11-30T13:00")
    assert [type(a) for a in made.actions if a.kind.endswith("draft")] == [DeleteDraft]
    assert scene.request().nudges == 0
    assert created(scene.run("2026-12-04")) == [(BOB, Purpose.NUDGE)]


def test_an_absence_puts_off_expiry():
    scene, letter = asked()
    scene.be_away(letter, "2026-12-01", on("2026-12-16"))
    scene.run("2026-12-14")
    assert scene.request().is_open
    scene.run("2026-12-22")
    assert scene.request().is_open
    scene.run("2026-12-23")
    assert scene.request().outcome is Outcome.EXPIRED


def test_two_absences_heard_again_leave_the_later_one():
    scene, letter = asked()
    scene.be_away(letter, "2026-11-24T09:00", on("2026-12-01"))
    scene.be_away(letter, "2026-11-24T09:30", on("2026-12-02"))
    scene.run("2026-11-24")
    assert scene.request().away_until == on("2026-12-02")


def test_an_answer_ends_an_absence():
    scene, letter = asked()
    scene.be_away(letter, "2026-11-24", on("2026-12-21"))
    scene.answer(letter, Outcome.YES, "2026-11-25", by=on("2026-11-27"))
    scene.run("2026-11-25")
    assert created(scene.run("2026-11-30")) == [(BOB, Purpose.LAST_NUDGE)]


# Opting out.


def test_who_opts_out_is_not_asked_for_anything_else_in_the_same_run():
    scene, letter = asked(an_ask(), open_requests_per_person=2)
    scene.answer(letter, Outcome.OPT_OUT, "2026-11-24")
    scene.asks["other"] = an_ask("other", BOB, title="An intro to the Berlin team")
    assert created(scene.run("2026-11-24")) == []


def test_who_opts_out_loses_other_drafts_and_gets_no_other_nudge():
    scene, letter = asked(an_ask(), open_requests_per_person=3)
    scene.asks["second"] = an_ask("second", BOB, title="An intro to the Berlin team")
    scene.run("2026-11-24")
    scene.send(scene.draft(), "2026-11-24T12:00")
    scene.run("2026-11-24T13:00")
    scene.asks["third"] = an_ask("third", BOB, title="The Lisbon slides")
    scene.run("2026-11-25")
    assert scene.request(ask="third").state is State.DRAFTED
    scene.answer(letter, Outcome.OPT_OUT, "2026-11-26")
    scene.run("2026-11-26")
    assert scene.lying(BOB) == []
    assert scene.request(ask="third").outcome is Outcome.OPT_OUT
    assert created(scene.run("2026-12-03")) == []


def test_thanks_after_an_unclear_answer_are_heard_once():
    scene, letter = asked()
    scene.answer(letter, Outcome.OTHER, "2026-11-24", message_id="")
    scene.run("2026-11-24")
    scene.answer(letter, Outcome.THANKS_ONLY, "2026-11-25", message_id="")
    scene.run("2026-11-25")
    assert scene.request().outcome is Outcome.OTHER


# Asides.


def test_what_is_forwarded_and_answered_elsewhere_is_no_part_of_the_conversation():
    scene, letter = asked()
    said = scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-01"), thread="t1")
    scene.run("2026-11-24")
    passed = scene.write(
        "2026-11-24T11:00",
        CAROL,
        subject="Fwd: SMB churn benchmarks",
        in_reply_to=said.message_id,
        references=(letter.message_id, said.message_id),
        thread="t1",
    )
    scene.run("2026-11-24T11:30")
    assert scene.request().spoke_at == letter.at
    scene.answer(passed, Outcome.NO, "2026-11-24T12:00", sender=CAROL)
    scene.run("2026-11-24T13:00")
    assert scene.request().outcome is Outcome.YES


def test_together_each_answer_closes_its_own_request_only():
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=Order.TOGETHER))
    scene.run("2026-11-23")
    letters = [scene.send(draft, "2026-11-23T12:00") for draft in scene.lying()]
    scene.run("2026-11-23T13:00")
    scene.answer(letters[0], Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    assert {r.helper: r.outcome for r in scene.requests.values()} == {
        letters[0].to[0]: Outcome.NO,
        letters[1].to[0]: None,
    }


# Thanks.


def test_what_was_done_is_thanked_for_once():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    made = scene.run("2026-11-24")
    assert created(made) == [(BOB, Purpose.THANKS)]
    assert kinds(made)[0] == "close_request"
    assert scene.run("2026-11-25").actions == ()


def test_who_has_thanked_already_needs_no_draft():
    scene, letter = asked()
    said = scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.write("2026-11-24T12:00", BOB, in_reply_to=said.message_id, references=(letter.message_id,))
    assert created(scene.run("2026-11-24T13:00")) == []


def test_thanks_by_hand_take_the_draft_away():
    scene, letter = asked()
    said = scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.run("2026-11-24")
    scene.write("2026-11-24T12:00", BOB, in_reply_to=said.message_id, references=(letter.message_id,))
    made = scene.run("2026-11-24T13:00")
    assert scene.lying() == []
    assert "thanked" in next(a.because for a in made.actions if isinstance(a, DeleteDraft))


def test_thanks_answer_the_newest_message_a_human_wrote():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24")
    said = scene.answer(letter, Outcome.DONE, "2026-11-25")
    scene.be_away(letter, "2026-11-25T09:00", on("2026-12-24"))
    made = scene.run("2026-11-25")
    thanks = next(a for a in made.actions if a.kind == "create_draft")
    assert thanks.letter.in_reply_to == said.message_id
    assert thanks.letter.references == (letter.message_id, said.message_id)
    assert thanks.letter.to == (BOB,)


def test_a_promise_is_no_deed_and_is_not_thanked_for():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24")
    assert created(scene.run("2026-11-24")) == []


def test_old_news_are_not_thanked_for():
    scene, letter = asked()
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    assert created(scene.run("2026-12-24")) == []


def test_a_policy_without_aliases_still_knows_its_own_address():
    scene, letter = asked()
    scene.policy = replace(scene.policy, me=replace(scene.policy.me, aliases=()))
    scene.answer(letter, Outcome.NO, "2026-11-24", sender=ALICE)
    scene.run("2026-11-24")
    assert scene.request().heard_at is None
    assert scene.request().spoke_at == at("2026-11-23T12:00")
