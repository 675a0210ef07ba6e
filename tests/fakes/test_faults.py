"""The fakes break where they are told to, and only there."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mailask.core.hold import Entry, Hold
from mailask.core.letter import Letter, Purpose
from mailask.core.person import Person
from mailask.errors import Unanswered
from tests.fakes.calendar import FakeCalendar
from tests.fakes.faults import Killed
from tests.fakes.mail import header, mail, reply_to, resaved
from tests.fakes.mailbox import FakeMailbox
from tests.fakes.person import FakePerson

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LETTER = Letter(Purpose.ASK, Person("me@example.com"), (Person("dana@example.com"),), "Table", "Hi\n", "<div>Hi</div>")
HOLD = Hold("churn/dana#0", "churn/dana", Entry("Reply due", date(2026, 12, 4), ""))


@pytest.fixture
def mailbox():
    return FakeMailbox()


def create(mailbox):
    return mailbox.create_draft(LETTER, mailask_id="id", at=AT)


def test_a_death_before_a_step_leaves_nothing(mailbox):
    mailbox.faults.before(1)
    with pytest.raises(Killed):
        create(mailbox)

    assert mailbox.drafts() == ()
    assert mailbox.faults.steps == ["create_draft"]


def test_a_death_after_a_step_leaves_what_was_done(mailbox):
    mailbox.faults.after(1)
    with pytest.raises(Killed):
        create(mailbox)

    assert mailbox.find_draft("id", marker="") == mailbox.drafts()[0]


def test_a_lost_answer_is_an_unanswered_create(mailbox):
    mailbox.faults.after(1, Unanswered("no answer"))
    with pytest.raises(Unanswered):
        create(mailbox)

    assert len(mailbox.drafts()) == 1


def test_the_nth_step_breaks_once(mailbox):
    mailbox.faults.before(2)
    create(mailbox)
    with pytest.raises(Killed):
        create(mailbox)
    create(mailbox)

    assert len(mailbox.drafts()) == 2


def test_two_creates_make_two_drafts(mailbox):
    """Whoever does not look first is found out, as with Gmail."""
    create(mailbox)
    create(mailbox)

    assert len(mailbox.drafts()) == 2


def test_every_write_to_the_calendar_is_a_step():
    calendar = FakeCalendar()
    held = replace(HOLD, revision=calendar.put(HOLD, at=AT).revision)
    calendar.move(held, replace(HOLD.entry, title="Promised"), at=AT)
    calendar.drop(held)

    assert calendar.faults.steps == ["put", "move", "drop"]


def test_reading_is_no_step(mailbox):
    list(mailbox.changes("", since=AT))
    mailbox.drafts()
    mailbox.find_draft("id", marker=mailbox.draft_marker())

    assert mailbox.faults.steps == []


def test_a_shuffled_mailbox_delivers_the_same_in_another_order():
    orders = {}
    for seed in (None, 1, 2, 3):
        mailbox = FakeMailbox(shuffled=seed)
        for n in range(9):
            mailbox.keep(mail(sender="alice@example.com", to="me@example.com", at=AT, subject=str(n)))
        [batch] = mailbox.changes("", since=AT)
        orders[seed] = [arrival.message.subject for arrival in batch.arrivals]

    assert all(sorted(order) == orders[None] for order in orders.values())
    assert len({tuple(order) for order in orders.values()}) > 1


def test_gmails_mailbox_gives_ids_and_threads_of_its_own():
    mailbox = FakeMailbox(gives_ids=True, gives_threads=True, strips_headers=True)
    person = FakePerson(mailbox, FakeCalendar())
    first = create(mailbox)
    person.edit_draft(first.ref)
    [saved] = mailbox.drafts()
    sent = person.send_draft(saved.ref, at=AT)
    person.receive(reply_to(sent, sender="dana@example.com", at=AT, text="Yes\n"))

    assert saved.message_id != first.message_id
    assert header(sent, "Message-ID") not in {first.message_id, saved.message_id}
    assert header(sent, "X-Mailask-Id") == ""
    [batch] = mailbox.changes("", since=AT)
    assert {arrival.message.thread for arrival in batch.arrivals} == {first.thread}


def test_saving_again_without_new_words_keeps_every_word():
    source = mail(sender="alice@example.com", to="me@example.com", at=AT, text="Größe\n")

    assert resaved(source) == source
