"""Holds on a Google calendar: made once, a person's when touched, and nobody is ever invited."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mailask.core.hold import Entry, Hold, HoldState
from mailask.errors import ChangedByHand, MailaskError, TryAgainLater, Unanswered
from mailask.google.calendar import CALENDAR_ID, CalendarGone, forget_calendar
from mailask.google.events import event_id
from mailask.run.gather import CALENDAR_CURSOR
from tests.fakes.mail import reply_to
from tests.google.account import START
from tests.google.fake.answers import No, backend, no_api, no_scope, too_fast
from tests.google.life import GoogleLife, open_door
from tests.laws.world import CHURN, at

BERLIN = ZoneInfo("Europe/Berlin")
ENTRY = Entry(
    title="Reply due: The churn table (Dana)",
    when=date(2026, 12, 31),
    description="Dana Levi <dana@example.com>\nthe table",
    reminders=(1440,),
    link="https://mail.google.com/mail/?authuser=me@example.com#all/18c0",
)
HOLD = Hold("churn/dana@example.com#1", "churn/dana@example.com", ENTRY)
OURS = "c1@group.calendar.google.com"


def put(desk, hold=HOLD):
    standing = desk.calendar.put(hold, at=START)
    return replace(hold, ref=standing.ref, revision=standing.revision, sequence=standing.sequence)


def event(desk, hold=HOLD, calendar=OURS):
    return desk.google.calendars[calendar].events[event_id(hold.key)]


def test_one_calendar_is_made_with_the_first_hold_and_kept(desk):
    put(desk)
    desk.restart()
    put(desk, replace(HOLD, key="other#1"))

    assert list(desk.google.calendars) == ["primary", OURS]
    assert len(desk.google.calendars[OURS].standing()) == 2
    assert desk.google.calendars[OURS].zone == "Europe/Berlin"


def test_the_primary_calendar_is_used_when_the_settings_say_so(desk):
    desk.google.scopes = ("https://www.googleapis.com/auth/calendar.events.owned",)
    desk.restart(calendar="primary")
    hold = put(desk)

    assert list(desk.google.calendars) == ["primary"]
    assert desk.calendar.changes([hold], "").changed == {}
    desk.google.calendars["primary"].remove(hold.ref)
    assert [standing.entry for standing in desk.calendar.changes([hold], "").changed.values()] == [None]


def test_a_calendar_whose_making_got_no_answer_is_made_once_more_and_told_of(desk):
    desk.google.fail("calendars.insert", done=True)
    with pytest.raises(Unanswered):
        put(desk)
    assert desk.mailbox.notes() == ()

    desk.restart()
    put(desk)
    put(desk, replace(HOLD, key="other#1"))
    assert [len(calendar.standing()) for calendar in desk.google.calendars.values()] == [0, 0, 2]
    [note] = desk.mailbox.notes()
    assert "two" in note


def test_a_calendar_that_was_refused_leaves_no_doubt(desk):
    desk.google.fail("calendars.insert", no=too_fast())
    with pytest.raises(TryAgainLater):
        put(desk)
    put(desk)

    assert desk.mailbox.notes() == ()


def test_a_calendar_that_the_person_deleted_is_not_made_again_unasked(desk):
    hold = put(desk)
    del desk.google.calendars[OURS]

    assert [standing.entry for standing in desk.calendar.changes([hold], "").changed.values()] == [None]
    with pytest.raises(CalendarGone):
        put(desk, replace(HOLD, key="other#1"))
    assert list(desk.google.calendars) == ["primary"]
    [note] = desk.mailbox.notes()
    assert "mailask login --new-calendar" in note

    forget_calendar(desk.marks, desk.marks)
    put(desk, replace(HOLD, key="other#1"))
    assert desk.marks.get(CALENDAR_ID) in desk.google.calendars
    assert desk.mailbox.notes() == ()


def test_a_calendar_that_is_there_after_all_is_not_called_deleted(desk):
    hold = put(desk)
    calendar = desk.google.calendars.pop(OURS)
    desk.calendar.changes([hold], "")
    desk.google.calendars[OURS] = calendar

    assert desk.calendar.changes([hold], "").changed == {}
    assert desk.mailbox.notes() == ()


def test_answers_are_heard_and_drafts_made_without_a_calendar(tmp_path):
    with open_door() as door:
        life = GoogleLife.start(door, tmp_path / "life")
        life.world.run("2026-11-23T12:00")
        sent = life.google.mail.send_draft(life.ref_to("bob"), at=at("2026-11-23T12:05"))
        life.world.run("2026-11-23T12:15")
        for name in [name for name in life.google.calendars if name != "primary"]:
            del life.google.calendars[name]
        answer = reply_to(sent.source, sender="bob@example.com", at=at("2026-11-23T13:00"), text="Done.\n")
        life.google.mail.take_in(answer, "INBOX")
        life.world.ask("more", CHURN.replace("churn", "more"))
        outcomes = [life.world.run(f"2026-11-{day}T13:15") for day in (23, 24)]

        applied = [action.kind for outcome in outcomes for action in outcome.applied]
        assert "close_request" in applied
        assert "create_draft" in applied
        assert [outcome.failed for outcome in outcomes] == [(), ()]
        assert list(life.google.calendars) == ["primary"]
        assert any("--new-calendar" in note for note in life.world.desk.mailbox.notes())


def test_a_new_calendar_is_not_asked_for_what_changed_on_the_old_one(desk):
    put(desk)
    desk.marks.set(CALENDAR_CURSOR, desk.calendar.changes([HOLD], "").cursor)
    forget_calendar(desk.marks, desk.marks)

    assert desk.marks.get(CALENDAR_CURSOR) == ""


def test_a_sync_token_of_another_calendar_is_as_good_as_none(desk):
    hold = put(desk)
    cursor = desk.calendar.changes([hold], "").cursor
    desk.google.calendars[OURS].edit(hold.ref, summary="Mine")
    desk.google.fail("events.list", no=No(400, "invalid", "Invalid sync token value."))

    assert desk.calendar.changes([hold], cursor).changed[hold.ref].entry.title == "Mine"


@pytest.mark.parametrize("no", [no_api(), no_scope(), No(400, "invalid", "Bad Request")])
def test_a_calendar_that_was_refused_for_any_reason_leaves_no_doubt(desk, no):
    desk.google.fail("calendars.insert", no=no)
    with pytest.raises(MailaskError):
        put(desk)
    put(desk)

    assert desk.mailbox.notes() == ()


@pytest.mark.parametrize(("before", "after"), [("mailask", "primary"), ("primary", "mailask")])
def test_holds_on_the_calendar_used_before_are_left_there_and_are_not_taken_for_deleted(desk, before, after):
    desk.google.scopes = (*desk.google.scopes, "https://www.googleapis.com/auth/calendar.events.owned")
    desk.restart(calendar=before)
    hold = put(desk)
    desk.calendar.changes([hold], "")
    there = dict(desk.google.holds)
    desk.restart(calendar=after)

    for _ in range(2):  # a run that ended before it wrote this down finds the same
        [seen] = desk.calendar.changes([hold], "").changed.values()
        assert seen.entry == hold.entry
    assert desk.google.calls == []
    theirs = replace(hold, state=HoldState.THEIRS)
    assert desk.calendar.changes([theirs], "").changed == {}
    new = put(desk, replace(HOLD, key="other#1"))
    assert desk.calendar.changes([theirs, new], "").changed == {}
    assert desk.google.holds == there | {new.ref: ENTRY.title}
    [note] = desk.mailbox.notes()
    assert "stay where they are" in note

    desk.clock.wait(days=8)
    assert desk.mailbox.notes() == ()


def test_a_put_without_an_answer_is_sent_once_and_found(desk):
    put(desk, replace(HOLD, key="other#1"))
    desk.google.calls.clear()
    desk.google.fail("events.insert", done=True)
    with pytest.raises(Unanswered):
        put(desk)

    assert desk.google.calls.count("calendar.events.insert") == 1
    assert desk.calendar.look(HOLD).entry == ENTRY
    assert put(desk).ref == event_id(HOLD.key)
    assert len(desk.google.calendars[OURS].events) == 2


def test_a_deleted_hold_stays_away_although_its_id_is_taken(desk):
    hold = put(desk)
    desk.google.calendars[OURS].remove(hold.ref)

    with pytest.raises(ChangedByHand):
        put(desk)
    assert desk.google.calendars[OURS].standing() == {}


def test_an_event_is_what_it_should_be_and_nothing_more(desk):
    put(desk)
    there = event(desk)

    assert there["start"] == {"date": "2026-12-31"}
    assert there["end"] == {"date": "2027-01-01"}
    assert (there["transparency"], there["visibility"], there["status"]) == ("transparent", "private", "tentative")
    assert there["reminders"] == {"useDefault": False, "overrides": [{"method": "popup", "minutes": 1440}]}
    assert there["source"]["url"] == ENTRY.link
    assert there["description"].endswith(ENTRY.link)
    assert "&lt;dana@example.com&gt;" in there["description"]
    assert "attendees" not in there


def test_a_moment_is_shown_in_the_calendars_own_zone(desk):
    entry = replace(ENTRY, when=datetime(2026, 12, 31, 23, 30, tzinfo=BERLIN).astimezone(ZoneInfo("UTC")))
    put(desk, replace(HOLD, entry=entry))

    start = event(desk)["start"]
    assert start == {"dateTime": "2026-12-31T23:30:00+01:00", "timeZone": "Europe/Berlin"}
    assert event(desk)["end"]["dateTime"] == "2026-12-31T23:45:00+01:00"


def test_more_reminders_than_google_takes_are_cut_to_the_nearest(desk):
    minutes = (10, 60, 1440, 2880, 10080, 20160, 50000)
    put(desk, replace(HOLD, entry=replace(ENTRY, reminders=minutes)))

    assert [each["minutes"] for each in event(desk)["reminders"]["overrides"]] == [10, 60, 1440, 2880, 10080]


def test_an_idle_look_is_one_call(desk):
    hold = put(desk)
    cursor = desk.calendar.changes([hold], "").cursor
    desk.google.calls.clear()

    assert desk.calendar.changes([hold], cursor).changed == {}
    assert desk.google.calls == ["calendar.events.list"]


def test_an_expired_sync_token_loses_nothing(desk):
    holds = [put(desk), put(desk, replace(HOLD, key="other#1"))]
    cursor = desk.calendar.changes(holds, "").cursor
    desk.google.calendars[OURS].edit(holds[0].ref, summary="Mine")
    desk.google.calendars[OURS].remove(holds[1].ref)
    desk.google.calendars[OURS].expire_tokens()
    changed = desk.calendar.changes(holds, cursor).changed

    assert changed[holds[0].ref].entry.title == "Mine"
    assert changed[holds[1].ref].entry is None


def test_pages_of_changes_are_read_to_the_end(desk):
    holds = [put(desk, replace(HOLD, key=f"{n}#1")) for n in range(5)]
    cursor = desk.calendar.changes(holds, "").cursor
    desk.google.calendars[OURS].page_size = 2
    for hold in holds:
        desk.google.calendars[OURS].edit(hold.ref, summary="Mine")

    assert len(desk.calendar.changes(holds, cursor).changed) == 5


@pytest.mark.parametrize(
    "fields", [{"location": "Room 5"}, {"summary": "Mine"}, {"attendees": [{"email": "b@example.org"}]}]
)
def test_what_a_person_added_is_not_written_over(desk, fields):
    hold = put(desk)
    desk.google.calendars[OURS].edit(hold.ref, **fields)

    with pytest.raises(ChangedByHand):
        desk.calendar.move(hold, replace(ENTRY, when=date(2027, 1, 4)), at=START)
    assert event(desk)["start"] == {"date": "2026-12-31"}


def test_a_colour_is_the_persons_and_survives_a_move(desk):
    hold = put(desk)
    desk.google.calendars[OURS].edit(hold.ref, colorId="5")
    desk.calendar.move(hold, replace(ENTRY, when=date(2027, 1, 4)), at=START)

    assert event(desk)["colorId"] == "5"
    assert event(desk)["start"] == {"date": "2027-01-04"}


@pytest.mark.parametrize("done", [True, False])
def test_a_move_without_an_answer_can_be_done_again(desk, done):
    hold, later = put(desk), replace(ENTRY, when=date(2027, 1, 4), confirmed=True)
    desk.google.fail("events.patch", no=backend(), done=done)
    with pytest.raises(Unanswered):
        desk.calendar.move(hold, later, at=START)
    standing = desk.calendar.move(hold, later, at=START + timedelta(minutes=5))

    assert standing.entry == later
    assert standing.revision == event(desk)["etag"]


@pytest.mark.parametrize("done", [True, False])
def test_a_drop_without_an_answer_can_be_done_again(desk, done):
    hold = put(desk)
    desk.google.fail("events.delete", done=done)
    with pytest.raises(Unanswered):
        desk.calendar.drop(hold)
    desk.calendar.drop(hold)

    assert desk.google.calendars[OURS].standing() == {}


def test_an_event_id_is_the_same_for_ever():
    # `printf '' | openssl dgst -sha256 -binary | basenc --base32hex`, in lower case and without padding.
    assert event_id("") == "seoc8gkovge196nruj49irtp4gjqsgf4cidp6j54imchmu2in1ag"
