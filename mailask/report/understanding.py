"""A reading for a person: the own words of a message, and under them what was understood and by which rule."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from mailask.core.deadline import When, written
from mailask.core.reading import Reading
from mailask.mail.source import Mail

_WIDTH = 88
_BOLD, _PLAIN, _FAINT = "\x1b[1m", "\x1b[0m", "\x1b[2m"


@dataclass(frozen=True, slots=True)
class _Mark:
    """A finding and the words it rests on."""

    quote: str
    label: str


def understanding(name: str, mail: Mail, reading: Reading, *, color: bool) -> str:
    """What `read FILE` prints: who wrote what kind of message, its own words, each finding under its words."""
    marks = list(dict.fromkeys(_marks(reading)))
    body, placed = _body(reading.reply, marks, color=color)
    head = [name, *_envelope(mail)]
    kind = f"automated: {reading.automated.value}" if reading.automated else "written by a human"
    returns = [f"back on {reading.returns}"] if reading.returns else []
    rest = [f"{mark.label}: “{mark.quote}”" if mark.quote else mark.label for mark in marks if mark not in placed]
    facts = [f"  {line}" for line in (kind, *returns, *_verdict(reading), *rest)]
    return "\n".join([*head, *facts, "", *(body or ["  (no words of its own)"]), ""])


def _envelope(mail: Mail) -> list[str]:
    head = mail.head
    lines = [f"  from {head.sender}" if head.sender else "  no sender can be read"]
    if head.at:
        lines.append(f"  sent {head.at:%a %d %b %Y %H:%M %z}")
    return [*lines, *([f"  subject {head.subject}"] if head.subject else [])]


def _verdict(reading: Reading) -> list[str]:
    outcome = [f"outcome: {reading.outcome.value}"] if reading.outcome else []
    deadline = [f"deadline: {written(reading.deadline.when)}"] if reading.deadline else []
    return [*outcome, *deadline, *(f"referral: {person}" for person in reading.referral)]


def _marks(reading: Reading) -> Iterator[_Mark]:
    for evidence in reading.evidence:
        if evidence.field != "dates":
            yield _Mark(evidence.quote, _label(evidence.field, None, evidence.rule))
    for date in reading.dates:
        yield _Mark(date.quote, _label(date.kind.value, date.when, date.rule))
    for ask in reading.asks:
        yield _Mark(ask.text, _label("ask", ask.deadline.when if ask.deadline else None, ask.rule))
    for promise in reading.promises:
        yield _Mark(promise.text, _label("promise", promise.when, promise.rule))


def _label(field: str, when: When | None, rule: str) -> str:
    parts = (field, written(when) if when else "", f"({rule})" if rule else "")
    return " ".join(part for part in parts if part)


def _body(reply: str, marks: list[_Mark], *, color: bool) -> tuple[list[str], set[_Mark]]:
    lines: list[str] = []
    placed: set[_Mark] = set()
    for paragraph in reply.splitlines():
        here = [mark for mark in marks if mark not in placed and mark.quote and mark.quote in paragraph]
        placed.update(here)
        spans = [(paragraph.index(mark.quote), mark) for mark in here]
        lines += _marked(paragraph, spans, color=color)
    return lines, placed


def _marked(paragraph: str, spans: list[tuple[int, _Mark]], *, color: bool) -> list[str]:
    lines: list[str] = []
    start = 0
    for piece in textwrap.wrap(paragraph, _WIDTH, drop_whitespace=False, break_on_hyphens=False) or [""]:
        end = start + len(piece)
        lines.append(f"  │ {_BOLD}{piece}{_PLAIN}".rstrip() if color else f"  │ {piece}".rstrip())
        for at, mark in sorted(((a, m) for a, m in spans if start <= a < end), key=lambda span: span[0]):
            carets = "^" * min(len(mark.quote), end - at)
            told = f"    {' ' * (at - start)}{carets} {mark.label}"
            lines.append(f"{_FAINT}{told}{_PLAIN}" if color else told)
        start = end
    return lines
