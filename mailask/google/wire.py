"""The HTTP under google-api-python-client: `requests`, because httplib2 repeats POSTs by itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

import httplib2
import requests
from urllib3.exceptions import MaxRetryError, NewConnectionError

from mailask.errors import SendRefused, Unanswered, Unreachable

_TIMEOUT = (10, 60)
"""Seconds to connect, and between two bytes of an answer."""
_READS = frozenset({"GET", "HEAD"})


class Wire:
    """What google-api-python-client calls its `http`: one request is one request, with keep-alive and gzip."""

    def __init__(self, bearer: Callable[[], str]) -> None:
        self._bearer = bearer
        self._session = requests.Session()

    def request(
        self,
        uri: str,
        method: str = "GET",
        body: str | bytes | None = None,
        headers: Mapping[str, str] | None = None,
        redirections: int = 0,  # noqa: ARG002 - httplib2's signature; a redirect is never followed
        connection_type: object = None,  # noqa: ARG002 - as above
    ) -> tuple[httplib2.Response, bytes]:
        """One exchange with Google.

        Raises:
            SendRefused: the address would send mail (law 1).
            Unreachable: it did not get there, or nothing was to change.
            Unanswered: it may have happened.
        """
        if urlsplit(uri).path.rstrip("/").endswith("/send"):
            raise SendRefused("A call that sends mail was refused; nothing was sent.")
        answer = self._exchange(uri, method, body, dict(headers or {}))
        # requests has unpacked the body already.
        fields = {name.lower(): value for name, value in answer.headers.items() if name.lower() != "content-encoding"}
        response = httplib2.Response(fields)
        response.status, response.reason = answer.status_code, answer.reason
        return response, answer.content

    def post(self, url: str, form: bytes | Mapping[str, str]) -> requests.Response:
        """Send a form to the token endpoint, without a token. Raises Unreachable."""
        headers = {"content-type": "application/x-www-form-urlencoded"}
        try:
            return self._session.post(
                url, data=form, headers=headers, timeout=_TIMEOUT, allow_redirects=False, auth=_no_auth
            )
        except requests.RequestException as error:
            raise Unreachable(f"{urlsplit(url).netloc} did not answer: {_reason(error)}.") from error

    def close(self) -> None:
        self._session.close()

    def _exchange(self, uri: str, method: str, body: str | bytes | None, headers: dict[str, str]) -> requests.Response:
        def sign(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
            # As `auth`, since a header alone would lose to an entry in the person's ~/.netrc.
            prepared.headers["authorization"] = f"Bearer {token}"
            return prepared

        token = self._bearer()
        data = body.encode() if isinstance(body, str) else body
        try:
            return self._session.request(
                method, uri, data=data, headers=headers, timeout=_TIMEOUT, allow_redirects=False, auth=sign
            )
        except requests.RequestException as error:
            words = f"{urlsplit(uri).netloc} did not answer: {_reason(error)}."
            if method in _READS or _never_left(error):
                raise Unreachable(words) from error
            raise Unanswered(words) from error


def _no_auth(prepared: requests.PreparedRequest) -> requests.PreparedRequest:
    return prepared


def _never_left(error: requests.RequestException) -> bool:
    """Whether there was no connection to send the request on."""
    if isinstance(error, requests.exceptions.ConnectTimeout):
        return True
    cause = error.args[0] if error.args else None
    return isinstance(cause, MaxRetryError) and isinstance(cause.reason, NewConnectionError)


def _reason(error: requests.RequestException) -> str:
    """What went wrong in a word; the whole text of it would carry the address called."""
    cause = error.args[0] if error.args else error
    cause = getattr(cause, "reason", None) or cause
    return type(cause).__name__ if isinstance(cause, Exception) else type(error).__name__
