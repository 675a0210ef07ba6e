"""What a bounce ends, and what it only asks: anybody can write that an address is dead."""

from __future__ import annotations

import pytest

from mailask.core.letter import Purpose
from mailask.core.message import Doubt, Message
from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.core.request import Decision, State, Turn
from tests.planning.scene import BOB, CAROL, Scene, an_ask, at, created, noted

ELSEWHERE = {"in_reply_to": "", "references": (), "subject": "Undelivered Mail", "thread": ""}
EVE = Person("mailer-daemon@evil.example")


def sent(*to: Person) -> tuple[Scene, Message]:
    scene = Scene.of(an_ask("churn", *to))
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(), "2026-11-23T12:00", thread="t1")
    scene.run("2026-11-23T12:30")
    return scene, letter


CARRIES = {
    "what it answers": lambda letter: {"thread": ""},
    "the provider's thread": lambda letter: {**ELSEWHERE, "thread": "t1"},
    "the letter that it brings back": lambda letter: {**ELSEWHERE, "letters": (letter.message_id,)},
}


@pytest.mark.parametrize("carries", CARRIES.values(), ids=CARRIES.keys())
def test_what_carries_something_of_our_letter_ends_the_request(carries):
    scene, letter = sent()
    scene.bounce(letter, "2026-11-23T12:40", for_good=True, **carries(letter))
    made = scene.run("2026-11-23T13:00")
    assert scene.request().outcome is Outcome.BOUNCED
    assert scene.hold() is None
    assert noted(made, "reply") == ["bob@example.org cannot be reached. Is there another address?"]


def test_a_delay_closes_nothing_and_asks_nothing():
    scene, letter = sent()
    scene.bounce(letter, "2026-11-23T12:40", for_good=False, delayed=True)
    scene.bounce(letter, "2026-11-23T12:41", for_good=False, delayed=True, **ELSEWHERE)
    made = scene.run("2026-11-23T13:00")
    assert (scene.request().state, scene.request().turn) == (State.SENT, Turn.THEIRS)
    assert noted(made, "reply") == ["The letter to Bob Brown <bob@example.org> is delayed; their server tries again."]


def test_a_bounce_of_somebody_in_copy_closes_nothing():
    scene, letter = sent()
    scene.bounce(letter, "2026-11-23T12:40", for_good=True, address="carol@example.org")
    made = scene.run("2026-11-23T13:00")
    assert (scene.request().state, scene.request().turn) == (State.SENT, Turn.THEIRS)
    assert any("carol@example.org" in text for text in noted(made, "reply"))


UNSURE = {
    "carries nothing of our letter": {"for_good": True, "sender": EVE, **ELSEWHERE},
    "brings back another letter": {"for_good": True, "letters": ("<other@example.com>",), **ELSEWHERE},
    "does not say whether for good": {"for_good": False},
    "is not to be believed": {"for_good": True, "doubt": Doubt("your mail server found it false")},
    "has the subject of our letter alone": {"for_good": True, **ELSEWHERE, "subject": "Re: SMB churn benchmarks"},
}


@pytest.mark.parametrize("fields", UNSURE.values(), ids=UNSURE.keys())
def test_any_other_that_names_the_address_asks_the_user_and_ends_nothing(fields):
    scene, letter = sent(BOB, CAROL)
    before = scene.hold().entry.when
    scene.bounce(letter, "2026-11-23T12:40", **fields)
    made = scene.run("2026-11-23T13:00")
    assert (scene.request().state, scene.request().turn) == (State.SENT, Turn.MINE)
    assert scene.hold().entry.when == before
    (told,) = noted(made, "reply")
    assert told.startswith("Bob's address may be dead: ")
    assert "“No such user.”" in told
    assert "mailask ask close churn --to bob@example.org --outcome bounced" in told
    for day in ("2026-11-30", "2026-12-03", "2026-12-07", "2026-12-14", "2026-12-31"):
        assert created(scene.run(day)) == [], "nobody is nudged there, and nobody else is asked"
    assert scene.request().state is State.SENT


