"""The scenes of the demo: what Robin and the helpers do, and when the worker runs after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mailask.demo.mail_program import MailProgram, absence, answer
from mailask.demo.mailbox import START
from mailask.demo.people import WRITERS

Deed = Callable[[MailProgram], str]
"""Something a person does to the mailbox; it returns a sentence about it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """A moment of the story: what people do, and then the worker's run at `at`.

    Attributes:
        closes: the ask that Robin closes by hand as done before that, empty for none.
    """

    title: str
    at: datetime
    deeds: tuple[Deed, ...] = ()
    closes: str = ""


def scenes() -> tuple[Scene, ...]:
    """The life of the four asks, from Monday 2 November to Monday 16 November 2026."""
    return (
        Scene("four asks become drafts", START),
        Scene(
            "you go through your drafts",
            _on(2, 14, 30),
            (
                _post("dana", _on(2, 13, 50)),
                _post("helen", _on(2, 13, 54)),
                _edit("ines", "I hope the burst window for your lab results still does what it should.", _on(2, 14, 2)),
                _delete("marek"),
            ),
        ),
        Scene(
            "a promise, and an out-of-office",
            _on(3, 9, 0),
            (
                _absence(
                    "helen",
                    "Thank you for your mail. I am out of the office until Wednesday, 4 November, and will be back on "
                    "Thursday, 5 November. For anything urgent, please call the front desk.",
                    _on(2, 13, 55),
                ),
                _answer(
                    "dana",
                    "Hi Robin,\n\nGladly, and good that you ask before the audit eats the rest of the month.\n\n"
                    "I will send you the table by Monday, 16 November.",
                    _on(2, 18, 10),
                ),
                _post("ines", _on(3, 8, 40)),
            ),
        ),
        Scene(
            "a no, and the next helper",
            _on(5, 11, 0),
            (
                _answer(
                    "ines",
                    "Hi Robin,\n\nI am sorry, I can't this time: the document turned out to be under the reviewer's "
                    "copyright, so I am not allowed to pass it on.",
                    _on(5, 10, 20),
                ),
            ),
        ),
        Scene("a deadline nears", _on(10, 9, 0)),
        Scene(
            "the answer comes before the nudge is sent",
            _on(11, 9, 0),
            (
                _answer(
                    "helen",
                    "Hi Robin,\n\nBack at last. Yes, happy to: come on Wednesday at ten, Jo is at the desk and it will "
                    "be busy.",
                    _on(10, 16, 45),
                ),
            ),
        ),
        Scene(
            "delivered",
            _on(16, 10, 0),
            (
                _answer(
                    "dana",
                    "Hi Robin,\n\nHere is the table, as promised: twelve rows, small clients only. I have attached it "
                    "as a CSV.",
                    _on(16, 9, 20),
                    attached=("churn-2025.csv", _TABLE),
                ),
            ),
            closes="reception-visit",
        ),
    )


_TABLE = "month,clients,lost\n" + "".join(
    f"2025-{month:02},{400 + 7 * month},{9 - month % 4}\n" for month in range(1, 13)
)


def _on(day: int, hour: int, minute: int) -> datetime:
    return START.replace(day=day, hour=hour, minute=minute)


def _post(key: str, at: datetime) -> Deed:
    helper = WRITERS[key].person

    def deed(program: MailProgram) -> str:
        program.post(program.draft_to(helper.address), at=at)
        return f"You send the letter to {helper.name}."

    return deed


def _edit(key: str, paragraph: str, at: datetime) -> Deed:
    helper = WRITERS[key].person

    def deed(program: MailProgram) -> str:
        program.edit(program.draft_to(helper.address), paragraph=paragraph, at=at)
        return f"You add a line to the draft to {helper.name} and leave it for tomorrow."

    return deed


def _delete(key: str) -> Deed:
    helper = WRITERS[key].person

    def deed(program: MailProgram) -> str:
        program.delete(program.draft_to(helper.address))
        return f"You delete the draft to {helper.name}: you will meet anyway."

    return deed


def _answer(key: str, text: str, at: datetime, *, attached: tuple[str, str] | None = None) -> Deed:
    writer = WRITERS[key]

    def deed(program: MailProgram) -> str:
        letter = program.sent_to(writer.person.address)
        program.deliver(answer(letter, by=writer, text=text, at=at, attached=attached), at=at)
        return f"{writer.person.name} answers: “{' '.join(text.partition(',')[2].split())}”"

    return deed


def _absence(key: str, text: str, at: datetime) -> Deed:
    writer = WRITERS[key]

    def deed(program: MailProgram) -> str:
        program.deliver(absence(program.sent_to(writer.person.address), by=writer, text=text, at=at), at=at)
        return f"{writer.person.name}'s server answers that she is out of the office, back on Thursday."

    return deed
