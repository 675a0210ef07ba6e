"""Person, helpers, worker and network take turns in any order; the seeds are fixed, so a failure comes back."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from datetime import timedelta
from random import Random

import pytest

from mailask.errors import TryAgainLater
from tests.fakes.mail import reply_to
from tests.google.fake.answers import backend, too_fast, user_rate_limit
from tests.google.life import GoogleLife, open_door
from tests.laws.steps import Killed, Steps
from tests.laws.world import CHURN, at

WORDS = "Written by the person"


class Turns:
    """One life in which everybody does something at random, and what must hold after each turn."""

    def __init__(self, life: GoogleLife, seed: int) -> None:
        self.life, self.random = life, Random(seed)
        self.now = at("2026-11-23T09:00")
        self.edited: set[str] = set()

    def work(self) -> None:
        self.now += timedelta(minutes=10)
        with suppress(TryAgainLater):
            self.life.world.run(self.now)

    def die(self) -> None:
        steps = Steps(self.random.randint(1, 12))
        self.now += timedelta(minutes=10)
        world = self.life.world
        world.desk.clock.moment = self.now
        opened = world.parts
        world.parts = lambda store: tuple(steps.around(port) for port in opened(store))
        try:
            with world.home(watch=steps.watch) as home:
                home.run(self.now)
        except (Killed, TryAgainLater):
            pass
        finally:
            world.parts = opened

    def trouble(self) -> None:
        method = self.random.choice(["drafts.create", "drafts.update", "events.insert", "events.patch", "", ""])
        no = self.random.choice([None, backend(), too_fast(), user_rate_limit()])
        self.life.google.fail(method, no=no, done=no is None and self.random.random() < 0.7)

    def expire(self) -> None:
        self.life.google.mail.expire_history()
        for calendar in self.life.google.calendars.values():
            calendar.expire_tokens()

    def edit(self) -> None:
        if draft := self._some_draft():
            words = f"{WORDS} {self.random.getrandbits(40)}"
            # Their new words take the place of their old ones in the same draft.
            self.edited = {old for old in self.edited if old.encode() not in self._source(draft)} | {words}
            self.life.subject.person.edit_draft(draft, text=f"{words}\n")

    def edit_while_it_works(self) -> None:
        self.life.google.after = ("drafts.list", self.edit)

    def send(self) -> None:
        if draft := self._some_draft():
            self.life.subject.person.send_draft(draft, at=self.now, keeps_headers=self.random.random() < 0.5)

    def delete(self) -> None:
        if draft := self._some_draft():
            self.edited = {words for words in self.edited if words.encode() not in self._source(draft)}
            self.life.subject.person.delete_draft(draft)

    def change(self) -> None:
        self.life.world.ask("churn", CHURN.replace("about 40 rows", f"about {self.random.randint(41, 99)} rows"))

    def reply(self) -> None:
        if sent := self.life.subject.person.sent():
            source = self.random.choice(sent)
            who = "bob" if b"bob@" in source else "carol" if b"carol@" in source else "dan"
            text = self.random.choice(["Done! The table is attached.\n", "Sorry, no, I can't help with this.\n"])
            self.life.subject.person.receive(reply_to(source, sender=f"{who}@example.com", at=self.now, text=text))

    def time(self) -> None:
        self.now += timedelta(hours=self.random.choice([1, 20, 70]))

    def check(self) -> None:
        person = self.life.subject.person
        bodies = b"".join([*person.drafts(), *person.sent()])
        lost = [words for words in self.edited if words.encode() not in bodies]
        assert lost == [], "the person's own words are gone"
        doubles = {
            word: n for word, n in Counter((to, subject) for to, subject, _ in self.life.drafts()).items() if n > 1
        }
        assert doubles == {}, "two drafts of one letter"
        twice = {title: n for title, n in Counter(self.life.holds()).items() if n > 1}
        assert twice == {}, "two holds of one request"
        assert self.life.google.unlawful == []

    def _some_draft(self) -> str:
        drafts = self.life.google.mail.drafts
        return self.random.choice(sorted(drafts)) if drafts else ""

    def _source(self, draft: str) -> bytes:
        mail = self.life.google.mail
        return mail.mails[mail.drafts[draft]].source


TURNS = [Turns.work] * 5 + [Turns.die] * 3 + [Turns.trouble] * 3 + [
    Turns.expire, Turns.edit, Turns.edit_while_it_works,
    Turns.send, Turns.send, Turns.delete, Turns.change, Turns.reply, Turns.time,
]  # fmt: skip


@pytest.mark.parametrize("seed", range(16))
def test_in_whatever_order_nothing_is_doubled_lost_or_overwritten(tmp_path, seed):
    with open_door() as door:
        turns = Turns(GoogleLife.start(door, tmp_path), seed)
        for _ in range(14):
            turn = turns.random.choice(TURNS)
            turn(turns)
            turns.check()

        turns.life.google.faults.clear()
        turns.time()
        for _ in range(4):
            turns.work()
            turns.check()
        with turns.life.world.home() as home:
            assert home.plan(turns.now).actions == ()
