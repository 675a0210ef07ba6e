"""The asks as a person looks at them: what their files say, how their requests stand, and by which name they go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import tzinfo
from pathlib import Path

from mailask.config.ask_files import read_asks
from mailask.core.ask import Ask
from mailask.core.request import Request
from mailask.core.snapshot import Snapshot
from mailask.planning.already import with_renamed
from mailask.store import Store


@dataclass(frozen=True, slots=True)
class AskView:
    """An ask with its requests in the order of its helpers.

    Attributes:
        ask: the last that was read when its file is gone.
        file: the name of its file, which an ask that was renamed after it began does not go by; empty without one.
    """

    ask: Ask
    requests: tuple[Request, ...]
    problems: tuple[str, ...] = ()
    file: str = ""


def views_of_asks(store: Store, folder: Path, zone: tzinfo) -> tuple[AskView, ...]:
    """Every ask that has a file or has started, by its id."""
    found = read_asks(folder, zone=zone)
    requests, remembered = store.lives.requests(), store.lives.asks()
    broken = frozenset(file.name for file in found.broken)
    seen = Snapshot(asks=tuple(found.asks), broken=broken, remembered=remembered, requests=requests)
    first = {ask.id: known.id for ask, known in zip(seen.asks, with_renamed(seen).asks, strict=True)}
    files = {first.get(file.name, file.name): file for file in found.files}
    known = {ask.id: ask for ask in remembered}
    known |= {first[ask.id]: replace(ask, id=first[ask.id]) for ask in found.asks}
    views = []
    for ask_id in sorted({*known, *files}):
        file = files.get(ask_id)
        ask = known.get(ask_id) or Ask(ask_id, ask_id, (), source=str(file.path) if file else "")
        mine = sorted((r for r in requests if r.ask == ask_id), key=lambda r: (r.rank, r.id))
        views.append(AskView(ask, tuple(mine), file.problems if file else (), file.name if file else ""))
    return tuple(views)
