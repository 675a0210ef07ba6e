"""The asks and their requests as JSON and as text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, tzinfo

from mailask.asks import AskFile, AskFolder
from mailask.core.ask import Ask
from mailask.core.deadline import day_of, written
from mailask.core.request import Request, State
from mailask.report.actions import Json, when_to_json

# An ask stands where the request of it stands that came furthest and still lives.
_FURTHEST = (State.ANSWERED, State.SENT, State.DRAFTED, State.PLANNED)


def asks_to_json(folder: AskFolder, requests: Iterable[Request], *, zone: tzinfo) -> list[Json]:
    """The document of `ask list --json`; a file that is no ask yet has the state `broken` and says why."""
    by_ask = requests_by_ask(requests)
    return [ask_to_json(file, by_ask[file.name], zone=zone) for file in folder.files]


def ask_to_json(file: AskFile, requests: Iterable[Request], *, zone: tzinfo) -> Json:
    """One ask of `ask list --json`."""
    lives = list(requests)
    return {
        "id": file.name,
        "title": file.ask.title if file.ask else "",
        "by": when_to_json(file.ask.by) if file.ask else None,
        "state": state_of(file, lives),
        "requests": [_request(life, zone) for life in lives],
        "file": str(file.path),
        "problems": list(file.problems),
    }


def asks_to_text(folder: AskFolder, requests: Iterable[Request], *, zone: tzinfo) -> str:
    """What `ask list` prints: an ask a paragraph, a helper a line."""
    by_ask = requests_by_ask(requests)
    return "\n\n".join("\n".join(_paragraph(file, by_ask[file.name], zone)) for file in folder.files)


def ask_to_text(file: AskFile, requests: Iterable[Request], *, zone: tzinfo) -> str:
    """What `ask show` prints: the ask in its own words, and how it goes."""
    lines = _paragraph(file, list(requests), zone)
    if file.ask:
        lines += ["", *_words(file.ask)]
    return "\n".join([*lines, "", f"  {file.path}"])


def requests_by_ask(requests: Iterable[Request]) -> defaultdict[str, list[Request]]:
    """The requests of each ask, in the order in which its helpers are asked."""
    by_ask: defaultdict[str, list[Request]] = defaultdict(list)
    for life in sorted(requests, key=lambda life: (life.rank, life.id)):
        by_ask[life.ask].append(life)
    return by_ask


def state_of(file: AskFile, requests: list[Request]) -> str:
    """Where an ask stands: `broken`, or as its furthest living request, or `closed`."""
    if file.ask is None:
        return "broken"
    states = {life.state for life in requests}
    waiting = len({life.helper.key for life in requests}) < len(file.ask.to)
    if not states:
        return State.PLANNED.value
    alive = next((state for state in _FURTHEST if state in states), None)
    return (alive or (State.PLANNED if waiting and not _is_settled(requests) else State.CLOSED)).value


def _is_settled(requests: list[Request]) -> bool:
    """Whether somebody did what was asked, so that nobody else need be."""
    return any(life.outcome is not None and life.outcome.value in {"done", "withdrawn"} for life in requests)


def _request(life: Request, zone: tzinfo) -> Json:
    return {
        "to": life.helper.address,
        "name": life.helper.name,
        "state": life.state.value,
        "outcome": life.outcome.value if life.outcome else None,
        "sent": when_to_json(_local(life.sent_at, zone)),
        "due": when_to_json(life.due),
        "nudges": life.nudges,
        "thread": life.thread,
    }


def _local(at: datetime | None, zone: tzinfo) -> datetime | None:
    return at.astimezone(zone) if at else None


def _paragraph(file: AskFile, requests: list[Request], zone: tzinfo) -> list[str]:
    if file.ask is None:
        return [f"{file.name}  cannot be read yet", *(f"    {problem}" for problem in file.problems)]
    by = f", by {written(file.ask.by)}" if file.ask.by else ""
    head = f"{file.name}  {file.ask.title}  ({state_of(file, requests)}{by})"
    known = {life.helper.key for life in requests}
    waiting = [f"    {person}: not asked yet" for person in file.ask.to if person.key not in known]
    return [head, *(f"    {life.helper}: {_course(life, zone)}" for life in requests), *waiting]


def _course(life: Request, zone: tzinfo) -> str:
    parts = [life.state.value if life.outcome is None else f"{life.state.value} ({life.outcome.value})"]
    if life.sent_at:
        parts.append(f"sent {day_of(life.sent_at, zone)}")
    if life.is_open and life.due:
        parts.append(f"{'promised for' if life.promise else 'due'} {written(life.due)}")
    if life.nudges:
        parts.append(f"{life.nudges} nudge{'s' if life.nudges > 1 else ''}")
    return ", ".join(parts)


def _words(ask: Ask) -> list[str]:
    told = {
        "need": ask.need,
        "why": ask.why,
        "action": ask.action,
        "effort": f"about {ask.effort_minutes} minutes" if ask.effort_minutes else "",
        "by": " because ".join(part for part in (written(ask.by) if ask.by else "", ask.by_reason) if part),
        "offer": ask.offer,
        "context": ask.context,
    }
    return [f"  {name:<8} {words}" for name, words in told.items() if words]
