from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import get_args

import pytest

from mailask.core.action import (
    Action,
    CloseRequest,
    CreateDraft,
    DeleteDraft,
    DropHold,
    KeepAsk,
    KeepDraft,
    KeepHold,
    KeepOwed,
    KeepRequest,
    MoveHold,
    Note,
    NoteKind,
    Plan,
    PutHold,
    ReplaceDraft,
)
from mailask.core.ask import Ask
from mailask.core.deadline import Deadline
from mailask.core.hold import Entry, Hold
from mailask.core.letter import Letter, Purpose
from mailask.core.owed import Owed
from mailask.core.person import Person
from mailask.core.reading import Outcome as Ending
from mailask.core.request import Draft, Request, State
from mailask.errors import MailboxError, TryAgainLater
from mailask.report.actions import action_to_json, headline
from mailask.report.plan import plan_to_json, plan_to_text
from mailask.report.result import exit_code_of, result_to_json, result_to_text
from mailask.run.apply import Failure
from mailask.run.result import Cost, RunResult

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
BOB = Person("bob@example.org", "Bob Roe")
LETTER = Letter(Purpose.ASK, Person("alice@example.com"), (BOB,), "Churn", "Hello Bob", "<div>Hello Bob</div>")
DRAFT = Draft("k", "m", "churn/bob@example.org", Purpose.ASK, BOB, "Churn", "Hello Bob", "f", NOW, ref="d1")
ENTRY = Entry("Reply due: Churn (Bob)", date(2026, 12, 4), "about it", reminders=(1440,))
HOLD = Hold("churn/bob@example.org#0", "churn/bob@example.org", ENTRY)
LIFE = Request("churn/bob@example.org", "churn", BOB, state=State.SENT, deadline=date(2026, 12, 4), evidence="<1@x>")
COMMON = ("key", "because of this", "churn/bob@example.org")
ALL = (
    CreateDraft(*COMMON, LETTER),
    ReplaceDraft(*COMMON, LETTER, DRAFT),
    DeleteDraft(*COMMON, DRAFT),
    PutHold(*COMMON, HOLD),
    MoveHold(*COMMON, HOLD, replace(ENTRY, when=date(2026, 12, 7), confirmed=True, busy=True)),
    DropHold(*COMMON, HOLD),
    KeepRequest(*COMMON, LIFE, NOW),
    CloseRequest(*COMMON, replace(LIFE, state=State.CLOSED, outcome=Ending.DONE), NOW),
    KeepDraft(*COMMON, DRAFT),
    KeepHold(*COMMON, HOLD),
    KeepAsk(*COMMON, Ask("churn", "Churn", (BOB,))),
    KeepOwed(*COMMON, Owed("owed:bob@example.org/1", BOB, "Churn", Deadline(date(2026, 12, 4)), NOW)),
)


def of(kind: str) -> Action:
    return next(action for action in ALL if action.kind == kind)


def test_there_is_one_of_every_kind_here():
    assert {type(action) for action in ALL} == set(get_args(Action))


@pytest.mark.parametrize("action", ALL, ids=lambda action: action.kind)
def test_every_action_says_what_it_is_and_because_of_what(action):
    told = json.loads(json.dumps(action_to_json(action)))

    assert told["kind"] == action.kind
    assert (told["key"], told["because"], told["request"]) == COMMON


@pytest.mark.parametrize(
    "action", [a for a in ALL if a.kind not in {"keep_ask", "keep_owed"}], ids=lambda action: action.kind
)
def test_every_action_but_book_keeping_has_one_line_for_a_person(action):
    assert headline(action)
    assert "\n" not in headline(action)


def test_a_draft_is_told_flat():
    told = action_to_json(of("create_draft"))

    assert {key: told[key] for key in ("to", "name", "subject", "purpose", "text")} == {
        "to": "bob@example.org",
        "name": "Bob Roe",
        "subject": "Churn",
        "purpose": "ask",
        "text": "Hello Bob",
    }


def test_a_moved_hold_is_told_with_both_days_and_what_else_changes():
    told = action_to_json(of("move_hold"))

    assert (told["when"], told["moved_from"]) == ("2026-12-07", "2026-12-04")
    assert (told["status"], told["busy"]) == ("confirmed", True)
    assert "confirmed" in headline(of("move_hold"))
    assert "shown as busy" in headline(of("move_hold"))


def test_a_request_is_told_with_its_state_and_evidence():
    told = action_to_json(of("close_request"))

    assert (told["ask"], told["to"], told["state"], told["outcome"]) == ("churn", "bob@example.org", "closed", "done")
    assert (told["due"], told["evidence"]) == ("2026-12-04", "<1@x>")


def test_a_time_keeps_its_offset():
    timed = replace(HOLD, entry=replace(ENTRY, when=NOW))

    assert action_to_json(PutHold(*COMMON, timed))["when"] == "2026-11-23T09:00+00:00"


def test_a_plan_is_told_in_groups_and_book_keeping_is_left_out():
    note = Note(NoteKind.ASK, "churn", "Bob is away until Monday.", "<2@x>")
    text = plan_to_text(Plan(ALL, (note,)))
    heads = [line for line in text.splitlines() if line and not line.startswith(" ")]

    assert heads == ["Drafts", "Calendar", "Requests", "Notes"]
    assert text.count("because of this") == len(ALL) - 2
    assert "Bob is away until Monday. [<2@x>]" in text
    assert plan_to_json(Plan((), (note,)))["notes"] == (
        [{"kind": "ask", "subject": "churn", "text": "Bob is away until Monday.", "evidence": "<2@x>"}]
    )


def test_nothing_to_do_is_nothing_to_say():
    assert plan_to_text(Plan()) == ""
    assert result_to_text(RunResult("r")) == ""


def test_a_note_that_was_told_before_is_not_told_again():
    note = Note(NoteKind.ASK, "churn", "Bob is away.")

    assert result_to_text(RunResult("r", notes=(note,))) == ""
    assert "Bob is away." in result_to_text(RunResult("r", notes=(note,), fresh=(note,)))
    assert result_to_json(RunResult("r", notes=(note,)))["notes"]


def test_what_failed_is_told_with_its_error_and_what_to_do():
    failed = Failure(of("create_draft"), MailboxError("The disk is full."))
    outcome = RunResult("r", failed=(failed,))

    assert "The disk is full.\n      Check [mailbox]" in result_to_text(outcome)
    assert result_to_json(outcome)["failed"][0]["error"] == "The disk is full."
    assert result_to_json(outcome)["failed"][0]["kind"] == "create_draft"


@pytest.mark.parametrize(
    ("applied", "errors", "code"),
    [
        ((), (), 0),
        (ALL, (), 0),
        (ALL, (TryAgainLater("busy"),), 1),
        ((), (TryAgainLater("busy"),), 75),
        ((), (TryAgainLater("busy"), MailboxError("broken")), 1),
        ((), (MailboxError("broken"),), 1),
    ],
)
def test_the_exit_code_tells_all_some_and_none_apart(applied, errors, code):
    failed = tuple(Failure(of("create_draft"), error) for error in errors)

    assert exit_code_of(RunResult("r", applied, failed)) == code


def test_the_bill_is_told_when_there_is_one():
    outcome = RunResult("r", applied=ALL, cost=Cost(calls=3, gmail_units=12, calendar_calls=1))

    assert result_to_json(outcome)["cost"] == {"calls": 3, "gmail_units": 12, "calendar_calls": 1}
    assert "3 calls, 12 Gmail units, 1 calendar calls" in result_to_text(outcome)
