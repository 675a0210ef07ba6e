"""The past of an ask, a request, a draft, a hold or a run, as JSON and as text: what was done, and because of what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import tzinfo

from mailask.core.action import CloseRequest, KeepOwed, KeepRequest
from mailask.core.message import Heard
from mailask.core.reading import Evidence
from mailask.report.actions import Json, action_to_json, headline
from mailask.store import Deed


def deeds_to_json(deeds: Iterable[Deed], heard: Mapping[str, Heard], *, zone: tzinfo) -> list[Json]:
    """The document of `why --json`, oldest first; `heard` holds the messages that the deeds rest on."""
    return [
        {
            "run": deed.run,
            "at": deed.at.astimezone(zone).isoformat(timespec="minutes"),
            "kind": deed.kind,
            "key": deed.key,
            "request": deed.request,
            "because": deed.because,
            "state": deed.state.value,
            "error": deed.error,
            "action": action_to_json(deed.action) if deed.action else None,
            "read": [{"field": e.field, "rule": e.rule, "quote": e.quote} for e in _evidence(deed, heard)],
        }
        for deed in deeds
    ]


def deeds_to_text(deeds: Iterable[Deed], heard: Mapping[str, Heard], *, zone: tzinfo) -> str:
    """What `why` prints: a deed a paragraph, oldest first, with the rule and the words that were read."""
    return "\n".join("\n".join(_paragraph(deed, heard, zone)) for deed in deeds if deed.kind != "keep_ask")


def _evidence(deed: Deed, heard: Mapping[str, Heard]) -> tuple[Evidence, ...]:
    match deed.action:
        case KeepRequest(life=life) | CloseRequest(life=life):
            said = heard.get(life.evidence)
        case KeepOwed(owed=owed):
            said = heard.get(owed.evidence)
        case _:
            return ()
    return said.reading.evidence if said else ()


def _paragraph(deed: Deed, heard: Mapping[str, Heard], zone: tzinfo) -> list[str]:
    told = (headline(deed.action) if deed.action else "") or deed.key
    state = "" if deed.state.value == "done" else f" [{deed.state.value}{': ' if deed.error else ''}{deed.error}]"
    at = deed.at.astimezone(zone)
    read = [f"    {e.field} read from “{e.quote}” (rule {e.rule})" for e in _evidence(deed, heard)]
    head = f"{at:%Y-%m-%d %H:%M}  {deed.kind}  {told}{state}"
    return [head, f"    because {deed.because}", *read, f"    run {deed.run}"]
