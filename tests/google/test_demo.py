"""The demo's whole story with the real commands on the Google provider: `python -m tests.google.demo DIR` as a test."""

from __future__ import annotations

from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

import pytest

from tests.google.account import START
from tests.google.demo import play
from tests.google.fake.server import serving
from tests.google.test_transport import LETTER
from tests.google.web_client import WebClient


def test_the_demos_story_on_gmail_and_google_calendar(google, tmp_path):
    client = WebClient(google)
    seen = {}
    with serving(google) as root:
        for scene in play(tmp_path / "home", google, root, say=lambda _: None, past=False):
            seen[scene.title] = (sorted(line.split("@")[0] for line in client.drafts()), sorted(google.holds.values()))

    churn, visit = "Yearly plan: churn numbers (Dana)", "Twenty minutes at your reception (Helen)"
    review, marek = "Scope of a security review", "Draft waiting: Two owners who chose the year (Marek)"
    assert seen == {
        "four asks become drafts": (
            ["Dana Levi <dana.levi", "Helen Park <helen.park", "Ines Pereira <ines", "Marek Dvorak <marek"],
            [
                f"Draft waiting: {review} (Ines)",
                f"Draft waiting: {visit}",
                marek,
                f"Draft waiting: {churn}",
            ],
        ),
        "you go through your drafts": (  # Marek's draft may still be open in an editor
            ["Ines Pereira <ines"],
            [f"Draft waiting: {review} (Ines)", marek, f"Reply due: {visit}", f"Reply due: {churn}"],
        ),
        "a promise, and an out-of-office": (
            [],
            [f"Promised: {churn}", f"Reply due: {review} (Ines)", f"Reply due: {visit}"],
        ),
        "a no, and the next helper": (
            ["Tom Sandoval <tom"],
            [f"Draft waiting: {review} (Tom)", f"Promised: {churn}", f"Reply due: {visit}"],
        ),
        "a deadline nears": (
            ["Helen Park <helen.park", "Tom Sandoval <tom"],
            [f"Draft waiting: {review} (Tom)", f"Promised: {churn}", f"Reply due: {visit}"],
        ),
        "the answer comes before the nudge is sent": (  # a yes that wants something of the user as well
            ["Tom Sandoval <tom"],
            [f"A yes? {visit}", f"Draft waiting: {review} (Tom)", f"Promised: {churn}"],
        ),
        "delivered": (
            ["Dana Levi <dana.levi", "Helen Park <helen.park", "Tom Sandoval <tom"],
            [f"Draft waiting: {review} (Tom)"],
        ),
    }


def test_a_persons_deeds_can_be_done_by_hand(desk_on_a_socket, google):
    desk = desk_on_a_socket  # the README does the same with curl

    def by_hand(deed="", **form):
        body = urlencode(form).encode() if form else None
        with urlopen(f"{desk.root}/person/{deed}", body) as page:
            return page.read().decode().splitlines()

    desk.mailbox.create_draft(LETTER, mailask_id="a1", at=START)
    to = LETTER.to[0].address
    assert by_hand() == [f"In Drafts: {LETTER.to[0]}: {LETTER.subject}"]
    by_hand("edit", to=to, text="One more line.")
    assert by_hand("send", to=to, at="2026-11-24T10:00") == ["Nothing in Drafts, nothing on the calendar."]
    by_hand("answer", to=to, text="Done, it is attached.")

    sent, answer = google.mail.mails.values()
    assert b"One more line." in sent.source
    assert (sent.labels, answer.thread) == ({"SENT"}, sent.thread)
    assert b"Done, it is attached." in answer.source
    desk.mailbox.create_draft(LETTER, mailask_id="a2", at=START)
    assert by_hand("delete", to=to) == ["Nothing in Drafts, nothing on the calendar."]
    with pytest.raises(HTTPError, match="404"):
        by_hand("send", to=to)
