"""`mailask lint`: what would make an ask or a letter stronger, and the evidence of every rule."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from mailask.cli.call import Call, command, say
from mailask.cli.lines import BadLine, answer_lines
from mailask.cli.memory import memory_of
from mailask.core.letter import Purpose
from mailask.errors import AskFileError, MailboxError, NotFound, SettingsError

if TYPE_CHECKING:
    from mailask.config.ask_files import AskFile
    from mailask.core.finding import Finding


def register(app: typer.Typer) -> None:
    """Add `lint`."""
    command(app, "lint")(_lint)


def _lint(
    call: Call,
    *,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE...", help="Asks (.toml) or letters (.eml).")
    ] = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="One JSON object a line in, one out.")] = False,
    explain: Annotated[
        str | None, typer.Option(metavar="RULE", help="Say what a rule wants, and on what evidence.")
    ] = None,
    drafts: Annotated[bool, typer.Option("--drafts", help="Read the drafts in your mailbox; changes nothing.")] = False,
) -> int:
    """Say what would make an ask or a letter stronger; exit code 1 when there is an error."""
    if explain is not None:
        return _explain(call, explain)
    if jsonl:
        return answer_lines(files or (), lambda given: _answer(call, given))
    if drafts:
        return _tell(call, _of_drafts(call))
    if not files:
        raise SettingsError(
            "nothing to lint", hint="Name a file, as in `mailask lint asks/churn.toml`, or use --drafts."
        )
    return _tell(call, [_of_file(call, path) for path in files])


def lint_ask_files(call: Call, files: Iterable[AskFile]) -> int:
    """Tell the findings of ask files; 1 when one of them is an error."""
    return _tell(call, [(str(file.path), _of_ask(call, file)) for file in files])


def _of_file(call: Call, path: Path) -> tuple[str, tuple[Finding, ...]]:
    if path.suffix == ".toml":
        if not path.is_file():
            raise AskFileError(f"{path}: there is no such file", hint="`mailask ask list` shows your asks.")
        from mailask.config.ask_files import read_ask

        return str(path), _of_ask(call, read_ask(path, zone=call.policy.me.zone))
    try:
        source = sys.stdin.buffer.read() if str(path) == "-" else path.read_bytes()
    except OSError as error:
        raise MailboxError(f"{path}: cannot be read: {error.strerror}", hint="Check the name.") from None
    return str(path), _of_letter(call, source)


def _of_ask(call: Call, file: AskFile) -> tuple[Finding, ...]:
    from mailask.smart import lint_ask

    if file.ask is None:
        return file.findings
    known = memory_of(call, file.ask.to).known(file.ask.to, but=file.ask.id)
    return file.placed(lint_ask(file.ask, policy=call.policy, now=call.now, known=known))


def _of_letter(call: Call, source: bytes, purpose: Purpose = Purpose.ASK, ask: str = "") -> tuple[Finding, ...]:
    from mailask.mail.source import open_mail
    from mailask.smart import lint_letter

    readers = open_mail(source).head.to
    known = memory_of(call, readers).known(readers, but=ask)
    return lint_letter(source, purpose=purpose, policy=call.policy, now=call.now, known=known)


def _of_drafts(call: Call) -> list[tuple[str, tuple[Finding, ...]]]:
    from mailask.cli.opening import opened
    from mailask.errors import MessageGone
    from mailask.mail.source import open_mail

    told = []
    with opened(call) as home:
        asks = {request.id: request.ask for request in home.store.lives.requests()}
        ours = {d.mailask_id: (d.purpose, asks.get(d.request, "")) for d in home.store.lives.drafts()}
        for draft in home.mailbox.drafts():
            try:
                source = home.mailbox.draft_source(draft.ref)
            except MessageGone:
                continue
            purpose, ask = ours.get(draft.mailask_id, (Purpose.ASK, ""))
            told.append((open_mail(source).head.subject or draft.ref, _of_letter(call, source, purpose, ask)))
    return told


def _tell(call: Call, told: list[tuple[str, tuple[Finding, ...]]]) -> int:
    from mailask.report.findings import finding_to_json, findings_to_text

    if call.json:
        call.answer([{"file": name, "findings": [finding_to_json(f) for f in found]} for name, found in told])
    else:
        for name, found in told:
            if text := findings_to_text(name, found, color=sys.stdout.isatty()):
                call.show(text)
        if not any(found for _, found in told) and sys.stderr.isatty():
            say("Nothing to mend.")
    return int(any(finding.severity.value == "error" for _, found in told for finding in found))


def _answer(call: Call, given: Mapping[str, Any]) -> Mapping[str, object]:
    from mailask.report.findings import finding_to_json
    from mailask.smart import lint_ask

    fields = given.get("ask")
    if not isinstance(fields, dict):
        raise BadLine("needs `ask`, an object of fields")
    now = call.now
    if given.get("now") is not None:
        try:
            now = datetime.fromisoformat(str(given["now"]))
        except ValueError:
            raise BadLine(f"`now` is not an ISO date and time: {given['now']}") from None
        now = now if now.tzinfo else now.replace(tzinfo=call.now.tzinfo)
    return {"findings": [finding_to_json(f) for f in lint_ask(fields, now=now, policy=call.policy)]}


def _explain(call: Call, code: str) -> int:
    from mailask.config.nearest import nearest
    from mailask.report.findings import rule_to_text
    from mailask.smart import RULES

    rule = RULES.get(code.strip().upper())
    if rule is None:
        raise NotFound(f"there is no rule “{code}”{nearest(code, RULES)}", hint=f"The rules are: {', '.join(RULES)}.")
    if call.json:
        names = ("code", "wants", "because", "grade", "source", "example")
        call.answer({name: getattr(rule, name) for name in names})
    else:
        call.show(rule_to_text(rule))
    return 0
