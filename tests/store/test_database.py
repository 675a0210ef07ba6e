from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from datetime import timedelta

import pytest
from alembic import autogenerate
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from mailask.core.action import KeepOwed
from mailask.errors import StoreError, StoreTooNew
from mailask.ports import Arrival, Batch
from mailask.store import Receipt, Store, tables
from mailask.store.schema import REVISIONS, configuration, migrate
from tests.store.nouns import MINE, NOW, OWED, create, draft_of, mail, sent

POSTGRES = os.environ.get("MAILASK_TEST_POSTGRES", "")
needs_postgres = pytest.mark.skipif(not POSTGRES, reason="MAILASK_TEST_POSTGRES holds no URL of a PostgreSQL database")


def differences(engine):
    options = {"compare_type": True, "compare_server_default": True}
    with engine.connect() as connection:
        return autogenerate.compare_metadata(MigrationContext.configure(connection, opts=options), tables.metadata)


def schema_of(engine):
    with engine.connect() as connection:
        rows = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '%alembic%'"))
        return {name: sql and " ".join(sql.replace('"', "").split()) for name, sql in rows}


def test_the_migrations_make_the_tables(store):
    assert differences(store.engine) == []


def test_the_migrations_make_the_very_same_sql_as_the_tables(store, tmp_path):
    """Alembic does not compare everything (WITHOUT ROWID, for one); the words of SQLite's own catalogue do."""
    engine = create_engine(f"sqlite:///{tmp_path / 'tables.db'}")
    tables.metadata.create_all(engine)
    expected = schema_of(engine)
    engine.dispose()

    assert schema_of(store.engine) == expected


def test_every_table_carries_the_account():
    assert [table.name for table in tables.metadata.tables.values() if "account" not in table.columns] == []


def test_the_code_knows_every_migration_in_order():
    script = ScriptDirectory.from_config(configuration(None))

    assert tuple(step.revision for step in reversed(list(script.walk_revisions()))) == REVISIONS


def test_a_database_of_a_newer_mailask_is_refused_and_untouched(path):
    Store.open(path, account="a").close()
    with sqlite3.connect(path) as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    database.close()
    before = path.read_bytes()

    with pytest.raises(StoreTooNew, match="9999"):
        Store.open(path, account="a")
    assert path.read_bytes() == before


def test_a_migration_that_is_interrupted_leaves_nothing(path):
    from sqlalchemy import event

    from mailask.store.database import connect

    class PowerCut(Exception):
        pass

    def cut(*_):
        raise PowerCut

    database = connect(path, "a")
    event.listen(database.engine, "commit", cut)
    with pytest.raises(PowerCut):
        migrate(database.engine, REVISIONS[-1])
    with database.engine.connect() as connection:
        left = connection.execute(text("SELECT count(*) FROM sqlite_master")).scalar_one()
    database.engine.dispose()

    assert left == 0
    with Store.open(path, account="a") as store:
        assert store.index.count() == 0


def test_only_the_owner_can_read_it(store, path):
    store.cursors.set("mail", "1")

    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    assert len(list(path.parent.iterdir())) == 3


def test_a_home_made_by_hand_becomes_its_owners_alone_with_its_first_database(tmp_path):
    home = tmp_path / "by-hand"
    home.mkdir()
    home.chmod(0o755)
    Store.open(home / "mailask.db", account="a").close()

    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_folder_that_everybody_works_in_is_left_as_it_is(tmp_path):
    everybodys = tmp_path / "everybodys"
    everybodys.mkdir()
    everybodys.chmod(0o1777)
    Store.open(everybodys / "mailask.db", account="a").close()

    assert stat.S_IMODE(everybodys.stat().st_mode) == 0o1777


