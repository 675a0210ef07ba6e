"""The SQL that each database spells in its own way: insert, or change what is there; and many rows at once."""

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


def put_all(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows, over those with the same primary key."""
    if rows:
        connection.execute(insert_or_change(connection, table), list(rows))


def put_many(connection: Connection, insert: Insert, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write thousands of rows whose values stand in the order of the table's columns, as the driver takes them.

    The statement has no parameters of its own besides these (spell constants with `literal_column`).
    SQLAlchemy spells the statement once; what it does for each row costs three times what SQLite does, and a mailbox
    has a hundred thousand of them.
    """
    if not rows:
        return
    names = [column.name for column in insert.table.columns]
    spelled = insert.compile(dialect=connection.dialect, column_keys=names)
    if spelled.positional:
        connection.exec_driver_sql(str(spelled), list(rows))
    else:
        connection.exec_driver_sql(str(spelled), [dict(zip(names, row, strict=True)) for row in rows])


def _insert(connection: Connection, table: Table) -> Any:
    if connection.dialect.name == "postgresql":
        from sqlalchemy.dialects import postgresql  # only who uses it pays for it

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite  # as above

    return sqlite.insert(table)
