from __future__ import annotations

from mailask.core.finding import Finding, Severity
from mailask.report.findings import checklist, finding_to_json, findings_to_text, rule_to_text
from mailask.smart.table import RULES

LATE = Finding("T2", Severity.WARNING, "by", "2026-12-18", "That is far.", "by = 2026-12-02", "grade A: many", line=4)
BARE = Finding("M1", Severity.ERROR, "why", "", "It does not say why.", "Say what hangs on it.", "grade B: one")


def test_findings_look_like_a_compilers():
    assert findings_to_text("asks/churn.toml", (LATE, BARE), color=False) == (
        "asks/churn.toml:4: T2 warning: by: “2026-12-18” That is far.\n"
        "    by = 2026-12-02\n"
        "asks/churn.toml: M1 error: why: It does not say why.\n"
        "    Say what hangs on it.\n"
        "asks/churn.toml: S ok, M error, A ok, R ok, T warning"
    )


def test_colour_is_only_there_when_wanted():
    assert "\033[33mT2 warning\033[0m" in findings_to_text("a.toml", (LATE,), color=True)
    assert "\033" not in findings_to_text("a.toml", (LATE,), color=False)


def test_nothing_to_say_is_silence():
    assert findings_to_text("a.toml", (), color=False) == ""


def test_an_error_weighs_more_than_a_warning():
    assert checklist([BARE, LATE]) == {"S": "ok", "M": "error", "A": "ok", "R": "ok", "T": "warning"}


def test_a_finding_as_json_keeps_the_contract():
    assert finding_to_json(BARE) == {
        "rule": "M1",
        "severity": "error",
        "field": "why",
        "quote": "",
        "message": "It does not say why.",
        "fix": "Say what hangs on it.",
        "evidence": "grade B: one",
    }
    assert finding_to_json(LATE)["line"] == 4


def test_every_rule_of_the_table_explains_itself():
    assert len(RULES) == 27
    for rule in RULES.values():
        told = rule_to_text(rule)
        assert rule.grade in "ABCDX"
        assert rule.because in told
        assert rule.source in told
