"""Hostile mail neither stops the run nor gets lost: it is read, or set aside with a note that names it."""

from __future__ import annotations

from pathlib import Path

import pytest

from mailask.core.message import Place
from mailask.errors import MessageBroken
from mailask.mail.envelope import parse_envelope
from mailask.reading import read
from tests.fakes.mail import reply_to
from tests.hostile.corpus import BOB, Hostile, corpus
from tests.laws.story import Life
from tests.laws.world import at

EACH = pytest.mark.parametrize("hostile", corpus(), ids=lambda one: one.name)


@EACH
def test_reading_never_raises(hostile: Hostile):
    reading = read(hostile.source, me=["me@example.com"], reference=at("2026-11-25T09:00"))

    assert "\x00" not in reading.reply


@EACH
def test_an_envelope_is_whole_or_refused(hostile: Hostile):
    try:
        message = parse_envelope(hostile.source, ref="x", place=Place.RECEIVED, received=at("2026-11-25T09:00"))
    except MessageBroken:
        assert not hostile.readable
        return

    assert hostile.readable
    assert 1970 <= message.at.year <= 2100
    for text in (message.subject, message.sender.name, message.sender.address, *(p.name for p in message.recipients)):
        assert not {"\n", "\r", "\x00", "\x1b", "\u202e"} & set(text)


@pytest.fixture(scope="module")
def flooded(tmp_path_factory):
    """A running ask whose mailbox is flooded, with one true answer in the middle."""
    life = Life.begin(tmp_path_factory.mktemp("flooded"), "local")
    (life.world.folder / "asks" / "engineers.toml").unlink()
    life.world.run("2026-11-23T09:00")
    person = life.subject.person
    sent = person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))
    life.world.run("2026-11-23T11:00")
    flood = corpus()
    for number, hostile in enumerate(flood):
        person.receive(hostile.source)
        if number == len(flood) // 2:
            person.receive(
                reply_to(sent, sender="bob@example.com", at=at("2026-11-25T10:00"), text="Sorry, I can't help.\n")
            )
    return life, life.world.run("2026-11-25T11:00")


def test_the_run_goes_on(flooded):
    life, outcome = flooded

    assert outcome.failed == ()
    assert [action.kind for action in outcome.applied if action.kind == "close_request"] == ["close_request"]
    assert life.holds() == []


def test_what_cannot_be_read_is_set_aside_with_a_note_that_names_it(flooded):
    life, outcome = flooded
    broken = sum(1 for hostile in corpus() if not hostile.readable)

    (note,) = [note for note in outcome.notes if note.kind == "mail"]

    assert note.text.startswith(f"{broken} ")
    with life.world.home() as home:
        aside = home.store.index.aside()
    assert len(aside) == broken
    assert aside[0].ref in note.text


def test_the_files_stay_where_they_were(flooded):
    life, _ = flooded
    root: Path = life.subject.person.root

    assert len(list(root.glob("[cn]*/*"))) == len(corpus()) + 1


def test_a_second_run_is_quiet(flooded):
    life, _ = flooded

    assert life.world.run("2026-11-25T11:05").applied == ()


def test_mail_text_is_data_and_never_template(tmp_path):
    """A subject from the mailbox that looks like a template reaches the letter as it is."""
    life = Life.begin(tmp_path, "local")
    life.subject.person.receive(BOB.replace(b"2026", b"2025") + b"Subject: {{ 7 * 7 }}\r\n\r\nhello\r\n")

    life.world.run("2026-11-23T09:00")

    assert not [words for _, _, words in life.drafts() if "49" in words]
