"""What the reader wrote is never the helper's, whatever stands around it."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, strategies as st

from mailask.reading import own_text, read
from mailask.reading.echo import Echo, without_echo
from mailask.reading.reply import own_words

LETTER = """Hi Bob,

we compared onboarding funnels in Lisbon. Could you send me the churn table of 2025 by Friday, as a CSV of
about 40 rows? It decides whether we price the starter plan monthly or yearly.

If it does not suit you, a short no is fine too.

Thanks,
Alice"""
ALICE = Echo.of(["alice@example.com"], [LETTER])


def head(sender: str = "bob@example.org") -> bytes:
    return (
        f"From: {sender}\nTo: alice@example.com\nSubject: Re: Churn\nDate: Mon, 2 Nov 2026 09:00:00 +0100\n\n".encode()
    )


@pytest.mark.parametrize(
    "above",
    [
        "Alice Example <alice@example.com> skrifaði þann 2. nóv. 2026:",
        "alice@example.com, 2 November:",
        "Frá: Alice <alice@example.com>\nSent: 2. nóvember 2026\nEfni: Churn",
        "",
    ],
)
def test_a_letter_below_an_answer_goes_without_any_mark(above: str) -> None:
    assert own_words(f"Yes, that works.\n\n{above}\n\n{LETTER}\n", echo=ALICE) == "Yes, that works."


@pytest.mark.parametrize("width", [30, 50, 72])
def test_a_letter_goes_however_it_is_wrapped(width: int) -> None:
    wrapped = "\n".join(textwrap.fill(paragraph, width) for paragraph in LETTER.split("\n"))

    assert own_words(f"No, sorry.\n\n{wrapped}", echo=ALICE) == "No, sorry."


def test_answers_between_the_sentences_of_a_letter_stay_in_order() -> None:
    body = (
        "Could you send me the churn table of 2025 by Friday, as a CSV of about 40 rows?\nYes.\n\n"
        "If it does not suit you, a short no is fine too.\nNo need, I have it here.\n"
    )

    assert own_words(body, echo=ALICE).split() == "Yes. No need, I have it here.".split()


@pytest.mark.parametrize(
    "words",
    [
        "Thanks, no.",
        "Hi Alice,\n\nno, sorry.\n\nYours, of course",
        "I sent it to alice@example.com yesterday.",
        "Shall I write to you at alice@example.com or at the old address?",
        "Please don't write to alice@example.com, it bounces.",
        "I have no churn table of 2025.",
        "Yes: I will send it to alice@example.com",
        "Please write to alice@example.com:\nshe has the table.",
        "I sent it to Alice <alice@example.com> on Monday.",
        "Note: the table goes to alice@example.com on Friday",
        "The list of 2 November has Alice <alice@example.com> twice, is that right?",
        "Could you send me the churn table?",
        "It depends on the starter plan: monthly or yearly?",
    ],
)
def test_an_answer_that_names_the_same_things_stays(words: str) -> None:
    assert own_words(words, echo=ALICE).split() == words.split()


def test_ones_own_mail_is_ones_own() -> None:
    source = head("Alice <alice@example.com>") + LETTER.encode()

    assert "short no" in own_text(source, me=["alice@example.com"], sent=[LETTER])
    assert own_text(head() + LETTER.encode(), me=["alice@example.com"], sent=[LETTER]) == ""


def test_a_bare_quotation_answers_nothing() -> None:
    assert read(head() + LETTER.encode(), sent=[LETTER]).outcome is None


@given(st.text(max_size=400), st.lists(st.text(max_size=200), max_size=3))
def test_what_is_left_stood_there_before(text: str, sent: list[str]) -> None:
    block = text.split("\n")
    kept = [line for run in without_echo(block, Echo.of(["alice@example.com"], sent)) for line in run]

    assert all(set(line.split()) <= set(text.split()) for line in kept)
