"""What a calendar program says that a person arranged: an invitation, a changed one, a cancelled one (RFC 5546).

Whoever answers an ask with an invitation has agreed to talk, and has done nothing yet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from mailask.core.deadline import When
from mailask.core.reading import (
    Automated,
    Certainty,
    DateKind,
    Evidence,
    FoundDate,
    Invitation,
    Outcome,
    Reading,
)

if TYPE_CHECKING:
    from icalendar import Component

_METHOD = re.compile(r"^METHOD:\s*(REQUEST|CANCEL)\s*$", re.IGNORECASE | re.MULTILINE)
_LONGEST = 200_000
# What icalendar raises of what is not as the standard has it; its own errors are ValueErrors.
_BROKEN = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
_LONGEST_TITLE = 120


def invitation_in(calendar: str, *, zone: tzinfo | None = None) -> Invitation | None:
    """The first event that the text of a calendar invites to or cancels; None when it does neither or is broken.

    A time of no zone is one in `zone`, else in UTC.
    """
    method = _METHOD.search(calendar[:_LONGEST])
    if method is None:
        return None
    for event in _events(calendar[:_LONGEST]):
        starts = _moment(event, "DTSTART", zone)
        if starts is not None:
            return Invitation(
                uid=str(event.get("UID", ""))[:_LONGEST_TITLE],
                title=" ".join(str(event.get("SUMMARY", "")).split())[:_LONGEST_TITLE],
                starts=starts,
                ends=_end(event, starts, zone),
                repeats="RRULE" in event or "RECURRENCE-ID" in event,
                cancelled=method[1].upper() == "CANCEL" or str(event.get("STATUS", "")).upper() == "CANCELLED",
            )
    return None


def arranged(reading: Reading, calendar: str, at: datetime, zone: tzinfo | None) -> Reading:
    """The reading of a mail with a calendar in it: a program wrote most of its words, at a person's bidding.

    An invitation to what was over when it came, and one that a bounce brings back, say nothing.
    """
    invitation = invitation_in(calendar, zone=zone) if calendar else None
    if invitation is None or _comparable(invitation.ends) < at:
        return reading
    if reading.automated in {Automated.BOUNCE, Automated.OUT_OF_OFFICE}:
        return reading
    outcome = Outcome.OTHER if invitation.cancelled else Outcome.YES
    because = Evidence("outcome", "outcome.invitation", invitation.title)
    return replace(
        reading,
        automated=None,
        outcome=outcome,
        certainty=Certainty.LIKELY if invitation.cancelled else Certainty.SURE,
        dates=(FoundDate(invitation.starts, invitation.title, DateKind.MEETING, "outcome.invitation"),),
        deadline=None,
        promises=(),
        invitation=invitation,
        evidence=(because, *(e for e in reading.evidence if e.field not in {"automated", "outcome"})),
    )


def _events(calendar: str) -> Iterator[Component]:
    from icalendar import Calendar  # only a mail with an invitation pays for it

    try:
        for found in Calendar.from_ical(calendar, multiple=True):
            yield from found.walk("VEVENT")
    except _BROKEN:
        return  # anybody can write anything into it


def _end(event: Component, starts: When, zone: tzinfo | None) -> When:
    """When it is over: its end, or its length after the start (RFC 5545 section 3.6.1); never before the start."""
    ends = _moment(event, "DTEND", zone)
    if ends is None:
        length = _value(event, "DURATION")
        default = timedelta(0) if isinstance(starts, datetime) else timedelta(1)
        try:
            ends = starts + (length if isinstance(length, timedelta) else default)
        except OverflowError:
            return starts
    return ends if _comparable(ends) >= _comparable(starts) else starts


def _comparable(when: When) -> datetime:
    return when if isinstance(when, datetime) else datetime.combine(when, time.min, UTC)


def _moment(event: Component, name: str, zone: tzinfo | None) -> When | None:
    value = _value(event, name)
    try:
        if not isinstance(value, datetime):
            return value if isinstance(value, date) else None
        aware = value if value.tzinfo is not None else value.replace(tzinfo=zone or UTC)
        return aware.astimezone(zone or UTC)
    except (OverflowError, ValueError):
        return None


def _value(event: Component, name: str) -> Any:
    try:
        found = event.get(name)
        return getattr(found[0] if isinstance(found, list) and found else found, "dt", None)
    except _BROKEN:
        return None
