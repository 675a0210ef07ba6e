"""A hold's entry as an event of Calendar v3, and back."""

from __future__ import annotations

import base64
import json
import re
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from html import escape, unescape
from typing import Any, Final
from zoneinfo import ZoneInfo

from mailask.core.deadline import When
from mailask.core.hold import Entry

_QUARTER: Final = timedelta(minutes=15)
"""A moment is shown as the quarter of an hour that starts with it, since reminders count from the start."""
_DIGEST: Final = "mailaskDigest"
_MOST_REMINDERS: Final = 5
_LONGEST_REMINDER: Final = 40320
_BREAK: Final = re.compile(r"<br\s*/?>|</(?:p|div|li)>", re.IGNORECASE)
_ANY_TAG: Final = re.compile(r"<[^>]+>")
EVENT_FIELDS: Final = (
    "id,status,etag,sequence,summary,description,start,end,transparency,reminders,source,location,attendees,recurrence,"
    "extendedProperties/private"
)
"""What an event is compared by; the rest is never asked for."""


def event_id(key: str) -> str:
    """The id that a hold has on every calendar: base32hex of its key's hash, so that a put is idempotent.

    https://developers.google.com/workspace/calendar/api/v3/reference/events#id allows a-v and 0-9, 5 to 1024 of them.
    """
    return base64.b32hexencode(sha256(key.encode()).digest()).decode().lower().rstrip("=")


def event_of(entry: Entry, zone: ZoneInfo) -> dict[str, Any]:
    """What an entry says, as the body of a patch; with a digest of it, by which we know our own writing again."""
    words = _words(entry, zone)
    digest = _digest({name: value for name, value in words.items() if value is not None}, zone)
    return words | {"extendedProperties": {"private": {"mailask": "hold", _DIGEST: digest}}}


def _words(entry: Entry, zone: ZoneInfo) -> dict[str, Any]:
    start, end = _span(entry.when, zone)
    return {
        "summary": entry.title,
        # Only Google's own clients show `source`, and only to the creator, so the link is in the words as well.
        "description": _html("\n\n".join(filter(None, (entry.description, entry.link)))),
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
    for end in ("start", "end"):
        body[end] = {name: value for name, value in body[end].items() if value is not None}
    return body | {"id": event_id(key), "visibility": "private"}


def entry_of(event: dict[str, Any], zone: ZoneInfo) -> Entry | None:
    """What stands on the calendar now, None when it was deleted."""
    if event.get("status") == "cancelled":
        return None
    link = event.get("source", {}).get("url", "")
    words = _plain(event.get("description", "")).removesuffix(link).rstrip()
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
    wanted = {name: value for name, value in _words(entry, zone).items() if value is not None}
    return event.get("status") != "cancelled" and _meaning(event, zone) == _meaning(wanted, zone)


def is_untouched(event: dict[str, Any], zone: ZoneInfo) -> bool:
    """Whether the event still says what mailask wrote last, receipted or not."""
    digest = event.get("extendedProperties", {}).get("private", {}).get(_DIGEST)
    return event.get("status") != "cancelled" and digest == _digest(event, zone)


def _meaning(event: dict[str, Any], zone: ZoneInfo) -> tuple[object, ...]:
    return (
        " ".join(str(event.get("summary", "")).split()),
        " ".join(_plain(str(event.get("description", ""))).split()),
        _instant(event["start"], zone),
        _instant(event["end"], zone),
        event.get("status"),
        event.get("transparency", "opaque"),
        sorted(each["minutes"] for each in event.get("reminders", {}).get("overrides", ())),
        # An entry of ours never has these; guests, a place or a repetition make it the person's.
        [bool(event.get(name)) for name in ("location", "attendees", "recurrence")],
    )


def _digest(event: dict[str, Any], zone: ZoneInfo) -> str:
    return sha256(json.dumps(_meaning(event, zone)).encode()).hexdigest()[:32]


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


def _html(text: str) -> str:
    """A description may hold HTML, so `Dana <dana@example.com>` would otherwise lose its address."""
    return escape(text, quote=False).replace("\n", "<br>")


def _plain(text: str) -> str:
    return unescape(_ANY_TAG.sub("", _BREAK.sub("\n", text)))
