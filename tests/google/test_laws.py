"""Law 2 on Google: whatever dies or goes wrong, the end is that of a clean run."""

from __future__ import annotations

from itertools import count

import pytest

from tests.google.fake.answers import backend, too_fast
from tests.google.fake.google import Dropped
from tests.google.life import GoogleLife, open_door
from tests.laws.story import STORY
from tests.laws.test_laws import killed_at_each_step
from tests.laws.world import at

ACTS = pytest.mark.parametrize("act", STORY)
WRITES = ("create", "insert", "update", "patch", "delete")


@pytest.fixture
def door():
    with open_door() as door:
        yield door


@pytest.fixture(scope="module")
def mornings(tmp_path_factory):
    """The story played once: each act's life as it is when its run begins, never run itself."""
    folder = tmp_path_factory.mktemp("mornings")
    kept = {}
    with open_door() as door:
        life = GoogleLife.start(door, folder / "played")
        for number, (act, (happens, moment)) in enumerate(STORY.items()):
            happens(life)
            kept[act] = life.copy(folder / str(number))
            life.world.run(moment)
    return kept


@pytest.fixture
def start(door, mornings, tmp_path, act):
    """The life as it is when the run of this act begins."""
    life = mornings[act].copy(tmp_path / "start", door=door)
    life.google.calls.clear()
    life.world.desk.clock.moment = at(STORY[act][1])
    return life


def end_of(life: GoogleLife) -> tuple[object, object]:
    return life.drafts(), life.holds()


def refuse_nth(life: GoogleLife, nth: int, no: Exception, *, times: int) -> None:
    """From the n-th call on, so many calls are refused."""
    calls = count(1)

    def watch(_: object) -> None:
        if nth <= next(calls) < nth + times:
            raise no

    life.google.watch = watch


@ACTS
def test_a_run_killed_at_any_step_ends_as_if_it_had_not_been(start, tmp_path, act):
    moment = STORY[act][1]

    for step, life in enumerate(killed_at_each_step(start, moment, tmp_path, "google"), 1):
        life.run_until_quiet(moment)

        assert end_of(life) == end_of(start), f"killed before step {step}"
        assert life.google.unlawful == []


@ACTS
def test_a_write_whose_answer_is_lost_is_not_repeated(start, tmp_path, act):
    moment = STORY[act][1]
    clean = start.copy(tmp_path / "clean")
    clean.world.run(moment)
    writes = sorted({call for call in clean.google.calls if call.endswith(WRITES)})
    assert writes or act == "sent drafts confirm their holds"

    for write in writes:
        life = start.copy(tmp_path / write)
        life.google.fail(write, done=True)
        life.run_until_quiet(moment)

        assert end_of(life) == end_of(clean), f"no answer to {write}"


@ACTS
def test_a_run_refused_at_any_call_is_finished_by_the_next(start, tmp_path, act):
    moment = STORY[act][1]
    clean = start.copy(tmp_path / "clean")
    clean.world.run(moment)
    troubles = (backend(), too_fast(), Dropped())

    for nth in range(1, len(clean.google.calls) + 1):
        life = start.copy(tmp_path / str(nth))
        # The kind of trouble goes round, so that each kind meets reads and writes over the acts.
        refuse_nth(life, nth, troubles[(nth + len(act)) % 3], times=6)
        life.run_until_quiet(moment)

        assert end_of(life) == end_of(clean), f"refused at call {nth}"


@ACTS
def test_history_and_sync_tokens_that_expired_change_nothing(start, tmp_path, act):
    moment = STORY[act][1]
    clean = start.copy(tmp_path / "clean")
    clean.world.run(moment)

    start.google.mail.expire_history()
    for calendar in start.google.calendars.values():
        calendar.expire_tokens()
    start.run_until_quiet(moment)

    assert end_of(start) == end_of(clean)


@pytest.mark.parametrize("act", ["a changed ask rewrites its draft"])
def test_a_draft_edited_between_the_look_and_the_write_is_the_persons(start, act):
    moment = STORY[act][1]
    person, ref = start.subject.person, start.ref_to("bob@")
    start.google.after = ("drafts.list", lambda: person.edit_draft(ref, text="Quite another letter.\n"))

    start.run_until_quiet(moment)

    assert [words for to, _, words in start.drafts() if "bob@" in to] == ["Quite another letter."]
