"""What a person should know about their account before it becomes a problem."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from mailask.google.auth import Token

_WARNED: Final = timedelta(days=3)
_TESTING: Final = timedelta(days=7)
_PUBLISH: Final = (
    "Publish the consent screen (https://console.cloud.google.com/auth/audience, `Publish app`), "
    "then run `mailask login` once more."
)


def first_look_notes(since: datetime | None) -> Iterator[str]:
    """What a first run leaves out, and how to have it all the same."""
    if since is not None:
        yield (
            f"This first look at Gmail went back to {since:%Y-%m-%d}, for answers to what you have asked already. "
            "It knows nothing of the years before: an archive from Google Takeout tells it who you used to write to, "
            "with `mailask import mbox FILE`. Only headers are kept."
        )


def grant_notes(token: Token, *, now: datetime) -> Iterator[str]:
    """A warning while there is still time: Google ends the sign-in of a consent screen in testing after 7 days."""
    ends = token.ends_at()
    if ends is not None:
        if now >= ends - _WARNED:
            yield f"The sign-in to Google ends on {ends:%Y-%m-%d %H:%M} UTC: its consent screen is a test. {_PUBLISH}"
        return
    granted = token.granted_at()
    if granted is not None and granted + _TESTING - _WARNED <= now < granted + _TESTING:
        yield (
            f"If your OAuth consent screen is still in testing, the sign-in ends on {granted + _TESTING:%Y-%m-%d}. "
            f"{_PUBLISH} If it is published, there is nothing to do."
        )
