"""Holds on a Google calendar: one of our own, made once, or the person's primary one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from mailask.core.hold import Entry, Hold, HoldState
from mailask.errors import CalendarError, ChangedByHand, MailaskError, Unanswered
from mailask.google.account import Marks
from mailask.google.calendar_choice import Choice, keep_choice, load_choice
from mailask.google.events import EVENT_FIELDS, entry_of, event_id, event_of, is_untouched, new_event, says
from mailask.google.refusals import Refused
from mailask.google.transport import Connection
from mailask.ports import CalendarView, SeenEntry

CALENDAR_ID: Final = "google.calendar"
_MAKING: Final = "google.calendar.making"
_ZONE: Final = "google.calendar.zone"
_TWICE: Final = "google.calendar.twice"
_DELETED: Final = "google.calendar.deleted"
_SYNCED: Final = "calendar"
"""`gather.CALENDAR_CURSOR`, under which the sync token is kept."""
_TWO: Final = (
    "Google did not say whether it had made the mailask calendar, so there may be two of it. "
    "Only the one with entries is used; delete the other."
)
_NOTED: Final = timedelta(days=7)
_GONE: Final = frozenset({404, 410})


_NEW_ONE: Final = (
    "To get a new one: `mailask login --new-calendar`. "
    'To use your own calendar: `calendar = "primary"` under [google] in config.toml.'
)


class CalendarGone(CalendarError, ChangedByHand):
    """The person deleted the calendar that mailask made; none is made again unasked, and its holds stay away."""

    hint = _NEW_ONE


class GoogleCalendar:
    """The calendar of an account."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    def notes(self) -> tuple[str, ...]:
        """What a person should know about the calendar."""
        marks, now = self._line.marks, self._line.account.clock.now()
        twice = marks.get(_TWICE)
        said = (
            _TWO if twice and datetime.fromisoformat(twice) + _NOTED >= now else "",
            f"The mailask calendar was deleted, so no deadlines are kept. {_NEW_ONE}"
            if marks.get(_DELETED) and not self._is_primary
            else "",
            load_choice(marks).note(now),
        )
        return tuple(filter(None, said))

    def changes(self, holds: Sequence[Hold], cursor: str) -> CalendarView:
        refs = {event_id(hold.key): hold for hold in holds}
        left = self._choose(refs).left
        # On the calendar used before: whatever the plan wants of them, it gives them to the person.
        changed = {
            hold.ref or ref: SeenEntry(hold.ref or ref, hold.revision, hold.sequence, hold.entry)
            for ref, hold in refs.items()
            if ref in left and hold.state is HoldState.OURS
        }
        refs = {ref: hold for ref, hold in refs.items() if ref not in left}
        if not refs or not (calendar := self._calendar_id()):
            return CalendarView(changed, cursor)
        try:
            if self._is_primary:
                events, cursor, complete = self._marked(calendar), "", True
            else:
                events, cursor, complete = self._synced(calendar, cursor)
        except CalendarGone:
            # Mail and drafts go on; the holds went with their calendar.
            gone = {hold.ref or ref: SeenEntry(hold.ref or ref, sequence=hold.sequence) for ref, hold in refs.items()}
            return CalendarView(changed | gone)
        found = {event["id"]: event for event in events}
        for ref, hold in refs.items():
            event = found.get(ref)
            if event is None and complete:
                # Cancelled ones are listed for a while only, and a full listing need not have them.
                event = self._event(ref)
                if event is None:
                    changed[hold.ref or ref] = SeenEntry(hold.ref or ref, sequence=hold.sequence)
                    continue
            if event is not None and event["etag"] != hold.revision and not self._is_ours(event, hold):
                changed[hold.ref or ref] = self._standing(event)
        return CalendarView(changed, cursor)

    def look(self, hold: Hold) -> SeenEntry | None:
        event = self._event(event_id(hold.key)) if self._calendar_id() else None
        if event is None:
            return None
        return replace(self._standing(event, hold.entry), touched=not is_untouched(event, self._zone))

    def put(self, hold: Hold, *, at: datetime) -> SeenEntry:  # noqa: ARG002 - Google stamps events itself
        self._choose(())
        calendar = self._calendar_id() or self._make_calendar()
        body = new_event(hold.entry, self._zone, key=hold.key)
        request = self._events.insert(calendarId=calendar, body=body, sendUpdates="none", fields=EVENT_FIELDS)
        try:
            return self._standing(self._line.call(request))
        except Refused as refused:
            if refused.status == 404:
                raise self._gone() from refused
            if refused.status != 409:
                raise
        # Ids of deleted events stay taken, so a person's deletion is known by it (409, then `cancelled`).
        event = self._event(event_id(hold.key))
        if event is None or event.get("status") == "cancelled":
            raise ChangedByHand(f"The hold `{hold.entry.title}` was deleted; it stays away.")
        if says(event, hold.entry, self._zone):
            return self._standing(event, hold.entry)
        if not self._is_ours(event, hold):
            raise ChangedByHand(f"The hold `{hold.entry.title}` was changed; it is left alone.")
        return self._rewritten(replace(hold, revision=event["etag"]), hold.entry)

    def move(self, hold: Hold, entry: Entry, *, at: datetime) -> SeenEntry:  # noqa: ARG002 - as above
        return self._rewritten(hold, entry)

    def _rewritten(self, hold: Hold, entry: Entry) -> SeenEntry:
        def patch() -> Any:
            return self._events.patch(
                calendarId=self._calendar_id(),
                eventId=event_id(hold.key),
                body=event_of(entry, self._zone),
                sendUpdates="none",
                fields=EVENT_FIELDS,
            )

        event = self._write(patch, hold, entry)
        if event is None:
            raise ChangedByHand(f"The hold `{hold.entry.title}` was deleted; it stays away.")
        return self._standing(event, entry)

    def drop(self, hold: Hold) -> None:
        def delete() -> Any:
            return self._events.delete(calendarId=self._calendar_id(), eventId=event_id(hold.key), sendUpdates="none")

        self._write(delete, hold, None)

    def _choose(self, refs: Iterable[str]) -> Choice:
        account, marks = self._line.account, self._line.marks
        choice = load_choice(marks).taken(account.calendar, refs, account.clock.now())
        keep_choice(marks, choice)
        return choice

    @property
    def _is_primary(self) -> bool:
        return self._line.account.calendar == "primary"

    @property
    def _events(self) -> Any:
        return self._line.calendar.events()

    @property
    def _zone(self) -> ZoneInfo:
        """The calendar's own zone, since cron hosts run in UTC."""
        return ZoneInfo(self._line.marks.get(_ZONE) or self._line.account.zone)

    def _calendar_id(self) -> str:
        return "primary" if self._is_primary else self._line.marks.get(CALENDAR_ID)

    def _write(self, make: Any, hold: Hold, entry: Entry | None) -> dict[str, Any] | None:
        """Write under If-Match; None when the event is gone. Raises ChangedByHand."""
        revision = hold.revision
        for _ in range(2):
            request = make()
            request.headers["If-Match"] = revision
            try:
                return self._line.call(request)
            except Refused as refused:
                if refused.status in _GONE:
                    return None
                if refused.status != 412:
                    raise
            event = self._event(event_id(hold.key))
            if event is None or event.get("status") == "cancelled":
                return None
            if entry is not None and says(event, entry, self._zone):
                return event  # our own write, whose answer was lost
            if not self._is_ours(event, hold):
                break
            revision = event["etag"]  # a write of ours without a receipt, or Google touched it: it says what we wrote
        raise ChangedByHand(f"The hold `{hold.entry.title}` was changed; it is left alone.")

    def _is_ours(self, event: dict[str, Any], hold: Hold) -> bool:
        return says(event, hold.entry, self._zone) or is_untouched(event, self._zone)

    def _standing(self, event: dict[str, Any], written: Entry | None = None) -> SeenEntry:
        """The event as the rest of mailask sees it; an unchanged one shows the very entry that was written."""
        same = written is not None and says(event, written, self._zone)
        return SeenEntry(
            event["id"],
            revision=event.get("etag", ""),
            sequence=event.get("sequence", 0),
            entry=written if same else entry_of(event, self._zone),
        )

    def _event(self, ref: str) -> dict[str, Any] | None:
        request = self._events.get(calendarId=self._calendar_id(), eventId=ref, fields=EVENT_FIELDS)
        try:
            return self._line.call(request)
        except Refused as refused:
            if refused.status in _GONE:
                return None
            raise

    def _synced(self, calendar: str, cursor: str) -> tuple[list[dict[str, Any]], str, bool]:
        """What changed since the cursor, the next cursor, and whether it is a full list instead."""
        query: dict[str, Any] = {"calendarId": calendar, "showDeleted": True, "maxResults": 2500}
        if cursor:
            try:
                return *self._listed({**query, "syncToken": cursor}), False
            except Refused as refused:
                # 400 is what a token gets that was given for another calendar or another query.
                if refused.status not in {400, 410}:
                    raise
        return *self._listed(query), True

    def _marked(self, calendar: str) -> list[dict[str, Any]]:
        """Our own events among the person's: a sync token would bring their whole life along."""
        return self._listed({"calendarId": calendar, "privateExtendedProperty": "mailask=hold", "maxResults": 2500})[0]

    def _listed(self, query: dict[str, Any]) -> tuple[list[dict[str, Any]], str]:
        events: list[dict[str, Any]] = []
        fields = f"items({EVENT_FIELDS}),nextPageToken,nextSyncToken,timeZone"
        token = None
        while True:
            try:
                page = self._line.call(self._events.list(**query, pageToken=token, fields=fields))
            except Refused as refused:
                if refused.status == 404:
                    raise self._gone() from refused
                raise
            if self._line.marks.get(_DELETED):
                self._line.marks.set(_DELETED, "")  # it is there: the 404 was another account's
            events += page.get("items", ())
            zone = page.get("timeZone")
            if zone and zone != self._line.marks.get(_ZONE):
                self._line.marks.set(_ZONE, zone)
            if not (token := page.get("nextPageToken")):
                return events, page.get("nextSyncToken", "")

    def _make_calendar(self) -> str:
        """The id of a new calendar; it is our only handle, as the scope does not let us list calendars."""
        if self._line.marks.get(_MAKING):
            self._line.marks.set(_TWICE, self._line.account.clock.now().isoformat())
        self._line.marks.set(_MAKING, "yes")
        body = {
            "summary": "mailask",
            "description": "Deadlines of what you asked for.",
            "timeZone": self._line.account.zone,
        }
        try:
            made = self._line.call(self._line.calendar.calendars().insert(body=body))
        except Unanswered:
            raise
        except MailaskError:
            self._line.marks.set(_MAKING, "")  # it said no, so there is none
            raise
        self._line.marks.set(CALENDAR_ID, made["id"])
        self._line.marks.set(_ZONE, made.get("timeZone", self._line.account.zone))
        self._line.marks.set(_MAKING, "")
        return str(made["id"])

    def _gone(self) -> CalendarError:
        if self._is_primary:
            return CalendarError("Google does not find your primary calendar.")
        self._line.marks.set(_DELETED, "yes")
        return CalendarGone("The mailask calendar was deleted.")


def forget_calendar(marks: Marks, cursors: Marks) -> None:
    """Let the next hold make a new calendar, whose cursor is not that of the old one."""
    for name in (CALENDAR_ID, _MAKING, _ZONE, _DELETED):
        marks.set(name, "")
    cursors.set(_SYNCED, "")
