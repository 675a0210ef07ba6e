"""Killed at any commit: an intent or a receipt, a batch with its cursor or neither; never half."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from mailask.store import Store
from tests.store.nouns import create, draft_of, is_done

KILLED = 9
ROOT = Path(__file__).parents[2]

WORK = """
import os, sys
from sqlalchemy import event
from mailask.ports import Arrival, Batch
from mailask.store import Store
from tests.store.nouns import NOW, REQUEST, create, draft_of, mail, sent

path, moment, nth = sys.argv[1], sys.argv[2], int(sys.argv[3])
store = Store.open(path, account="a")
commits = 0

def count(*_):
    global commits
    commits += 1
    if commits == nth and moment == "before":
        os._exit(9)

def after(connection, *_):
    if commits == nth and moment == "after":
        os._exit(9)

event.listen(store.engine, "commit", count)
event.listen(store.engine.pool, "checkin", after)

action = create()
store.take_in(Batch((Arrival("r1", mail(1)), Arrival("r2", sent(2))), "c1"), cursor_name="mail", news_since=NOW)
store.ledger.intend("run", action, marker="m", at=NOW)
store.ledger.receive(action, at=NOW, draft=draft_of(action), life=REQUEST)
store.index.mark_read(["r1", "r2"])
"""
STEPS = ("take_in", "intend", "receive", "mark_read")


def killed(path, moment, nth):
    done = subprocess.run([sys.executable, "-c", WORK, str(path), moment, str(nth)], check=False, cwd=ROOT)
    assert done.returncode == KILLED


@pytest.mark.parametrize("nth", range(1, len(STEPS) + 1))
@pytest.mark.parametrize("moment", ["before", "after"])
def test_a_kill_around_a_commit_leaves_all_of_it_or_nothing(path, moment, nth):
    Store.open(path, account="a").close()
    killed(path, moment, nth)
    done = set(STEPS[: nth if moment == "after" else nth - 1])

    with Store.open(path, account="a") as store:
        stored = (store.cursors.get("mail"), store.index.count())
        assert stored == (("c1", 2) if "take_in" in done else ("", 0))
        assert len(store.index.news()) == (2 if "take_in" in done and "mark_read" not in done else 0)
        receipt = "receive" in done
        assert [intent.marker for intent in store.ledger.unfinished()] == (
            ["m"] if "intend" in done and not receipt else []
        )
        assert is_done(store, create().key) is receipt
        assert store.lives.drafts() == ((draft_of(create()),) if receipt else ())
        assert len(store.lives.requests()) == (1 if receipt else 0)
