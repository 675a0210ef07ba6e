from __future__ import annotations

import json
import os
import tomllib
from datetime import UTC, date

import pytest
from hypothesis import given, strategies as st

from mailask.config.ask_files import read_asks, stem_of, write_ask
from mailask.config.attachments import Attaching, read_attachments
from mailask.config.tomlfile import key_lines
from mailask.core.letter import Attachment
from mailask.errors import AskFileError

GOOD = """
title = "Churn"
to = ["Bob Roe <bob@example.org>"]
need = "the table"
why = "it decides"
action = "send it"
by = 2026-12-04
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "asks").mkdir()
    return tmp_path / "asks"


def test_every_toml_file_is_an_ask_and_nothing_else_is(folder):
    (folder / "b.toml").write_text(GOOD)
    (folder / "a.toml").write_text(GOOD)
    (folder / ".hidden.toml").write_text(GOOD)
    (folder / "notes.txt").write_text(GOOD)

    assert [ask.id for ask in read_asks(folder, zone=UTC).asks] == ["a", "b"]


def test_a_missing_folder_is_not_an_empty_one(folder):
    assert read_asks(folder, zone=UTC).exists
    assert not read_asks(folder / "none", zone=UTC).exists


def test_a_file_in_the_place_of_the_folder_is_an_error(folder):
    (folder / "x").write_text("")

    with pytest.raises(AskFileError, match="not a folder"):
        read_asks(folder / "x", zone=UTC)


def test_a_broken_file_is_told_with_its_line_and_the_others_are_read(folder):
    (folder / "good.toml").write_text(GOOD)
    (folder / "bad.toml").write_text('title = "x"\nto = [\n  "a",\nby = 1\n')
    (folder / "bytes.toml").write_bytes(b'title = "x"\nwhy = "\xff"\n')
    read = read_asks(folder, zone=UTC)
    places = [problem.split(": ")[0] for file in read.broken for problem in file.problems]

    assert [ask.id for ask in read.asks] == ["good"]
    assert places == [f"{folder / 'bad.toml'}:4", f"{folder / 'bytes.toml'}:2"]


def test_every_problem_of_a_file_is_told_with_line_and_field(folder):
    (folder / "bad.toml").write_text('title = 5\nto = ["nobody"]\nneed = "x"\nby = "soon"\nnede = "y"\n')
    (file,) = read_asks(folder, zone=UTC).broken
    places = {problem.removeprefix(f"{folder / 'bad.toml'}:").rsplit(": ", 1)[0][:8] for problem in file.problems}

    assert {place.split(": ")[0] for place in places} == {"1", "2", "4", "5"}
    assert any(problem.startswith(f"{folder / 'bad.toml'}:4: by: ") for problem in file.problems)


def test_two_files_with_one_id_name_each_other(folder):
    (folder / "a.toml").write_text(f'id = "x"{GOOD}')
    (folder / "b.toml").write_text(f'id = "x"{GOOD}')
    (folder / "c.toml").write_text(GOOD)
    read = read_asks(folder, zone=UTC)

    assert [ask.id for ask in read.asks] == ["c"]
    assert [("b.toml" in file.problems[0], "a.toml" in file.problems[0]) for file in read.broken] == [(True, True)] * 2


def test_a_file_that_is_renamed_keeps_its_id_when_it_says_so(folder):
    (folder / "renamed.toml").write_text(f'id = "x"{GOOD}')

    assert read_asks(folder, zone=UTC).find("x").path.name == "renamed.toml"


def test_a_folder_that_ends_in_toml_is_a_problem_and_no_crash(folder):
    (folder / "a.toml").mkdir()

    assert "cannot be read" in read_asks(folder, zone=UTC).broken[0].problems[0]


def test_a_link_that_leads_nowhere_is_a_problem_and_no_crash(folder):
    (folder / "a.toml").symlink_to(folder / "nowhere")

    assert "cannot be read" in read_asks(folder, zone=UTC).broken[0].problems[0]


def test_what_is_written_reads_back(folder):
    fields = {"title": 'He said "hi"', "to": ["a@example.com"], "by": date(2026, 12, 4), "effort_minutes": 5}
    path = write_ask(folder, "x", fields)

    assert tomllib.loads(path.read_text()) == fields
    assert [each.name for each in folder.iterdir()] == ["x.toml"]


def test_a_file_that_is_there_is_never_replaced(folder):
    write_ask(folder, "x", {"title": "one"})

    with pytest.raises(AskFileError, match="there is such an ask already"):
        write_ask(folder, "x", {"title": "two"})

    assert tomllib.loads((folder / "x.toml").read_text()) == {"title": "one"}
    assert [each.name for each in folder.iterdir()] == ["x.toml"]


@given(st.text())
def test_any_title_makes_a_name_for_a_file(title):
    stem = stem_of(title)

    assert stem
    assert "/" not in stem
    assert "\x00" not in stem
    assert not stem.startswith(".")
    assert len(f"{stem}.toml".encode()) < 255


def test_the_lines_of_keys_are_found_past_long_values():
    text = '''# a = 1
one = """
two = 2
[three]
"""
four = [
  "five = 5", # [
  ["]"],
]
[six]
seven = "[" # ]
"eight" = \'\'\'x\'\'\'
nine.ten = 1
[[eleven]]
twelve = { thirteen = 1 }
'''
    expected = {"one": 2, "four": 6, "six": 10, "six.seven": 11, "six.eight": 12, "six.nine.ten": 13}

    assert key_lines(text) == expected | {"eleven": 14, "eleven.twelve": 15}
    assert tomllib.loads(text)


def test_an_attachment_that_is_missing_is_a_problem_of_the_ask(folder):
    (folder / "a.toml").write_text(f'attach = ["there.csv", "none.csv"]{GOOD}')
    (folder / "there.csv").write_text("1,2")
    (file,) = read_asks(folder, zone=UTC).broken

    assert file.problems == (f"{folder / 'a.toml'}:1: attach: There is no file “none.csv” in {folder}.",)


def test_attachments_are_read_with_their_type(folder):
    (folder / "a.toml").write_text(f'attach = ["there.csv"]{GOOD}')
    (folder / "there.csv").write_text("1,2")
    (file,) = read_asks(folder, zone=UTC).files

    assert read_attachments(file.path, file.ask) == (Attachment("there.csv", "text/csv", b"1,2"),)


def attached(folder, name, **attaching):
    """The problems of an ask that sends this file along."""
    (folder / "a.toml").write_text(f"attach = [{json.dumps(str(name))}]{GOOD}")
    return [problem for file in read_asks(folder, attaching=Attaching(**attaching)).broken for problem in file.problems]


def test_nothing_outside_the_asks_folder_goes_along_unless_the_settings_name_its_folder(folder, tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "table.csv").write_text("1,2")
    (folder / "link.csv").symlink_to(reports / "table.csv")

    for name in (reports / "table.csv", "../reports/table.csv", "link.csv"):
        assert "attach_from" in attached(folder, name)[0]
        assert attached(folder, name, folders=(reports,)) == []


def test_files_of_mailasks_own_never_go_along(folder, tmp_path):
    (tmp_path / "token.json").write_text("{}")
    (folder / "link.json").symlink_to(tmp_path / "token.json")

    for name in ("../token.json", "link.json"):
        told = attached(folder, name, folders=(tmp_path,), own=(tmp_path / "token.json",))
        assert "mailask's own" in told[0]


def test_more_than_twenty_megabytes_do_not_go_along(folder):
    with (folder / "big.bin").open("wb") as file:
        file.truncate(30_000_000)

    assert "30 MB" in attached(folder, "big.bin")[0]


def test_a_pipe_is_no_file_to_send(folder):
    os.mkfifo(folder / "pipe")

    assert "no file" in attached(folder, "pipe")[0]