def test_a_database_that_others_could_read_is_closed_to_them(path):
    Store.open(path, account="a").close()
    path.chmod(0o644)
    Store.open(path, account="a").close()

    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_commit_reaches_the_disk(store):
    with store.database.reading() as connection:
        settings = [connection.execute(text(f"PRAGMA {p}")).scalar() for p in ("journal_mode", "synchronous")]

    assert settings == ["wal", 2]


def test_foreign_keys_are_kept(store):
    with pytest.raises(StoreError, match="FOREIGN KEY"), store.database.writing() as connection:
        connection.execute(tables.news.insert(), {"message": 7, "account": "a"})


@pytest.mark.parametrize(
    "content", [b"this is no database, it is a letter\n" * 50, b"SQLite format 3\0" + b"\xff" * 200]
)
def test_a_file_that_is_no_database_is_named(tmp_path, content):
    path = tmp_path / "mailask.db"
    path.write_bytes(content)

    with pytest.raises(StoreError, match=r"mailask\.db"):
        Store.open(path, account="a")
    assert path.read_bytes() == content


def test_an_error_names_nobody(store):
    """Law 10: the words of an error may end in a log."""
    with pytest.raises(StoreError) as caught, store.database.writing() as connection:
        connection.execute(tables.cursors.insert(), {"account": "alice@example.com", "name": None, "value": "x"})

    assert "alice" not in f"{caught.value} {caught.value.__cause__}"


def test_opening_an_existing_store_imports_neither_alembic_nor_pydantic(path):
    """An idle run must stay under 0.6 seconds of CPU."""
    Store.open(path, account="a").close()
    code = (
        "import sys; from mailask.store import Store\n"
        f"with Store.open({str(path)!r}, account='a') as s:\n"
        "    s.index.news(), s.index.requeue('1'), s.lives.requests(), s.ledger.unfinished(), s.cursors.get('m')\n"
        "print(sorted({'alembic', 'pydantic', 'jinja2', 'mako'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert done.stdout.strip() == "[]"


@needs_postgres
@pytest.mark.enable_socket
def test_the_same_store_lives_in_postgresql():
    """A team's store: the same migrations, tables and statements, two accounts side by side."""
    engine = create_engine(POSTGRES)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    with Store.open(POSTGRES, account="a") as store, Store.open(POSTGRES, account="b") as other:
        assert differences(store.engine) == []
        batch = Batch((Arrival("r1", sent(1)), Arrival("r2", mail(2)), Arrival("r3", None, "broken")), "c1")
        for _ in range(2):
            store.take_in(batch, cursor_name="mail", news_since=NOW - timedelta(days=1))
        assert store.index.news() == (sent(1), mail(2))
        assert [c.days for c in store.index.contacts(MINE)] == [(NOW.date(),)]
        store.index.set_aside("r1", "odd", "0")
        assert store.index.requeue("1") == ("r3",)
        store.index.mark_read(["r1", "r2"])
        action = create()
        assert store.ledger.intend("run", action, at=NOW) is False
        assert store.ledger.intend("run", action, at=NOW) is True
        store.ledger.receive(action, at=NOW, draft=draft_of(action))
        assert store.lives.drafts() == (draft_of(action),)
        assert [deed.key for deed in store.ledger.history("churn")] == [action.key]
        owed = KeepOwed(key="asked", because="Alice asks.", request=OWED.id, owed=OWED)
        store.ledger.receive_all([Receipt(owed, owed=OWED)], at=NOW)
        assert (store.lives.owed(), other.lives.owed()) == ((OWED,), ())
        assert store.ledger.owed_holds(NOW) == frozenset()
        assert store.index.written_to(["alice@example.com", "bob@example.org"]) == {"alice@example.com"}
        assert store.index.sent_to("alice@example.com", since=NOW) == (sent(1),)
        store.runs.start("run", at=NOW)
        store.runs.finish("run", at=NOW, exit_code=0)
        assert store.runs.latest()[0].exit_code == 0
        assert (other.index.count(), other.lives.drafts(), other.cursors.get("mail")) == (0, (), "")
