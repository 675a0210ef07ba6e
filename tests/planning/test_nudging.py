"""When nudges come and when a request expires: if nothing else is said, sent on a Monday, due on the second Friday."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from mailask.core.action import CreateDraft, ReplaceDraft
from mailask.core.letter import Purpose
from mailask.core.person import Person
from mailask.core.policy import Me
from mailask.core.reading import Outcome
from mailask.core.working import WorkingDays
from tests.planning.scene import ALICE, BOB, Scene, an_ask, asked, created, noted, on


def days_of_letters(scene, until: str, start: str = "2026-11-24") -> list[tuple[str, str]]:
    """Every day on which a letter was drafted, with its purpose, each sent by the person on that day at noon."""
    found = []
    day = on(start)
    while day <= on(until):
        made = scene.run(f"{day}T10:00")
        for action in made.actions:
            if isinstance(action, CreateDraft | ReplaceDraft):
                found.append((str(day), action.letter.purpose.value))
                scene.send(scene.draft(), f"{day}T12:00")
        if scene.vanished:
            scene.run(f"{day}T13:00")
        day += timedelta(1)
    return found


TIMES = (
    # (sent, due, first nudge, last nudge)
    ("2026-11-23T12:00", "2026-12-04", "2026-11-30", "2026-12-07"),  # seven days after, one working day after
    ("2026-11-23T12:00", "2026-11-27", "2026-11-26", "2026-11-30"),  # one working day before is earlier
    ("2026-11-23T12:00", "2026-11-30", "2026-11-27", "2026-12-01"),  # before a Monday lies a Friday
    ("2026-11-23T12:00", "2026-11-29", "2026-11-27", "2026-11-30"),  # due on a Sunday
    ("2026-11-26T12:00", "2026-11-27", "2026-11-27", "2026-11-30"),  # never on the day of sending
    ("2026-11-27T12:00", "2026-12-11", "2026-12-04", "2026-12-14"),
    ("2026-11-28T12:00", "2026-12-11", "2026-12-07", "2026-12-14"),  # seven days after a Saturday waits for Monday
)


@pytest.mark.parametrize(("sent", "due", "first", "last"), TIMES)
def test_nudges_are_timed_by_the_deadline_and_working_days(sent, due, first, last):
    scene, _ = asked(an_ask(by=on(due)), sent=sent)
    assert days_of_letters(scene, "2026-12-31", start=sent[:10]) == [(first, "nudge"), (last, "last_nudge")]


def test_holidays_are_no_days_for_nudges():
    working = WorkingDays(holidays=frozenset({on("2026-11-30"), on("2026-12-07")}))
    scene, _ = asked(an_ask(), me=Me(ALICE, working=working))
    assert days_of_letters(scene, "2026-12-31") == [("2026-12-01", "nudge"), ("2026-12-08", "last_nudge")]


def test_without_a_deadline_nudges_come_after_seven_and_fourteen_days():
    scene, _ = asked(an_ask(by=None))
    assert days_of_letters(scene, "2026-12-20") == [("2026-11-30", "nudge"), ("2026-12-07", "last_nudge")]


@pytest.mark.parametrize(("most", "count"), [(0, 0), (1, 1), (2, 2)])
@pytest.mark.parametrize("by", [on("2026-12-04"), None])
def test_no_more_nudges_than_the_setting_allows(most, count, by):
    scene, _ = asked(an_ask(by=by), nudges_most=most)
    assert len(days_of_letters(scene, "2026-12-31")) == count


@pytest.mark.parametrize(
    ("used", "expected"),
    [
        (Person("alice@example.net", "Alice of Larkfield"), Person("alice@example.net", "Alice of Larkfield")),
        (Person("ALICE@example.net"), Person("ALICE@example.net", "Alice Adams")),
        (Person("Alice@Example.com", "A. A."), ALICE),
        (Person("", "Alice Adams"), ALICE),
    ],
)
def test_a_nudge_comes_from_the_address_that_the_conversation_knows(used, expected):
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    scene.send(scene.lying()[0], "2026-11-23T12:00", sender=used)
    scene.run("2026-11-23T13:00")

    [nudge] = [action for action in scene.run("2026-11-30").actions if isinstance(action, CreateDraft)]
    assert nudge.letter.sender == expected


def test_waiting_holds_the_next_nudge_and_the_expiry():
    scene, _ = asked()
    scene.asks["churn"] = an_ask(wait_until=on("2026-12-16"))
    assert days_of_letters(scene, "2026-12-22") == [("2026-12-16", "last_nudge")]
    assert scene.request().is_open
    scene.run("2026-12-23")
    assert scene.request().outcome is Outcome.EXPIRED


def test_a_first_nudge_that_comes_late_is_not_followed_by_another_at_once():
    scene, _ = asked(an_ask(by=None))
    assert days_of_letters(scene, "2026-12-20", start="2026-12-07") == [
        ("2026-12-07", "nudge"),
        ("2026-12-10", "last_nudge"),
    ]


def test_the_last_nudge_is_the_last_also_when_there_was_no_first():
    scene, _ = asked()
    assert days_of_letters(scene, "2026-12-31", start="2026-12-07") == [("2026-12-07", "last_nudge")]


def test_a_new_date_moves_the_nudges():
    scene, _ = asked(an_ask(by=on("2026-11-27")))
    scene.asks["churn"] = an_ask(by=on("2026-12-11"))
    assert days_of_letters(scene, "2026-12-17") == [("2026-11-30", "nudge"), ("2026-12-14", "last_nudge")]


def test_a_first_nudge_that_lies_unsent_makes_way_for_the_last():
    scene, _ = asked()
    scene.run("2026-11-30")
    made = scene.run("2026-12-07")
    assert any(isinstance(a, ReplaceDraft) for a in made.actions)
    assert [d.purpose for d in scene.lying()] == [Purpose.LAST_NUDGE]


def test_an_edited_first_nudge_stays_and_no_second_lies_beside_it():
    scene, _ = asked()
    scene.run("2026-11-30")
    scene.edit(scene.draft())
    scene.run("2026-12-01")
    assert created(scene.run("2026-12-07")) == []
    assert [d.purpose for d in scene.lying()] == [Purpose.NUDGE]


def test_a_word_of_the_users_own_does_the_work_of_a_nudge():
    scene, letter = asked()
    scene.write("2026-11-26", BOB, in_reply_to=letter.message_id, references=(letter.message_id,))
    scene.run("2026-11-26T12:00")
    assert days_of_letters(scene, "2026-12-10", start="2026-11-27") == [("2026-12-07", "last_nudge")]


def test_a_word_of_their_own_takes_the_lying_nudge_away_without_a_gap():
    scene, letter = asked(an_ask(by=on("2026-12-01")))
    scene.run("2026-11-30")
    scene.write("2026-12-01T12:00", BOB, in_reply_to=letter.message_id, references=(letter.message_id,))
    made = scene.run("2026-12-02")
    assert [a.kind for a in made.actions if "draft" in a.kind] == ["delete_draft", "create_draft"]


def test_a_question_waits_for_the_user_and_not_for_the_helper():
    scene, letter = asked()
    scene.answer(letter, Outcome.QUESTION, "2026-11-24")
    assert days_of_letters(scene, "2026-12-10") == []


def test_a_question_that_the_user_answered_waits_for_the_helper_again():
    scene, letter = asked()
    said = scene.answer(letter, Outcome.QUESTION, "2026-11-24")
    scene.write("2026-11-25", BOB, in_reply_to=said.message_id, references=(letter.message_id, said.message_id))
    assert days_of_letters(scene, "2026-12-10", start="2026-11-26") == [
        ("2026-12-02", "nudge"),
        ("2026-12-07", "last_nudge"),
    ]


def test_a_promise_is_nudged_for_only_after_its_day():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-11-24", by=on("2026-12-09"))
    assert days_of_letters(scene, "2026-12-15") == [("2026-12-10", "last_nudge")]


def test_a_nudge_says_why_it_comes():
    scene, _ = asked()
    made = scene.run("2026-11-30")
    because = next(a.because for a in made.actions if isinstance(a, CreateDraft))
    assert because.startswith("nudge: no answer since 23 November 2026, and the deadline is 4 December 2026")


def test_a_nudge_answers_the_ask_in_its_thread():
    scene, letter = asked()
    made = scene.run("2026-11-30")
    nudge = next(a.letter for a in made.actions if isinstance(a, CreateDraft))
    assert (nudge.in_reply_to, nudge.references) == (letter.message_id, (letter.message_id,))
    assert nudge.subject == "Re: SMB churn benchmarks"


@pytest.mark.parametrize(("by", "last_open", "expired"), [
    (on("2026-12-04"), "2026-12-10", "2026-12-11"),
    (None, "2026-12-20", "2026-12-21"),
])  # fmt: skip
def test_a_request_expires_with_a_note_of_what_next(by: date | None, last_open, expired):
    scene, _ = asked(an_ask(by=by))
    scene.run(last_open)
    assert scene.request().is_open
    made = scene.run(expired)
    assert scene.request().outcome is Outcome.EXPIRED
    assert scene.lying() == []
    assert scene.hold() is None
    assert ["What next:" in text for text in noted(made, "expired")] == [True]


def test_a_conversation_that_went_on_after_the_deadline_gets_its_time():
    scene, letter = asked()
    scene.answer(letter, Outcome.YES, "2026-12-10")
    scene.run("2026-12-11")
    assert scene.request().is_open
    scene.run("2026-12-24")
    assert scene.request().outcome is Outcome.EXPIRED


def test_a_draft_that_was_never_sent_expires_and_is_taken_away():
    scene, _ = asked()
    scene.asks["other"] = replace(
        an_ask("other", ALICE), to=(replace(BOB, address="dan@example.org", name="Dan Dorn"),)
    )
    scene.run("2026-11-24")
    made = scene.run("2026-12-11")
    assert scene.lying() == []
    assert any("before Dan Dorn" in text for text in noted(made, "expired"))
