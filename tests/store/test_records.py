from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import given, strategies as st

from mailask.core import action
from mailask.core.action import Action
from mailask.core.ask import Ask
from mailask.core.deadline import Deadline
from mailask.core.hold import Hold
from mailask.core.letter import Letter
from mailask.core.owed import Owed
from mailask.core.request import Decision, Draft, Request
from mailask.store.records import action_from_json, from_json, to_json
from tests.store import nouns


@pytest.mark.parametrize(
    ("kind", "noun"),
    [
        (Request, nouns.REQUEST),
        (Request, Request("a/b", "a", nouns.ALICE)),
        (Hold, nouns.HOLD),
        (Owed, nouns.OWED),
        (Draft, nouns.draft_of(nouns.create())),
        (Ask, nouns.ASK),
        (Decision, nouns.DECISION),
        (Letter, nouns.LETTER),
    ],
)
def test_what_is_written_is_what_is_read(kind, noun):
    assert from_json(kind, to_json(noun)) == noun


def test_a_deadline_keeps_its_zone_and_not_only_its_offset():
    read = from_json(Deadline, to_json(nouns.REQUEST.promise))

    assert read.when.tzinfo.key == "Europe/Berlin"
    assert read.when + timedelta(days=200) == nouns.REQUEST.promise.when + timedelta(days=200)


def test_a_day_stays_a_day_and_midnight_stays_a_moment():
    day = from_json(Deadline, to_json(Deadline(date(2026, 12, 4)))).when
    midnight = from_json(Deadline, to_json(Deadline(datetime(2026, 12, 4, tzinfo=nouns.BERLIN)))).when

    assert type(day) is date
    assert type(midnight) is datetime
    assert midnight.tzinfo is not None


@given(st.datetimes(timezones=st.timezones()) | st.dates())
def test_every_deadline_comes_back(when):
    read = from_json(Deadline, to_json(Deadline(when))).when

    assert type(read) is type(when)
    assert read.isoformat() == when.isoformat()


@given(st.integers(-1439, 1439))
def test_a_fixed_offset_comes_back(minutes):
    when = datetime(2026, 12, 4, 17, tzinfo=timezone(timedelta(minutes=minutes)))

    assert from_json(Deadline, to_json(Deadline(when))).when.utcoffset() == when.utcoffset()


@pytest.mark.parametrize("made", [nouns.create(), nouns.put_hold(), nouns.keep_request()])
def test_an_action_comes_back_as_its_own_kind(made):
    assert action_from_json(to_json(made)) == made


def test_every_kind_of_action_can_be_written_down():
    """A new action without a record would be found out here and not in somebody's ledger."""
    fields = {
        "key": "k",
        "because": "b",
        "request": "r",
        "letter": nouns.LETTER,
        "draft": nouns.draft_of(nouns.create()),
        "hold": nouns.HOLD,
        "entry": nouns.HOLD.entry,
        "life": nouns.REQUEST,
        "at": nouns.NOW,
        "ask": nouns.ASK,
        "owed": nouns.OWED,
    }
    for kind in get_args(Action):
        names = [name for name in kind.__dataclass_fields__ if name in fields]
        made = kind(**{name: fields[name] for name in names})

        assert action_from_json(to_json(made)) == made, kind
    assert action.CreateDraft in get_args(Action)


def test_a_field_of_an_older_or_newer_version_does_not_hurt():
    text = to_json(nouns.DECISION).replace('"write":true', '"colour":"red"')

    assert from_json(Decision, text) == replace(nouns.DECISION, write=False)
