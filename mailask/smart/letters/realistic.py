"""R on the text of a letter."""

from __future__ import annotations

from collections.abc import Iterator

from mailask.core.finding import Finding
from mailask.smart import realistic as rules
from mailask.smart.faults import WARNING, shown
from mailask.smart.letters.case import ASKING, LetterCase


def realistic(case: LetterCase) -> Iterator[Finding]:
    """What keeps the letter from being met."""
    words = case.words
    if case.purpose in ASKING and words.small:
        if not words.effort.search(case.own):
            yield rules.EFFORT_UNKNOWN.at("body", fix="Add it: “about 15 minutes”.")
        if not words.out.search(case.own):
            yield rules.NO_WAY_OUT.at("body")
    for person in case.readers:
        yield from rules.judge_address(person)
        if case.purpose in ASKING:
            yield from rules.judge_standing(
                person, ask="", known=case.known, policy=case.policy, today=case.today, severity=WARNING
            )
            yield from rules.judge_presence(
                person,
                known=case.known,
                due=case.due.date if case.due else None,
                today=case.today,
                working=case.policy.me.working,
                written=shown,
            )
