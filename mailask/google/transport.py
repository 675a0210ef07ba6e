"""The one line to Google: every call passes here, is counted, and is repeated only when it reads."""

from __future__ import annotations

import json
import random
from datetime import datetime, timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, Final

import googleapiclient
from googleapiclient.discovery import build_from_document
from googleapiclient.errors import HttpError

from mailask.errors import MailaskError, RateLimited, SignInBusy, SignInNeeded, TryAgainLater, Unanswered
from mailask.google.account import GoogleAccount, Marks
from mailask.google.auth import open_token
from mailask.google.quota import Bill
from mailask.google.refusals import no_answer, refusal
from mailask.google.wire import Wire

_DOCUMENTS: Final = Path(googleapiclient.__file__).parent / "discovery_cache" / "documents"
ATTEMPTS: Final = 5
_LONGEST_BACKOFF: Final = 32.0
_NOT_BEFORE: Final = "google.not_before"


class Connection:
    """The connection of one run to one account."""

    def __init__(self, account: GoogleAccount, marks: Marks) -> None:
        self.account = account
        self.marks = marks
        self.bill = Bill(account.units_per_minute, account.units_per_run, account.clock)
        self.wire = Wire(self._bearer)
        self.token = open_token(account, self.wire)
        self._resting = self._remembered_rest()

    @cached_property
    def gmail(self) -> Any:
        """The `users` collection of Gmail v1."""
        return self._service("gmail.v1").users()

    @cached_property
    def calendar(self) -> Any:
        """Calendar v3."""
        return self._service("calendar.v3")

    def call(self, request: Any, *, attempts: int = ATTEMPTS) -> dict[str, Any]:
        """The answer to a request; only reads are tried again.

        Raises:
            Refused: for a reason that the caller must judge (404, 409, 410, 412, 400).
            TryAgainLater: the network, a limit, a busy server; RateLimited carries `not_before`.
            Unanswered: a write that may have happened.
            SignInNeeded, SettingsError: a person must act.
        """
        reading = request.method == "GET"
        attempt, renewed = 0, False
        while True:
            self._admit(request)  # not in the `try`: neither a rest nor a used-up run is over after a pause
            try:
                return self._attempt(request, reading=reading)
            except SignInNeeded as problem:
                # Told by a 401 only: whoever revoked or outlived the token says so; the call was not executed.
                if type(problem) is not SignInNeeded:
                    raise
                if renewed:  # a token of this very moment: no new sign-in would get a better one
                    raise SignInBusy(f"{problem.message} The sign-in had just been renewed.") from problem
                renewed = True
                self.token.renew()
            except Unanswered:
                raise
            except TryAgainLater as problem:
                attempt += 1
                if not (reading and attempt < attempts and self._has_waited(attempt, problem)):
                    self._remember_rest(problem)
                    raise

    def _bearer(self) -> str:
        return self.token.bearer()

    def close(self) -> None:
        self.wire.close()

    def _admit(self, request: Any) -> None:
        """Put a call on the bill. Raises RateLimited: Google wants to be left alone, or the run's units are used up."""
        now = self.account.clock.now()
        if self._resting and now < self._resting:
            raise RateLimited(
                f"Google asked to wait until {self._resting:%Y-%m-%d %H:%M} UTC.", not_before=self._resting
            )
        self.bill.charge(request.methodId)

    def _attempt(self, request: Any, *, reading: bool) -> dict[str, Any]:
        try:
            answer = request.execute(http=self.wire, num_retries=0)
        except HttpError as error:
            raise self._refusal(error, reading=reading) from error
        except UnicodeDecodeError as error:
            raise no_answer(reading=reading) from error
        if _is_answer(answer, request.methodId):
            return answer or {}
        raise no_answer(reading=reading)

    def _refusal(self, error: HttpError, *, reading: bool) -> MailaskError:
        return refusal(error.status_code, error.content, error.resp, now=self.account.clock.now(), reading=reading)

    def _has_waited(self, attempt: int, problem: TryAgainLater) -> bool:
        """Wait before the next attempt if the run can afford it: with jitter, or as long as Google says."""
        # No secret hangs on the jitter; it only keeps many clients from coming back at once.
        pause = min(2.0 ** (attempt - 1) * (0.5 + random.random()), _LONGEST_BACKOFF)  # noqa: S311
        now = self.account.clock.now()
        if problem.not_before:
            pause = max(pause, (problem.not_before - now).total_seconds())
        if self.bill.waited + pause > self.account.patience:
            return False
        self.bill.waited += pause
        self.account.clock.sleep(pause)
        return True

    def _remember_rest(self, problem: TryAgainLater) -> None:
        if problem.not_before and problem.not_before != self._resting:
            self._resting = problem.not_before
            self.marks.set(_NOT_BEFORE, problem.not_before.isoformat())

    def _remembered_rest(self) -> datetime | None:
        text = self.marks.get(_NOT_BEFORE)
        if not text:
            return None
        moment = datetime.fromisoformat(text)
        # A clock that was set back must not lock the account out.
        return moment if moment - self.account.clock.now() < timedelta(days=2) else None

    def _service(self, name: str) -> Any:
        document = json.loads((_DOCUMENTS / f"{name}.json").read_bytes())
        if self.account.api_root:
            document["rootUrl"] = f"{self.account.api_root}/"
        return build_from_document(document, http=self.wire)


def _is_answer(answer: object, method: str) -> bool:
    """Whether this is an object of Google's; a deletion has none, and an empty list may be left out with `fields`."""
    if method.endswith((".delete", ".list")) and answer in ("", {}):
        return True
    return isinstance(answer, dict) and bool(answer)
