"""What every mailbox promises to a reader."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from mailask.core.message import Place
from mailask.errors import MessageGone
from tests.contract.subject import LONG_AGO, ME
from tests.fakes.mail import mail, reply_to

AT = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
ALICE = "Alice <alice@example.com>"


def letter_from(sender, subject, *, at=AT, **more):
    return mail(sender=sender, to=ME, at=at, subject=subject, **more)


def test_an_empty_mailbox_has_nothing_new(subject):
    assert subject.read() == []


def test_the_first_look_delivers_everything_that_is_there(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    subject.person.write(mail(sender=ME, to="alice@example.com", at=AT, subject="two"))

    assert subject.subjects() == ["one", "two"]


def test_what_was_stored_is_not_delivered_again(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    subject.read()

    assert subject.read() == []
    assert subject.read() == []


def test_only_what_is_new_is_delivered(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    subject.read()
    subject.person.receive(letter_from(ALICE, "two"))

    assert subject.subjects() == ["two"]


def test_the_cursor_survives_a_new_process(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    subject.read()
    subject.restart()
    subject.person.receive(letter_from(ALICE, "two"))

    assert subject.subjects() == ["two"]


def test_a_batch_that_was_not_stored_is_delivered_again(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    lost = [arrival.ref for batch in subject.mailbox.changes("", since=LONG_AGO) for arrival in batch.arrivals]
    subject.restart()

    assert [arrival.ref for arrival in subject.read()] == lost
    assert len(lost) == 1


def test_news_after_an_idle_run_is_delivered(subject):
    for n in range(4):
        subject.person.receive(letter_from(ALICE, f"number {n}"))
        assert subject.subjects() == [f"number {n}"]
        assert subject.read() == []


def test_a_handle_stays_the_same_over_processes(subject):
    subject.person.receive(letter_from(ALICE, "one", text="the very words\n"))
    [arrival] = subject.read()
    subject.restart()

    assert b"the very words" in subject.mailbox.source(arrival.ref)
    assert arrival.message.ref == arrival.ref


def test_the_source_is_what_arrived(subject):
    sent = letter_from(ALICE, "one", text="Zażółć gęślą jaźń\n")
    subject.person.receive(sent)
    [arrival] = subject.read()

    assert subject.mailbox.source(arrival.ref).replace(b"\r\n", b"\n") == sent


def test_a_message_that_never_was_is_gone(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    [arrival] = subject.read()

    with pytest.raises(MessageGone):
        subject.mailbox.source(arrival.ref + "9")


def test_the_envelope_says_who_whom_when_and_what_it_answers(subject):
    asked = mail(sender=ME, to="alice@example.com", at=AT, subject="Churn table")
    subject.person.write(asked)
    subject.person.receive(reply_to(asked, sender=ALICE, at=AT + timedelta(hours=3), text="Yes\n"))

    by_sender = {arrival.message.sender.address: arrival.message for arrival in subject.read()}
    answer = by_sender["alice@example.com"]
    assert answer.sender.name == "Alice"
    assert [person.address for person in answer.to] == [ME]
    assert answer.subject == "Re: Churn table"
    assert answer.at == AT + timedelta(hours=3)
    assert answer.answers == {by_sender[ME].message_id}


def test_what_the_user_wrote_is_sent_and_the_rest_received(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    subject.person.write(mail(sender=ME, to="alice@example.com", at=AT, subject="two"))

    places = {arrival.message.subject: arrival.message.place for arrival in subject.read()}
    assert places == {"one": Place.RECEIVED, "two": Place.SENT}


def test_mail_that_only_says_it_is_the_users_own_is_received(subject):
    forged = mail(sender=f"Me <{ME}>", to="alice@example.com", at=AT, headers=[("X-Mailask-Id", "ask-1")])
    subject.person.receive(forged)

    assert [arrival.message.place for arrival in subject.read()] == [Place.RECEIVED]


def test_drafts_are_never_evidence(subject):
    subject.person.start_draft(mail(sender=ME, to="alice@example.com", at=AT, subject="half a thought"))

    assert [a for a in subject.read() if a.message is None or a.message.place is not Place.DRAFT] == []


def test_a_message_without_a_sender_carries_its_problem_and_the_rest_goes_on(subject):
    subject.person.receive(b"Subject: who am I\nDate: Tue, 24 Nov 2026 09:00:00 +0000\n\nnobody\n")
    subject.person.receive(letter_from(ALICE, "fine"))

    arrivals = subject.read()
    [broken] = [arrival for arrival in arrivals if arrival.message is None]
    assert broken.problem
    assert [arrival.message.subject for arrival in arrivals if arrival.message] == ["fine"]


def test_a_message_with_a_sender_field_but_no_from_is_read(subject):
    subject.person.receive(
        b"Sender: alice@example.com\nTo: me@example.com\nDate: Tue, 24 Nov 2026 09:00:00 +0000\nSubject: one\n\nhi\n"
    )

    assert [arrival.message.sender.address for arrival in subject.read()] == ["alice@example.com"]


def test_the_size_counts_what_is_there_or_is_not_told(subject):
    for n in range(3):
        subject.person.receive(letter_from(ALICE, f"{n}"))
    subject.read()

    assert subject.mailbox.size() in {3, None}


def test_reading_changes_nothing(subject):
    subject.person.receive(letter_from(ALICE, "one"))
    [arrival] = subject.read()
    before = subject.mailbox.source(arrival.ref)
    subject.mailbox.drafts()
    subject.mailbox.link()

    assert subject.read() == []
    assert subject.mailbox.source(arrival.ref) == before
