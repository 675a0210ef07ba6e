"""The Drafts folder of Gmail.

What Gmail does to a draft: the Message-ID is replaced at the create and at every save, the message's own id changes at
every save, custom headers go when the web composer saves, and nobody can choose an id. So a draft is known by its draft
id, its revision is its message's id, and a create that got no answer is looked for among the messages that the history
says were added since.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Final

from mailask.core.letter import SAME_LETTER, Letter, base_subject, similarity
from mailask.errors import ChangedByHand, MailaskError, MessageGone, TryAgainLater
from mailask.google.conversation import READ_HEADERS, conversation_of, headers_of
from mailask.google.gmail import GmailReader
from mailask.google.messages import decoded
from mailask.google.refusals import Refused
from mailask.google.signature import signed, unsigned
from mailask.google.written import Begun, DraftMemory
from mailask.mail.addresses import persons_of
from mailask.mail.compose import compose
from mailask.mail.source import open_mail
from mailask.ports import StoredDraft

_REST: Final = timedelta(minutes=2)
"""Before this an orphan that is not seen may still appear; in real time, which servers live in, not by `--at`."""
_HEADERS: Final = ["X-Mailask-Id", "Message-ID", "Subject", "To"]
_NEWEST: Final = 50
"""How many drafts, and sent messages, are looked through when the history is gone."""


class GmailDrafts(GmailReader):
    """The person's drafts."""

    @cached_property
    def _memory(self) -> DraftMemory:
        return DraftMemory(self._line.marks)

    def drafts(self) -> tuple[StoredDraft, ...]:
        lying: list[StoredDraft] = []
        token = None
        while True:
            page = self._line.call(self._line.gmail.drafts().list(userId="me", maxResults=500, pageToken=token))
            lying += [_lying(draft) for draft in page.get("drafts", ())]
            if not (token := page.get("nextPageToken")):
                # The list has handles only; of those that we wrote the rest is known.
                return tuple(self._memory.told(each) for each in lying)

    def draft_source(self, ref: str) -> bytes:
        message = self._draft(ref, form="raw")["message"]
        if _is_sent(message):
            raise MessageGone(f"The draft {ref} has been sent.")
        return unsigned(decoded(message), self._aliases)

    def draft_marker(self) -> str:
        """The historyId of this run's reading, else of now: older is safe, it only makes the look a little longer."""
        now = self._line.account.clock.now()
        return json.dumps({"history": self._history or self._history_now(), "at": now.isoformat()})

    def create_draft(self, letter: Letter, *, mailask_id: str, at: datetime) -> StoredDraft:
        if letter.thread:
            letter = self._joining(letter)
        message = self._message(letter, mailask_id=mailask_id, at=at)
        self._memory.begin(mailask_id, letter)
        lying = self._described(self._create(message), letter)
        if letter.thread and lying.thread != letter.thread:
            lying = self._repaired(lying, message, letter)
        return lying

    def find_draft(self, mailask_id: str, *, marker: str) -> StoredDraft | None:
        since = json.loads(marker) if marker else {"history": "", "at": ""}
        begun = self._memory.begun(mailask_id)
        added = [(headers_of(resource), resource) for resource in self._added_or_newest(since["history"])]
        ours = [pair for pair in added if pair[0].get("x-mailask-id") == mailask_id]
        # The web composer strips our header; then only who and what are left to know it by.
        ours += [pair for pair in added if begun and not pair[0].get("x-mailask-id") and self._is_about(*pair, begun)]
        for headers, resource in ours:
            if found := self._placed(resource, headers):
                return found
        if begun and since["at"] and self._line.account.clock.now() < datetime.fromisoformat(since["at"]) + _REST:
            raise TryAgainLater("A draft that got no answer is not seen yet; it may still appear.")
        return None

    def replace_draft(self, ref: str, letter: Letter, *, mailask_id: str, at: datetime, revision: str) -> StoredDraft:
        there = self._untouched(ref, revision)
        if self._memory.wrote(there.revision, letter):
            return self._memory.told(there)  # an earlier run did it and could not write that down
        self._memory.begin(mailask_id, letter)
        body = {"message": self._message(letter, mailask_id=mailask_id, at=at)}
        try:
            made = self._line.call(self._line.gmail.drafts().update(userId="me", id=ref, body=body))
        except Refused as refused:
            raise _gone(ref) if refused.status == 404 else refused from refused
        return self._described(made, letter)

    def delete_draft(self, ref: str, *, revision: str) -> None:
        try:
            self._untouched(ref, revision)
            self._line.call(self._line.gmail.drafts().delete(userId="me", id=ref))
        except MessageGone:
            return
        except Refused as refused:
            if refused.status != 404:
                raise

    def _untouched(self, ref: str, revision: str) -> StoredDraft:
        """The draft as we wrote it; Gmail has no If-Match, so we look right before we write.

        Raises:
            ChangedByHand: somebody saved it since, or sent it.
            MessageGone: it is not there.
        """
        there = _lying(self._draft(ref, form="minimal"))
        # drafts.get may still answer with what has been sent; deleting that would delete sent mail.
        if there.sent:
            raise ChangedByHand(f"The draft {ref} has been sent.")
        if there.revision != revision and not self._memory.wrote(there.revision):
            raise ChangedByHand(f"The draft {ref} was edited; it is yours now.")
        return there

    def _draft(self, ref: str, *, form: str) -> dict[str, Any]:
        try:
            return self._line.call(self._line.gmail.drafts().get(userId="me", id=ref, format=form))
        except Refused as refused:
            raise _gone(ref) if refused.status == 404 else refused from refused

    def _message(self, letter: Letter, *, mailask_id: str, at: datetime) -> dict[str, str]:
        letter = signed(letter, self._aliases)
        source = compose(letter, mailask_id=mailask_id, at=at, linesep="\r\n")
        message = {"raw": base64.urlsafe_b64encode(source).decode()}
        return message | ({"threadId": letter.thread} if letter.thread else {})

    def _joining(self, letter: Letter) -> Letter:
        """The letter with the parent that its conversation offers now. Raises ChangedByHand."""
        day = self._line.account.at.date().isoformat()
        if self._memory.is_blocked(letter.thread, day):
            raise ChangedByHand("No letter can join this conversation today; it is looked at again tomorrow.")
        request = self._line.gmail.threads().get(
            userId="me", id=letter.thread, format="metadata", metadataHeaders=READ_HEADERS
        )
        try:
            return conversation_of(self._line.call(request)).joined_by(letter)
        except Refused as refused:
            if refused.status != 404:
                raise
            return letter  # deleted for good: the create will say so, unless it came back
        except ChangedByHand:
            self._memory.block(letter.thread, day)
            raise

    def _create(self, message: dict[str, str]) -> dict[str, Any]:
        try:
            return self._line.call(self._line.gmail.drafts().create(userId="me", body={"message": message}))
        except Refused as refused:
            if refused.status == 404 and "threadId" in message:
                gone = "The conversation is not in Gmail any more; no letter is drafted into it."
                raise ChangedByHand(gone) from refused
            raise

    def _repaired(self, lying: StoredDraft, message: dict[str, str], letter: Letter) -> StoredDraft:
        """The draft, written once more because it did not join its conversation; it stays ours if that fails."""
        body = {"message": message}
        try:
            made = self._line.call(self._line.gmail.drafts().update(userId="me", id=lying.ref, body=body))
        except MailaskError:
            return lying
        return self._described(made, letter)

    def _described(self, made: dict[str, Any], letter: Letter) -> StoredDraft:
        """The draft with the Message-ID that Gmail gave it; a create that happened is reported whatever follows."""
        lying = _lying(made)
        try:
            there = self._metadata(lying.revision)
        except MailaskError:
            return lying
        headers = headers_of(there)
        lying = replace(
            lying,
            message_id=headers.get("message-id", ""),
            mailask_id=headers.get("x-mailask-id", ""),
            thread=str(there.get("threadId", lying.thread)),
        )
        self._memory.keep(lying, letter)
        return lying

    def _metadata(self, ref: str) -> dict[str, Any]:
        request = self._line.gmail.messages().get(userId="me", id=ref, format="metadata", metadataHeaders=_HEADERS)
        try:
            return self._line.call(request)
        except Refused as refused:
            raise _gone(ref) if refused.status == 404 else refused from refused

    def _added_or_newest(self, history: str) -> Iterator[dict[str, Any]]:
        """Drafts and sent messages that came since, oldest first; the newest of both when the history is gone."""
        refs = self._written_since(history) if history else None
        if refs is None:
            pages = (next(self.listed(labelIds=[label])) for label in ("DRAFT", "SENT"))
            refs = [each["id"] for page in pages for each in page.get("messages", ())[:_NEWEST]]
        for ref in dict.fromkeys(refs):
            try:
                yield self._metadata(ref)
            except MessageGone:
                continue

    def _written_since(self, history: str) -> list[str] | None:
        request = {"userId": "me", "startHistoryId": history, "historyTypes": ["messageAdded"], "maxResults": 500}
        refs: list[str] = []
        token = None
        while True:
            try:
                page = self._line.call(self._line.gmail.history().list(**request, pageToken=token))
            except Refused as refused:
                if refused.status == 404:
                    return None
                raise
            added = (each["message"] for record in page.get("history", ()) for each in record.get("messagesAdded", ()))
            refs += [message["id"] for message in added if {"DRAFT", "SENT"} & set(message.get("labelIds", ()))]
            if not (token := page.get("nextPageToken")):
                return refs

    def _is_about(self, headers: dict[str, str], resource: dict[str, Any], begun: Begun) -> bool:
        """Whether it is the letter that was begun: to the same people about the same, or one of both in its words."""
        same_to = sorted(person.key for person in persons_of(headers.get("to", ""))) == begun.to
        same_subject = base_subject(headers.get("subject", "")) == begun.subject
        if same_to and same_subject:
            return True
        if not (same_to or same_subject) or not begun.text:
            return False
        try:
            text = open_mail(self.source(str(resource["id"]))).text
        except MessageGone:
            return False
        return similarity(text[: len(begun.text) * 2], begun.text) >= SAME_LETTER

    def _placed(self, resource: dict[str, Any], headers: dict[str, str]) -> StoredDraft | None:
        """The message as a draft that lies there, or as what was sent; None when it is neither any more."""
        ref, thread, mailask_id = (
            str(resource["id"]),
            str(resource.get("threadId", "")),
            headers.get("x-mailask-id", ""),
        )
        if "SENT" in resource.get("labelIds", ()):
            return StoredDraft(ref, ref, headers.get("message-id", ""), thread, mailask_id, sent=True)
        found = next((lying for lying in self.drafts() if lying.revision == ref), None)
        return found and replace(found, message_id=headers.get("message-id", ""), mailask_id=mailask_id)


def _lying(draft: dict[str, Any]) -> StoredDraft:
    message = draft["message"]
    return StoredDraft(
        str(draft["id"]), str(message["id"]), thread=str(message.get("threadId", "")), sent=_is_sent(message)
    )


def _is_sent(message: dict[str, Any]) -> bool:
    labels: list[str] | None = message.get("labelIds")
    return labels is not None and ("SENT" in labels or "DRAFT" not in labels)


def _gone(ref: str) -> MessageGone:
    return MessageGone(f"{ref} is not in Gmail any more.")
