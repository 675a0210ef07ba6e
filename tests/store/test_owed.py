"""What the user owes, kept between runs; and a store of an older mailask that gets the table for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import create_engine, text

from mailask.core.action import KeepOwed, PutHold
from mailask.core.owed import OwedState
from mailask.ports import Arrival, Batch
from mailask.store import Receipt, Store
from mailask.store.schema import migrate
from tests.store import nouns
from tests.store.nouns import ALICE, BOB, NOW, mail, sent


def keep(owed=nouns.OWED):
    return KeepOwed(key=f"asked {owed.id}", because="Alice asks.", request=owed.id, owed=owed)


def put(number, request=nouns.OWED.id):
    hold = replace(nouns.HOLD, key=f"{request}#{number}", request=request)
    return PutHold(key=f"put {hold.key}", because="Alice asks.", request=request, hold=hold)


def test_a_receipt_brings_what_is_owed_with_it(store):
    store.ledger.receive_all([Receipt(keep(), owed=nouns.OWED)], at=NOW)

    assert store.lives.owed() == (nouns.OWED,)
    assert [deed.key for deed in store.ledger.history(nouns.OWED.id)] == [keep().key]
    assert [deed.key for deed in store.ledger.history("owed:alice@example.com")] == [keep().key]


def test_what_is_owed_no_more_takes_the_place_of_what_was(store):
    closed = replace(nouns.OWED, state=OwedState.CLOSED)
    for number, owed in enumerate((nouns.OWED, closed)):
        action = replace(keep(owed), key=f"{number} {owed.id}")
        store.ledger.receive_all([Receipt(action, owed=owed)], at=NOW)

    assert store.lives.owed() == (closed,)


def test_accounts_do_not_see_what_the_other_owes(store, path):
    store.ledger.receive_all([Receipt(keep(), owed=nouns.OWED)], at=NOW)

    with Store.open(path, account="other@example.com") as other:
        assert other.lives.owed() == ()


def test_only_holds_for_what_is_owed_count_and_only_since_then(store):
    store.ledger.receive(put(1), at=NOW - timedelta(days=1))
    store.ledger.receive(put(2), at=NOW)
    store.ledger.receive(put(1, "churn/alice@example.com"), at=NOW)
    store.ledger.intend("run", put(3), at=NOW)

    assert store.ledger.owed_holds(NOW - timedelta(hours=1)) == {put(2).request}
    assert store.ledger.owed_holds(NOW + timedelta(hours=1)) == frozenset()


def test_what_was_sent_to_somebody_since_a_moment_is_found_oldest_first(store):
    later, first = sent(4, days=1), sent(3)
    kept = [mail(1), sent(2, days=-1), later, first, sent(5, to=(BOB,)), sent(6, to=(BOB,), cc=(ALICE,))]
    batch = Batch(tuple(Arrival(m.ref, m) for m in kept), "1")
    store.take_in(batch, cursor_name="mail", news_since=None)

    assert store.index.sent_to(ALICE.address, since=NOW) == (first, kept[-1], later)


def test_a_store_of_the_first_version_keeps_all_it_knows_and_gets_the_table(path):
    path.parent.mkdir()
    engine = create_engine(f"sqlite:///{path}")
    migrate(engine, "0001")
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO cursors (account, name, value) VALUES ('me@example.com', 'mailbox', '7')"))
    engine.dispose()

    with Store.open(path, account="me@example.com") as store:
        assert (store.cursors.get("mailbox"), store.lives.owed()) == ("7", ())
        store.ledger.receive_all([Receipt(keep(), owed=nouns.OWED)], at=NOW)
        assert store.lives.owed() == (nouns.OWED,)
