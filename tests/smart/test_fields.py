from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, strategies as st

from mailask.core.ask import Order, Route
from mailask.core.finding import Severity
from mailask.core.person import Person
from mailask.smart import lint_ask, parse_ask

NOW = datetime(2026, 11, 25, 10, tzinfo=UTC)


def parsed(**fields):
    return parse_ask(fields, stem="ferry", source="asks/ferry.toml", zone=ZoneInfo("Europe/Dublin"))


def test_every_field_is_read():
    ask, problems = parsed(
        title=" Counts ",
        to=["Bob Okafor <bob@example.com>", '"Levi, Dana" <dana@example.com>', "Haynes, Carol <carol@example.com>"],
        order="one-by-one",
        need="the counts",
        why="it decides",
        action="send them",
        effort_minutes=15,
        by=date(2026, 12, 4),
        by_reason="the council meets",
        offer="a cake",
        context="you count",
        route="introduction",
        language="en_GB",
        attach=["a.pdf"],
        attach_deadline=True,
        noqa=["m4"],
        wait_until=date(2026, 12, 1),
    )
    assert problems == ()
    assert ask.id == "ferry"
    assert ask.title == "Counts"
    assert ask.to == (
        Person("bob@example.com", "Bob Okafor"),
        Person("dana@example.com", "Levi, Dana"),
        Person("carol@example.com", "Haynes, Carol"),
    )
    assert (ask.order, ask.route, ask.by) == (Order.ONE_BY_ONE, Route.INTRODUCTION, date(2026, 12, 4))
    assert (ask.language, ask.attach, ask.attach_deadline, ask.noqa) == ("en-GB", ("a.pdf",), True, ("M4",))
    assert (ask.wait_until, ask.source) == (date(2026, 12, 1), "asks/ferry.toml")


def test_all_problems_are_told_at_once_each_on_its_field():
    ask, problems = parsed(
        titel="x",
        title=7,
        to=["bob", "carol@example.com, dan@example.com"],
        order="both",
        effort_minutes="long",
        by="soon",
        attach_deadline="yes",
        noqa=["Z9"],
        route="indirect",
        language="english please",
    )
    assert ask is None
    assert {problem.severity for problem in problems} == {Severity.ERROR}
    assert sorted(problem.field for problem in problems) == sorted(
        ["titel", "title", "to", "to", "order", "effort_minutes", "by", "attach_deadline", "noqa", "route", "language"]
    )
    fixes = {problem.field: problem.fix for problem in problems}
    assert fixes["titel"] == "Did you mean `title`?"
    assert fixes["route"] == 'route = "direct"'


@pytest.mark.parametrize(
    ("value", "when"),
    [
        (date(2026, 12, 4), date(2026, 12, 4)),
        ("2026-12-04", date(2026, 12, 4)),
        ("2026-12-04T15:00:00+01:00", datetime.fromisoformat("2026-12-04T15:00:00+01:00")),
        (datetime(2026, 12, 4, 15), datetime(2026, 12, 4, 15, tzinfo=ZoneInfo("Europe/Dublin"))),  # noqa: DTZ001
        (None, None),
        ("", None),
    ],
)
def test_a_date_is_a_day_or_an_aware_moment(value, when):
    ask, problems = parsed(to=[], by=value)
    assert problems == ()
    assert ask.by == when


@pytest.mark.parametrize(
    "address",
    [
        "bob",
        "bob@",
        "@example.com",
        "bob@example",
        "bob example.com",
        "Bob <>",
        "b\u00f6b@example.com",
        "a@b.com\nBcc: c@d.com",
        "bob@-x.com",
    ],
)
def test_what_is_no_address_is_refused(address):
    ask, problems = parsed(to=[address])
    assert ask is None
    assert [problem.field for problem in problems] == ["to"]


@pytest.mark.parametrize(
    "by",
    [
        date(1, 1, 1),
        date.max,
        datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC),
        "9999-12-31",
        "0001-01-01T00:00:00+14:00",
    ],
)
def test_a_day_at_the_end_of_all_calendars_is_refused_and_the_rest_is_linted(by):
    ask, problems = parsed(by=by)
    assert ask is None
    assert [problem.field for problem in problems if problem.message.endswith("is too far away.")] == ["by"]
    assert lint_ask({"title": "Counts of the ferry", "to": ["bob@example.com"], "by": by}, now=NOW)


def test_one_person_named_twice_is_asked_once():
    ask, _ = parsed(to=["bob@example.com", "Bob <BOB@example.com>"])
    assert ask.to == (Person("bob@example.com"),)


def test_an_id_has_no_blanks_and_no_slashes():
    _, problems = parsed(id="../ferry two")
    assert [problem.field for problem in problems] == ["id"]


def test_the_rest_of_a_broken_ask_is_linted_too():
    rules = {f.rule for f in lint_ask({"title": "Counts of the ferry", "to": ["bob"], "by": "soon"}, now=NOW)}
    assert {"S4", "T1", "M1", "A1", "S2", "R1"} <= rules


VALUES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.dates()
    | st.datetimes()
    | st.lists(st.text())
)
KEYS = [
    "title",
    "to",
    "need",
    "why",
    "action",
    "effort_minutes",
    "by",
    "offer",
    "context",
    "order",
    "language",
    "noqa",
    "x",
]


@given(st.dictionaries(st.sampled_from(KEYS), VALUES))
def test_any_fields_at_all_give_findings_and_no_crash(fields):
    for finding in lint_ask(fields, now=NOW):
        assert finding.rule
        assert finding.message
