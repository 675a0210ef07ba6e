"""What the linter may know of the people in an ask, from what happened with them before."""

from __future__ import annotations

from datetime import UTC, date, datetime

from mailask.core.ask import Ask
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.core.request import Request, State
from mailask.core.snapshot import Snapshot
from mailask.planning.knowing import findings_on, known_people

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
POLICY = Policy(me=Me(Person("alice@example.com", "Alice Jones")))
BOB, CAROL = Person("bob@example.org", "Bob Brown"), Person("carol@example.org", "Carol")
ASK = Ask(id="roof", title="Roof of the hall", to=(BOB, CAROL), by=date(2026, 12, 1), action="Send me the plan.")


def test_away_is_a_property_of_the_person_and_holds_for_a_new_ask():
    before = Request(id="churn", ask="churn", helper=BOB, state=State.SENT, away_until=date(2026, 12, 7))
    closed = Request(id="old", ask="old", helper=BOB, state=State.CLOSED, away_until=date(2026, 9, 1))
    seen = Snapshot(requests=(before, closed))

    known = known_people(seen, ASK.to, POLICY, NOW, but=ASK.id)

    assert (known.of(BOB).away_until, known.of(CAROL).away_until) == (date(2026, 12, 7), None)
    told = [f.message for f in findings_on(ASK, seen, POLICY, NOW) if f.rule == "R7"]
    assert told == ["Bob is away until Monday 2026-12-07, which is not before the day you name."]


def test_an_ask_of_thousands_looks_at_each_request_once():
    crowd = tuple(Person(f"p{n}@example.org") for n in range(5_000))
    seen = Snapshot(requests=tuple(Request(id=p.key, ask="x", helper=p, state=State.SENT) for p in crowd))
    known = known_people(seen, crowd, POLICY, NOW)
    assert all(known.of(person).open_asks == ("x",) for person in crowd)
