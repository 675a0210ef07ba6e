"""Which version a database has; Alembic is only imported when there is something to migrate."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, inspect, text

from mailask.errors import StoreTooNew
from mailask.store.database import Database

REVISIONS = ("0001", "0002", "0003", "0004", "0005")
"""Every revision that this code knows, oldest first; a test holds it against the migrations folder."""

MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(database: Database) -> None:
    """Migrate the database to the newest revision. Raises StoreTooNew and touches nothing when it is newer still."""
    found = _revision(database)
    if found == REVISIONS[-1]:
        return
    if found and found not in REVISIONS:
        raise StoreTooNew(f"{database.name} has version {found}; this mailask knows versions up to {REVISIONS[-1]}")
    migrate(database.engine, REVISIONS[-1])


def migrate(engine: Engine, revision: str) -> None:
    """Bring the database to `revision`, in one transaction where the database can (SQLite and PostgreSQL both can)."""
    from alembic import command

    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        command.upgrade(configuration(connection), revision)


def configuration(connection: Any) -> Any:
    """Alembic's settings for a connection; there is no alembic.ini."""
    from alembic.config import Config

    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _revision(database: Database) -> str:
    with database.reading() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""
