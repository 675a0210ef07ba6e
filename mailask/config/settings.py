"""Settings: flags > environment > config.toml > defaults, with every problem told at once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, TypeGuard
from zoneinfo import ZoneInfo

from pydantic import PrivateAttr, ValidationError
from pydantic_settings import (
    BaseSettings,
    EnvSettingsSource,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    SettingsError as BrokenEnvironment,
)

from mailask.config.attachments import Attaching
from mailask.config.places import CONFIG_NAME, Places, find_places, take_odd_zone, zone_of_machine
from mailask.config.problems import Layer, problems_in, stray_variables
from mailask.config.sections import (
    WEEKDAYS,
    AsksSection,
    GoogleSection,
    HoldsSection,
    LintSection,
    LocalSection,
    MailboxSection,
    MeSection,
    NudgesSection,
    Section,
    TemplatesSection,
    TiesSection,
)
from mailask.config.tomlfile import BrokenToml, TomlFile, read_toml
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.core.working import WorkingDays
from mailask.errors import SettingsError


class Settings(BaseSettings):
    """What the user decided; every path in it is absolute."""

    model_config = SettingsConfigDict(
        frozen=True, extra="forbid", env_prefix="MAILASK_", env_nested_delimiter="__", validate_default=False
    )

    me: MeSection = MeSection()
    mailbox: MailboxSection = MailboxSection()
    local: LocalSection = LocalSection()
    google: GoogleSection = GoogleSection()
    asks: AsksSection = AsksSection()
    nudges: NudgesSection = NudgesSection()
    holds: HoldsSection = HoldsSection()
    ties: TiesSection = TiesSection()
    templates: TemplatesSection = TemplatesSection()
    lint: LintSection = LintSection()

    _places: Places = PrivateAttr(default=Places(Path("config.toml"), Path(), Path("logs")))

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - the signature is pydantic-settings' own
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        # `load_settings` merges the layers itself, so that a complaint can name the layer it is about.
        return (init_settings,)

    @property
    def places(self) -> Places:
        return self._places

    @property
    def database(self) -> Path:
        return self._places.database

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.me.timezone or "UTC")

    @property
    def attaching(self) -> Attaching:
        """Where attached files may come from, and which never go along."""
        own = (self.places.config, self.places.logs, self.google.token_file, self.google.client_secret_file)
        beside = [self.database.with_name(f"{self.database.name}{end}") for end in ("", "-wal", "-shm")]
        named = [path for path in (*own, self.google.service_account_file) if path is not None]
        return Attaching(self.asks.attach_from, (*named, *beside, self.database.with_suffix(".lock")))

    def policy(self, *, now: datetime) -> Policy:
        """What the planner may see of the settings; `now` decides for which years holidays are looked up."""
        self.require("me.email")
        return Policy(
            me=Me(
                person=Person(self.me.email, self.me.name),
                aliases=self.me.aliases,
                zone=self.zone,
                working=self.working_days(now=now),
                signature=self.me.signature,
            ),
            drafts_per_run=self.asks.drafts_per_run,
            drafts_per_day=self.asks.drafts_per_day,
            open_requests_per_person=self.asks.open_requests_per_person,
            nudges_most=self.nudges.most,
            nudge_first_after_days=self.nudges.first_after_days,
            expire_after_days=self.nudges.expire_after_days,
            hold_reminders=self.holds.reminders,
            hold_busy_days_before=self.holds.busy_days_before,
            owed_holds=self.holds.owed,
            dormant_after_days=self.ties.dormant_after_days,
            reconnections_per_week=self.ties.drafts_per_week,
            ties_never=self.ties.never,
            language=self.templates.language,
            lint_off=frozenset(self.lint.off),
            lint_warn=frozenset(self.lint.warn),
        )

    def require(self, *keys: str) -> None:
        """Complain about all of these keys (`section.key`) that are still empty, at once."""
        names = [key.split(".") for key in keys]
        empty = [(section, key) for section, key in names if not getattr(getattr(self, section), key)]
        if empty:
            lines = [f"{self.places.config}: [{section}] {key} is needed for this" for section, key in empty]
            raise SettingsError(
                "\n".join(lines), hint="Add the line to config.toml; config.example.toml says what for."
            )

    def require_mailbox(self) -> None:
        """Complain about everything that a look at the mailbox needs and that is not there."""
        self.require("me.email", *(["local.maildir"] if self.mailbox.provider == "local" else []))

    def working_days(self, *, now: datetime) -> WorkingDays:
        """The user's working days, with the holidays from last year to the year after next."""
        holidays: frozenset[date] = frozenset()
        if self.me.country:
            from mailask.config.free_days import free_days

            holidays = free_days(self.me.country, range(now.year - 1, now.year + 3))
        starts, ends = (time.fromisoformat(part.strip()) for part in self.me.working_hours.split("-"))
        return WorkingDays(frozenset(map(WEEKDAYS.index, self.me.working_days)), holidays, starts, ends)


