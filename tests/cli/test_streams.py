"""What is printed never fails on a letter, and what could not be printed comes with the next run."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

MONDAY = ("run", "--at", "2026-11-23T09:00")
LATER = ("run", "--at", "2026-11-23T10:00")


def shell(home, arguments, *, redirect="", **more):
    """A command as cron or a shell starts it, in a process of its own."""
    command = f'"{sys.executable}" -m mailask {" ".join(arguments)} {redirect}'
    environment = {**os.environ, "MAILASK_HOME": str(home), **more}
    return subprocess.run(["sh", "-c", command], env=environment, capture_output=True, text=True, check=False)


@pytest.fixture
def abroad(home):
    """The home with an ask to somebody whose name no terminal of the eighties could write."""
    ask = home / "asks" / "churn.toml"
    ask.write_text(ask.read_text().replace("Bob Roe", "Bøb 王"), encoding="utf-8")
    return home


@pytest.mark.parametrize("more", [(), ("--json",)])
def test_a_letter_that_the_terminal_lacks_is_written_as_an_escape(abroad, more):
    done = shell(abroad, (*MONDAY, *more), PYTHONIOENCODING="ascii")

    assert done.returncode == 0
    assert r"B\xf8b \u738b" in done.stdout or r"B\u00f8b \u738b" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize(
    ("redirect", "code"), [("> /dev/full", 75), (">&-", 2), ("| true", 0), ("--json > /dev/full", 75)]
)
def test_a_report_that_could_not_be_printed_comes_with_the_next_run_once(home, redirect, code):
    failed = shell(home, MONDAY, redirect=redirect)
    then = shell(home, LATER)

    assert failed.returncode == code
    assert "bug" not in failed.stderr
    assert "new draft to Bob Roe" in then.stdout
    assert shell(home, ("run", "--at", "2026-11-23T11:00")).stdout == ""


def test_a_closed_standard_error_stops_nothing(home):
    assert "new draft" in shell(home, MONDAY, redirect="2>&-").stdout


def test_a_disk_without_room_is_a_sentence(home):
    done = shell(home, ("holds", "--json"), redirect="> /dev/full")

    assert done.returncode == 75
    assert "No space left on device" in done.stderr


def test_a_locked_database_is_for_later(home, mailask, monkeypatch):
    monkeypatch.setattr("mailask.store.database._BUSY_MILLISECONDS", 1)
    mailask(*MONDAY)
    with sqlite3.connect(home / "mailask.db") as other:
        other.execute("BEGIN EXCLUSIVE")
        told = mailask(*LATER)

    assert told.code == 75
    assert "database is locked" in told.err


def test_a_folder_where_a_file_should_be_is_a_sentence(home, mailask):
    (home / "logs").write_text("no folder")

    told = mailask(*MONDAY)

    assert told.code == 2
    assert "logs" in told.err
    assert "bug" not in told.err


@pytest.mark.parametrize("zone", ["Foo/Bar", "Europe", "../../etc/passwd"])
def test_a_time_zone_that_is_none_is_told_unless_the_settings_name_one(home, zone):
    assert shell(home, MONDAY, TZ=zone).returncode == 0

    config = home / "config.toml"
    config.write_text(config.read_text().replace("timezone", "# timezone"))
    told = shell(home, LATER, TZ=zone)

    assert told.returncode == 2
    assert f"there is no time zone “{zone}”" in told.stderr
