from __future__ import annotations

import os
import pty
import subprocess
import sys
import tomllib
from datetime import date, datetime

import pytest

AT = ("--at", "2026-11-23T09:00")
GOOD = (
    *("--title", "Café table names", "--to", "Bob Roe <bob@example.org>"),
    *("--need", "the names of two cafés in Leeds with a table for ten people"),
    *("--why", "the team meets there for the first time since spring"),
    *("--action", "send me the two names"),
    *("--effort", "5"),
    *("--by-reason", "I book on the 3rd", "--context", "you lived in Leeds for years"),
)


def test_with_flags_it_needs_no_terminal(mailask, home):
    answer = mailask("ask", "new", *GOOD, "--by", "2026-12-02", *AT)
    written = tomllib.loads((home / "asks" / "café-table-names.toml").read_text())

    assert answer.code == 0, answer.err
    assert answer.out == f"{home / 'asks' / 'café-table-names.toml'}\n"
    assert written["to"] == ["Bob Roe <bob@example.org>"]
    assert written["by"] == date(2026, 12, 2)
    assert written["effort_minutes"] == 5


def test_what_it_writes_the_linter_accepts(mailask, home):
    mailask("ask", "new", *GOOD, "--by", "2026-12-02", "--id", "tables", *AT)

    assert mailask("ask", "lint", "tables", *AT).code == 0


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("next Friday", date(2026, 12, 4)),
        ("2026-12-02T15:00+01:00", datetime.fromisoformat("2026-12-02T15:00+01:00")),
        ("2026-12-02 15:00", datetime.fromisoformat("2026-12-02T15:00+01:00")),
    ],
)
def test_the_date_may_be_said_in_words(mailask, home, words, when):
    answer = mailask("ask", "new", *GOOD, "--by", words, "--id", "tables", *AT)

    assert answer.code == 0, answer.err
    assert tomllib.loads((home / "asks" / "tables.toml").read_text())["by"] == when


def test_a_date_that_cannot_be_understood_is_an_error(mailask, home):
    answer = mailask("ask", "new", *GOOD, "--by", "some day", *AT)

    assert answer.code == 2
    assert "“some day” is not a day" in answer.err


def test_without_a_terminal_everything_missing_is_named_at_once(mailask, home):
    answer = mailask("ask", "new", "--title", "Tables", *AT)

    assert answer.code == 2
    assert "missing: --to, --need, --why, --action\n" in answer.err


def test_without_a_terminal_effort_and_day_may_be_left_out_at_the_price_of_a_warning(mailask, home):
    effort = GOOD.index("--effort")
    answer = mailask("ask", "new", *GOOD[:effort], "--context", "you lived in Leeds for years", *AT)

    assert answer.code == 0, answer.err
    assert "R1 warning" in answer.err
    assert "T1 warning" in answer.err


def test_the_next_nudge_can_be_held_from_the_start(mailask, home):
    answer = mailask("ask", "new", *GOOD, "--by", "2026-12-18", "--wait", "2026-12-10", *AT)

    assert answer.code == 0, answer.err
    written = tomllib.loads((home / "asks" / "café-table-names.toml").read_text())
    assert written["wait_until"] == date(2026, 12, 10)


def test_an_error_of_the_linter_stops_it_unless_forced(mailask, home):
    refused = mailask("ask", "new", *GOOD, "--by", "2026-11-01", "--id", "tables", *AT)
    there = (home / "asks" / "tables.toml").exists()
    forced = mailask("ask", "new", *GOOD, "--by", "2026-11-01", "--id", "tables", "--force", *AT)

    assert refused.code == 2
    assert "T2" in refused.err
    assert not there
    assert forced.code == 0
    assert (home / "asks" / "tables.toml").exists()


def test_an_ask_that_is_there_is_never_replaced(mailask, home):
    before = (home / "asks" / "churn.toml").read_text()
    answer = mailask("ask", "new", *GOOD, "--by", "2026-12-02", "--id", "churn", *AT)

    assert answer.code == 2
    assert (home / "asks" / "churn.toml").read_text() == before


@pytest.mark.parametrize("name", ["../up", "a/b", ".hidden", ""])
def test_a_name_cannot_leave_the_folder(mailask, home, name):
    mailask("ask", "new", *GOOD, "--by", "2026-12-02", "--id", name, *AT)
    made = set(home.parent.rglob("*.toml")) - {home / "config.toml"}

    assert {path.parent for path in made} == {home / "asks"}


def test_at_a_terminal_it_asks_for_the_five_letters_and_lints_as_you_go(home):
    answers = [
        "Bob Roe <bob@example.org>",
        "the names of two cafés in Leeds with a table for ten people",
        "the team meets there for the first time since spring",
        "send me the two names",
        "5",
        "2026-11-01",  # over: asked again
        "2026-12-02",
        "I book on the 3rd",
        "you lived in Leeds for years",
        "",
        "Café table names",
    ]
    leading, following = pty.openpty()
    running = subprocess.Popen(
        [sys.executable, "-m", "mailask", "ask", "new", "--id", "tables", *AT],
        stdin=following,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    os.close(following)
    os.write(leading, ("\n".join(answers) + "\n" * 20).encode())
    out, err = running.communicate(timeout=30)
    os.close(leading)
    written = tomllib.loads((home / "asks" / "tables.toml").read_text())

    assert running.returncode == 0, err
    assert out == f"{home / 'asks' / 'tables.toml'}\n"
    for letter in ("Specific", "Meaningful", "Action", "Realistic", "Time-bound"):
        assert letter in err
    assert "T2 error" in err
    assert written["by"] == date(2026, 12, 2)
