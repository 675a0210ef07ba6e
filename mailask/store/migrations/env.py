"""Alembic's entry: runs the migrations on the connection that `store.schema` opened."""

from __future__ import annotations

from alembic import context

from mailask.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # SQLite can roll DDL back when BEGIN is said first, and `store.database` says it.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
