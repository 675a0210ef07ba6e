"""The laws of the design, on every provider: exactly once in effect, quiet after success, order, the person's hand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mailask.errors import Unanswered
from mailask.run.lock import alone
from tests.contract.subject import SUBJECTS
from tests.google.life import GoogleLife, open_door
from tests.laws.steps import Steps
from tests.laws.story import STORY, Life, play
from tests.laws.world import at

ACTS = pytest.mark.parametrize("act", STORY)
PROVIDERS = pytest.mark.parametrize("provider", SUBJECTS)


def killed_at_each_step(life: Life, moment: str, folder: Path, provider: str) -> list[Life]:
    """What a run that died before its first, second, … step left behind; `life` itself lives through it.

    The files are copied while the run holds them open, so that a transaction is as torn as a power cut leaves it.
    """
    left: list[Life] = []
    watched_run(life, moment, lambda number: left.append(life.copy(folder / f"{number}", provider)))
    assert left, "the run took no step"
    return left


def watched_run(life: Life, moment: str, each: Callable[[int], None] = lambda _: None) -> Steps:
    """A run, and the steps that it took."""
    steps = Steps(each=each)
    life.subject.restart()
    opened = life.world.parts
    life.world.parts = lambda store: tuple(steps.around(port) for port in opened(store))  # type: ignore[assignment]
    with life.world.home(watch=steps.watch) as home:
        home.run(at(moment))
    life.world.parts = opened
    return steps


# At the strictest provider, a fake Google: tests/google/test_laws.py. The fakes in memory add nothing to these two:
# see the test after it.
@ACTS
def test_a_run_killed_at_any_step_ends_as_if_it_had_not_been(tmp_path, act):
    moment = STORY[act][1]
    clean = Life.begin(tmp_path / "clean", "local")
    play(clean, act)

    for step, life in enumerate(killed_at_each_step(clean, moment, tmp_path, "local"), 1):
        outcome = life.world.run(moment)
        again = life.world.run(moment)

        assert (life.drafts(), life.holds()) == (clean.drafts(), clean.holds()), f"killed before step {step}"
        assert outcome.failed == ()
        assert again.applied == ()


def test_what_is_written_down_before_and_after_each_deed_is_the_same_everywhere(tmp_path):
    """The seam of the two tests of dying: where a run can die does not depend on the provider."""
    with open_door() as door:
        lives = [Life.begin(tmp_path / provider, provider) for provider in SUBJECTS]
        lives.append(GoogleLife.start(door, tmp_path / "google"))
        for act, (happens, moment) in STORY.items():
            orders = []
            for life in lives:
                happens(life)
                orders.append(watched_run(life, moment).order)

            assert orders == orders[:1] * len(lives), act


@PROVIDERS
def test_a_plan_is_empty_after_its_run(tmp_path, provider):
    life = Life.begin(tmp_path, provider)
    for act, (happens, moment) in STORY.items():
        happens(life)
        applied = life.world.run(moment).applied

        assert applied, act
        with life.world.home() as home:
            assert home.plan(at(moment)).actions == (), act


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
def test_an_end_that_is_taken_back_leaves_the_world_as_it_was_and_is_quiet_then(tmp_path, provider):
    life = Life.begin(tmp_path, provider)
    play(life, "a no brings the next helper")
    before = life.drafts(), life.holds()
    life.world.run("2026-11-25T10:00")
    assert any("dan@" in to for to, _, _ in life.drafts())

    with life.world.home() as home:
        assert home.reopen("engineers", now=at("2026-11-25T11:00")).failed == ()
    again = life.world.run("2026-11-25T12:00")

    assert (life.drafts(), life.holds()) == before
    assert again.applied == ()


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
