"""Whose words count: the helper's, theirs whom the ask went to, and theirs whom the helper named; nobody else's."""

from __future__ import annotations

import pytest

from mailask.core.ask import Order
from mailask.core.letter import Purpose
from mailask.core.message import Doubt
from mailask.core.person import Person
from mailask.core.reading import Certainty, Outcome, Reading
from mailask.core.request import State
from tests.planning.correspondents import asking, receive
from tests.planning.scene import ALICE, BOB, CAROL, DAN, Scene, an_ask, created, noted, on

EVE = Person("eve@evil.example", "Bob Brown")
"""She calls herself what he is called."""

COLLEAGUE = Person("max@mail.example.org", "Max Moor")


def sent(**how) -> tuple[Scene, object]:
    scene = Scene.of(an_ask())
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(), "2026-11-23T12:00", **how)
    scene.run("2026-11-23T13:00")
    return scene, letter


STRANGERS = {
    "with the helper's name": EVE,
    "at a domain that looks like the helper's": Person("bob@examp1e.org", "Bob Brown"),
    "with letters that look like the helper's": Person("bob@ехample.org", "Bob Brown"),
    "with an empty encoding": Person("bob@xn--example-.org", "Bob Brown"),
    "with a Kelvin sign": Person("bo\u212a@example.org"),
    "at a subdomain of the helper's": Person("bob@example.org.evil.example", "Bob Brown"),
    "with the helper's address as a name": Person("eve@evil.example", "bob@example.org"),
    "of the helper's domain": COLLEAGUE,
}
ANSWERS = [Outcome.DONE, Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT, Outcome.YES, Outcome.LATER, Outcome.QUESTION]


@pytest.mark.parametrize("stranger", STRANGERS.values(), ids=STRANGERS.keys())
@pytest.mark.parametrize("outcome", ANSWERS)
def test_a_stranger_who_answers_moves_nothing_and_is_told_with_words_and_address(stranger, outcome):
    scene, letter = sent()
    before, hold = scene.request(), scene.hold()
    scene.answer(letter, outcome, "2026-11-24", sender=stranger, by=on("2026-12-20"), text="All done, thanks.")
    made = scene.run("2026-11-24")
    assert scene.request() == before
    assert scene.hold() == hold
    assert created(made) == []
    (told,) = noted(made, "reply")
    assert stranger.address in told
    assert "All done, thanks." in told
    assert BOB.address in told


def test_one_asked_in_a_letter_of_their_own_is_not_told_of_as_one_who_was_not_asked():
    scene = Scene.of(an_ask("churn", BOB, CAROL, order=Order.TOGETHER))
    scene.run("2026-11-23")
    letters = {who: scene.send(scene.draft(who), "2026-11-23T12:00") for who in (BOB, CAROL)}
    scene.run("2026-11-23T13:00")
    scene.answer(letters[BOB], Outcome.DONE, "2026-11-24", sender=CAROL, text="")
    (told,) = noted(scene.run("2026-11-24"), "reply")
    assert "whom you did not ask" not in told
    assert told.endswith("which changes nothing.")


def test_after_a_stranger_the_nudge_goes_to_the_helper_alone_and_answers_what_the_user_wrote():
    scene, letter = sent()
    scene.answer(letter, Outcome.DONE, "2026-11-24", sender=EVE)
    scene.run("2026-11-24")
    assert created(scene.run("2026-12-01")) == [(BOB, Purpose.NUDGE)]
    nudge = next(a.letter for a in scene.past if getattr(a, "letter", None) and a.letter.purpose is Purpose.NUDGE)
    assert nudge.to == (BOB,)
    assert nudge.in_reply_to == letter.message_id


def test_thanks_answer_the_helper_and_not_the_stranger_who_wrote_after_them():
    scene, letter = sent()
    done = scene.answer(letter, Outcome.DONE, "2026-11-24")
    scene.answer(done, Outcome.DONE, "2026-11-24T11:00", sender=EVE, in_reply_to=done.message_id)
    scene.run("2026-11-24T12:00")
    scene.run("2026-11-25")
    thanks = scene.draft(BOB, Purpose.THANKS)
    assert thanks.to == BOB
    written = next(a.letter for a in scene.past if getattr(a, "letter", None) and a.letter.purpose is Purpose.THANKS)
    assert written.in_reply_to == done.message_id


def test_the_helper_counts_by_the_address_in_the_file_and_by_the_one_written_to():
    scene, letter = sent(to=(DAN,))
    assert scene.request().helper == DAN
    scene.answer(letter, Outcome.NO, "2026-11-24", sender=BOB)
    scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.NO


