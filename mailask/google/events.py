"""A hold's entry as an event of Calendar v3, and back."""

from __future__ import annotations

import base64
import re
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from html import unescape
from typing import Any, Final
from zoneinfo import ZoneInfo

from mailask.core.deadline import When
from mailask.core.hold import Entry

_QUARTER: Final = timedelta(minutes=15)
"""A moment is shown as the quarter of an hour that starts with it, since reminders count from the start."""
_MOST_REMINDERS: Final = 5
_LONGEST_REMINDER: Final = 40320
_TAG: Final = re.compile(r"<br\s*/?>|</?(?:p|div)[^>]*>", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"<[^>]+>")
EVENT_FIELDS: Final = (
    "id,status,etag,sequence,summary,description,start,end,transparency,reminders,source,location,attendees,recurrence"
)
"""What an event is compared by; the rest is never asked for."""


def event_id(key: str) -> str:
    """The id that a hold has on every calendar: base32hex of its key's hash, so that a put is idempotent.

    https://developers.google.com/workspace/calendar/api/v3/reference/events#id allows a-v and 0-9, 5 to 1024 of them.
    """
    return base64.b32hexencode(sha256(key.encode()).digest()).decode().lower().rstrip("=")


def event_of(entry: Entry, zone: ZoneInfo) -> dict[str, Any]:
    """What an entry says, as the body of an insert or a patch."""
    start, end = _span(entry.when, zone)
    return {
        "summary": entry.title,
        # Only Google's own clients show `source`, and only to the creator, so the link is in the words as well.
        "description": "\n\n".join(filter(None, (entry.description, entry.link))),
        "start": start,
        "end": end,
        "status": "confirmed" if entry.confirmed else "tentative",
        "transparency": "opaque" if entry.busy else "transparent",
        "reminders": {
            "useDefault": False,
            "overrides": [{"method": "popup", "minutes": minutes} for minutes in _reminders(entry)],
        },
        # Only http and https are allowed there.
        "source": {"title": "The conversation", "url": entry.link} if entry.link.startswith("http") else None,
    }


def new_event(entry: Entry, zone: ZoneInfo, *, key: str) -> dict[str, Any]:
    """The body of an insert: our id and mark, hidden from others who see the calendar, never with attendees."""
    body = {name: value for name, value in event_of(entry, zone).items() if value is not None}
    return body | {
        "id": event_id(key),
        "visibility": "private",
        "extendedProperties": {"private": {"mailask": "hold", "mailaskKey": key[:1000]}},
    }


def entry_of(event: dict[str, Any], zone: ZoneInfo) -> Entry | None:
    """What stands on the calendar now, None when it was deleted."""
    if event.get("status") == "cancelled":
        return None
    link = event.get("source", {}).get("url", "")
    words = event.get("description", "")
    if link:
        words = re.sub(rf"\s*{re.escape(link)}\s*$", "", _plain(words))
    reminders = event.get("reminders", {}).get("overrides", ())
    return Entry(
        title=event.get("summary", ""),
        when=_when(event["start"], zone),
        description=words,
        confirmed=event.get("status") == "confirmed",
        busy=event.get("transparency", "opaque") == "opaque",
        reminders=tuple(each["minutes"] for each in reminders),
        link=link,
    )


def says(event: dict[str, Any], entry: Entry, zone: ZoneInfo) -> bool:
    """Whether the event still says what `entry` does and nobody added guests, a place, a length or a repetition."""
    if event.get("status") == "cancelled" or any(event.get(name) for name in ("location", "attendees", "recurrence")):
        return False
    wanted = event_of(entry, zone)
    return _meaning(event, zone) == _meaning({name: v for name, v in wanted.items() if v is not None}, zone)


def _meaning(event: dict[str, Any], zone: ZoneInfo) -> tuple[object, ...]:
    return (
        " ".join(str(event.get("summary", "")).split()),
        " ".join(_plain(str(event.get("description", ""))).split()),
        _instant(event["start"], zone),
        _instant(event["end"], zone),
        event.get("status"),
        event.get("transparency", "opaque"),
        tuple(sorted(each["minutes"] for each in event.get("reminders", {}).get("overrides", ()))),
    )


def _span(when: When, zone: ZoneInfo) -> tuple[dict[str, str | None], dict[str, str | None]]:
    """Start and end; the end of an all-day event is the day after, since it is exclusive.

    The other form is set to null: a patch merges, and an event with both a date and a time is refused.
    """
    if isinstance(when, datetime):
        return _timed(when, zone), _timed(when + _QUARTER, zone)
    return _all_day(when), _all_day(when + timedelta(days=1))


def _timed(when: datetime, zone: ZoneInfo) -> dict[str, str | None]:
    return {"dateTime": when.astimezone(zone).isoformat(timespec="seconds"), "timeZone": zone.key, "date": None}


def _all_day(day: date) -> dict[str, str | None]:
    return {"date": day.isoformat(), "dateTime": None, "timeZone": None}


def _when(point: dict[str, Any], zone: ZoneInfo) -> When:
    if point.get("date"):
        return date.fromisoformat(point["date"])
    moment = datetime.fromisoformat(point["dateTime"])
    named = point.get("timeZone")
    moment = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(named) if named else zone)
    return moment.astimezone(zone)


def _instant(point: dict[str, Any], zone: ZoneInfo) -> str:
    when = _when(point, zone)
    return when.astimezone(UTC).isoformat() if isinstance(when, datetime) else when.isoformat()


def _reminders(entry: Entry) -> list[int]:
    """At most five, of at most four weeks; the ones nearest to the deadline stay."""
    return sorted({minutes for minutes in entry.reminders if minutes <= _LONGEST_REMINDER})[:_MOST_REMINDERS]


def _plain(text: str) -> str:
    """A description without the HTML that Google's editor writes."""
    return unescape(_ANY_TAG.sub("", _TAG.sub("\n", text))) if "<" in text or "&" in text else text
