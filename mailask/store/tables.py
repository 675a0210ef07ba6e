"""The tables of the store; every one carries `account`, so that one database can serve many mailboxes.

Moments are microseconds since 1970 in UTC: exact, sortable, and the same in every database.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
)

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)  # noqa: UP017 - `datetime.UTC` is this very object under another name
_MICROSECOND = timedelta(microseconds=1)


def as_number(moment: datetime) -> int:
    """The microseconds since 1970 of an aware moment."""
    since = moment - EPOCH
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


def as_moment(number: int) -> datetime:
    """The aware moment (UTC) of a number of microseconds since 1970."""
    return EPOCH + number * _MICROSECOND


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as microseconds since 1970 in UTC."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        return None if value is None else as_number(value)

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else as_moment(value)


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    },
)

# The id of a message or a person is a digest (see `identity`), so that adding the same thing twice changes nothing.
# BIGINT and not INTEGER: in SQLite an INTEGER key would order the rows themselves by digest, and each batch of mail
# would rewrite pages all over the file. So rows lie as they came, and only a small index is in order of digests.
messages = Table(
    "messages",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("account", String, nullable=False),
    Column("message_id", Text, nullable=False),
    Column("ref", Text, nullable=False),
    Column("thread", Text, nullable=False),
    Column("place", String, nullable=False),
    Column("at", Moment, nullable=False),
    Column("sender", Text, nullable=False),
    Column("sender_name", Text, nullable=False),
    Column("recipients", Text, nullable=False),  # as the headers wrote them, to rebuild the message exactly
    Column("crowd", Integer, nullable=False),  # how many recipients: mail to a crowd is no contact between two people
    Column("subject", Text, nullable=False),
    Column("in_reply_to", Text, nullable=False),
    Column("references", Text, nullable=False),
    Column("automated", Boolean, nullable=False),
    Column("mailask_id", Text, nullable=False),
)

# The few messages that no run has understood yet: a table of its own, so that finding none costs nothing.
news = Table(
    "news",
    metadata,
    Column("message", BigInteger, ForeignKey("messages.id"), primary_key=True, autoincrement=False),
    Column("account", String, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("account", String, nullable=False),
    Column("key", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("name", Text, nullable=False),
)

# People with new mail since their contact was last counted.
stale = Table(
    "stale",
    metadata,
    Column("person", BigInteger, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("account", String, nullable=False),
)

# Who took part in which message, kept in the order of people and time: counting one person's contact reads one stretch,
# and new mail is written at its end.
parts = Table(
    "parts",
    metadata,
    Column("person", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Moment, primary_key=True),
    Column("message", BigInteger, primary_key=True, autoincrement=False),
    Column("account", String, nullable=False),
    Column("role", String, nullable=False),
    sqlite_with_rowid=False,
)

# What `messages` and `parts` say about one person, counted again only when there is new mail.
contacts = Table(
    "contacts",
    metadata,
    Column("person", BigInteger, ForeignKey("people.id"), primary_key=True, autoincrement=False),
    Column("account", String, nullable=False),
    Column("days", Text, nullable=False),
    Column("sent", Integer, nullable=False),
    Column("received", Integer, nullable=False),
    Column("last", String, nullable=False),
    Column("last_subject", Text, nullable=False),
    Column("name", Text, nullable=False),
)

# How people write: whether the day comes first in their 3/4, by the last mail of theirs that shows it.
habits = Table(
    "habits",
    metadata,
    Column("account", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("day_first", Boolean, nullable=False),
)

aside = Table(
    "aside",
    metadata,
    Column("account", String, primary_key=True),
    Column("ref", String, primary_key=True),
    Column("problem", Text, nullable=False),
    Column("version", String, nullable=False),
    Column("message", BigInteger, ForeignKey("messages.id"), nullable=True),  # unless its headers were the problem
)

cursors = Table(
    "cursors",
    metadata,
    Column("account", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)

memories = Table(
    "memories",
    metadata,
    Column("account", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("value", Text, nullable=False),
)

muted = Table(
    "muted",
    metadata,
    Column("account", String, primary_key=True),
    Column("address", String, primary_key=True),
)


def _lives(name: str, *columns: Column[str]) -> Table:
    """A table of nouns: the key, what is searched for, and the noun itself as JSON (see `records`)."""
    return Table(
        name,
        metadata,
        Column("account", String, primary_key=True),
        Column("key", String, primary_key=True),
        *columns,
        Column("content", Text, nullable=False),
    )


# The asks that a run looks at; all others are over, and cost it nothing until something names them.
live = Table(
    "live",
    metadata,
    Column("account", String, primary_key=True),
    Column("ask", String, primary_key=True),
)

# As what a file of the asks folder was read when its ask was over.
ask_files = Table(
    "ask_files",
    metadata,
    Column("account", String, primary_key=True),
    Column("file", String, primary_key=True),
    Column("stamp", String, nullable=False),
    Column("ask", String, nullable=False),
)

# By which people, conversations and Message-IDs the lives are found.
known_by = Table(
    "known_by",
    metadata,
    Column("account", String, primary_key=True),
    Column("name", String, primary_key=True),
    Column("life", String, primary_key=True),
)

requests = _lives("requests", Column("ask", String, nullable=False), Column("state", String, nullable=False))
drafts = _lives("drafts", Column("request", String, nullable=False), Column("state", String, nullable=False))
holds = _lives("holds", Column("request", String, nullable=False), Column("state", String, nullable=False))
asks = _lives("asks")
owed = _lives("owed", Column("state", String, nullable=False))
decisions = _lives("decisions", Column("ask", String, nullable=False))
for _table, _column in ((requests, "ask"), (drafts, "request"), (drafts, "state"), (holds, "request"), (owed, "state")):
    Index(f"ix_{_table.name}_account_{_column}", _table.c.account, _table.c[_column])

ledger = Table(
    "ledger",
    metadata,
    Column("account", String, primary_key=True),
    Column("key", String, primary_key=True),
    Column("number", BigInteger, nullable=False),  # counts on: many actions share one moment, and order explains them
    Column("run", String, nullable=False),
    Column("kind", String, nullable=False),
    Column("request", String, nullable=False),
    Column("because", Text, nullable=False),
    Column("marker", Text, nullable=False),
    Column("state", String, nullable=False),
    Column("error", Text, nullable=False),
    Column("intended_at", Moment, nullable=False),
    Column("ended_at", Moment, nullable=True),
    Column("content", Text, nullable=False),
)
Index("ix_ledger_account_state", ledger.c.account, ledger.c.state)
Index("ix_ledger_account_request", ledger.c.account, ledger.c.request)
Index("ix_ledger_account_run", ledger.c.account, ledger.c.run)
Index("ix_ledger_account_kind_intended_at", ledger.c.account, ledger.c.kind, ledger.c.intended_at)
Index("ix_ledger_account_number", ledger.c.account, ledger.c.number)

runs = Table(
    "runs",
    metadata,
    Column("account", String, primary_key=True),
    Column("id", String, primary_key=True),
    Column("started_at", Moment, nullable=False),
    Column("ended_at", Moment, nullable=True),
    Column("exit_code", Integer, nullable=True),
    Column("applied", Integer, nullable=False),
    Column("failed", Integer, nullable=False),
    Column("notes", Integer, nullable=False),
)
