from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from mailask.core.message import Place
from mailask.core.person import Person
from mailask.ports import Arrival, Batch
from mailask.store import Store, tables
from mailask.store.rows import MessageRow
from tests.store.nouns import ALICE, BOB, ME, MINE, NOW, mail, sent

LONG_AGO = NOW - timedelta(days=3650)

OLD = Person("mia@old.example.net")


def take_in(store, *found, since=LONG_AGO):
    arrivals = tuple(Arrival(m.ref, m) for m in found)
    store.take_in(Batch(arrivals, "c"), cursor_name="mail", news_since=since)


def test_a_row_has_the_columns_of_its_table():
    assert list(MessageRow._fields) == [column.name for column in tables.messages.columns]


def test_a_message_comes_back_as_it_was(store):
    full = mail(
        1,
        to=(ME, BOB),
        cc=(Person("carol+x@gmail.com", "Ça, Rol"),),
        bcc=(Person("dan@example.com"),),
        in_reply_to="<0@example.com>",
        references=("<a@x>", "<0@example.com>"),
        thread="t1",
        automated=True,
        mailask_id="m1",
    )
    take_in(store, full)

    assert store.index.news() == (full,)


def test_adding_twice_changes_nothing(store):
    take_in(store, mail(1), sent(2))
    store.index.mark_read(["r1"])
    take_in(store, mail(1), sent(2))

    assert store.index.count() == 2
    assert [m.ref for m in store.index.news()] == ["r2"]
    assert store.index.last_contact(ALICE.address, MINE).sent == 1


def test_news_are_oldest_first_and_only_since_the_day_asked_for(store):
    take_in(store, mail(3, days=2), mail(1, days=-40), mail(2), since=NOW - timedelta(days=30))

    assert [m.ref for m in store.index.news()] == ["r2", "r3"]
    assert store.index.count() == 3


def test_no_news_when_nothing_may_be_news(store):
    take_in(store, mail(1), since=None)

    assert store.index.news() == ()


def test_a_draft_is_no_news_and_no_contact(store):
    take_in(store, sent(1, place=Place.DRAFT), mail(2))

    assert [m.ref for m in store.index.news()] == ["r2"]
    assert list(store.index.contacts(MINE)) == []


def test_a_draft_that_was_sent_is_one_message_and_is_news(store):
    draft = replace(sent(1), place=Place.DRAFT, ref="draft-1", subject="Not yet")
    take_in(store, draft)
    take_in(store, sent(1))

    assert store.index.news() == (sent(1),)
    assert store.index.count() == 1
    assert store.index.last_contact(ALICE.address, MINE).sent == 1


def test_what_was_sent_is_never_a_draft_again(store):
    take_in(store, sent(1))
    take_in(store, replace(sent(1), place=Place.DRAFT, ref="draft-1"))

    assert store.index.news() == (sent(1),)


def test_a_mail_to_oneself_is_sent_whichever_copy_comes_first(store):
    copy = replace(sent(1), place=Place.RECEIVED, ref="inbox-1")
    take_in(store, copy, sent(1))
    take_in(store, copy)

    assert [m.place for m in store.index.news()] == [Place.SENT]


def test_a_moved_file_keeps_its_life_under_its_new_handle(store):
    take_in(store, mail(1))
    store.index.mark_read(["r1"])
    take_in(store, replace(mail(1), ref="cur/r1:2,S"))

    assert store.index.news() == ()
    assert store.index.count() == 1
    assert store.index.known_refs(["cur/r1:2,S", "r1"]) == {"cur/r1:2,S"}


@pytest.mark.parametrize("others", [0, 3, 2000])
def test_a_provider_is_told_which_of_its_handles_are_known(store, others):
    take_in(store, mail(1), sent(2))
    store.take_in(Batch((Arrival("r3", None, "broken"),), "c"), cursor_name="mail", news_since=None)
    asked = ["r1", "r2", "r3", *(f"x{n}" for n in range(others))]

    assert store.index.known_refs(asked) == {"r1", "r2", "r3"}
    assert store.index.known_refs([]) == set()


def test_somebody_elses_message_under_a_used_id_is_not_hidden(store):
    take_in(store, mail(1))
    take_in(store, replace(mail(1), sender=BOB, ref="r2"))

    assert store.index.count() == 2


