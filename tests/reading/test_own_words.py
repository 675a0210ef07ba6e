"""What a person wrote is kept to the word, and what a program put around it goes."""

from __future__ import annotations

import textwrap
import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from mailask.reading import read
from mailask.reading.html import text_of
from mailask.reading.reply import own_words

OWN = "The table is ready.\n\nOne line is missing."
CASES: dict[str, Any] = tomllib.loads((Path(__file__).parent / "corpus" / "words.toml").read_text(encoding="utf-8"))


def flat(text: str) -> list[str]:
    """The words of a text, white space aside."""
    return text.split()


@pytest.mark.parametrize(
    "quoted", ["Unmarked text, by Friday.\nMore of it.", "> Marked text, by Friday.\n> More of it."]
)
@pytest.mark.parametrize("introduction", CASES["introductions"])
def test_an_introduction_ends_the_words_however_it_is_wrapped(introduction: str, quoted: str) -> None:
    lines = introduction.replace("|", "\n")
    wraps = [lines]
    if "|" not in introduction and len(introduction) > 50 and introduction[0] not in "-=#":
        wraps += ["\n".join(textwrap.wrap(introduction, width, break_on_hyphens=False)) for width in (40, 60, 74)]
        wraps.append(introduction.replace("<alice@", "<\nalice@"))

    for wrapped in wraps:
        assert flat(own_words(f"{OWN}\n\n{wrapped}\n\n{quoted}")) == flat(OWN)


@pytest.mark.parametrize("footer", CASES["footers"])
def test_what_a_telephone_adds_goes(footer: str) -> None:
    assert flat(own_words(f"{OWN}\n\n{footer}")) == flat(OWN)
    assert flat(own_words(f"{OWN}\n\n{footer}\n\n> quoted\n")) == flat(OWN)


@pytest.mark.parametrize("signature", CASES["signatures"])
def test_a_signature_goes_in_every_language(signature: str) -> None:
    lines = signature.replace("|", "\n")

    assert flat(own_words(f"{OWN}\n\n{lines}")) == flat(OWN)
    assert flat(own_words(f"{OWN}\n\n{lines}\n\n> quoted\n")) == flat(OWN)


@pytest.mark.parametrize("banner", CASES["banners"])
def test_the_warning_of_a_gateway_is_not_the_authors(banner: str) -> None:
    lines = banner.replace("|", "\n")

    assert flat(own_words(f"{lines}\n\n{OWN}")) == flat(OWN)


@pytest.mark.parametrize("words", CASES["kept"].values(), ids=CASES["kept"])
def test_the_authors_own_lines_stay_to_the_last_word(words: str) -> None:
    assert flat(own_words(words, ("Zoe Quist",))) == flat(words)


@pytest.mark.parametrize("case", CASES["read"].values(), ids=CASES["read"])
def test_a_mail_is_read_as_a_person_reads_it(case: dict[str, str]) -> None:
    assert flat(own_words(case["body"], ("Bob Miller",))) == flat(case["words"])


def test_cells_and_lines_of_html_stay_apart() -> None:
    assert text_of("<table><tr><td>door</td><td>2 m</td></tr></table>").strip() == "door 2 m"
    assert text_of("<pre>one\ntwo</pre>").strip() == "one\ntwo"
    assert text_of('<div style="white-space: pre-wrap">one\ntwo</div>').strip() == "one\ntwo"


@given(
    own=st.sampled_from(
        ("Happy to, I'll send it by Friday.", "Sorry, I can't help with this one.", "Which year do you mean?")
    ),
    quoted=st.sampled_from(
        ("Please send it by Friday.", "Could you call me tomorrow at 10?", "Ask Erin Walsh (erin@example.net).")
    ),
    quote=st.sampled_from(CASES["html"]),
)
@settings(deadline=None)  # the first mail with HTML imports the parser
def test_text_quoted_in_html_never_yields_a_finding(own: str, quoted: str, quote: str) -> None:
    head = "From: bob@example.org\nDate: Wed, 04 Mar 2026 14:30:00 +0100\nContent-Type: text/html; charset=utf-8\n\n"

    bare, answered = (read(f"{head}<p>{own}</p>{rest}".encode()) for rest in ("", "<br>" + quote.format(quoted)))

    assert answered == bare


def test_hidden_html_says_nothing() -> None:
    assert text_of('<p>Yes.</p><div style="display: none">No.</div>').strip() == "Yes."
