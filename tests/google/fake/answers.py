"""What Google answers, and the ways in which it says no, with the bodies that were seen in the wild."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)


class Dropped(Exception):
    """The connection ends without an answer."""


class No(Exception):
    """Google refuses."""

    def __init__(self, status: int, reason: str, message: str, *, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        error = {
            "code": status,
            "message": message,
            "errors": [{"domain": "global", "reason": reason, "message": message}],
            "status": {404: "NOT_FOUND", 429: "RESOURCE_EXHAUSTED", 403: "PERMISSION_DENIED"}.get(status, "UNKNOWN"),
        }
        self.answer = Answer(status, json.dumps({"error": error}).encode(), headers or {})


class NotGoogles(No):
    """An answer of somebody in between: a portal, a proxy, half a body."""

    def __init__(self, status: int, body: bytes = b"", headers: Mapping[str, str] | None = None) -> None:
        Exception.__init__(self, f"{status} {body!r}")
        self.answer = Answer(status, body, headers or {})


def ok(value: Any) -> Answer:
    """200, or 204 without a body when nothing is left to say."""
    if not value:
        return Answer(204)
    return Answer(200, json.dumps(value).encode(), {"content-type": "application/json; charset=UTF-8"})


def not_found() -> No:
    return No(404, "notFound", "Requested entity was not found.")


def too_fast(*, until: str = "") -> No:
    words = f"User-rate limit exceeded.  Retry after {until}" if until else "Too many concurrent requests for user"
    return No(429, "rateLimitExceeded", words)


def user_rate_limit() -> No:
    return No(403, "userRateLimitExceeded", "User Rate Limit Exceeded")


def calendar_limit() -> No:
    return No(403, "quotaExceeded", "Calendar usage limits exceeded.")


def no_scope() -> No:
    return No(403, "insufficientPermissions", "Request had insufficient authentication scopes.")


def no_api() -> No:
    url = "https://console.developers.google.com/apis/api/gmail.googleapis.com/overview?project=1"
    return No(
        403, "accessNotConfigured", f"Gmail API has not been used in project 1. Enable it by visiting {url} then retry."
    )


def no_admin() -> No:
    return No(403, "domainPolicy", "The domain administrators have disabled Gmail apps.")


def backend() -> No:
    return No(503, "backendError", "Service unavailable. Please try again")
