from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True)
def _a_clean_environment(monkeypatch, tmp_path):
    for name in [name for name in os.environ if name.startswith(("MAILASK_", "XDG_"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path / "user"))


@pytest.fixture
def home(tmp_path, monkeypatch):
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("MAILASK_HOME", str(folder))
    return folder