@pytest.mark.parametrize(
    ("asked", "answers"),
    [
        ("bob+work@example.org", "bob@example.org"),
        ("bob@example.org", "Bob+a@example.org"),
        ("b.ob@gmail.com", "bob@googlemail.com"),
        ("bob@bücher.example", "bob@xn--bcher-kva.example"),
    ],
)
def test_the_helper_counts_in_every_spelling_of_one_mailbox(asked, answers):
    bob = Person(asked, "Bob Brown")
    scene = Scene.of(an_ask("churn", bob))
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(bob), "2026-11-23T12:00")
    scene.run("2026-11-23T13:00")
    scene.answer(letter, Outcome.NO, "2026-11-24", sender=Person(answers))
    scene.run("2026-11-24")
    assert scene.request(bob).outcome is Outcome.NO


@pytest.mark.parametrize("side", ["to", "cc"])
def test_whom_the_ask_went_to_counts_and_is_told_under_their_name(side):
    scene, letter = sent(**({"to": (BOB, CAROL)} if side == "to" else {"cc": (CAROL,)}))
    scene.answer(letter, Outcome.DONE, "2026-11-24", sender=CAROL)
    made = scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.DONE
    assert "Carol Clark" in made.actions[0].because


def test_thanks_for_what_another_did_go_to_the_helper_and_name_who_wrote():
    scene, letter = sent(cc=(CAROL,))
    scene.answer(letter, Outcome.DONE, "2026-11-24", sender=CAROL)
    scene.run("2026-11-24")
    thanks = scene.draft(BOB, Purpose.THANKS)
    assert "Carol has got back to me." in thanks.text
    assert scene.request().answered_by == CAROL


def test_thanks_for_what_the_helper_did_name_nobody_else():
    scene, letter = sent(cc=(CAROL,))
    scene.answer(letter, Outcome.YES, "2026-11-24", sender=CAROL)
    scene.answer(letter, Outcome.DONE, "2026-11-24T11:00")
    scene.run("2026-11-24T12:00")
    assert "got back to me" not in scene.draft(BOB, Purpose.THANKS).text
    assert scene.request().answered_by is None


def test_a_colleagues_word_does_not_bring_the_helper_back():
    scene, letter = sent(cc=(CAROL,))
    scene.be_away(letter, "2026-11-24", on("2026-12-02"))
    scene.answer(letter, Outcome.YES, "2026-11-24T11:00", sender=CAROL)
    scene.run("2026-11-24T12:00")
    assert scene.request().away_until == on("2026-12-02")


def test_one_in_copy_of_the_ask_speaks_for_themselves_alone_when_they_want_no_more_mail():
    scene, letter = sent(cc=(CAROL,))
    scene.answer(letter, Outcome.OPT_OUT, "2026-11-24", sender=CAROL)
    made = scene.run("2026-11-24")
    assert scene.request().state is State.SENT
    assert scene.snapshot().opted_out == frozenset()
    assert CAROL.address in " ".join(noted(made, "reply"))


def test_whom_the_helper_named_counts_from_then_on():
    scene, letter = sent()
    named = Reading(
        reply="Carol will look.", outcome=Outcome.LATER, certainty=Certainty.LIKELY, referral=(CAROL, Person("", "Max"))
    )
    said = scene.answer(letter, None, "2026-11-24", reading=named)
    scene.run("2026-11-24")
    scene.answer(said, Outcome.DONE, "2026-11-25", sender=CAROL)
    scene.run("2026-11-25")
    assert scene.request().outcome is Outcome.DONE


@pytest.mark.parametrize(
    ("words", "copied", "counts"),
    [("Carol, can you help Alice?", CAROL, True), ("See below.", CAROL, False), ("Carol, can you help?", DAN, False)],
)
def test_whom_the_helper_copies_in_and_speaks_to_counts_from_then_on(words, copied, counts):
    scene, letter = sent()
    said = scene.answer(letter, Outcome.QUESTION, "2026-11-24", text=words, cc=(copied,))
    scene.run("2026-11-24")
    scene.answer(said, Outcome.DONE, "2026-11-25", sender=CAROL)
    scene.run("2026-11-25")
    assert (scene.request().outcome is Outcome.DONE) == counts


def test_whom_a_stranger_copies_in_does_not_count():
    scene, letter = sent()
    said = scene.answer(letter, Outcome.QUESTION, "2026-11-24", text="Carol, can you help?", cc=(CAROL,), sender=EVE)
    scene.answer(said, Outcome.DONE, "2026-11-25", sender=CAROL)
    scene.run("2026-11-25")
    assert scene.request().is_open


def test_whom_a_stranger_or_somebody_in_copy_named_does_not():
    scene, letter = sent(cc=(DAN,))
    named = Reading(reply="Ask Carol.", outcome=Outcome.LATER, referral=(CAROL,))
    for stranger in (EVE, DAN):
        scene.answer(letter, None, "2026-11-24", reading=named, sender=stranger)
    said = scene.answer(letter, Outcome.DONE, "2026-11-25", sender=CAROL)
    scene.run("2026-11-25T11:00")
    assert scene.request().is_open
    assert said.message_id not in scene.request().known_ids


