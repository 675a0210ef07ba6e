"""Nouns for the store's tests, as full as they can be."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from mailask.core.action import CreateDraft, KeepRequest, PutHold, mailask_id
from mailask.core.ask import Ask, Order
from mailask.core.deadline import Deadline
from mailask.core.hold import Entry, Hold, HoldState
from mailask.core.letter import Attachment, Letter, Purpose
from mailask.core.message import Message, Place
from mailask.core.owed import Owed
from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.core.request import Decision, Draft, DraftState, Parent, Request, State
from mailask.store import Step

ME = Person("me@example.com", "Mia Meyer")
ALICE = Person("alice@example.com", "Alice Ngo")
BOB = Person("bob@example.org", "Bob")
MINE = frozenset({ME.key})
BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)

LETTER = Letter(
    purpose=Purpose.ASK,
    sender=ME,
    to=(ALICE,),
    subject="Churn table, by 4 December",
    text="Dear Alice,\n\ncould you send it? ✉",
    html="<div>Dear Alice,</div>",
    in_reply_to="<1@example.com>",
    references=("<0@example.com>", "<1@example.com>"),
    attachments=(Attachment("due.ics", "text/calendar", b"BEGIN:\x00\xff"),),
)
REQUEST = Request(
    id="churn/alice@example.com",
    ask="churn",
    helper=ALICE,
    state=State.ANSWERED,
    outcome=Outcome.LATER,
    deadline=date(2026, 12, 4),
    promise=Deadline(datetime(2026, 12, 7, 17, tzinfo=BERLIN), "Monday at five", "<2@example.com>"),
    sent_at=NOW,
    known_ids=frozenset({"<1@example.com>", "<2@example.com>"}),
    parent=Parent("<2@example.com>", ("<1@example.com>",), "Re: Churn table"),
    away_until=date(2026, 11, 9),
    because="Alice said Monday.",
)
HOLD = Hold(
    key="churn/alice@example.com#1",
    request=REQUEST.id,
    entry=Entry("Reply due: Churn (Alice)", datetime(2026, 12, 7, 17, tzinfo=BERLIN), "why", reminders=(1440, 60)),
    ref="a.ics",
    sequence=2,
    state=HoldState.THEIRS,
)
ASK = Ask("churn", "Churn", (ALICE, BOB), need="the table", by=date(2026, 12, 4), order=Order.TOGETHER, noqa=("T6",))
OWED = Owed(
    id="owed:alice@example.com/0123456789",
    to=ALICE,
    what="Churn table",
    deadline=Deadline(date(2026, 12, 4), "Could you send it by 4 December?", "<2@example.com>"),
    said_at=NOW,
    also=(Deadline(datetime(2026, 12, 7, 17, tzinfo=BERLIN), "And call by Monday at five.", "<2@example.com>"),),
    known_ids=frozenset({"<2@example.com>"}),
    because="Alice asks.",
    evidence="<2@example.com>",
)
DECISION = Decision("churn", Outcome.WITHDRAWN, NOW, helper=ALICE.key, write=True)


def create(key="ask:churn/alice@example.com", request=REQUEST.id):
    return CreateDraft(key=key, because="The ask is new.", request=request, letter=LETTER)


def draft_of(action):
    return Draft(
        key=action.key,
        mailask_id=mailask_id(action.key),
        request=action.request,
        purpose=action.letter.purpose,
        to=ALICE,
        subject=action.letter.subject,
        text=action.letter.text,
        fingerprint=action.letter.fingerprint,
        made_at=NOW,
        ref="d1",
        state=DraftState.OPEN,
    )


def put_hold():
    return PutHold(key="hold:1", because="It has a date.", request=REQUEST.id, hold=HOLD)


def keep_request():
    return KeepRequest(key="keep:1", because="Alice answered.", request=REQUEST.id, life=REQUEST, at=NOW)


def mail(number, *, sender=ALICE, to=(ME,), place=Place.RECEIVED, days=0, **more):
    values = {
        "ref": f"r{number}",
        "place": place,
        "message_id": f"<{number}@example.com>",
        "at": NOW + timedelta(days=days, minutes=number),
        "sender": sender,
        "to": tuple(to),
        "subject": f"Subject {number}",
    }
    return Message(**(values | more))


def sent(number, *, to=(ALICE,), **more):
    return mail(number, **{"sender": ME, "to": to, "place": Place.SENT} | more)


def is_done(store, key):
    """Whether the ledger holds a receipt under this key."""
    return [deed.state for deed in store.ledger.history(key) if deed.key == key] == [Step.DONE]
