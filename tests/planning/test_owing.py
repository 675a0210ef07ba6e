"""What others ask of the user by a day, and what the user promises, stands on the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations

import pytest
from hypothesis import given, settings, strategies as st

from mailask.core.deadline import Deadline
from mailask.core.hold import HoldState
from mailask.core.message import Place
from mailask.core.owed import OwedState
from mailask.core.person import Person
from mailask.core.reading import Automated, DateKind, FoundAsk, FoundDate, Outcome, Promise, Reading
from mailask.planning.owing import follow_owed, in_order_of_answers
from mailask.planning.plan import plan
from tests.planning.correspondents import (
    FOURTH,
    NINTH,
    OWED,
    WORDS,
    asking,
    follow_up,
    owing,
    promising,
    receive,
    reply,
    titles,
)
from tests.planning.scene import ALICE, BOB, CAROL, DAN, Scene, an_ask, asked, at, kinds, noted, on


@pytest.fixture
def scene() -> Scene:
    return Scene.of(owed_holds=True)


def test_a_deadline_asked_of_the_user_becomes_a_hold_with_the_words_who_and_where(scene):
    scene.policy = replace(scene.policy, hold_reminders=(60,))
    message = receive(scene, "2026-11-23", asking())
    made = scene.run("2026-11-23T11:00")

    (hold,) = scene.holds.values()
    assert kinds(made) == ["keep_owed", "put_hold"]
    assert (hold.entry.title, hold.entry.when, hold.entry.reminders) == ("Owed: Figures (Bob)", FOURTH, (60,))
    assert (hold.entry.confirmed, hold.entry.busy) == (False, False)
    assert hold.entry.description.splitlines() == [
        "Asked by: Bob Brown <bob@example.org>",
        f"Asked: “{WORDS}”",
        f"Source: {message.message_id}",
        f"Why: mailask why {hold.request}",
    ]
    assert made.actions[1].because == f"Bob Brown <bob@example.org> asks: “{WORDS}” ({message.message_id})"


def test_it_is_off_unless_the_settings_say_so():
    scene = Scene.of()
    receive(scene, "2026-11-23", asking())
    scene.write("2026-11-23", BOB, text="I'll send it then.")
    assert scene.run("2026-11-23T11:00").actions == ()


def test_a_letter_that_names_no_day_owes_nothing(scene):
    receive(scene, "2026-11-23", asking(None))
    assert scene.run("2026-11-23T11:00").actions == ()


def test_a_day_that_had_passed_when_it_was_first_heard_makes_no_hold(scene):
    receive(scene, "2026-11-23", asking(on("2026-11-25")))
    assert scene.run("2026-11-26").actions == ()


def test_a_deadline_of_today_still_counts(scene):
    receive(scene, "2026-11-23", asking(on("2026-11-23")))
    scene.run("2026-11-23T23:00")
    assert titles(scene) == [("Owed: Figures (Bob)", on("2026-11-23"))]


@pytest.mark.parametrize(
    ("fields", "owes"),
    [
        ({"to": (ALICE,)}, True),
        ({"to": (CAROL, ALICE)}, True),
        ({"to": (Person("alice@example.net"),)}, True),
        ({"to": (), "bcc": (ALICE,)}, True),
        ({"to": (), "cc": (ALICE,)}, True),
        ({"to": (CAROL,), "cc": (ALICE,)}, False),
        ({"to": (CAROL,), "bcc": (ALICE,)}, False),
        ({"to": ()}, False),
        ({"to": (Person("team@example.org"),)}, False),
        ({"to": (ALICE, *(Person(f"p{n}@example.org") for n in range(4)))}, True),
        ({"to": (ALICE, *(Person(f"p{n}@example.org") for n in range(5)))}, False),
        ({"to": (ALICE,), "cc": tuple(Person(f"p{n}@example.org") for n in range(20))}, False),
        ({"automated": True}, False),
        ({"place": Place.DRAFT}, False),
    ],
)
def test_only_a_letter_to_the_user_among_few_asks_them(scene, fields, owes):
    place = fields.pop("place", Place.RECEIVED)
    scene._hear(place, BOB, "2026-11-23", asking(), {"to": (ALICE,), "subject": "Figures", **fields})
    scene.run("2026-11-23T11:00")
    assert titles(scene) == (OWED if owes else [])


@pytest.mark.parametrize("address", ["alice@example.net", "noreply@example.org", "billing@example.org"])
def test_the_user_machines_and_functions_ask_nothing(scene, address):
    receive(scene, "2026-11-23", asking(), Person(address))
    assert scene.run("2026-11-23T11:00").actions == ()


@pytest.mark.parametrize("kind", Automated)
def test_what_a_machine_wrote_asks_nothing(scene, kind):
    receive(scene, "2026-11-23", asking(automated=kind))
    assert scene.run("2026-11-23T11:00").actions == ()


@pytest.mark.parametrize(
    ("words", "owes"),
    [
        ("Bob's figures are due: could you send them?", True),
        ("Carol, could you send the figures?", False),
        ("@Carol please send the figures.", False),
        ("And, Carol, please send the figures.", False),
        ("Alice, could you send the figures to Carol?", True),
        ("Carol, Alice, could you send the figures?", True),
        ("Could you send Carol the figures?", True),
    ],
)
def test_an_ask_that_calls_another_recipient_by_name_is_theirs(scene, words, owes):
    receive(scene, "2026-11-23", asking(words=words), to=(ALICE, CAROL))
    scene.run("2026-11-23T11:00")
    assert titles(scene) == (OWED if owes else [])


@pytest.mark.parametrize(
    ("greeting", "owes"),
    [("Hi Carol,", False), ("Hi Carol and Alice,", True), ("Hi both,", True), ("Carol wrote to me yesterday.", True)],
)
def test_a_letter_to_several_that_greets_another_asks_the_other(scene, greeting, owes):
    receive(scene, "2026-11-23", asking(reply=f"{greeting}\n\n{WORDS}"), to=(ALICE, CAROL))
    scene.run("2026-11-23T11:00")
    assert titles(scene) == (OWED if owes else [])


def test_a_day_in_the_writers_own_promise_is_theirs(scene):
    words = "If you send me the table, I'll reply by Friday."
    reading = replace(asking(words=words), promises=(Promise(words, FOURTH),))
    receive(scene, "2026-11-23", reading)
    assert scene.run("2026-11-23T11:00").actions == ()


def test_a_meeting_is_no_deadline(scene):
    """The reader finds no deadline in the ask, and no promise but to be there."""
    moment = datetime(2026, 12, 4, 10, tzinfo=UTC)
    meeting = (FoundDate(moment, "4 December at 10", DateKind.MEETING),)
    message = receive(scene, "2026-11-23", asking(None, "Could we meet on 4 December at 10?", dates=meeting))
    reply(scene, message, "2026-11-24", promising(moment, "I'll be there then.", DateKind.MEETING))
    assert scene.run("2026-11-24T11:00").actions == ()


def test_one_letter_with_two_days_makes_one_hold_on_the_first_that_names_both(scene):
    asks = (
        FoundAsk("Please send the slides by 9 December.", Deadline(NINTH)),
        FoundAsk(WORDS, Deadline(FOURTH)),
    )
    receive(scene, "2026-11-23", Reading(reply="…", asks=asks))
    scene.run("2026-11-23T11:00")
    (hold,) = scene.holds.values()
    assert titles(scene) == OWED
    assert "Also: “Please send the slides by 9 December.” (2026-12-09)" in hold.entry.description.splitlines()


def test_an_hour_is_shown_in_the_users_zone(scene):
    receive(scene, "2026-11-23", asking(datetime(2026, 12, 4, 17, tzinfo=UTC)))
    scene.run("2026-11-23T11:00")
    (hold,) = scene.holds.values()
    assert hold.entry.when.tzinfo is scene.policy.me.zone


def test_a_letter_without_a_subject_is_known_by_its_own_words(scene):
    receive(scene, "2026-11-23", asking(words="Could you\n send it?"), subject="")
    scene.run("2026-11-23T11:00")
    assert titles(scene) == [("Owed: Could you send it? (Bob)", FOURTH)]


def test_a_long_subject_is_cut_between_words(scene):
    receive(scene, "2026-11-23", asking(), subject="Re: " + "figures " * 20)
    scene.run("2026-11-23T11:00")
    title = titles(scene)[0][0]
    assert title.startswith("Owed: figures figures")
    assert title.endswith("figures… (Bob)")
    assert len(title) < 75


# The user's own promises.


def test_a_promise_outside_any_ask_stands_on_the_calendar(scene):
    scene._hear(Place.SENT, ALICE, "2026-11-23", promising(NINTH), {"to": (BOB, CAROL), "subject": "Slides"})
    scene.run("2026-11-23T11:00")
    assert titles(scene) == [("Promised: Slides (Bob)", NINTH)]


@pytest.mark.parametrize(
    "reading",
    [
        promising(NINTH, kind=DateKind.MEETING),
        promising(NINTH, kind=DateKind.MENTION),
        promising(NINTH, "No rush, Monday is fine.", rule="promises.yes"),
        promising(NINTH, outcome=Outcome.YES_IF),
        promising(on("2026-11-22")),
        Reading(reply="I'll send it.", promises=(Promise("I'll send it.", None, "promises.will"),)),
    ],
    ids=["a meeting", "a mention", "leave given", "on a condition", "a day behind", "no day"],
)
def test_what_is_no_firm_promise_makes_no_hold(scene, reading):
    scene._hear(Place.SENT, ALICE, "2026-11-23", reading, {"to": (BOB,), "subject": "Slides"})
    assert scene.run("2026-11-23T11:00").actions == ()


def test_a_promise_to_oneself_is_owed_to_nobody(scene):
    scene._hear(Place.SENT, ALICE, "2026-11-23", promising(NINTH), {"to": (ALICE,), "subject": "Slides"})
    assert scene.run("2026-11-23T11:00").actions == ()


def test_the_next_word_in_the_conversation_keeps_the_promise(scene):
    said = scene._hear(Place.SENT, ALICE, "2026-11-23", promising(NINTH), {"to": (BOB,), "subject": "Slides"})
    scene.run("2026-11-23T11:00")
    thanks = follow_up(scene, said, "2026-11-24", Reading(reply="Thanks!", outcome=Outcome.THANKS_ONLY))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [("Promised: Slides (Bob)", NINTH)]
    reply(scene, thanks, "2026-12-08", to=(BOB,))
    scene.run("2026-12-08T11:00")
    assert titles(scene) == []


def test_a_letter_of_an_ask_of_the_users_own_promises_nothing_beside_it():
    scene, letter = asked(owed_holds=True)
    given = {"to": (BOB,), "in_reply_to": letter.message_id, "subject": letter.subject}
    scene._hear(Place.SENT, ALICE, "2026-11-24", promising(NINTH), given)
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [("Reply due: SMB churn benchmarks (Bob)", FOURTH)]


def test_what_a_helper_asks_back_by_a_day_is_owed_to_them():
    scene, letter = asked(owed_holds=True)
    scene.answer(letter, Outcome.QUESTION, "2026-11-24", reading=asking(on("2026-11-27"), "Which months, by Friday?"))
    scene.run("2026-11-24T11:00")
    (owed,) = [title for title in titles(scene) if title[0].startswith("Owed")]
    assert owed == (f"Owed: {letter.subject} (Bob)", on("2026-11-27"))


def test_what_is_owed_changes_nothing_about_asks():
    """The same life, with owed holds and without: the rules about requests see the same mail."""
    lives = []
    for owed_holds in (False, True):
        scene = Scene.of(an_ask("churn", BOB), owed_holds=owed_holds)
        scene.run("2026-11-23")
        letter = scene.send(scene.draft(), "2026-11-23T12:00")
        receive(scene, "2026-11-24", asking(), DAN)
        scene.answer(letter, Outcome.QUESTION, "2026-11-24", reading=asking(NINTH))
        scene.run("2026-11-25")
        lives.append((scene.requests, scene.drafts))
    assert lives[0] == lives[1]


# The person's hand, the brakes, the switch.


def test_a_hold_that_the_person_moved_is_theirs(scene):
    message = owing(scene)
    (hold,) = scene.holds.values()
    scene.move(hold, replace(hold.entry, when=on("2026-12-03")))
    assert kinds(scene.run("2026-11-24")) == ["keep_hold"]
    follow_up(scene, message, "2026-11-25", asking(NINTH))
    assert kinds(scene.run("2026-11-25T11:00")) == ["keep_owed"]
    reply(scene, message, "2026-11-26")
    made = scene.run("2026-11-26T11:00")
    assert (kinds(made), noted(made, "hold")) == (["keep_owed"], [])


def test_a_deleted_hold_is_never_made_again(scene):
    message = owing(scene)
    scene.move(next(iter(scene.holds.values())), None)
    scene.run("2026-11-24")
    follow_up(scene, message, "2026-11-25", asking(NINTH))
    scene.run("2026-11-25T11:00")
    receive(scene, "2026-11-26", asking(NINTH, "Reminder: by 9 December, please."))
    scene.run("2026-11-26T11:00")
    assert titles(scene) == []


def test_at_most_ten_are_put_in_a_day_the_nearest_first_and_the_rest_waits():
    scene = Scene.of(owed_holds=True)
    for n in range(12):
        receive(scene, f"2026-11-23T10:{n:02}", asking(date(2026, 12, 20 - n)), subject=f"Thing {n}")
    made = scene.run("2026-11-23T11:00")
    assert [when.day for _, when in titles(scene)] == sorted(range(9, 19), key=lambda d: f"Thing {20 - d}")
    assert noted(made, "brake") == [
        "“Owed: Thing 1 (Bob)” waits: at most 10 deadlines that others set are put in a day.",
        "“Owed: Thing 0 (Bob)” waits: at most 10 deadlines that others set are put in a day.",
    ]
    assert kinds(scene.run("2026-11-24")) == ["put_hold", "put_hold"]


def strangers(scene, number):
    people = [Person(f"stranger{n}@example.net", f"Stranger {n}") for n in range(number)]
    scene.strangers = frozenset(person.key for person in people)
    return people


def test_people_one_knows_come_first_and_strangers_take_nothing_of_theirs():
    scene = Scene.of(owed_holds=True)
    for n, stranger in enumerate(strangers(scene, 12)):
        receive(scene, f"2026-11-23T09:{n:02}", asking(date(2026, 12, 1)), stranger, subject=f"Thing {n}")
    scene.run("2026-11-23T10:00")
    assert len(titles(scene)) == 3
    for n in range(10):
        receive(scene, f"2026-11-23T11:{n:02}", asking(date(2026, 12, 4)), subject=f"Budget {n}")
    scene.run("2026-11-23T12:00")
    assert len([title for title, _ in titles(scene) if "Budget" in title]) == 10


def test_a_stranger_gets_one_a_day():
    scene = Scene.of(owed_holds=True)
    (stranger,) = strangers(scene, 1)
    for n in range(3):
        receive(scene, f"2026-11-23T09:{n:02}", asking(date(2026, 12, 4 + n)), stranger, subject=f"Thing {n}")
    made = scene.run("2026-11-23T10:00")
    assert len(titles(scene)) == 1
    assert len(noted(made, "brake")) == 2
    scene.run("2026-11-23T15:00")
    assert len(titles(scene)) == 1
    scene.run("2026-11-24")
    assert len(titles(scene)) == 2


def test_whom_the_user_asks_for_something_is_no_stranger():
    scene, _ = asked()
    scene.policy = replace(scene.policy, owed_holds=True)
    scene.strangers = frozenset({BOB.key})
    for n in range(2):
        receive(scene, f"2026-11-24T09:{n:02}", asking(date(2026, 12, 4 + n)), subject=f"Thing {n}")
    scene.run("2026-11-24T10:00")
    assert len([title for title, _ in titles(scene) if "Thing" in title]) == 2


def test_the_description_of_a_mail_of_many_words_and_days_stays_short(scene):
    words = "Please send it. " * 500
    many = tuple(FoundAsk(words, Deadline(date(2026, 12, 4 + n), "by then")) for n in range(20))
    long_name = Person("bob@example.org", "Bob " * 100)
    receive(scene, "2026-11-23", Reading(reply=words, outcome=Outcome.QUESTION, asks=many), long_name)
    scene.run("2026-11-23T11:00")
    (hold,) = scene.holds.values()
    assert len(hold.entry.description) < 3_000
    assert "And 14 more with a day." in hold.entry.description
    assert len(hold.entry.title) < 120


def test_switched_off_nothing_new_is_owed_and_what_stands_is_followed_to_its_end(scene):
    message = owing(scene)
    scene.policy = replace(scene.policy, owed_holds=False)
    receive(scene, "2026-11-24", asking(), CAROL)
    assert scene.run("2026-11-24T11:00").actions == ()
    reply(scene, message, "2026-11-25")
    scene.run("2026-11-25T11:00")
    assert titles(scene) == []


# Order.


def test_the_order_in_which_a_conversation_is_seen_changes_nothing(scene):
    message = receive(scene, "2026-11-23", asking())
    said = reply(scene, message, "2026-11-24", promising(NINTH))
    follow_up(scene, said, "2026-11-24T09:00", asking(on("2026-12-07")))  # a clock that runs behind
    receive(scene, "2026-11-24", asking(), CAROL, subject="Slides")
    now = at("2026-11-25")
    plans = [
        plan(replace(scene.snapshot(), correspondence=order), scene.policy, now) for order in permutations(scene.heard)
    ]
    assert all(made == plans[0] for made in plans)
    assert [action.hold.entry.title for action in plans[0].actions if action.kind == "put_hold"] == [
        "Owed: Slides (Carol)",
        "Owed: Figures (Bob)",
    ]


def test_letters_that_answer_each_other_in_a_ring_are_all_heard(scene):
    one = receive(scene, "2026-11-23", asking(), in_reply_to="<2@example.org>")
    two = receive(scene, "2026-11-24", asking(), in_reply_to=one.message_id)
    assert two.message_id == "<2@example.org>"
    assert [said.message for said in in_order_of_answers(scene.heard[::-1])] == [one, two]


def test_a_closed_one_that_is_heard_again_stays_closed(scene):
    message = owing(scene)
    reply(scene, message, "2026-11-24")
    scene.run("2026-11-24T11:00")
    (owed,) = follow_owed(scene.snapshot(), scene.policy, at("2026-11-30")).owed
    assert owed.state is OwedState.CLOSED


ACTS = st.lists(
    st.tuples(
        st.sampled_from(["ask", "move", "promise", "answer", "settle", "thank", "join", "delete", "edit", "nothing"]),
        st.integers(24, 30),
        st.integers(1, 12),
        st.booleans(),
    ),
    max_size=9,
)


@settings(max_examples=60, deadline=None)
@given(acts=ACTS, named=st.booleans(), shuffling=st.randoms(use_true_random=False))
def test_whatever_is_asked_and_answered_each_run_is_quiet_after_it_and_blind_to_order(  # noqa: C901 - a case an act
    acts, named, shuffling
):
    scene = Scene.of(owed_holds=True)
    last = receive(scene, "2026-11-23", asking(), thread="t1")
    for number, (act, day, due, same) in enumerate(sorted(acts, key=lambda a: a[1])):
        moment, by = f"2026-11-{day}T09:{number:02}", date(2026, 12, due)
        fields = {"thread": "t1"} if same else {}
        fields |= {} if named else {"message_id": ""}
        holds = [hold for hold in scene.holds.values() if hold.state is HoldState.OURS]
        match act:
            case "ask":
                last = receive(scene, moment, asking(by), CAROL if same else BOB)
            case "move":
                follow_up(scene, last, moment, asking(by), **fields)
            case "promise":
                reply(scene, last, moment, promising(by), **fields)
            case "answer":
                reply(scene, last, moment, **fields)
            case "settle":
                follow_up(scene, last, moment, Reading(reply="Done!", outcome=Outcome.DONE), **fields)
            case "thank":
                follow_up(scene, last, moment, Reading(reply="Thanks!", outcome=Outcome.THANKS_ONLY), **fields)
            case "join":
                follow_up(scene, last, moment, asking(by), CAROL, **fields)
            case "delete" if holds:
                scene.move(holds[0], None)
            case "edit" if holds:
                scene.move(holds[-1], replace(holds[-1].entry, title="Mine"))
        seen, now = scene.snapshot(), at(f"2026-11-{day}T10:00")
        heard = list(seen.correspondence)
        shuffling.shuffle(heard)
        turned = replace(seen, correspondence=tuple(heard))
        assert plan(turned, scene.policy, now) == plan(seen, scene.policy, now)
        scene.run(f"2026-11-{day}T10:{number:02}")
