"""An entry as an iCalendar file (RFC 5545) and back.

A file says in `X-MAILASK-DIGEST` what it meant when mailask wrote it. As long as that is still what it means, nobody
else has changed it, whatever other programs did to its lines, its properties and its name.

A moment is shown as the quarter of an hour that starts with it: programs hide entries of no length, and reminders
count from the start, which is the deadline itself.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any, cast
from zoneinfo import ZoneInfo

import icalendar

from mailask.core.hold import Entry
from mailask.errors import CalendarError
from mailask.local.zones import write_zone

_PRODID = "-//mailask//mailask//EN"
_DIGEST = "X-MAILASK-DIGEST"
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u0085\u2028\u2029]")
_LINE_END = re.compile(r"\r\n?")
# name *(";" param) ":" value (RFC 5545 section 3.1)
_CONTENT_LINE = re.compile(r"[A-Za-z0-9-]+[;:]")
_QUARTER = timedelta(minutes=15)
_DAY = timedelta(days=1)
# What is ours in an event and written anew; whatever else programs put there stays.
_OURS = (
    "UID DTSTAMP CREATED LAST-MODIFIED SEQUENCE SUMMARY DESCRIPTION URL STATUS TRANSP DTSTART DTEND DURATION ORGANIZER"
).split()
# What a person or a program may add that makes another thing of it.
_FOREIGN = ("ATTENDEE", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "LOCATION")


@dataclass(frozen=True, slots=True)
class Written:
    """What an iCalendar file says.

    Attributes:
        entry: None when the event is cancelled, which is how some programs delete.
        plain: nothing was added that an entry of ours never has: another length, a place, guests, a repetition.
        untouched: it still means what it meant when mailask wrote it.
    """

    entry: Entry | None
    sequence: int
    plain: bool
    untouched: bool
    event: icalendar.Event

    def means(self, entry: Entry) -> bool:
        """Whether it says the same as `entry`, however it says it."""
        return self.plain and self.entry is not None and _meaning(self.entry) == _meaning(entry)


def write_entry(
    entry: Entry, *, uid: str, sequence: int, at: datetime, zone: ZoneInfo, over: Written | None = None
) -> bytes:
    """The iCalendar file of an entry; `over` is the file that it takes the place of."""
    event = over.event if over else icalendar.Event()
    created = event.get("CREATED") or icalendar.vDatetime(at.astimezone(UTC))
    for name in (*_OURS, _DIGEST):
        event.pop(name, None)
    event.subcomponents = []
    event.add("UID", uid)
    event.add("DTSTAMP", at.astimezone(UTC))
    event["CREATED"] = created
    event.add("LAST-MODIFIED", at.astimezone(UTC))
    event.add("SEQUENCE", sequence)
    event.add("SUMMARY", _clean(entry.title))
    event.add("DESCRIPTION", _clean(entry.description))
    if entry.link.strip():
        event.add("URL", entry.link.strip())
    event.add("STATUS", "CONFIRMED" if entry.confirmed else "TENTATIVE")
    event.add("TRANSP", "OPAQUE" if entry.busy else "TRANSPARENT")
    start, end = _span(entry, zone)
    event.add("DTSTART", start)
    event.add("DTEND", end)
    event.add(_DIGEST, _digest(_meaning(entry)))
    for minutes in dict.fromkeys(entry.reminders):
        event.add_component(_alarm(minutes, entry.title))
    calendar = icalendar.Calendar()
    calendar.add("VERSION", "2.0")
    calendar.add("PRODID", _PRODID)
    if isinstance(start, datetime) and start.tzinfo is zone and zone.key != "UTC":
        # A year on either side, so that a person who moves it within the next year takes the right offset along.
        first, last = (datetime(start.year + years, 1, 1, tzinfo=UTC) for years in (-1, 2))
        calendar.add_component(write_zone(zone, first, last))
    calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def read_entry(content: bytes, *, name: str, zone: ZoneInfo) -> Written:
    """What an iCalendar file says. Raises CalendarError that names the file, and the line where it can."""
    try:
        found = icalendar.Calendar.from_ical(content).walk("VEVENT")
        events = [event for event in found if isinstance(event, icalendar.Event)]
        field, reason = events[0].errors[0] if events and events[0].errors else ("", "")
        if events and not reason:
            return _written(events[0], alone=len(events) == 1, zone=zone)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError) as error:
        field, reason = "", str(error)
    raise CalendarError(
        f"{name}{_broken_line(content, field or '')}: no calendar entry can be read from it"
        f" ({reason or 'it holds none'}).",
        hint="Mend the file or delete it; mailask leaves it as it is.",
    )


def _written(event: icalendar.Event, *, alone: bool, zone: ZoneInfo) -> Written:
    status = str(event.get("STATUS", "")).upper()
    start = _aware(_value(event, "DTSTART"), zone)
    entry = Entry(
        title=str(event.get("SUMMARY", "")),
        # In the user's zone, as it was put: across zones Python holds no two times of a doubled hour equal (PEP 495).
        when=start.astimezone(zone) if isinstance(start, datetime) else start,
        description=str(event.get("DESCRIPTION", "")),
        confirmed=status == "CONFIRMED",
        busy=str(event.get("TRANSP", "OPAQUE")).upper() != "TRANSPARENT",
        reminders=tuple(_reminders(event, start, zone)),
        link=str(event.get("URL", "")),
    )
    usual = _QUARTER if isinstance(start, datetime) else _DAY
    plain = alone and _length(event, start, zone) == usual and not any(str(event.get(name, "")) for name in _FOREIGN)
    return Written(
        entry=None if status == "CANCELLED" else entry,
        sequence=int(event.get("SEQUENCE", 0)),
        plain=plain,
        untouched=plain and str(event.get(_DIGEST, "")) == _digest(_meaning(entry)),
        event=event,
    )


def _span(entry: Entry, zone: ZoneInfo) -> tuple[date, date]:
    """Start and exclusive end (RFC 5545 section 3.6.1), a moment in the user's zone."""
    if not isinstance(entry.when, datetime):
        return entry.when, entry.when + _DAY
    start, end = entry.when.astimezone(UTC), entry.when.astimezone(UTC) + _QUARTER
    there = start.astimezone(zone), end.astimezone(zone)
    # An hour that is there twice means the first one (RFC 5545 section 3.3.5): the second can only be said in UTC.
    return (start, end) if there[0].fold or there[1].fold else there


