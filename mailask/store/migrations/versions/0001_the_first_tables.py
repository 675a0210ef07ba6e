"""The first tables."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of the index, of the lives, of the ledger, and of what is known between runs."""
    _index()
    _counted()
    _between_runs()
    for name, *extra in (
        ("requests", "ask", "state"),
        ("drafts", "request", "state"),
        ("holds", "request", "state"),
        ("asks",),
        ("decisions", "ask"),
    ):
        columns = [_text("account"), _text("key"), *(_text(one) for one in extra)]
        op.create_table(name, *columns, _long("content"), sa.PrimaryKeyConstraint("account", "key", name=f"pk_{name}"))
    _ledger()


def _index() -> None:
    op.create_table(
        "messages",
        _number("id"),
        _text("account"),
        _long("message_id"),
        _long("ref"),
        _long("thread"),
        _text("place"),
        _number("at"),
        _long("sender"),
        _long("sender_name"),
        _long("recipients"),
        _count("crowd"),
        _long("subject"),
        _long("in_reply_to"),
        _long("references"),
        sa.Column("automated", sa.Boolean(), nullable=False),
        _long("mailask_id"),
        sa.PrimaryKeyConstraint("id", name="pk_messages"),
    )
    op.create_table(
        "people",
        _number("id"),
        _text("account"),
        _long("key"),
        _long("address"),
        _long("name"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_table(
        "parts",
        _number("person"),
        _number("at"),
        _number("message"),
        _text("account"),
        _text("role"),
        sa.PrimaryKeyConstraint("person", "at", "message", name="pk_parts"),
        sqlite_with_rowid=False,
    )


def _counted() -> None:
    op.create_table(
        "news",
        _number("message"),
        _text("account"),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_news_message"),
        sa.PrimaryKeyConstraint("message", name="pk_news"),
    )
    op.create_table(
        "stale",
        _number("person"),
        _text("account"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_stale_person"),
        sa.PrimaryKeyConstraint("person", name="pk_stale"),
    )
    op.create_table(
        "contacts",
        _number("person"),
        _text("account"),
        _long("days"),
        _count("sent"),
        _count("received"),
        _text("last"),
        _long("last_subject"),
        _long("name"),
        sa.ForeignKeyConstraint(["person"], ["people.id"], name="fk_contacts_person"),
        sa.PrimaryKeyConstraint("person", name="pk_contacts"),
    )


def _between_runs() -> None:
    op.create_table(
        "aside",
        _text("account"),
        _text("ref"),
        _long("problem"),
        _text("version"),
        sa.Column("message", sa.BigInteger(), nullable=True),
        sa.ForeignKeyConstraint(["message"], ["messages.id"], name="fk_aside_message"),
        sa.PrimaryKeyConstraint("account", "ref", name="pk_aside"),
    )
    op.create_table(
        "cursors",
        _text("account"),
        _text("name"),
        _long("value"),
        sa.PrimaryKeyConstraint("account", "name", name="pk_cursors"),
    )
    op.create_table(
        "runs",
        _text("account"),
        _text("id"),
        _number("started_at"),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        sa.Column("exit_code", sa.Integer(), nullable=True),
        _count("applied"),
        _count("failed"),
        _count("notes"),
        sa.PrimaryKeyConstraint("account", "id", name="pk_runs"),
    )


def _ledger() -> None:
    op.create_table(
        "ledger",
        _text("account"),
        _text("key"),
        _number("number"),
        _text("run"),
        _text("kind"),
        _text("request"),
        _long("because"),
        _long("marker"),
        _text("state"),
        _long("error"),
        _number("intended_at"),
        sa.Column("ended_at", sa.BigInteger(), nullable=True),
        _long("content"),
        sa.PrimaryKeyConstraint("account", "key", name="pk_ledger"),
    )
    for column in ("state", "request", "run", "number"):
        op.create_index(f"ix_ledger_account_{column}", "ledger", ["account", column])


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)


def _long(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=False)


def _count(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=False)


def _number(name: str) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger(), nullable=False, autoincrement=False)
