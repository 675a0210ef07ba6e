"""A letter is a rendered subject, text and HTML; it knows nothing of any mailbox."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from mailask.core.person import Person


class Purpose(StrEnum):
    """What a letter is for; each has a template of its own."""

    ASK = "ask"
    NUDGE = "nudge"
    LAST_NUDGE = "last_nudge"
    THANKS = "thanks"
    RECONNECT = "reconnect"
    INTRODUCTION = "introduction"
    WITHDRAWAL = "withdrawal"


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along with a letter."""

    name: str
    media_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Letter:
    """What a person will review and send.

    Attributes:
        sender: the address it is written from.
        text: plain text, unwrapped, paragraphs apart by an empty line.
        html: the same words as simple `<div>`s, as Gmail's composer writes them.
        in_reply_to: the Message-ID that it answers, empty for a new conversation.
        references: the whole chain of the conversation (RFC 5322 section 3.6.4).
        thread: the provider's thread id, empty for a new conversation.
    """

    purpose: Purpose
    sender: Person
    to: tuple[Person, ...]
    subject: str
    text: str
    html: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    thread: str = ""
    attachments: tuple[Attachment, ...] = ()

    @property
    def fingerprint(self) -> str:
        """What a person would have to change for the letter to be theirs."""
        return fingerprint(self.subject, self.to, self.text, [attached.name for attached in self.attachments])


SAME_LETTER = 0.6
"""From this share of equal words on, two texts to one person are one letter that was edited."""


def fingerprint(subject: str, to: tuple[Person, ...], text: str, attached: Sequence[str] = ()) -> str:
    """Subject, recipients, words and files, folded so that re-wrapping and quoted-printable do not count as an edit."""
    addresses = ",".join(sorted(person.key for person in to))
    lines = [" ".join(folded(subject)), addresses, " ".join(folded(text))]
    return "\n".join([*lines, *sorted(" ".join(folded(name)) for name in attached)])


def similarity(one: str, other: str) -> float:
    """How much of two texts is the same words in the same order, from 0 to 1."""
    return SequenceMatcher(None, folded(one), folded(other), autojunk=False).ratio()


def base_subject(subject: str) -> str:
    """The subject without its reply and forward prefixes (RFC 5256 section 2.1, and their common translations)."""
    return " ".join(folded(_PREFIXES.sub("", subject)))


def without_prefixes(subject: str) -> str:
    """The subject without its prefixes, in its own capitals, on one line."""
    return " ".join(_PREFIXES.sub("", subject).split())


def is_forward(subject: str) -> bool:
    """Whether the subject says that the message was passed on to somebody else."""
    return _FORWARD.match(subject) is not None


_FORWARD = re.compile(r"\s*(?:fw|fwd|wg|tr|rv|転送)\s*[:：]", re.IGNORECASE)
_PREFIXES = re.compile(
    r"^(?:\s*(?:re|aw|antw|antwort|sv|vs|fw|fwd|wg|tr|rv|res|rif|odp|ref|回复|答复|転送)\s*(?:\[\d+\])?\s*[:：])+",
    re.IGNORECASE,
)


def folded(text: str) -> list[str]:
    """The words of a text as they compare: composed, without case, width and kind of white space."""
    return unicodedata.normalize("NFKC", text).casefold().split()
