"""A person at work in the fake Google's web client; see `tests.fakes.hand.Hand`."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from mailask.core.deadline import When
from tests.google.fake.events import Events
from tests.google.fake.google import Google


class GooglePerson:
    """`unsent` drafts of their own are named by what the API would call them."""

    def __init__(self, google: Google) -> None:
        self.google = google

    def receive(self, source: bytes) -> None:
        self.google.mail.take_in(source, "INBOX", "UNREAD")

    def write(self, source: bytes) -> None:
        self.google.mail.take_in(source, "SENT")

    def start_draft(self, source: bytes) -> None:
        mail = self.google.mail
        mail.drafts[f"r{mail.number}"] = mail.take_in(source, "DRAFT").id

    def edit_draft(self, ref: str, *, text: str | None = None, subject: str | None = None) -> None:
        self.google.mail.save_in_composer(ref, text=text, subject=subject)

    def flag_draft(self, ref: str) -> None:
        self.google.mail.relabel(self.google.mail.drafts[ref], add=["STARRED"])

    def send_draft(
        self, ref: str, *, at: datetime, text: str | None = None, keeps_id: bool = True, keeps_headers: bool = True
    ) -> bytes:
        return self.google.mail.send_draft(ref, at=at, text=text, strips=not keeps_headers).source

    def delete_draft(self, ref: str) -> None:
        self.google.mail.delete_draft(ref)

    def drafts(self) -> list[bytes]:
        mail = self.google.mail
        return [mail.mails[ref].source for ref in mail.drafts.values() if "DRAFT" in mail.mails[ref].labels]

    def sent(self) -> list[bytes]:
        return [mail.source for mail in self.google.mail.mails.values() if "SENT" in mail.labels]

    def holds(self) -> dict[str, str]:
        return self.google.holds

    def move_hold(self, ref: str, when: When) -> None:
        length = timedelta(minutes=15) if isinstance(when, datetime) else timedelta(days=1)
        self._calendar(ref).edit(ref, start=_point(when), end=_point(when + length))

    def rename_hold(self, ref: str, title: str) -> None:
        self._calendar(ref).edit(ref, summary=title)

    def delete_hold(self, ref: str) -> None:
        self._calendar(ref).remove(ref)

    def resave_hold(self, ref: str) -> None:
        """Google's own editor writes HTML and UTC, and gives a colour."""
        calendar = self._calendar(ref)
        event = calendar.events[ref]
        words = event["description"].replace("<br>", "<br />\n")
        fields = {"description": f"<span>{words}</span>", "colorId": "5"}
        for name in ("start", "end"):
            if "dateTime" in event[name]:
                moment = datetime.fromisoformat(event[name]["dateTime"]).astimezone(UTC)
                fields[name] = {"dateTime": moment.isoformat().replace("+00:00", "Z"), "timeZone": "UTC"}
        calendar.edit(ref, **fields)

    def _calendar(self, ref: str) -> Events:
        return next(calendar for calendar in self.google.calendars.values() if ref in calendar.events)


def _point(when: When) -> dict[str, str | None]:
    if isinstance(when, datetime):
        return {"dateTime": when.isoformat(), "date": None}
    assert isinstance(when, date)
    return {"date": when.isoformat(), "dateTime": None, "timeZone": None}
