"""A file that was empty or cut when it was first seen is read again when it has grown, and no other file is."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mailask.core.reading import Outcome
from tests.contract.subject import ME, Subject, local
from tests.contract.test_drafts import AT
from tests.fakes.mail import mail, reply_to
from tests.laws.story import Life
from tests.laws.world import at

WHOLE = mail(sender="Bob <bob@example.com>", to=ME, at=AT, subject="whole", text="I cannot, sorry.\n")


@pytest.fixture
def subject(tmp_path) -> Subject:
    return local(tmp_path)


def write(subject: Subject, content: bytes, name: str = "new/1.x.host") -> Path:
    path = subject.person.root / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("first", [0, 1, 40, WHOLE.index(b"\n\n") + 2, len(WHOLE) - 5])
@pytest.mark.parametrize("moved", [False, True], ids=["there", "moved"])
def test_a_file_that_has_grown_is_delivered_again(subject, first, moved):
    path = write(subject, WHOLE[:first])
    (before,) = subject.read()
    if moved:
        path = path.rename(subject.person.root / "cur" / "1.x.host,U=5:2,S")
        subject.read()
    path.write_bytes(WHOLE)

    (arrival,) = subject.read()

    assert (arrival.ref, arrival.again) == (before.ref, True)
    assert arrival.message.subject == "whole"
    assert subject.read() == []


def test_a_message_that_was_whole_is_no_news_however_its_file_is_changed(subject):
    path = write(subject, WHOLE)
    subject.read()

    os.utime(path, ns=(1, 1))
    assert subject.read() == []
    path.write_bytes(b"X-Label: later\n" + WHOLE)
    assert subject.read() == []
    path.write_bytes(WHOLE[:50])
    assert subject.read() == []
    path.unlink()
    assert subject.read() == []


def test_of_very_many_files_the_last_are_watched(subject):
    for number in range(200):
        path = write(subject, WHOLE, f"new/{number}.x.host")
        os.utime(path, ns=(number, number))
    last = write(subject, WHOLE[:100], "new/200.x.host")
    subject.read()
    last.write_bytes(WHOLE)

    assert [arrival.ref for arrival in subject.read()] == ["INBOX/200.x.host"]


def test_an_idle_look_has_no_batch(subject):
    write(subject, WHOLE[:60])
    write(subject, WHOLE, "new/2.x.host")
    for _ in range(3):
        subject.read()

    assert list(subject.mailbox.changes(subject.cursor, since=AT)) == []


@pytest.mark.parametrize("cut", ["empty", "within its header", "after its header"])
def test_an_answer_that_was_cut_counts_when_it_is_whole(tmp_path, cut):
    life = Life.begin(tmp_path, "local")
    (life.world.folder / "asks" / "engineers.toml").unlink()
    life.world.run("2026-11-23T09:00")
    sent = life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))
    life.world.run("2026-11-23T11:00")
    whole = reply_to(sent, sender="bob@example.com", at=at("2026-11-24T10:00"), text="No, I cannot do that, sorry.\n")
    size = {"empty": 0, "within its header": 30, "after its header": whole.index(b"No, I")}[cut]
    path = life.subject.person.root / "new" / "1.x.host"

    path.write_bytes(whole[:size])
    life.world.run("2026-11-24T11:00")
    path.write_bytes(whole)
    life.world.run("2026-11-24T12:00")

    with life.world.home() as home:
        ((request,),) = [view.requests for view in home.asks()]
    assert request.outcome is Outcome.NO
    assert life.world.run("2026-11-24T13:00").applied == ()
    with life.world.home() as home:
        assert home.store.index.aside() == ()
