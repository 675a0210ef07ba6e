"""Run as a program: does one thing to real Maildirs and vdirs, and dies at the n-th time it touches the disk.

    killed.py WHAT FOLDER N [FOLDER N] …

Each in a process of its own, one after another; prints whether it died, a line each. N counts from 1; an N below 1
is the number of bytes, negated, after which it dies in the middle of writing a file. It dies without any clean-up, as a
power cut or SIGKILL would have it.
"""

from __future__ import annotations

import os
import resource
import signal
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from mailask.core.hold import Entry, Hold
from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.local.calendar import LocalCalendar
from mailask.local.maildir import LocalMailbox

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ID = "0123456789abcdef"
LETTER = Letter(
    Purpose.ASK,
    Person("me@example.com", "Mia"),
    (Person("dana@example.com", "Dana"),),
    "The table",
    "Hi Dana,\n\nthe table?\n",
    "<div>Hi Dana, the table?</div>",
)
OTHER = Letter(LETTER.purpose, LETTER.sender, LETTER.to, LETTER.subject, "By the 9th?\n", "<div>By the 9th?</div>")
HOLD = Hold("churn/dana#0", "churn/dana", Entry("Reply due", date(2026, 12, 4), "the table", reminders=(60,)))
MOVED = Entry("Promised", datetime(2026, 12, 9, 15, 0, tzinfo=UTC), "the table", confirmed=True)

_TOUCHES = frozenset({"open", "os.rename", "os.link", "os.remove", "os.mkdir", "os.truncate"})


def do(folder: Path, what: str, *, at: datetime = AT) -> None:
    """One thing, as it would be done again by the next run: nothing is known but what lies there."""
    mailbox = LocalMailbox(folder / "Maildir")
    calendar = LocalCalendar(folder / "calendar", zone=ZoneInfo("Europe/Berlin"))
    match what:
        case "create":
            mailbox.create_draft(LETTER, mailask_id=ID, at=at)
        case "replace":
            ref, _, revision = (folder / "receipt").read_text().partition("\n")
            mailbox.replace_draft(ref, OTHER, mailask_id=ID, at=at, revision=revision)
        case "delete":
            ref, _, revision = (folder / "receipt").read_text().partition("\n")
            mailbox.delete_draft(ref, revision=revision)
        case "put":
            calendar.put(HOLD, at=at)
        case "move":
            calendar.move(HOLD, MOVED, at=at)
        case "drop":
            calendar.drop(HOLD)


def die_at(touch: int, folder: Path) -> None:
    """Makes the process die at the n-th time it is about to touch something in the folder to write."""
    if touch < 1:
        signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (-touch, -touch))
        return
    seen = 0

    def watch(event: str, args: tuple[object, ...]) -> None:
        nonlocal seen
        if event not in _TOUCHES or str(folder) not in " ".join(str(arg) for arg in args):
            return
        if event == "open" and not (isinstance(args[2], int) and args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            return
        seen += 1
        if seen == touch:
            os._exit(9)

    sys.addaudithook(watch)


def cut(folder: Path, what: str, touch: int) -> bool:
    """Whether the process died on the way. It forks, which only a process without threads should do."""
    child = os.fork()
    if child == 0:
        die_at(touch, folder)
        try:
            do(folder, what, at=AT + timedelta(hours=abs(touch)))
        except BaseException as error:  # noqa: BLE001 - told to the test, whatever it is
            sys.stderr.write(f"{error!r}\n")
            sys.stderr.flush()
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if code not in {0, 9, -signal.SIGXFSZ}:
        sys.exit(f"{what} failed at touch {touch}")
    return code != 0


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    for folder, touch in zip(sys.argv[2::2], sys.argv[3::2], strict=True):
        sys.stdout.write("died\n" if cut(Path(folder), sys.argv[1], int(touch)) else "lived\n")