def test_messages_without_an_id_are_told_apart_by_what_they_say(store):
    one = mail(1, message_id="")
    take_in(store, one, replace(one, ref="copy"), replace(one, subject="Another"), mail(2, message_id=""))

    assert store.index.count() == 3


def test_a_message_set_aside_comes_back_with_another_version_only(store):
    take_in(store, mail(1))
    store.index.set_aside("r1", "too deep", "1.0")

    assert store.index.news() == ()
    assert store.index.requeue("1.0") == ()
    assert store.index.requeue("1.1") == ()
    assert [m.ref for m in store.index.news()] == ["r1"]
    assert store.index.aside() == ()


def test_a_message_without_an_envelope_is_set_aside_with_its_problem_until_it_can_be_read(store):
    store.take_in(Batch((Arrival("r1", None, "no sender"),), "c"), cursor_name="mail", news_since=LONG_AGO)
    (found,) = store.index.aside()
    again = store.index.requeue("another version")
    take_in(store, mail(1))

    assert (found.ref, found.problem) == ("r1", "no sender")
    assert again == ("r1",)
    assert store.index.aside() == ()


def test_the_cursor_and_its_messages_are_stored_together_or_not_at_all(path):
    class PowerCut(Exception):
        pass

    def cut(*_):
        raise PowerCut

    from sqlalchemy import event

    with Store.open(path, account="me@example.com") as store:
        event.listen(store.engine, "commit", cut)
        with pytest.raises(PowerCut):
            take_in(store, mail(1))
    with Store.open(path, account="me@example.com") as store:
        assert (store.cursors.get("mail"), store.index.count()) == ("", 0)


def test_accounts_in_one_database_do_not_see_each_other(path, store):
    take_in(store, mail(1), sent(2))
    with Store.open(path, account="other@example.com") as other:
        assert other.index.count() == 0
        assert other.index.news() == ()
        assert other.cursors.get("mail") == ""
        take_in(other, mail(1))
        assert other.index.count() == 1
    assert store.index.count() == 2


def test_contact_counts_days_and_directions(store):
    take_in(store, sent(1), mail(2), sent(3, days=3), mail(4, days=5), mail(9, sender=BOB))

    (contact,) = store.index.contacts(MINE)
    assert contact.person == ALICE
    assert contact.days == (date(2026, 11, 2), date(2026, 11, 5), date(2026, 11, 7))
    assert (contact.sent, contact.received) == (2, 2)
    assert contact.last == date(2026, 11, 7)
    one_way = store.index.last_contact("BOB@example.org", MINE)
    assert (one_way.sent, one_way.received, one_way.days) == (0, 0, (date(2026, 11, 2),))
    assert store.index.last_contact("nobody@example.com", MINE) is None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("automated", [sent(1), mail(2, automated=True)]),
        ("a circular to many", [sent(1), mail(2, to=[ME, *(Person(f"p{n}@example.com") for n in range(20))])]),
        ("not addressed to the user", [sent(1), mail(2, to=(BOB,))]),
        ("only a draft", [sent(1, place=Place.DRAFT), mail(2)]),
        ("a role", [sent(1, to=(Person("support@example.com"),)), mail(2, sender=Person("support@example.com"))]),
        ("the user", [sent(1, to=(ME,)), mail(2, sender=ME)]),
        ("the user by an address of before", [sent(1, sender=OLD, to=(BOB,)), sent(2, to=(OLD,)), mail(3, sender=OLD)]),
        ("somebody who was answered and did not answer", [mail(1), mail(2), sent(3)]),
        ("a mail that only says it is the user's", [mail(1, sender=ME, to=(ALICE,)), mail(2)]),
    ],
)
def test_what_is_no_two_way_contact(store, name, found):
    take_in(store, *found)

    assert list(store.index.contacts(MINE)) == [], name


def test_two_spellings_of_a_gmail_address_are_one_contact(store):
    written = Person("dlevi+x@googlemail.com", "Dana")
    take_in(store, sent(1, to=(written,)), mail(2, sender=Person("d.levi@gmail.com", "D. Levi")))

    (contact,) = store.index.contacts(MINE)
    assert (contact.sent, contact.received, contact.person.name) == (1, 1, "Dana")


