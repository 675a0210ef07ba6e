"""What is remembered, and who is muted, apart from the cursors."""

from __future__ import annotations

import re

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_ADDRESS = re.compile(r"[^\s<>,;@\"]*@[^\s<>,;@\"]+")


def upgrade() -> None:
    """Make the two tables, and move what was kept among the cursors into them."""
    op.create_table(
        "memories",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("account", "name", name="pk_memories"),
    )
    op.create_table(
        "muted",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("account", "address", name="pk_muted"),
    )
    kept = sa.table("cursors", sa.column("account"), sa.column("name"), sa.column("value"))
    memories = sa.table("memories", sa.column("account"), sa.column("name"), sa.column("value"))
    muted = sa.table("muted", sa.column("account"), sa.column("address"))
    connection = op.get_bind()
    for row in connection.execute(sa.select(kept.c.account, kept.c.name, kept.c.value)).fetchall():
        if row.name in {"mailbox", "calendar"} or row.name.startswith("mbox:"):
            continue
        connection.execute(sa.delete(kept).where(kept.c.account == row.account, kept.c.name == row.name))
        if row.name == "muted":
            # What was no address muted nobody; the address in `Dana Levi <dana@example.com>` was meant.
            for address in dict.fromkeys(_ADDRESS.findall(row.value)):
                connection.execute(sa.insert(muted).values(account=row.account, address=address))
        elif row.value:
            connection.execute(sa.insert(memories).values(account=row.account, name=row.name, value=row.value))
