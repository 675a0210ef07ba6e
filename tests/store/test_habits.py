from __future__ import annotations

from sqlalchemy import text

from mailask.store import Store
from mailask.store.database import connect
from mailask.store.schema import migrate


def test_nobody_is_said_to_have_a_habit_before_it_was_seen(store):
    assert store.habits.day_first("bob@example.com") is None


def test_a_habit_is_kept_for_each_person_and_the_newest_one_counts(store):
    store.habits.observe("bob@example.com", day_first=True)
    store.habits.observe("carol@example.com", day_first=False)
    store.habits.observe("carol@example.com", day_first=True)
    store.habits.observe("bob@example.com", day_first=False)

    assert store.habits.day_first("bob@example.com") is False
    assert store.habits.day_first("carol@example.com") is True


def test_another_account_in_the_same_database_has_its_own_habits(path):
    with Store.open(path, account="a") as mine, Store.open(path, account="b") as theirs:
        mine.habits.observe("bob@example.com", day_first=True)

        assert theirs.habits.day_first("bob@example.com") is None


def test_a_database_from_before_habits_keeps_all_it_knows(path):
    database = connect(path, "a")
    migrate(database.engine, "0001")
    with database.writing() as connection:
        connection.execute(text("INSERT INTO cursors (account, name, value) VALUES ('a', 'mailbox', '42')"))
    database.engine.dispose()

    with Store.open(path, account="a") as store:
        store.habits.observe("bob@example.com", day_first=True)

        assert store.cursors.get("mailbox") == "42"
        assert store.habits.day_first("bob@example.com") is True
