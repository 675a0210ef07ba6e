"""What others ask of the user by a day, from a Maildir to the calendar and back, by commands alone."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.fakes.mail import mail, reply_to

ON = ("--set", "holds.owed=true", "--set", "asks.drafts_per_run=0")
MONDAY = ("--at", "2026-11-23T09:00", *ON)
TUESDAY = ("--at", "2026-11-24T09:00", *ON)
BERLIN = ZoneInfo("Europe/Berlin")
WORDS = "Could you send me the churn figures by 4 December?"
ASKED = mail(
    sender="Carol Clark <carol@example.org>",
    to="alice@example.com",
    at=datetime(2026, 11, 23, 8, tzinfo=BERLIN),
    subject="Figures",
    text=f"Hi Alice,\n\n{WORDS}\n\nCarol\n",
    message_id="<1@example.org>",
)
ANSWERED = reply_to(
    ASKED,
    sender="Alice Adams <alice@example.com>",
    at=datetime(2026, 11, 24, 8, tzinfo=BERLIN),
    text="Hi Carol,\n\nhere they are.\n",
)


def owed(actions):
    return [(action["kind"], action.get("title")) for action in actions if action["request"].startswith("owed:")]


@pytest.fixture
def asked(home):
    (home / "Mail" / "new" / "1.desk").write_bytes(ASKED)
    return home


def test_an_ask_goes_from_the_inbox_to_the_calendar_and_an_answer_takes_it_off(mailask, asked):
    planned = mailask("plan", "--json", *MONDAY).json
    done = mailask("run", "--json", *MONDAY).json
    held = mailask("holds", "--json", *MONDAY).json

    assert (
        owed(planned["actions"])
        == owed(done["applied"])
        == [
            ("keep_owed", "Figures"),
            ("put_hold", "Owed: Figures (Carol)"),
        ]
    )
    assert [(hold["title"], hold["when"], hold["status"]) for hold in held] == [
        ("Owed: Figures (Carol)", "2026-12-04", "tentative")
    ]
    assert mailask("plan", "--json", *MONDAY).json["actions"] == []

    sent = asked / "Mail" / ".Sent" / "cur"
    sent.mkdir(parents=True, exist_ok=True)
    (sent / "2.desk:2,S").write_bytes(ANSWERED)

    assert owed(mailask("run", "--json", *TUESDAY).json["applied"]) == [
        ("keep_owed", "Figures"),
        ("drop_hold", "Owed: Figures (Carol)"),
    ]
    assert mailask("holds", "--json", *TUESDAY).json == []
    assert mailask("run", *TUESDAY).out == ""


def test_a_person_sees_it_in_the_plan_and_in_the_list(mailask, asked):
    planned = mailask("plan", *MONDAY).out
    mailask("run", *MONDAY)

    assert "put on 2026-12-04: Owed: Figures (Carol)" in planned
    assert f"Carol Clark <carol@example.org> asks: “{WORDS}” (<1@example.org>)" in planned
    assert mailask("holds", *MONDAY).out == "2026-12-04        Owed: Figures (Carol)  (tentative)\n"


def test_why_tells_the_message_the_rule_and_the_words(mailask, asked):
    done = mailask("run", "--json", *MONDAY).json
    (name,) = {action["request"] for action in done["applied"] if action["kind"] == "keep_owed"}
    told = mailask("why", name, *MONDAY).out
    deeds = mailask("why", name, "--json", *MONDAY).json

    assert "put on 2026-12-04: Owed: Figures (Carol)" in told
    assert f"asks read from “{WORDS}” (rule asks." in told
    assert [deed["kind"] for deed in deeds] == ["keep_owed", "put_hold"]
    assert {deed["request"] for deed in deeds} == {name}
    assert f"mailask why {name}" in (next((asked / "calendar").glob("*.ics")).read_text().replace("\n ", ""))


def test_off_the_same_mail_leaves_nothing(mailask, asked):
    assert owed(mailask("run", "--json", "--at", "2026-11-23T09:00").json["applied"]) == []
