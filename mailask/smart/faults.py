"""A rule of good asking: what it wants, on what evidence, and every way of breaking it with what mends it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from mailask.core.finding import Finding, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING
UNREADABLE = "F1"
"""Not a rule of good asking: the field cannot be read at all."""
LETTERS = {"S": "specific", "M": "meaningful", "A": "action-oriented", "R": "realistic", "T": "time-bound"}
_LONGEST_QUOTE = 200


@dataclass(frozen=True, slots=True)
class LintRule:
    """One rule of the linter.

    Grades: A randomised, many studies; B a sound experiment or a large natural data set with controls; C correlational
    or a vendor's data; D expert practice; X contested.

    Attributes:
        wants: what a letter that keeps the rule looks like.
        because: what was found, in plain words; only findings that were seen in their source.
        grade: A, B, C, D or X; source: who found it.
        example: a line that keeps the rule.
    """

    code: str
    wants: str
    because: str
    grade: str
    source: str
    example: str

    @property
    def evidence(self) -> str:
        return f"grade {self.grade}: {self.source}"


@dataclass(frozen=True, slots=True)
class Fault:
    """One way of breaking a rule; `{names}` in its message and its fix are filled where it is found."""

    rule: LintRule
    severity: Severity
    message: str
    fix: str

    def at(self, where: str, quote: str = "", **told: object) -> Finding:
        """The fault as found in a field of an ask, or in the subject or body of a letter."""
        return Finding(
            rule=self.rule.code,
            severity=self.severity,
            field=where,
            quote=" ".join(quote.split())[:_LONGEST_QUOTE],
            message=self.message.format_map(told),
            fix=self.fix.format_map(told),
            evidence=self.rule.evidence,
        )

    def weighing(self, severity: Severity) -> Fault:
        """A copy of the fault that weighs as much as this case of it does."""
        return replace(self, severity=severity)


def shown(day: date) -> str:
    """`Friday 2026-12-04`: a day as messages to the author name it."""
    return f"{_WEEKDAYS[day.weekday()]} {day.isoformat()}"


_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
