"""A power cut at any touch of the disk leaves no half of anything, and the next run completes what was begun."""

from __future__ import annotations

import email
import resource
import subprocess
import sys
from datetime import timedelta
from email.policy import default
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailask.errors import CalendarError, MailboxError
from mailask.local.calendar import LocalCalendar
from mailask.local.ics import read_entry
from mailask.local.maildir import LocalMailbox
from tests.local import killed

ZONE = ZoneInfo("Europe/Berlin")
REPOSITORY = Path(__file__).parents[2]
# In the middle of writing: after no byte, in the headers, in the body.
BYTES = (0, -1, -100, -400)
MOST = 18  # more touches of the disk than anything here needs
WORDS = {"create": {"the table?"}, "replace": {"the table?", "By the 9th?"}, "delete": {"the table?"}}
END = {"create": ["the table?"], "replace": ["By the 9th?"], "delete": []}
TITLES = {"put": {"Reply due"}, "move": {"Reply due", "Promised"}, "drop": {"Reply due"}}
LAST = {"put": ["Reply due"], "move": ["Promised"], "drop": []}


def begun(folder, what):
    """A mailbox and calendar in which the thing is about to be done."""
    for name in ("cur", "new", "tmp"):
        (folder / "Maildir" / name).mkdir(parents=True)
    if what in {"replace", "delete"}:
        mailbox = LocalMailbox(folder / "Maildir")
        lying = mailbox.create_draft(killed.LETTER, mailask_id=killed.ID, at=killed.AT)
        (folder / "receipt").write_text(f"{lying.ref}\n{lying.revision}")
    if what in {"move", "drop"}:
        killed.do(folder, "put")
    return folder


def cut(what, *cuts):
    """Which of the cuts came before the thing was done."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.local.killed", what, *(str(word) for pair in cuts for word in pair)],
        cwd=REPOSITORY,
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return [line == "died" for line in done.stdout.split()]


def drafts_in(folder):
    found = []
    for path in sorted((folder / "Maildir" / ".Drafts").glob("[cn]*/*")):
        source = email.message_from_bytes(path.read_bytes(), policy=default)
        assert source.get_body(("html",)).get_content().strip().endswith("</div>"), f"{path} is half a message"
        found.append(source.get_body(("plain",)).get_content().strip().split("\n")[-1])
    return found


def titles_in(folder):
    paths = sorted((folder / "calendar").glob("*.ics"))
    return [read_entry(path.read_bytes(), name=path.name, zone=ZONE).entry.title for path in paths]


def leftovers_in(folder):
    return [path for path in folder.rglob("*") if path.is_file() and "tmp" in {path.parent.name, path.suffix[1:]}]


def everywhere(tmp_path, what):
    """A world for each touch of the disk at which the power can be cut, after the cut."""
    touches = (*BYTES, *range(1, MOST))
    worlds = [(begun(tmp_path / str(touch), what), touch) for touch in touches]
    died = cut(what, *worlds)
    assert any(died[len(BYTES) :]), "nothing was cut: the test tests nothing"
    assert all(died[: len(BYTES)]) or what in {"delete", "drop"}, "nothing was cut in the middle of writing"
    assert not died[-1], "there are touches beyond those that were tried"
    return [folder for folder, _ in worlds]


@pytest.mark.parametrize("what", WORDS)
def test_a_power_cut_leaves_whole_drafts_and_the_next_run_completes(tmp_path, what):
    for folder in everywhere(tmp_path, what):
        assert set(drafts_in(folder)) <= WORDS[what]
        assert drafts_in(folder) or what != "replace", "a replacement must never lose the draft"
        killed.do(folder, what, at=killed.AT + timedelta(days=1))

        assert drafts_in(folder) == END[what]
        assert leftovers_in(folder) == []


@pytest.mark.parametrize("what", TITLES)
def test_a_power_cut_leaves_a_whole_calendar_and_the_next_run_completes(tmp_path, what):
    for folder in everywhere(tmp_path, what):
        assert set(titles_in(folder)) <= TITLES[what]
        assert titles_in(folder) or what != "move", "a move must never lose the hold"
        killed.do(folder, what, at=killed.AT + timedelta(days=1))

        assert titles_in(folder) == LAST[what]
        assert leftovers_in(folder) == []


@pytest.mark.parametrize("what", [*WORDS, *TITLES])
def test_a_machine_that_fails_again_and_again_gets_there(tmp_path, what):
    folder = begun(tmp_path, what)
    died = cut(what, *((folder, touch) for touch in range(1, MOST)))

    assert died[0]
    assert not died[-1]
    assert drafts_in(folder) == END.get(what, [])
    assert titles_in(folder) == LAST.get(what, [])


def test_a_cut_in_a_move_does_not_make_the_hold_a_persons(tmp_path):
    for folder in everywhere(tmp_path, "move"):
        calendar = LocalCalendar(folder / "calendar", zone=ZONE)

        assert dict(calendar.changes([killed.HOLD], "").changed) == {}


@pytest.mark.parametrize("what", ["create", "put"])
def test_a_full_disk_is_told_and_leaves_nothing_half_written(tmp_path, what):
    folder = begun(tmp_path, what)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, before[1]))
    try:
        with pytest.raises((MailboxError, CalendarError), match="cannot be written"):
            killed.do(folder, what)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)

    assert drafts_in(folder) == []
    assert titles_in(folder) == []
    killed.do(folder, what)
    assert drafts_in(folder) == END.get(what, [])
    assert titles_in(folder) == LAST.get(what, [])
    assert leftovers_in(folder) == []
