"""What asks: reading says whether a sentence does, the linter how plainly; nobody who asks is told that they do not."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mailask.core.ask import Ask
from mailask.core.finding import Finding, Severity
from mailask.core.person import Person
from mailask.core.policy import Me, Policy
from mailask.reading import read_text
from mailask.reading.languages.language import language_named
from mailask.smart import lint_ask, lint_words
from mailask.smart.clauses import asking_clauses

NOW = datetime(2026, 3, 4, 14, 30, tzinfo=UTC)
POLICY = Policy(me=Me(Person("alice@example.com", "Alice Moreau")))
BOB = Person("bob@example.com", "Bob Okafor")
CORPUS = Path(__file__).parents[1] / "reading" / "corpus" / "asks.toml"
LABELLED = [
    (language, sentence, meant.partition(" ")[0])
    for language, lines in tomllib.loads(CORPUS.read_text(encoding="utf-8")).items()
    if isinstance(lines, dict)
    for sentence, meant in lines.items()
]
ASKS = [(language, sentence) for language, sentence, meant in LABELLED if meant == "ask"]


def of_ask(action: str, language: str) -> tuple[Finding, ...]:
    ask = Ask(id="x", title="A matter", to=(BOB,), need="", why="", action=action, language=language)
    return lint_ask(ask, policy=POLICY, now=NOW)


def of_letter(text: str, language: str) -> tuple[Finding, ...]:
    return lint_words("A matter", text, to=(BOB,), policy=POLICY, now=NOW, language=language)


def empty(findings: tuple[Finding, ...]) -> list[str]:
    """The errors that say that nothing is asked for."""
    return [f.message for f in findings if f.rule in {"S1", "A1"} and f.severity is Severity.ERROR]


@pytest.mark.parametrize(("language", "sentence"), ASKS, ids=[sentence for _, sentence in ASKS])
def test_what_reading_calls_an_ask_is_called_empty_by_no_rule(language, sentence):
    assert read_text(sentence, reference=NOW, language=language).asks
    assert empty(of_ask(sentence, language)) == []
    assert empty(of_letter(sentence, language)) == []


def test_the_labelled_asks_are_as_many_as_we_say():
    assert len(ASKS) >= 141


def test_what_asks_for_nothing_is_called_empty():
    told = [empty(of_letter(sentence, language)) for language, sentence, meant in LABELLED if meant == "neither"]
    assert sum(bool(messages) for messages in told) >= 0.85 * len(told)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Could you send me the slides? Please call the mayor.", [True, True]),
        ("Is there any chance of a copy? I'd be interested in your view.", [False, False]),
        ("The council decides on Monday. Your comments would help us a lot. Name one person.", [True]),
    ],
)
def test_only_what_is_told_outright_counts_as_one_more_ask(text, told):
    clauses = asking_clauses(text, language_named("en"))
    assert [clause.is_told for clause in clauses if clause.is_told or not any(told)] == told


def test_questions_around_the_ask_are_no_further_asks():
    asked = "Could you send me the counts by Wednesday, March 11?"
    text = f"Hi Bob,\n\nhow was the crossing? {asked} Is the harbour open?\n\nAlice"
    assert [f for f in of_letter(text, "en") if f.rule == "S1"] == []


def test_a_language_nobody_knows_is_not_told_that_it_asks_for_nothing():
    assert empty(of_ask("Mi mandi la tabella dei passeggeri?", "it")) == []


def test_a_greeting_that_asks_in_its_line_is_read():
    assert empty(of_letter("Hi Bob, could you send me the slides?\n\nThe talk is on Monday.\n\nAlice", "en")) == []
    assert empty(of_letter("Hi Bob,\n\nthe talk is on Monday.\n\nAlice", "en")) != []
