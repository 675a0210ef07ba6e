"""What a run with nothing to do costs after years of use, against the same run in a home without a past.

    python -m pytest tests/benchmarks/bench_finished.py -q -s

Not part of the suite. CPU seconds of whole processes, the best of some rounds; the figures that count are ratios to the
named baseline, the same home with its three open asks and none that is finished.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mailask.core.action import CloseRequest, CreateDraft, KeepAsk, KeepDraft, KeepRequest, PutHold
from mailask.core.ask import Ask
from mailask.core.hold import Entry, Hold, HoldState
from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.core.request import Draft, DraftState, Parent, Request, State
from mailask.store import Receipt, Store

ME = Person("me@example.com", "Alice Adams")
AT = "2026-11-23T09:00"
OPEN = 3
SIZES = (500, 1_000, 2_000)
ROUNDS = 5
CONFIG = """
[me]
name = "Alice Adams"
email = "me@example.com"
timezone = "Europe/Berlin"
[local]
maildir = "mail"
calendar = "calendar"
"""
ASK = """
title = "SMB churn benchmarks {n}"
to = ["Helper {n} <helper{n}@example.org>"]
need = "the 2025 monthly churn table {n} for SMB SaaS, as a CSV of about 40 rows"
why = "it decides whether we price the starter plan monthly or yearly"
action = "send me the CSV, or the name of whoever owns it"
effort_minutes = 15
by = {by}
by_reason = "the pricing meeting is on the 7th"
context = "we compared onboarding funnels in Lisbon"
offer = "I will send you our own churn numbers"
"""


def home_with(folder, finished):
    """A home with three open asks, and as many finished ones."""
    for name in ("mail/cur", "mail/new", "mail/tmp", "asks"):
        (folder / name).mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIG)
    for n in range(OPEN):
        (folder / "asks" / f"open-{n}.toml").write_text(ASK.format(n=f"o{n}", by="2026-12-18"))
    run(folder)
    with Store.open(folder / "mailask.db", account=ME.key) as store:
        for n in range(finished):
            by = date(2024, 1, 8) + timedelta(n % 900)
            text = ASK.format(n=n, by=by)
            (folder / "asks" / f"churn-{n}.toml").write_text(text)
            at = datetime(by.year, by.month, by.day, 9, tzinfo=UTC)
            store.ledger.receive_all(list(life_of(n, by, at)), at=at, run=f"run-{n}")
    run(folder)
    run(folder)
    return folder


def life_of(n, by, at):
    """The receipts of one ask from its file to its thanks."""
    helper = Person(f"helper{n}@example.org", f"Helper {n}")
    ask = Ask(
        id=f"churn-{n}",
        title=f"SMB churn benchmarks {n}",
        to=(helper,),
        need=f"the 2025 monthly churn table {n} for SMB SaaS, as a CSV of about 40 rows",
        why="it decides whether we price the starter plan monthly or yearly",
        action="send me the CSV, or the name of whoever owns it",
        effort_minutes=15,
        by=by,
        by_reason="the pricing meeting is on the 7th",
        context="we compared onboarding funnels in Lisbon",
        offer="I will send you our own churn numbers",
        source=f"asks/churn-{n}.toml",
    )
    name = f"{ask.id}/{helper.key}"
    ids = [f"<{n}.{part}@example.org>" for part in ("ask", "answer", "thanks")]
    letter = Letter(
        Purpose.ASK,
        ME,
        (helper,),
        ask.title,
        f"Hi Helper,\n\nI am looking for {ask.need}.\n\n{ask.why}\n",
        "<div/>" * 300,
    )
    request = Request(name, ask.id, helper, deadline=by, subject=ask.title, because=f"{ask.source} asks {helper}")
    yield Receipt(KeepAsk(f"ask {n}", "was read", "", ask), ask=ask)
    yield Receipt(KeepRequest(f"opened {name}", request.because, name, request, at), life=request)
    for purpose, message_id in ((Purpose.ASK, ids[0]), (Purpose.THANKS, ids[2])):
        key = f"draft {name} {purpose} 1"
        mine = replace(letter, purpose=purpose)
        draft = Draft(key, f"{n}{purpose}", name, purpose, helper, mine.subject, mine.text, mine.fingerprint, at)
        draft = replace(draft, ref=f"{n}{purpose}", message_id=message_id, state=DraftState.SENT)
        yield Receipt(CreateDraft(key, request.because, name, mine), draft=draft)
        yield Receipt(KeepDraft(f"sent {key}", "you sent it", name, draft), draft=draft)
    hold = Hold(f"{name}#1", name, Entry(f"Reply due: {ask.title}", by, ask.need), state=HoldState.DROPPED)
    yield Receipt(PutHold(f"put {hold.key}", "asked", name, hold), hold=hold)
    life = replace(
        request,
        state=State.CLOSED,
        outcome=Outcome.DONE,
        sent_at=at,
        sender=ME,
        known_ids=frozenset(ids),
        parent=Parent(ids[2], (ids[0], ids[1]), f"Re: {ask.title}"),
        heard_at=at + timedelta(1),
        spoke_at=at + timedelta(2),
        closed_at=at + timedelta(1),
        because=f"{helper} has done it",
        evidence=ids[1],
    )
    yield Receipt(CloseRequest(f"heard {name}", life.because, name, life, at), life=life)


def run(folder, *arguments):
    """CPU seconds of one whole run."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    command = [sys.executable, "-m", "mailask", "run", "--at", AT, *arguments]
    done = subprocess.run(
        command, env={**os.environ, "MAILASK_HOME": str(folder)}, check=True, capture_output=True, text=True
    )
    assert "Traceback" not in done.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def idle(folder):
    return min(run(folder) for _ in range(ROUNDS))


@pytest.fixture(scope="module")
def spent(tmp_path_factory):
    folder = tmp_path_factory.mktemp("homes")
    homes = {size: home_with(folder / str(size), size) for size in (0, *SIZES)}
    costs = {size: idle(home) for size, home in homes.items()}
    for size, cost in costs.items():
        bytes_each = (homes[size] / "mailask.db").stat().st_size
        sys.stdout.write(
            f"\n{size:>5} finished asks: {cost:.3f} s CPU, {cost / costs[0]:.2f} times the run without a past, "
            f"{bytes_each:,} bytes of database\n"
        )
    return costs


def test_finished_asks_cost_an_idle_run_next_to_nothing(spent):
    """Three open asks and 2,000 finished ones: no more than a tenth above the three alone."""
    assert spent[SIZES[-1]] < 1.1 * spent[0]
