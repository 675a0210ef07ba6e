"""Google as a subject of the contract suite, behind `responses` and behind a socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.contract.subject import Subject
from tests.google.account import Desk
from tests.google.fake.behind_responses import answering
from tests.google.fake.google import Google
from tests.google.fake.server import serving
from tests.google.person import GooglePerson


@contextmanager
def subject_on(serve: Callable[[Google], object], folder: Path) -> Iterator[Subject]:
    google = Google()
    with serve(google) as root:  # type: ignore[attr-defined]
        desk = Desk(google, root, folder)

        def opened(known):
            desk.known = known
            desk.mailbox.close()
            mailbox = desk.restart()
            return mailbox, desk.calendar

        yield Subject(GooglePerson(google), opened, keeps_message_id=False)
        desk.mailbox.close()
    assert google.unlawful == []


def behind_responses(folder: Path):
    return subject_on(answering, folder)


def on_a_socket(folder: Path):
    return subject_on(serving, folder)
