"""The commands themselves, in processes of their own, on a Google behind a socket."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.fakes.mail import reply_to
from tests.google.account import write_token_file
from tests.google.fake.answers import Answer, backend, too_fast
from tests.google.fake.google import Google
from tests.google.fake.server import serving
from tests.laws.world import CHURN

NOON = "2026-11-23T12:00"


@dataclass
class Terminal:
    """A home on disk and the commands that work in it."""

    google: Google
    home: Path

    def mailask(self, *words: str) -> subprocess.CompletedProcess[str]:
        self.google.calls.clear()
        return subprocess.run(
            [sys.executable, "-m", "mailask", *words],
            env=os.environ | {"MAILASK_HOME": str(self.home)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    @property
    def token_file(self) -> Path:
        return self.home / "google-token.json"


@pytest.fixture
def terminal(google, tmp_path):
    (tmp_path / "asks").mkdir()
    (tmp_path / "asks" / "churn.toml").write_text(CHURN)
    with serving(google) as root:
        (tmp_path / "config.toml").write_text(f"""
[me]
name = "Alice Adams"
email = "me@example.com"
timezone = "Europe/Berlin"
[mailbox]
provider = "google"
[google]
api_root = "{root}"
""")
        write_token_file(tmp_path / "google-token.json")
        yield Terminal(google, tmp_path)


def test_a_run_makes_draft_and_hold_prints_the_bill_and_is_quiet_and_cheap_after(terminal):
    planned = terminal.mailask("plan", "--at", NOON, "--json")
    made = terminal.mailask("run", "--at", NOON, "--json")
    again = terminal.mailask("run", "--at", "2026-11-23T12:15", "--json")

    assert (planned.returncode, made.returncode, again.returncode) == (0, 0, 0), made.stderr
    kinds = [action["kind"] for action in json.loads(made.stdout)["applied"]]
    assert (kinds.count("create_draft"), kinds.count("put_hold")) == (1, 1)
    assert [action["kind"] for action in json.loads(planned.stdout)["actions"]] == kinds
    assert json.loads(again.stdout)["applied"] == []
    assert json.loads(again.stdout)["cost"] == {"calls": 3, "gmail_units": 7, "calendar_calls": 1}
    assert sorted(terminal.google.calls) == [
        "calendar.events.list",
        "gmail.users.drafts.list",
        "gmail.users.history.list",
    ]
    assert len(terminal.google.mail.drafts) == 1
    assert list(terminal.google.holds.values()) == ["Draft waiting: SMB churn benchmarks (Bob)"]


def test_a_run_with_nothing_open_asks_for_history_and_events_only(terminal):
    (terminal.home / "asks" / "churn.toml").unlink()
    terminal.mailask("run", "--at", NOON)

    idle = terminal.mailask("run", "--at", "2026-11-23T12:15", "--json")

    assert json.loads(idle.stdout)["cost"]["gmail_units"] == 2
    assert [call for call in terminal.google.calls if call.startswith("gmail.")] == ["gmail.users.history.list"]


def test_the_first_run_says_how_far_it_looked_and_how_to_tell_it_of_the_years_before(terminal):
    first, second = (terminal.mailask("run", "--at", NOON, "--json") for _ in range(2))

    said = [[note["text"] for note in json.loads(run.stdout)["notes"]] for run in (first, second)]
    assert "went back to 2026-10-24" in said[0][0]
    assert "mailask import mbox FILE" in said[0][0]
    assert said[1] == []


def test_a_token_that_others_can_read_stops_the_run_before_any_call(terminal):
    terminal.token_file.chmod(0o644)

    done = terminal.mailask("run", "--at", NOON)

    assert done.returncode == 2
    assert "chmod 600" in done.stderr
    assert terminal.google.calls == []


def test_a_dead_grant_asks_for_a_sign_in_and_keeps_the_file(terminal):
    before = terminal.token_file.read_text()
    body = {"error": "invalid_grant", "error_description": "Token has been expired or revoked."}
    terminal.google.token_answer = Answer(400, json.dumps(body).encode(), {"content-type": "application/json"})

    done = terminal.mailask("run", "--at", NOON)

    assert done.returncode == 3
    assert "mailask login" in done.stderr
    assert terminal.token_file.read_text() == before


def test_a_missing_token_asks_for_a_sign_in(terminal):
    terminal.token_file.unlink()

    done = terminal.mailask("run", "--at", NOON)

    assert done.returncode == 3
    assert "mailask login" in done.stderr


def test_a_token_endpoint_that_is_down_is_no_reason_to_sign_in_and_is_left_alone_for_as_long_as_it_says(terminal):
    terminal.google.token_answer = Answer(503, b"busy", {"retry-after": "3600"})

    assert terminal.mailask("run", "--at", NOON).returncode == 75
    terminal.google.token_answer = None
    assert terminal.mailask("run", "--at", NOON).returncode == 75
    assert terminal.google.token_calls == 1


def test_a_limit_longer_than_the_run_can_wait_ends_with_75_and_is_remembered(terminal):
    terminal.google.fail(no=too_fast(until="2099-01-01T00:00:00.000Z"), times=9)

    done = terminal.mailask("run", "--at", NOON)

    assert done.returncode == 75
    assert terminal.google.calls == ["gmail.users.getProfile"]


def test_a_hold_that_a_busy_server_refused_is_put_by_the_next_run(terminal):
    terminal.google.fail("events.insert", no=backend())

    first = terminal.mailask("run", "--at", NOON)
    later = terminal.mailask("run", "--at", "2026-11-23T12:15")

    assert (first.returncode, later.returncode) == (1, 0), first.stderr
    assert (len(terminal.google.mail.drafts), len(terminal.google.holds)) == (1, 1)


def test_a_create_without_an_answer_rests_until_it_is_safe_to_look_and_is_not_repeated(terminal):
    terminal.google.fail("drafts.create", done=True)

    first = terminal.mailask("run", "--at", NOON)
    later = terminal.mailask("run", "--at", "2026-11-23T12:15")

    assert first.returncode == 1
    assert later.returncode in {0, 75}
    assert len(terminal.google.mail.drafts) == 1


def test_what_the_person_writes_from_another_address_of_theirs_is_no_answer(terminal):
    mail = terminal.google.mail
    mail.aliases = [{"sendAsEmail": "me@example.com", "isDefault": True}, {"sendAsEmail": "me@larkfield.example"}]
    terminal.mailask("run", "--at", NOON)
    sent = mail.send_draft(next(iter(mail.drafts)), at=datetime(2026, 11, 23, 13, tzinfo=UTC))
    for sender in ("me@larkfield.example", "somebody@example.com"):  # a colleague of the helper
        when, words = datetime(2026, 11, 23, 14, tzinfo=UTC), "No, sorry, I cannot help with this.\n"
        mail.take_in(reply_to(sent.source, sender=sender, at=when, text=words), "INBOX")
        terminal.mailask("run", "--at", "2026-11-23T16:00")
        listed = json.loads(terminal.mailask("ask", "list", "--at", "2026-11-23T16:00", "--json").stdout)

        state = "sent" if sender.startswith("me@") else "closed"
        assert [request["state"] for request in listed[0]["requests"]] == [state]
