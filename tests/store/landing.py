"""Databases as they were when each revision landed, as SQL that never changes; a new revision adds its own.

    python -m tests.store.landing 0004

writes `tests/store/landed/0004.sql`, with a row or more in each table of that revision.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from pathlib import Path

from mailask.store.database import connect
from mailask.store.records import to_json
from mailask.store.schema import migrate
from mailask.store.tables import as_number
from tests.store.nouns import ASK, DECISION, HOLD, NOW, OWED, REQUEST, create, draft_of

LANDED = Path(__file__).parent / "landed"
ACCOUNT = "me@example.com"
CURSORS = {
    "mailbox": "Maildir 7",
    "calendar": "sync token",
    "mbox:/home/me/old.mbox": "4096",
    "muted": "dana levi <dana@example.com> @example.org bob@example.org",
    "told": "ask churn Not asked yet.",
    "google.calendar": "c_123",
    "ties_looked": "",
}
"""What runs of every kind had kept among the cursors."""


def restored(revision: str, path: Path) -> None:
    """Put the database of that revision at `path`."""
    with sqlite3.connect(path) as database:
        database.executescript((LANDED / f"{revision}.sql").read_text(encoding="utf-8"))
    database.close()


def main() -> None:
    """Write the dump of one revision."""
    revision = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mailask.db"
        database = connect(path, ACCOUNT)
        migrate(database.engine, revision)
        database.engine.dispose()
        with sqlite3.connect(path) as filled:
            _fill(filled, revision)
            lines = list(filled.iterdump())
        filled.close()
    (LANDED / f"{revision}.sql").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _fill(database: sqlite3.Connection, revision: str) -> None:
    at, action = as_number(NOW), create()
    draft = draft_of(action)

    def put(table: str, *values: object) -> None:
        places = ", ".join("?" * len(values))
        database.execute(f"INSERT INTO {table} VALUES ({places})", values)

    people = '[[["alice@example.com","Alice Ngo"]]]'
    put(
        "messages", 11, ACCOUNT, "<1@example.com>", "r1", "t1", "sent", at, ACCOUNT, "Mia Meyer", people, 1,
        "Churn table", "", "", 0, "",
    )  # fmt: skip
    put("people", 21, ACCOUNT, "alice@example.com", "alice@example.com", "Alice Ngo")
    put("parts", 21, at, 11, ACCOUNT, "to")
    put("news", 11, ACCOUNT)
    put("stale", 21, ACCOUNT)
    put("contacts", 21, ACCOUNT, "2026-11-02", 1, 0, "2026-11-02", "Churn table", "Alice Ngo")
    put("aside", ACCOUNT, "r9", "no sender", "0.1", None)
    for name, value in CURSORS.items():
        if revision < "0004" or name in {"mailbox", "calendar"} or name.startswith("mbox:"):
            put("cursors", ACCOUNT, name, value)
    put("runs", ACCOUNT, "20261102-0930-abcd", at, at, 0, 3, 0, 1)
    put("requests", ACCOUNT, REQUEST.id, REQUEST.ask, REQUEST.state.value, to_json(REQUEST))
    put("drafts", ACCOUNT, draft.key, draft.request, draft.state.value, to_json(draft))
    put("holds", ACCOUNT, HOLD.key, HOLD.request, HOLD.state.value, to_json(HOLD))
    put("asks", ACCOUNT, ASK.id, to_json(ASK))
    put("decisions", ACCOUNT, f"{DECISION.ask}/{DECISION.helper}", DECISION.ask, to_json(DECISION))
    put(
        "ledger", ACCOUNT, action.key, 1, "20261102-0930-abcd", action.kind, action.request, action.because, "", "done",
        "", at, at, to_json(action),
    )  # fmt: skip
    if revision >= "0002":
        put("owed", ACCOUNT, OWED.id, OWED.state.value, to_json(OWED))
    if revision >= "0003":
        put("habits", ACCOUNT, "alice@example.com", 1)
    if revision >= "0004":
        put("memories", ACCOUNT, "told", CURSORS["told"])
        put("muted", ACCOUNT, "dana@example.com")
    if revision >= "0005":
        put("live", ACCOUNT, ASK.id)
        put("known_by", ACCOUNT, "person alice@example.com", REQUEST.id)
        put("ask_files", ACCOUNT, "old.toml", "1 2 3", "old")


if __name__ == "__main__":
    main()
