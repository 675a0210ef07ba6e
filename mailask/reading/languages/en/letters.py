"""How the words of a field stand in a letter, in English."""

from __future__ import annotations

import re

from mailask.reading.languages.letters import Grammar

LETTERS = Grammar(
    small=frozenset(
        "a an the my your his her our their its this that these those we you he she it they there one two three "
        "four five six seven eight nine ten some because since so as if when while after before for to in on at with "
        "give lend send introduce".split()
    ),
    subjects=frozenset("i we you he she it they i'll i'd i'm i've we'll we'd we're we've you'll you've you're".split()),
    because=frozenset("because since so as".split()),
    infinitive=frozenset({"to"}),
    glad=frozenset("happy glad pleased delighted".split()),
    in_return=re.compile(r"\bin (?:return|exchange)\b|\breturn (?:the|your) favou?r\b", re.IGNORECASE),
    capital=re.compile(r"I\b"),
    bare_verb=True,
)
