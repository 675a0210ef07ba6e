"""Nobody is asked twice: by a second file, by a file under another name, by a store that has forgotten."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailask.core.action import mailask_id
from mailask.core.ask import Order
from mailask.core.letter import Purpose
from mailask.core.message import Message, Place
from mailask.core.reading import Outcome
from mailask.core.request import State
from mailask.planning.plan import plan
from tests.planning.scene import ALICE, BOB, CAROL, Scene, an_ask, asked, at, created, kinds, noted, on

COPIES = ("churn.sync-conflict-20261124-101500-ABCDEF", "churn.bak", "churn~", "churn (1)", "churn copy")


def copied(scene: Scene, name: str, **fields) -> None:
    scene.asks[name] = replace(scene.asks["churn"], id=name, source=f"asks/{name}.toml", **fields)


# Two files.


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_of_an_ask_asks_nobody_and_is_told(name):
    scene, _ = asked()
    copied(scene, name)
    made = scene.run("2026-11-24")
    assert made.actions == ()
    [told] = noted(made, "ask")
    assert told.startswith(f"asks/{name}.toml asks for the same as asks/churn.toml: “SMB churn benchmarks”.")


def test_a_copy_that_was_changed_meanwhile_asks_nobody_either():
    scene, _ = asked()
    copied(scene, "churn.sync-conflict-1", need="the 2025 churn table, as a CSV of about 60 rows", by=on("2026-12-11"))
    assert scene.run("2026-11-24").actions == ()


def test_of_two_new_files_the_one_with_the_shorter_name_asks():
    scene = Scene.of(an_ask(), an_ask("churn.bak", title="SMB churn benchmarks"))
    assert created(scene.run("2026-11-23")) == [(BOB, Purpose.ASK)]
    assert set(scene.requests) == {"churn/bob@example.org"}


def test_an_ask_that_began_goes_on_whatever_its_copy_is_called():
    scene, _ = asked(an_ask("churn-benchmarks", title="SMB churn benchmarks"))
    scene.asks["a"] = an_ask("a", title="SMB churn benchmarks")
    assert scene.run("2026-11-24").actions == ()


def test_a_copy_of_what_is_over_asks_nobody():
    scene, letter = asked()
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    copied(scene, "churn.bak")
    assert scene.run("2026-11-25").actions == ()


def test_the_same_matter_for_another_day_may_be_asked_once_the_first_is_over():
    scene, letter = asked()
    scene.answer(letter, Outcome.NO, "2026-11-24")
    scene.run("2026-11-24")
    copied(scene, "churn-december", by=on("2026-12-18"))
    assert created(scene.run("2026-11-25")) == [(BOB, Purpose.ASK)]


def test_the_same_title_for_somebody_else_is_another_ask():
    scene, _ = asked()
    scene.asks["two"] = an_ask("two", CAROL, title="SMB churn benchmarks")
    assert created(scene.run("2026-11-24")) == [(CAROL, Purpose.ASK)]


# Another name.


def test_a_file_that_was_renamed_after_sending_goes_on():
    scene, letter = asked()
    copied(scene, "table")
    del scene.asks["churn"]
    made = scene.run("2026-11-24")
    assert kinds(made) == ["keep_ask"]
    assert ["under another name" in text for text in noted(made, "ask")] == [True]
    scene.answer(letter, Outcome.DONE, "2026-11-25")
    assert created(scene.run("2026-11-25")) == [(BOB, Purpose.THANKS)]


def test_a_file_that_was_renamed_and_changed_goes_on_with_the_new_day():
    scene, _ = asked()
    copied(scene, "table", by=on("2026-12-11"))
    del scene.asks["churn"]
    scene.run("2026-11-24")
    assert scene.request().due == on("2026-12-11")
    assert scene.hold().entry.when == on("2026-12-11")


def test_a_file_that_was_renamed_before_sending_keeps_its_draft():
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    copied(scene, "table")
    del scene.asks["churn"]
    made = scene.run("2026-11-24")
    assert created(made) == []
    assert len(scene.lying(BOB)) == 1


def test_another_ask_in_the_place_of_a_deleted_one_is_another_ask():
    scene, _ = asked()
    scene.asks = {"two": an_ask("two", CAROL)}
    scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.WITHDRAWN
    assert scene.request(CAROL, "two").state is State.DRAFTED


# What lies in Sent.


def letter_to(*to, subject="SMB churn benchmarks", day="2026-11-20", mark="", **fields) -> Message:
    given = {"ref": "ref-old", "message_id": "<old@example.com>", "mailask_id": mark, **fields}
    return Message(place=Place.SENT, at=at(day), sender=ALICE, to=to, subject=subject, **given)


def forgotten(*letters: Message, asks=()) -> tuple[Scene, list]:
    """A store that knows nothing, and what the user has sent."""
    scene = Scene.of(*(asks or (an_ask(),)))
    scene.sent_before = letters
    return scene, scene.run("2026-11-23")


MARK = mailask_id("draft churn/bob@example.org ask 1")


@pytest.mark.parametrize(
    "letter",
    [
        letter_to(BOB, mark=MARK, subject="Something else, edited"),
        letter_to(BOB),
        letter_to(BOB, subject="SMB  churn Benchmarks"),
    ],
    ids=["our mark", "the subject", "the subject in other letters"],
)
def test_a_letter_that_lies_in_sent_is_followed_and_not_written_again(letter):
    scene, made = forgotten(letter)
    assert created(made) == []
    assert (scene.request().state, scene.request().sent_at) == (State.SENT, letter.at)
    assert scene.hold().entry.title == "Reply due: SMB churn benchmarks (Bob)"
    [told] = noted(made, "ask")
    assert "Your letter to Bob Brown <bob@example.org> of 20 November 2026 lies in Sent" in told
    assert created(scene.run("2026-11-27")) == [(BOB, Purpose.NUDGE)]


@pytest.mark.parametrize(
    "letter",
    [
        letter_to(CAROL),
        letter_to(BOB, subject="Lunch?"),
        letter_to(BOB, day="2026-08-01"),
        letter_to(BOB, in_reply_to="<theirs@example.org>", subject="Re: SMB churn benchmarks"),
        letter_to(BOB, *(replace(CAROL, address=f"c{n}@example.org") for n in range(9))),
    ],
    ids=["somebody else", "something else", "long ago", "an answer", "a circular"],
)
def test_what_was_not_the_ask_is_not_taken_for_it(letter):
    _, made = forgotten(letter)
    assert created(made) == [(BOB, Purpose.ASK)]


def test_an_answer_to_a_forgotten_letter_counts_in_the_same_run():
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=Order.ONE_BY_ONE))
    letter = letter_to(BOB, mark=MARK)
    scene.sent_before = (letter,)
    scene.answer(letter, Outcome.NO, "2026-11-21")
    assert created(scene.run("2026-11-23")) == [(CAROL, Purpose.ASK)]


def test_a_letter_of_the_same_subject_that_was_something_else_is_said_to_be():
    scene, made = forgotten(letter_to(BOB))
    assert "mailask ask reopen churn --to bob@example.org" in noted(made, "ask")[0]
    scene.reopen("churn", "2026-11-24")
    assert created(scene.run("2026-11-24")) == [(BOB, Purpose.ASK)]
    assert scene.request().sent_at is None


def test_a_letter_by_hand_takes_the_place_of_one_that_was_to_wait():
    scene = Scene.of(an_ask(), drafts_per_run=0)
    scene.run("2026-11-23")
    assert scene.request().state is State.PLANNED
    scene.write("2026-11-23T12:00", BOB, subject="SMB churn benchmarks")
    scene.run("2026-11-23T13:00")
    assert scene.request().state is State.SENT


def test_what_was_found_does_not_depend_on_the_order():
    first, second = letter_to(BOB), letter_to(BOB, day="2026-11-21", ref="ref-2", message_id="<second@example.com>")
    plans = []
    for letters in ((first, second), (second, first)):
        scene = Scene.of(an_ask())
        scene.sent_before = letters
        plans.append(plan(scene.snapshot(), scene.policy, at("2026-11-23")))
    assert plans[0] == plans[1]
