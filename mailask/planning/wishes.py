"""What the person wants, by ask files and by hand: requests open, follow their files, and are let go with them."""

from __future__ import annotations

from datetime import date

from mailask.core.action import KeepAsk, Note, NoteKind
from mailask.core.ask import Ask
from mailask.core.deadline import day_of, spoken, written
from mailask.core.finding import Severity
from mailask.core.reading import FINAL, Outcome
from mailask.core.request import Decision, Request, State, TodoKind
from mailask.core.snapshot import Snapshot
from mailask.planning import life
from mailask.planning.absences import absent_as_before
from mailask.planning.already import twin_of
from mailask.planning.knowing import findings_on
from mailask.planning.lapsing import end_unbegun
from mailask.planning.releasing import has_helped, released_by
from mailask.planning.rule import asks_by_id, is_over, last_decision
from mailask.planning.timing import expires_on
from mailask.planning.walk import Walk, open_requests


def find_sudden_changes(seen: Snapshot) -> tuple[Note, ...]:
    """The reasons to do nothing at all: more than half of the running asks, and more than one, vanished at once."""
    decided = {ask for ask in (request.ask for request in seen.requests) if is_over(seen, ask)}
    running = {request.ask for request in seen.requests if request.is_open} - decided
    vanished = {ask.id for ask in _vanished(seen)} & running
    if len(vanished) < 2 or 2 * len(vanished) <= len(running):
        return seen.sudden
    names = ", ".join(sorted(vanished))
    text = (
        f"{len(vanished)} of {len(running)} running asks have no file any more ({names}). Nothing was done. "
        "Put the files back, or let each go on purpose: mailask ask letgo ID"
    )
    return (*seen.sudden, Note(NoteKind.SUDDEN, "asks", text))


def follow_asks(walk: Walk) -> None:
    """Open, move and let go requests as the files and the person's own decisions say."""
    for request in sorted(walk.requests.values(), key=lambda r: r.id):
        _decide(walk, request)
    for ask in sorted(walk.seen.asks, key=lambda a: a.id):
        _follow(walk, ask)
    for ask in _vanished(walk.seen):
        _let_go(walk, walk.of_ask(ask.id), f"the file of the ask “{ask.title}” is gone")
    for request in open_requests(walk.requests.values()):
        _spare(walk, request)
    for request in open_requests(walk.requests.values()):
        _expire(walk, request)
    end_unbegun(walk)
    for ask_id in sorted({request.ask for request in walk.requests.values()}):
        _stop_when_helped(walk, ask_id)


def _vanished(seen: Snapshot) -> list[Ask]:
    """Asks that have started and whose file is not there; a file that cannot be read is still there."""
    there = {ask.id for ask in seen.asks}
    gone = (a for a in seen.remembered if a.id not in there and a.id not in seen.broken and a.source not in seen.broken)
    return sorted(gone, key=lambda ask: ask.id)


def _decide(walk: Walk, request: Request) -> None:
    decision = last_decision(walk.seen, request)
    if decision is None or decision.outcome is None or not _may_decide(request, decision):
        return
    because = "you let it go" if decision.outcome is Outcome.WITHDRAWN else f"you closed it as “{decision.outcome}”"
    walk.close(request, decision.outcome, because, "ask close" if not decision.write else "ask letgo")


def _may_decide(request: Request, decision: Decision) -> bool:
    """Whether the person's word still ends the request, or says how one ended that only time or silence had closed.

    It also forgives who asked never to be asked again.
    """
    if request.sent_at is not None and request.sent_at > decision.at:
        return False  # a scheduled draft that went out all the same
    if request.is_open:
        return True
    unsaid = (
        request.outcome in {Outcome.GONE, Outcome.EXPIRED, Outcome.OPT_OUT} and request.outcome is not decision.outcome
    )
    return unsaid and request.closed_at is not None and decision.at >= request.closed_at


def _follow(walk: Walk, ask: Ask) -> None:
    there = walk.of_ask(ask.id)
    remembered = {a.id: a for a in walk.seen.remembered}.get(ask.id)
    if there and not any(request.is_open for request in there) and remembered is not None and remembered.by != ask.by:
        text = (
            f"“{ask.title}” has ended, so a new date changes nothing. To take it up again: mailask ask reopen {ask.id}"
        )
        walk.note(NoteKind.ASK, ask.id, text, ask.source)
    if (twin := twin_of(ask, walk.seen, walk.requests.values())) is not None:
        same = f"{ask.source or ask.id} asks for the same as {twin.source or twin.id}: “{ask.title}”."
        text = f"{same} Nobody is asked twice; take one of them away."
        walk.note(NoteKind.ASK, ask.id, text, ask.source)
        return
    if is_over(walk.seen, ask.id):
        _remember(walk, ask, remembered)
        return
    findings = findings_on(ask, walk.snapshot, walk.policy, walk.now) if _may_start(ask, there) else ()
    errors = [f for f in findings if f.severity is Severity.ERROR]
    for finding in errors:
        text = f"{finding.rule}: {finding.message} {finding.fix}".strip()
        walk.note(NoteKind.ASK, ask.id, f"Not asked yet. {text}", ask.source)
    named = {life.request_id(ask, person) for person in ask.to}
    _let_go(walk, [r for r in there if r.id not in named], f"{ask.source or ask.id} does not name them any more")
    if not errors:
        for rank, person in enumerate(ask.to):
            if life.request_id(ask, person) not in walk.requests:
                fresh = life.opened(ask, person, rank)
                walk.keep("opened", absent_as_before(walk, fresh))
    for request in walk.of_ask(ask.id):
        if request.is_open and request.deadline != ask.by:
            day = written(ask.by) if ask.by is not None else "no date"
            because = f"{ask.source or ask.id} now says {day}"
            walk.keep(f"due {day}", life.due_anew(request, ask.by, because, ask.source))
    _remember(walk, ask, remembered)


