"""Google as mailask meets it: one application, behind a socket or behind `responses`."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

from tests.google.fake import events, gmail
from tests.google.fake.answers import Answer, Dropped, No, backend, no_scope, ok, too_fast
from tests.google.fake.documents import Method, Unlawful, load_methods, masked, parse_mask
from tests.google.fake.mail import Mailbox

_methods = cache(load_methods)
SCOPES = (
    "https://www.googleapis.com/auth/gmail.readonly",
    "https://www.googleapis.com/auth/gmail.compose",
    "https://www.googleapis.com/auth/calendar.app.created",
)


@dataclass(frozen=True)
class Call:
    method: Method
    path: dict[str, str]
    query: dict[str, list[str]]
    headers: Mapping[str, str]
    body: Any

    def one(self, name: str) -> str | None:
        return self.query[name][0] if name in self.query else None


@dataclass
class Fault:
    """Something that goes wrong at a call.

    Attributes:
        method: the end of the method's id, empty for any.
        no: the refusal, or None for a connection that ends.
        done: the call has its effect all the same.
    """

    method: str = ""
    no: No | None = None
    done: bool = False
    times: int = 1


@dataclass
class Google:
    """The whole of it.

    Attributes:
        calls: the ids of the methods called, in order, refused ones included.
        unlawful: what broke the rules of the discovery documents; a test ends by asserting that it is empty.
        units_per_minute: the quota of a user, None for no limit.
        faults_when: which calls meet a server that is down.
        after: what happens right after the next call of a method.
        watch: sees every call.
    """

    mail: Mailbox = field(default_factory=Mailbox)
    calendars: dict[str, events.Events] = field(default_factory=lambda: {"primary": events.Events("primary", "me")})
    now: Callable[[], datetime] = lambda: datetime.now(UTC)
    scopes: tuple[str, ...] = SCOPES
    calls: list[str] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    unlawful: list[str] = field(default_factory=list)
    tokens: dict[str, datetime] = field(default_factory=dict)
    token_calls: int = 0
    token_answer: Answer | None = None
    lifetime: timedelta = timedelta(hours=1)
    units_per_minute: int | None = None
    units: int = 0
    faults_when: Callable[[str], bool] | None = None
    after: tuple[str, Callable[[], object]] | None = None
    watch: Callable[[Call], object] = lambda call: None
    _spent: deque[tuple[datetime, int]] = field(default_factory=deque)

    def fail(self, method: str = "", *, no: No | None = None, done: bool = False, times: int = 1) -> None:
        self.faults.append(Fault(method, no, done, times))

    @property
    def holds(self) -> dict[str, str]:
        return {ref: title for calendar in self.calendars.values() for ref, title in calendar.standing().items()}

    def answer(self, verb: str, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """One exchange. Raises Dropped when the connection is to end."""
        parts = urlsplit(url)
        headers = {name.lower(): value for name, value in headers.items()}
        if parts.path == "/token":
            return self._token(body)
        try:
            call = self._call(verb, parts.path, parse_qs(parts.query, keep_blank_values=True), headers, body)
            return self._do(call)
        except No as no:
            return no.answer
        except Unlawful as error:
            self.unlawful.append(str(error))
            return No(400, "badRequest", str(error)).answer

    def _call(self, verb: str, path: str, query: dict[str, list[str]], headers: Mapping[str, str], body: bytes) -> Call:
        for method in _methods():
            if method.verb == verb and (found := method.path.fullmatch(path)):
                if method.id.endswith(("send", "quickAdd", "import")):
                    raise AssertionError(f"{method.id} was called")
                value = json.loads(body) if body else None
                self.calls.append(method.id)
                method.check(query, value)
                return Call(method, {n: unquote(v) for n, v in found.groupdict().items()}, query, headers, value)
        raise Unlawful(f"no method {verb} {path}")

    def _do(self, call: Call) -> Answer:
        fault = next((f for f in self.faults if f.times and call.method.id.endswith(f.method)), None)
        if fault:
            fault.times -= 1
        if fault and not fault.done:
            raise fault.no or Dropped
        if self.faults_when and self.faults_when(call.method.id):
            raise backend()
        self.watch(call)
        self._authorize(call)
        self._charge(call)
        product = gmail if call.method.id.startswith("gmail.") else events
        value = product.answer(self, call)
        if fault:
            raise fault.no or Dropped
        if self.after and call.method.id.endswith(self.after[0]):
            happens, self.after = self.after[1], None
            happens()
        if value and call.one("fields"):
            value = masked(value, parse_mask(str(call.one("fields"))))
        return ok(value)

    def _authorize(self, call: Call) -> None:
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if self.tokens.get(token, datetime.min.replace(tzinfo=UTC)) <= self.now():
            raise No(401, "authError", "Invalid Credentials", headers={"date": _http_date(self.now())})
        if call.method.scopes and not call.method.scopes & set(self.scopes):
            raise no_scope()

    def _charge(self, call: Call) -> None:
        units = gmail.UNITS.get(call.method.id.removeprefix("gmail.users."), 0)
        self.units += units
        now = self.now()
        while self._spent and now - self._spent[0][0] >= timedelta(minutes=1):
            self._spent.popleft()
        if self.units_per_minute is not None and sum(u for _, u in self._spent) + units > self.units_per_minute:
            until = self._spent[0][0] + timedelta(minutes=1)
            raise too_fast(until=until.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z"))
        self._spent.append((now, units))

    def grant(self) -> str:
        token = f"ya29.{len(self.tokens)}"
        self.tokens[token] = self.now() + self.lifetime
        return token

    def _token(self, body: bytes) -> Answer:
        self.token_calls += 1
        if self.token_answer:
            return self.token_answer
        form = {name: values[0] for name, values in parse_qs(body.decode()).items()}
        fields = {
            "access_token": self.grant(),
            "expires_in": int(self.lifetime.total_seconds()),
            "scope": " ".join(self.scopes),
            "token_type": "Bearer",
        }
        if form["grant_type"] == "authorization_code":
            fields |= {"refresh_token": "1//new", "refresh_token_expires_in": 604799}
        return Answer(200, json.dumps(fields).encode(), {"content-type": "application/json"})


def _http_date(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%a, %d %b %Y %H:%M:%S GMT")
