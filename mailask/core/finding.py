"""A finding is what the linter says about an ask or a letter."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An error stops the ask; a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that would make the ask stronger.

    Attributes:
        rule: S1 to T6 (`mailask lint --explain RULE`).
        field: the field of the ask, or `subject` or `body` of a letter.
        quote: the exact words, empty when something is missing.
        message: what a friend would say.
        fix: a rewrite, or what to write.
        evidence: grade and source of the rule.
        line: the line of the field in its file, 0 when unknown.
    """

    rule: str
    severity: Severity
    field: str
    quote: str
    message: str
    fix: str
    evidence: str
    line: int = 0
