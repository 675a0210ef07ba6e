"""Ask files become requests and drafts: whose turn it is, what the brakes let through, what a changed file does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailask.core.action import DeleteDraft, ReplaceDraft
from mailask.core.ask import Order
from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.core.request import DraftState, State
from tests.planning.scene import ALICE, BOB, CAROL, DAN, Scene, an_ask, asked, created, kinds, noted, on


def test_an_ask_becomes_a_draft_and_a_hold():
    scene = Scene.of(an_ask())
    made = scene.run("2026-11-23")
    assert kinds(made) == ["keep_request", "keep_ask", "create_draft", "put_hold"]
    assert scene.request().state is State.DRAFTED
    assert scene.request().deadline == on("2026-12-04")


def test_an_ask_with_an_error_is_not_asked_and_the_note_says_what_to_mend():
    scene = Scene.of(an_ask(by=on("2026-11-20")), an_ask("other", CAROL))
    made = scene.run("2026-11-23")
    assert created(made) == [(CAROL, Purpose.ASK)]
    assert any("T2" in text for text in noted(made, "ask"))


def test_one_by_one_asks_the_first_only():
    scene = Scene.of(an_ask("churn", CAROL, BOB))
    assert created(scene.run("2026-11-23")) == [(CAROL, Purpose.ASK)]
    assert scene.request(BOB).state is State.PLANNED
    assert scene.hold(BOB) is None


def test_together_drafts_a_letter_of_their_own_to_each():
    scene = Scene.of(an_ask("churn", CAROL, BOB, order=Order.TOGETHER))
    made = scene.run("2026-11-23")
    assert created(made) == [(CAROL, Purpose.ASK), (BOB, Purpose.ASK)]
    assert all(len(a.letter.to) == 1 for a in made.actions if a.kind == "create_draft")


@pytest.mark.parametrize("outcome", [Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT])
def test_one_by_one_asks_the_next_when_the_one_before_declined(outcome):
    scene, letter = asked(an_ask("churn", CAROL, BOB))
    scene.answer(letter, outcome, "2026-11-24")
    assert (BOB, Purpose.ASK) in created(scene.run("2026-11-25"))


def test_one_by_one_asks_the_next_when_the_one_before_cannot_be_reached():
    scene, letter = asked(an_ask("churn", CAROL, BOB))
    scene.bounce(letter, "2026-11-23T12:01", for_good=True)
    assert (BOB, Purpose.ASK) in created(scene.run("2026-11-24"))


def test_one_by_one_asks_the_next_when_the_one_before_was_let_go():
    scene, _ = asked(an_ask("churn", CAROL, BOB))
    scene.let_go("churn", "2026-11-24", CAROL)
    assert set(created(scene.run("2026-11-24"))) == {(CAROL, Purpose.WITHDRAWAL), (BOB, Purpose.ASK)}


def test_one_by_one_asks_the_next_when_the_one_before_expired_and_the_file_has_a_new_date():
    scene, _ = asked(an_ask("churn", CAROL, BOB))
    made = scene.run("2026-12-11")
    assert scene.request(CAROL).outcome is Outcome.EXPIRED
    assert scene.request(BOB).state is State.PLANNED
    assert any("Bob" in text for text in noted(made, "expired"))
    scene.asks["churn"] = an_ask("churn", CAROL, BOB, by=on("2026-12-18"))
    assert created(scene.run("2026-12-11T12:00")) == [(BOB, Purpose.ASK)]
    assert scene.hold(BOB).entry.when == on("2026-12-18")


def test_one_by_one_without_a_deadline_asks_the_next_at_four_weeks():
    scene, _ = asked(an_ask("churn", CAROL, BOB, by=None))
    assert created(scene.run("2026-12-20")) == []
    assert created(scene.run("2026-12-21")) == [(BOB, Purpose.ASK)]


@pytest.mark.parametrize("outcome", [Outcome.YES, Outcome.YES_IF, Outcome.LATER, Outcome.QUESTION, Outcome.THANKS_ONLY])
def test_one_by_one_waits_while_the_one_before_may_still_help(outcome):
    scene, letter = asked(an_ask("churn", CAROL, BOB))
    scene.answer(letter, outcome, "2026-11-24")
    assert created(scene.run("2026-11-25")) == []


def test_one_by_one_ends_when_somebody_helped():
    scene, letter = asked(an_ask("churn", CAROL, BOB))
    scene.answer(letter, Outcome.DONE, "2026-11-24")
    made = scene.run("2026-11-25")
    assert created(made) == [(CAROL, Purpose.THANKS)]
    assert scene.request(BOB).outcome is Outcome.WITHDRAWN


def test_a_deleted_draft_does_not_make_way_until_the_person_says_so():
    scene = Scene.of(an_ask("churn", CAROL, BOB))
    scene.run("2026-11-23")
    scene.delete(scene.draft(CAROL))
    made = scene.run("2026-11-24")
    assert created(made) == []
    assert any("mailask ask letgo churn --to carol@example.org" in text for text in noted(made, "draft"))
    scene.let_go("churn", "2026-11-25", CAROL)
    assert created(scene.run("2026-11-25")) == [(BOB, Purpose.ASK)]
    assert scene.request(CAROL).outcome is Outcome.WITHDRAWN


def test_somebody_put_before_the_one_who_was_asked_waits_for_them():
    scene, _ = asked(an_ask("churn", CAROL))
    scene.asks["churn"] = an_ask("churn", BOB, CAROL)
    assert created(scene.run("2026-11-24")) == []
    assert scene.request(BOB).state is State.PLANNED


def test_the_order_of_the_file_as_it_is_now_decides_who_is_next():
    scene, letter = asked(an_ask("churn", CAROL, BOB, DAN))
    scene.asks["churn"] = an_ask("churn", CAROL, DAN, BOB)
    scene.run("2026-11-24")
    scene.answer(letter, Outcome.NO, "2026-11-24T12:00")
    assert created(scene.run("2026-11-25")) == [(DAN, Purpose.ASK)]


def test_a_new_person_in_a_file_that_asks_together_gets_a_request():
    scene, _ = asked(an_ask("churn", CAROL, order=Order.TOGETHER))
    scene.asks["churn"] = an_ask("churn", CAROL, BOB, order=Order.TOGETHER)
    assert created(scene.run("2026-11-24")) == [(BOB, Purpose.ASK)]


def test_a_person_taken_out_before_sending_is_let_go_with_draft_and_hold():
    scene = Scene.of(an_ask("churn", CAROL, BOB, order=Order.TOGETHER))
    scene.run("2026-11-23")
    scene.asks["churn"] = an_ask("churn", BOB, order=Order.TOGETHER)
    made = scene.run("2026-11-24")
    assert scene.request(CAROL).outcome is Outcome.WITHDRAWN
    assert scene.lying(CAROL) == []
    assert scene.hold(CAROL) is None
    assert noted(made, "ask") == []


def test_a_person_taken_out_after_sending_is_let_go_and_the_note_says_that_they_do_not_know():
    scene, _ = asked(an_ask("churn", CAROL, BOB))
    scene.asks["churn"] = an_ask("churn", BOB)
    made = scene.run("2026-11-24")
    assert scene.request(CAROL).outcome is Outcome.WITHDRAWN
    assert scene.hold(CAROL) is None
    assert created(made) == [(BOB, Purpose.ASK)]
    assert any("Carol Clark" in text for text in noted(made, "ask"))


# Brakes.


def test_drafts_per_run_cuts_and_a_note_says_so():
    scene = Scene.of(*(an_ask(f"a{n}", Person(f"p{n}@example.org")) for n in range(4)), drafts_per_run=2)
    made = scene.run("2026-11-23")
    assert len(created(made)) == 2
    assert len(noted(made, "brake")) == 2
    assert len(created(scene.run("2026-11-23T11:00"))) == 2


def test_drafts_per_day_counts_all_runs_of_the_day():
    scene = Scene.of(*(an_ask(f"a{n}", Person(f"p{n}@example.org")) for n in range(4)), drafts_per_day=3)
    assert len(created(scene.run("2026-11-23"))) == 3
    assert created(scene.run("2026-11-23T15:00")) == []
    assert len(created(scene.run("2026-11-24"))) == 1


@pytest.mark.parametrize("brake", ["drafts_per_run", "drafts_per_day", "open_requests_per_person"])
def test_a_brake_of_0_means_none_and_says_which_brake_it_is(brake):
    scene = Scene.of(an_ask(), **{brake: 0})
    made = scene.run("2026-11-23")
    assert created(made) == []
    assert any(f"{brake} is 0" in text for text in noted(made, "brake"))


def test_no_reconnection_is_drafted_when_none_a_week_is_allowed():
    from tests.planning.scene import a_tie

    scene = Scene.of(reconnections_per_week=0)
    scene.ties = (a_tie(BOB),)
    assert scene.run("2026-11-23").actions == ()


def test_somebody_with_an_open_request_waits_and_the_note_names_the_other_ask():
    scene, _ = asked(an_ask())
    scene.asks["other"] = an_ask("other", BOB)
    made = scene.run("2026-11-24")
    assert created(made) == []
    assert any("churn" in note.text for note in made.notes if note.subject == "other")


def test_two_open_requests_for_a_person_when_the_brake_allows_them_but_not_on_one_day():
    scene = Scene.of(an_ask(), an_ask("other", BOB), open_requests_per_person=2)
    assert len(created(scene.run("2026-11-23"))) == 1
    assert len(created(scene.run("2026-11-24"))) == 1


def test_nobody_asks_themselves_by_any_of_their_addresses():
    scene = Scene.of(an_ask("churn", Person("Alice@Example.net")), an_ask("other", ALICE))
    assert created(scene.run("2026-11-23")) == []


# The sudden change.


def test_more_than_half_of_the_running_asks_gone_stops_everything():
    scene = Scene.of(*(an_ask(f"a{n}", Person(f"p{n}@example.org")) for n in range(3)))
    scene.run("2026-11-23")
    del scene.asks["a0"], scene.asks["a1"]
    scene.asks["fresh"] = an_ask("fresh", BOB)
    made = scene.run("2026-11-24")
    assert made.halted
    assert made.actions == ()
    assert [note.kind for note in made.notes] == ["sudden"]
    assert "a0, a1" in made.notes[0].text


def test_asks_let_go_on_purpose_end_the_sudden_change():
    scene = Scene.of(*(an_ask(f"a{n}", Person(f"p{n}@example.org")) for n in range(3)))
    scene.run("2026-11-23")
    del scene.asks["a0"], scene.asks["a1"]
    scene.let_go("a0", "2026-11-24")
    scene.let_go("a1", "2026-11-24")
    assert not scene.run("2026-11-24").halted
    assert [scene.request(Person(f"p{n}@example.org"), f"a{n}").outcome for n in range(3)] == [
        Outcome.WITHDRAWN,
        Outcome.WITHDRAWN,
        None,
    ]


@pytest.mark.parametrize(("running", "gone"), [(1, 1), (2, 1), (4, 2)])
def test_a_single_deleted_ask_or_no_more_than_half_is_let_go(running, gone):
    scene = Scene.of(*(an_ask(f"a{n}", Person(f"p{n}@example.org")) for n in range(running)))
    scene.run("2026-11-23")
    for n in range(gone):
        del scene.asks[f"a{n}"]
    assert not scene.run("2026-11-24").halted
    assert len(scene.lying()) == running - gone


def test_a_broken_file_has_not_vanished():
    scene = Scene.of(*(an_ask(f"a{n}", Person(f"p{n}@example.org")) for n in range(2)))
    scene.run("2026-11-23")
    scene.asks.clear()
    scene.broken = {"a0", "asks/a1.toml"}
    made = scene.run("2026-11-24")
    assert (made.actions, made.halted) == ((), False)


def test_many_new_asks_are_no_sudden_change():
    scene = Scene.of(*(an_ask(f"a{n}", Person(f"p{n}@example.org")) for n in range(40)))
    made = scene.run("2026-11-23")
    assert not made.halted
    assert len(created(made)) == scene.policy.drafts_per_run


# Files that change while they run.


def test_a_changed_ask_replaces_the_unedited_draft():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.asks["churn"] = an_ask(need="the 2025 monthly churn table for SMB SaaS, as a CSV of about 60 rows")
    made = scene.run("2026-11-24")
    assert [a.kind for a in made.actions if isinstance(a, ReplaceDraft)] == ["replace_draft"]
    assert "60 rows" in scene.draft().text
    assert len(scene.lying()) == 1


def test_a_changed_ask_leaves_an_edited_draft_with_a_note():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.edit(scene.draft())
    scene.asks["churn"] = an_ask(need="the 2025 monthly churn table for SMB SaaS, as a CSV of about 60 rows")
    made = scene.run("2026-11-24")
    assert not any(isinstance(a, ReplaceDraft | DeleteDraft) for a in made.actions)
    assert scene.draft().state is DraftState.EDITED
    assert any("yours" in text for text in noted(made, "draft"))


def test_waiting_and_lint_switches_do_not_rewrite_the_draft():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.asks["churn"] = an_ask(wait_until=on("2026-12-01"), noqa=("S4",))
    assert kinds(scene.run("2026-11-24")) == ["keep_ask"]


def test_a_new_date_after_sending_moves_the_hold_and_overrides_a_promise():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-08"))
    scene.run("2026-11-24")
    scene.asks["churn"] = an_ask(by=on("2026-12-11"))
    scene.run("2026-11-25")
    assert scene.request().due == on("2026-12-11")
    assert scene.hold().entry.when == on("2026-12-11")


def test_an_ask_that_lost_its_date_loses_its_hold():
    scene, _ = asked()
    scene.asks["churn"] = an_ask(by=None)
    scene.run("2026-11-24")
    assert scene.hold() is None


def test_a_deleted_file_takes_unsent_drafts_and_holds_with_it():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.asks.clear()
    scene.run("2026-11-24")
    assert scene.lying() == []
    assert scene.hold() is None
    assert scene.request().outcome is Outcome.WITHDRAWN


def test_a_deleted_file_leaves_an_edited_draft_where_it_is():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.edit(scene.draft())
    scene.asks.clear()
    made = scene.run("2026-11-24")
    assert [d.state for d in scene.lying()] == [DraftState.EDITED]
    assert any("stays" in text for text in noted(made, "draft"))


def test_a_deleted_file_closes_what_was_sent_without_a_letter():
    scene, _ = asked()
    scene.asks.clear()
    made = scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.WITHDRAWN
    assert created(made) == []
    assert noted(made, "ask")


def test_a_file_renamed_with_its_id_keeps_its_life():
    scene, _ = asked()
    scene.asks["churn"] = an_ask(source="asks/benchmarks.toml")
    made = scene.run("2026-11-24")
    assert scene.request().state is State.SENT
    assert set(kinds(made)) <= {"keep_ask"}


# By hand.


def test_closing_an_ask_by_hand_ends_it_for_good():
    scene, _ = asked()
    scene.close("churn", Outcome.DONE, "2026-11-24")
    made = scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.DONE
    assert created(made) == [(BOB, Purpose.THANKS)]
    assert scene.hold() is None
    scene.asks["churn"] = an_ask("churn", BOB, CAROL)
    assert created(scene.run("2026-11-25")) == []


def test_closing_one_helper_leaves_the_others():
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=Order.TOGETHER))
    scene.run("2026-11-23")
    scene.close("churn", Outcome.NO, "2026-11-24", BOB)
    scene.run("2026-11-24")
    assert scene.request(BOB).outcome is Outcome.NO
    assert scene.request(CAROL).state is State.DRAFTED


def test_letting_go_writes_to_those_who_were_asked_and_to_nobody_else():
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=Order.TOGETHER))
    scene.run("2026-11-23")
    scene.send(scene.draft(BOB), "2026-11-23T12:00")
    scene.run("2026-11-23T13:00")
    scene.let_go("churn", "2026-11-24")
    made = scene.run("2026-11-24")
    assert created(made) == [(BOB, Purpose.WITHDRAWAL)]
    assert scene.lying(CAROL) == []


def test_what_expired_can_still_be_closed_as_done():
    scene, _ = asked()
    scene.run("2026-12-11")
    assert scene.request().outcome is Outcome.EXPIRED
    scene.close("churn", Outcome.DONE, "2026-12-12")
    assert created(scene.run("2026-12-12")) == [(BOB, Purpose.THANKS)]


def test_an_ask_by_way_of_an_introduction_is_sent_like_any_other():
    from mailask.core.ask import Route

    scene = Scene.of(an_ask(route=Route.INTRODUCTION))
    assert created(scene.run("2026-11-23")) == [(BOB, Purpose.INTRODUCTION)]
    scene.asks["churn"] = replace(scene.asks["churn"], need="the 2025 monthly churn table for SMB SaaS, about 60 rows")
    scene.run("2026-11-23T11:00")
    assert "60 rows" in scene.draft().text
    scene.send(scene.draft(), "2026-11-23T12:00")
    scene.run("2026-11-24")
    assert scene.request().state is State.SENT


@pytest.mark.parametrize(
    "address", ["jörg@example.org", "jo@" + "ä" * 80 + ".example", "jo@example.org,eve@example.net"]
)
def test_somebody_who_cannot_be_written_to_is_a_note_and_the_others_are_asked(address):
    asks = [
        an_ask("churn", Person(address, "Jo")),
        *(an_ask(f"other-{n}", Person(f"b{n}@example.org")) for n in range(3)),
    ]
    scene = Scene.of(*asks)

    made = scene.run("2026-11-23")

    assert [person.address for person, _ in created(made)] == ["b0@example.org", "b1@example.org", "b2@example.org"]
    assert [note.subject for note in made.notes if address[:20] in note.text] == [scene.request(asks[0].to[0]).id]
    assert created(scene.run("2026-11-24")) == []
