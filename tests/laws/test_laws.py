"""The laws of the design, on every provider: exactly once in effect, quiet after success, order, the person's hand."""

from __future__ import annotations

import pytest

from mailask.errors import Unanswered
from mailask.run.lock import alone
from tests.contract.subject import SUBJECTS
from tests.laws.steps import Killed, Steps
from tests.laws.story import STORY, Life, play
from tests.laws.world import at

ACTS = pytest.mark.parametrize("act", STORY)
PROVIDERS = pytest.mark.parametrize("provider", SUBJECTS)


def run_and_die(life: Life, moment: str, dies_before: int) -> Steps:
    """A run that dies before its n-th step, in a process of its own as far as the world can tell."""
    steps = Steps(dies_before)
    life.subject.restart()
    opened = life.world.parts
    life.world.parts = lambda store: tuple(steps.around(port) for port in opened(store))  # type: ignore[assignment]
    try:
        with life.world.home(watch=steps.watch) as home:
            home.run(at(moment))
    except Killed:
        pass
    finally:
        life.world.parts = opened
    return steps


@pytest.mark.parametrize("provider", ["memory", "local"])  # with Gmail's habits: tests/google/test_laws.py
@ACTS
def test_a_run_killed_at_any_step_ends_as_if_it_had_not_been(tmp_path, provider, act):
    moment = STORY[act][1]
    morning = Life.begin(tmp_path / "morning", provider)
    play(morning, act)
    clean = morning.copy(tmp_path / "clean", provider)
    length = len(run_and_die(clean, moment, 0).taken)
    expected = clean.drafts(), clean.holds()
    assert length > 0

    for step in range(1, length + 1):
        life = morning.copy(tmp_path / str(step), provider)
        run_and_die(life, moment, step)
        outcome = life.world.run(moment)
        again = life.world.run(moment)

        assert (life.drafts(), life.holds()) == expected, f"killed before step {step}"
        assert outcome.failed == ()
        assert again.applied == ()


@PROVIDERS
@ACTS
def test_a_plan_is_empty_after_its_run(tmp_path, provider, act):
    life = Life.begin(tmp_path, provider)
    play(life, act)
    life.world.run(STORY[act][1])

    with life.world.home() as home:
        assert home.plan(at(STORY[act][1])).actions == ()


@PROVIDERS
def test_a_plan_touches_neither_mailbox_nor_calendar(tmp_path, provider):
    life = Life.begin(tmp_path, provider)

    with life.world.home() as home:
        planned = home.plan(at("2026-11-23T09:00"))

    assert planned.actions
    assert (life.drafts(), life.holds()) == ([], [])


@PROVIDERS
def test_run_applies_the_very_plan_that_plan_shows(tmp_path, provider):
    life = Life.begin(tmp_path, provider)
    with life.world.home() as home:
        planned = home.plan(at("2026-11-23T09:00"))

    assert life.world.run("2026-11-23T09:00").applied == planned.actions


@pytest.mark.parametrize("provider", ["memory", "memory-like-gmail"])
@pytest.mark.parametrize("happened", [True, False])
def test_a_create_without_an_answer_is_looked_for_and_not_repeated(tmp_path, provider, happened):
    life = Life.begin(tmp_path, provider)
    faults = life.subject.mailbox.faults
    (faults.after if happened else faults.before)(1, Unanswered("no answer"))

    first = life.world.run("2026-11-23T09:00")
    life.world.run("2026-11-23T09:10")

    assert [failure.action.kind for failure in first.failed] == ["create_draft"]
    assert len(life.drafts()) == 2
    assert len(life.holds()) == 2


@PROVIDERS
def test_an_edited_draft_is_never_overwritten(tmp_path, provider):
    life = Life.begin(tmp_path, provider)
    life.world.run("2026-11-23T09:00")
    life.subject.person.edit_draft(life.ref_to("bob@"), text="Hi Bob, quite another letter.\n")
    life.world.ask("churn", (life.world.folder / "asks/churn.toml").read_text().replace("40 rows", "60 rows"))

    outcome = life.world.run("2026-11-23T10:00")

    assert any("quite another letter" in words for _, _, words in life.drafts())
    assert [note.kind for note in outcome.notes] == ["draft"]


@PROVIDERS
def test_a_deleted_draft_stays_away_and_its_hold_goes(tmp_path, provider):
    life = Life.begin(tmp_path, provider)
    life.world.run("2026-11-23T09:00")
    life.subject.person.delete_draft(life.ref_to("bob@"))

    for moment in ("2026-11-23T10:00", "2026-11-24T10:00", "2026-12-01T10:00"):
        life.world.run(moment)

    assert not [to for to, _, _ in life.drafts() if "bob@" in to]
    assert not [title for title in life.holds() if "churn" in title]


@PROVIDERS
@pytest.mark.parametrize("change", ["move", "rename"])
def test_a_hold_that_a_person_changed_is_theirs(tmp_path, provider, change):
    life = Life.begin(tmp_path, provider)
    life.world.run("2026-11-23T09:00")
    ref = life.hold_of("churn")
    if change == "move":
        life.subject.person.move_hold(ref, at("2026-12-01T00:00").date())
    else:
        life.subject.person.rename_hold(ref, "churn, mine")
    before = life.holds()
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))

    life.world.run("2026-11-23T11:00")

    assert life.holds() == before


@PROVIDERS
def test_a_deleted_hold_stays_away(tmp_path, provider):
    life = Life.begin(tmp_path, provider)
    life.world.run("2026-11-23T09:00")
    life.subject.person.delete_hold(life.hold_of("churn"))
    life.subject.person.send_draft(life.ref_to("bob@"), at=at("2026-11-23T10:00"))

    for moment in ("2026-11-23T11:00", "2026-11-24T11:00"):
        life.world.run(moment)

    assert not [title for title in life.holds() if "churn" in title]


@PROVIDERS
def test_a_program_that_saves_draft_and_hold_again_makes_them_nobodys(tmp_path, provider):
    life = Life.begin(tmp_path, provider)
    life.world.run("2026-11-23T09:00")
    life.subject.person.edit_draft(life.ref_to("bob@"))
    life.subject.person.resave_hold(life.hold_of("churn"))

    outcome = life.world.run("2026-11-23T10:00")

    assert outcome.applied == ()


def test_two_runs_at_once_are_one_run_and_a_note(tmp_path):
    life = Life.begin(tmp_path, "local")
    with life.world.home() as first, alone(first.lock) as free:
        second = life.world.run("2026-11-23T09:00")

    assert free
    assert (second.run, second.applied, [note.kind for note in second.notes]) == ("", (), ["busy"])
    assert life.drafts() == []
