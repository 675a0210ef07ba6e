"""Where settings, asks, data and logs belong: one folder when MAILASK_HOME says so, else what the system recommends."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

import platformdirs

CONFIG_NAME = "config.toml"


@dataclass(frozen=True, slots=True)
class Places:
    """The files and folders of one home.

    Attributes:
        config: the settings file, which may not exist yet; its folder is what relative paths start from.
        data: the folder of the database and the token; logs: the folder of the log.
    """

    config: Path
    data: Path
    logs: Path

    @property
    def folder(self) -> Path:
        return self.config.parent

    @property
    def database(self) -> Path:
        return self.data / "mailask.db"

    def resolve(self, path: Path) -> Path:
        """The path as the settings mean it: `~` is the home folder, relative starts at the settings file."""
        return Path(os.path.normpath(self.folder / path.expanduser()))


def find_places(named: Path | None = None) -> Places:
    """The places of this run. A named settings file brings its folder as its home, so that two homes never mix."""
    config = Path(os.path.abspath(named.expanduser())) if named else None  # noqa: PTH100 - resolve() would follow links
    if home := os.environ.get("MAILASK_HOME"):
        folder = Path(os.path.abspath(Path(home).expanduser()))  # noqa: PTH100 - as above
        return Places(config or folder / CONFIG_NAME, folder, folder / "logs")
    usual = platformdirs.user_config_path("mailask", appauthor=False) / CONFIG_NAME
    if config and config.parent != usual.parent:
        return Places(config, config.parent, config.parent / "logs")
    return Places(
        config or usual,
        platformdirs.user_data_path("mailask", appauthor=False),
        platformdirs.user_log_path("mailask", appauthor=False),
    )


_POSIX_ZONE = re.compile(r"(?:[A-Za-z]{3,}|<[\w+-]+>)[+-]?\d")
"""`CET-1CEST`: a rule and not a name, which the system understands."""


def zone_of_machine() -> str:
    """The IANA name of this machine's time zone, `UTC` when it does not tell."""
    name = os.environ.get("TZ", "").lstrip(":").rpartition("/zoneinfo/")[2]
    if not name:
        name = os.path.realpath("/etc/localtime").rpartition("/zoneinfo/")[2]
    return name if is_zone(name) else "UTC"


def take_odd_zone() -> str:
    """What `TZ` says when no time zone is called so, taken out of the environment: libraries would stumble over it."""
    name = os.environ.get("TZ", "")
    if not name or _POSIX_ZONE.match(name) or is_zone(name.lstrip(":").rpartition("/zoneinfo/")[2]):
        return ""
    del os.environ["TZ"]
    return name.encode("utf-8", "replace").decode("utf-8")


def is_zone(name: str) -> bool:
    """Whether there is a time zone of that IANA name."""
    from zoneinfo import ZoneInfo

    try:
        return bool(ZoneInfo(name))
    except (LookupError, ValueError, OSError):
        return False
