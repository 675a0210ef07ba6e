"""How the words of a field stand in a letter, in German."""

from __future__ import annotations

import re

from mailask.reading.languages.letters import Grammar

LETTERS = Grammar(
    small=frozenset(
        "der die das den dem des ein eine einen einem einer mein meine dein deine unser unsere euer eure sein seine "
        "ich du er es wir man damit weil denn wenn als für auf in im am zum zur bei mit nach vor zwei drei "
        "vier fünf".split()
    ),
    subjects=frozenset("ich wir du er es sie ihr man".split()),
    because=frozenset("weil damit da denn um".split()),
    in_return=re.compile(r"\b(?:dafür|gegenzug|als dank|zum dank|zum ausgleich)\b", re.IGNORECASE),
    formal=re.compile(r"\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b"),
    familiar=re.compile(
        r"\b(?:du|dir|dich|deine?[mnrs]?|euch|eure?[mnrs]?|(?:schick|nenn|gib|leih|ruf|sag|schreib|lies|stell|hilf|"
        r"prüf|füll|such|zeig|mail|send|lass|frag|bring|hol|nimm|überlass|korrigier|markier|wähl)e?)\b",
        re.IGNORECASE,
    ),
    formal_unless_told=True,
    formal_capital=re.compile(r"(?:Sie|Ihr|Ihre)\b"),
)
