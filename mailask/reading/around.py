"""What is known of a mail beyond its own words, as far as it counts for how sure an answer is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of the mail beyond its own words.

    Attributes:
        asked: the words of the ask that it answers, where they are known.
        files: the names of what a person attached.
        requests: the sentences in which it asks its reader for something.
        promises: those in which it promises something.
        ahead: those in which it names a day that lies ahead.
        unread: whether some of its words could not be read.
        invited: whether a calendar program wrote it with an invitation.
        fluent: whether its language is that of the phrases for sure.
    """

    asked: str = ""
    files: Sequence[str] = ()
    requests: Sequence[str] = ()
    promises: Sequence[str] = ()
    ahead: Sequence[str] = ()
    unread: bool = False
    invited: bool = False
    fluent: bool = True
