"""Whole mails: whether something is asked of the reader in them, or only told, given, granted, wished or excused."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailask.reading import read_text

NOW = datetime(2026, 3, 4, 14, 30, tzinfo=UTC)
TABLES = tomllib.loads((Path(__file__).parent / "corpus" / "mails.toml").read_text(encoding="utf-8"))
ASKING, TELLING = (
    [(language, text) for language, texts in TABLES[table].items() for text in texts] for table in ("asks", "tells")
)


@pytest.mark.parametrize(("language", "text"), ASKING, ids=[text[:60] for _, text in ASKING])
def test_a_mail_that_asks_is_one_that_asks(language: str, text: str) -> None:
    assert read_text(text, reference=NOW, language=language).asks


@pytest.mark.parametrize(("language", "text"), TELLING, ids=[text[:60] for _, text in TELLING])
def test_a_mail_that_only_tells_asks_for_nothing(language: str, text: str) -> None:
    assert read_text(text, reference=NOW, language=language).asks == ()


def test_the_mails_are_as_many_as_we_say() -> None:
    assert len(ASKING) >= 50
    assert len(TELLING) >= 50