def test_a_colleague_counts_in_the_providers_own_thread_and_by_its_thread_only():
    scene, letter = sent(thread="t1")
    scene.answer(letter, Outcome.DONE, "2026-11-24", sender=COLLEAGUE, thread="t2")
    scene.run("2026-11-24T11:00")
    assert scene.request().is_open
    scene.answer(letter, Outcome.DONE, "2026-11-24T12:00", sender=COLLEAGUE, thread="t1")
    scene.run("2026-11-24T13:00")
    assert scene.request().outcome is Outcome.DONE


@pytest.mark.parametrize("helper", ["bob@gmail.com", "bob@outlook.com", "bob@yahoo.co.uk", "bob@t-online.de"])
def test_nobody_is_a_colleague_where_everybody_can_get_an_address(helper):
    bob = Person(helper, "Bob Brown")
    scene = Scene.of(an_ask("churn", bob))
    scene.run("2026-11-23")
    letter = scene.send(scene.draft(bob), "2026-11-23T12:00", thread="t1")
    scene.run("2026-11-23T13:00")
    scene.answer(letter, Outcome.DONE, "2026-11-24", sender=Person(f"eve@{helper.partition('@')[2]}"))
    scene.run("2026-11-24")
    assert scene.request(bob).state is State.SENT


def test_what_the_user_answers_a_stranger_is_a_matter_between_the_two():
    scene, letter = sent()
    said = scene.answer(letter, Outcome.QUESTION, "2026-11-24", sender=EVE)
    scene.run("2026-11-24")
    mine = scene.write(
        "2026-11-24T11:00",
        EVE,
        subject=said.subject,
        in_reply_to=said.message_id,
        references=(letter.message_id, said.message_id),
    )
    scene.run("2026-11-24T12:00")
    assert scene.request().spoke_at == letter.at
    assert scene.request().nudges == 0
    scene.answer(mine, Outcome.DONE, "2026-11-25", sender=EVE)
    made = scene.run("2026-11-25")
    assert scene.request().state is State.SENT
    assert mine.message_id not in scene.request().known_ids
    assert "answered what you passed on" in made.actions[0].because


def test_an_answer_to_the_helper_counts_wherever_they_want_answers():
    scene, letter = sent()
    said = scene.answer(letter, Outcome.QUESTION, "2026-11-24")
    scene.run("2026-11-24")
    scene.write("2026-11-24T12:00", Person("bob@home.example"), in_reply_to=said.message_id, subject="Re: churn")
    made = scene.run("2026-11-24T13:00")
    assert scene.request().spoke_at is not None
    assert scene.request().spoke_at > letter.at
    assert "you answered yourself" in made.actions[0].because


def test_the_user_is_no_party_to_their_own_request():
    scene, _ = sent(cc=(ALICE, Person("alice@example.net")))
    assert scene.request().parties == {BOB.key}


# Whose words they may not be.

LIST = Person("churn@lists.example.net", "The churn list")
FALSE = Doubt("your mail server found that it does not come from there")
ELSEWHERE = Doubt("it wants the answer to go to eve@evil.example", (EVE,))
VIA_LIST = Doubt("it was sent by churn-bounces@lists.example.net", (Person("churn-bounces@lists.example.net"), LIST))


@pytest.mark.parametrize("doubt", [FALSE, ELSEWHERE, VIA_LIST])
@pytest.mark.parametrize("outcome", ANSWERS)
def test_a_mail_in_the_helpers_name_that_is_not_to_be_believed_moves_nothing(doubt, outcome):
    scene, letter = sent(thread="t1")
    before, hold = scene.request(), scene.hold()
    scene.answer(letter, outcome, "2026-11-24", by=on("2026-12-20"), text="All done.", doubt=doubt)
    made = scene.run("2026-11-24")
    assert scene.request() == before
    assert scene.hold() == hold
    assert created(made) == []
    (told,) = noted(made, "reply")
    for words in (BOB.address, doubt.reason, "All done."):
        assert words in told


def test_an_absence_that_is_not_to_be_believed_rests_nothing():
    scene, letter = sent()
    scene.be_away(letter, "2026-11-24", on("2027-11-01"), doubt=FALSE)
    scene.run("2026-11-24")
    assert scene.request().away_until is None


def test_a_list_that_the_ask_went_to_may_send_its_answers_on():
    scene, letter = sent(cc=(LIST,))
    scene.answer(letter, Outcome.DONE, "2026-11-24", doubt=VIA_LIST)
    scene.run("2026-11-24")
    assert scene.request().outcome is Outcome.DONE


def test_nobody_else_may_send_on_what_a_list_may():
    scene, letter = sent(cc=(LIST,))
    scene.answer(letter, Outcome.DONE, "2026-11-24", doubt=Doubt("both", (LIST, EVE)))
    scene.answer(letter, Outcome.DONE, "2026-11-24", doubt=FALSE)
    scene.run("2026-11-24T11:00")
    assert scene.request().state is State.SENT


def test_what_is_not_to_be_believed_owes_nothing():
    scene = Scene.of(owed_holds=True)
    receive(scene, "2026-11-23", asking(), doubt=ELSEWHERE)
    assert scene.run("2026-11-23T11:00").actions == ()
