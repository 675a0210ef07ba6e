"""What earlier mail teaches about how its sender writes, through the mailbox, the store and the reader together."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.core.request import Request, State
from mailask.run.intake import read_news, take_in_mail
from mailask.run.past import Recall
from tests.contract.subject import local
from tests.fakes.mail import mail

NOW = datetime(2026, 3, 4, 9, 0, tzinfo=UTC)
BOB = Person("bob@example.com", "Bob Brown")
POLICY = Policy(me=Me(Person("me@example.com", "Alice Adams"), zone=ZoneInfo("Europe/Berlin")))
WAITING = Request(
    id="churn/bob@example.com", ask="churn", helper=BOB, state=State.SENT, known_ids=frozenset({"<asked@example.com>"})
)


@pytest.fixture
def subject(tmp_path):
    return local(tmp_path)


def said(subject, store, text, *, at=NOW, headers=()):
    """What mailask understands of Bob's next mail."""
    subject.person.receive(
        mail(
            sender="bob@example.com",
            to="me@example.com",
            at=at,
            text=text,
            in_reply_to="<asked@example.com>",
            headers=headers,
        )
    )
    with store.database.writing() as connection:
        store.lives.write(connection, requests=[WAITING])
    sources = take_in_mail(subject.mailbox, store, now=NOW, first_look_days=30)
    news = read_news(subject.mailbox, store, sources, Recall.of_the_living(store), policy=POLICY, now=NOW)
    store.index.mark_read(news.dealt_with)
    return news.heard[-1].reading


def test_an_american_order_is_assumed_of_an_english_mail_that_tells_nothing(subject, store):
    reading = said(subject, store, "I will send it by 4/5.\n")

    assert reading.deadline.when == date(2026, 4, 5)
    assert reading.dates[0].rule == "dates.numeric, order by language"


def test_the_order_that_a_sender_was_seen_to_write_holds_for_their_next_mail(subject, store):
    said(subject, store, "The fair begins on 16/3, more later.\n")
    reading = said(subject, store, "I will send it by 4/5.\n", at=NOW.replace(hour=10))

    assert reading.deadline.when == date(2026, 5, 4)
    assert reading.dates[0].rule == "dates.numeric, order by earlier mail"


def test_the_newest_mail_of_a_sender_outweighs_the_ones_before(subject, store):
    said(subject, store, "The fair begins on 16/3, more later.\n")
    said(subject, store, "Now I am back on 3/20.\n", at=NOW.replace(hour=10))
    reading = said(subject, store, "I will send it by 4/5.\n", at=NOW.replace(hour=11))

    assert reading.deadline.when == date(2026, 4, 5)


def test_what_a_machine_writes_teaches_nothing_about_its_owner(subject, store):
    said(subject, store, "I am out of office until 16/3.\n", headers=[("Auto-Submitted", "auto-replied")])

    assert store.habits.day_first(BOB.key) is None


def test_a_quoted_date_teaches_nothing_about_who_quotes_it(subject, store):
    said(subject, store, "I will.\n\nOn Tue, 3 Mar 2026, Alice wrote:\n> Are you there on 16/3?\n")

    assert store.habits.day_first(BOB.key) is None


def test_an_hour_promised_for_summer_by_a_neighbour_is_an_hour_of_their_summer(subject, store):
    berlin, tokyo = NOW.astimezone(ZoneInfo("Europe/Berlin")), NOW.astimezone(ZoneInfo("Asia/Tokyo"))
    near = said(subject, store, "I will send it by 2 April at 17:00.\n", at=berlin)
    far = said(subject, store, "I will send it by 2 April at 17:00.\n", at=tokyo)

    assert near.deadline.when == datetime(2026, 4, 2, 15, 0, tzinfo=UTC)
    assert far.deadline.when == datetime(2026, 4, 2, 8, 0, tzinfo=UTC)


# Clocks.


def heard(subject, store, text, *, at, now=NOW, headers=()):
    """Bob's next mail as the planner gets it; it answers what went out on the first of March."""
    subject.person.receive(
        mail(sender="bob@example.com", to="me@example.com", at=at, text=text, in_reply_to="<asked@example.com>")
    )
    with store.database.writing() as connection:
        store.lives.write(connection, requests=[replace(WAITING, sent_at=datetime(2026, 3, 1, 9, 0, tzinfo=UTC))])
    sources = take_in_mail(subject.mailbox, store, now=now, first_look_days=30)
    news = read_news(subject.mailbox, store, sources, Recall.of_the_living(store), policy=POLICY, now=now)
    return news.heard


@pytest.mark.parametrize(
    "dated",
    [
        datetime(1970, 1, 1, tzinfo=UTC),
        datetime(2025, 12, 30, 9, 0, tzinfo=UTC),
        datetime(2026, 2, 20, 9, 0, tzinfo=UTC),
        datetime(2031, 1, 1, tzinfo=UTC),
    ],
    ids=["a dead clock", "two months back", "before the ask", "ahead"],
)
def test_an_answer_by_a_wrong_clock_is_news_of_the_day_it_arrived(subject, store, dated):
    (said,) = heard(subject, store, "Yes, I will send it by Friday.", at=dated)

    assert said.message.at == NOW
    assert [promise.when for promise in said.reading.promises] == [date(2026, 3, 6)]


@pytest.mark.parametrize("dated", [datetime(2026, 3, 1, 8, 0, tzinfo=UTC), datetime(2026, 3, 2, 9, 0, tzinfo=UTC)])
def test_a_date_that_may_be_is_believed(subject, store, dated):
    (said,) = heard(subject, store, "Yes, I will send it by Friday.", at=dated)

    assert said.message.at == dated


def test_old_mail_that_answers_nothing_of_ours_is_no_news(subject, store):
    subject.person.receive(
        mail(sender="bob@example.com", to="me@example.com", at=datetime(2020, 1, 1, tzinfo=UTC), text="Yes.")
    )

    assert heard(subject, store, "Yes.", at=NOW)[0].message.at == NOW
    assert len(heard(subject, store, "No.", at=NOW)) == 2
