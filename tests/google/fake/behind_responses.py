"""The fake Google behind `responses`: the same application, without a socket."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

import requests
import responses

from tests.google.fake.answers import Dropped
from tests.google.fake.google import Google

ROOT = "https://google.example.com"


@contextmanager
def answering(google: Google) -> Iterator[str]:
    """The root of a server that answers for `google`."""

    def answer(request: requests.PreparedRequest) -> tuple[int, dict[str, str], bytes]:
        body = request.body or b""
        try:
            told = google.answer(
                str(request.method),
                str(request.url),
                dict(request.headers),
                body.encode() if isinstance(body, str) else body,
            )
        except Dropped:
            raise requests.ConnectionError("RemoteDisconnected") from None
        return told.status, dict(told.headers), told.body

    with responses.RequestsMock(assert_all_requests_are_fired=False) as mock:
        for verb in ("GET", "POST", "PUT", "PATCH", "DELETE"):
            mock.add_callback(verb, re.compile(re.escape(ROOT)), callback=answer)
        yield ROOT
