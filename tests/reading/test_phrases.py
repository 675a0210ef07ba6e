"""The notation of phrases: what one matches, and what it does not."""

from __future__ import annotations

import pytest

from mailask.reading.languages.language import codes, language_named
from mailask.reading.languages.notation import phrases


@pytest.mark.parametrize(
    ("table", "text", "found"),
    [
        ("no can do", "Sorry, no  can\ndo.", "no  can\ndo"),
        ("no can do", "piano can do", ""),
        ("can't", "I can’t.", "can’t"),
        ("(ask|try) me", "Just try me.", "try me"),
        ("(please )?stop", "Please stop", "Please stop"),
        ("stop (it)? now", "stop now", "stop now"),
        ("stop (it)? now", "stop it now", "stop it now"),
        ("confirm*", "confirmation", "confirmation"),
        ("(send|writ)*", "writing", "writing"),
        ("can't ~ help", "I can't really be of any help", ""),
        ("can't ~ help", "I can't really be much help", "can't really be much help"),
        ("can't ... before", "I can't do it this week or before", "can't do it this week or before"),
        ("^no", "No.", "No"),
        ("^no", "So no", ""),
        ("stop$", "stop!", "stop!"),
        ("stop$", "stop it", ""),
        ("no !(problem|rush)", "no problem", ""),
        ("no !(problem|rush)", "no, problem", ""),
        ("no !(problem|rush)", "no problems", "no"),
        ("<cannot> help", "we cannot help", "cannot help"),
        ("# a heading\nyes | sure", "sure", "sure"),
        ("(one|\ntwo) more", "two more", "two more"),
        ("", "anything", ""),
    ],
)
def test_a_phrase_matches_what_it_says(table: str, text: str, found: str) -> None:
    match = phrases(table, {"cannot": "cannot | can't"}).search(text)

    assert (match.group() if match else "") == found


@pytest.mark.parametrize("language", codes())
def test_every_table_of_every_language_compiles_and_none_matches_nothing(language: str) -> None:
    speech = language_named(language).speech
    tables = dict(language_named(language).answers) | dict(speech.asks) | dict(speech.promises)

    assert [name for name, pattern in tables.items() if (found := pattern.search("")) and not found.group()] == []
