"""A body cut into sentences: what ends one and what only looks like it."""

from __future__ import annotations

import pytest

from mailask.reading.sentences import sentences_in


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("We met Dr. Smith. He agreed.", ["We met Dr. Smith.", "He agreed."]),
        ("Ask Ms. Bell. Or me.", ["Ask Ms. Bell.", "Or me."]),
        ("It ends Sept. 3. Then we go.", ["It ends Sept. 3.", "Then we go."]),
        ("Option A or B. Then we go.", ["Option A or B.", "Then we go."]),
        ("Plan B. is better.", ["Plan B. is better."]),
        ("Wir treffen uns am 3. Oktober. Gut?", ["Wir treffen uns am 3. Oktober.", "Gut?"]),
        ("C'est fait. Voir M. Petit, etc.", ["C'est fait.", "Voir M. Petit, etc."]),
        ("¿Puedes? ¡Gracias!", ["¿Puedes?", "¡Gracias!"]),
        ("Hi Bob,\n\nthe list\n- one\n- two", ["Hi Bob,", "the list", "- one", "- two"]),
    ],
)
def test_a_text_is_cut_where_its_sentences_end(text, cut):
    assert sentences_in(text) == cut


def test_a_line_that_a_program_wrapped_goes_on():
    wrapped = "the quick brown fox jumped over the lazy dog and then it ran\ninto the woods."

    assert sentences_in(wrapped) == [wrapped.replace("\n", " ")]
