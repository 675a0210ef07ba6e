"""People who write to the user about what is owed, and the user's answers, in a scene."""

from __future__ import annotations

from mailask.core.deadline import Deadline, When
from mailask.core.hold import HoldState
from mailask.core.message import Message, Place
from mailask.core.person import Person
from mailask.core.reading import DateKind, FoundAsk, FoundDate, Outcome, Promise, Reading
from tests.planning.scene import ALICE, BOB, Scene, on

FOURTH, NINTH = on("2026-12-04"), on("2026-12-09")
WORDS = "Could you send me the figures by 4 December?"


def asking(by: When | None = FOURTH, words: str = WORDS, **fields: object) -> Reading:
    """A letter that asks for something, with a day if there is one."""
    ask = FoundAsk(words, Deadline(by, "by then") if by is not None else None)
    return Reading(**{"reply": words, "outcome": Outcome.QUESTION, "asks": (ask,), **fields})


def promising(by: When, words: str = "I'll send it then.", kind: DateKind = DateKind.DEADLINE, **fields) -> Reading:
    """A letter in which the writer says what they will do, and when."""
    promise = Promise(words, by, fields.pop("rule", "promises.will"))
    return Reading(
        **{
            "reply": words,
            "outcome": Outcome.YES,
            "promises": (promise,),
            "dates": (FoundDate(by, "then", kind),),
            **fields,
        }
    )


def receive(scene: Scene, day: str, reading: Reading, sender: Person = BOB, **fields: object) -> Message:
    return scene._hear(Place.RECEIVED, sender, day, reading, {"to": (ALICE,), "subject": "Figures", **fields})


def reply(scene: Scene, heard: Message, day: str, reading: Reading | None = None, **fields: object) -> Message:
    """The user answers."""
    given = {"to": (heard.sender,), "subject": f"Re: {heard.subject}", "in_reply_to": heard.message_id, **fields}
    return scene._hear(Place.SENT, ALICE, day, reading or Reading(reply="Here it is."), given)


def follow_up(scene: Scene, to: Message, day: str, reading: Reading, sender: Person = BOB, **fields) -> Message:
    """Another letter of theirs in the conversation."""
    given = {"subject": f"Re: {to.subject}", "in_reply_to": to.message_id, **fields}
    return receive(scene, day, reading, sender, **given)


def titles(scene: Scene) -> list[tuple[str, When]]:
    """What the calendar shows."""
    shown = [h for h in scene.holds.values() if h.state in {HoldState.OURS, HoldState.THEIRS}]
    return sorted((hold.entry.title, hold.entry.when) for hold in shown)


OWED = [("Owed: Figures (Bob)", FOURTH)]


def owing(scene: Scene, **fields: object) -> Message:
    """Bob has asked, and it stands on the calendar."""
    message = receive(scene, "2026-11-23", asking(), **fields)
    scene.run("2026-11-23T11:00")
    assert titles(scene) == OWED
    return message
