"""Invitations as calendar programs send them: read as a yes to a meeting, never as something done."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from mailask.core.reading import Automated, Certainty, DateKind, Outcome
from mailask.reading import read
from mailask.reading.invitation import invitation_in

BERLIN = ZoneInfo("Europe/Berlin")
SENT = datetime(2026, 12, 1, 8, 30, tzinfo=UTC)

GOOGLE = """BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20261203T140000Z
DTEND:20261203T142000Z
DTSTAMP:20261201T083000Z
ORGANIZER;CN=Bob Brown:mailto:bob@example.org
UID:one@google.example
ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:alice@example.com
SUMMARY:Churn table
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
"""

EXCHANGE = """BEGIN:VCALENDAR
METHOD:REQUEST
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
BEGIN:VTIMEZONE
TZID:W. Europe Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
ORGANIZER;CN=Bob Brown:mailto:bob@example.org
SUMMARY;LANGUAGE=de-DE:Churn table
DTSTART;TZID=W. Europe Standard Time:20261203T150000
DTEND;TZID=W. Europe Standard Time:20261203T152000
UID:040000008200E00074C5B7101A82E008
CLASS:PUBLIC
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
"""


def mail(calendar: str, *, text: str = "You have been invited to the following event.", **headers: str) -> bytes:
    message = EmailMessage()
    message["From"] = "Bob Brown <bob@example.org>"
    message["To"] = "alice@example.com"
    message["Subject"] = "Invitation: Churn table @ Thu Dec 3, 2026"
    message["Date"] = "Tue, 01 Dec 2026 09:30:00 +0100"
    message["Message-ID"] = "<invitation@example.org>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    method = "CANCEL" if "CANCEL" in calendar else "REQUEST"
    message.add_alternative(calendar, subtype="calendar", params={"method": method})
    return message.as_bytes()


@pytest.mark.parametrize(
    "calendar", [GOOGLE, EXCHANGE, GOOGLE.replace("\n", "\r\n")], ids=["Google", "Exchange", "CRLF"]
)
def test_an_invitation_is_a_yes_to_a_meeting(calendar):
    reading = read(mail(calendar), zone=BERLIN)
    assert (reading.outcome, reading.certainty, reading.automated) == (Outcome.YES, Certainty.SURE, None)
    assert reading.invitation.title == "Churn table"
    assert reading.invitation.starts == datetime(2026, 12, 3, 15, 0, tzinfo=BERLIN)
    assert reading.invitation.ends == datetime(2026, 12, 3, 15, 20, tzinfo=BERLIN)
    assert [(found.when, found.kind) for found in reading.dates] == [(reading.invitation.starts, DateKind.MEETING)]


def test_the_words_that_a_program_writes_around_it_promise_nothing():
    reading = read(
        mail(GOOGLE, text="I will send you the table by December 2. Done! Going? Yes - No - Maybe"), zone=BERLIN
    )
    assert (reading.outcome, reading.promises, reading.deadline) == (Outcome.YES, (), None)


def test_an_invitation_that_says_a_machine_sent_it_is_a_persons_all_the_same():
    reading = read(mail(GOOGLE, Auto_Submitted="auto-generated"), zone=BERLIN)
    assert (reading.automated, reading.outcome) == (None, Outcome.YES)


def test_a_cancelled_meeting_is_no_yes():
    reading = read(mail(GOOGLE.replace("METHOD:REQUEST", "METHOD:CANCEL")), zone=BERLIN)
    assert reading.invitation.cancelled
    assert (reading.outcome, reading.certainty) == (Outcome.OTHER, Certainty.LIKELY)


def test_a_cancelled_status_counts_as_cancelled():
    assert invitation_in(GOOGLE.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")).cancelled


def test_an_invitation_to_what_is_over_says_nothing():
    reading = read(mail(GOOGLE.replace("20261203", "20261103")), zone=BERLIN)
    assert reading.invitation is None


def test_an_answer_to_the_users_own_invitation_is_none():
    answer = GOOGLE.replace("METHOD:REQUEST", "METHOD:REPLY").replace("NEEDS-ACTION", "ACCEPTED")
    reading = read(mail(answer), zone=BERLIN)
    assert (reading.invitation, reading.automated) == (None, Automated.AUTO_REPLY)


@pytest.mark.parametrize("method", ["", "METHOD:PUBLISH\n", "METHOD:COUNTER\n", "METHOD:REFRESH\n"])
def test_what_invites_nobody_is_no_invitation(method):
    assert invitation_in(GOOGLE.replace("METHOD:REQUEST\n", method)) is None


def test_whole_days_end_with_the_day_before():
    days = GOOGLE.replace("DTSTART:20261203T140000Z", "DTSTART;VALUE=DATE:20261203")
    invitation = invitation_in(days.replace("DTEND:20261203T142000Z\n", ""))
    assert (invitation.starts, invitation.ends) == (date(2026, 12, 3), date(2026, 12, 4))


def test_a_length_stands_for_an_end():
    lasting = GOOGLE.replace("DTEND:20261203T142000Z", "DURATION:PT45M")
    invitation = invitation_in(lasting)
    assert invitation.ends - invitation.starts == timedelta(minutes=45)


def test_a_time_without_a_zone_is_the_users():
    floating = GOOGLE.replace("20261203T140000Z", "20261203T140000").replace("20261203T142000Z", "20261203T142000")
    assert invitation_in(floating, zone=BERLIN).starts == datetime(2026, 12, 3, 14, 0, tzinfo=BERLIN)


def test_an_end_before_the_start_is_none():
    invitation = invitation_in(GOOGLE.replace("DTEND:20261203T142000Z", "DTEND:20261201T142000Z"))
    assert invitation.ends == invitation.starts


def test_a_series_says_that_it_is_one():
    assert invitation_in(GOOGLE.replace("STATUS:", "RRULE:FREQ=WEEKLY\nSTATUS:")).repeats
    assert not invitation_in(GOOGLE).repeats


BROKEN = [
    "METHOD:REQUEST",
    "METHOD:REQUEST\nBEGIN:VEVENT",
    GOOGLE.replace("DTSTART:20261203T140000Z", "DTSTART:soon"),
    GOOGLE.replace("DTSTART:20261203T140000Z", "DTSTART:99991231T235959Z"),
    GOOGLE.replace("DTSTART:20261203T140000Z", "DTSTART:00010101T000000Z"),
    GOOGLE.replace("DTSTART:20261203T140000Z", "DTSTART;TZID=Nowhere/At All:20261203T140000"),
    GOOGLE.replace("DTSTART:20261203T140000Z\n", ""),
    GOOGLE.replace("END:VEVENT\n", ""),
    GOOGLE.replace("DTEND:20261203T142000Z", "DURATION:P999999999D"),
]


@pytest.mark.parametrize("calendar", BROKEN)
def test_a_broken_calendar_breaks_nothing(calendar):
    for zone in (None, BERLIN):
        found = invitation_in(calendar, zone=zone)
        assert found is None or found.ends is not None
    assert read(mail(calendar), zone=BERLIN).outcome is not Outcome.DONE


@given(st.lists(st.sampled_from(GOOGLE.split("\n")), max_size=20), st.text(max_size=40))
def test_no_calendar_that_anybody_writes_raises(lines, junk):
    invitation_in("\n".join(["METHOD:REQUEST", *lines, junk]), zone=BERLIN)
