"""What only a vdir has: files that other programs write again, and RFC 5545."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given, strategies as st

from mailask.core.hold import Entry, Hold
from mailask.errors import CalendarError, ChangedByHand
from mailask.local.calendar import LocalCalendar
from mailask.local.ics import read_entry, write_entry
from tests.contract.test_calendar import AT, DAY, LATER, MOMENT, ZONE, instant

REPOSITORY = Path(__file__).parents[2]
HOLD = Hold("churn/dana#0", "churn/dana", DAY)


@pytest.fixture
def calendar(tmp_path):
    return LocalCalendar(tmp_path / "calendar", zone=ZONE)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "calendar"


def put(calendar, entry=DAY, key=HOLD.key):
    hold = Hold(key, "churn/dana", entry)
    standing = calendar.put(hold, at=AT)
    return replace(hold, ref=standing.ref, revision=standing.revision)


def event_in(folder, hold):
    return icalendar.Calendar.from_ical((folder / hold.ref).read_bytes()).walk("VEVENT")[0]


def edit(folder, hold, *changes):
    path = folder / hold.ref
    content = path.read_bytes()
    for old, new in changes:
        assert old in content
        content = content.replace(old, new)
    path.write_bytes(content)


def changed(calendar, hold):
    return dict(calendar.changes([hold], "").changed)


# The folder


def test_the_folder_is_made_with_the_first_hold(calendar, folder):
    assert calendar.changes([], "").changed == {}
    assert not folder.exists()
    put(calendar)

    assert [path.suffix for path in folder.iterdir()] == [".ics"]


def test_a_folder_whose_parent_is_missing_is_named_with_its_setting(tmp_path):
    with pytest.raises(CalendarError, match=r"\[local\] calendar"):
        LocalCalendar(tmp_path / "no" / "calendar", zone=ZONE)


def test_a_folder_that_is_gone_does_not_mean_that_every_hold_was_deleted(calendar, folder):
    hold = put(calendar)
    shutil.rmtree(folder)

    with pytest.raises(CalendarError, match="gone"):
        calendar.changes([hold], "")


# RFC 5545


def test_an_all_day_entry_is_days_with_an_exclusive_end(calendar, folder):
    event = event_in(folder, put(calendar))

    assert event["DTSTART"].to_ical() == b"20261204"
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["DTEND"].to_ical() == b"20261205"


def test_an_entry_carries_what_the_rfc_asks_for_and_nobody_is_invited(calendar, folder):
    hold = put(calendar)
    content = (folder / hold.ref).read_bytes()
    event = event_in(folder, hold)

    for name in ("UID", "DTSTAMP", "CREATED", "LAST-MODIFIED", "SEQUENCE", "SUMMARY", "DESCRIPTION", "URL"):
        assert name in event
    assert (event["STATUS"], event["TRANSP"]) == ("TENTATIVE", "TRANSPARENT")
    assert event["DTSTAMP"].to_ical() == b"20261124T090000Z"
    assert [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")] == [timedelta(minutes=-1440), timedelta(minutes=-60)]
    assert b"ATTENDEE" not in content
    assert b"ORGANIZER" not in content
    assert b"METHOD" not in content
    assert content.startswith(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//mailask//")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))  # section 3.1


def test_moving_keeps_the_uid_and_when_it_was_created(calendar, folder):
    hold = put(calendar)
    before = event_in(folder, hold)
    calendar.move(hold, MOMENT, at=LATER)
    after = event_in(folder, hold)

    assert after["UID"] == before["UID"]
    assert after["CREATED"].dt == before["CREATED"].dt == AT
    assert after["LAST-MODIFIED"].dt == after["DTSTAMP"].dt == LATER


# When the clocks change, from the law of the place: (zone, last second before, offsets before and after).
CLOCKS = [
    ("Europe/Berlin", datetime(2026, 3, 29, 0, 59, 59, tzinfo=UTC), 1, 2),
    ("Europe/Berlin", datetime(2026, 10, 25, 0, 59, 59, tzinfo=UTC), 2, 1),
    ("America/New_York", datetime(2026, 3, 8, 6, 59, 59, tzinfo=UTC), -5, -4),
    ("America/New_York", datetime(2026, 11, 1, 5, 59, 59, tzinfo=UTC), -4, -5),
    ("Australia/Sydney", datetime(2026, 4, 4, 15, 59, 59, tzinfo=UTC), 11, 10),
    ("Australia/Sydney", datetime(2026, 10, 3, 15, 59, 59, tzinfo=UTC), 10, 11),
]


def offset_by_vtimezone(content, moment):
    """The offset that a reader who has nothing but the VTIMEZONE gets (RFC 5545 section 3.6.5)."""
    [zone] = icalendar.Calendar.from_ical(content).walk("VTIMEZONE")
    onsets = []
    for part in zone.walk():
        if part.name in {"STANDARD", "DAYLIGHT"}:
            dates = part.get("RDATE")
            starts = [part["DTSTART"].dt, *(each.dt for each in (dates.dts if dates else ()))]
            before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
            onsets += [((start.replace(tzinfo=None) - before), after) for start in starts]
    return max(onset for onset in onsets if onset[0] <= moment.replace(tzinfo=None))[1]


@pytest.mark.parametrize(("zone", "last", "before", "after"), CLOCKS)
def test_a_vtimezone_changes_the_clocks_in_the_right_second(zone, last, before, after):
    content = write_entry(replace(DAY, when=AT), uid="1@mailask", sequence=0, at=AT, zone=ZoneInfo(zone))

    assert offset_by_vtimezone(content, last) == timedelta(hours=before)
    assert offset_by_vtimezone(content, last + timedelta(seconds=1)) == timedelta(hours=after)


@pytest.mark.parametrize("zone", ["Asia/Kolkata", "Africa/Casablanca", "America/Sao_Paulo", "Australia/Lord_Howe"])
def test_a_vtimezone_says_what_the_zone_says_on_every_day_of_the_year(zone):
    content = write_entry(replace(DAY, when=AT), uid="1@mailask", sequence=0, at=AT, zone=ZoneInfo(zone))

    for day in range(365):
        moment = datetime(2026, 1, 1, 12, tzinfo=UTC) + timedelta(day)
        assert offset_by_vtimezone(content, moment) == moment.astimezone(ZoneInfo(zone)).utcoffset()


def test_a_moment_in_utc_needs_no_vtimezone():
    content = write_entry(MOMENT, uid="1@mailask", sequence=0, at=AT, zone=ZoneInfo("UTC"))

    assert b"VTIMEZONE" not in content
    assert b"DTSTART:20261204T140000Z" in content


WORDS = st.text(st.characters(codec="utf-8"), max_size=200)
MINUTES = st.integers(0, 60 * 24 * 365 * 100).map(lambda n: datetime(1990, 1, 1, tzinfo=UTC) + timedelta(minutes=n))
# Around the night of the clocks, where the mistakes are.
AT_NIGHT = st.integers(-300, 300).map(lambda n: datetime(2026, 10, 25, 1, tzinfo=UTC) + timedelta(minutes=n))
WHEN = st.dates(date(1990, 1, 1), date(2100, 1, 1)) | MINUTES | AT_NIGHT


@given(
    entry=st.builds(
        Entry,
        title=WORDS,
        when=WHEN,
        description=WORDS,
        confirmed=st.booleans(),
        busy=st.booleans(),
        reminders=st.lists(st.integers(0, 100_000), max_size=4, unique=True).map(tuple),
        link=st.sampled_from(["", "mid:a%2Fb@example.com", "https://mail.example.com/#all/1?a=b;c,d"]),
    )
)
def test_whatever_is_written_means_the_same_when_read(entry):
    content = write_entry(entry, uid="1@mailask", sequence=3, at=AT, zone=ZONE)
    there = read_entry(content, name="1.ics", zone=ZONE)

    assert there.means(entry)
    assert there.untouched
    assert there.sequence == 3
    assert instant(there.entry.when) == instant(entry.when)


@pytest.mark.parametrize("fold", [0, 1])
def test_a_moment_in_the_hour_that_is_there_twice_equals_what_was_put(calendar, fold):
    hold = put(calendar, replace(DAY, when=datetime(2026, 10, 25, 2, 44, tzinfo=ZONE, fold=fold)))

    there = calendar.look(hold).entry
    assert there == hold.entry
    assert there.when.fold == fold


# What other programs do


SAME = {
    "bare line feeds": [(b"\r\n", b"\n")],
    "another program": [(b"PRODID:-//mailask//mailask//EN", b"PRODID:-//Example Corp//EN")],
    "a later time of modification": [(b"LAST-MODIFIED:20261124", b"LAST-MODIFIED:20261224")],
    "its own properties": [(b"STATUS:", b"X-MOZ-GENERATION:4\r\nX-MOZ-LASTACK:20261201T090000Z\r\nSTATUS:")],
    "an organizer": [(b"STATUS:", b"ORGANIZER:mailto:me@example.com\r\nSTATUS:")],
    "no mark of ours": [(b"X-MAILASK-DIGEST", b"X-GONE")],
    "a reminder in days": [(b"TRIGGER:-PT1H", b"TRIGGER;RELATED=START:-PT60M")],
    "a reminder at a moment": [(b"TRIGGER:-PT1H", b"TRIGGER;VALUE=DATE-TIME:20261203T220000Z")],
    "a duration instead of an end": [(b"DTEND;VALUE=DATE:20261205", b"DURATION:P1D")],
    "no end": [(b"DTEND;VALUE=DATE:20261205\r\n", b"")],
}


@pytest.mark.parametrize("changes", SAME.values(), ids=SAME)
def test_the_same_in_other_words_is_no_change(calendar, folder, changes):
    hold = put(calendar)
    edit(folder, hold, *changes)

    assert changed(calendar, hold) == {}


OTHER = {
    "another day": [(b"20261204", b"20261207"), (b"20261205", b"20261208")],
    "longer": [(b"DTEND;VALUE=DATE:20261205", b"DTEND;VALUE=DATE:20261207")],
    "another word": [(b"SMB", b"B2B")],
    "a guest": [(b"STATUS:", b"ATTENDEE:mailto:bob@example.com\r\nSTATUS:")],
    "a repetition": [(b"STATUS:", b"RRULE:FREQ=DAILY\r\nSTATUS:")],
    "a place": [(b"STATUS:", b"LOCATION:Room 4\r\nSTATUS:")],
    "confirmed": [(b"STATUS:TENTATIVE", b"STATUS:CONFIRMED")],
    "busy": [(b"TRANSP:TRANSPARENT", b"TRANSP:OPAQUE")],
    "a reminder less": [(b"TRIGGER:-PT1H", b"X-TRIGGER:-PT1H")],
}


@pytest.mark.parametrize("changes", OTHER.values(), ids=OTHER)
def test_what_a_person_changes_is_theirs(calendar, folder, changes):
    hold = put(calendar)
    edit(folder, hold, *changes)
    theirs = (folder / hold.ref).read_bytes()

    assert list(changed(calendar, hold)) == [hold.ref]
    with pytest.raises(ChangedByHand):
        calendar.move(hold, MOMENT, at=LATER)
    with pytest.raises(ChangedByHand):
        calendar.drop(hold)
    assert (folder / hold.ref).read_bytes() == theirs


@pytest.mark.parametrize("changes", OTHER.values(), ids=OTHER)
def test_what_a_person_changed_stays_theirs_when_its_revision_is_known(calendar, folder, changes):
    hold = put(calendar)
    edit(folder, hold, *changes)
    seen = replace(hold, revision=calendar.look(hold).revision)

    with pytest.raises(ChangedByHand):
        calendar.drop(seen)
    with pytest.raises(ChangedByHand):
        calendar.move(seen, MOMENT, at=LATER)


def test_a_folder_that_cannot_be_read_does_not_mean_that_every_hold_was_deleted(calendar, folder):
    hold = put(calendar)
    shutil.rmtree(folder)
    folder.write_text("a file in its place")

    with pytest.raises(CalendarError):
        calendar.changes([hold], "")
    with pytest.raises(CalendarError):
        calendar.look(hold)


def test_a_cancelled_entry_counts_as_deleted(calendar, folder):
    hold = put(calendar)
    edit(folder, hold, (b"STATUS:TENTATIVE", b"STATUS:CANCELLED"))

    assert [standing.entry for standing in changed(calendar, hold).values()] == [None]


def test_what_a_program_added_stays_when_the_hold_moves(calendar, folder):
    hold = put(calendar)
    edit(folder, hold, (b"STATUS:", b"CATEGORIES:Work\r\nX-MOZ-GENERATION:4\r\nSTATUS:"))
    calendar.move(hold, MOMENT, at=LATER)

    event = event_in(folder, hold)
    assert event["CATEGORIES"].to_ical() == b"Work"
    assert event["X-MOZ-GENERATION"] == "4"


def test_a_zone_by_another_name_is_the_same_moment(calendar, folder):
    hold = put(calendar, MOMENT)
    edit(folder, hold, (b"TZID=Europe/Berlin:20261204T15", b"TZID=America/New_York:20261204T09"))

    assert changed(calendar, hold) == {}


def test_a_file_under_another_name_is_found_by_its_uid(calendar, folder):
    hold = put(calendar)
    (folder / "another.ics").write_text("BEGIN:VCALENDAR\nnonsense")
    (folder / hold.ref).rename(folder / "4F1C.ics")

    assert changed(calendar, hold) == {}
    assert calendar.look(hold).ref == "4F1C.ics"
    calendar.drop(hold)
    assert [path.name for path in folder.iterdir()] == ["another.ics"]


def test_a_folded_uid_is_found(calendar, folder):
    hold = put(calendar)
    content = (folder / hold.ref).read_bytes()
    (folder / hold.ref).unlink()
    (folder / "other.ics").write_bytes(content.replace(b"@mailask", b"@mai\r\n lask"))

    assert changed(calendar, hold) == {}


# Broken files


BROKEN = {
    "no date": (b"DTSTART;VALUE=DATE:20261204", b"DTSTART:soon", r", line \d+, DTSTART"),
    "a line that is none": (b"STATUS:TENTATIVE", b"what is this", r", line \d+"),
    "cut off": (b"END:VEVENT", b"", r"\.ics"),
}


@pytest.mark.parametrize(("old", "new", "where"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_named_and_left_alone_and_the_rest_goes_on(calendar, folder, old, new, where):
    broken, deleted = put(calendar), put(calendar, key="churn/erin#0")
    edit(folder, broken, (old, new))
    (folder / deleted.ref).unlink()
    content = (folder / broken.ref).read_bytes()
    view = calendar.changes([broken, deleted], "")

    assert list(view.changed) == [deleted.ref]
    [problem] = view.problems
    assert broken.ref in problem
    for attempt in (
        lambda: calendar.look(broken),
        lambda: calendar.put(broken, at=LATER),
        lambda: calendar.move(broken, MOMENT, at=LATER),
        lambda: calendar.drop(broken),
    ):
        with pytest.raises(CalendarError, match=where):
            attempt()
    assert (folder / broken.ref).read_bytes() == content


@pytest.mark.parametrize("content", [b"", b"\x00" * 600, b"BEGIN:VCALENDAR\r\nVERS"])
def test_a_file_with_nothing_in_it_is_damage_and_not_a_deletion(calendar, folder, content):
    hold = put(calendar)
    (folder / hold.ref).write_bytes(content)
    view = calendar.changes([hold], "")

    assert view.changed == {}
    assert [hold.ref in problem for problem in view.problems] == [True]
    with pytest.raises(CalendarError):
        calendar.drop(hold)
    assert (folder / hold.ref).read_bytes() == content


@pytest.mark.parametrize("content", [b"\x00" * 100, b"\xff\xfe", b"BEGIN:VCALENDAR", b"BEGIN:VEVENT\nEND:VCALENDAR\n"])
def test_nothing_but_a_calendar_error_comes_of_any_bytes(content):
    with pytest.raises(CalendarError, match=r"1\.ics"):
        read_entry(content, name="1.ics", zone=ZONE)


@given(cut=st.integers(0, 900), instead=st.binary(max_size=4))
def test_a_damaged_file_is_read_or_named(cut, instead):
    content = write_entry(DAY, uid="1@mailask", sequence=0, at=AT, zone=ZONE)
    damaged = content[:cut] + instead + content[cut + len(instead) :]
    # Anything but a CalendarError that names the file would fail the test.
    with suppress(CalendarError):
        there = read_entry(damaged, name="1.ics", zone=ZONE)
        assert there.means(DAY) or not there.untouched


# An idle run


def test_an_idle_run_reads_no_calendar_format(tmp_path):
    calendar = LocalCalendar(tmp_path / "calendar", zone=ZONE)
    hold = put(calendar)
    edit(tmp_path / "calendar", hold, (b"PRODID:-//mailask//mailask//EN", b"PRODID:-//Example Corp//EN"))
    cursor = calendar.changes([hold], "").cursor
    script = f"""
