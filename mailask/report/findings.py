"""Findings as a compiler prints them, as a checklist by letter, and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mailask.core.finding import Finding, Severity
from mailask.smart import LETTERS, LintRule

_COLORS = {Severity.ERROR: "31;1", Severity.WARNING: "33"}
_OK = "32"


def finding_to_json(finding: Finding) -> dict[str, object]:
    """One finding of `lint --json` and `--jsonl`; the line is there when the file is known."""
    told: dict[str, object] = {
        "rule": finding.rule,
        "severity": finding.severity.value,
        "field": finding.field,
        "quote": finding.quote,
        "message": finding.message,
        "fix": finding.fix,
        "evidence": finding.evidence,
    }
    return told | ({"line": finding.line} if finding.line else {})


def findings_to_text(name: str, findings: Sequence[Finding], *, color: bool) -> str:
    """`asks/churn.toml:4: T2 warning: …`, each with its fix, and the checklist; empty when there is nothing to say."""
    if not findings:
        return ""
    lines = []
    for finding in findings:
        place = f"{name}:{finding.line}" if finding.line else name
        label = _painted(f"{finding.rule} {finding.severity.value}", _COLORS[finding.severity], color=color)
        quote = f" “{finding.quote}”" if finding.quote and finding.quote not in finding.message else ""
        lines.append(f"{place}: {label}: {finding.field}:{quote} {finding.message}")
        if finding.fix:
            lines.append(f"    {finding.fix}")
    return "\n".join((*lines, f"{name}: {checklist_to_text(findings, color=color)}"))


def checklist(findings: Iterable[Finding]) -> dict[str, str]:
    """Each letter of SMART with `ok`, `warning` or `error`: a checklist, not a score."""
    worst = dict.fromkeys(LETTERS, "ok")
    for finding in findings:
        letter = finding.rule[0]
        if letter in worst and worst[letter] != Severity.ERROR.value:
            worst[letter] = finding.severity.value
    return worst


def checklist_to_text(findings: Iterable[Finding], *, color: bool) -> str:
    """`S ok, M warning, A ok, R ok, T ok`."""
    colors = {"ok": _OK} | {severity.value: code for severity, code in _COLORS.items()}
    return ", ".join(
        _painted(f"{letter} {state}", colors[state], color=color) for letter, state in checklist(findings).items()
    )


def rule_to_text(rule: LintRule) -> str:
    """What `lint --explain` says of one rule."""
    return "\n".join(
        (
            f"{rule.code} ({LETTERS[rule.code[0]]}): {rule.wants}",
            "",
            f"Why: {rule.because}",
            f"Evidence: {rule.evidence}",
            f"Like this: {rule.example}",
            "",
            f'Off in one ask: noqa = ["{rule.code}"]. Off everywhere: [lint] off = ["{rule.code}"] in config.toml.',
        )
    )


def _painted(text: str, code: str, *, color: bool) -> str:
    return f"\033[{code}m{text}\033[0m" if color else text
