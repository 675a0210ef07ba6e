"""What Google means when it says no: an HTTP error, or an answer of the token endpoint, as one of our errors."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from itertools import chain
from typing import Any

from mailask.errors import (
    AdminBlocked,
    ApiDisabled,
    ClientDeleted,
    ClockSkewed,
    GrantEnded,
    MailaskError,
    MailboxError,
    RateLimited,
    ReauthNeeded,
    ScopesMissing,
    SignInBusy,
    SignInNeeded,
    TryAgainLater,
    Unanswered,
)

# A rejected call was not executed; https://developers.google.com/workspace/gmail/api/guides/handle-errors
_SHORT_LIMITS = frozenset({"userRateLimitExceeded", "rateLimitExceeded", "RESOURCE_EXHAUSTED", "RATE_LIMIT_EXCEEDED"})
_LONG_LIMITS = frozenset({"quotaExceeded", "dailyLimitExceeded"})
_NO_SCOPE = frozenset({"insufficientPermissions", "ACCESS_TOKEN_SCOPE_INSUFFICIENT"})
_NO_API = frozenset({"accessNotConfigured", "SERVICE_DISABLED"})
_NO_ADMIN = frozenset({"domainPolicy"})
# Gmail names the time in the message only: "User-rate limit exceeded.  Retry after 2026-08-22T18:22:38.763Z".
_RETRY_AFTER = re.compile(r"Retry after (\d{4}-\d\d-\d\dT[\d:.]+Z)", re.IGNORECASE)
_URL = re.compile(r"https://console\.\S+?(?=[\s)]|\.\s|$)")
_SKEW = timedelta(minutes=5)


class Refused(MailboxError):
    """Google refused a call for a reason that only its caller can judge: gone, there already, changed meanwhile."""

    hint = "`mailask login` tries the account; `--debug` shows the call."

    def __init__(self, message: str, *, status: int, reason: str) -> None:
        super().__init__(message)
        self.status = status
        self.reason = reason


def refusal(status: int, content: bytes, headers: Mapping[str, str], *, now: datetime, reading: bool) -> MailaskError:
    """The error that an HTTP answer stands for.

    Args:
        status: of the answer.
        content: its body.
        headers: its headers, with names in lower case.
        now: of the machine, to turn `Retry-After` into a moment and to notice a wrong clock.
        reading: the call changed nothing, so an unclear answer has no consequences.
    """
    reasons, words = _reasons(content)
    said = f"Google said {status}: {words}" if words else f"Google said {status}."
    if not _is_definite(status, content):
        if not reading:
            return Unanswered(said, not_before=rest_until(words, headers, now=now))
        later = RateLimited if status == 429 else TryAgainLater
        return later(said, not_before=rest_until(words, headers, now=now))
    if status == 401:
        return _unauthorized(said, headers, now=now)
    if status == 429 or (status == 403 and reasons & _SHORT_LIMITS):
        return RateLimited(said, not_before=rest_until(words, headers, now=now))
    if status == 403 and reasons & _LONG_LIMITS:
        return RateLimited(said, not_before=rest_until(words, headers, now=now) or now + timedelta(hours=1))
    if status == 403 and (forbidden := _forbidden(said, words, reasons)):
        return forbidden
    if status == 400 and "failedPrecondition" in reasons:
        return TryAgainLater(said)
    return Refused(said, status=status, reason=next(iter(sorted(reasons)), ""))


def _forbidden(said: str, words: str, reasons: frozenset[str]) -> MailaskError | None:
    """What a person must allow or switch on first; None when it is nothing of the kind."""
    if reasons & _NO_SCOPE:
        return ScopesMissing(said)
    if reasons & _NO_API:
        found = _URL.search(words)
        return ApiDisabled(said, hint=f"Enable it at {found[0]} and wait a minute." if found else "")
    return AdminBlocked(said) if reasons & _NO_ADMIN else None


def no_answer(*, reading: bool) -> MailaskError:
    """The error that a success stands for whose body is none of Google's: a portal's page, or half an answer."""
    said = "What came back is not an answer of Google's."
    return TryAgainLater(said) if reading else Unanswered(said)


def sign_in_refusal(answer: Mapping[str, Any], *, delegated: bool = False) -> MailaskError:
    """The error that an answer of the token endpoint stands for; only what names a lasting end asks for a sign-in."""
    error, about = str(answer.get("error", "")), str(answer.get("error_description", ""))
    said = f"Google did not renew the sign-in: {error or 'no reason given'}{f' ({about})' if about else ''}."
    if answer.get("error_subtype") in {"invalid_rapt", "rapt_required"}:
        return ReauthNeeded(said)
    if error in {"admin_policy_enforced", "access_denied", "org_internal"}:
        return AdminBlocked(said)
    if error == "invalid_grant":
        # The only sign of a wrong clock is in the words: "Invalid JWT: Token must be a short-lived token …".
        return ClockSkewed(said) if "Invalid JWT" in about or "short-lived" in about else GrantEnded(said)
    if error == "unauthorized_client" and delegated:
        return AdminBlocked(
            said,
            hint="A super administrator lists the key's client id with exactly these scopes in the Admin console "
            "(Security, API controls, Domain-wide delegation); the README has them.",
        )
    if error in {"deleted_client", "invalid_client", "unauthorized_client", "disabled_client"}:
        return ClientDeleted(said)
    if error == "invalid_scope":
        return ScopesMissing(said)
    return SignInBusy(said)


def _is_definite(status: int, content: bytes) -> bool:
    """Whether Google itself says that the call was not executed; proxies and portals answer with pages of their own."""
    return 400 <= status < 500 and status != 408 and _error_in(content) is not None


def _error_in(content: bytes) -> dict[str, Any] | None:
    """The error object of Google's body, None when it is a body of somebody else's."""
    try:
        error = json.loads(content)["error"]
    except (ValueError, KeyError, TypeError):
        return None
    return error if isinstance(error, dict) else None


def _unauthorized(said: str, headers: Mapping[str, str], *, now: datetime) -> MailaskError:
    theirs = _moment(headers.get("date", ""))
    if theirs and abs(theirs - now) > _SKEW:
        return ClockSkewed(f"{said} This machine's clock is {abs(theirs - now)} off.")
    return SignInNeeded(said)


def rest_until(words: str, headers: Mapping[str, str], *, now: datetime) -> datetime | None:
    """The moment before which Google does not want to be asked again, if its words or its `Retry-After` name one."""
    if found := _RETRY_AFTER.search(words):
        return datetime.fromisoformat(found[1])
    after = headers.get("retry-after", "").strip()
    return now + timedelta(seconds=int(after)) if after.isdigit() else _moment(after)


def _moment(text: str) -> datetime | None:
    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _reasons(content: bytes) -> tuple[frozenset[str], str]:
    """Every reason that an error body names, in the old form and the new, and its words."""
    error = _error_in(content)
    if error is None:
        return frozenset(), ""
    lists = (each for name in ("errors", "details") if isinstance(each := error.get(name), list))
    named = [each.get("reason") for each in chain.from_iterable(lists) if isinstance(each, dict)]
    texts = (text for text in (*named, error.get("status")) if isinstance(text, str) and text)
    return frozenset(texts), str(error.get("message", ""))
