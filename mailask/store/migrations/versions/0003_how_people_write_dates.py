"""How people write dates."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table of what each person's mail shows: whether the day comes first in 3/4."""
    op.create_table(
        "habits",
        sa.Column("account", sa.String(), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("day_first", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("account", "person", name="pk_habits"),
    )
