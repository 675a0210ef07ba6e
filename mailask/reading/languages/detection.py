"""Which of the languages that are read deeply a text is in."""

from __future__ import annotations

import re
from functools import cache

from mailask.reading.languages.vocabulary import Vocabulary

LANGUAGES = ("en", "de", "fr", "es")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENOUGH = 2_000
_SURE = 3
_OWN = 3
# Words of short answers, besides those that stand around dates; one that stands in two languages counts in none.
_ANSWERS = {
    "en": """
        yes no as so but or they them he she who which there here only some any all been had did does done can't
        i'm i'll don't isn't it's that's about after before then than just very good great happy glad sure sorry
        afraid thank know think see get send sent back week day time month next last out up off one more first
        never might should may need today tomorrow file draft here's into over again still much well too their
        his her its where why because while
    """,
    "de": """
        ja nein aber nur schon gern gerne leider hab hat war gerade jetzt heute morgen gestern dann denn da so
        doch mal dass weil ob als was wer welche welches warum bin bist sein seine mein meine dein deine kein
        keine keinen sehr alles klar mach mache schicke melde freitag montag dienstag woche vor nach bei über
        unter beim vom zeit tut leid anbei gut nur
    """,
    "fr": """
        oui non mais donc alors bien sûr plaisir d'accord fait c'était n'est j'ai j'aurais l'ai je l' t'envoie
        demain hier aujourd'hui lundi mardi mercredi jeudi vendredi semaine mois jours ne plus rien quel quelle
        quels quelles ça cela ici là comme très aussi encore toujours déjà sera serai serait dois doit faut mes
        tes ton son sa ses leur leurs beaucoup désolé désolée malheureusement quand comment où après avant ci-
        joint
    """,
    "es": """
        sí vale claro pero porque mañana ayer hoy lunes martes miércoles jueves viernes semana mes días he has
        ha hemos está están estás soy es ser va van voy tengo tienes te lo aquí ahí eso esto esa ese mucho
        muchas siento puedo podemos quiero correo envío mando lleva sobre hasta desde sin también nada nunca
        ahora mismo sea ella él ellos mis tus qué cómo cuál
    """,
}
_SIGNS = {
    "ß": "de",
    "ä": "de",
    "ö": "de",
    "ü": "de",
    "ñ": "es",
    "¿": "es",
    "¡": "es",
    "ç": "fr",
    "œ": "fr",
    "è": "fr",
    "ê": "fr",
    "à": "fr",
}


@cache
def vocabulary_of(name: str) -> Vocabulary:
    """The date words of one language, loaded when it is first met."""
    if name == "de":
        from mailask.reading.languages.de.dates import DE

        return DE
    if name == "fr":
        from mailask.reading.languages.fr.dates import FR

        return FR
    if name == "es":
        from mailask.reading.languages.es.dates import ES

        return ES
    from mailask.reading.languages.en.dates import EN

    return EN


@cache
def _common() -> dict[str, str]:
    """Words that are common in exactly one of the languages."""
    seen: dict[str, str] = {}
    for name in LANGUAGES:
        for word in vocabulary_of(name).common | frozenset(_ANSWERS[name].split()):
            seen[word] = "" if word in seen else name
    return {word: name for word, name in seen.items() if name}


def language_of(text: str, told: str | None = None, around: str = "") -> str:
    """The language `told`, when it is one we read; else the one whose common words stand in `text`, else English.

    A short answer ("Klar!") says little of its language; then the mail `around` it, quotations and all, decides.
    """
    if told and told[:2].lower() in LANGUAGES:
        return told[:2].lower()
    counts = _counted(text[:_ENOUGH])
    best, second = sorted(counts.values(), reverse=True)[:2]
    if around and best - second < _SURE:
        wider = _counted(around[:_ENOUGH])
        counts = {name: counts[name] * _OWN + wider[name] for name in LANGUAGES}
    return max(LANGUAGES, key=lambda name: counts[name])


def is_plain(text: str) -> bool:
    """Whether the language of `text` shows clearly in its own words."""
    best, second = sorted(_counted(text[:_ENOUGH]).values(), reverse=True)[:2]
    return best - second >= _SURE


def _counted(text: str) -> dict[str, int]:
    """How many common words of each language stand in `text`."""
    common, head = _common(), text.lower()
    counts = dict.fromkeys(LANGUAGES, 0)
    for word in _WORD.findall(head):
        if name := common.get(word):
            counts[name] += 1
    if not head.isascii():
        for letter, name in _SIGNS.items():
            if letter in head:
                counts[name] += 1
    return counts
