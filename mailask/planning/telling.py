"""Telling: what a person should know of an answer, in plain words, with those that the helper wrote."""

from __future__ import annotations

from mailask.core.action import NoteKind
from mailask.core.deadline import day_of, spoken
from mailask.core.message import Heard
from mailask.core.reading import Certainty, Outcome
from mailask.core.request import Request
from mailask.planning.turns import how_to_settle
from mailask.planning.walk import Walk


def says(said: Heard, *, sure: bool = True) -> str:
    """What they did by it; unless it is `sure` who did it and by which words, what they may have done."""
    outcome = said.reading.outcome or Outcome.OTHER
    if (sure and said.reading.certainty is Certainty.SURE) or outcome not in _LOOKS_LIKE:
        return _SAYS[outcome]
    return _LOOKS_LIKE[outcome]


def says_by(said: Heard, day: str) -> str:
    """What they did by it when they named a day for it, or for the rest of it."""
    if said.reading.certainty is Certainty.SURE:
        return says(said)
    if said.reading.outcome is Outcome.DONE:
        return f"may have done a part of it, and promised the rest for {day}"
    return f"promised it for {day}"


def tell_answer(walk: Walk, request: Request, said: Heard, words: str, name: str) -> None:
    """What the person should know of an answer beyond what will be done about it."""
    if text := _told(walk, request, said, f": “{words}”" if words else "", name):
        walk.note(NoteKind.REPLY, request.id, text, said.message.identity)


def _told(walk: Walk, request: Request, said: Heard, quote: str, name: str) -> str:
    outcome, settled = request.outcome or Outcome.OTHER, how_to_settle(request)
    zone = walk.policy.me.zone
    promise = request.promise if request.promise and request.promise.source == said.message.identity else None
    if request.certainty is Certainty.LIKELY and outcome is Outcome.DONE and promise is not None:
        day = spoken(day_of(promise.when, zone))
        return f"{name} may have done a part of it, and promised the rest for {day}{quote}"
    if request.certainty is Certainty.LIKELY and outcome in _LOOKS_LIKE and promise is None:
        return f"{name} {_LOOKS_LIKE[outcome]}{quote or '.'} {settled}".rstrip()
    if outcome in _TELLINGS:
        words = {"name": name, "quote": quote, "end": quote or ".", "people": _names(said), "settled": settled}
        return _TELLINGS[outcome].format(**words).rstrip()
    if outcome is Outcome.LATER and request.promise is None:
        return f"{name} will do it later, without a day{quote}"
    if outcome is Outcome.YES and request.promise is not None and request.deadline is not None:
        late = day_of(request.promise.when, zone)
        if late > day_of(request.deadline, zone):
            return f"{name} promised it for {spoken(late)}, later than you asked for."
    return ""


def _names(said: Heard) -> str:
    return " or ".join(str(person) for person in said.reading.referral) or "somebody else"


_LOOKS_LIKE = {
    Outcome.DONE: "may have done it",
    Outcome.NO: "may have said no",
    Outcome.REFERRAL: "may mean somebody else to be asked",
    Outcome.OPT_OUT: "may want no more letters",
    Outcome.YES: "may have said yes",
    Outcome.LATER: "may do it later",
}
"""What an outcome that is only likely is called: it ends nothing, and the person says what it was."""

_TELLINGS = {
    Outcome.YES_IF: "{name} would help on a condition{quote}",
    Outcome.QUESTION: "{name} asks{quote}",
    Outcome.THANKS_ONLY: "{name} thanked you but did not answer yet{quote}",
    Outcome.OTHER: "{name} answered, and mailask is not sure what it means{end} {settled}",
    Outcome.NO: "{name} declined{quote}",
    Outcome.OPT_OUT: "{name} does not want to be asked again, and will not be{quote}",
    Outcome.REFERRAL: "{name} points to {people}{quote}",
}

_SAYS = {
    Outcome.YES: "said yes",
    Outcome.YES_IF: "said yes on a condition",
    Outcome.LATER: "said later",
    Outcome.NO: "said no",
    Outcome.REFERRAL: "named somebody else",
    Outcome.QUESTION: "asked back",
    Outcome.DONE: "has done it",
    Outcome.THANKS_ONLY: "said thanks",
    Outcome.OPT_OUT: "does not want to be asked",
    Outcome.OTHER: "answered",
}
