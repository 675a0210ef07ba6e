"""JSON lines: one object in, one object out, in order, flushed after each; a bad line is answered and passed over."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mailask.errors import MailaskError, MailboxError

Answer = Callable[[Mapping[str, Any]], Mapping[str, object]]


class BadLine(ValueError):
    """A line that cannot be answered; the message says why."""


def answer_lines(files: Iterable[Path], answer: Answer) -> int:
    """Answer every line of the files, or of stdin when there are none; 1 when some could not be answered."""
    failed = False
    for number, raw in enumerate(_lines(tuple(files)), 1):
        if not raw.strip():
            continue
        told = _answered(raw, number, answer)
        failed = failed or "error" in told
        sys.stdout.write(json.dumps(told, ensure_ascii=True) + "\n")
        sys.stdout.flush()
    return int(failed)


def _answered(raw: bytes, number: int, answer: Answer) -> dict[str, object]:
    try:
        given = json.loads(raw)
    except (ValueError, RecursionError) as error:
        return {"id": None, "error": f"line {number} is not JSON: {error}"}
    if not isinstance(given, dict):
        return {"id": None, "error": f"line {number} is not an object"}
    name = given.get("id")
    try:
        return {"id": name, **answer(given)}
    except BadLine as error:
        return {"id": name, "error": f"line {number}: {error}"}
    except MailaskError as error:
        return {"id": name, "error": f"line {number}: {error.message}"}
    except Exception as error:  # noqa: BLE001 - one strange line must not end the stream
        return {"id": name, "error": f"line {number}: a bug in mailask: {type(error).__name__}: {error}"}


def _lines(files: tuple[Path, ...]) -> Iterator[bytes]:
    if not files:
        yield from sys.stdin.buffer
    for path in files:
        try:
            with path.open("rb") as file:
                yield from file
        except OSError as error:
            raise MailboxError(f"{path}: cannot be read: {error.strerror}", hint="Check the name.") from None
