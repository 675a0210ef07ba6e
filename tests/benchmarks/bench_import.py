# ruff: noqa: T201 - a script that prints its figures
"""`import mbox` against a bare loop over the standard library, and against `notmuch new` on the same mail.

    python tests/benchmarks/bench_import.py [--messages 100000] [--rounds 3]

The bare loop reads the same mbox with `mailbox.mbox`, `BytesHeaderParser` and `getaddresses`, and stores nothing. Each
measurement is a process of its own, so that peak memory is its own too; ratios are of wall-clock time, best of the
rounds, taken in turn on the same machine.
"""

from __future__ import annotations

import argparse
import json
import mailbox
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.parser import BytesHeaderParser
from email.utils import format_datetime, getaddresses
from pathlib import Path
from typing import Any

_ME = "me@example.com"
_START = datetime(2020, 1, 6, 8, tzinfo=UTC)
_NAMES = "Alice Bob Carol Dana Erin Frank Grace Heidi Ivan Judy Kim Liam Mia Noor Olaf Peggy".split()
_TOPICS = "churn table,pricing page,hiring plan,onboarding funnel,quarterly numbers,venue,contract draft".split(",")
_WORDS = "we looked at the figures again and I think the second column is what you want to show them on Monday".split()


def generate(messages: int) -> Iterator[tuple[datetime, bytes]]:
    """Believable mail: 3,000 people, a fifth of it sent, threads, lists, several recipients, encoded names."""
    chance = random.Random(7)
    people = [
        (
            f"{_NAMES[n % 16]} {_NAMES[n * 7 % 16]}son",
            f"{_NAMES[n % 16].lower()}{n}@example.{'org' if n % 3 else 'com'}",
        )
        for n in range(3000)
    ]
    threads: list[list[str]] = []
    for n in range(messages):
        at = _START + timedelta(minutes=30 * n)
        other = people[min(int(chance.expovariate(1 / 300)), 2999)]
        sender, to = (("Me Myself", _ME), [other]) if n % 5 == 0 else (other, [("Me Myself", _ME)])
        cc = chance.sample(people, chance.choice((0, 0, 0, 1, 2, 5)))
        thread = chance.choice(threads[-100:]) if threads and chance.random() < 0.6 else []
        thread = thread if 0 < len(thread) < 12 else []
        chain = list(thread)
        message_id = f"<{n:08d}.{chance.getrandbits(64):016x}@mail.example.com>"
        if not thread:
            threads.append(thread)
        thread.append(message_id)
        subject = f"{'Re: ' if chain else ''}{chance.choice(_TOPICS)} {n % 97}"
        name = "=?utf-8?q?Ren=C3=A9e?=" if n % 23 == 0 else sender[0]
        header = [
            *([] if n % 5 == 0 else _trace(n, at, sender[1])),
            f"From: {name} <{sender[1]}>",
            "To: " + ", ".join(f"{who} <{address}>" for who, address in to),
            *(["Cc: " + ",\n ".join(f'"{who}" <{address}>' for who, address in cc)] if cc else []),
            f"Subject: {subject}",
            f"Date: {format_datetime(at)}",
            f"Message-ID: {message_id}",
            *([f"In-Reply-To: {chain[-1]}", "References: " + "\n ".join(chain)] if chain else []),
            *(["List-Id: <news.example.org>", "Precedence: bulk"] if n % 11 == 0 else []),
            "MIME-Version: 1.0",
            'Content-Type: text/plain; charset="utf-8"',
        ]
        body = "\n".join(" ".join(chance.choices(_WORDS, k=12)) for _ in range(chance.randint(5, 25)))
        yield at, ("\n".join(header) + "\n\n" + body + "\n").encode()


def _trace(n: int, at: datetime, address: str) -> list[str]:
    hop = f"by mx.example.com with ESMTPS id {n:x}\n\tfor <{_ME}>; {format_datetime(at)}"
    key = f"b={'YmFy' * 40}"
    return [
        f"Return-Path: <{address}>",
        f"Received: from relay{n % 9}.example.net (relay{n % 9}.example.net [192.0.2.{n % 250}])\n\t{hop}",
        f"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.org; s=s1;\n\tbh={'Zm9v' * 11}=;\n\t{key}",
    ]


def make_mail(folder: Path, messages: int, *, maildir: bool) -> None:
    if maildir:
        for name in ("cur", "new", "tmp"):
            (folder / "Maildir" / name).mkdir(parents=True)
    with (folder / "all.mbox").open("wb") as mbox:
        for n, (at, source) in enumerate(generate(messages)):
            mbox.write(f"From sender@example.com {at:%a %b %d %H:%M:%S %Y}\n".encode() + source + b"\n")
            if maildir:
                (folder / "Maildir" / "cur" / f"{n}.bench:2,S").write_bytes(source)


