"""A conversation as Gmail holds it now: where the next letter may join it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from mailask.core.letter import Letter
from mailask.errors import ChangedByHand
from mailask.mail.addresses import persons_of

READ_HEADERS: Final = ["From", "Message-ID", "References", "In-Reply-To", "Auto-Submitted"]
_UNSEEN: Final = frozenset({"DRAFT", "SPAM", "TRASH", "CHAT"})


@dataclass(frozen=True, slots=True)
class Contribution:
    """One message of a conversation, as far as an answer to it needs."""

    message_id: str
    sender: str
    chain: tuple[str, ...]
    labels: frozenset[str]
    taken_in: int
    automated: bool

    def belongs_to(self, letter: Letter) -> bool:
        """Whether it is a part of what the letter goes on with, and not a stranger's."""
        known = self.message_id in letter.references or self.sender in {person.key for person in letter.to}
        return known or "SENT" in self.labels

    @property
    def is_visible(self) -> bool:
        """Whether a person sees it there; an answer to one that they do not see is a draft that nobody sees."""
        return not self.labels & _UNSEEN


@dataclass(frozen=True, slots=True)
class Conversation:
    """The messages of a thread, drafts, spam and trash included."""

    contributions: tuple[Contribution, ...]

    def joined_by(self, letter: Letter) -> Letter:
        """The letter as an answer to what it was written for or, where that is hidden now, to the newest that is not.

        Of what the letter knows, or the user or its recipient wrote: whoever has the letter's ids can write into the
        conversation.

        Raises:
            ChangedByHand: a draft lies there already, or the person has put the whole conversation away.
        """
        if any("DRAFT" in turn.labels for turn in self.contributions):
            # Of two drafts in one conversation Gmail shows only the newer one.
            raise ChangedByHand("Another draft lies in this conversation; finish or delete it first.")
        visible = [turn for turn in self.contributions if turn.is_visible and turn.message_id]
        if not visible:
            raise ChangedByHand("The conversation lies in Trash or Spam; no letter is drafted into it.")
        if any(turn.message_id == letter.in_reply_to for turn in visible):
            return letter
        theirs = [turn for turn in visible if turn.belongs_to(letter)]
        if not theirs:
            raise ChangedByHand("What the letter answers lies in Trash or Spam; no letter is drafted into it.")
        parent = max(theirs, key=lambda turn: (not turn.automated, turn.taken_in))
        chain = tuple(dict.fromkeys((*parent.chain, parent.message_id)))
        return replace(letter, in_reply_to=parent.message_id, references=chain)


def conversation_of(thread: Mapping[str, Any]) -> Conversation:
    """The conversation in an answer of `threads.get` that holds READ_HEADERS."""
    return Conversation(tuple(_contribution(message) for message in thread.get("messages", ())))


def headers_of(message: Mapping[str, Any]) -> dict[str, str]:
    """The headers of a message resource, by their names in lower case."""
    return {each["name"].lower(): each["value"] for each in message.get("payload", {}).get("headers", ())}


def _contribution(message: Mapping[str, Any]) -> Contribution:
    headers = headers_of(message)
    before = f"{headers.get('references') or headers.get('in-reply-to', '')}".split()
    return Contribution(
        message_id=headers.get("message-id", "").strip(),
        sender=_key_of(headers.get("from", "")),
        chain=tuple(before),
        labels=frozenset(message.get("labelIds", ())),
        taken_in=int(message.get("internalDate", 0)),
        # RFC 3834 section 5: anything but `no` was not written by a person.
        automated=headers.get("auto-submitted", "no").partition(";")[0].strip().lower() != "no",
    )


def _key_of(value: str) -> str:
    persons = persons_of(value)
    return persons[0].key if len(persons) == 1 else ""
