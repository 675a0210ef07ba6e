"""What a person, and the people they ask, do at the fake Google by hand.

`POST /person/send`, `/edit`, `/delete` and `/answer` take a form: `to`, and `text` or `at` where it has them. Each
shows Drafts and calendar afterwards, as `GET /person/` does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qs

from mailask.errors import NotFound
from tests.fakes.mail import reply_to
from tests.google.fake.answers import Answer
from tests.google.web_client import WebClient

if TYPE_CHECKING:
    from tests.google.fake.google import Google

PATH = "/person/"


def by_hand(google: Google, path: str, body: bytes) -> Answer:
    """Do what the form says to the newest letter of somebody, then show what lies there."""
    form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    try:
        if deed := path.removeprefix(PATH):
            _DEEDS[deed](google, form)
    except (KeyError, NotFound) as error:
        return _page(404, f"Nobody can do that: {error}")
    lines = [f"In Drafts: {line}" for line in WebClient(google).drafts()]
    lines += [f"On the calendar: {title}" for title in google.holds.values()]
    return _page(200, "\n".join(lines) or "Nothing in Drafts, nothing on the calendar.")


def _page(status: int, text: str) -> Answer:
    return Answer(status, f"{text}\n".encode(), {"content-type": "text/plain; charset=UTF-8"})


def _at(google: Google, form: Mapping[str, str]) -> datetime:
    return datetime.fromisoformat(form["at"]).astimezone() if "at" in form else google.now()


def _send(google: Google, form: Mapping[str, str]) -> None:
    client = WebClient(google)
    client.post(client.draft_to(form["to"]), at=_at(google, form))


def _edit(google: Google, form: Mapping[str, str]) -> None:
    client = WebClient(google)
    client.edit(client.draft_to(form["to"]), paragraph=form["text"], at=_at(google, form))


def _delete(google: Google, form: Mapping[str, str]) -> None:
    client = WebClient(google)
    client.delete(client.draft_to(form["to"]))


def _answer(google: Google, form: Mapping[str, str]) -> None:
    client, at = WebClient(google), _at(google, form)
    asked = client.sent_to(form["to"]).message.as_bytes()
    client.deliver(reply_to(asked, sender=form["to"], at=at, text=f"{form['text']}\n"), at=at)


_DEEDS: dict[str, Callable[[Google, Mapping[str, str]], None]] = {
    "send": _send,
    "edit": _edit,
    "delete": _delete,
    "answer": _answer,
}