def asking() -> Scene:
    scene, letter = sent(BOB, CAROL)
    scene.bounce(letter, "2026-11-23T12:40", for_good=True, **ELSEWHERE)
    scene.run("2026-11-23T13:00")
    return scene


def test_the_user_says_that_it_is_dead_and_the_next_is_asked():
    scene = asking()
    scene.close("churn", Outcome.BOUNCED, "2026-11-24", BOB)
    assert created(scene.run("2026-11-24")) == [(CAROL, Purpose.ASK)]
    assert scene.request().outcome is Outcome.BOUNCED


def test_the_user_says_that_it_is_not_and_waiting_goes_on():
    scene = asking()
    scene.decisions.append(Decision("churn", None, at("2026-11-24"), BOB.key))
    scene.run("2026-11-24")
    assert (scene.request().state, scene.request().turn) == (State.SENT, Turn.THEIRS)
    assert created(scene.run("2026-12-01")) == [(BOB, Purpose.NUDGE)]


def test_who_answers_is_not_dead():
    scene = asking()
    letter = next(said.message for said in scene.heard if said.message.to == (BOB,))
    scene.answer(letter, Outcome.YES, "2026-11-24")
    scene.run("2026-11-24")
    assert scene.request().todo is None or scene.request().todo.kind != "address"


def test_a_bounce_from_before_their_last_word_ends_nothing():
    """The request had expired when the bounce came; the late answer took it up again, and the bounce is heard anew."""
    scene, letter = sent()
    scene.run("2026-12-11")
    assert scene.request().outcome is Outcome.EXPIRED
    scene.bounce(letter, "2026-12-11T11:00", for_good=True)
    scene.run("2026-12-11T12:00")
    scene.answer(letter, Outcome.YES, "2026-12-12T09:00")
    scene.run("2026-12-12T10:00")

    assert scene.request().state is State.ANSWERED


def test_a_nudge_that_lies_in_drafts_is_taken_back():
    scene, letter = sent()
    assert created(scene.run("2026-11-30")) == [(BOB, Purpose.NUDGE)]
    scene.bounce(letter, "2026-12-01", for_good=True, **ELSEWHERE)
    scene.run("2026-12-01T11:00")
    assert scene.lying(BOB, Purpose.NUDGE) == []


def test_what_is_dead_for_one_request_is_asked_of_the_others_at_that_address():
    scene = Scene.of(an_ask("churn"), an_ask("venue"), open_requests_per_person=2)
    letters = {}
    for day in ("2026-11-23", "2026-11-24"):
        scene.run(day)
        for draft in scene.lying():
            letters[draft.request] = scene.send(draft, f"{day}T12:00")
    scene.run("2026-11-24T13:00")
    scene.bounce(letters["churn/bob@example.org"], "2026-11-24T14:00", for_good=True)
    scene.run("2026-11-24T15:00")
    assert scene.request().outcome is Outcome.BOUNCED
    assert (scene.request(ask="venue").state, scene.request(ask="venue").turn) == (State.SENT, Turn.MINE)


def test_a_bounce_from_before_the_letter_asks_nothing():
    scene, letter = sent()
    scene.bounce(letter, "2026-11-20", for_good=True, **ELSEWHERE)
    scene.run("2026-11-23T13:00")
    assert scene.request().turn is Turn.THEIRS


def test_a_bounce_that_brings_back_what_a_stranger_wrote_ends_nothing():
    scene, letter = sent()
    said = scene.answer(letter, Outcome.DONE, "2026-11-24", sender=Person("eve@evil.example"), thread="")
    scene.run("2026-11-24")
    first = scene.bounce(letter, "2026-11-24T11:00", for_good=True, sender=EVE, **ELSEWHERE)
    scene.run("2026-11-24T12:00")
    letters = (said.message_id, first.message_id)
    scene.bounce(letter, "2026-11-24T13:00", for_good=True, sender=EVE, **{**ELSEWHERE, "letters": letters})
    scene.run("2026-11-24T14:00")
    assert scene.request().state is State.SENT
