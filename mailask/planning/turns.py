"""Turns: what a request waits for, whose move that is, and how a person is told.

It is the user's move when a draft waits to be sent, when the helper asked something, when an answer only looks like an
end, and when an address may be dead. Nobody is nudged then and nothing expires; the note comes again every day until it
is settled.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, datetime, tzinfo

from mailask.core.action import Note, NoteKind
from mailask.core.deadline import Deadline, When, day_of, spoken
from mailask.core.policy import Policy
from mailask.core.reading import Certainty, Outcome
from mailask.core.request import Request, State, Todo, TodoKind
from mailask.core.snapshot import Snapshot
from mailask.planning.rule import shortened, today

_LONGEST_TITLE = 60

_ASKS_BACK = frozenset({Outcome.QUESTION, Outcome.YES_IF})
_LEAVES_IT_WITH_THEM = frozenset({Outcome.YES, Outcome.LATER})


def todo_after(
    outcome: Outcome,
    certainty: Certainty,
    promise: Deadline | None,
    *,
    since: datetime,
    words: str,
    who: str,
    by: When | None = None,
) -> Todo | None:
    """What an answer that ends nothing leaves the user to do; None when the next move is the helper's."""
    if outcome in _ASKS_BACK:
        return Todo(TodoKind.ANSWER, since, words, who, by)
    if promise is not None or outcome is Outcome.THANKS_ONLY:
        return None  # a day was set, or nothing was said yet
    if certainty is Certainty.SURE and outcome in _LEAVES_IT_WITH_THEM:
        return None
    return Todo(TodoKind.CONFIRM, since, words, who, by)


def turn_title(request: Request, title: str) -> str:
    """What the calendar says that the user has to do; short, as it stands among thirty others."""
    assert request.todo is not None
    name = request.todo.who or request.helper.first_name
    if request.todo.kind is TodoKind.ANSWER:
        return shortened(f"Answer {name}: {request.todo.words or title}", _LONGEST_TITLE)
    if request.todo.kind in _CHECKS:
        return f"{_CHECKS[request.todo.kind]} {title} ({name})"
    question = _QUESTIONS.get(request.outcome or Outcome.OTHER)
    return f"{question} {title} ({name})" if question else f"Read {name}'s answer: {title}"


def remind_of_turns(seen: Snapshot, policy: Policy, now: datetime, told: Collection[str]) -> Iterator[Note]:
    """A note for each request that waits for the user since an earlier day, unless this run has `told` of it.

    It counts the days, so that every day has a note of its own and cron tells it again.
    """
    zone = policy.me.zone
    for request in sorted(seen.requests, key=lambda r: r.id):
        if not request.is_mine or request.id in told:
            continue
        assert request.todo is not None
        days = (today(policy, now) - day_of(request.todo.since, zone)).days
        if days > 0:
            count = "1 day" if days == 1 else f"{days} days"
            way_out = how_to_settle(request) or _said_elsewhere(request)
            text = f"Your turn for {count}: {what_to_do(request, zone)} {way_out}"
            yield Note(NoteKind.TURN, request.id, text.strip(), request.evidence)


def _said_elsewhere(request: Request) -> str:
    """The command for a question that was answered where mailask does not see it."""
    return f"If you have, on the phone or elsewhere: mailask ask reopen {request.ask} --to {request.helper.address}"


def how_to_settle(request: Request) -> str:
    """The commands that settle a likely outcome; empty where a letter does."""
    if request.todo is None or request.todo.kind in {TodoKind.SEND, TodoKind.ANSWER}:
        return ""
    outcome, to = request.outcome or Outcome.OTHER, f"{request.ask} --to {request.helper.address}"
    close, wait = f"mailask ask close {to} --outcome", f"mailask ask reopen {to}"
    if request.todo.kind is TodoKind.ADDRESS:
        return f"If so: {close} bounced. If not: {wait}"
    if request.todo.kind is TodoKind.CHECK:
        return f"If so: {close} done. If not: {wait}"
    if outcome is Outcome.DONE or request.todo.kind is TodoKind.MET:
        return f"If so, send the thanks, or: {close} done. If not: {wait}"
    if outcome in _ENDS:
        return f"If so: {close} {outcome.value}. If not: {wait}"
    return f"When it is settled: {close} done. To go on waiting: {wait}"


