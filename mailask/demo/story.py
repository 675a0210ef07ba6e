"""The demo's story: the life of a few asks, played by people's hands and the real worker over simulated days."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mailask.config import load_home
from mailask.core.action import Action, Note
from mailask.core.reading import Outcome
from mailask.demo.mail_program import MailProgram
from mailask.demo.narration import deeds_told, ending, next_commands, scene_told
from mailask.demo.sample_home import MAILDIR, make_home
from mailask.demo.scenes import Scene, scenes
from mailask.errors import MailaskError, NotFound
from mailask.report.actions import Json, action_to_json, note_to_json
from mailask.run.home import Home


@dataclass(frozen=True, slots=True)
class Act:
    """One scene as it was played: what people did, and what the worker did about it.

    Attributes:
        left_out: how many deeds could not be done, since what they are about was not there.
    """

    title: str
    at: datetime
    deeds: tuple[str, ...]
    applied: tuple[Action, ...]
    failed: tuple[tuple[Action, str], ...]
    notes: tuple[Note, ...]
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class Story:
    """The whole demo as it was played in `folder`; `commands` are what to try next."""

    folder: Path
    messages: int
    acts: tuple[Act, ...]
    commands: tuple[str, ...]

    @property
    def failures(self) -> int:
        return sum(len(act.failed) + act.left_out for act in self.acts)


def play(folder: Path, *, say: Callable[[str], None], mailask: str = "mailask") -> Story:
    """Make the sample home in `folder` and play the story there; `say` is told line by line.

    `mailask` is what the person types to run this very program, for the commands that the story ends with.

    Raises:
        FolderTaken: the folder holds files and was never a sample home.
    """
    home = Path(folder).absolute()
    fresh = make_home(home)
    say(f"A sample home in {home}: {fresh.messages} messages of four years, four asks, an empty calendar.")
    for path in fresh.set_aside:
        say(f"You had changed a file; your version is now {path}.")
    acts = []
    for number, scene in enumerate(scenes(), 1):
        act = play_scene(home, scene)
        say("")
        for line in _told(number, act):
            say(line)
        acts.append(act)
    say("")
    commands = next_commands(home, after=acts[-1].at, mailask=mailask)
    for line in ending(home, commands):
        say(line)
    return Story(home, fresh.messages, tuple(acts), commands)


def story_to_json(story: Story) -> Json:
    """The one document of `demo --json`."""
    return {
        "path": str(story.folder),
        "messages": story.messages,
        "acts": [_act_to_json(act) for act in story.acts],
        "next": list(story.commands),
    }


def play_scene(home: Path, scene: Scene) -> Act:
    """One scene, played in a sample home: the deeds of people, then one run of the real worker."""
    program = MailProgram(home / MAILDIR)
    done = [_done(deed, program) for deed in scene.deeds]
    with Home.open(load_home(home), now=scene.at) as worker:
        if scene.closes:
            by_hand = worker.close_ask(scene.closes, outcome=Outcome.DONE, now=scene.at)
            done.append((f"You got what you asked for, and say so: mailask ask close {scene.closes}", True))
        outcome = worker.run(scene.at)
    if scene.closes:
        outcome = replace(outcome, applied=by_hand.applied + outcome.applied, failed=by_hand.failed + outcome.failed)
    failed = tuple((failure.action, failure.error.message) for failure in outcome.failed)
    deeds = tuple(told for told, _ in done)
    left_out = sum(not was_done for _, was_done in done)
    return Act(scene.title, scene.at, deeds, outcome.applied, failed, outcome.fresh, left_out)


def _done(deed: Callable[[MailProgram], str], program: MailProgram) -> tuple[str, bool]:
    """The sentence about a deed, and whether it could be done at all."""
    # Files that somebody else put into the home may change the story; it then goes on without this deed.
    try:
        return deed(program), True
    except NotFound as error:
        return f"Left out: {error.message}", False
    except OSError as error:
        raise MailaskError(f"{error.filename}: {error.strerror}", hint="Try it in another folder.") from error


def _told(number: int, act: Act) -> Iterator[str]:
    yield f"Act {number}. {act.at:%A} {act.at.day} {act.at:%B}, {act.at:%H:%M}: {act.title}"
    yield from deeds_told(act.deeds)
    yield from scene_told(act.applied, act.notes)
    for action, problem in act.failed:
        yield f"  failed: {action.key}: {problem}"


def _act_to_json(act: Act) -> Json:
    failed: Sequence[Json] = [{**action_to_json(action), "error": problem} for action, problem in act.failed]
    return {
        "title": act.title,
        "at": act.at.isoformat(timespec="minutes"),
        "deeds": list(act.deeds),
        "actions": [action_to_json(action) for action in act.applied],
        "failed": failed,
        "notes": [note_to_json(note) for note in act.notes],
    }
