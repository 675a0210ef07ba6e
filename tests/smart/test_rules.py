"""Every rule stands in one place, with all that is ever said of it."""

from __future__ import annotations

import ast
import string
from pathlib import Path

import pytest

import mailask.smart
from mailask.smart import actionable, meaningful, realistic, specific, timebound
from mailask.smart.faults import LETTERS, Fault, LintRule
from mailask.smart.table import RULES

SMART = Path(mailask.smart.__file__).parent
MODULES = {"S": specific, "M": meaningful, "A": actionable, "R": realistic, "T": timebound}
FAULTS = [fault for module in MODULES.values() for fault in vars(module).values() if isinstance(fault, Fault)]


def test_each_letter_holds_its_own_rules_in_order():
    assert "".join(MODULES) == "".join(LETTERS) == "SMART"
    for letter, module in MODULES.items():
        codes = [rule.code for rule in module.RULES]
        assert codes == sorted(codes)
        assert {code[0] for code in codes} == {letter}
        defined = [rule for rule in vars(module).values() if isinstance(rule, LintRule)]
        assert sorted(rule.code for rule in defined) == codes


def test_every_rule_can_be_broken():
    assert {fault.rule.code for fault in FAULTS} == set(RULES)


@pytest.mark.parametrize("folder", ["asks", "letters"])
def test_asks_and_letters_apply_the_same_five_and_define_no_rule(folder):
    names = {path.stem for path in (SMART / folder).glob("*.py")}
    assert {"specific", "meaningful", "actionable", "realistic", "timebound"} <= names
    for path in (SMART / folder).glob("*.py"):
        made = {
            ast.unparse(n.func)
            for n in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(n, ast.Call)
        }
        assert not {"Finding", "Fault", "LintRule"} & made


def test_what_a_fault_says_is_filled_from_what_was_found():
    for fault in FAULTS:
        names = {
            name for text in (fault.message, fault.fix) for _, name, _, _ in string.Formatter().parse(text) if name
        }
        finding = fault.at("body", "some\n words", **dict.fromkeys(names, "{this}"))
        assert finding.evidence == fault.rule.evidence
        assert finding.quote == "some words"
        assert "{this}" in finding.message + finding.fix or not names
        assert "{" not in (finding.message + finding.fix).replace("{this}", "")