def waits_for(request: Request, zone: tzinfo) -> str:
    """A sentence for a person: what the request waits for and since when; empty when it waits for nothing."""
    who, todo = request.helper.first_name, request.todo
    if todo is not None:
        return f"Waiting for you since {spoken(day_of(todo.since, zone))}: {what_to_do(request, zone)}"
    if request.state is State.DRAFTED:
        return f"Waiting for you: send the letter to {who} that lies in Drafts."
    if not request.is_out or request.sent_at is None:
        return ""
    if request.meeting is not None:
        day = spoken(day_of(request.meeting.starts, zone))
        return f"Waiting for the meeting with {who} on {day}: {_quoted(request.meeting.title)}"
    if request.promise is not None:
        promised = spoken(day_of(request.promise.when, zone))
        since = _since(request.heard_at or request.sent_at, zone)
        return f"Waiting{since} for what {who} promised for {promised}: {_quoted(request.promise.quote)}"
    said = request.heard_at if request.outcome in _LEAVES_IT_WITH_THEM else None
    if said is not None and (request.spoke_at is None or said >= request.spoke_at):
        return f"Waiting{_since(said, zone)} for what {who} agreed to."
    return f"Waiting{_since(request.spoke_at or request.sent_at, zone)} for {who} to answer."


def what_to_do(request: Request, zone: tzinfo) -> str:
    """What there is for the user to do, as a part of a sentence."""
    assert request.todo is not None
    who, words = request.todo.who or request.helper.first_name, _quoted(request.todo.words)
    match request.todo.kind:
        case TodoKind.SEND:
            return f"send the letter to {who} that lies in Drafts."
        case TodoKind.ANSWER:
            return f"answer {who}: {words}" if words else f"answer {who}."
        case TodoKind.ADDRESS:
            return f"say whether {request.helper.address} is dead{f': {words}' if words else '.'}"
        case TodoKind.CHECK:
            return f"{who} wrote on {spoken(day_of(request.todo.since, zone))}: {words}. Is it the answer?"
        case TodoKind.MET:
            return f"say whether the meeting with {who} helped{f': {words}' if words else '.'}"
        case TodoKind.CONFIRM:
            looks = _LOOKS.get(request.outcome or Outcome.OTHER, "say what {who}'s answer means")
            return f"{looks.format(who=who)}{f': {words}' if words else '.'}"


def _since(moment: datetime, zone: tzinfo) -> str:
    day: date = day_of(moment, zone)
    return f" since {spoken(day)}"


def _quoted(words: str) -> str:
    return f"“{' '.join(words.split())}”" if words else ""


_CHECKS = {TodoKind.ADDRESS: "Address dead?", TodoKind.CHECK: "The answer?", TodoKind.MET: "Did it help?"}

_ENDS = frozenset({Outcome.DONE, Outcome.NO, Outcome.REFERRAL, Outcome.OPT_OUT})

_QUESTIONS = {
    Outcome.DONE: "Done?",
    Outcome.NO: "A no?",
    Outcome.REFERRAL: "Ask somebody else?",
    Outcome.OPT_OUT: "Never ask again?",
    Outcome.YES: "A yes?",
    Outcome.LATER: "Later?",
}

_LOOKS = {
    Outcome.DONE: "say whether {who} has done it",
    Outcome.NO: "say whether {who} has declined",
    Outcome.REFERRAL: "say whether {who} means somebody else to be asked",
    Outcome.OPT_OUT: "say whether {who} wants no more letters",
    Outcome.YES: "say whether {who} has agreed",
    Outcome.LATER: "say whether {who} will do it later",
}
