"""A reading as the JSON of `mailask read --jsonl`."""

from __future__ import annotations

from mailask.core.deadline import When, written
from mailask.core.reading import Reading


def reading_to_json(reading: Reading) -> dict[str, object]:
    """The fields of one answer of `read --jsonl`, without its id."""
    return {
        "reply": reading.reply,
        "automated": reading.automated.value if reading.automated else None,
        "returns": reading.returns.isoformat() if reading.returns else None,
        "outcome": reading.outcome.value if reading.outcome else None,
        "certainty": reading.certainty.value if reading.certainty else None,
        "deadline": _written(reading.deadline.when) if reading.deadline else None,
        "dates": [{"when": written(d.when), "quote": d.quote, "kind": d.kind.value} for d in reading.dates],
        "asks": [
            {"text": ask.text, "deadline": _written(ask.deadline.when) if ask.deadline else None}
            for ask in reading.asks
        ],
        "promises": [{"text": p.text, "when": _written(p.when)} for p in reading.promises],
        "referral": [{"name": person.name, "address": person.address} for person in reading.referral],
    }


def _written(when: When | None) -> str | None:
    return None if when is None else written(when)
