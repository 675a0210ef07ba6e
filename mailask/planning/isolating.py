"""One ask, message, draft, tie or deadline that no rule can handle is left out of the plan by itself, with a note.

A rule that fails on one of them would otherwise end every run for good. Which it is, is found by planning with less:
the halves that plan without it are known to be good, so a plan is made again some dozen times, and only in trouble.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from mailask.core.action import Note, NoteKind, Plan
from mailask.core.policy import Policy
from mailask.core.snapshot import Snapshot
from mailask.planning.plan import plan

_ASK, _DRAFT, _OWED, _TIE, _MESSAGE = "ask", "draft", "owed", "tie", "message"
Part = tuple[str, str]
"""A kind and a name: what can be left out of a snapshot by itself."""


@dataclass(frozen=True, slots=True)
class Isolated:
    """A plan, and the messages that were left out of it: their handles, with the problem."""

    plan: Plan
    aside: tuple[tuple[str, str], ...] = ()


def plan_around(seen: Snapshot, policy: Policy, now: datetime) -> Isolated:
    """The plan for all that a plan can be made for, with a note for each part that was left out."""
    try:
        return Isolated(plan(seen, policy, now))
    except Exception:  # noqa: BLE001 - whatever a rule stumbles over, it must not stop the other rules
        parts = _parts(seen)
    found: dict[Part, str] = {}

    def problem_with(some: Sequence[Part]) -> str:
        try:
            plan(_only(seen, frozenset(some)), policy, now)
        except Exception as error:  # noqa: BLE001 - as above
            return type(error).__name__
        return ""

    good = _good_parts([part for part in parts if part[0] != _MESSAGE], (), problem_with, found)
    good = _good_parts([part for part in parts if part[0] == _MESSAGE], good, problem_with, found)
    rest = plan(_only(seen, frozenset(good)), policy, now)
    notes = tuple(_note(part, problem, seen) for part, problem in found.items())
    aside = tuple(
        (name, f"mailask cannot get through it ({why})") for (kind, name), why in found.items() if kind == _MESSAGE
    )
    return Isolated(replace(rest, notes=(*rest.notes, *notes)), aside)


def _good_parts(
    parts: Sequence[Part],
    beside: tuple[Part, ...],
    problem_with: Callable[[Sequence[Part]], str],
    found: dict[Part, str],
) -> tuple[Part, ...]:
    """Those of these that can be planned together beside what is good already; the others go into `found`."""
    problem = problem_with((*beside, *parts))
    if not problem:
        return (*beside, *parts)
    if len(parts) <= 1:
        found.update(dict.fromkeys(parts, problem))
        return beside
    half = len(parts) // 2
    beside = _good_parts(parts[:half], beside, problem_with, found)
    return _good_parts(parts[half:], beside, problem_with, found)


def _parts(seen: Snapshot) -> list[Part]:
    asks = {ask.id for ask in (*seen.asks, *seen.remembered)} | {request.ask for request in seen.requests}
    of_asks = {request.id for request in seen.requests}
    drafts = {found.draft.key for found in seen.drafts if found.draft.request not in of_asks}
    refs = {said.message.ref for said in (*seen.heard, *seen.correspondence)}
    named = (
        (_ASK, asks),
        (_DRAFT, drafts),
        (_OWED, {owed.id for owed in seen.owed}),
        (_TIE, {tie.person.key for tie in seen.ties}),
        (_MESSAGE, refs),
    )
    return [(kind, name) for kind, names in named for name in sorted(names)]


def _only(seen: Snapshot, parts: frozenset[Part]) -> Snapshot:
    """The snapshot of nothing but these parts; the asks left out are there and broken, so that none counts as gone."""
    left_out = {ask for ask in (*seen.asks, *seen.remembered) if (_ASK, ask.id) not in parts}
    requests = tuple(request for request in seen.requests if (_ASK, request.ask) in parts)
    owed = tuple(each for each in seen.owed if (_OWED, each.id) in parts)
    mine, of_asks = {request.id for request in requests}, {request.id for request in seen.requests}
    whose = mine | {each.id for each in owed}
    return replace(
        seen,
        asks=tuple(ask for ask in seen.asks if ask not in left_out),
        broken=seen.broken | {ask.id for ask in left_out} | {ask.source for ask in left_out if ask.source},
        remembered=tuple(ask for ask in seen.remembered if ask not in left_out),
        requests=requests,
        drafts=tuple(
            found
            for found in seen.drafts
            if found.draft.request in mine
            or (found.draft.request not in of_asks and (_DRAFT, found.draft.key) in parts)
        ),
        holds=tuple(found for found in seen.holds if found.hold.request in whose),
        heard=tuple(said for said in seen.heard if (_MESSAGE, said.message.ref) in parts),
        owed=owed,
        correspondence=tuple(said for said in seen.correspondence if (_MESSAGE, said.message.ref) in parts),
        decisions=tuple(decision for decision in seen.decisions if (_ASK, decision.ask) in parts),
        ties=tuple(tie for tie in seen.ties if (_TIE, tie.person.key) in parts),
    )


def _note(part: Part, problem: str, seen: Snapshot) -> Note:
    kind, name = part
    goes_on = f"cannot be handled ({problem}) and is left as it is; everything else goes on."
    if kind == _ASK:
        ask = next((ask for ask in (*seen.asks, *seen.remembered) if ask.id == name), None)
        return Note(NoteKind.ASK, name, f"{(ask.source if ask else '') or name} {goes_on}", ask.source if ask else "")
    whose = {_DRAFT: "A draft", _OWED: "A deadline of yours", _TIE: f"The tie with {name}", _MESSAGE: "A message"}
    return Note(NoteKind.MAIL, name, f"{whose[kind]} {goes_on}", name)
