"""Every ask in tests/golden/letters beside its finished letter, as a person would find it in Drafts.

`--update-golden` writes what comes out; read the diff as prose before you commit it.
"""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mailask.config.templates import load_templates
from mailask.core.letter import Attachment
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.mail.compose import compose
from mailask.planning.writing import write_ask
from mailask.smart import lint_ask, lint_letter, parse_ask

FOLDER = Path(__file__).parent.parent / "golden" / "letters"
CASES = sorted(FOLDER.glob("*.toml"))
PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 25, 10, tzinfo=PARIS)
POLICY = Policy(me=Me(Person("alice@example.com", "Alice Moreau"), zone=PARIS))
# A case of needs only says less on purpose; what it lacks is told, and stops nothing.
SPARSE = {"06-en-needs-only", "24-de-nur-noetig"}


def letter_of(case):
    ask, problems = parse_ask(tomllib.loads(case.read_text("utf-8")), stem=case.stem, source=case.name, zone=PARIS)
    assert problems == ()
    files = tuple(Attachment(name, "application/pdf", b"%PDF-1.4\n") for name in ask.attach)
    return ask, write_ask(ask, ask.to[0], policy=POLICY, templates=load_templates(), now=NOW, attachments=files)


def test_there_are_enough_of_them():
    assert len(CASES) >= 24


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_the_letter_is_the_golden_one(case, request):
    _, letter = letter_of(case)
    source = compose(letter, mailask_id=f"{case.stem}/{letter.to[0].address}", at=NOW)
    golden = case.with_suffix(".eml")
    if request.config.getoption("--update-golden"):
        golden.write_bytes(source)
    assert source == golden.read_bytes()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_a_golden_ask_and_its_letter_pass_the_linter(case):
    ask, letter = letter_of(case)
    found = {f.rule for f in lint_ask(ask, policy=POLICY, now=NOW)}
    told = {f.rule for f in lint_letter(letter, policy=POLICY, now=NOW, language=ask.language)}
    if case.stem in SPARSE:
        assert found == {"M2", "M4", "R1", "T1"}
        assert told - {"S6"} == {"M2", "M4", "R1", "T1"}
    else:
        assert (found, told) == (set(), set())