import sys
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo
from mailask.core.hold import Entry, Hold
from mailask.local.calendar import LocalCalendar
hold = Hold({hold.key!r}, "", Entry("", date(2026, 12, 4), ""), ref={hold.ref!r}, revision={hold.revision!r})
view = LocalCalendar(Path({str(tmp_path / "calendar")!r}), zone=ZoneInfo("Europe/Berlin")).changes([hold], {cursor!r})
assert view.changed == {{}} and view.cursor == {cursor!r}, view
assert "icalendar" not in sys.modules
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=REPOSITORY, check=False, capture_output=True, text=True)

    assert json.loads(cursor)
    assert done.returncode == 0, done.stderr


# The programs that people use


@pytest.mark.skipif(not shutil.which("khal"), reason="khal is not installed")
def test_khal_shows_the_holds(calendar, folder, tmp_path):
    put(calendar)
    put(calendar, replace(MOMENT, title="Promised: churn (Dana)"), key="churn/erin#0")
    config = tmp_path / "khal.conf"
    config.write_text(
        f"[calendars]\n[[mailask]]\npath = {folder}\n[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        "[locale]\nlocal_timezone = Europe/Berlin\ndefault_timezone = Europe/Berlin\ntimeformat = %H:%M\n"
        "dateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
        "longdatetimeformat = %Y-%m-%d %H:%M\n"
    )
    done = subprocess.run(
        ["khal", "-c", config, "list", "--format", "{start-end-time-style} {title} {status}", "2026-12-04", "1d"],
        check=True,
        capture_output=True,
        text=True,
        env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )

    assert "Reply due: SMB churn benchmarks (Dana)" in done.stdout
    assert "15:00-15:15 Promised: churn (Dana)" in done.stdout
