"""What others ask of the user by a day, and what the user promises, stands on the calendar until it is answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import permutations

import pytest

from mailask.core.deadline import Deadline, When
from mailask.core.hold import HoldState
from mailask.core.message import Message, Place
from mailask.core.owed import OwedState
from mailask.core.person import Person
from mailask.core.reading import Automated, DateKind, FoundAsk, FoundDate, Outcome, Promise, Reading
from mailask.planning.owing import follow_owed, in_order_of_answers
from mailask.planning.plan import plan
from tests.planning.scene import ALICE, BOB, CAROL, DAN, Scene, an_ask, asked, at, kinds, noted, on

FOURTH, NINTH = on("2026-12-04"), on("2026-12-09")
WORDS = "Could you send me the figures by 4 December?"


def asking(by: When | None = FOURTH, words: str = WORDS, **fields: object) -> Reading:
    """A letter that asks for something, with a day if there is one."""
    ask = FoundAsk(words, Deadline(by, "by then") if by is not None else None)
    return Reading(**{"reply": words, "outcome": Outcome.QUESTION, "asks": (ask,), **fields})


def promising(by: When, words: str = "I'll send it then.", kind: DateKind = DateKind.DEADLINE, **fields) -> Reading:
    """A letter in which the writer says what they will do, and when."""
    promise = Promise(words, by, fields.pop("rule", "promises.will"))
    return Reading(
        **{
            "reply": words,
            "outcome": Outcome.YES,
            "promises": (promise,),
            "dates": (FoundDate(by, "then", kind),),
            **fields,
        }
    )


@pytest.fixture
def scene() -> Scene:
    return Scene.of(owed_holds=True)


def receive(scene: Scene, day: str, reading: Reading, sender: Person = BOB, **fields: object) -> Message:
    return scene._hear(Place.RECEIVED, sender, day, reading, {"to": (ALICE,), "subject": "Figures", **fields})


def reply(scene: Scene, heard: Message, day: str, reading: Reading | None = None, **fields: object) -> Message:
    """The user answers."""
    given = {"to": (heard.sender,), "subject": f"Re: {heard.subject}", "in_reply_to": heard.message_id, **fields}
    return scene._hear(Place.SENT, ALICE, day, reading or Reading(reply="Here it is."), given)


def follow_up(scene: Scene, to: Message, day: str, reading: Reading, sender: Person = BOB, **fields) -> Message:
    """Another letter of theirs in the conversation."""
    given = {"subject": f"Re: {to.subject}", "in_reply_to": to.message_id, **fields}
    return receive(scene, day, reading, sender, **given)


def titles(scene: Scene) -> list[tuple[str, When]]:
    """What the calendar shows."""
    shown = [h for h in scene.holds.values() if h.state in {HoldState.OURS, HoldState.THEIRS}]
    return sorted((hold.entry.title, hold.entry.when) for hold in shown)


OWED = [("Owed: Figures (Bob)", FOURTH)]


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


# How it moves.


def owing(scene: Scene, **fields: object) -> Message:
    """Bob has asked, and it stands on the calendar."""
    message = receive(scene, "2026-11-23", asking(), **fields)
    scene.run("2026-11-23T11:00")
    assert titles(scene) == OWED
    return message


def test_a_second_letter_of_the_conversation_moves_the_hold(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(NINTH, "Please send it by 9 December instead."))
    made = scene.run("2026-11-24T11:00")
    assert kinds(made) == ["keep_owed", "move_hold"]
    assert titles(scene) == [("Owed: Figures (Bob)", NINTH)]
    assert "“Please send it by 9 December instead.”" in next(iter(scene.holds.values())).entry.description


def test_an_hour_on_the_same_day_moves_it_and_the_bare_day_does_not_move_it_back(scene):
    message = owing(scene)
    noon = datetime(2026, 12, 4, 12, tzinfo=UTC)
    follow_up(scene, message, "2026-11-24", asking(noon))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", noon)]
    follow_up(scene, message, "2026-11-25", asking(FOURTH))
    assert kinds(scene.run("2026-11-25T11:00")) == ["keep_owed"]


@pytest.mark.parametrize("conversation", ["same", "new with the same subject", "another who joins in"])
def test_the_same_ask_repeated_makes_no_second_hold(scene, conversation):
    message = owing(scene)
    if conversation == "same":
        follow_up(scene, message, "2026-11-24", asking())
    elif conversation == "another who joins in":
        follow_up(scene, message, "2026-11-24", asking(), sender=CAROL)
    else:
        receive(scene, "2026-11-24", asking(words="Reminder: the figures by 4 December, please."))
    assert kinds(scene.run("2026-11-24T11:00")) == ["keep_owed"]
    assert titles(scene) == OWED


def test_another_day_in_a_new_conversation_is_another_thing(scene):
    owing(scene)
    receive(scene, "2026-11-24", asking(NINTH))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [*OWED, ("Owed: Figures (Bob)", NINTH)]


def test_somebody_else_who_asks_for_another_day_moves_nothing_of_bobs(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(NINTH), sender=CAROL)
    scene.run("2026-11-24T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", FOURTH), ("Owed: Figures (Carol)", NINTH)]


def test_an_older_letter_that_comes_late_moves_nothing(scene):
    message = owing(scene, thread="t1")
    follow_up(scene, message, "2026-11-22", asking(NINTH), thread="t1", in_reply_to="")
    scene.run("2026-11-24")
    assert titles(scene) == OWED


def test_a_promise_of_the_users_moves_the_hold_to_the_promised_day(scene):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24", promising(NINTH))
    made = scene.run("2026-11-24T11:00")
    (hold,) = scene.holds.values()
    assert kinds(made) == ["keep_owed", "move_hold"]
    assert titles(scene) == [("Promised: Figures (Bob)", NINTH)]
    assert hold.entry.description.splitlines()[:3] == [
        "Promised to: Bob Brown <bob@example.org>",
        "Promised: “I'll send it then.”",
        f"Source: {said.message_id}",
    ]
    assert made.actions[1].because == f"you promised: “I'll send it then.” ({said.message_id})"


def test_who_asks_for_an_earlier_day_than_promised_moves_it_back(scene):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24", promising(NINTH))
    scene.run("2026-11-24T11:00")
    follow_up(scene, said, "2026-11-25", asking(on("2026-12-07"), "Could you make it the 7th?"))
    scene.run("2026-11-25T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", on("2026-12-07"))]


# How it goes.


@pytest.mark.parametrize("by", ["in_reply_to", "references", "thread"])
def test_the_users_answer_takes_the_hold_away(scene, by):
    message = owing(scene, thread="t1")
    names = {"in_reply_to": message.message_id, "references": (message.message_id,), "thread": "t1"}
    said = reply(scene, message, "2026-11-24", **{"in_reply_to": "", by: names[by]})
    made = scene.run("2026-11-24T11:00")
    assert kinds(made) == ["keep_owed", "drop_hold"]
    assert titles(scene) == []
    assert made.actions[1].because == f"you answered Bob Brown <bob@example.org> ({said.message_id})"


def test_a_draft_answers_nothing(scene):
    message = owing(scene)
    scene._hear(Place.DRAFT, ALICE, "2026-11-24", Reading(reply="x"), {"to": (BOB,), "in_reply_to": message.message_id})
    assert scene.run("2026-11-24T11:00").actions == ()


def test_a_letter_in_another_conversation_answers_nothing(scene):
    owing(scene)
    scene.write("2026-11-24", BOB, subject="Lunch?")
    assert scene.run("2026-11-24T11:00").actions == ()


def test_what_is_passed_on_to_others_answers_nobody(scene):
    message = owing(scene)
    reply(scene, message, "2026-11-24", to=(CAROL,), subject="Fwd: Figures")
    scene.run("2026-11-24T11:00")
    assert titles(scene) == OWED


def test_an_answer_to_the_address_that_the_asker_named_is_an_answer(scene):
    message = owing(scene)
    reply(scene, message, "2026-11-24", to=(Person("bob@example.net"),))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == []


def test_an_answer_to_one_of_two_who_asked_leaves_the_other(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(NINTH), sender=CAROL)
    scene.run("2026-11-24T11:00")
    reply(scene, message, "2026-11-25", references=(message.message_id,))
    scene.run("2026-11-25T11:00")
    assert titles(scene) == [("Owed: Figures (Carol)", NINTH)]


def test_an_answer_seen_in_the_same_run_as_its_ask_leaves_nothing_to_do(scene):
    message = receive(scene, "2026-11-23", asking())
    reply(scene, message, "2026-11-23T10:30")
    assert scene.run("2026-11-23T11:00").actions == ()


def test_an_answer_whose_clock_runs_behind_is_an_answer(scene):
    message = receive(scene, "2026-11-23T10:30", asking())
    reply(scene, message, "2026-11-23T10:00")
    assert scene.run("2026-11-23T11:00").actions == ()


def test_the_away_message_of_the_user_answers_nothing(scene):
    message = owing(scene)
    reply(scene, message, "2026-11-24", Reading(reply="I am away.", automated=Automated.OUT_OF_OFFICE))
    assert scene.run("2026-11-24T11:00").actions == ()


@pytest.mark.parametrize(
    ("outcome", "goes"),
    [
        (Outcome.DONE, True),
        (Outcome.NO, True),  # "No longer needed": a no that answers nothing
        (Outcome.THANKS_ONLY, True),
        (Outcome.OTHER, False),
        (Outcome.YES, False),
        (Outcome.QUESTION, False),
    ],
)
def test_it_goes_when_the_other_side_says_that_it_is_settled(scene, outcome, goes):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", Reading(reply="Their words.", outcome=outcome))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == ([] if goes else OWED)


def test_what_brings_a_thing_and_asks_for_another_settles_nothing(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", asking(None, "Please use the template.", outcome=Outcome.DONE))
    scene.run("2026-11-24T11:00")
    assert titles(scene) == OWED


def test_somebody_else_settles_nothing(scene):
    message = owing(scene)
    follow_up(scene, message, "2026-11-24", Reading(reply="Done!", outcome=Outcome.DONE), sender=CAROL)
    scene.run("2026-11-24T11:00")
    assert titles(scene) == OWED


@pytest.mark.parametrize(
    ("outcome", "day", "goes"),
    [
        (Outcome.THANKS_ONLY, "2026-11-25", False),
        (Outcome.THANKS_ONLY, "2026-12-09", True),
        (Outcome.NO, "2026-11-25", False),
        (Outcome.DONE, "2026-11-25", True),
    ],
)
def test_thanks_for_a_promise_do_not_say_that_it_was_kept_before_its_day(scene, outcome, day, goes):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24", promising(NINTH))
    follow_up(scene, said, day, Reading(reply="Great, thanks!", outcome=outcome))
    scene.run(f"{day}T11:00")
    assert titles(scene) == ([] if goes else [("Promised: Figures (Bob)", NINTH)])


def test_a_week_after_its_day_it_is_over(scene):
    owing(scene)
    assert scene.run("2026-12-10").actions == ()
    made = scene.run("2026-12-11")
    assert kinds(made) == ["keep_owed", "drop_hold"]
    assert made.actions[1].because == "the day, 4 December 2026, passed a week ago (<1@example.org>)"


def test_a_new_ask_after_the_answer_is_a_new_thing_with_its_own_hold(scene):
    message = owing(scene)
    said = reply(scene, message, "2026-11-24")
    scene.run("2026-11-24T11:00")
    follow_up(scene, said, "2026-11-25", asking(NINTH, "Thanks! And the slides by 9 December, please?"))
    scene.run("2026-11-25T11:00")
    assert titles(scene) == [("Owed: Figures (Bob)", NINTH)]
    assert len({hold.key for hold in scene.holds.values()}) == 2


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
