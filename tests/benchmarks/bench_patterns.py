"""Whether any text takes long to read: each pattern on hundreds of texts of 8 kB, and the whole reader on 10,000.

    python -m pytest tests/benchmarks/bench_patterns.py -q -s

Not part of the suite: it takes a quarter of an hour. `tests/reading/test_patterns_are_quick.py` is its small sister.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime

from mailask.reading import own_text, read, read_text
from tests.reading.patterns import cost, patterns, texts

LENGTH, LIMIT = 8_000, 1.0
MIXED, READ = 400, 10_000
NOW = datetime(2026, 3, 4, 14, 30, tzinfo=UTC)
HEAD = b"From: bob@example.com\r\nTo: alice@example.com\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"


def test_no_pattern_takes_a_second():
    worst = {}
    for number, (name, look) in enumerate(patterns().items()):
        worst[name] = max(cost(look, text, LIMIT) for text in texts(LENGTH, MIXED, seed=number))
    for name in sorted(worst, key=worst.__getitem__)[-10:]:
        sys.stdout.write(f"\n{worst[name]:.3f} s {name}")

    assert [name for name, spent in worst.items() if spent > LIMIT] == []


def test_no_text_takes_a_second_to_read():
    slow, worst = [], 0.0
    for number, text in enumerate(texts(LENGTH, READ, seed=1)):
        started = time.process_time()
        if number % 2:
            read_text(text, reference=NOW)
        else:
            read(HEAD + text.encode(), reference=NOW)
            own_text(HEAD + text.encode())
        spent = time.process_time() - started
        worst = max(worst, spent)
        if spent > LIMIT:
            slow.append((spent, text[:60]))
    sys.stdout.write(f"\nslowest: {worst:.3f} s")

    assert slow == []
