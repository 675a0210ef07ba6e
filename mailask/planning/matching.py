"""Which draft a sent message was, and which request a received message answers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from enum import IntEnum

from mailask.core.letter import SAME_LETTER, base_subject, similarity
from mailask.core.message import Heard, Message
from mailask.core.request import Draft, DraftState, Request
from mailask.core.snapshot import Presence, SeenDraft
from mailask.planning.rule import ASKING

CLOCKS_APART = timedelta(hours=1)
"""What the clocks of this machine and of the mail server may differ by."""


class Match(IntEnum):
    """How sure it is that a message answers a request, best first."""

    THREAD = 1
    MESSAGE_ID = 2
    PERSON_AND_SUBJECT = 3
    PERSON = 4


def find_sent_draft(heard: Heard, drafts: Iterable[SeenDraft]) -> SeenDraft | None:
    """The draft that this sent message was: by our header, else Message-ID, else recipient with subject or text.

    Headers do not survive every composer, so a draft that left the folder is also known by whom it went to and
    by its subject, its thread or most of its words.
    """
    message, drafts = heard.message, tuple(drafts)
    if any(d.draft.state is DraftState.SENT and _is_by_name(message, d.draft) for d in drafts):
        return None  # heard again: it was one draft, and is no other that is much like it
    candidates = [d for d in drafts if d.draft.state is not DraftState.SENT and d.draft.state is not DraftState.REMOVED]
    for seen in candidates:
        if message.mailask_id and message.mailask_id == seen.draft.mailask_id:
            return seen
    for seen in candidates:
        if message.message_id and message.message_id == seen.draft.message_id:
            return seen
    for seen in candidates:
        if _is_in_its_own_thread(message, seen):
            return seen
    to = {person.key for person in message.recipients}
    likely = [
        (_likeness(heard, seen.draft), seen)
        for seen in candidates
        if _has_left(seen) and seen.draft.to.key in to and message.at >= seen.draft.made_at - CLOCKS_APART
    ]
    likely = [(score, seen) for score, seen in likely if score >= SAME_LETTER]
    return max(likely, key=lambda pair: (pair[0], pair[1].draft.key))[1] if likely else None


def _has_left(seen: SeenDraft) -> bool:
    return seen.presence is Presence.MISSING or seen.draft.state is DraftState.GONE


def _is_in_its_own_thread(message: Message, seen: SeenDraft) -> bool:
    """Whether it is the letter that a conversation began with: until it goes, such a draft is alone in its thread.

    Whomever it went to in the end; and even when the draft was still seen in Drafts, which was listed before the mail.
    """
    draft = seen.draft
    return draft.purpose in ASKING and bool(draft.thread) and message.thread == draft.thread


def _is_by_name(message: Message, draft: Draft) -> bool:
    by_header = bool(message.mailask_id) and message.mailask_id == draft.mailask_id
    return by_header or (bool(message.message_id) and message.message_id == draft.message_id)


def _likeness(heard: Heard, draft: Draft) -> float:
    message = heard.message
    if draft.thread and message.thread == draft.thread:
        return 1.0
    if base_subject(message.subject) == base_subject(draft.subject):
        return 1.0
    return similarity(heard.reading.reply, draft.text)


def find_request(heard: Heard, requests: Iterable[Request]) -> tuple[Request, Match] | None:
    """The request a message belongs to: by thread, else by what it answers or brings back, else by person and subject.

    At last by the person alone, while they still have to answer: whether it is the answer is another matter.
    Open requests come before closed ones, the latest sent first.
    """
    message = heard.message
    asked = [r for r in requests if r.sent_at is not None]
    asked.sort(key=lambda r: (not r.is_open, -(r.sent_at.timestamp() if r.sent_at else 0), r.id))
    for request in asked:
        if message.thread and message.thread == request.thread:
            return request, Match.THREAD
    named = message.answers | frozenset(heard.reading.bounced_letters)
    for request in asked:
        if named & request.known_ids:
            return request, Match.MESSAGE_ID
    for request in asked:
        if _same_person_and_subject(message, request):
            return request, Match.PERSON_AND_SUBJECT
    for request in asked:
        if (
            request.is_out
            and message.sender.key in {request.helper.key, request.asked_key}
            and _follows(message, request)
        ):
            return request, Match.PERSON
    return None


def _follows(message: Message, request: Request) -> bool:
    return request.sent_at is not None and message.at >= request.sent_at


def _same_person_and_subject(message: Message, request: Request) -> bool:
    subject = base_subject(request.subject)
    return (
        message.sender.key == request.helper.key
        and bool(subject)
        and base_subject(message.subject) == subject
        and _follows(message, request)
    )
