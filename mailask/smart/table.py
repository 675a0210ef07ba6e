"""Every rule by its code, in the order S M A R T."""

from __future__ import annotations

from mailask.smart import actionable, meaningful, realistic, specific, timebound

RULES = {
    rule.code: rule for letter in (specific, meaningful, actionable, realistic, timebound) for rule in letter.RULES
}
CODES = tuple(RULES)


def evidence_of(code: str) -> str:
    """Grade and source of a rule; a field that cannot be read needs none."""
    rule = RULES.get(code)
    return rule.evidence if rule else ""