def test_contact_is_counted_again_when_mail_comes_or_the_users_addresses_change(store):
    take_in(store, sent(1), mail(2, to=(Person("mia@example.org"),)))
    before = list(store.index.contacts(MINE))
    with_alias = list(store.index.contacts(MINE | {"mia@example.org"}))
    take_in(store, mail(3, days=9, to=(Person("mia@example.org"),)))
    after = list(store.index.contacts(MINE | {"mia@example.org"}))

    assert before == []
    assert [c.received for c in with_alias] == [1]
    assert [c.received for c in after] == [2]


def test_a_name_and_a_subject_are_what_the_user_wrote(store):
    loud = Person(ALICE.address, "Alice from MegaLoans! Call 555")
    take_in(store, sent(1, to=(ALICE,)), sent(2, to=(Person(ALICE.address),)), mail(3, sender=loud, subject="Win now"))

    (contact,) = store.index.contacts(MINE)
    assert contact.person == ALICE
    assert contact.last_subject == "Subject 2"
    take_in(store, sent(4, to=(BOB,)), mail(5, sender=Person(BOB.address, "B. the Great")))
    assert store.index.last_contact(BOB.address, MINE).person.name == BOB.name
    take_in(store, mail(6, sender=Person("eve@example.net", "Eve"), subject="Hello"))
    only_theirs = store.index.last_contact("eve@example.net", MINE)
    assert (only_theirs.person.name, only_theirs.last_subject) == ("", "")


def test_an_address_that_the_user_has_written_from_is_theirs(store):
    take_in(store, sent(1, sender=OLD), mail(2, to=(OLD,)))

    assert [c.person.key for c in store.index.contacts(MINE)] == [ALICE.key]
    take_in(store, sent(3, sender=Person("mia@example.net")), mail(4, to=(Person("mia@example.net"),)))
    assert [c.received for c in store.index.contacts(MINE)] == [2]


def test_only_those_who_are_silent_since_a_day(store):
    take_in(store, sent(1), mail(2), sent(3, to=(BOB,), days=9), mail(4, sender=BOB, days=9))

    assert [c.person for c in store.index.contacts(MINE, silent_since=date(2026, 11, 5))] == [ALICE]


MAILS = st.lists(
    st.builds(
        lambda n, to_me, days, automated: (
            mail(n, days=days, automated=automated) if to_me else sent(n, days=days, automated=automated)
        ),
        st.integers(1, 6),
        st.booleans(),
        st.integers(0, 3),
        st.booleans(),
    ),
    unique_by=lambda m: m.ref,
)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(mails=MAILS, cut=st.integers(0, 6), order=st.randoms())
def test_contact_does_not_depend_on_the_order_or_batches_in_which_mail_came(tmp_path_factory, mails, cut, order):
    def contacts_of(batches):
        with Store.open(tmp_path_factory.mktemp("m") / "mailask.db", account="a") as store:
            for batch in batches:
                take_in(store, *batch)
                list(store.index.contacts(MINE))
            return list(store.index.contacts(MINE))

    shuffled = order.sample(mails, len(mails))
    human = [m for m in mails if not m.automated]
    expected_days = sorted({m.at.date() for m in human})

    whole = contacts_of([mails])
    assert contacts_of([shuffled[:cut], shuffled[cut:], shuffled]) == whole
    first = min((m.at for m in human if m.place is Place.SENT), default=None)
    if first and any(m.at > first for m in human if m.place is Place.RECEIVED):
        assert [list(c.days) for c in whole] == [expected_days]
    else:
        assert whole == []


def test_how_long_somebody_takes_to_answer_is_the_median_of_their_answers(store):
    asked = [sent(n, days=n) for n in (1, 2, 3)]
    answers = [
        mail(10, days=2, in_reply_to=asked[0].message_id),  # after one day
        mail(11, days=6, in_reply_to=asked[1].message_id),  # after four
        mail(12, days=13, in_reply_to=asked[2].message_id),  # after ten
    ]
    take_in(store, *asked, *answers)

    assert store.index.last_contact(ALICE.address, MINE).answer_days == pytest.approx(4, abs=0.01)


def test_who_never_answered_has_no_time_of_answering(store):
    take_in(store, sent(1), mail(2))

    assert store.index.last_contact(ALICE.address, MINE).answer_days is None
