from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from mailask.core.request import DraftState
from mailask.errors import StoreError
from mailask.store import Step
from tests.store import nouns
from tests.store.nouns import NOW, create, draft_of, is_done, keep_request


def test_an_intent_is_kept_with_its_action_and_marker(store):
    action = create()

    assert store.ledger.intend("run1", action, marker="uid 7", at=NOW) is False
    (intent,) = store.ledger.unfinished()
    assert (intent.run, intent.action, intent.marker, intent.at) == ("run1", action, "uid 7", NOW)
    assert not is_done(store, action.key)


def test_an_intent_that_was_there_says_so_and_keeps_its_first_marker(store):
    store.ledger.intend("run1", create(), marker="before", at=NOW)

    assert store.ledger.intend("run2", create(), marker="after", at=NOW + timedelta(1)) is True
    (intent,) = store.ledger.unfinished()
    assert (intent.run, intent.marker) == ("run1", "before")


def test_a_receipt_ends_the_intent_and_brings_its_records(store):
    action = create()
    store.ledger.intend("run1", action, at=NOW)
    store.ledger.receive(action, at=NOW, draft=draft_of(action), hold=nouns.HOLD, life=nouns.REQUEST, ask=nouns.ASK)

    assert is_done(store, action.key)
    assert store.ledger.unfinished() == ()
    assert store.lives.drafts() == (draft_of(action),)
    assert store.lives.holds() == (nouns.HOLD,)
    assert store.lives.requests() == (nouns.REQUEST,)
    assert store.lives.asks() == (nouns.ASK,)


def test_what_has_its_receipt_cannot_be_intended_again(store):
    store.ledger.intend("run1", create(), at=NOW)
    store.ledger.receive(create(), at=NOW)

    with pytest.raises(StoreError, match="done already"):
        store.ledger.intend("run2", create(), at=NOW)


def test_an_action_that_only_mailask_sees_needs_no_intent(store):
    store.ledger.receive(keep_request(), at=NOW, run="run1", life=nouns.REQUEST)

    assert is_done(store, "keep:1")
    assert [deed.run for deed in store.ledger.history(nouns.REQUEST.id)] == ["run1"]


@pytest.mark.parametrize("ending", ["forget", "fail"])
def test_what_did_not_happen_may_be_tried_again_as_new(store, ending):
    store.ledger.intend("run1", create(), marker="old", at=NOW)
    if ending == "forget":
        store.ledger.forget(create().key)
    else:
        store.ledger.fail(create().key, "the folder is full", NOW)

    assert store.ledger.unfinished() == ()
    assert store.ledger.intend("run2", create(), marker="new", at=NOW) is False
    assert [intent.marker for intent in store.ledger.unfinished()] == ["new"]


def test_a_receipt_is_never_taken_back(store):
    store.ledger.intend("run1", create(), at=NOW)
    store.ledger.receive(create(), at=NOW)
    store.ledger.forget(create().key)
    store.ledger.fail(create().key, "too late", NOW)

    assert is_done(store, create().key)


def test_the_history_of_an_ask_a_request_or_a_key_is_told_in_order(store):
    first, second = create("k1"), create("k2")
    other = create("k3", request="churnover/alice@example.com")
    store.ledger.intend("run1", first, at=NOW)
    store.ledger.receive(first, at=NOW)
    store.ledger.intend("run2", second, at=NOW + timedelta(1))
    store.ledger.fail("k2", "no space", NOW + timedelta(1))
    store.ledger.intend("run2", other, at=NOW)

    told = [(deed.run, deed.key, deed.state, deed.error) for deed in store.ledger.history("churn")]
    assert told == [("run1", "k1", Step.DONE, ""), ("run2", "k2", Step.FAILED, "no space")]
    assert [deed.key for deed in store.ledger.history("churn/alice@example.com")] == ["k1", "k2"]
    assert [deed.because for deed in store.ledger.history("k3")] == ["The ask is new."]
    assert [deed.key for deed in store.ledger.of_run("run2")] == ["k2", "k3"]


def test_the_brakes_count_what_was_made_or_may_have_been(store):
    for number, (request, ending) in enumerate([("r/1", "done"), ("", "done"), ("r/2", ""), ("r/3", "failed")]):
        action = create(f"k{number}", request=request)
        store.ledger.intend("run", action, at=NOW)
        if ending == "done":
            store.ledger.receive(action, at=NOW)
        elif ending == "failed":
            store.ledger.fail(action.key, "full", NOW)
    store.ledger.receive(nouns.put_hold(), at=NOW)

    assert store.ledger.drafts_made(NOW) == 3
    assert store.ledger.drafts_made(NOW + timedelta(seconds=1)) == 0
    assert store.ledger.reconnections(NOW - timedelta(7)) == 1


def test_lives_are_rewritten_and_not_doubled(store):
    draft = draft_of(create())
    store.lives.put_drafts(draft)
    gone = type(draft)(**{f: getattr(draft, f) for f in draft.__slots__} | {"state": DraftState.GONE})
    store.lives.put_drafts(gone)
    store.lives.put_decisions(nouns.DECISION)

    assert store.lives.drafts() == (gone,)
    assert store.lives.decisions() == (nouns.DECISION,)


def test_a_run_that_was_killed_has_no_end(store):
    store.runs.start("run1", at=NOW)
    store.runs.start("run2", at=NOW + timedelta(hours=1))
    store.runs.finish("run2", at=NOW + timedelta(hours=2), exit_code=1, applied=3, failed=1)

    second, first = store.runs.latest(5)
    assert (first.id, first.ended_at, first.exit_code) == ("run1", None, None)
    assert (second.id, second.exit_code, second.applied, second.failed) == ("run2", 1, 3, 1)


def test_letters_are_shortened_of_the_requests_named_and_only_where_they_are_done_with(store):
    done, other, begun = create("k1"), create("k2", request="other/bob@example.org"), create("k3")
    for action in (done, other):
        store.ledger.receive(action, at=NOW)
    store.ledger.intend("run", begun, at=NOW)

    store.ledger.shorten(["churn/alice@example.com"])

    kept = {deed.key: deed.action.letter for deed in (*store.ledger.history("churn"), *store.ledger.history("other"))}
    assert (kept["k1"].text, kept["k1"].html, kept["k1"].attachments) == ("", "", ())
    assert kept["k1"].subject == done.letter.subject
    assert (kept["k2"], kept["k3"]) == (other.letter, begun.letter)


def test_a_database_gives_back_the_room_that_was_freed(store, path):
    big = replace(create("k1"), letter=replace(create("k1").letter, html="x" * 4_000_000))
    store.ledger.receive(big, at=NOW)
    store.ledger.shorten([big.request])
    store.database.give_room_back()
    store.close()

    assert path.stat().st_size < 1_000_000