def _remember(walk: Walk, ask: Ask, remembered: Ask | None) -> None:
    if ask != remembered and walk.of_ask(ask.id):
        because = f"{ask.source or ask.id} " + ("was read" if remembered is None else "was changed")
        walk.actions.append(KeepAsk(f"ask {ask.id} {ask.digest}", because, "", ask))


def _may_start(ask: Ask, there: list[Request]) -> bool:
    """Whether somebody may still be asked, so that the linter has something to stop."""
    started = {request.id for request in there if request.state is not State.PLANNED}
    return any(life.request_id(ask, person) not in started for person in ask.to)


def _let_go(walk: Walk, requests: list[Request], why: str) -> None:
    for request in requests:
        if not request.is_open:
            continue
        out = request.is_out
        walk.close(request, Outcome.WITHDRAWN, f"{why}, so {request.helper} is let go")
        if out:
            text = f"{request.helper} was already asked, and nobody has told them that it is not needed any more."
            walk.note(NoteKind.ASK, request.id, text)


def _spare(walk: Walk, request: Request) -> None:
    """Whoever does not want to be asked is not asked for anything else either."""
    if not request.is_out and request.helper.key in walk.snapshot.opted_out:
        walk.close(request, Outcome.OPT_OUT, f"{request.helper} asked not to be asked again")


def _expire(walk: Walk, request: Request) -> None:
    if request.state is State.PLANNED:
        return  # nothing was begun: see `lapsing`
    day = expires_on(request, asks_by_id(walk.seen).get(request.ask), walk.policy)
    now = walk.now.astimezone(walk.policy.me.zone).date()
    if day is None or now < day or request.is_mine:
        _tell_of_stale_draft(walk, request, now)
        return
    if request.outcome in FINAL:
        # Only a person says that what looked like an end was one, or was none.
        because = f"{request.helper} has promised no other day, and the last one has passed"
        words = request.promise.quote if request.promise else ""
        walk.keep("to confirm", life.to_do(request, TodoKind.CONFIRM, walk.now, words, because))
        return
    name = request.helper.first_name
    if request.is_out:
        because = f"{request.helper} did not answer in time"
        if request.heard_at is not None:
            because = f"the conversation with {request.helper} came to no end in time"
        what_next = f"What next: ask {name} in person, ask somebody else, or let it go. {_next_in_line(walk, request)}"
    else:
        because = f"the deadline passed before {request.helper} was asked"
        what_next = f"To ask {name} after all, start a new ask. {_next_in_line(walk, request)}"
    walk.close(request, Outcome.EXPIRED, because)
    walk.note(NoteKind.EXPIRED, request.id, f"{because[0].upper()}{because[1:]}. {what_next}".rstrip())


def _tell_of_stale_draft(walk: Walk, request: Request, now: date) -> None:
    """A letter that lies unsent past its day would ask for something that cannot be any more."""
    if request.state is not State.DRAFTED or request.due is None or now <= day_of(request.due, walk.policy.me.zone):
        return
    ask = asks_by_id(walk.seen).get(request.ask)
    over = f"was not sent, and {spoken(day_of(request.due, walk.policy.me.zone))} is over"
    mend = f"Set a new date in {(ask.source if ask else '') or request.ask}, or delete the draft."
    walk.note(NoteKind.DRAFT, request.id, f"The letter to {request.helper.first_name} {over}. {mend}")


def _next_in_line(walk: Walk, request: Request) -> str:
    ask = asks_by_id(walk.seen).get(request.ask)
    waiting = [r.helper for r in walk.of_ask(request.ask) if r.state is State.PLANNED]
    if ask is None or not waiting:
        return ""
    if ask.by is None:
        return f"{waiting[0]} is asked next."
    return f"To ask {waiting[0]} next, set a new date in {ask.source or ask.id}."


def _stop_when_helped(walk: Walk, ask_id: str) -> None:
    """One by one means until somebody helped; of those asked already, the person decides who is still needed.

    Whoever has not answered yet gets a letter drafted that says so (see `releasing`).
    """
    ask, requests = asks_by_id(walk.seen).get(ask_id), walk.of_ask(ask_id)
    helped = next((r for r in requests if has_helped(r)), None)
    if ask is None or helped is None:
        return
    had_helped = {request.id for request in walk.seen.requests if has_helped(request)}
    for request in requests:
        if request.state is State.PLANNED and ask.asked_one_by_one:
            walk.close(request, Outcome.WITHDRAWN, f"{helped.helper} has already helped")
        elif request.is_out and helped.id not in had_helped and released_by(request, requests) is None:
            text = (
                f"{helped.helper.first_name} has helped. If {request.helper.first_name} is not needed any more: "
                f"mailask ask letgo {ask_id} --to {request.helper.address}"
            )
            walk.note(NoteKind.ASK, request.id, text)
