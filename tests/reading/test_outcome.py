"""The table that decides between the signs of a reply: every row of it can be reached, and says what it should."""

from __future__ import annotations

from dataclasses import fields, replace
from itertools import chain, combinations

import pytest

from mailask.core.person import Person
from mailask.core.reading import Outcome
from mailask.reading.languages.language import language_named
from mailask.reading.outcome import RULES, decided
from mailask.reading.referral import Referral
from mailask.reading.said import Said
from mailask.reading.sentences import sentences_in
from mailask.reading.signs import Signs, Told, signs_of

CARLA = Person("carla@example.net", "Carla Ruiz")
EXAMPLES = {
    "opt_out": ("No, and please take me off your list.", Told()),
    "referral": ("Carla Ruiz looks after that, ask her: carla@example.net", Told(Referral((CARLA,)))),
    "wants": ("Attached is our NDA, please sign it first.", Told(requests=("please sign it first",))),
    "done": ("I sent it to you this morning.", Told()),
    "enclosed": ("The file you wanted is attached.", Told(attached=True)),
    "settled": ("It is all taken care of.", Told()),
    "attachment": ("From the archive.", Told(attached=True)),
    "condition": ("I can, if you pay the train.", Told()),
    "later": ("Ask me again in March.", Told()),
    "no": ("Sorry, I can't help with that.", Told()),
    "regret": ("That ship has sailed without you, I'm afraid.", Told()),
    "lack": ("I have no such list.", Told()),
    "nod": ("👍", Told()),
    "yes": ("Sure, no problem.", Told()),
    "promise": ("Thursday at the latest.", Told(promised=True)),
    "question": ("Which year?", Told()),
    "link": ("https://files.example.com/s/1", Told()),
    "thanks": ("Thank you so much!", Told()),
    "other": ("It rains here as always.", Told()),
}
FLAGS = tuple(field.name for field in fields(Signs) if field.type == "bool")
WORDS = tuple(field.name for field in fields(Signs) if field.type == "str")


def test_every_rule_has_an_example() -> None:
    assert list(EXAMPLES) == [rule.name for rule in RULES]


@pytest.mark.parametrize("rule", RULES, ids=[rule.name for rule in RULES])
def test_a_rule_decides_its_example(rule) -> None:
    reply, told = EXAMPLES[rule.name]
    answer = decided(signs_of(reply, Said(sentences_in(reply), language_named("en")), told))

    assert (answer.outcome, answer.rule) == (rule.outcome, f"outcome.{rule.name}")


def test_whatever_the_signs_one_rule_decides_and_says_on_which_words() -> None:
    """No combination is without an answer, and none rests on a sign that is not there.

    No rule looks at more than five signs: any five of them there, or missing among all others, is every case it knows.
    """
    names = (*FLAGS, *WORDS)
    assert len(names) == len(fields(Signs))
    reached = set()
    for some in chain.from_iterable(combinations(names, count) for count in range(6)):
        for there in (set(some), set(names) - set(some)):
            signs = Signs(**{name: (name if name in WORDS else True) for name in there})
            answer = decided(signs)
            reached.add(answer.rule)
            assert answer.quote in {"", "link", "promise"} or answer.quote in there
    assert reached == {f"outcome.{rule.name}" for rule in RULES}


def test_only_no_sign_at_all_says_nothing() -> None:
    assert decided(Signs()).outcome is Outcome.OTHER
    for name in set(WORDS) - {"wants"}:  # what is to be signed must lie there
        assert decided(replace(Signs(), **{name: "words"})).outcome is not Outcome.OTHER
