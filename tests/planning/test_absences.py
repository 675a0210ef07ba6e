"""Away is a property of the person: of all that they are asked, now and later, for as long as it may be true."""

from __future__ import annotations

import pytest

from mailask.core.letter import Purpose
from mailask.core.message import Message
from mailask.core.person import Person
from mailask.core.reading import Automated, Outcome, Reading
from mailask.core.request import State
from tests.planning.scene import BOB, CAROL, Scene, an_ask, created, noted, on

ELSEWHERE = {"in_reply_to": "<another@example.com>", "references": (), "subject": "Automatic reply: lunch"}


def two_asks() -> tuple[Scene, dict[str, Message]]:
    """Bob is asked for two things, on two days."""
    scene = Scene.of(an_ask("churn"), an_ask("venue"), open_requests_per_person=2)
    letters = {}
    for day in ("2026-11-23", "2026-11-24"):
        scene.run(day)
        for draft in scene.lying():
            letters[draft.request.partition("/")[0]] = scene.send(draft, f"{day}T12:00")
    scene.run("2026-11-24T13:00")
    assert set(letters) == {"churn", "venue"}
    return scene, letters


def test_an_absence_that_answers_one_request_rests_the_other_too():
    scene, letters = two_asks()
    scene.be_away(letters["churn"], "2026-11-25", on("2026-12-03"))
    scene.run("2026-11-25")
    for day in ("2026-11-30", "2026-12-01", "2026-12-02", "2026-12-04"):
        assert created(scene.run(day)) == []
    assert len(created(scene.run("2026-12-07"))) == 1


def test_an_absence_in_any_conversation_rests_what_was_asked():
    scene, letters = two_asks()
    said = scene.be_away(letters["churn"], "2026-11-25", on("2026-12-03"), **ELSEWHERE)
    made = scene.run("2026-11-25")
    assert {r.away_until for r in scene.requests.values()} == {on("2026-12-03")}
    assert noted(made, "away") == []
    assert all(said.message_id not in r.known_ids for r in scene.requests.values()), "it is another conversation"


def test_whoever_writes_themselves_is_back_for_everything():
    scene, letters = two_asks()
    scene.be_away(letters["churn"], "2026-11-25", on("2026-12-03"))
    scene.run("2026-11-25")
    scene.answer(letters["churn"], Outcome.YES, "2026-11-26", by=on("2026-12-20"))
    scene.run("2026-11-26")
    assert scene.request(ask="venue").away_until is None
    assert created(scene.run("2026-12-01")) == [(BOB, Purpose.NUDGE)]


def test_an_absence_that_is_older_than_their_own_word_rests_nothing():
    scene, letters = two_asks()
    scene.answer(letters["churn"], Outcome.YES, "2026-11-26", by=on("2026-12-20"))
    scene.run("2026-11-26")
    scene.be_away(letters["churn"], "2026-11-25", on("2026-12-18"))
    scene.run("2026-11-26T11:00")
    assert scene.request().away_until is None


def test_a_new_request_to_somebody_away_rests_from_the_start():
    scene, letters = two_asks()
    scene.be_away(letters["churn"], "2026-11-25", on("2026-12-09"))
    scene.answer(letters["venue"], Outcome.OTHER, "2026-11-24T18:00")
    scene.run("2026-11-25")
    scene.close("churn", Outcome.REFERRAL, "2026-11-26")
    scene.close("venue", Outcome.REFERRAL, "2026-11-26")
    scene.run("2026-11-26")
    scene.asks["hall"] = an_ask("hall", by=on("2026-12-11"))
    scene.run("2026-11-27")
    assert scene.request(ask="hall").away_until == on("2026-12-09")
    draft = next(d for d in scene.lying(BOB) if d.request.startswith("hall"))
    scene.send(draft, "2026-11-27T12:00")
    for day in ("2026-12-04", "2026-12-07", "2026-12-10"):
        assert created(scene.run(day)) == []


def test_an_absence_heard_when_nothing_is_open_is_kept_for_the_next_request():
    scene, letters = two_asks()
    for ask in letters:
        scene.close(ask, Outcome.REFERRAL, "2026-11-24T14:00")
    scene.run("2026-11-24T15:00")
    scene.be_away(letters["churn"], "2026-11-25", on("2026-12-09"), **ELSEWHERE)
    made = scene.run("2026-11-25")
    assert noted(made, "away") == []
    scene.asks["hall"] = an_ask("hall", by=on("2026-12-11"))
    scene.run("2026-11-26")
    assert scene.request(ask="hall").away_until == on("2026-12-09")


def test_an_absence_that_is_over_is_not_handed_on():
    scene, letters = two_asks()
    scene.be_away(letters["churn"], "2026-11-25", on("2026-11-27"))
    scene.run("2026-11-25")
    for ask in letters:
        scene.close(ask, Outcome.REFERRAL, "2026-11-26")
    scene.run("2026-11-26")
    scene.asks["hall"] = an_ask("hall", by=on("2026-12-11"))
    scene.run("2026-11-30")
    assert scene.request(ask="hall").away_until is None


@pytest.mark.parametrize("who", [CAROL, Person("bob@evil.example", "Bob Brown"), Person("max@example.org")])
def test_only_an_absence_from_the_persons_own_address_counts(who):
    scene, letters = two_asks()
    scene.be_away(letters["churn"], "2026-11-25", on("2026-12-09"), sender=who)
    scene.run("2026-11-25")
    assert {r.away_until for r in scene.requests.values()} == {None}


def test_one_automatic_reply_rests_a_request_two_weeks_past_its_deadline_at_most_and_is_told():
    scene, letters = two_asks()
    scene.be_away(letters["churn"], "2026-11-25", on("2027-11-01"))
    made = scene.run("2026-11-25")
    assert all("1 November 2027" in text and "18 December 2026" in text for text in noted(made, "away"))
    assert len(noted(made, "away")) == 2
    for day in ("2026-12-01", "2026-12-07", "2026-12-18", "2026-12-21"):
        assert created(scene.run(day)) == []
    assert created(scene.run("2026-12-22")) == [(BOB, Purpose.LAST_NUDGE)]
    scene.run("2026-12-26")
    assert {r.outcome for r in scene.requests.values()} == {Outcome.EXPIRED}


def test_without_a_deadline_it_rests_two_weeks_past_the_day_on_which_it_would_have_ended():
    scene = Scene.of(an_ask(by=None))
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(), "2026-11-23T12:00")
    scene.run("2026-11-23T13:00")
    scene.be_away(letter, "2026-11-24", on("2028-01-01"))
    scene.run("2026-11-24")
    scene.run("2027-01-04")
    assert scene.request().state is State.SENT
    scene.run("2027-01-20")
    assert scene.request().outcome is Outcome.EXPIRED


def test_whom_an_absence_names_in_its_place_may_answer():
    scene, letters = two_asks()
    away = Reading(reply="Ask Carol.", automated=Automated.OUT_OF_OFFICE, returns=on("2026-12-03"), referral=(CAROL,))
    said = scene.answer(letters["churn"], None, "2026-11-25", reading=away, automated=True)
    scene.run("2026-11-25")
    scene.answer(said, Outcome.DONE, "2026-11-26", sender=CAROL)
    scene.run("2026-11-26")
    assert scene.request().outcome is Outcome.DONE
    assert scene.request(ask="venue").is_open
