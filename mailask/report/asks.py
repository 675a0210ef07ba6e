"""The asks and their requests as JSON and as text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime, tzinfo

from mailask.core.ask import Ask
from mailask.core.deadline import day_of, written
from mailask.core.reading import FINAL, Certainty
from mailask.core.request import Request, State, Turn
from mailask.planning.turns import waits_for
from mailask.report.actions import Json, when_to_json
from mailask.run.asks import AskView

# An ask stands where the request of it stands that came furthest and still lives.
_FURTHEST = (State.ANSWERED, State.SENT, State.DRAFTED, State.PLANNED)
BROKEN = "broken"
"""The state of a file that is no ask yet."""


def asks_to_json(views: Iterable[AskView], *, zone: tzinfo) -> list[Json]:
    """The document of `ask list --json`; a file that is no ask yet has the state `broken` and says why."""
    return [ask_to_json(view, zone=zone) for view in views]


def ask_to_json(view: AskView, *, zone: tzinfo) -> Json:
    """One ask of `ask list --json`."""
    return {
        "id": view.ask.id,
        "title": view.ask.title,
        "by": when_to_json(view.ask.by),
        "state": state_of(view),
        "origin": None,
        "follows": None,
        "requests": [_request(life, zone) for life in view.requests],
        "file": view.ask.source,
        "problems": list(view.problems),
    }


def asks_to_text(views: Iterable[AskView], *, zone: tzinfo) -> str:
    """What `ask list` prints: an ask a paragraph, a helper a line."""
    return "\n\n".join("\n".join(_paragraph(view, zone)) for view in views)


def ask_to_text(view: AskView, *, zone: tzinfo) -> str:
    """What `ask show` prints: how the ask goes, and its own words."""
    words = _words(view.ask)
    return "\n".join([*_paragraph(view, zone), *(["", *words] if words else []), "", f"  {view.ask.source}"])


def state_of(view: AskView) -> str:
    """Where an ask stands: `broken`, or as its furthest living request, or `closed` when nobody is left to ask."""
    if not view.requests:
        return BROKEN if view.problems else State.PLANNED.value
    states = {life.state for life in view.requests}
    return next((state for state in _FURTHEST if state in states), State.CLOSED).value


def _request(life: Request, zone: tzinfo) -> Json:
    return {
        "to": life.helper.address,
        "name": life.helper.name,
        "state": life.state.value,
        "outcome": life.outcome.value if life.outcome else None,
        "certainty": life.certainty.value if life.certainty else None,
        "turn": life.turn.value if life.turn else None,
        "waits_for": waits_for(life, zone) or None,
        "sent": when_to_json(_local(life.sent_at, zone)),
        "due": when_to_json(life.due),
        "send_by": None,
        "nudges": life.nudges,
        "thread": life.thread,
        "via": None,
        "chain": None,
    }


def _local(at: datetime | None, zone: tzinfo) -> datetime | None:
    return at.astimezone(zone) if at else None


def _paragraph(view: AskView, zone: tzinfo) -> list[str]:
    state = state_of(view)
    if state == BROKEN:
        return [f"{view.ask.id}  cannot be read yet", *(f"    {problem}" for problem in view.problems)]
    by = f", by {written(view.ask.by)}" if view.ask.by else ""
    known = {life.helper.key for life in view.requests}
    return [
        f"{view.ask.id}  {view.ask.title}  ({state}{by})",
        *(line for life in view.requests for line in _lines(life, zone)),
        *(f"    {person}: not asked yet" for person in view.ask.to if person.key not in known),
        *(f"    {problem}" for problem in view.problems),
    ]


def _lines(life: Request, zone: tzinfo) -> Iterator[str]:
    """How a request goes, and below it what waits for the user."""
    yield f"    {life.helper}: {_course(life, zone)}"
    if life.turn is Turn.MINE:
        yield f"        {waits_for(life, zone)}"


def _course(life: Request, zone: tzinfo) -> str:
    likely = "likely " if life.certainty is Certainty.LIKELY and life.outcome in FINAL else ""
    parts = [life.state.value if life.outcome is None else f"{life.state.value} ({likely}{life.outcome.value})"]
    if life.turn is Turn.MINE:
        parts.append("your turn")
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
