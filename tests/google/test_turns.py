"""Person, helpers, worker and network take turns in any order; the shortest story that goes wrong is told."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mailask.errors import TryAgainLater
from tests.fakes.mail import reply_to
from tests.google.fake.answers import backend, too_fast, user_rate_limit
from tests.google.life import GoogleLife, open_door
from tests.laws.steps import Killed, Steps
from tests.laws.world import CHURN, at

# Refused before anything happened, or cut off before or after it did.
TROUBLES: dict[str, Callable[[], dict[str, object]]] = {
    "down": lambda: {"no": backend()},
    "too fast": lambda: {"no": too_fast()},
    "rate limit": lambda: {"no": user_rate_limit()},
    "cut off before": lambda: {"done": False},
    "cut off after": lambda: {"done": True},
}
METHODS = ("drafts.create", "drafts.update", "drafts.delete", "events.insert", "events.patch", "calendars.insert", "")


class Turns(RuleBasedStateMachine):
    """One life in which everybody does something, and what must hold after each turn."""

    @initialize()
    def begin(self) -> None:
        self.closing = ExitStack()
        folder = self.closing.enter_context(tempfile.TemporaryDirectory())
        door = self.closing.enter_context(open_door())
        self.life = GoogleLife.start(door, Path(folder) / "life")
        self.now = at("2026-11-23T09:00")
        self.written = 0
        self.edited: set[str] = set()

    # The worker

    @rule()
    def work(self) -> None:
        self.now += timedelta(minutes=10)
        with suppress(TryAgainLater):
            self.life.world.run(self.now)

    @rule(step=st.integers(1, 12))
    def die(self, step: int) -> None:
        steps, world = Steps(step), self.life.world
        self.now += timedelta(minutes=10)
        world.desk.clock.moment = self.now
        opened = world.parts
        world.parts = lambda store: tuple(steps.around(port) for port in opened(store))
        try:
            with suppress(Killed, TryAgainLater), world.home(watch=steps.watch) as home:
                home.run(self.now)
        finally:
            world.parts = opened

    # The network, and Google

    @rule(method=st.sampled_from(METHODS), trouble=st.sampled_from(sorted(TROUBLES)))
    def trouble(self, method: str, trouble: str) -> None:
        self.life.google.fail(method, **TROUBLES[trouble]())

    @rule()
    def expire(self) -> None:
        self.life.google.mail.expire_history()
        for calendar in self.life.google.calendars.values():
            calendar.expire_tokens()

    # The person

    @precondition(lambda self: self.life.google.mail.drafts)
    @rule(data=st.data())
    def edit(self, data: st.DataObject) -> None:
        self._edit(self._draft(data))

    @precondition(lambda self: self.life.google.mail.drafts)
    @rule(data=st.data())
    def edit_while_it_works(self, data: st.DataObject) -> None:
        draft = self._draft(data)
        self.life.google.after = ("drafts.list", lambda: self._edit(draft))

    @precondition(lambda self: self.life.google.mail.drafts)
    @rule(data=st.data(), keeps_headers=st.booleans())
    def send(self, data: st.DataObject, *, keeps_headers: bool) -> None:
        self.life.subject.person.send_draft(self._draft(data), at=self.now, keeps_headers=keeps_headers)

    @precondition(lambda self: self.life.google.mail.drafts)
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        draft = self._draft(data)
        self.edited = {words for words in self.edited if words.encode() not in self._source(draft)}
        self.life.subject.person.delete_draft(draft)

    @rule(rows=st.integers(41, 99))
    def change(self, rows: int) -> None:
        self.life.world.ask("churn", CHURN.replace("about 40 rows", f"about {rows} rows"))

    @precondition(lambda self: self.life.google.holds)
    @rule(data=st.data(), title=st.sampled_from(["Mine", ""]))
    def take_a_hold_over(self, data: st.DataObject, title: str) -> None:
        ref = data.draw(st.sampled_from(sorted(self.life.google.holds)), label="hold")
        person = self.life.subject.person
        if title:
            person.rename_hold(ref, f"{title} {ref[:8]}")
        else:
            person.delete_hold(ref)

    # The helpers, and time

    @precondition(lambda self: self.life.subject.person.sent())
    @rule(
        data=st.data(), text=st.sampled_from(["Done! The table is attached.\n", "Sorry, no, I can't help with this.\n"])
    )
    def reply(self, data: st.DataObject, text: str) -> None:
        source = data.draw(st.sampled_from(self.life.subject.person.sent()), label="answered")
        who = next(name for name in ("bob", "carol", "dan") if f"{name}@".encode() in source)
        self.life.subject.person.receive(reply_to(source, sender=f"{who}@example.com", at=self.now, text=text))

    @rule(hours=st.sampled_from([1, 20, 70]))
    def time(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    # What must hold

    @invariant()
    def no_word_of_the_persons_is_lost(self) -> None:
        person = self.life.subject.person
        bodies = b"".join([*person.drafts(), *person.sent()])
        assert [words for words in self.edited if words.encode() not in bodies] == []

    @invariant()
    def nothing_is_there_twice(self) -> None:
        letters = Counter((to, subject) for to, subject, _ in self.life.drafts())
        assert {letter: n for letter, n in letters.items() if n > 1} == {}, "two drafts of one letter"
        assert {title: n for title, n in Counter(self.life.holds()).items() if n > 1} == {}, "two holds of one request"

    @invariant()
    def every_request_keeps_googles_rules(self) -> None:
        assert self.life.google.unlawful == []

    def teardown(self) -> None:
        """However it went: once the trouble is over, a few runs bring everything to rest."""
        if not hasattr(self, "closing"):
            return
        with self.closing:
            self.life.google.faults.clear()
            self.now += timedelta(hours=1)
            for _ in range(4):
                self.work()
                self.no_word_of_the_persons_is_lost()
                self.nothing_is_there_twice()
            with self.life.world.home() as home:
                assert home.plan(self.now).actions == ()

    def _draft(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(sorted(self.life.google.mail.drafts)), label="draft")

    def _edit(self, draft: str) -> None:
        if draft not in self.life.google.mail.drafts:
            return  # sent or deleted since they began
        self.written += 1
        words = f"Written by the person, number {self.written}."
        # Their new words take the place of their old ones in the same draft.
        self.edited = {old for old in self.edited if old.encode() not in self._source(draft)} | {words}
        self.life.subject.person.edit_draft(draft, text=f"{words}\n")

    def _source(self, draft: str) -> bytes:
        mail = self.life.google.mail
        return mail.mails[mail.drafts[draft]].source


@pytest.mark.parametrize("length", [6, 14])
def test_in_whatever_order_nothing_is_doubled_lost_or_overwritten(length):
    run_state_machine_as_test(
        Turns,
        settings=settings(
            max_examples=8,
            stateful_step_count=length,
            deadline=None,  # a turn is a whole run of mailask
            derandomize=True,  # the same stories in every run of the suite; more of them: raise max_examples
            database=None,
            suppress_health_check=list(HealthCheck),
            phases=(Phase.generate, Phase.shrink),
        ),
    )
