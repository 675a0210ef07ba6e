"""The SQL that each database spells in its own way: insert, or change what is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Insert, Table

Changes = Callable[[Any], Mapping[str, Any]]


def insert_new(connection: Connection, table: Table) -> Insert:
    """An insert that leaves rows alone whose primary key is there already."""
    insert: Insert = _insert(connection, table).on_conflict_do_nothing(index_elements=list(table.primary_key.columns))
    return insert


def insert_or_change(connection: Connection, table: Table, changes: Changes | None = None) -> Insert:
    """An insert that changes the row whose primary key is there already.

    `changes` gets the row that could not be inserted; without it all its columns are taken.
    """
    statement = _insert(connection, table)
    offered = statement.excluded
    keys = list(table.primary_key.columns)
    taken = {c.name: offered[c.name] for c in table.columns if c not in set(keys)}
    insert: Insert = statement.on_conflict_do_update(
        index_elements=keys, set_=dict(changes(offered)) if changes else taken
    )
    return insert


def _insert(connection: Connection, table: Table) -> Any:
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)


def put_all(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows, over those with the same primary key."""
    if rows:
        connection.execute(insert_or_change(connection, table), list(rows))
