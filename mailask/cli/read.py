"""`mailask read`: what mailask understands of a message, and why."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any

import typer

from mailask.cli.call import Call, command, say
from mailask.cli.lines import BadLine, answer_lines
from mailask.errors import SettingsError


def register(app: typer.Typer) -> None:
    """Add `read`."""
    command(app, "read")(_read)


def _read(
    call: Call,
    *,
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE...", help="Messages as .eml; - is stdin.")] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line in, one out.")] = False,
) -> int:
    """Show what mailask understands of a message: own words, outcome, dates, asks, promises, each with its rule."""
    if jsonl:
        return answer_lines(files or (), lambda given: _answer(call, given))
    if not files:
        raise SettingsError("nothing to read", hint="Name a file, as in `mailask read letter.eml`, or use --jsonl.")
    return _read_files(call, files)


def _read_files(call: Call, files: list[Path]) -> int:
    from mailask.mail.source import open_mail
    from mailask.reading import read
    from mailask.report.reading import reading_to_json
    from mailask.report.understanding import understanding

    documents = []
    unread = 0
    for path in files:
        try:
            source = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
        except OSError as error:
            say(f"{path}: cannot be read: {error.strerror}")
            unread += 1
            continue
        mail = open_mail(source)
        reading = read(source, me=_me(call), reference=None if mail.head.at else call.now, working=call.working)
        documents.append({"file": str(path), **reading_to_json(reading)})
        if not call.json:
            call.show(understanding(str(path), mail, reading, color=sys.stdout.isatty()))
    if call.json:
        call.answer(documents)
    return 2 if unread else 0


def _answer(call: Call, given: Mapping[str, Any]) -> Mapping[str, object]:
    from mailask.mail.source import open_mail
    from mailask.reading import read, read_text
    from mailask.report.reading import reading_to_json

    me = given.get("me")
    if me is not None and not (isinstance(me, list) and all(isinstance(a, str) for a in me)):
        raise BadLine("`me` must be a list of addresses")
    common = {
        "me": _me(call) if me is None else me,
        "language": _language(given),
        "day_first": _typed(given, "dayfirst", bool),
        "working": call.working,
    }
    reference = _reference(call, given)
    eml, text = _typed(given, "eml", str), _typed(given, "text", str)
    if eml is not None:
        source = _bytes(eml)
        if reference is None and open_mail(source).head.at is None:
            reference = call.now
        return reading_to_json(read(source, reference=reference, **common))
    if text is None:
        raise BadLine("needs `text` or `eml`")
    return reading_to_json(read_text(text, reference=reference or call.now, **common))


def _language(given: Mapping[str, Any]) -> str | None:
    """The language that the line names; one that is not read is no help, and is told from the words."""
    from mailask.reading.languages.language import codes

    told = re.split(r"[-_.]", _typed(given, "lang", str) or "", maxsplit=1)[0].lower()
    return told if told in codes() else None


def _typed(given: Mapping[str, Any], key: str, kind: type) -> Any:
    value = given.get(key)
    if value is not None and not isinstance(value, kind):
        raise BadLine(f"`{key}` must be {'text' if kind is str else 'true or false'}")
    return value


def _reference(call: Call, given: Mapping[str, Any]) -> datetime | None:
    text = _typed(given, "reference", str)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise BadLine(f"`reference` is not an ISO date and time: {text}") from None
    return moment if moment.tzinfo else moment.replace(tzinfo=call.now.tzinfo)


def _bytes(eml: str) -> bytes:
    try:
        return eml.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return eml.encode("utf-8", "replace")


def _me(call: Call) -> Collection[str]:
    settings = call.settings_if_any
    return settings.me.addresses if settings else ()