def load_settings(named: Path | None = None, *, flags: Mapping[str, Mapping[str, Any]] | None = None) -> Settings:
    """The settings of this run: flags > environment > the file > defaults.

    Raises:
        SettingsError: there is no file, it cannot be read, or it says something that cannot be; all problems at once.
    """
    places = find_places(named)
    given: Mapping[str, Mapping[str, Any]] = flags or {}
    environment = _environment()
    file = _read(places.config, needed=bool(named) or not (environment or given))
    layers = (Layer("flags", given), Layer("environment", environment), Layer("file", file.data, file))
    problems = stray_variables(Settings.model_fields)
    odd = take_odd_zone()
    if odd and not any(layer.says(("me", "timezone")) for layer in layers):
        problems.append(f"environment TZ: there is no time zone “{odd}”; name yours under [me] timezone")
    return _checked(layers, places, problems)


def load_home(folder: Path) -> Settings:
    """The settings of a home that depends on nothing but its own file, whatever the environment says (the demo).

    Raises:
        SettingsError: as `load_settings`.
    """
    places = Places(folder / CONFIG_NAME, folder, folder / "logs")
    file = _read(places.config, needed=True)
    return _checked((Layer("file", file.data, file),), places, [])


def check_values(values: Mapping[str, Any]) -> None:
    """Complain about values that no settings file could hold. Raises SettingsError."""
    try:
        Settings(**values)
    except ValidationError as error:
        raise SettingsError("\n".join(problems_in(error, (Layer("given", values),), Settings))) from None


def _checked(layers: tuple[Layer, ...], places: Places, problems: list[str]) -> Settings:
    """The settings that the layers make, the first over the others. Raises SettingsError, `problems` included."""
    merged: dict[str, Any] = _defaults(places)
    for layer in reversed(layers):
        merged = _laid_over(merged, layer.data)
    try:
        settings = Settings(**merged)
    except ValidationError as error:
        raise SettingsError("\n".join([*problems, *problems_in(error, layers, Settings)])) from None
    if problems:
        raise SettingsError("\n".join(problems))
    return _placed(settings, places)


def _environment() -> dict[str, Any]:
    try:
        return EnvSettingsSource(Settings)()
    except BrokenEnvironment as error:
        raise SettingsError(
            f"environment: {error}", hint="A list is written as JSON: MAILASK_ME__ALIASES='[\"me@example.com\"]'."
        ) from None


def _read(path: Path, *, needed: bool) -> TomlFile:
    if not needed and not path.exists():
        return TomlFile(path, {}, {})
    try:
        return read_toml(path)
    except FileNotFoundError:
        raise SettingsError(
            f"{path}: there is no such file",
            hint="`mailask init` makes one; `mailask demo` shows mailask at work without any.",
        ) from None
    except BrokenToml as error:
        raise SettingsError(
            f"{path}:{error.line}: {error}", hint="The file must be valid TOML (https://toml.io)."
        ) from None
    except OSError as error:
        raise SettingsError(f"{path}: cannot be read: {error.strerror}") from None


def _defaults(places: Places) -> dict[str, Any]:
    """The defaults that depend on the machine."""
    return {
        "me": {"timezone": zone_of_machine()},
        "asks": {"folder": places.folder / "asks"},
        "templates": {"folder": places.folder / "templates"},
        "local": {"calendar": places.data / "calendar"},
        "google": {"token_file": places.data / "google-token.json"},
    }


def _laid_over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    merged = dict(below)
    for key, value in above.items():
        under = merged.get(key)
        merged[key] = {**under, **value} if isinstance(under, Mapping) and isinstance(value, Mapping) else value
    return merged


def _placed(settings: Settings, places: Places) -> Settings:
    sections: dict[str, Section] = {}
    for name, section in settings:
        paths: dict[str, object] = {key: places.resolve(value) for key, value in section if isinstance(value, Path)}
        paths |= {key: tuple(map(places.resolve, value)) for key, value in section if _are_paths(value)}
        sections[name] = section.model_copy(update=paths)
    placed = settings.model_copy(update=sections)
    placed._places = places  # noqa: SLF001 - its own module
    return placed


def _are_paths(value: object) -> TypeGuard[tuple[Path, ...]]:
    return isinstance(value, tuple) and bool(value) and all(isinstance(each, Path) for each in value)
