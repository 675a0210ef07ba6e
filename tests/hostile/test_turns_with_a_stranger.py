"""Somebody hostile takes turns with person, helpers and worker: nothing is written to her, and she ends nothing."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule, run_state_machine_as_test

from mailask.core.action import CloseRequest, CreateDraft, ReplaceDraft
from mailask.core.letter import Letter as Written
from tests.fakes.mail import header, mail, reply_to
from tests.hostile.impersonations import BOUNCES, EVE, HELPER, IMPERSONATIONS, ME, Letter
from tests.laws.story import Life
from tests.laws.world import at

HELPERS = {"bob@example.com", "carol@example.com", "dan@example.com"}
ANSWERS = {
    "done": "Done! The table is attached.\n",
    "no": "Sorry, no, I cannot help with this.\n",
    "yes": "Yes, I will send it to you by 10 December.\n",
    "question": "Which currency do you need it in?\n",
    "away": "I am out of the office and will be back on 8 December 2026.\n",
}
HEADS = {"away": [("Auto-Submitted", "auto-replied")]}


class Turns(RuleBasedStateMachine):
    """One life in which a stranger knows every letter that was sent, and writes what she likes."""

    @initialize(provider=st.sampled_from(["memory", "memory-like-gmail"]))
    def begin(self, provider: str) -> None:
        self.closing = ExitStack()
        folder = self.closing.enter_context(tempfile.TemporaryDirectory())
        self.life = Life.begin(Path(folder), provider)
        self.life.world.policy = replace(self.life.world.policy, reconnections_per_week=5)
        self.now = at("2026-11-23T09:00")
        self.number = 0
        self.hers: list[bytes] = []
        self.work(hours=1)
        self.life.subject.person.send_draft(self.life.ref_to(HELPER), at=self.now)
        self.work(hours=1)

    # The worker

    @rule(hours=st.sampled_from([1, 24, 24 * 5]))
    def work(self, hours: int) -> None:
        self.now += timedelta(hours=hours)
        outcome = self.life.world.run(f"{self.now:%Y-%m-%dT%H:%M}")
        assert outcome.failed == ()
        ids = {header(source, "Message-ID") for source in self.hers}
        for action in outcome.applied:
            if isinstance(action, CreateDraft | ReplaceDraft):
                self._is_for_a_helper(action.letter, ids)
            if isinstance(action, CloseRequest):
                assert action.life.evidence not in ids, f"she ended it: {action.because}"
                assert "evil.example" not in action.because

    def _is_for_a_helper(self, letter: Written, ids: set[str]) -> None:
        assert {person.address for person in letter.to} <= HELPERS
        assert letter.in_reply_to not in ids, "an answer to her"
        assert ids.isdisjoint(letter.references)
        assert "evil.example" not in f"{letter.subject} {letter.text} {letter.html}"

    # The person

    @precondition(lambda self: self.life.subject.person.drafts())
    @rule(data=st.data())
    def send(self, data: st.DataObject) -> None:
        lying = [one.ref for one in self.life.subject.opened(set)[0].drafts()]
        self.now += timedelta(minutes=1)
        self.life.subject.person.send_draft(data.draw(st.sampled_from(sorted(lying)), label="draft"), at=self.now)

    @precondition(lambda self: self.hers)
    @rule(data=st.data())
    def answer_the_stranger(self, data: st.DataObject) -> None:
        self.now += timedelta(minutes=1)
        hers = data.draw(st.sampled_from(self.hers), label="hers")
        text = "Who are you? I asked somebody else.\n"
        self.life.subject.person.write(
            mail(sender=ME, to=EVE, at=self.now, text=text, in_reply_to=header(hers, "Message-ID"))
        )

    # The helpers

    @precondition(lambda self: self.life.subject.person.sent())
    @rule(data=st.data(), kind=st.sampled_from(sorted(ANSWERS)))
    def answer(self, data: st.DataObject, kind: str) -> None:
        letters = [source for source in self.life.subject.person.sent() if EVE not in header(source, "To")]
        if not letters:
            return
        letter = data.draw(st.sampled_from(letters), label="letter")
        self.now += timedelta(minutes=1)
        said = reply_to(
            letter, sender=header(letter, "To"), at=self.now, text=ANSWERS[kind], headers=HEADS.get(kind, ())
        )
        self.life.subject.person.receive(said)

    # The stranger

    @rule(impersonation=st.sampled_from([*IMPERSONATIONS, *BOUNCES]), data=st.data())
    def pretend(self, impersonation, data: st.DataObject) -> None:
        letters = [source for source in self.life.subject.person.sent() if HELPER in header(source, "To")]
        if not letters:
            return
        letter = data.draw(st.sampled_from(letters), label="letter")
        self.number += 1
        self.now += timedelta(minutes=1)
        self._she_writes(impersonation.source(Letter.of(letter, "mx.example.com"), self.number, self.now))

    @rule(years=st.integers(1, 3))
    def write_out_of_the_blue(self, years: int) -> None:
        self.number += 1
        when = self.now - timedelta(days=365 * years - self.number)
        self._she_writes(
            mail(sender=EVE, to=ME, at=when, text="Remember me?\n", message_id=f"<{self.number}@evil.example>")
        )

    def _she_writes(self, source: bytes) -> None:
        self.hers.append(source)
        self.life.subject.person.receive(source)

    def teardown(self) -> None:
        if not hasattr(self, "closing"):
            return
        with self.closing:
            for _ in range(2):
                self.work(hours=24)


@pytest.mark.parametrize("length", [8, 16])
def test_whoever_takes_turns_she_gets_no_letter_and_ends_nothing(length):
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
