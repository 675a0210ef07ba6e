from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import pytest

from mailask.cli import main
from mailask.cli.log import close_log

CONFIG = """
[me]
name = "Alice Doe"
email = "alice@example.com"
timezone = "Europe/Berlin"

[local]
maildir = "Mail"
"""
ASK = """
title = "SMB churn benchmarks"
to = ["Bob Roe <bob@example.org>"]
need = "the 2025 monthly churn table for SMB SaaS, as a CSV of about 40 rows"
why = "it decides whether we price the starter plan monthly or yearly"
action = "send me the CSV, or the name of whoever owns it"
effort_minutes = 15
by = 2026-12-04
by_reason = "the pricing meeting is on the 7th"
context = "we compared onboarding funnels in Lisbon"
offer = "I will send you our own churn numbers"
"""


@dataclass(frozen=True)
class Answer:
    """What a command said, and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        return json.loads(self.out)


@pytest.fixture(autouse=True)
def _a_clean_environment(monkeypatch):
    for name in [name for name in os.environ if name.startswith(("MAILASK_", "XDG_"))]:
        monkeypatch.delenv(name)
    yield
    close_log()


@pytest.fixture
def home(tmp_path, monkeypatch) -> Path:
    """A home with settings, an empty Maildir and one good ask."""
    folder = tmp_path / "home"
    for each in ("asks", "Mail/cur", "Mail/new", "Mail/tmp"):
        (folder / each).mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIG)
    (folder / "asks" / "churn.toml").write_text(ASK)
    monkeypatch.setenv("MAILASK_HOME", str(folder))
    return folder


@pytest.fixture
def nowhere(tmp_path, monkeypatch) -> Path:
    """A home that was never made."""
    monkeypatch.setenv("MAILASK_HOME", str(tmp_path / "nowhere"))
    return tmp_path / "nowhere"


@pytest.fixture
def mailask(capfd):
    """Runs one command, in this process."""

    def run(*arguments: str) -> Answer:
        capfd.readouterr()
        with pytest.raises(SystemExit) as left:
            main(arguments)
        out, err = capfd.readouterr()
        return Answer(left.value.code or 0, out, err)

    return run
