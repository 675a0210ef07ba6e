"""The deadline as a calendar file for the helper, so that the date lands on their calendar too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import sha256

from mailask.core.ask import Ask
from mailask.core.deadline import When
from mailask.core.letter import Attachment
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.planning.wording import cleaned


def deadline_file(ask: Ask, helper: Person, *, by: When, policy: Policy, now: datetime) -> Attachment:
    """An entry to take or leave: METHOD:PUBLISH, which invites nobody and wants no answer (RFC 5546 section 3.2.1)."""
    from icalendar import Calendar, Event, vCalAddress

    me = policy.me.person
    organizer = vCalAddress(f"mailto:{me.address}")
    organizer.params["CN"] = cleaned(me.name) or me.address
    event = Event()
    event.add("uid", f"{sha256(f'{ask.id}/{helper.key}'.encode()).hexdigest()[:32]}@mailask")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("summary", cleaned(f"{ask.title} ({me.name or me.address})"))
    event.add("description", cleaned(ask.action))
    event["organizer"] = organizer
    event.add("transp", "TRANSPARENT")
    if isinstance(by, datetime):
        event.add("dtstart", by.astimezone(UTC))
    else:
        # The end of an all-day entry is the day after it (RFC 5545 section 3.6.1).
        event.add("dtstart", by)
        event.add("dtend", by + timedelta(1))
    calendar = Calendar()
    calendar.add("prodid", "-//mailask//deadline//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add_component(event)
    return Attachment(name="deadline.ics", media_type="text/calendar", content=calendar.to_ical())
