"""Whose words they are: a quotation is nobody's answer, in whatever way a program writes it; the author's own stay."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from mailask.reading import own_text, read
from mailask.reading.reply import own_words

CORPUS = Path(__file__).parent / "corpus"
CASES: dict[str, dict[str, Any]] = tomllib.loads((CORPUS / "quotations.toml").read_text(encoding="utf-8"))
WHOLE: list[str] = tomllib.loads((CORPUS / "whole.toml").read_text(encoding="utf-8"))["texts"]
HEAD = "From: Dana Levi <dana@example.com>\nTo: Sam Reed <sam@example.com>\nSubject: Re: Churn\nMIME-Version: 1.0\n"


def source_of(case: dict[str, Any]) -> bytes:
    kind = "html" if case.get("html") else "plain"
    return f"{HEAD}Content-Type: text/{kind}; charset=utf-8\n\n{case['body']}\n".encode()


@pytest.mark.parametrize("me", [(), ("sam@example.com",)], ids=["unknown", "known"])
@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_an_answer_is_its_authors_words_with_or_without_a_signature(case: dict[str, Any], me: tuple[str, ...]) -> None:
    words = own_text(source_of(case), me=me).split()
    signature = case.get("signature", "").split()
    own = case["words"].split()

    assert (
        words == own
        or (signature and [one for one in words if one not in signature] == own)
        or words
        == [
            *own,
            *signature,
        ]
    )


@pytest.mark.parametrize("text", WHOLE, ids=[text[:40] for text in WHOLE])
def test_what_only_looks_like_a_programs_stays(text: str) -> None:
    own = own_words(text, ("Dana Levi",)).split()
    signature = {"Kim", "VG"}

    assert own in (text.split(), [*text.removeprefix(">").split()]) or own == [
        word for word in text.split() if word not in signature
    ]


def test_a_telephone_alone_answers_nothing() -> None:
    reading = read(source_of({"body": "Sent from my iPhone\n\n> Could you send it?"}))

    assert (reading.reply, reading.outcome) == ("", None)