def _length(event: icalendar.Event, start: date, zone: ZoneInfo) -> timedelta:
    if "DTEND" in event:
        end = _aware(_value(event, "DTEND"), zone)
        if isinstance(start, datetime) and isinstance(end, datetime):
            return end.astimezone(UTC) - start.astimezone(UTC)
        if isinstance(start, datetime) or isinstance(end, datetime):
            raise ValueError("DTSTART and DTEND must both be days, or both be times")
        return end - start
    if "DURATION" in event:
        length: timedelta = _value(event, "DURATION")
        return length
    return timedelta() if isinstance(start, datetime) else _DAY


def _value(component: icalendar.Component, name: str) -> Any:
    """A property as a date, a time or a length."""
    return cast(Any, component[name]).dt


def _aware(when: date, zone: ZoneInfo) -> date:
    """A moment without a zone is one in the user's own (RFC 5545 section 3.3.5, form 1)."""
    return when.replace(tzinfo=zone) if isinstance(when, datetime) and when.tzinfo is None else when


def _alarm(minutes: int, title: str) -> icalendar.Alarm:
    alarm = icalendar.Alarm()
    alarm.add("ACTION", "DISPLAY")
    alarm.add("DESCRIPTION", _clean(title))
    alarm.add("TRIGGER", timedelta(minutes=-minutes))
    return alarm


def _reminders(event: icalendar.Event, start: date, zone: ZoneInfo) -> Iterator[int]:
    """Minutes before the start, however the alarms count (RFC 5545 section 3.8.6.3)."""
    first = start if isinstance(start, datetime) else datetime.combine(start, time.min, zone)
    for alarm in event.walk("VALARM"):
        # Apple's calendars write an alarm of no action where they would otherwise put their own.
        if "TRIGGER" not in alarm or str(alarm.get("ACTION", "")).upper() == "NONE":
            continue
        trigger = _value(alarm, "TRIGGER")
        if isinstance(trigger, timedelta):
            from_end = str(cast(Any, alarm["TRIGGER"]).params.get("RELATED", "")).upper() == "END"
            before = -trigger - (_length(event, start, zone) if from_end else timedelta())
        else:
            before = first.astimezone(UTC) - trigger.astimezone(UTC)  # RFC 5545 has it in UTC
        yield round(before / timedelta(minutes=1))


def _meaning(entry: Entry) -> tuple[object, ...]:
    """What an entry says, as it compares: instants and not strings, words and not line ends."""
    when = entry.when
    return (
        _clean(entry.title),
        when.astimezone(UTC).isoformat() if isinstance(when, datetime) else when.isoformat(),
        _clean(entry.description),
        entry.confirmed,
        entry.busy,
        sorted(set(entry.reminders)),
        entry.link.strip(),
    )


def _digest(meaning: tuple[object, ...]) -> str:
    return sha256(json.dumps(meaning).encode()).hexdigest()[:32]


def _clean(text: str) -> str:
    """A text as RFC 5545 section 3.3.11 can hold it: one kind of line end, no control characters."""
    lines = (line.rstrip() for line in _CONTROL.sub("", _LINE_END.sub("\n", text)).split("\n"))
    return "\n".join(lines).strip()


def _broken_line(content: bytes, field: str) -> str:
    """`, line N` of the first line that cannot be, or of the field that is wrong; empty when no line is to blame."""
    for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), start=1):
        if not line.strip() or line[0] in " \t":
            continue
        if field and re.match(rf"{re.escape(field)}[;:]", line, re.IGNORECASE):
            return f", line {number}, {field}"
        if not _CONTENT_LINE.match(line):
            return f", line {number}"
    return ""
