"""How the words of a field stand in a letter, in Spanish."""

from __future__ import annotations

import re

from mailask.reading.languages.letters import Grammar

LETTERS = Grammar(
    small=frozenset(
        "el la los las un una unos unas mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra este "
        "esta estos estas yo él ella nosotros vosotros ustedes usted ellos ellas porque para si cuando como dos "
        "tres cuatro cinco a al en con".split()
    ),
    subjects=frozenset("yo tú usted él ella nosotros vosotros ustedes ellos ellas".split()),
    because=frozenset("porque para pues ya".split()),
    in_return=re.compile(r"\ba cambio\b|\bcomo agradecimiento\b", re.IGNORECASE),
    formal=re.compile(
        r"\b(?:usted|ustedes|envíeme|mándeme|dígame|deme|llámeme|preséntenos|presénteme|páseme|présteme|escríbame|"
        r"explíqueme|responda|conteste|elija|revise|lea|firme|indique|confirme)\b",
        re.IGNORECASE,
    ),
    familiar=re.compile(r"\b(?:tú|tu|tus|ti|te|contigo|vosotros|vuestr\w+|os)\b", re.IGNORECASE),
    subject_verb=re.compile(r"^\w+(?:[aeií]ste|steis|amos|imos|aron|ieron|[aeá]is)"),
)