def bare_loop(folder: Path) -> int:
    parser = BytesHeaderParser()
    box = mailbox.mbox(folder / "all.mbox", create=False)
    count = 0
    for key in box.iterkeys():
        with box.get_file(key) as file:
            message = parser.parse(file)
        getaddresses([str(value) for name in ("from", "to", "cc") for value in message.get_all(name, [])])
        count += 1
    return count


def import_it(folder: Path) -> int:
    from mailask.run.importing import import_mbox
    from mailask.store import Store

    home = folder / "home"
    shutil.rmtree(home, ignore_errors=True)
    with Store.open(home / "mailask.db", account=_ME) as store:
        return import_mbox(folder / "all.mbox", store, me=frozenset({_ME})).new


def import_again(folder: Path) -> int:
    from mailask.run.importing import import_mbox
    from mailask.store import Store

    with Store.open(folder / "home" / "mailask.db", account=_ME) as store:
        return import_mbox(folder / "all.mbox", store, me=frozenset({_ME})).new


def count_contacts(folder: Path) -> int:
    from mailask.store import Store

    with Store.open(folder / "home" / "mailask.db", account=_ME) as store:
        return sum(1 for _ in store.index.contacts(frozenset({_ME})))


def notmuch_new(folder: Path) -> int:
    shutil.rmtree(folder / "Maildir" / ".notmuch", ignore_errors=True)
    config = folder / "notmuch-config"
    config.write_text(f"[database]\npath={folder / 'Maildir'}\n[user]\nprimary_email={_ME}\n[new]\ntags=new\n")
    subprocess.run(["notmuch", f"--config={config}", "new", "--quiet"], check=True)
    return -1


TASKS: dict[str, Callable[[Path], int]] = {
    f.__name__: f for f in (bare_loop, import_it, import_again, count_contacts, notmuch_new)
}


def measure(task: str, folder: Path) -> dict[str, Any]:
    """One task in a process of its own."""
    command = [sys.executable, __file__, "--task", task, "--folder", str(folder)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return dict(json.loads(done.stdout))


def run_task(task: str, folder: Path) -> None:
    wall = time.perf_counter()
    result = TASKS[task](folder)
    wall = time.perf_counter() - wall
    usage = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(u.ru_utime + u.ru_stime for u in usage)
    print(json.dumps({"wall": wall, "cpu": cpu, "rss_mib": usage[0].ru_maxrss / 1024, "result": result}))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--messages", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--task", help=argparse.SUPPRESS)
    options.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options.add_argument("--no-notmuch", action="store_true")
    given = options.parse_args()
    if given.task:
        run_task(given.task, given.folder)
        return
    notmuch = shutil.which("notmuch") is not None and not given.no_notmuch
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        make_mail(folder, given.messages, maildir=notmuch)
        size = (folder / "all.mbox").stat().st_size / 1e6
        print(f"{given.messages} messages, {size:.0f} MB")
        rounds = [{task: measure(task, folder) for task in ("bare_loop", "import_it")} for _ in range(given.rounds)]
        best = {task: min((r[task] for r in rounds), key=lambda m: m["wall"]) for task in rounds[0]}
        best |= {task: measure(task, folder) for task in ("import_again", "count_contacts")}
        if notmuch:
            best["notmuch_new"] = measure("notmuch_new", folder)
        for task, m in best.items():
            rate = given.messages / m["wall"]
            took = f"{m['wall']:7.2f} s {m['cpu']:7.2f} s cpu {m['rss_mib']:6.0f} MiB"
            print(f"{task:15} {took} {rate:9.0f}/s  {m['result']}")
        ratio = best["bare_loop"]["wall"] / best["import_it"]["wall"]
        cpu = best["bare_loop"]["cpu"] / best["import_it"]["cpu"]
        print(f"import is {ratio:.2f} times as fast as the bare loop (at least 1, aim 2); by CPU {cpu:.2f}")
        print(f"peak memory of the import: {max(r['import_it']['rss_mib'] for r in rounds):.0f} MiB (under 150)")
        if notmuch:
            ratio = best["notmuch_new"]["wall"] / best["import_it"]["wall"]
            print(f"import is {ratio:.1f} times as fast as notmuch new (at least 5)")
        else:
            print("notmuch is not installed: not compared (Debian: apt-get install notmuch)")


if __name__ == "__main__":
    main()
