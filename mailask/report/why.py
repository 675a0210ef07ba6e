"""The past of an ask, a request, a draft, a hold or a run, as JSON and as text: what was done, and because of what."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import tzinfo

from mailask.report.actions import Json, action_to_json, headline
from mailask.store import Deed


def deeds_to_json(deeds: Iterable[Deed], *, zone: tzinfo) -> list[Json]:
    """The document of `why --json`, oldest first."""
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
        }
        for deed in deeds
    ]


def deeds_to_text(deeds: Iterable[Deed], *, zone: tzinfo) -> str:
    """What `why` prints: a deed a paragraph, oldest first."""
    return "\n".join("\n".join(_paragraph(deed, zone)) for deed in deeds if deed.kind != "keep_ask")


def _paragraph(deed: Deed, zone: tzinfo) -> list[str]:
    told = (headline(deed.action) if deed.action else "") or deed.key
    state = "" if deed.state.value == "done" else f" [{deed.state.value}{': ' if deed.error else ''}{deed.error}]"
    at = deed.at.astimezone(zone)
    return [f"{at:%Y-%m-%d %H:%M}  {deed.kind}  {told}{state}", f"    because {deed.because}", f"    run {deed.run}"]
