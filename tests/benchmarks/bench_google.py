"""What a run on Google costs: CPU against a bare script with the same two calls, and calls and units by what happened.

    python -m pytest tests/benchmarks/bench_google.py -q -s

Not part of the suite. The figure that counts is the ratio within one run; the fake Google is a process of its own.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes.mail import mail, reply_to
from tests.google.life import GoogleLife, open_door
from tests.laws.world import CHURN, at

RUNS = 11
LARGE = 20_000
TARGET = 3.5

BARE = """
import sys
from google.oauth2.credentials import Credentials
from googleapiclient.discovery import build
root = sys.argv[1]
signed = Credentials(sys.argv[2])
gmail = build("gmail", "v1", credentials=signed, client_options={"api_endpoint": root + "/"})
calendar = build("calendar", "v3", credentials=signed, client_options={"api_endpoint": root + "/calendar/v3/"})
gmail.users().history().list(userId="me", startHistoryId="1000").execute()
calendar.events().list(calendarId="primary").execute()
"""


def cpu(words, **more):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(words, check=True, capture_output=True, **more)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.fixture
def home(tmp_path):
    """A home with an open draft (so one call more than the bare script), at a fake Google in another process."""
    token = tmp_path / "google-token.json"
    words = [sys.executable, "-m", "tests.google.fake", "--port", "0", "--token-file", str(token)]
    with subprocess.Popen(words, stderr=subprocess.PIPE, text=True) as server:
        root = server.stderr.readline().split('"')[1]
        (tmp_path / "asks").mkdir()
        (tmp_path / "asks" / "churn.toml").write_text(CHURN)
        (tmp_path / "config.toml").write_text(
            '[me]\nname = "Alice Adams"\nemail = "me@example.com"\ntimezone = "Europe/Berlin"\n'
            f'[mailbox]\nprovider = "google"\n[google]\napi_root = "{root}"\n'
        )
        yield tmp_path, root
        server.terminate()


def test_an_idle_run_costs_little_more_than_a_bare_script(home):
    folder, root = home
    environment = os.environ | {"MAILASK_HOME": str(folder)}
    run = [sys.executable, "-m", "mailask", "run", "--at", "2026-11-24T09:00"]
    for _ in range(2):
        subprocess.run(run, check=True, env=environment)
    token = json.loads((folder / "google-token.json").read_text())["token"]
    bare = [sys.executable, "-c", BARE, root, token]
    subprocess.run(bare, check=True)
    ours, theirs = [], []
    for _ in range(RUNS):
        ours.append(cpu(run, env=environment))
        theirs.append(cpu(bare))
    mine, plain = sorted(ours)[RUNS // 2], sorted(theirs)[RUNS // 2]
    print(f"\nidle run {mine * 1000:.0f} ms CPU, bare script {plain * 1000:.0f} ms, ratio {mine / plain:.2f}")  # noqa: T201

    assert mine / plain <= TARGET


def bill(life, moment):
    life.world.desk.clock.moment = at(moment)
    life.world.desk.google.units = 0
    life.google.calls.clear()
    life.world.run(moment)
    calendar = sum(call.startswith("calendar.") for call in life.google.calls)
    return len(life.google.calls), life.google.units, calendar


def some_mail(n, moment):
    return mail(
        sender=f"person{n % 90}@example.org", to="me@example.com", subject=f"Number {n}", at=moment, text="Hello."
    )


def test_the_table_of_calls_and_units(tmp_path):
    with open_door() as door:
        life = GoogleLife.start(door, tmp_path)
        life.world.run("2026-11-23T09:00")
        rows = {"idle, drafts open": bill(life, "2026-11-23T09:15")}
        life.world.ask("again", CHURN.replace("SMB churn", "Enterprise churn").replace("bob@", "erin@"))
        rows["one new ask"] = bill(life, "2026-11-23T09:30")
        person = life.subject.person
        asked = person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))
        person.send_draft(life.ref_to("carol@"), at=at("2026-11-23T10:00"))
        person.send_draft(life.ref_to("erin@"), at=at("2026-11-23T10:00"))
        life.world.run("2026-11-23T10:15")
        rows["idle, nothing in Drafts"] = bill(life, "2026-11-23T10:30")
        person.receive(
            reply_to(asked, sender="bob@example.com", at=at("2026-11-23T11:00"), text="Done! It is attached.\n")
        )
        rows["one new reply"] = bill(life, "2026-11-23T11:15")
        for n in range(100):
            person.receive(some_mail(n, at("2026-11-23T12:00") + timedelta(minutes=n)))
        rows["a day of 100 mails, in one run"] = bill(life, "2026-11-23T14:00")
        for n in range(LARGE):
            life.google.mail.take_in(
                some_mail(n, datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=n)), "INBOX", silently=True
            )
        life.google.mail.expire_history()
        rows[f"an expired cursor, {LARGE} messages"] = bill(life, "2026-11-23T14:15")
        rows["the next morning: the daily sweep, and thanks for the reply"] = bill(life, "2026-11-24T09:00")
    for name, (calls, units, calendar) in rows.items():
        print(f"| {name} | {calls} | {units} | {calendar} |")  # noqa: T201
    assert rows["idle, drafts open"][1] == 7
