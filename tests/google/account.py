"""A signed-in account at the fake Google."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from mailask.google.account import Clock, GoogleAccount
from mailask.google.mailbox import GoogleMailbox
from mailask.google.messages import none_known
from tests.google.fake.google import SCOPES, Google

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class Ticking:
    """A clock that only moves when somebody waits, or when a test says so."""

    moment: datetime = START
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.moment

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.moment += timedelta(seconds=seconds)

    def wait(self, **span: float) -> None:
        self.moment += timedelta(**span)


class Remembered(dict[str, str]):
    """Marks that outlive a run."""

    def get(self, name: str) -> str:  # type: ignore[override]
        return super().get(name, "")

    def set(self, name: str, value: str) -> None:
        self[name] = value


def write_token_file(path: Path, **more: object) -> Path:
    fields = {"client_id": "id", "client_secret": "secret", "refresh_token": "1//r", "scopes": list(SCOPES), **more}
    path.touch(mode=0o600)
    path.write_text(json.dumps(fields))
    return path


@dataclass
class Desk:
    """mailask at work on a fake Google, one process after the other."""

    google: Google
    root: str
    folder: Path
    clock: Ticking = field(default_factory=Ticking)
    marks: Remembered = field(default_factory=Remembered)
    known: Callable[[Iterable[str]], set[str]] = none_known
    settings: dict[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.google.now = self.clock.now
        self.token_file = self.folder / "google-token.json"
        if not self.token_file.exists():
            write_token_file(self.token_file)
        self.restart()

    def restart(self, **settings: object) -> GoogleMailbox:
        """A new process."""
        self.settings |= settings
        given = {
            "token_file": self.token_file,
            "address": "me@example.com",
            "at": self.clock.now(),
            "zone": "Europe/Berlin",
            "api_root": self.root,
            "clock": Clock(self.clock.now, self.clock.sleep),
            **self.settings,
        }
        self.mailbox = GoogleMailbox(GoogleAccount(**given), self.marks, known=self.known)  # type: ignore[arg-type]
        self.calendar = self.mailbox.calendar
        self.google.calls.clear()
        return self.mailbox
