"""What every command takes (`--at`, `--config`, `--set`, `--json`, `--debug`) and gets: one Call."""

from __future__ import annotations

import functools
import inspect
import json
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mailask.cli.failure import drop_output, leave_broken_pipe
from mailask.errors import SettingsError

if TYPE_CHECKING:
    from mailask.config import Settings
    from mailask.core.policy import Policy
    from mailask.core.working import WorkingDays

# C0 and C1 controls but tab, newline and the colours that we set ourselves; overrides of the writing direction.
_STEERING = re.compile(r"\x1b(?!\[[0-9;]*m)|[\x00-\x08\x0b-\x1a\x1c-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")

At = Annotated[str | None, typer.Option("--at", metavar="ISO", help="Pretend that it is this moment.")]
Config = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Use this settings file.")]
Sets = Annotated[
    list[str] | None, typer.Option("--set", metavar="SECTION.KEY=VALUE", help="Override one setting, for this call.")
]
Json = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Debug = Annotated[bool, typer.Option("--debug", help="Show the traceback of a failure; log more.")]
_COMMON: dict[str, tuple[Any, Any]] = {
    "at": (At, None),
    "config": (Config, None),
    "sets": (Sets, None),
    "json": (Json, False),
    "debug": (Debug, False),
}


@dataclass(frozen=True)
class Call:
    """One call of a command: the settings it runs under, the moment it runs at, and how it answers."""

    at: str | None = None
    config: Path | None = None
    sets: tuple[str, ...] = ()
    json: bool = False
    debug: bool = False

    @functools.cached_property
    def settings(self) -> Settings:
        """The settings. Raises SettingsError."""
        from mailask.config import load_settings

        return load_settings(self.config, flags=flags_of(self.sets))

    @functools.cached_property
    def settings_if_any(self) -> Settings | None:
        """The settings, or None for somebody who has none yet; broken ones are still an error."""
        from mailask.config.places import find_places

        if self.config or self.sets or find_places().config.exists():
            return self.settings
        return None

    @functools.cached_property
    def now(self) -> datetime:
        """The moment of this call: `--at`, else the clock, which is read here and nowhere else."""
        settings = self.settings_if_any
        if self.at is None:
            return datetime.now(settings.zone if settings else None).astimezone(settings.zone if settings else None)
        return moment_of(self.at, settings.zone if settings else None)

    @functools.cached_property
    def working(self) -> WorkingDays:
        """The user's working days; Monday to Friday for somebody without settings."""
        from mailask.core.working import WorkingDays

        settings = self.settings_if_any
        return settings.working_days(now=self.now) if settings else WorkingDays()

    @functools.cached_property
    def policy(self) -> Policy:
        """The user's policy, or that of somebody mailask knows nothing about."""
        from mailask.core.person import Person
        from mailask.core.policy import Me, Policy

        settings = self.settings_if_any
        if settings and settings.me.email:
            return settings.policy(now=self.now)
        stranger = Me(Person(""))
        return Policy(me=replace(stranger, zone=settings.zone) if settings else stranger)

    def show(self, text: str) -> None:
        """Print results for a person."""
        sys.stdout.write(f"{harmless(text)}\n")

    def answer(self, document: object) -> None:
        """Print the one JSON document of this call."""
        # A terminal that is not UTF-8 gets escapes, which are JSON as well.
        json.dump(document, sys.stdout, ensure_ascii=(sys.stdout.encoding or "").lower() != "utf-8", indent=2)
        sys.stdout.write("\n")


def harmless(text: str) -> str:
    """Text without what would steer a terminal: mail may hold anything. Colours and line ends stay."""
    return _STEERING.sub("\ufffd", text)


def say(text: str = "") -> None:
    """Talk to the person at the terminal: stderr, so that stdout holds results only."""
    sys.stderr.write(f"{harmless(text)}\n")


def moment_of(text: str, zone: tzinfo | None) -> datetime:
    """The moment that `--at` names; without an offset it is meant in the user's zone, else the machine's."""
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise SettingsError(
            f"--at {text}: not a moment",
            hint="Write it as 2026-11-23T09:00, or with an offset as 2026-11-23T09:00+01:00.",
        ) from None
    if not 1970 < moment.year < 9000:
        raise SettingsError(f"--at {text}: a year between 1971 and 8999, please")
    if moment.tzinfo:
        return moment.astimezone(zone) if zone else moment
    return moment.replace(tzinfo=zone) if zone else moment.astimezone()


def flags_of(sets: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """`--set asks.drafts_per_run=3` as nested settings; the value is TOML, or plain words."""
    flags: dict[str, dict[str, Any]] = {}
    for each in sets:
        name, equals, value = each.partition("=")
        section, dot, key = name.strip().partition(".")
        if not (equals and dot and section and key):
            raise SettingsError(f"--set {each}: not of the form section.key=value", hint="As in `--set nudges.most=1`.")
        flags.setdefault(section, {})[key] = _value(value.strip())
    return flags


def _value(text: str) -> Any:
    import tomllib

    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text


def command(app: typer.Typer, name: str, *, help: str | None = None) -> Callable[[Callable[..., int | None]], None]:  # noqa: A002 - Typer's own word
    """Register a command whose first parameter is its Call; what it returns is the exit code, None being 0."""

    def register(run: Callable[..., int | None]) -> None:
        @functools.wraps(run)
        def called(**given: Any) -> None:
            common = {key: given.pop(key) for key in _COMMON}
            call = Call(**{**common, "sets": tuple(common["sets"] or ())})
            with _leaving() as leave:
                leave(run(call, **given))

        own = list(inspect.signature(run, eval_str=True).parameters.values())[1:]
        shared = [
            inspect.Parameter(key, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
            for key, (annotation, default) in _COMMON.items()
        ]
        own = [each.replace(kind=inspect.Parameter.KEYWORD_ONLY) for each in own]
        called.__signature__ = inspect.Signature([*own, *shared])  # type: ignore[attr-defined]
        called.__annotations__ = {each.name: each.annotation for each in (*own, *shared)}
        del called.__wrapped__
        app.command(name, help=help)(called)

    return register


@contextmanager
def _leaving() -> Iterator[Callable[[int | None], None]]:
    """Collects the exit code; a reader that went away ends the command quietly."""
    codes: list[int] = []
    try:
        yield lambda code: codes.append(code or 0)
        sys.stdout.flush()
    except BrokenPipeError:
        codes = [leave_broken_pipe()]
    except OSError:
        drop_output()
        raise
    if codes[0]:
        raise typer.Exit(codes[0])
