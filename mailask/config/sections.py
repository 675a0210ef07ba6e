"""The sections of config.toml, each value checked where it enters. `config.example.toml` says what each is for."""

from __future__ import annotations

from datetime import time
from ipaddress import ip_address
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field

from mailask.config.nearest import nearest
from mailask.config.places import is_zone
from mailask.core.person import address_key

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _weekday(value: str) -> str:
    found = [day for day in WEEKDAYS if len(value) >= 3 and day.startswith(value.strip().lower())]
    if not found:
        raise ValueError(f"“{value}” is not a weekday{nearest(value.lower(), WEEKDAYS)}")
    return found[0]


def _zone(value: str) -> str:
    if value and not is_zone(value):
        from zoneinfo import available_timezones

        raise ValueError(f"there is no time zone “{value}”{nearest(value, available_timezones())}")
    return value


def _country(value: str) -> str:
    if not value:
        return value
    from mailask.config.free_days import country_of

    return country_of(value)


def _hours(value: str) -> str:
    try:
        starts, ends = (time.fromisoformat(part.strip()) for part in value.split("-"))
    except ValueError:
        raise ValueError(f"“{value}” is not a pair of times like “09:00-17:00”") from None
    if starts >= ends:
        raise ValueError(f"“{value}” ends before it starts")
    return value


def _address(value: str) -> str:
    local, at, domain = value.strip().rpartition("@")
    if value and not (at and local and domain and not any(c.isspace() for c in value.strip())):
        raise ValueError(f"“{value}” is not an address like “name@example.com”")
    return value.strip()


def _address_or_domain(value: str) -> str:
    return value.strip() if value.strip().startswith("@") and len(value.strip()) > 1 else _address(value)


def _api_root(value: str) -> str:
    parts = urlsplit(value)
    if not value or (parts.scheme == "https" and parts.netloc):
        return value.rstrip("/")
    if parts.scheme == "http" and _is_loopback(parts.hostname or ""):
        return value.rstrip("/")
    raise ValueError("the token would travel in the open: use https, or an address of this machine")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _one_line(value: str) -> str:
    if "\n" in value or "\r" in value:
        raise ValueError("must be one line")
    return value.strip()


def _upper(value: object) -> object:
    return value.strip().upper() if isinstance(value, str) else value


Address = Annotated[str, AfterValidator(_address)]
AddressOrDomain = Annotated[str, AfterValidator(_address_or_domain)]
Line = Annotated[str, AfterValidator(_one_line)]
Rule = Annotated[str, BeforeValidator(_upper), Field(pattern=r"^[SMART]\d$")]
Count = Annotated[int, Field(ge=0)]
Days = Annotated[int, Field(ge=0, le=3650)]
Minutes = Annotated[int, Field(ge=0, le=60 * 24 * 60)]


class Section(BaseModel):
    """One table of config.toml."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class MeSection(Section):
    """Who the user is, and how they live their days."""

    name: Line = ""
    email: Address = ""
    aliases: tuple[Address, ...] = ()
    timezone: Annotated[str, AfterValidator(_zone)] = ""
    country: Annotated[str, AfterValidator(_country)] = ""
    working_days: tuple[Annotated[str, AfterValidator(_weekday)], ...] = WEEKDAYS[:5]
    working_hours: Annotated[str, AfterValidator(_hours)] = "09:00-17:00"
    signature: str = ""

    @property
    def addresses(self) -> frozenset[str]:
        """All own addresses, folded."""
        return frozenset(address_key(a) for a in (self.email, *self.aliases) if a)


class MailboxSection(Section):
    """Which mailbox is read and drafted into."""

    provider: Literal["local", "google"] = "local"
    first_look_days: Days = 30


class LocalSection(Section):
    """A Maildir that another program syncs, and a folder of .ics files."""

    maildir: Path | None = None
    calendar: Path = Path("calendar")
    drafts: Line = ".Drafts"
    sent: Line = ".Sent"
    authserv_id: Line = ""


class GoogleSection(Section):
    """A Gmail account and its calendar."""

    client_secret_file: Path | None = None
    token_file: Path = Path("google-token.json")
    calendar: Literal["mailask", "primary"] = "mailask"
    api_root: Annotated[str, AfterValidator(_api_root)] = ""
    units_per_minute: Annotated[int, Field(ge=1)] = 3000
    units_per_run: Annotated[int, Field(ge=1)] = 30000
    service_account_file: Path | None = None
    subject: Address = ""
    exclude_labels: tuple[Line, ...] = ()


class AsksSection(Section):
    """Where the asks are, and the brakes."""

    folder: Path = Path("asks")
    drafts_per_run: Count = 5
    drafts_per_day: Count = 10
    open_requests_per_person: Count = 1
    attach_from: tuple[Path, ...] = ()


class NudgesSection(Section):
    """When silence is followed up, and when it is taken for an answer."""

    most: Annotated[int, Field(ge=0, le=2)] = 2
    first_after_days: Days = 7
    expire_after_days: Days = 7


class HoldsSection(Section):
    """How deadlines look on the calendar."""

    reminders: tuple[Minutes, ...] = (1440,)
    busy_days_before: Days = 1
    owed: bool = False


class TiesSection(Section):
    """Which old ties are kept warm, and how often."""

    dormant_after_days: Annotated[int, Field(ge=1, le=36500)] = 180
    drafts_per_week: Count = 2
    never: tuple[AddressOrDomain, ...] = ()


class TemplatesSection(Section):
    """The letters' words."""

    folder: Path = Path("templates")
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}$")] = "en"


class LintSection(Section):
    """Which rules are off, and which errors only warn."""

    off: tuple[Rule, ...] = ()
    warn: tuple[Rule, ...] = ()
