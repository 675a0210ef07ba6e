"""What a run with nothing to do costs, against the size of the mailbox and against `notmuch new`.

    python -m pytest tests/benchmarks/bench_idle.py -q -s

Not part of the suite: it writes 101,000 files. The figures that count are ratios within one run.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from mailask.local.maildir import LocalMailbox
from tests.fakes.mail import mail

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)
SMALL, LARGE = 1_000, 100_000
RUNS = 30


def filled(root, count):
    """A Maildir with that many messages, all of them read."""
    for name in ("cur", "new", "tmp"):
        (root / name).mkdir(parents=True)
    for n in range(count):
        at = datetime(2022, 1, 1, tzinfo=UTC) + timedelta(minutes=n)
        sender = f"person{n % 500}@example.com"
        # Written by hand: composing 100,000 mails with the standard library takes minutes.
        source = (
            f"From: {sender}\nTo: me@example.com\nSubject: number {n}\nMessage-ID: <{n}@example.com>\n"
            f"Date: {at:%a, %d %b %Y %H:%M:%S} +0000\n\nHello, this is number {n}.\n"
        )
        (root / "cur" / f"{1640995200 + n}.M{n}.desk:2,S").write_text(source)
    return root


class Reader:
    """The part of a run that looks for news, with what a store would remember."""

    def __init__(self, root):
        self.root = root
        self.cursor = ""
        self.stored = set()

    def look(self):
        """A new process each time, as cron starts one."""
        mailbox = LocalMailbox(self.root, known=self.stored.intersection)
        found = 0
        for batch in mailbox.changes(self.cursor, since=LONG_AGO):
            self.stored.update(arrival.ref for arrival in batch.arrivals)
            self.cursor = batch.cursor
            found += len(batch.arrivals)
        return found


def tell(figures):
    sys.stdout.write(f"\n{figures}\n")


def took(work):
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def median(work, runs=RUNS):
    return sorted(took(work) for _ in range(runs))[runs // 2]


@pytest.fixture(scope="module")
def mailboxes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("mail")
    readers = {count: Reader(filled(folder / str(count), count)) for count in (SMALL, LARGE)}
    for count, reader in readers.items():
        first = took(lambda reader=reader: reader.look())
        settling = took(lambda reader=reader: reader.look())
        assert len(reader.stored) == count
        tell(f"{count:>7} messages: first look {first:.2f} s ({count / first:,.0f}/s), settling {settling:.3f} s")
        reader.look()
    return readers


def test_an_idle_look_costs_the_same_whatever_the_size_of_the_mailbox(mailboxes):
    small, large = (median(mailboxes[count].look) for count in (SMALL, LARGE))
    tell(f"idle: {small * 1e6:.0f} us with {SMALL:,}, {large * 1e6:.0f} us with {LARGE:,}: {large / small:.2f} times")

    assert large < small * 2


def test_one_new_message_costs_no_listing_of_the_large_folder(mailboxes):
    reader = mailboxes[LARGE]
    arrivals = iter(range(1_000))

    def one_arrives():
        n = next(arrivals)
        source = mail(sender="alice@example.com", to="me@example.com", at=LONG_AGO, text=str(n))
        (reader.root / "new" / f"1800000000.M{n}.desk").write_bytes(source)
        assert reader.look() == 1

    tell(f"one new message among {LARGE:,}: {median(one_arrives) * 1e3:.2f} ms")


@pytest.mark.skipif(not shutil.which("notmuch"), reason="notmuch is not installed")
def test_an_idle_look_costs_no_more_than_notmuch_new(mailboxes, tmp_path):
    reader = mailboxes[LARGE]
    config = tmp_path / "notmuch.conf"
    config.write_text(
        f"[database]\npath={reader.root}\nhook_dir={tmp_path}\n[user]\nname=Me\nprimary_email=me@example.com\n"
        "[new]\ntags=new\n[maildir]\nsynchronize_flags=false\n"
    )

    def notmuch():
        subprocess.run(["notmuch", f"--config={config}", "new", "--quiet"], check=True, capture_output=True)

    tell(f"notmuch new, first: {took(notmuch):.1f} s")
    for _ in range(3):
        reader.look()  # notmuch has put a folder of its own into the Maildir
    theirs, ours = median(notmuch), median(reader.look)
    tell(f"idle: mailask looks in {ours * 1e3:.2f} ms, notmuch new takes {theirs * 1e3:.1f} ms")

    assert ours < theirs
