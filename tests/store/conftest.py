from __future__ import annotations

from datetime import UTC, datetime

import pytest

from mailask.store import Store

ACCOUNT = "me@example.com"


@pytest.fixture
def now():
    return datetime(2026, 11, 2, 9, 30, tzinfo=UTC)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "home" / "mailask.db"


@pytest.fixture
def store(path):
    with Store.open(path, account=ACCOUNT) as opened:
        yield opened
