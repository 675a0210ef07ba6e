"""`mailask ask new`: the five letters, one at a time, linted as you go."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mailask.cli.call import Call, command, say
from mailask.errors import AskFileError, SettingsError

if TYPE_CHECKING:
    from mailask.core.finding import Finding


@dataclass(frozen=True, slots=True)
class Question:
    """One thing to ask the person: the field it fills, and why it matters."""

    field: str
    question: str
    reason: str
    optional: bool = False
    advised: bool = False
    """Asked for at a terminal; an ask without it only earns a warning, so flags may leave it out."""


QUESTIONS = (
    Question("to", "Whom do you ask? (Dana Levi <dana@example.com>; several apart by commas)", "One person a letter."),
    Question("need", "Specific: what exactly do you need?", "A thing with a name can be given; “help” cannot."),
    Question("why", "Meaningful: why does it matter?", "People help a purpose they understand."),
    Question("action", "Action: what should they do, in one sentence?", "One clear action is easier than a choice."),
    Question(
        "effort_minutes",
        "Realistic: how many minutes will it take?",
        "A small, known effort is easy to agree to.",
        advised=True,
    ),
    Question(
        "by",
        "Time-bound: by when? (2026-12-04, or “next Friday”)",
        "What has a date gets done; “soon” waits.",
        advised=True,
    ),
    Question("by_reason", "Why then?", "A reason makes a date fair.", optional=True),
    Question("context", "What do the two of you share?", "It tells them why you ask them.", optional=True),
    Question("offer", "What can you offer in return?", "Giving back keeps the tie warm.", optional=True),
    Question("title", "In a few words, what is it about?", "It becomes the subject: two to seven words get opened."),
)
_FIRST = ("id", "title", "to", "order")


def register(group: typer.Typer) -> None:
    """Add `ask new` to the group."""
    command(group, "new")(_new)


def _new(
    call: Call,
    *,
    title: Annotated[str | None, typer.Option(help="What it is about, in a few words.")] = None,
    to: Annotated[list[str] | None, typer.Option(help="Whom you ask; may be repeated.")] = None,
    need: Annotated[str | None, typer.Option(help="S: what exactly you need.")] = None,
    why: Annotated[str | None, typer.Option(help="M: why it matters.")] = None,
    action: Annotated[str | None, typer.Option(help="A: what they should do.")] = None,
    effort: Annotated[int | None, typer.Option(help="R: how many minutes it takes them.")] = None,
    by: Annotated[str | None, typer.Option(help="T: by when; a date, or words such as “next Friday”.")] = None,
    by_reason: Annotated[str | None, typer.Option(help="Why then.")] = None,
    offer: Annotated[str | None, typer.Option(help="What you offer in return.")] = None,
    context: Annotated[str | None, typer.Option(help="What the two of you share.")] = None,
    order: Annotated[str | None, typer.Option(help="Several people: one-by-one or together.")] = None,
    wait: Annotated[str | None, typer.Option(metavar="UNTIL", help="No nudge before this day.")] = None,
    name: Annotated[str | None, typer.Option("--id", help="The file's name; else made from the title.")] = None,
    force: Annotated[bool, typer.Option("--force", help="Write it although the linter finds an error.")] = False,
) -> None:
    """Write a new ask: what, why, which action, how much effort, by when. With flags it needs no terminal."""
    given: dict[str, Any] = {
        "title": title,
        "to": to,
        "need": need,
        "why": why,
        "action": action,
        "effort_minutes": effort,
        "by": by,
        "by_reason": by_reason,
        "offer": offer,
        "context": context,
        "order": order,
        "wait_until": wait,
    }
    fields = {key: value for key, value in given.items() if value is not None}
    for key in ("by", "wait_until"):
        if key in fields:
            fields[key] = _day(call, fields[key])
    fields = _interviewed(call, fields)
    findings = _lint(fields, call)
    errors = [finding for finding in findings if finding.severity.value == "error"]
    if errors and not force:
        told = "\n".join(f"{f.field}: {f.message}{f' {f.fix}' if f.fix else ''} ({f.rule})" for f in errors)
        raise AskFileError(f"not written yet:\n{told}", hint="Change these, or write it as it is with --force.")
    _write(call, fields, name, findings)


def _write(call: Call, fields: Mapping[str, Any], name: str | None, findings: list[Finding]) -> None:
    from mailask.config.ask_files import read_asks, stem_of, write_ask
    from mailask.report.findings import finding_to_json

    stem = name or stem_of(str(fields.get("title", "")))
    if stem != stem_of(stem) and ("/" in stem or stem.startswith(".")):
        raise SettingsError(f"--id {stem}: not a name for a file", hint=f"As in --id {stem_of(stem)}.")
    folder = read_asks(call.settings.asks.folder, zone=call.settings.zone)
    if any(file.name == stem for file in folder.files):
        raise AskFileError(f"there is an ask “{stem}” already", hint="Choose another name with --id.")
    ordered = {key: fields[key] for key in (*_FIRST, *fields) if key in fields}
    path = write_ask(folder.folder, stem, ordered)
    if call.json:
        call.answer({"id": stem, "file": str(path), "findings": [finding_to_json(f) for f in findings]})
        return
    call.show(str(path))
    for finding in findings:
        say(f"{finding.rule} {finding.severity.value}: {finding.message} {finding.fix}".rstrip())


def _interviewed(call: Call, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields with what the person at the terminal adds; without a terminal, all that is needed must be there."""
    open_questions = [q for q in QUESTIONS if q.field not in fields]
    if not any(not q.optional for q in open_questions):
        return fields
    if not sys.stdin.isatty():
        missing = [f"--{q.field}" for q in open_questions if not (q.optional or q.advised)]
        if not missing:
            return fields
        raise SettingsError(f"no terminal to ask at, and missing: {', '.join(missing)}", hint="Give them as flags.")
    answered = dict(fields)
    for question in open_questions:
        _ask(call, question, answered)
    return answered


