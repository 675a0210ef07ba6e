"""The token of an account: a file of its own, or a service account's key; renewed when it is due."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from pathlib import Path
from typing import Any, Final, Protocol

import requests

from mailask.errors import SettingsError, SignInBusy, SignInNeeded, TokenExposed
from mailask.google.account import GoogleAccount
from mailask.google.refusals import rest_until, sign_in_refusal
from mailask.google.wire import Wire

_EARLY: Final = timedelta(minutes=4)
"""A token is renewed this long before it ends, so that it does not end under way."""


class Token(Protocol):
    """What a call is signed with."""

    def bearer(self) -> str:
        """A token that is good now. Raises SignInNeeded, SettingsError, TryAgainLater."""

    def renew(self) -> None:
        """Get another one, since this one was refused."""

    def granted_at(self) -> datetime | None:
        """When the person signed in, if that is known."""

    def ends_at(self) -> datetime | None:
        """When the sign-in itself ends, if Google said so (a consent screen in testing: 7 days)."""


def open_token(account: GoogleAccount, wire: Wire) -> Token:
    """The token that the settings name; nothing is called yet. Raises SettingsError, SignInNeeded."""
    if account.service_account_file:
        return DelegatedToken(account, wire)
    return PersonToken(account, wire)


class PersonToken:
    """The person's own grant in google-auth's `authorized_user` JSON, plus keys of ours."""

    def __init__(self, account: GoogleAccount, wire: Wire) -> None:
        self._account = account
        self._wire = wire
        self.fields = read_token(account.token_file)

    def bearer(self) -> str:
        expiry = _moment(self.fields.get("expiry"))
        if not self.fields.get("token") or (expiry and expiry - _EARLY <= self._account.clock.now()):
            self.renew()
        return str(self.fields["token"])

    def renew(self) -> None:
        """Renew the access token and keep it on disk, which saves the next run this call."""
        from google.oauth2.credentials import Credentials

        # Built by hand: `from_authorized_user_info` would bring its own token endpoint.
        credentials = Credentials(  # type: ignore[no-untyped-call]
            None,
            refresh_token=self.fields["refresh_token"],
            token_uri=self._account.token_endpoint,
            client_id=self.fields["client_id"],
            client_secret=self.fields["client_secret"],
        )
        expiry = self._account.clock.now() + _refresh(credentials, self._wire, now=self._account.clock.now())
        self.fields |= {"token": credentials.token, "refresh_token": credentials.refresh_token}
        self.fields["expiry"] = expiry.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        with suppress(OSError):  # a full disk costs one call more next time, not this run
            write_token(self._account.token_file, self.fields)

    def granted_at(self) -> datetime | None:
        return _moment(self.fields.get("granted_at"))

    def ends_at(self) -> datetime | None:
        return _moment(self.fields.get("grant_ends_at"))


class DelegatedToken:
    """A service account's key, acting for one person of its domain (domain-wide delegation)."""

    def __init__(self, account: GoogleAccount, wire: Wire) -> None:
        self._account = account
        self._wire = wire
        self._token = ""
        self._expiry = datetime.fromtimestamp(0, UTC)
        assert account.service_account_file
        if not account.subject:
            raise SettingsError("[google] service_account_file needs `subject`: the one address that it may act for.")
        self._key = _read_private(account.service_account_file)

    def bearer(self) -> str:
        if self._expiry - _EARLY <= self._account.clock.now():
            self.renew()
        return self._token

    def renew(self) -> None:
        # Only Workspace administrators need the signing code.
        from google.oauth2.service_account import Credentials

        try:
            credentials = Credentials.from_service_account_info(  # type: ignore[no-untyped-call]
                {**self._key, "token_uri": self._account.token_endpoint},
                scopes=list(self._account.scopes),
                subject=self._account.subject,
            )
        except ValueError as error:
            raise SettingsError(f"{self._account.service_account_file}: {error}") from error
        self._expiry = self._account.clock.now() + _refresh(
            credentials, self._wire, now=self._account.clock.now(), delegated=True
        )
        self._token = str(credentials.token)

    def granted_at(self) -> datetime | None:
        return None

    def ends_at(self) -> datetime | None:
        return None


def read_token(path: Path) -> dict[str, Any]:
    """The fields of a token file. Raises TokenExposed, SettingsError, SignInNeeded."""
    if not path.exists():
        raise SignInNeeded(f"There is no sign-in yet: {path} does not exist.")
    fields = _read_private(path)
    if missing := [key for key in ("client_id", "client_secret", "refresh_token") if not fields.get(key)]:
        raise SignInNeeded(f"{path} has no {', '.join(missing)}.")
    return fields


def write_token(path: Path, fields: Mapping[str, Any]) -> None:
    """Put the fields in the place of the token file, at once and for its owner only."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")  # mkstemp makes it 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump(fields, file, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _read_private(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_mode & 0o077:
            raise TokenExposed(f"Others on this machine can read {path}.", hint=f"Run: chmod 600 {path}")
        fields = json.loads(path.read_bytes())
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise SettingsError(
            f"{path} is not JSON: {error}.", hint="Put the file back, or run `mailask login`."
        ) from error
    if not isinstance(fields, dict):
        raise SettingsError(f"{path} holds no JSON object.", hint="Put the file back, or run `mailask login`.")
    return fields


@dataclass(frozen=True)
class _Answer:
    """What google-auth wants of an answer."""

    status: int
    headers: Mapping[str, str]
    data: bytes


def _refresh(credentials: Any, wire: Wire, *, now: datetime, delegated: bool = False) -> timedelta:
    """Renew credentials and say for how long, telling a sign-in that ended from a sign-in server that is down."""
    from google.auth.exceptions import GoogleAuthError

    lifetime = timedelta(hours=1)

    def request(url: str, method: str = "POST", body: Any = None, **_: Any) -> _Answer:
        nonlocal lifetime
        assert method == "POST"
        answer = wire.post(url, body)
        fields = _json(answer)
        if answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.status_code == HTTPStatus.TOO_MANY_REQUESTS:
            rest = rest_until("", {name.lower(): value for name, value in answer.headers.items()}, now=now)
            raise SignInBusy(f"Google's sign-in said {answer.status_code}.", not_before=rest)
        if answer.status_code != HTTPStatus.OK:
            # Raised here, since google-auth tells less, and would try some of them three times in three seconds.
            raise sign_in_refusal(fields, delegated=delegated)
        lifetime = timedelta(seconds=int(fields.get("expires_in", 3600)))
        return _Answer(answer.status_code, answer.headers, answer.content)

    try:
        credentials.refresh(request)
    except (GoogleAuthError, ValueError) as error:
        raise SignInBusy("Google's sign-in gave an answer that is none.") from error
    return lifetime


def _json(answer: requests.Response) -> dict[str, Any]:
    try:
        fields = answer.json()
    except ValueError:
        return {}
    return fields if isinstance(fields, dict) else {}


def _moment(value: object) -> datetime | None:
    """google-auth writes `expiry` in UTC, with a Z or without."""
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
