"""How the words of a field stand in a letter, in French."""

from __future__ import annotations

import re

from mailask.reading.languages.letters import Grammar

LETTERS = Grammar(
    small=frozenset(
        "le la les un une des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces "
        "je tu il elle on nous vous ils elles parce pour car afin si quand comme deux trois quatre cinq "
        "à au aux en dans".split()
    ),
    subjects=frozenset("je tu il elle on nous vous ils elles".split()),
    because=frozenset("parce car pour afin puisque".split()),
    in_return=re.compile(r"\ben (?:échange|retour|contrepartie)\b|\bà mon tour\b", re.IGNORECASE),
    formal=re.compile(r"\b(?:vous|votre|vos)\b|\b\w{3,}ez\b", re.IGNORECASE),
    familiar=re.compile(r"\b(?:tu|toi|ton|ta|tes|te)\b|\bt['’]\w", re.IGNORECASE),
    formal_unless_told=True,
)
