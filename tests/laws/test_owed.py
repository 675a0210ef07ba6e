"""The laws with `[holds] owed` on: what others ask of the user, and what the user promises, on every provider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from mailask.run.home import Home
from tests.contract.subject import SUBJECTS
from tests.fakes.mail import header, mail, reply_to
from tests.google.life import GoogleLife, open_door
from tests.laws.story import Life
from tests.laws.test_laws import killed_at_each_step, watched_run
from tests.laws.world import at

ME = "Alice Adams <me@example.com>"
BOB = "Bob Brown <bob@example.com>"
CAROL = "Carol Clark <carol@example.com>"

Act = tuple[Callable[[Life], None], str, list[str]]
"""What happens, when the worker runs after it, and what the calendar then shows."""


def asks_for_figures(number: int = 0) -> bytes:
    day = at("2026-11-23T08:00")
    text = "Hi Alice,\n\ncould you send me your churn figures by 4 December?\n\nBob\n"
    subject = f"Figures {number}" if number else "Figures"
    return mail(sender=BOB, to=ME, at=day + timedelta(minutes=number), subject=subject, text=text)


def _two_ask(life: Life) -> None:
    life.subject.person.receive(asks_for_figures())
    text = "Hi Alice,\n\nplease let me know the two speakers by 27 November.\n\nCarol\n"
    life.subject.person.receive(
        mail(sender=CAROL, to=ME, at=at("2026-11-23T08:30"), subject="Speakers", text=text),
    )


def _bob_moves_it(life: Life) -> None:
    text = "Hi Alice,\n\nplease send the figures by 2 December instead.\n\nBob\n"
    life.subject.person.receive(
        mail(
            sender=BOB,
            to=ME,
            at=at("2026-11-24T08:00"),
            subject="Re: Figures",
            text=text,
            in_reply_to=header(asks_for_figures(), "Message-ID"),
        )
    )


def _alice_promises_and_answers(life: Life) -> None:
    person = life.subject.person
    promised = "Hi Bob,\n\nI will send you the figures by 9 December.\n\nAlice\n"
    person.write(reply_to(asks_for_figures(), sender=ME, at=at("2026-11-25T08:00"), text=promised))
    asked = mail(
        sender=CAROL,
        to=ME,
        at=at("2026-11-23T08:30"),
        subject="Speakers",
        text="Hi Alice,\n\nplease let me know the two speakers by 27 November.\n\nCarol\n",
    )
    person.write(reply_to(asked, sender=ME, at=at("2026-11-25T08:10"), text="Hi Carol,\n\nEve and Frank.\n"))


def _alice_delivers(life: Life) -> None:
    said = reply_to(asks_for_figures(), sender=ME, at=at("2026-12-01T08:00"), text="Hi Bob,\n\nhere they are.\n")
    life.subject.person.write(said)


OWING: dict[str, Act] = {
    "asks become holds": (_two_ask, "2026-11-23T09:00", ["Owed: Figures (Bob)", "Owed: Speakers (Carol)"]),
    "a second letter moves a hold": (
        _bob_moves_it,
        "2026-11-24T09:00",
        ["Owed: Figures (Bob)", "Owed: Speakers (Carol)"],
    ),
    "a promise moves it, an answer takes it away": (
        _alice_promises_and_answers,
        "2026-11-25T09:00",
        ["Promised: Figures (Bob)"],
    ),
    "the delivery takes it away": (_alice_delivers, "2026-12-01T09:00", []),
}
ACTS = pytest.mark.parametrize("act", OWING)
PROVIDERS = pytest.mark.parametrize("provider", [*SUBJECTS, "google"])


def owed_on(life: Life) -> Life:
    life.world.policy = replace(life.world.policy, owed_holds=True, drafts_per_run=0)
    return life


@pytest.fixture
def door():
    with open_door() as opened:
        yield opened


def begin(folder: Path, provider: str, door: object) -> Life:
    if provider == "google":
        return owed_on(GoogleLife.start(door, folder))  # type: ignore[arg-type]
    return owed_on(Life.begin(folder, provider))


def play(life: Life, until: str) -> None:
    for name, (happens, moment, _) in OWING.items():
        happens(life)
        if name == until:
            return
        life.world.run(moment)


@ACTS
def test_a_run_killed_at_any_step_ends_as_if_it_had_not_been(tmp_path, door, act):
    """At the strictest provider; the next test says why that is enough."""
    _, moment, expected = OWING[act]
    clean = begin(tmp_path / "clean", "google", door)
    play(clean, act)

    for step, life in enumerate(killed_at_each_step(clean, moment, tmp_path, "google"), 1):
        outcome = owed_on(life).world.run(moment)
        again = life.world.run(moment)

        assert life.holds() == expected, f"killed before step {step}"
        assert (outcome.failed, again.applied) == ((), ())
    assert clean.holds() == expected


def test_where_a_run_can_die_does_not_depend_on_the_provider(tmp_path, door):
    lives = [begin(tmp_path / provider, provider, door) for provider in (*SUBJECTS, "google")]
    for act, (happens, moment, _) in OWING.items():
        orders = []
        for life in lives:
            happens(life)
            orders.append(watched_run(life, moment).order)

        assert orders == orders[:1] * len(lives), act


@PROVIDERS
def test_a_hold_that_the_person_deleted_or_renamed_is_never_made_again(tmp_path, provider, door):
    life = begin(tmp_path, provider, door)
    _two_ask(life)
    life.world.run("2026-11-23T09:00")
    life.subject.person.delete_hold(life.hold_of("Figures"))
    life.subject.person.rename_hold(life.hold_of("Speakers"), "Speakers, mine")
    life.world.run("2026-11-23T10:00")
    _bob_moves_it(life)
    life.world.run("2026-11-24T09:00")
    _alice_promises_and_answers(life)
    life.world.run("2026-11-25T09:00")

    assert life.holds() == ["Speakers, mine"]


@pytest.mark.parametrize("provider", SUBJECTS)
def test_an_answer_that_is_seen_before_its_ask_leaves_no_hold(tmp_path, provider):
    """A program may sync Sent before the inbox; what was dealt with then is looked up."""
    life = owed_on(Life.begin(tmp_path, provider))
    life.subject.person.write(
        reply_to(asks_for_figures(), sender=ME, at=at("2026-11-23T08:30"), text="Hi Bob,\n\nhere they are.\n")
    )
    life.world.run("2026-11-23T09:00")
    life.subject.person.receive(asks_for_figures())

    assert life.world.run("2026-11-23T09:10").applied == ()
    assert life.holds() == []


def test_ten_a_day_over_several_runs_and_the_rest_the_day_after(tmp_path):
    life = owed_on(Life.begin(tmp_path, "memory"))
    life.subject.person.write(mail(sender=ME, to=BOB, at=at("2026-11-20T08:00"), subject="Lunch", text="On Monday?\n"))
    for number in range(1, 13):
        life.subject.person.receive(asks_for_figures(number))
    life.world.run("2026-11-23T09:00")
    later = life.world.run("2026-11-23T15:00")

    assert len(life.holds()) == 10
    assert later.applied == ()
    assert len([note for note in later.notes if "at most 10" in note.text]) == 2
    life.world.run("2026-11-24T09:00")
    assert len(life.holds()) == 12


def test_a_flood_from_strangers_keeps_nothing_of_the_bosss_off_the_calendar(tmp_path):
    life = owed_on(Life.begin(tmp_path, "memory"))
    boss = "Carol Clark <carol@example.com>"
    life.subject.person.write(mail(sender=ME, to=boss, at=at("2026-11-20T08:00"), subject="Lunch", text="On Monday?\n"))
    for number in range(1, 13):
        life.subject.person.receive(asks_for_figures(number))
    life.world.run("2026-11-23T09:00")
    text = "Hi Alice,\n\nplease send me the budget by 4 December.\n\nCarol\n"
    life.subject.person.receive(
        mail(sender=boss, to=ME, at=at("2026-11-23T10:00"), subject="Budget", text=text),
    )
    told = life.world.run("2026-11-23T11:00")

    assert [title for title in life.holds() if "Carol" in title] == ["Owed: Budget (Carol)"]
    assert len([title for title in life.holds() if "Bob" in title]) == 1
    assert len([note for note in told.notes if "you have never written to bob@example.com" in note.text]) == 11


def test_nothing_from_before_the_first_look_is_owed(tmp_path):
    life = owed_on(Life.begin(tmp_path, "memory"))
    text = "Hi Alice,\n\ncould you send me your churn figures by 4 December 2026?\n\nBob\n"
    life.subject.person.receive(
        mail(sender=BOB, to=ME, at=at("2026-10-20T08:00"), subject="Figures", text=text),
    )

    assert [action.kind for action in life.world.run("2026-11-23T09:00").applied if "owed" in action.kind] == []
    assert life.holds() == []


# What is opened.


class Counting:
    """A mailbox that counts which messages are opened."""

    def __init__(self, mailbox):
        self.mailbox, self.opened = mailbox, []

    def __getattr__(self, name):
        return getattr(self.mailbox, name)

    def source(self, ref):
        source = self.mailbox.source(ref)
        self.opened.append(str(message_from_bytes(source, policy=default)["Subject"]))
        return source


def opened_in(life: Life, moment: str) -> list[str]:
    with life.world.home() as home:
        counting = Counting(home.mailbox)
        Home(home.store, counting, home.calendar, home.policy, home.where, home.lock).run(at(moment))
    return sorted(counting.opened)


def all_kinds_of_mail(life: Life) -> None:
    person = life.subject.person
    day = at("2026-11-23T08:00")
    unsubscribe = [("List-Unsubscribe", "<https://lists.example.org/u>")]
    crowd = ", ".join([ME, *(f"p{n}@example.org" for n in range(5))])
    person.receive(asks_for_figures())
    for subject, sender, to, headers in (
        ("to a crowd", BOB, crowd, []),
        ("in copy", BOB, CAROL, [("Cc", ME)]),
        ("a list", BOB, ME, unsubscribe),
        ("a machine", "noreply@example.org", ME, []),
    ):
        person.receive(mail(sender=sender, to=to, at=day, subject=subject, headers=headers))
    person.write(mail(sender=ME, to=BOB, at=day, subject="my own"))


@pytest.mark.parametrize(("owed", "opened"), [(False, []), (True, ["Figures", "my own"])])
def test_off_it_opens_nothing_and_on_only_what_passes_by_its_headers(tmp_path, owed, opened):
    life = Life.begin(tmp_path, "local")
    life.world.policy = replace(life.world.policy, owed_holds=owed, drafts_per_run=0)
    for ask in (life.world.folder / "asks").iterdir():
        ask.unlink()  # whoever is asked is looked up: are they away?
    all_kinds_of_mail(life)

    assert opened_in(life, "2026-11-23T09:00") == opened
    assert opened_in(life, "2026-11-23T09:10") == []
