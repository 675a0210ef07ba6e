"""Law 9, less and never more, and law 8, everything can be explained; on the fakes, through the whole worker."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mailask.errors import NotFound
from tests.laws.story import Life
from tests.laws.world import CHURN, at


def many_asks(life: Life, number: int) -> None:
    for name in ("churn", "engineers"):
        (life.world.folder / "asks" / f"{name}.toml").unlink()
    for n in range(number):
        life.world.ask(f"ask{n}", CHURN.replace("bob@example.com", f"person{n}@example.com"))


@pytest.fixture
def life(tmp_path):
    return Life.begin(tmp_path, "memory")


def test_a_run_drafts_no_more_than_it_may_and_says_so(life):
    many_asks(life, 7)

    outcome = life.world.run("2026-11-23T09:00")

    assert len(life.drafts()) == 5
    assert sum("drafts_per_run" in note.text for note in outcome.notes) == 2


def test_a_day_drafts_no_more_than_it_may(life):
    many_asks(life, 12)
    for hour in range(9, 14):
        life.world.run(f"2026-11-23T{hour:02}:00")

    assert len(life.drafts()) == 10

    life.world.run("2026-11-24T09:00")

    assert len(life.drafts()) == 12


@pytest.mark.parametrize("brake", ["drafts_per_run", "drafts_per_day", "open_requests_per_person"])
def test_zero_means_none(life, brake):
    life.world.policy = replace(life.world.policy, **{brake: 0})

    outcome = life.world.run("2026-11-23T09:00")

    assert life.drafts() == []
    assert outcome.failed == ()
    assert any(note.kind == "brake" for note in outcome.notes)


def test_most_asks_vanishing_at_once_stops_everything(life):
    many_asks(life, 4)
    life.world.run("2026-11-23T09:00")
    before = life.drafts(), life.holds()
    for n in range(3):
        (life.world.folder / "asks" / f"ask{n}.toml").unlink()

    outcome = life.world.run("2026-11-23T10:00")

    assert (life.drafts(), life.holds()) == before
    assert outcome.applied == ()
    assert [note.kind for note in outcome.notes] == ["sudden"]


def test_an_asks_folder_that_is_gone_stops_everything(life):
    life.world.run("2026-11-23T09:00")
    before = life.drafts(), life.holds()
    (life.world.folder / "asks").rename(life.world.folder / "unmounted")

    outcome = life.world.run("2026-11-23T10:00")

    assert (life.drafts(), life.holds()) == before
    assert "sudden" in {note.kind for note in outcome.notes}


def test_a_mailbox_suddenly_empty_stops_everything(life):
    mailbox = life.subject.mailbox
    for n in range(30):
        life.subject.person.receive(
            b"From: bob%d@example.org\nSubject: hi\nMessage-ID: <%d@example.org>\n\nhello\n" % (n, n)
        )
    life.world.run("2026-11-23T09:00")
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T09:30"))
    mailbox.messages.clear()
    mailbox.lying.clear()

    outcome = life.world.run("2026-11-23T10:00")

    assert outcome.applied == ()
    assert [note.kind for note in outcome.notes if note.kind == "sudden"] == ["sudden"]


def test_one_ask_whose_file_is_deleted_is_let_go(life):
    life.world.run("2026-11-23T09:00")
    (life.world.folder / "asks" / "churn.toml").unlink()

    life.world.run("2026-11-23T10:00")

    assert not [to for to, _, _ in life.drafts() if "bob@" in to]
    assert not [title for title in life.holds() if "churn" in title]


def test_a_broken_file_is_not_a_vanished_one(life):
    life.world.run("2026-11-23T09:00")
    before = life.drafts(), life.holds()
    life.world.ask("churn", "title = “broken\n")

    outcome = life.world.run("2026-11-23T10:00")

    assert (life.drafts(), life.holds()) == before
    assert [note.subject for note in outcome.notes] == ["churn"]
    assert "churn.toml:1" in outcome.notes[0].text


def test_why_names_the_rule_and_the_evidence_of_everything_done(life):
    life.world.run("2026-11-23T09:00")
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T09:30"))
    outcome = life.world.run("2026-11-23T10:00")

    with life.world.home() as home:
        deeds = home.why("churn/bob@example.com")
        of_run = home.why(outcome.run)

    assert [deed.kind for deed in deeds] == [
        "keep_request", "create_draft", "put_hold", "keep_draft", "keep_request", "move_hold",
    ]  # fmt: skip
    assert all(deed.because for deed in deeds)
    assert "churn.toml" in deeds[0].because
    assert "@" in deeds[-1].because
    assert {deed.key for deed in of_run} == {action.key for action in outcome.applied}


def test_why_of_nothing_says_so(life):
    with life.world.home() as home, pytest.raises(NotFound):
        home.why("nobody")


def test_an_attachment_that_cannot_be_read_stops_its_ask_and_no_other(life):
    (life.world.folder / "asks" / "table.csv").mkdir()  # a folder where a file is named
    life.world.ask("churn", CHURN + 'attach = ["table.csv"]\n')

    outcome = life.world.run("2026-11-23T09:00")

    assert [to for to, _, _ in life.drafts() if "bob@" in to] == []
    assert [to for to, _, _ in life.drafts() if "carol@" in to] != []
    assert any("table.csv" in note.text and note.subject == "churn" for note in outcome.notes)
