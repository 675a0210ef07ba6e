"""What came of an import, as JSON and as text."""

from __future__ import annotations

from mailask.report.actions import Json
from mailask.run.importing import ImportResult

_MOST_SHOWN = 5


def import_to_json(result: ImportResult) -> Json:
    """The document of `import mbox --json`."""
    return {
        "seen": result.seen,
        "new": result.new,
        "skipped": result.skipped or {},
        "broken": result.broken,
        "unproven": result.unproven,
        "notes": [{"offset": note.offset, "problem": note.problem} for note in result.notes],
        "resumed_at": result.resumed_at,
    }


def import_to_text(result: ImportResult) -> str:
    """What `import mbox` prints."""
    skipped = "".join(f", {count:,} {kind} left out" for kind, count in (result.skipped or {}).items())
    lines = [f"{result.seen:,} messages, {result.new:,} not known before this import{skipped}"]
    if result.unproven:
        lines.append(f"{result.unproven:,} are in your name, but came in by mail: they count as received, not as sent")
    if result.broken:
        lines.append(f"{result.broken:,} could not be read and were left out:")
        lines += [f"  at byte {note.offset:,}: {note.problem}" for note in result.notes[:_MOST_SHOWN]]
    return "\n".join(lines)
