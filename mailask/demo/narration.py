"""The demo's words: a few lines an act, one paragraph for each person that the worker did something about."""

from __future__ import annotations

import re
import shlex
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path

from mailask.core.action import (
    Action,
    CloseRequest,
    CreateDraft,
    DeleteDraft,
    DropHold,
    KeepDraft,
    KeepHold,
    KeepRequest,
    MoveHold,
    Note,
    PutHold,
    ReplaceDraft,
)
from mailask.core.deadline import When
from mailask.core.letter import Purpose
from mailask.core.request import DraftState
from mailask.demo.people import WRITERS
from mailask.demo.sample_home import ASKS, CALENDAR, MAILDIR

_WIDTH = 100
_ADDRESS = re.compile(r" (?:<[^<>\s]+@[^<>\s]+>|\(<[^<>\s]+@[^<>\s]+>\))")
_NAMES = {writer.person.key: writer.person.name for writer in WRITERS.values()}
_KINDS = {
    Purpose.NUDGE: "a nudge ",
    Purpose.LAST_NUDGE: "a last nudge ",
    Purpose.THANKS: "a thank-you ",
    Purpose.RECONNECT: "a letter that only says hello ",
    Purpose.WITHDRAWAL: "a withdrawal ",
}


def deeds_told(deeds: Iterable[str]) -> Iterator[str]:
    """What people did, a line each."""
    for deed in deeds:
        yield from _wrapped(deed, first="  - ", rest="    ")


def scene_told(applied: Sequence[Action], notes: Sequence[Note]) -> Iterator[str]:
    """What the worker did and why, a paragraph for each person; then what it wants known."""
    by_whom: dict[str, list[Action]] = {}
    for action in applied:
        by_whom.setdefault(_whom(action), []).append(action)
    for whom, actions in by_whom.items():
        told = list(dict.fromkeys(words for action in actions if (words := _words(action))))
        if not told:
            continue
        yield from _wrapped(f"{whom}: {', '.join(told)}", first="  mailask > ", rest="            ")
        for because in _reasons(actions):
            yield from _wrapped(f"because {_short(because)}", first="            ", rest="            ")
    for note in notes:
        yield from _wrapped(note.text, first="  note    > ", rest="            ")
    if not by_whom and not notes:
        yield "  mailask > nothing to do"


def ending(home: Path, commands: Iterable[str]) -> Iterator[str]:
    """Where to look, and what to try next."""
    yield "Open these folders with any program that reads them:"
    yield f"  {home / MAILDIR}   mail, as a Maildir (mutt -f, Thunderbird); the letters lie in .Drafts"
    yield f"  {home / CALENDAR}   holds, one .ics file each"
    yield f"  {home / ASKS}   the asks, four short files to read and change"
    yield ""
    yield "Try next (nothing is ever sent):"
    yield from (f"  {command}" for command in commands)


def next_commands(home: Path, *, after: datetime, mailask: str) -> tuple[str, ...]:
    """Commands that work in the sample home as the story left it, and a week later."""
    start, next_week = f"MAILASK_HOME={shlex.quote(str(home))} {mailask}", after + timedelta(days=7)
    today, later = f"--at {after:%Y-%m-%dT%H:%M}", f"--at {next_week:%Y-%m-%dT%H:%M}"
    tried = (
        f"ask list {today}",
        f"why churn-benchmarks {today}",
        f"ties list {today}",
        f"holds {today}",
        f"plan {later}",
        f"run {later}",
    )
    return tuple(f"{start} {command}" for command in tried)


def _whom(action: Action) -> str:
    match action:
        case CreateDraft(letter=letter) | ReplaceDraft(letter=letter):
            return letter.to[0].name or letter.to[0].address
        case KeepRequest(life=life) | CloseRequest(life=life):
            return life.helper.name or life.helper.address
        case DeleteDraft(draft=draft) | KeepDraft(draft=draft):
            return draft.to.name or draft.to.address
        case _:
            # A hold knows its request, and a request is called after the ask and the helper's address.
            return _NAMES.get(action.request.rpartition("/")[2], action.request)


def _reasons(actions: Sequence[Action]) -> list[str]:
    """Why, each reason once, and not also in a shorter form."""
    told = dict.fromkeys(action.because for action in actions if _words(action))
    return [one for one in told if not any(other != one and other.startswith(one) for other in told)]


def _words(action: Action) -> str:  # noqa: C901 - a case an action
    """What the worker did, as the end of a sentence that begins with its name; empty for book-keeping."""
    match action:
        case CreateDraft(letter=letter):
            return f"drafts {_KINDS.get(letter.purpose, '')}“{letter.subject}”"
        case ReplaceDraft(letter=letter):
            return f"rewrites the draft “{letter.subject}”"
        case DeleteDraft():
            return "takes its own unsent draft away"
        case KeepDraft(draft=draft):
            return {
                DraftState.EDITED: "sees that you edited the draft, and leaves it alone from now on",
                DraftState.SENT: "finds the letter in Sent",
                DraftState.GONE: "sees that you deleted the draft, and will not write it again",
            }.get(draft.state, "")
        case PutHold(hold=hold):
            return f"puts “{hold.entry.title}” on {_day(hold.entry.when)}"
        case MoveHold(hold=hold, entry=entry) if hold.entry.when != entry.when:
            return f"moves the hold from {_day(hold.entry.when)} to {_day(entry.when)}: “{entry.title}”"
        case MoveHold(hold=hold, entry=entry) if hold.entry.title != entry.title:
            return f"renames the hold to “{entry.title}”"
        case MoveHold(entry=entry):
            return "shows the day as busy" if entry.busy else "brings the hold up to date"
        case DropHold():
            return "takes the hold off the calendar"
        case KeepHold():
            return "leaves the hold to you"
        case CloseRequest(life=life):
            return f"closes the request ({life.outcome or 'no outcome'})"
        case KeepRequest(life=life):
            return f"waits until {_day(life.away_until)}" if life.away_until and not life.heard_at else ""
        case _:
            return ""


def _short(because: str) -> str:
    """The sentence without addresses and message ids; `mailask why` tells those."""
    return _ADDRESS.sub("", because)


def _day(when: When | date) -> str:
    return f"{when:%A} {when.day} {when:%B}"


def _wrapped(text: str, *, first: str, rest: str) -> list[str]:
    return textwrap.wrap(" ".join(text.split()), _WIDTH, initial_indent=first, subsequent_indent=rest)
