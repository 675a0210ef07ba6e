"""Whatever mail programs and crashes do between two runs, every message is delivered, and none twice (law 6)."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from mailask.local.folder import unique_part
from tests.contract.subject import LONG_AGO, ME, local
from tests.fakes.mail import mail

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


class MailPrograms(RuleBasedStateMachine):
    """Mail arrives, is read, flagged, filed by a syncing program and deleted, while runs come, die and come again."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.subject = local(self.folder)
        self.person = self.subject.person
        self.count = 0
        self.delivered = Counter()

    def teardown(self):
        shutil.rmtree(self.folder)

    def _files(self):
        return sorted(path for name in ("new", "cur") for path in (self.person.root / name).iterdir())

    def _keep(self, batch):
        self.delivered.update(arrival.ref for arrival in batch.arrivals)
        self.subject.stored.update(arrival.ref for arrival in batch.arrivals)
        self.subject.cursor = batch.cursor

    @rule(where=st.sampled_from(["new", "cur"]))
    def arrive(self, where):
        self.count += 1
        source = mail(sender="alice@example.com", to=ME, at=AT, subject=str(self.count))
        self.person.file(self.person.root / where, source, flags=":2,S" if where == "cur" else "")

    @precondition(lambda self: self._files())
    @rule(data=st.data(), flags=st.sampled_from([":2,", ":2,S", ":2,FRS", ",U=3:2,S", ",S=99,W=100:2,T"]))
    def flag(self, data, flags):
        path = data.draw(st.sampled_from(self._files()))
        path.rename(self.person.root / "cur" / f"{unique_part(path.name)}{flags}")
        for name in ("new", "cur"):
            self.person._later(self.person.root / name)

    @precondition(lambda self: self._files())
    @rule(data=st.data())
    def delete(self, data):
        path = data.draw(st.sampled_from(self._files()))
        path.unlink()
        self.person._later(path.parent)

    @rule()
    def run(self):
        for batch in self.subject.mailbox.changes(self.subject.cursor, since=LONG_AGO):
            self._keep(batch)
        there = {f"INBOX/{unique_part(path.name)}" for path in self._files()}

        assert there <= self.subject.stored
        assert self.subject.mailbox.size() == len(self._files())

    @rule()
    def run_and_die_before_anything_is_stored(self):
        for _ in self.subject.mailbox.changes(self.subject.cursor, since=LONG_AGO):
            break
        self.subject.restart()

    @rule()
    def run_and_die_after_one_batch(self):
        for batch in self.subject.mailbox.changes(self.subject.cursor, since=LONG_AGO):
            self._keep(batch)
            break
        self.subject.restart()

    @rule()
    def start_anew(self):
        self.subject.restart()

    @invariant()
    def nothing_comes_twice(self):
        assert not [ref for ref, times in self.delivered.items() if times > 1]


MailPrograms.TestCase.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)
test_every_message_is_delivered_once = MailPrograms.TestCase
