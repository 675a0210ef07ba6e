"""A language is a folder: it carries the sentences that prove it, and a new one is read because it is there."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from mailask.core.deadline import written
from mailask.reading import read_text
from mailask.reading.dates.grammar import RULES
from mailask.reading.languages import language as shelf
from mailask.reading.languages.detection import language_of, language_shown
from mailask.reading.languages.language import codes, language_named
from mailask.reading.languages.tags import Tag

NOW = datetime.fromisoformat("2026-03-04T14:30:00+01:00")
FOLDERS = Path(shelf.__file__).parent
ROOT = Path(__file__).parents[2]
PARTS = ("answers", "refusals", "doubts", "speech", "promises", "dates", "asking", "letters")

# What CONTRIBUTING shows: a file name in bold, and under it the file.
SHOWN = re.compile(r"^`(it/\w+\.(?:py|toml))`:\n\n```\w+\n(.*?)^```", re.MULTILINE | re.DOTALL)
READ = """
import json, sys
from datetime import datetime
from mailask.reading import languages
languages.__path__.append(sys.argv[1])
from mailask.reading import read_text
from mailask.reading.languages.detection import language_of
from mailask.reading.languages.language import codes
reading = read_text(sys.argv[2], reference=datetime.fromisoformat("2026-03-04T14:30:00+01:00"))
said = [reading.outcome.value, [f"{day.kind.value} {day.when}" for day in reading.dates], len(reading.asks)]
print(json.dumps([codes(), language_of(sys.argv[2]), *said]))
"""


def examples(kind):
    """The sentences of every language that prove one kind of reading."""
    return [
        (code, sentence, meant)
        for code in codes()
        for sentence, meant in tomllib.loads((FOLDERS / code / "examples.toml").read_text(encoding="utf-8"))[
            kind
        ].items()
    ]


@pytest.mark.parametrize("code", codes())
def test_a_language_has_all_its_parts(code):
    assert [part for part in PARTS if not (FOLDERS / code / f"{part}.py").is_file()] == []
    assert language_named(code).common
    assert language_named(code.upper() + "-XX") is language_named(code)


@pytest.mark.parametrize(("code", "sentence", "outcome"), examples("answers"))
def test_an_answer_that_proves_a_language_is_read(code, sentence, outcome):
    reading = read_text(sentence, reference=NOW)

    assert reading.outcome is not None
    assert reading.outcome.value == outcome
    assert language_of(sentence) == code


@pytest.mark.parametrize(("code", "sentence", "meant"), examples("dates"))
def test_a_date_that_proves_a_language_is_read(code, sentence, meant):
    found = [f"{date.kind.value} {written(date.when)}" for date in read_text(sentence, reference=NOW).dates]

    assert "; ".join(found) == ("" if meant == "none" else meant)
    assert language_of(sentence) == code


@pytest.mark.parametrize(("code", "sentence", "does"), examples("says"))
def test_an_ask_or_a_promise_that_proves_a_language_is_read(code, sentence, does):
    reading = read_text(sentence, reference=NOW)

    assert ("ask" if reading.asks else "promise" if reading.promises else "neither") == does
    assert language_shown(sentence) == code


def test_a_language_that_nobody_has_described_finds_nothing():
    nobody = language_named("xx")

    assert not nobody.common
    assert not nobody.asking.verbs
    assert nobody.answers["no"].search("No, não, nein, non") is None
    assert language_named("any").dates.table.words == {}


def test_a_language_is_added_by_a_folder_as_the_guide_shows(tmp_path):
    shown = SHOWN.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert {name for name, _ in shown} >= {"it/__init__.py", "it/answers.py", "it/dates.py", "it/examples.toml"}
    for name, text in shown:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    proof = tomllib.loads((tmp_path / "it" / "examples.toml").read_text(encoding="utf-8"))

    def read(sentence):
        command = [sys.executable, "-c", READ, str(tmp_path), sentence]
        told = subprocess.run(command, capture_output=True, check=True, text=True).stdout
        return json.loads(told)

    for sentence, meant in [*proof["answers"].items(), *proof["dates"].items()]:
        known, spoken, outcome, days, asks = read(sentence)
        assert known == [*codes(), "it"]
        assert spoken == "it"
        assert meant in {outcome, *days}
        assert not asks  # the guide's Italian has no speech: what is missing finds nothing


def test_every_letter_of_the_grammar_is_a_tag_with_a_name():
    letters = {letter for _, pattern in RULES for letter in re.sub(r"\(\?[:!=<]+", "", pattern) if letter.isalpha()}

    assert letters <= {tag.value for tag in Tag}
    assert len({tag.value for tag in Tag}) == len(Tag.__members__)
