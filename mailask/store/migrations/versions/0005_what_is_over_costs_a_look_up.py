"""What is over costs a look-up: which asks live, which files said what, and by what each life is found."""

from __future__ import annotations

import json
from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_INDICES = (
    ("requests", "ask"),
    ("drafts", "request"),
    ("drafts", "state"),
    ("holds", "request"),
    ("owed", "state"),
)


def upgrade() -> None:
    """Make the tables and indices, and fill them from the lives; every ask counts as live until a run looked at it."""
    op.create_table("live", _text("account"), _text("ask"), sa.PrimaryKeyConstraint("account", "ask", name="pk_live"))
    op.create_table(
        "known_by",
        _text("account"),
        _text("name"),
        _text("life"),
        sa.PrimaryKeyConstraint("account", "name", "life", name="pk_known_by"),
    )
    op.create_table(
        "ask_files",
        _text("account"),
        _text("file"),
        _text("stamp"),
        _text("ask"),
        sa.PrimaryKeyConstraint("account", "file", name="pk_ask_files"),
    )
    for table, column in _INDICES:
        op.create_index(f"ix_{table}_account_{column}", table, ["account", column])
    op.create_index("ix_ledger_account_kind_intended_at", "ledger", ["account", "kind", "intended_at"])
    _fill()


def _fill() -> None:
    connection = op.get_bind()
    known_by = sa.table("known_by", sa.column("account"), sa.column("name"), sa.column("life"))
    live = sa.table("live", sa.column("account"), sa.column("ask"))
    known: set[tuple[str, str, str]] = set()
    for table, names_of in (("requests", _names_of_request), ("drafts", _names_of_draft), ("owed", _names_of_owed)):
        lives = sa.table(table, sa.column("account"), sa.column("content"))
        for row in connection.execute(sa.select(lives.c.account, lives.c.content)):
            known |= {(row.account, name, life) for name, life in names_of(json.loads(row.content))}
    requests = sa.table("requests", sa.column("account"), sa.column("ask"))
    asks = {(row.account, row.ask) for row in connection.execute(sa.select(requests.c.account, requests.c.ask))}
    for account, name, life in sorted(known):
        connection.execute(sa.insert(known_by).values(account=account, name=name, life=life))
    for account, ask in sorted(asks):
        connection.execute(sa.insert(live).values(account=account, ask=ask))


def _names_of_request(request: dict[str, object]) -> Iterator[tuple[str, str]]:
    life = str(request["id"])
    helper, ids = request["helper"], [*_list(request.get("known_ids")), *_list(request.get("asides"))]
    people = {life.removeprefix(f"{request['ask']}/"), *_list(request.get("parties"))}
    if isinstance(helper, dict):
        people.add(_folded(str(helper["address"])))
    yield from ((f"person {person}", life) for person in people)
    yield from ((f"id {one}", life) for one in ids)
    if request.get("thread"):
        yield f"thread {request['thread']}", life
    if request.get("outcome") == "opt_out":
        yield "opted out", life


def _names_of_draft(draft: dict[str, object]) -> Iterator[tuple[str, str]]:
    life, to = str(draft["request"] or draft["key"]), draft["to"]
    yield from ((f"id {draft[key]}", life) for key in ("mailask_id", "message_id") if draft.get(key))
    if draft.get("thread"):
        yield f"thread {draft['thread']}", life
    if isinstance(to, dict):
        yield f"person {_folded(str(to['address']))}", life


def _names_of_owed(owed: dict[str, object]) -> Iterator[tuple[str, str]]:
    life = str(owed["id"])
    yield from ((f"id {one}", life) for one in _list(owed.get("known_ids")))
    if owed.get("thread"):
        yield f"thread {owed['thread']}", life


def _list(value: object) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else []


def _folded(address: str) -> str:
    """An address as providers compare it, in the way of the day on which this landed."""
    local, at, domain = address.strip().rpartition("@")
    small = "".join(c.lower() if c.isascii() or not c.lower().isascii() else c for c in local)
    domain = domain.lower()
    if domain in {"gmail.com", "googlemail.com"}:
        small, domain = small.partition("+")[0].replace(".", ""), "gmail.com"
    return f"{small}{at}{domain}"


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=False)
