"""A demo that runs again starts afresh and leaves alone what it did not make."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailask.demo.sample_home import MANIFEST, make_home
from mailask.errors import FolderTaken


def files_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_two_homes_are_the_same_to_the_byte(tmp_path):
    make_home(tmp_path / "one")
    make_home(tmp_path / "two")

    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")


def test_nobody_else_can_look_into_it(tmp_path):
    make_home(tmp_path / "home")
    assert (tmp_path / "home").stat().st_mode & 0o777 == 0o700


def test_made_again_it_is_as_if_made_anew(tmp_path):
    make_home(tmp_path / "one")
    make_home(tmp_path / "two")
    make_home(tmp_path / "two")

    assert files_of(tmp_path / "one") == files_of(tmp_path / "two")


def test_a_folder_of_somebody_else_is_refused_and_left_as_it_is(tmp_path):
    (tmp_path / "letter.txt").write_text("mine")

    with pytest.raises(FolderTaken) as refused:
        make_home(tmp_path)

    assert str(tmp_path) in refused.value.message
    assert "mailask demo" in refused.value.hint
    assert files_of(tmp_path) == {"letter.txt": b"mine"}


def test_a_file_in_the_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "demo").write_text("mine")

    with pytest.raises(FolderTaken):
        make_home(tmp_path / "demo")

    assert (tmp_path / "demo").read_text() == "mine"


def test_a_place_where_no_folder_can_be_made_is_told_not_a_bug(tmp_path):
    (tmp_path / "file").write_text("mine")

    with pytest.raises(FolderTaken) as refused:
        make_home(tmp_path / "file" / "demo")

    assert str(tmp_path / "file") in refused.value.message


def test_a_broken_manifest_means_that_nothing_is_touched(tmp_path):
    make_home(tmp_path)
    (tmp_path / MANIFEST).write_text("{")
    before = files_of(tmp_path)

    with pytest.raises(FolderTaken):
        make_home(tmp_path)

    assert files_of(tmp_path) == before


@pytest.mark.parametrize(
    "name",
    [
        "notes.txt",
        "asks/my-own.toml",
        "calendar/dentist.ics",
        "Maildir/cur/1790000000.M1P2.laptop:2,S",
        "Maildir/.Drafts/cur/1790000000.M1P2.demo:2,DS",
        "Maildir/.Holiday/cur/1790000000.M1P2.laptop:2,S",
        "logs/mine.log",
        "mailask.db.backup",
        "templates/en/ask.txt",
    ],
)
def test_what_somebody_put_there_stays(tmp_path, name):
    make_home(tmp_path)
    foreign = tmp_path / name
    foreign.parent.mkdir(parents=True, exist_ok=True)
    foreign.write_bytes(b"mine")

    make_home(tmp_path)

    assert foreign.read_bytes() == b"mine"


@pytest.mark.parametrize(
    "name",
    [
        "mailask.db",
        "mailask.db-wal",
        "mailask.lock",
        "logs/mailask.log.1",
        f"Maildir/.Drafts/cur/mailask-{'a' * 32}-{'b' * 16}:2,DS",
        f"Maildir/.Sent/cur/mailask-{'a' * 32}-{'b' * 16},U=7:2,S",
        "Maildir/new/1793620800.0123456789ab.mailask-demo",
    ],
)
def test_what_the_worker_and_the_story_left_goes(tmp_path, name):
    make_home(tmp_path)
    left = tmp_path / name
    left.parent.mkdir(parents=True, exist_ok=True)
    left.write_bytes(b"left")

    make_home(tmp_path)

    assert not left.exists()


def test_a_hold_of_the_worker_goes_whatever_it_is_called(tmp_path):
    make_home(tmp_path)
    (tmp_path / "calendar" / "x.ics").write_bytes(b"BEGIN:VCALENDAR\r\nPRODID:-//mailask//mailask//EN\r\n")

    make_home(tmp_path)

    assert list((tmp_path / "calendar").iterdir()) == []


def test_a_sample_message_that_a_mail_program_flagged_is_not_kept_twice(tmp_path):
    make_home(tmp_path)
    before = files_of(tmp_path)
    for path in list((tmp_path / "Maildir" / "cur").iterdir())[:20]:
        path.rename(path.with_name(path.name + "FR"))

    make_home(tmp_path)

    assert files_of(tmp_path) == before


@pytest.mark.parametrize("name", ["config.toml", "asks/churn-benchmarks.toml"])
def test_a_file_that_was_changed_is_set_aside_not_lost(tmp_path, name):
    make_home(tmp_path)
    original = (tmp_path / name).read_bytes()
    (tmp_path / name).write_bytes(b"# mine")

    fresh = make_home(tmp_path)

    (aside,) = fresh.set_aside
    assert aside.read_bytes() == b"# mine"
    assert aside.suffix != ".toml"
    assert (tmp_path / name).read_bytes() == original


@pytest.mark.parametrize("name", ["Maildir", "calendar", "asks", "Maildir/.Drafts", "config.toml"])
def test_a_link_that_leads_out_of_the_folder_is_refused(tmp_path, name):
    outside, home = tmp_path / "outside", tmp_path / "home"
    outside.mkdir()
    (outside / "precious").write_text("mine")
    make_home(home)
    place = home / name
    place.rename(tmp_path / "moved")
    place.symlink_to(outside / "precious" if name == "config.toml" else outside)

    with pytest.raises(FolderTaken):
        make_home(home)

    assert files_of(outside) == {"precious": b"mine"}
