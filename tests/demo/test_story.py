"""What the story promises, checked in the Maildir and on the calendar, never in the narration."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import icalendar
import pytest

import mailask
from mailask.demo.mail_program import MailProgram
from mailask.demo.mailbox import DRAFTS, SENT
from mailask.demo.people import WRITERS
from mailask.demo.sample_home import make_home
from mailask.demo.scenes import scenes
from mailask.demo.story import Act, play, play_scene


@dataclass(frozen=True)
class Seen:
    """The home after one act."""

    act: Act
    drafts: list[EmailMessage]
    sent: list[EmailMessage]
    holds: list[icalendar.Event]

    def drafts_to(self, key: str) -> list[EmailMessage]:
        return [m for m in self.drafts if WRITERS[key].person.address in m["To"]]

    def hold_of(self, first_name: str) -> icalendar.Event | None:
        found = [event for event in self.holds if event["SUMMARY"].endswith(f"({first_name})")]
        assert len(found) < 2
        return found[0] if found else None


def look(home: Path, act: Act) -> Seen:
    program = MailProgram(home / "Maildir")
    events = [
        icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")[0]
        for path in sorted((home / "calendar").glob("*.ics"))
    ]
    return Seen(
        act,
        [lying.message for lying in program.lying_in(DRAFTS)],
        [lying.message for lying in program.lying_in(SENT)],
        events,
    )


@pytest.fixture(scope="module")
def acts(tmp_path_factory) -> dict[str, Seen]:
    home = tmp_path_factory.mktemp("demo")
    make_home(home)
    return {scene.title: look(home, play_scene(home, scene)) for scene in scenes()}


def text_of(message: EmailMessage) -> str:
    return message.get_body(("plain",)).get_content()


def test_nothing_fails_and_every_deed_can_be_done(acts):
    for seen in acts.values():
        assert seen.act.failed == ()
        assert seen.act.left_out == 0


def test_four_asks_become_four_drafts_with_a_hold_each(acts):
    first = acts["four asks become drafts"]

    assert {len(first.drafts_to(key)) for key in ("dana", "helen", "ines", "marek")} == {1}
    assert len(first.drafts) == len(first.holds) == 4
    for event in first.holds:
        assert event["SUMMARY"].startswith("Draft waiting: ")
        assert (event["STATUS"], event["TRANSP"]) == ("TENTATIVE", "TRANSPARENT")


def test_the_edited_draft_is_left_alone_until_it_is_sent(acts):
    later = acts["you go through your drafts"]
    (draft,) = later.drafts_to("ines")
    (sent,) = [m for m in acts["a promise, and an out-of-office"].sent if "Scope of a security" in m["Subject"]]

    assert "burst window" in text_of(draft)
    assert text_of(sent) == text_of(draft)
    assert later.hold_of("Ines")["SUMMARY"].startswith("Draft waiting: ")
    assert acts["a promise, and an out-of-office"].hold_of("Ines")["SUMMARY"].startswith("Reply due: ")


def test_two_are_sent_and_their_holds_are_confirmed(acts):
    later = acts["you go through your drafts"]

    for key, first_name in (("dana", "Dana"), ("helen", "Helen")):
        assert later.drafts_to(key) == []
        assert later.hold_of(first_name)["STATUS"] == "CONFIRMED"


def test_the_deleted_draft_is_never_written_again_and_its_hold_goes(acts):
    _, deleting, *after = acts.values()
    assert deleting.drafts_to("marek") == []
    assert deleting.hold_of("Marek") is not None  # a mail program may have it open
    for seen in after:
        assert seen.drafts_to("marek") == []
        assert seen.hold_of("Marek") is None


def test_the_promise_moves_the_hold(acts):
    assert acts["you go through your drafts"].hold_of("Dana")["DTSTART"].dt == date(2026, 11, 13)
    assert acts["a promise, and an out-of-office"].hold_of("Dana")["DTSTART"].dt == date(2026, 11, 16)


def test_an_out_of_office_is_no_answer_and_keeps_the_nudge_back(acts):
    for title in ("a promise, and an out-of-office", "a no, and the next helper"):
        assert acts[title].hold_of("Helen")["DTSTART"].dt == date(2026, 11, 11)
        assert acts[title].drafts_to("helen") == []


def test_after_a_no_the_next_helper_is_asked(acts):
    assert acts["a promise, and an out-of-office"].drafts_to("tom") == []
    (draft,) = acts["a no, and the next helper"].drafts_to("tom")

    assert "Tom" in text_of(draft)
    assert acts["a no, and the next helper"].hold_of("Ines") is None


def test_a_nudge_lies_in_the_thread_as_the_deadline_nears(acts):
    (letter,) = [m for m in acts["you go through your drafts"].sent if "at your reception" in m["Subject"]]
    (nudge,) = acts["a deadline nears"].drafts_to("helen")

    assert nudge["In-Reply-To"] == letter["Message-ID"]
    assert nudge["Subject"] == f"Re: {letter['Subject']}"


def test_the_unsent_nudge_goes_when_the_answer_comes(acts):
    assert acts["the answer comes before the nudge is sent"].drafts_to("helen") == []


def test_what_was_delivered_is_thanked_for_and_its_hold_goes(acts):
    last = acts["delivered"]
    (thanks,) = last.drafts_to("dana")

    assert thanks["In-Reply-To"].strip("<>").endswith("northpier.example.net")
    assert "hank" in text_of(thanks)
    assert last.hold_of("Dana") is None


def test_an_ask_closed_by_hand_is_thanked_for_and_never_nudged_again(acts):
    (thanks,) = acts["delivered"].drafts_to("helen")

    assert "hank" in text_of(thanks)
    assert acts["delivered"].hold_of("Helen") is None


def test_an_old_tie_gets_a_letter_that_begins_a_conversation(acts):
    quiet = "marcus yuki olivia pavel theo isabelle carmen peter fatima stefan julie noor david anke ruth".split()
    drafts = [draft for key in quiet for draft in acts["delivered"].drafts_to(key)]

    assert drafts
    for draft in drafts:
        assert draft["In-Reply-To"] is None
        assert "?" not in draft["Subject"]


def test_nothing_is_written_outside_the_folder_whatever_the_environment_says(tmp_path, monkeypatch):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for name in ("HOME", "MAILASK_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(elsewhere))
    monkeypatch.setenv("MAILASK_LOCAL__MAILDIR", str(elsewhere / "Maildir"))
    monkeypatch.chdir(elsewhere)

    play(tmp_path / "demo", say=[].append)

    assert list(elsewhere.iterdir()) == []
    assert {path.name for path in tmp_path.iterdir()} == {"demo", "elsewhere"}


def test_played_again_it_tells_the_same_story_and_leaves_a_foreign_file(tmp_path):
    first, second = [], []
    play(tmp_path, say=first.append)
    (tmp_path / "calendar" / "dentist.txt").write_text("mine")
    play(tmp_path, say=second.append)

    assert second == first
    assert (tmp_path / "calendar" / "dentist.txt").read_text() == "mine"


def test_the_command_prints_one_document_and_uses_a_folder_here(tmp_path):
    environment = {**os.environ, "PYTHONPATH": str(Path(mailask.__file__).parents[1])}
    command = [sys.executable, "-m", "mailask", "demo", "--json"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False, text=True)

    document = json.loads(done.stdout)
    assert done.returncode == 0
    assert document["path"] == str(tmp_path / "mailask-demo")
    assert [act["title"] for act in document["acts"]] == [scene.title for scene in scenes()]
    assert all(action["kind"] and action["because"] for act in document["acts"] for action in act["actions"])
