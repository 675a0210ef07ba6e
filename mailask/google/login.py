"""Signing in: the installed-app flow on the loopback address, with PKCE (RFC 8252, RFC 7636).

https://developers.google.com/identity/protocols/oauth2/native-app . The code comes back to a port of this machine, or
is pasted by hand when the browser is on another one.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qs, urlsplit

from mailask.errors import AdminBlocked, ScopesMissing, SettingsError, SignInNeeded
from mailask.google.account import SCOPES_FOR, GoogleAccount
from mailask.google.auth import write_token
from mailask.google.refusals import sign_in_refusal
from mailask.google.wire import Wire

_PATIENCE: Final = timedelta(minutes=10)
_CONSENT: Final = "https://accounts.google.com/o/oauth2/v2/auth"
_PAGE: Final = b"<!doctype html><meta charset=utf-8><title>mailask</title><p>Done. You can close this page.</p>"
_HINT: Final = "Make one of the type `Desktop app`: README, “Signing in to Google”."


@dataclass(frozen=True, slots=True)
class Grant:
    """What the person allowed.

    Attributes:
        ends_at: when it ends by itself, if Google said so: 7 days for a consent screen in testing.
    """

    scopes: tuple[str, ...]
    granted_at: datetime
    ends_at: datetime | None = None


Talk = Callable[[str], None]


def sign_in(account: GoogleAccount, *, say: Talk, browse: Callable[[str], object], port: int = 0) -> Grant:
    """Ask in the browser, take the code from the loopback address, keep the token.

    Args:
        account: the settings.
        say: tells the person something.
        browse: opens an address in a browser, or does nothing.
        port: the loopback port, 0 for any that is free.
    """
    answers: list[str] = []
    with _listening(port, answers) as server:
        port = server.server_address[1]
        question = _Question.prepare(account, f"http://127.0.0.1:{port}/")
        say(f"Open this address and allow what it asks for:\n\n  {question.url}\n")
        say(
            "Is the browser on another machine? Then connect it to this one first, from there:\n\n"
            f"  ssh -L {port}:127.0.0.1:{port} THIS-MACHINE\n\nor run `mailask login --paste`.\n"
        )
        ends = account.clock.now() + _PATIENCE
        browse(question.url)
        while not answers:
            server.handle_request()
            if account.clock.now() >= ends:
                raise SignInNeeded(f"Nobody came back from Google within {_PATIENCE.seconds // 60} minutes.")
    return question.keep(answers[0])


def sign_in_by_paste(account: GoogleAccount, *, say: Talk, ask: Callable[[str], str]) -> Grant:
    """As `sign_in`, for a browser on another machine: the person pastes the address that could not be opened."""
    question = _Question.prepare(account, "http://127.0.0.1:1/")
    say(f"Open this address and allow what it asks for:\n\n  {question.url}\n")
    say("At the end the browser shows an error, since it looks for mailask on its own machine. That is fine.")
    return question.keep(ask("Paste the address that it shows then"))


@dataclass(frozen=True, slots=True)
class _Question:
    """One request for consent, and what its answer must fit."""

    account: GoogleAccount
    client: Mapping[str, str]
    redirect: str
    url: str
    state: str
    verifier: str

    @classmethod
    def prepare(cls, account: GoogleAccount, redirect: str) -> _Question:
        from google_auth_oauthlib.flow import Flow

        client = read_client(account.client_secret_file)
        flow = Flow.from_client_config(
            {"installed": {**client, "auth_uri": _CONSENT, "token_uri": account.token_endpoint}},
            scopes=list(account.scopes),
            redirect_uri=redirect,
            autogenerate_code_verifier=True,
        )
        # Without `consent` a second sign-in would get no refresh token.
        url, state = flow.authorization_url(access_type="offline", prompt="consent")
        if account.api_root:
            url = url.replace(_CONSENT, f"{account.api_root}/auth", 1)  # oauthlib would refuse a loopback server
        return cls(account, client, redirect, url, state, flow.code_verifier)

    def keep(self, address: str) -> Grant:
        """The grant, after the code in `address` was changed into a token and the token was written down."""
        fields = self._exchange(self._code(address))
        granted = tuple(str(fields.get("scope", "")).split())
        if missing := [scope for scope in self.account.scopes if scope not in granted]:
            wanted = "\n".join(f"  {scope}: to {SCOPES_FOR[scope]}" for scope in missing)
            raise ScopesMissing(f"These were not allowed, and nothing was kept:\n{wanted}")
        if not fields.get("refresh_token"):
            raise SignInNeeded("Google gave no lasting token.", hint="Run `mailask login` again.")
        now = self.account.clock.now()
        ends = now + timedelta(seconds=int(seconds)) if (seconds := fields.get("refresh_token_expires_in")) else None
        write_token(
            self.account.token_file,
            {
                "type": "authorized_user",
                "client_id": self.client["client_id"],
                "client_secret": self.client["client_secret"],
                "refresh_token": fields["refresh_token"],
                "scopes": list(granted),
                "token": fields["access_token"],
                "expiry": _written(now + timedelta(seconds=int(fields.get("expires_in", 3600)))),
                "granted_at": _written(now),
                "grant_ends_at": ends and _written(ends),
            },
        )
        return Grant(granted, now, ends)

    def _code(self, address: str) -> str:
        answer = {name: values[0] for name, values in parse_qs(urlsplit(address.strip()).query).items()}
        if answer.get("error") == "access_denied":
            raise SignInNeeded("You did not allow it; nothing was kept.", hint="Run `mailask login` again.")
        if "error" in answer:
            raise AdminBlocked(f"Google did not allow it: {answer['error']}.")
        if answer.get("state") != self.state or not answer.get("code"):
            raise SignInNeeded(
                "That is not the answer to this question; nothing was kept.",
                hint="Paste the whole address, from http:// on, of the newest `mailask login`.",
            )
        return answer["code"]

    def _exchange(self, code: str) -> dict[str, Any]:
        # By hand, since oauthlib refuses a loopback server, and any answer with fewer scopes than asked for.
        wire = Wire(lambda: "")
        try:
            answer = wire.post(
                self.account.token_endpoint,
                {
                    "grant_type": "authorization_code",
                    "code": code,
                    "redirect_uri": self.redirect,
                    "client_id": self.client["client_id"],
                    "client_secret": self.client["client_secret"],
                    "code_verifier": self.verifier,
                },
            )
        finally:
            wire.close()
        try:
            fields = answer.json()
        except ValueError:
            fields = {}
        if answer.status_code != HTTPStatus.OK or not isinstance(fields, dict) or "access_token" not in fields:
            raise sign_in_refusal(fields if isinstance(fields, dict) else {})
        return fields


def read_client(path: Path | None) -> Mapping[str, str]:
    """The id and the secret of an OAuth client, as Google's console saves them. Raises SettingsError."""
    if path is None:
        raise SettingsError("[google] client_secret_file is needed to sign in: the OAuth client to use.", hint=_HINT)
    try:
        content = json.loads(path.read_bytes())
    except OSError as error:
        raise SettingsError(f"{path} ([google] client_secret_file): {error.strerror or error}.", hint=_HINT) from error
    except ValueError as error:
        raise SettingsError(f"{path} ([google] client_secret_file) is not JSON: {error}.", hint=_HINT) from error
    client = content.get("installed") if isinstance(content, dict) else None
    if not isinstance(client, dict) or not client.get("client_id") or not client.get("client_secret"):
        kind = ", ".join(content) if isinstance(content, dict) else "something else"
        raise SettingsError(f"{path} is no OAuth client of the type `Desktop app`, but: {kind}.", hint=_HINT)
    return {"client_id": str(client["client_id"]), "client_secret": str(client["client_secret"])}


def _listening(port: int, answers: list[str]) -> HTTPServer:
    """A server on the loopback address that collects the addresses it is called with, as far as they answer."""

    class Receiver(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(HTTPStatus.OK)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(_PAGE)
            # Browsers ask for /favicon.ico as well.
            if {"code", "error"} & set(parse_qs(urlsplit(self.path).query)):
                answers.append(self.path)

        def log_message(self, *_: object) -> None:
            """The code in the address is a secret until it is used."""

    server = HTTPServer(("127.0.0.1", port), Receiver)
    server.timeout = 1
    return server


def _written(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
