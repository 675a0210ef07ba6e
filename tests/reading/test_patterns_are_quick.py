"""No pattern takes long on any text; `bench_patterns` tries thousands, this a few of each kind."""

from __future__ import annotations

import re

import pytest

from tests.reading.patterns import cost, patterns, texts

LENGTH, LIMIT = 2_000, 0.1
"""A pattern that grows with the square of 8 kB takes a sixteenth of it here, one that grows faster is stopped."""


@pytest.fixture(scope="module")
def looks():
    return patterns()


def test_no_pattern_is_slow_on_what_repeats(looks):
    tried = list(texts(LENGTH, 10))
    slow = {
        name: (text[:30], spent)
        for name, look in looks.items()
        for text in tried
        if (spent := cost(look, text, LIMIT)) > LIMIT
    }

    assert slow == {}


def test_the_slow_are_found_and_none_is_left_out(looks):
    assert cost(re.compile(r"(a+)+b").search, "a" * LENGTH, LIMIT) > LIMIT
    assert len(looks) > 400
