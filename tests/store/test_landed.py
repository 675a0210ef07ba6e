"""Databases of every state that ever landed are upgraded, whole; and a migration that landed never changes."""

from __future__ import annotations

from hashlib import blake2b

import pytest
from sqlalchemy import select

from mailask.store import Store, tables
from mailask.store.names import names_of_draft, names_of_owed, names_of_request
from mailask.store.schema import MIGRATIONS, REVISIONS
from tests.store.landing import ACCOUNT, LANDED, restored
from tests.store.nouns import ASK, BOB, DECISION, HOLD, OWED, REQUEST, create, draft_of
from tests.store.test_database import differences

DIGESTS = {
    "0001": "aa9879c6e8f715db",
    "0002": "e7f9b41bb6c827d2",
    "0003": "009269fe43101d7e",
    "0004": "03758cb33cdd742d",
    "0005": "2da8f40a416b02c4",
}
"""Of each migration as it landed. People's databases were made by it: what must change is a migration of its own."""


def test_every_revision_has_its_dump_and_its_digest():
    assert {file.stem for file in LANDED.iterdir()} == set(REVISIONS) == set(DIGESTS)


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_migration_that_landed_never_changes(revision):
    (file,) = (MIGRATIONS / "versions").glob(f"{revision}_*.py")

    assert blake2b(file.read_bytes(), digest_size=8).hexdigest() == DIGESTS[revision]


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_database_of_every_landed_state_is_brought_up_to_date(revision, tmp_path):
    path = tmp_path / "mailask.db"
    restored(revision, path)

    with Store.open(path, account=ACCOUNT) as store:
        assert differences(store.engine) == []
        assert store.lives.requests() == (REQUEST,)
        assert store.lives.drafts() == (draft_of(create()),)
        assert store.lives.holds() == (HOLD,)
        assert store.lives.asks() == (ASK,)
        assert store.lives.decisions() == (DECISION,)
        assert store.lives.owed() == ((OWED,) if revision >= "0002" else ())
        assert store.cursors.get("mailbox") == "Maildir 7"
        assert [message.message_id for message in store.index.news()] == ["<1@example.com>"]
        assert [deed.key for deed in store.ledger.history(create().key)] == [create().key]


@pytest.mark.parametrize("revision", ["0001", "0002", "0003"])
def test_what_was_kept_among_the_cursors_finds_its_place(revision, tmp_path):
    path = tmp_path / "mailask.db"
    restored(revision, path)

    with Store.open(path, account=ACCOUNT) as store:
        assert store.muted.all() == ("@example.org", BOB.key, "dana@example.com")
        assert (store.memories.get("google.calendar"), store.memories.get("told")) == (
            "c_123",
            "ask churn Not asked yet.",
        )
        assert [store.cursors.get(name) for name in ("calendar", "mbox:/home/me/old.mbox")] == ["sync token", "4096"]
        assert [store.cursors.get(name) for name in ("muted", "told", "google.calendar")] == ["", "", ""]


@pytest.mark.parametrize("revision", ["0001", "0004"])
def test_the_lives_of_before_are_found_by_all_their_names(revision, tmp_path):
    path = tmp_path / "mailask.db"
    restored(revision, path)

    with Store.open(path, account=ACCOUNT) as store:
        names = {(name, one.id) for one in store.lives.requests() for name in names_of_request(one)}
        names |= {(name, one.request) for one in store.lives.drafts() for name in names_of_draft(one)}
        names |= {(name, one.id) for one in store.lives.owed() for name in names_of_owed(one)}
        with store.database.reading() as connection:
            filled = {tuple(row) for row in connection.execute(select(tables.known_by.c.name, tables.known_by.c.life))}
        assert filled == names
        assert store.live.all() == {REQUEST.ask}