def _ask(call: Call, question: Question, answered: dict[str, Any]) -> None:
    """Ask until the answer stands: an error is asked again, a warning may be kept."""
    say(f"\n{question.reason}")
    text = _prompt(question.question)
    while True:
        if not text and question.optional:
            return
        try:
            value = _value(call, question.field, text)
        except SettingsError as error:
            say(f"{error.message} {error.hint}")
            text = _prompt("Once more")
            continue
        findings = [f for f in _lint({**answered, question.field: value}, call) if f.field == question.field]
        for finding in findings:
            say(f"  {finding.rule} {finding.severity.value}: {finding.message} {finding.fix}".rstrip())
        broken = any(finding.severity.value == "error" for finding in findings) or not text
        again = _prompt("Once more" if broken else "Better words, or Enter to keep it") if findings or not text else ""
        if not again and not broken:
            answered[question.field] = value
            return
        text = again


def _value(call: Call, field: str, text: str) -> Any:
    if field == "to":
        from email.utils import formataddr, getaddresses

        return [
            formataddr(pair, "utf-8") if pair[0].isascii() else f"{pair[0]} <{pair[1]}>"
            for pair in getaddresses([text])
        ]
    if field == "effort_minutes":
        try:
            return int(text)
        except ValueError:
            raise SettingsError(f"“{text}” is not a number of minutes.", hint="As in 15.") from None
    return _day(call, text) if field == "by" else text


def _day(call: Call, text: str) -> date | datetime:
    """A date from ISO, or from words as in mail."""
    from mailask.reading import read_text

    text = text.strip()
    if len(text) == len("2026-12-04"):
        try:
            return date.fromisoformat(text)
        except ValueError:
            pass
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        reading = read_text(f"Please answer by {text}.", reference=call.now, working=call.working)
        if reading.deadline is None:
            raise SettingsError(f"“{text}” is not a day.", hint="As in 2026-12-04, or “next Friday”.") from None
        return reading.deadline.when
    return moment if moment.tzinfo else moment.replace(tzinfo=call.settings.zone)


def _lint(fields: Mapping[str, Any], call: Call) -> list[Finding]:
    from mailask.cli.memory import memory_of
    from mailask.smart import Known, lint_ask, parse_ask

    ask, _ = parse_ask(fields, stem="ask", source="", zone=call.policy.me.zone)
    known = memory_of(call, ask.to).known(ask.to) if ask else Known()
    return list(lint_ask(fields, now=call.now, policy=call.policy, known=known))


def _prompt(question: str) -> str:
    # Typer's own prompt leaves a blank on stdout, which holds results only.
    with redirect_stdout(sys.stderr):
        return input(f"{question}: ").strip()
