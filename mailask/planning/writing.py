"""Letters from templates: what is asked, nudged, thanked for and taken back, in the language of the ask.

Mail text and fields are values, never templates; sender, recipients and headers are never a template's business.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime

from mailask.core.ask import Ask, Route
from mailask.core.letter import Attachment, Letter, Purpose, without_prefixes
from mailask.core.person import Person
from mailask.core.policy import Policy
from mailask.core.request import Request
from mailask.core.template import Templates
from mailask.core.tie import Tie
from mailask.planning.deadline_file import deadline_file
from mailask.planning.letter_context import ask_words, request_words, tie_words
from mailask.planning.letter_source import language_of, render

MOST_REFERENCES = 30
"""Some servers cut long headers; the first and the newest ids hold a thread together (RFC 5322 section 3.6.4)."""


def write_ask(
    ask: Ask,
    helper: Person,
    *,
    policy: Policy,
    templates: Templates,
    now: datetime,
    last_shared: str = "",
    last_contact: date | None = None,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    """The letter that asks `helper`; by the introduction route, the letter that asks a connector.

    Args:
        ask: what is needed.
        helper: who is asked; the letter goes to nobody else.
        policy: who asks, in which language and zone.
        templates: the templates in force.
        now: decides whether a date needs its year.
        last_shared: the subject of the last message shared with the helper, from the index.
        last_contact: its day.
        attachments: the files that go along.

    Raises:
        TemplateError: the template is broken; the message names file and line.
    """
    words = ask_words(
        ask,
        helper,
        language=language_of(ask.language or policy.language, templates),
        policy=policy,
        now=now,
        last_shared=last_shared,
        last_contact=last_contact,
        attachments=attachments,
    )
    if ask.attach_deadline and ask.by is not None:
        attachments = (*attachments, deadline_file(ask, helper, by=ask.by, policy=policy, now=now))
    purpose = Purpose.INTRODUCTION if ask.route is Route.INTRODUCTION else Purpose.ASK
    return _new(purpose, helper, words, policy=policy, templates=templates, attachments=attachments)


def write_nudge(
    ask: Ask,
    request: Request,
    *,
    last: bool,
    policy: Policy,
    templates: Templates,
    now: datetime,
) -> Letter:
    """The follow-up in the request's thread; the last one says that it is the last. Raises TemplateError."""
    words = request_words(
        ask,
        request,
        language=language_of(ask.language or policy.language, templates),
        policy=policy,
        now=now,
    )
    return _answer(
        Purpose.LAST_NUDGE if last else Purpose.NUDGE, ask, request, words, policy=policy, templates=templates
    )


def write_thanks(ask: Ask, request: Request, *, policy: Policy, templates: Templates, now: datetime) -> Letter:
    """The thank-you for what the helper did. Raises TemplateError."""
    words = request_words(
        ask, request, language=language_of(ask.language or policy.language, templates), policy=policy, now=now
    )
    return _answer(Purpose.THANKS, ask, request, words, policy=policy, templates=templates)


def write_withdrawal(ask: Ask, request: Request, *, policy: Policy, templates: Templates, now: datetime) -> Letter:
    """The short letter that takes an ask back. Raises TemplateError."""
    words = request_words(
        ask, request, language=language_of(ask.language or policy.language, templates), policy=policy, now=now
    )
    return _answer(Purpose.WITHDRAWAL, ask, request, words, policy=policy, templates=templates)


def write_no_longer_needed(
    ask: Ask, request: Request, *, policy: Policy, templates: Templates, now: datetime
) -> Letter:
    """The short letter to a helper who need not answer: somebody else has helped. Raises TemplateError."""
    language = language_of(ask.language or policy.language, templates)
    words = request_words(ask, request, language=language, policy=policy, now=now)
    return _answer(
        Purpose.WITHDRAWAL, ask, request, words, policy=policy, templates=templates, template="no_longer_needed"
    )


def write_reconnection(tie: Tie, *, policy: Policy, templates: Templates, now: datetime) -> Letter:
    """A letter to a dormant tie that names what was last shared and asks for nothing. Raises TemplateError."""
    words = tie_words(tie, language=language_of(policy.language, templates), policy=policy, now=now)
    return _new(Purpose.RECONNECT, tie.person, words, policy=policy, templates=templates)


def _new(
    purpose: Purpose,
    to: Person,
    words: Mapping[str, object],
    *,
    policy: Policy,
    templates: Templates,
    attachments: tuple[Attachment, ...] = (),
) -> Letter:
    page = render(purpose.value, words, templates=templates)
    return Letter(
        purpose=purpose,
        sender=policy.me.person,
        to=(to,),
        subject=page.subject,
        text=page.text,
        html=page.html,
        attachments=attachments,
    )


def _answer(
    purpose: Purpose,
    ask: Ask,
    request: Request,
    words: Mapping[str, object],
    *,
    policy: Policy,
    templates: Templates,
    template: str = "",
) -> Letter:
    page = render(template or purpose.value, words, templates=templates)
    parent = request.parent
    return Letter(
        purpose=purpose,
        sender=_same_sender(request, policy),
        to=(request.helper,),
        subject=reply_subject((parent.subject if parent else "") or request.subject or ask.title or page.subject),
        text=page.text,
        html=page.html,
        in_reply_to=parent.message_id if parent else "",
        references=_chain(*parent.references, parent.message_id) if parent else (),
        thread=request.thread,
    )


def _same_sender(request: Request, policy: Policy) -> Person:
    """Whom the conversation knows the user as; from another address the answer would look like a stranger's."""
    used = request.sender
    if used is None or not used.address or used.key == policy.me.person.key:
        return policy.me.person
    return Person(used.address, used.name or policy.me.person.name)


def reply_subject(subject: str) -> str:
    """The subject of an answer: the thread's own with a single `Re: ` (RFC 5322 section 3.6.5)."""
    return f"Re: {without_prefixes(subject)}"


def _chain(*message_ids: str) -> tuple[str, ...]:
    chain = tuple(dict.fromkeys(message_id for message_id in message_ids if message_id))
    return chain if len(chain) <= MOST_REFERENCES else (chain[0], *chain[1 - MOST_REFERENCES :])
