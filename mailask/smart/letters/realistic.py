"""R on a letter: the effort told, a way out given, and a reader who can be asked."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.smart.asks.case import WARNING, finding
from mailask.smart.asks.realistic import address, standing
from mailask.smart.letters.case import LetterCase
from mailask.smart.letters.specific import ASKING


def realistic(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from being met."""
    words = case.words
    if case.purpose in ASKING and words.small:
        if not words.effort.search(case.own):
            yield finding(
                "R1", WARNING, "body", "", "It does not say how long it takes.", "Add it: “about 15 minutes”."
            )
        if not words.out.search(case.own):
            fix = "One line at the end: a short no is fine, or somebody else's name."
            yield finding("R3", WARNING, "body", "", "There is no easy way to say no.", fix)
    for person in (*case.to, *case.cc):
        yield from address(person)
        if case.purpose in ASKING:
            yield from standing(
                person, ask="", known=case.known, policy=case.policy, today=case.today, severity=WARNING
            )
