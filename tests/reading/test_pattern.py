"""Phrases are looked for in small letters: that must find what the pattern itself finds, neither more nor less."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from mailask.reading.languages.answers import KEYS
from mailask.reading.languages.any import machines
from mailask.reading.languages.any.absences import all_of
from mailask.reading.languages.language import codes, language_named
from mailask.reading.languages.pattern import Phrases, at_words

CORPUS = Path(__file__).parent / "corpus"


def sentences() -> list[str]:
    dates = tomllib.loads((CORPUS / "dates.toml").read_text(encoding="utf-8")).values()
    asks = tomllib.loads((CORPUS / "asks.toml").read_text(encoding="utf-8")).values()
    return [
        *(sentence for table in dates for sentence in table["sentences"]),
        *(sentence for table in asks if isinstance(table, dict) for sentence in table),
    ]


def phrases(language: str) -> dict[str, Phrases]:
    speech, words = language_named(language).speech, language_named(language).dates
    return {
        **{key: language_named(language).answers[key] for key in KEYS},
        **dict(speech.asks),
        **dict(speech.promises),
        "pleasantries": speech.pleasantries,
        "deadline": words.deadline,
        "meeting": words.meeting,
        "past": words.past,
        "absence": words.absence,
        "refers": speech.refers,
        **{name: all_of(name) for name in ("absent", "unread", "thanks", "does", "back", "off")},
        **{name: found for name, found in vars(machines).items() if isinstance(found, Phrases)},
    }


def as_written(pattern: Phrases) -> re.Pattern[str]:
    """The pattern itself."""
    return re.compile(rf"(?:(?<!\w)(?=\w)|^)(?:{pattern.pattern})", re.IGNORECASE)


@pytest.mark.parametrize("language", codes())
def test_small_letters_overlook_nothing_in_any_sentence_of_the_label_set(language):
    lines = sentences()
    assert len(lines) > 300
    for name, pattern in phrases(language).items():
        plain = as_written(pattern)
        # Every ninth as it stands and another ninth in capitals: the plain patterns are slow.
        for line in (*lines[::9], *(line.upper() for line in lines[4::9])):
            slow, fast = plain.search(line), pattern.search(line)
            assert (slow and slow.span()) == (fast and fast.span()), f"{name}: {line}"


@given(
    pattern=st.lists(
        st.sampled_from(
            [
                "no",
                "not(?:e|es)?",
                r"\bnever\b",
                "(?:no|on)e",
                "(?<!a )one",
                "o+n",
                "(?:not )?even",
                "[no]e",
                "n?one",
                "(?!on)o",
                r"\.n",
                "e{2}",
            ]
        ),
        min_size=1,
        max_size=4,
    ).map("|".join),
    text=st.text(alphabet="noev ta.ON", max_size=12),
)
def test_a_list_of_phrases_in_small_letters_matches_wherever_the_list_does(pattern, text):
    found = as_written(Phrases(pattern)).search(text)
    fast = at_words(pattern).search(text)

    assert (found and found.span()) == (fast and fast.span())


def test_a_letter_that_has_two_small_letters_is_searched_as_it_was_written():
    assert at_words("no").search("İ: NO").group() == "NO"
