"""Calendar v3 over fake calendars: ids stay taken, etags guard writes, deletions are told, sync tokens run out."""

from __future__ import annotations

import re
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.google.fake.answers import No, not_found

if TYPE_CHECKING:
    from tests.google.fake.google import Call, Google

_ID = re.compile(r"[a-v0-9]{5,1024}")


@dataclass
class Events:
    """One calendar.

    Attributes:
        number: rises with every change; an event's etag and a sync token are made of it.
        oldest_token: tokens before this number are refused with 410.
    """

    id: str
    summary: str
    zone: str = "Europe/Berlin"
    events: dict[str, dict[str, Any]] = field(default_factory=dict)
    changed: dict[str, int] = field(default_factory=dict)
    number: int = 100
    oldest_token: int = 0
    page_size: int = 2500

    def touch(self, ref: str) -> None:
        self.number += 1
        self.changed[ref] = self.number
        self.events[ref]["etag"] = f'"{self.number}000"'

    def edit(self, ref: str, **fields: Any) -> None:
        """A person's hand."""
        _merge(self.events[ref], fields)
        self.touch(ref)

    def remove(self, ref: str) -> None:
        if self.events[ref]["status"] != "cancelled":
            self.events[ref]["status"] = "cancelled"
            self.touch(ref)

    def expire_tokens(self) -> None:
        self.number += 1
        self.oldest_token = self.number

    def standing(self) -> dict[str, str]:
        return {ref: event.get("summary", "") for ref, event in self.events.items() if event["status"] != "cancelled"}


def answer(google: Google, call: Call) -> Any:
    name = call.method.id.removeprefix("calendar.")
    if name == "calendars.insert":
        return _make(google, call)
    calendar = google.calendars.get(call.path["calendarId"])
    if calendar is None:
        raise No(404, "notFound", "Not Found")
    if name == "calendars.get":
        return {"id": calendar.id, "summary": calendar.summary, "timeZone": calendar.zone}
    return {
        "events.list": _list,
        "events.get": _get,
        "events.insert": _insert,
        "events.patch": _patch,
        "events.delete": _delete,
    }[name](calendar, call)


def _make(google: Google, call: Call) -> Any:
    ref = f"c{len(google.calendars)}@group.calendar.google.com"
    google.calendars[ref] = Events(ref, call.body["summary"], call.body.get("timeZone", "UTC"))
    return {"id": ref, "summary": call.body["summary"], "timeZone": google.calendars[ref].zone}


def _list(calendar: Events, call: Call) -> Any:
    token, mark = call.one("syncToken"), call.one("privateExtendedProperty")
    if token and mark:
        raise No(400, "badRequest", "Sync token cannot be used with query restrictions")
    since = int(token) if token else 0
    if token and since < calendar.oldest_token:
        raise No(410, "fullSyncRequired", "Sync token is no longer valid, a full sync is required.")
    found = [e for ref, e in calendar.events.items() if calendar.changed[ref] > since]
    if not token and call.one("showDeleted") != "true":
        found = [event for event in found if event["status"] != "cancelled"]
    if mark:
        name, _, value = mark.partition("=")
        found = [e for e in found if e.get("extendedProperties", {}).get("private", {}).get(name) == value]
    start = int(call.one("pageToken") or 0)
    page: dict[str, Any] = {"kind": "calendar#events", "timeZone": calendar.zone}
    page["items"] = [_told(event) for event in found[start : start + calendar.page_size]]
    if start + calendar.page_size < len(found):
        page["nextPageToken"] = str(start + calendar.page_size)
    elif not mark:
        page["nextSyncToken"] = str(calendar.number)
    return page


def _told(event: dict[str, Any]) -> dict[str, Any]:
    if event["status"] == "cancelled":
        return {name: event[name] for name in ("id", "status", "etag")}
    return event


def _get(calendar: Events, call: Call) -> Any:
    return _there(calendar, call)


def _insert(calendar: Events, call: Call) -> Any:
    event = deepcopy(call.body)
    if call.one("sendUpdates") != "none" or "attendees" in event:
        raise AssertionError("somebody would get mail")
    if not _ID.fullmatch(event["id"]):
        raise No(400, "invalid", "Invalid resource id value.")
    if event["id"] in calendar.events:
        raise No(409, "duplicate", "The requested identifier already exists.")
    _check(event)
    event.setdefault("status", "confirmed")
    event["sequence"] = 0
    calendar.events[event["id"]] = event
    calendar.touch(event["id"])
    return event


def _patch(calendar: Events, call: Call) -> Any:
    event = _there(calendar, call)
    _if_match(event, call)
    if event["status"] == "cancelled":
        raise No(403, "forbidden", "Forbidden")
    before = deepcopy(event)
    after = _merge(deepcopy(event), call.body)
    _check(after)
    event.clear()
    event.update(after)
    if any(before.get(name) != event.get(name) for name in ("start", "end", "status")):
        event["sequence"] += 1
    calendar.touch(event["id"])
    return event


def _delete(calendar: Events, call: Call) -> Any:
    event = _there(calendar, call)
    if event["status"] == "cancelled":
        raise No(410, "deleted", "Resource has been deleted")
    _if_match(event, call)
    calendar.remove(event["id"])
    return None


def _there(calendar: Events, call: Call) -> dict[str, Any]:
    event = calendar.events.get(call.path["eventId"])
    if event is None:
        raise not_found()
    return event


def _if_match(event: dict[str, Any], call: Call) -> None:
    wanted = call.headers.get("if-match")
    if wanted is not None and wanted != event["etag"]:
        raise No(412, "conditionNotMet", "Precondition Failed")


def _check(event: dict[str, Any]) -> None:
    for end in ("start", "end"):
        if ("date" in event[end]) == ("dateTime" in event[end]):
            raise No(400, "invalid", "Invalid start or end time.")
    if str(event["start"]) >= str(event["end"]) and "date" in event["start"]:
        raise No(400, "timeRangeEmpty", "The specified time range is empty.")
    reminders = event.get("reminders", {}).get("overrides", ())
    if len(reminders) > 5 or any(not 0 <= each["minutes"] <= 40320 for each in reminders):
        raise No(400, "invalid", "Invalid reminders.")
    if not event.get("source", {"url": "https:"})["url"].startswith("http"):
        raise No(400, "invalid", "Invalid source url.")


def _merge(event: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    """A patch merges objects, takes arrays and `reminders` whole, and null deletes."""
    for name, value in fields.items():
        if value is None:
            event.pop(name, None)
        elif isinstance(value, dict) and name != "reminders":
            event[name] = _merge(dict(event.get(name, {})), value)
        else:
            event[name] = value
    return event
