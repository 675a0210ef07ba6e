"""Headers that no program should write, and somebody did."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailask.core.message import Place
from mailask.mail.envelope import parse_envelope
from mailask.reading import read

CHARSET = b"=?iso\xff-8859-1?q?hello?="


@pytest.mark.parametrize(
    "headers",
    [b"From: bob@example.com\r\nSubject: " + CHARSET, b"From: " + CHARSET + b" <bob@example.com>\r\nSubject: x"],
    ids=["subject", "name"],
)
def test_an_encoded_word_of_an_impossible_charset_stops_nothing(headers):
    source = headers + b"\r\nTo: alice@example.com\r\nMessage-ID: <1@example.com>\r\n\r\nHappy to help.\r\n"

    envelope = parse_envelope(source, ref="1", place=Place.RECEIVED, received=datetime(2026, 11, 23, tzinfo=UTC))

    assert envelope.sender.address == "bob@example.com"
    assert read(source, me=frozenset({"alice@example.com"})).reply == "Happy to help."
