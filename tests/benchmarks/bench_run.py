# ruff: noqa: T201 - a script that prints its figures
"""A whole `mailask run` with nothing to do, against the size of the mailbox and against `notmuch new`.

    python -m tests.benchmarks.bench_run [--messages 100000] [--rounds 5]

Whole processes, CPU seconds as the system accounts them, the best of the rounds, everything in one run. Ratios count;
the machine's speed does not. The first run of each home, which indexes every header, is told apart.
"""

from __future__ import annotations

import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.bench_idle import filled

CONFIG = """
[me]
name = "Alice Adams"
email = "me@example.com"
timezone = "Europe/Berlin"
[local]
maildir = "mail"
calendar = "calendar"
"""
MAILASK = (sys.executable, "-m", "mailask")
AT = "2026-11-23T09:00"


def main() -> None:
    """Print the figures of one run."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--messages", type=int, default=100_000)
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    with tempfile.TemporaryDirectory() as place:
        small, large = (_home(Path(place) / str(n), n) for n in (1_000, chosen.messages))
        first = {home: _spent([*MAILASK, "run", "--at", AT], home) for home in (small, large)}
        for home in (small, large):  # an mtime counts only after two looks
            _spent([*MAILASK, "run", "--at", AT], home)
        idle = {home: _best([*MAILASK, "run", "--at", AT], home, chosen.rounds) for home in (small, large)}
        helped = _best([*MAILASK, "--help"], small, chosen.rounds)
        print(f"first run      1,000: {_told(first[small])}   {chosen.messages:,}: {_told(first[large])}")
        print(f"idle run       1,000: {_told(idle[small])}   {chosen.messages:,}: {_told(idle[large])}")
        print(f"idle, large over small: {idle[large][0] / idle[small][0]:.2f} times the CPU")
        print(f"mailask --help: {_told(helped)}")
        if shutil.which("notmuch"):
            _against_notmuch(large, idle[large], chosen.rounds)


def _against_notmuch(home: Path, idle: tuple[float, float], rounds: int) -> None:
    config = home / "notmuch"
    config.write_text(f"[database]\npath={home / 'mail'}\n[user]\nname=A\nprimary_email=me@example.com\n")
    command = ["notmuch", f"--config={config}", "new"]
    print(f"notmuch new, the first time: {_told(_spent(command, home))}")
    nothing = _best(command, home, rounds)
    print(f"notmuch new, nothing to do: {_told(nothing)}; mailask takes {idle[1] / nothing[1]:.1f} times as long")


def _home(folder: Path, messages: int) -> Path:
    folder.mkdir(parents=True)
    filled(folder / "mail", messages)
    (folder / "asks").mkdir()
    (folder / "config.toml").write_text(CONFIG)
    return folder


def _best(command: list[str], home: Path, rounds: int) -> tuple[float, float]:
    return min(_spent(command, home) for _ in range(rounds))


def _spent(command: list[str], home: Path) -> tuple[float, float]:
    """CPU and wall seconds of a whole process."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, env={**os.environ, "MAILASK_HOME": str(home)}, check=True, stdout=subprocess.DEVNULL)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - began


def _told(spent: tuple[float, float]) -> str:
    return f"{spent[0]:.2f} s CPU, {spent[1]:.2f} s"


if __name__ == "__main__":
    main()
