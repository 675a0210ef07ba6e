"""Reading Gmail: what an idle run costs, and that nothing is ever passed over."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from mailask.core.message import Place
from mailask.errors import MessageBroken, RateLimited, StoreError, TryAgainLater
from mailask.google.cursor import read_cursor
from tests.fakes.mail import mail, reply_to
from tests.google.account import START
from tests.google.fake.answers import No, backend, too_fast

SINCE = START - timedelta(days=30)


class Reading:
    """A store that remembers what it was given, and the cursor that came with it."""

    def __init__(self, desk):
        self.desk = desk
        self.stored: dict[str, object] = {}
        self.cursor = ""
        desk.known = lambda refs: set(refs) & set(self.stored)
        desk.restart()

    def run(self, **settings):
        self.desk.restart(**settings)
        new = []
        for batch in self.desk.mailbox.changes(self.cursor, since=SINCE):
            new += batch.arrivals
            self.stored |= {arrival.ref: arrival for arrival in batch.arrivals}
            self.cursor = batch.cursor
        return new

    def subjects(self, **settings):
        return sorted(arrival.message.subject for arrival in self.run(**settings))


@pytest.fixture
def reading(desk):
    return Reading(desk)


def letter(subject, at=START, **more):
    return mail(sender="alice@example.com", to="me@example.com", at=at, subject=subject, **more)


def arrive(desk, subject, *labels, at=START, silently=False):
    return desk.google.mail.take_in(letter(subject, at), *(labels or ("INBOX",)), silently=silently)


def test_an_idle_run_is_one_call_of_two_units(desk, reading):
    arrive(desk, "one")
    reading.run()
    reading.run()

    assert reading.run() == []
    assert desk.google.calls == ["gmail.users.history.list"]
    assert desk.mailbox.cost() == {"calls": 1, "gmail_units": 2, "calendar_calls": 0}


def test_a_new_mail_costs_one_get(desk, reading):
    reading.run()
    arrive(desk, "one")

    assert reading.subjects() == ["one"]
    assert desk.google.calls == ["gmail.users.history.list", "gmail.users.messages.get"]


def test_a_message_carries_gmails_time_and_thread(desk, reading):
    asked = desk.google.mail.take_in(letter("one"), "SENT")
    answer = desk.google.mail.take_in(
        reply_to(asked.source, sender="bob@example.com", at=START - timedelta(days=400), text="Yes\n"),
        "INBOX",
        at=START,
    )

    by_ref = {arrival.ref: arrival.message for arrival in reading.run()}
    assert by_ref[answer.id].at == START
    assert by_ref[answer.id].thread == by_ref[asked.id].thread == asked.thread
    assert by_ref[asked.id].place is Place.SENT


@pytest.mark.parametrize("label", ["DRAFT", "SPAM", "TRASH", "CHAT"])
def test_what_is_no_evidence_is_not_even_fetched(desk, reading, label):
    reading.run()
    arrive(desk, "no", label)

    assert reading.run() == []
    assert desk.google.calls == ["gmail.users.history.list"]


@pytest.mark.parametrize("label", ["DRAFT", "SPAM", "TRASH", "CHAT"])
def test_what_is_no_evidence_is_not_delivered_at_the_first_look_either(desk, reading, label):
    arrive(desk, "no", label)
    arrive(desk, "yes")

    assert reading.subjects() == ["yes"]


@pytest.mark.parametrize("label", ["SPAM", "TRASH"])
def test_what_a_person_takes_out_of_spam_or_trash_is_news(desk, reading, label):
    reading.run()
    hidden = arrive(desk, "found", label)
    assert reading.run() == []
    desk.google.mail.relabel(hidden.id, add=["INBOX"], remove=[label])

    assert reading.subjects() == ["found"]
    desk.google.mail.relabel(hidden.id, remove=["UNREAD"])
    assert reading.run() == []


def test_what_is_sent_under_the_id_that_it_had_before_is_news(desk, reading):
    known = arrive(desk, "known")
    reading.run()
    lying = arrive(desk, "lying", "DRAFT")
    assert reading.run() == []
    desk.google.mail.relabel(lying.id, add=["SENT"], remove=["DRAFT"])
    desk.google.mail.relabel(known.id, add=["SENT"])

    assert {arrival.ref: arrival.message.place for arrival in reading.run()} == {
        lying.id: Place.SENT,
        known.id: Place.SENT,
    }
    desk.google.mail.relabel(known.id, add=["STARRED"], remove=["INBOX"])
    assert reading.run() == []
    assert desk.google.calls == ["gmail.users.history.list"]


def test_a_mail_that_a_filter_archived_is_news(desk, reading):
    reading.run()
    desk.google.mail.take_in(letter("archived"))

    assert reading.subjects() == ["archived"]


def test_labels_that_the_settings_exclude_are_left_alone(desk, reading):
    desk.google.mail.labels["Label_42"] = "Private"
    reading.run()
    arrive(desk, "private", "INBOX", "Label_42")
    arrive(desk, "public")

    assert reading.subjects(exclude_labels=("private",)) == ["public"]


def test_five_saves_of_a_draft_are_no_news(desk, reading):
    reading.run()
    desk.google.mail.drafts["r1"] = arrive(desk, "draft", "DRAFT").id
    for n in range(5):
        desk.google.mail.save_in_composer("r1", text=f"words {n}")

    assert reading.run() == []
    assert desk.google.calls == ["gmail.users.history.list"]


def test_pages_are_read_to_the_end_from_one_start(desk, reading):
    reading.run()
    desk.google.mail.page_size = 2
    desk.google.mail.empty_pages = True
    for n in range(7):
        arrive(desk, f"{n}")

    assert reading.subjects() == [f"{n}" for n in range(7)]
    assert reading.run() == []


def test_a_mail_that_is_deleted_before_it_is_fetched_is_no_problem(desk, reading):
    reading.run()
    gone = arrive(desk, "gone")
    arrive(desk, "there")
    desk.google.mail._remove(gone.id)

    assert reading.subjects() == ["there"]


def test_the_cursor_does_not_pass_a_message_that_failed(desk, reading):
    reading.run()
    for n in range(4):
        arrive(desk, f"{n}")
    before = read_cursor(reading.cursor).history
    fetched = 0

    def fail_the_third(method):
        nonlocal fetched
        fetched += method.endswith("messages.get")
        return fetched >= 3

    desk.google.faults_when = fail_the_third
    with pytest.raises(TryAgainLater):
        reading.run()
    assert read_cursor(reading.cursor).history == before
    assert len(reading.stored) == 2

    desk.google.faults_when = None
    assert len(reading.run()) == 2
    assert desk.google.calls.count("gmail.users.messages.get") == 2


def test_a_run_that_dies_before_storing_delivers_again(desk, reading):
    reading.run()
    arrive(desk, "one")
    desk.restart()
    next(iter(desk.mailbox.changes(reading.cursor, since=SINCE)))

    assert reading.subjects() == ["one"]


def test_ids_are_compared_as_numbers(desk, reading):
    desk.google.mail.number = 9990
    arrive(desk, "one")
    reading.run()
    for n in range(6):
        arrive(desk, f"{n}")
        reading.run()

    assert int(read_cursor(reading.cursor).history) == desk.google.mail.number > 9999


# An expired cursor


def test_nothing_is_lost_when_the_history_expires(desk, reading):
    arrive(desk, "before", at=START - timedelta(days=2))
    reading.run()
    arrive(desk, "missed 1", at=START + timedelta(hours=1))
    arrive(desk, "missed 2", "SENT", at=START + timedelta(hours=2))
    desk.google.mail.expire_history()
    desk.clock.wait(hours=3)

    assert reading.subjects() == ["missed 1", "missed 2"]
    assert reading.run() == []
    assert desk.google.calls == ["gmail.users.history.list"]


def test_nothing_is_lost_when_search_knows_nothing_yet(desk, reading):
    arrive(desk, "before")
    reading.run()
    desk.google.mail.search_lags = True
    arrive(desk, "missed", at=START + timedelta(hours=1))
    desk.google.mail.expire_history()
    desk.clock.wait(hours=3)

    assert reading.subjects() == ["missed"]


def test_what_arrives_while_a_lost_history_is_taken_up_is_not_lost(desk, reading):
    arrive(desk, "before")
    reading.run()
    arrive(desk, "missed", at=START + timedelta(hours=1))
    desk.google.mail.expire_history()
    desk.google.after = ("messages.list", lambda: arrive(desk, "meanwhile", at=START + timedelta(hours=2)))

    assert sorted(reading.subjects() + reading.subjects()) == ["meanwhile", "missed"]


def test_a_crawl_that_is_cut_short_goes_on(desk, reading):
    arrive(desk, "before")
    reading.run()
    for n in range(60):
        arrive(desk, f"{n}", at=START + timedelta(minutes=n))
    desk.google.mail.expire_history()
    desk.clock.wait(hours=3)
    with pytest.raises(TryAgainLater):
        reading.run(units_per_run=700)
    done = len(reading.stored)
    assert 25 <= done < 61

    reading.run(units_per_run=30000)
    assert len(reading.stored) == 61
    assert desk.google.calls.count("gmail.users.messages.get") <= 61 - done + 20
    assert reading.run() == []


def test_a_crawl_of_a_big_mailbox_is_bounded(desk, reading):
    for n in range(3000):
        desk.google.mail.take_in(letter("old", START - timedelta(days=60, minutes=n)), "INBOX")
    arrive(desk, "young")

    assert reading.subjects() == ["young"]
    assert desk.mailbox.cost()["gmail_units"] <= 1 + 5 + 20 * 25


def test_mail_from_the_future_does_not_hide_what_comes_after_it(desk, reading):
    arrive(desk, "before")
    arrive(desk, "from 2037", at=START.replace(year=2037))
    reading.run()
    arrive(desk, "missed", at=START + timedelta(hours=1))
    desk.google.mail.expire_history()
    desk.clock.wait(hours=2)

    assert reading.subjects() == ["missed"]


def test_the_window_of_the_first_look_is_kept(desk, reading):
    arrive(desk, "too old", at=SINCE - timedelta(days=1))
    arrive(desk, "in time", at=SINCE + timedelta(days=1))

    assert reading.subjects() == ["in time"]


# The daily sweep


def test_a_daily_sweep_finds_what_history_missed(desk, reading):
    arrive(desk, "before")
    reading.run()
    arrive(desk, "never told", silently=True)
    assert reading.run() == []
    desk.clock.wait(days=1)

    assert reading.subjects() == ["never told"]
    assert desk.google.calls.count("gmail.users.messages.list") == 1
    assert reading.run() == []
    assert desk.google.calls == ["gmail.users.history.list"]


def test_mail_from_the_future_does_not_keep_the_daily_sweep_from_what_is_missed(desk, reading):
    arrive(desk, "from 2037", at=START.replace(year=2037))
    reading.run()
    reading.cursor = str(replace(read_cursor(reading.cursor), newest=2_114_380_800_000))  # as it was once written
    arrive(desk, "never told", silently=True)
    desk.clock.wait(days=1)

    assert reading.subjects() == ["never told"]


def test_the_sweep_asks_in_seconds_and_not_in_days(desk, reading):
    arrive(desk, "before")
    reading.run()
    seen = []
    desk.google.watch = lambda call: seen.append(call.one("q")) if call.one("q") else None
    desk.clock.wait(days=1)
    reading.run()

    [query] = seen
    assert int(query.split()[0].removeprefix("after:")) == int((START - timedelta(days=3)).timestamp())


def test_excluded_mail_and_drafts_are_not_fetched_by_the_first_look(desk, reading):
    desk.google.mail.labels["Label_42"] = "Private, and more"
    for n in range(30):
        arrive(desk, f"private {n}", "INBOX", "Label_42")
        arrive(desk, f"draft {n}", "DRAFT")
    arrive(desk, "public")

    assert reading.subjects(exclude_labels=("private, and more",)) == ["public"]
    assert desk.google.calls.count("gmail.users.messages.get") == 1


def test_excluded_mail_and_drafts_are_not_fetched_when_the_history_expires(desk, reading):
    desk.google.mail.labels["Label_42"] = "Private"
    reading.run(exclude_labels=("Private",))
    for n in range(5):
        arrive(desk, f"private {n}", "INBOX", "Label_42")
        arrive(desk, f"draft {n}", "DRAFT")
    desk.google.mail.expire_history()

    assert reading.run() == []
    assert "gmail.users.messages.get" not in desk.google.calls


def test_excluded_mail_is_not_fetched_by_the_daily_sweep(desk, reading):
    desk.google.mail.labels["Label_42"] = "Private"
    arrive(desk, "before")
    reading.run(exclude_labels=("Private",))
    arrive(desk, "private", "INBOX", "Label_42")
    reading.run()
    arrive(desk, "never told", silently=True)
    desk.clock.wait(days=1)

    assert reading.subjects() == ["never told"]
    assert desk.google.calls.count("gmail.users.messages.get") == 1


def test_excluded_mail_that_the_search_does_not_know_yet_is_passed_over_all_the_same(desk, reading):
    desk.google.mail.labels["Label_42"] = "Private"
    desk.google.mail.search_lags = True
    arrive(desk, "private", "INBOX", "Label_42")
    arrive(desk, "public")

    assert reading.subjects(exclude_labels=("Private",)) == ["public"]


# Odds and ends


def test_a_mail_that_google_will_not_give_up_stops_nothing_else(desk, reading):
    reading.run()
    arrive(desk, "one")
    arrive(desk, "two")
    desk.google.fail("messages.get", no=No(400, "invalidArgument", "Invalid id value"))

    assert [bool(arrival.message) for arrival in reading.run()] == [False, True]


def test_the_size_is_told_when_the_profile_was_asked_for(desk, reading):
    arrive(desk, "one")
    reading.run()
    assert desk.mailbox.size() == 1

    reading.run()
    assert desk.mailbox.size() is None


def test_a_link_opens_the_conversation_in_the_right_account(desk):
    link = desk.mailbox.link().to(message_id="<x@example.com>", thread="18c0")

    assert link == "https://mail.google.com/mail/?authuser=me@example.com#all/18c0"


@pytest.mark.parametrize("text", ["17", "{}", json.dumps({"nonsense": 1})])
def test_a_cursor_that_is_none_of_ours_is_named(desk, text):
    with pytest.raises(StoreError):
        list(desk.mailbox.changes(text, since=SINCE))


def test_a_busy_server_at_the_first_call_stores_nothing(desk, reading):
    desk.google.fail("getProfile", no=backend(), times=9)

    with pytest.raises(TryAgainLater):
        reading.run()
    assert reading.cursor == ""


# What Google does not give up


def withhold(desk, *refs):
    """For these messages Google has errors only."""

    def watch(call):
        if call.method.id.endswith("messages.get") and call.path["id"] in refs:
            raise No(500, "backendError", "Internal error")

    desk.google.watch = watch


@pytest.mark.parametrize("place", range(3))
def test_a_mail_that_google_only_has_errors_for_is_set_aside_and_the_others_come(desk, reading, place):
    reading.run()
    refs = [arrive(desk, f"{n}").id for n in range(3)]
    withhold(desk, refs[place])
    arrivals = {arrival.ref: arrival for arrival in reading.run()}

    assert sorted(arrivals) == sorted(refs)
    assert [ref for ref in refs if arrivals[ref].message is None] == [refs[place]]
    assert "Internal error" in arrivals[refs[place]].problem
    assert reading.run() == []
    assert desk.google.calls.count("gmail.users.messages.get") == 1


def test_the_only_new_mail_is_set_aside_when_an_old_one_can_be_had(desk, reading):
    arrive(desk, "old")
    reading.run()
    bad = arrive(desk, "bad")
    withhold(desk, bad.id)

    assert [arrival.ref for arrival in reading.run() if arrival.problem] == [bad.id]


def test_many_broken_mails_in_a_row_do_not_hold_up_what_comes_after_them(desk, reading):
    arrive(desk, "old")
    reading.run()
    bad = [arrive(desk, f"bad {n}").id for n in range(7)]
    good = arrive(desk, "good")
    withhold(desk, *bad)
    arrivals = {arrival.ref: arrival.message for arrival in reading.run()}

    assert [ref for ref, message in arrivals.items() if message is None] == bad
    assert arrivals[good.id].subject == "good"


def test_a_mail_that_was_set_aside_comes_as_soon_as_google_gives_it_up(desk, reading):
    arrive(desk, "old")
    reading.run()
    withhold(desk, arrive(desk, "bad").id)
    reading.run()
    withhold(desk)

    assert reading.subjects() == ["bad"]
    assert reading.run() == []
    assert desk.google.calls == ["gmail.users.history.list"]


def test_a_mail_that_is_withheld_for_good_is_asked_for_no_longer_than_two_weeks(desk, reading):
    arrive(desk, "old")
    reading.run()
    bad = arrive(desk, "bad")
    withhold(desk, bad.id)
    reading.run()
    desk.clock.wait(days=15)
    reading.run()
    assert "gmail.users.messages.get" not in desk.google.calls

    with pytest.raises(MessageBroken):
        desk.mailbox.source(bad.id)


@pytest.mark.parametrize("new", [1, 5])
def test_a_server_that_gives_no_mail_at_all_up_is_down_and_nothing_is_set_aside(desk, reading, new):
    refs = [arrive(desk, "old").id]
    reading.run()
    refs += [arrive(desk, f"{n}").id for n in range(new)]
    withhold(desk, *refs)
    with pytest.raises(TryAgainLater):
        reading.run()
    assert list(reading.stored) == refs[:1]

    withhold(desk)
    assert len(reading.run()) == new


def test_a_limit_is_not_the_fault_of_the_mail_that_met_it(desk, reading):
    arrive(desk, "old")
    reading.run()
    arrive(desk, "one")
    desk.google.fail("messages.get", no=too_fast(until="2026-11-24T10:00:00.000Z"))

    with pytest.raises(RateLimited):
        reading.run()
    assert len(reading.stored) == 1


@pytest.mark.parametrize("taken_in", [10**15, -(10**15)])
def test_a_mail_of_a_year_that_no_calendar_has_came_just_now(desk, reading, taken_in):
    reading.run()
    arrive(desk, "strange").taken_in = taken_in

    [arrival] = reading.run()
    assert arrival.message.at == desk.clock.now()
    assert read_cursor(reading.cursor).newest <= START.timestamp() * 1000
