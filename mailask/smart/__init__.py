"""SMART: an ask or a letter -> findings.

::

    from mailask.smart import lint_ask, lint_letter

    for finding in lint_ask({"title": "Churn figures", "action": "Send me the CSV."}, now=now):
        finding.rule, finding.message, finding.fix

Pure and deterministic. Whoever uses this package imports from here.

A module for each letter of the word (`specific`, `meaningful`, `actionable`, `realistic`, `timebound`) holds its rules:
what each wants, on what evidence, and its `faults`, with message, severity and fix. `asks` applies them to the fields
of an ask, `letters` to the text of a letter, `table` has them by code, `sources` names what several rest on. `clauses`
says what asks in a text, `fields` and `recipients` read an ask file, `known` is what may be known of people,
`likely_holidays` when they do not work.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mailask.smart.fields import parse_ask
from mailask.smart.known import Acquaintance, Known

if TYPE_CHECKING:
    from mailask.smart.clauses import words_in
    from mailask.smart.faults import LETTERS, UNREADABLE, LintRule
    from mailask.smart.lint import lint_ask, lint_letter, lint_words
    from mailask.smart.table import RULES

__all__ = [
    "LETTERS",
    "RULES",
    "UNREADABLE",
    "Acquaintance",
    "Known",
    "LintRule",
    "lint_ask",
    "lint_letter",
    "lint_words",
    "parse_ask",
    "words_in",
]

_HOMES = {
    "LETTERS": "faults",
    "RULES": "table",
    "UNREADABLE": "faults",
    "LintRule": "faults",
    "lint_ask": "lint",
    "lint_letter": "lint",
    "lint_words": "lint",
    "words_in": "clauses",
}


def __getattr__(name: str) -> Any:
    # Every run reads ask files; the rules with their word lists are loaded only when something is to be judged.
    if name not in _HOMES:
        raise AttributeError(name)
    found = globals()[name] = getattr(import_module(f"mailask.smart.{_HOMES[name]}"), name)
    return found
