"""Dates that only say which thing is meant: the Q3 figures, Monday's slides, le rapport de mars, die Q3-Zahlen.

Such a date stands before its noun (after an article or a possessive, with 's or a hyphen) or behind it with "of", and
no limiting preposition governs it. It is no deadline, unless the noun itself is one: our Friday deadline.
"""

from __future__ import annotations

import re

from mailask.reading.dates.moment import Found

_PERIODS = frozenset("month quarter unit workday_next end_of_unit business_end calendar_week".split())
"""Rules that name a stretch of time: as an attribute far more often one that has passed than the next of its name."""
_NAMING = _PERIODS | frozenset("weekday next_weekday feast month_day day_month numeric relative".split())
_YEAR = re.compile(r"\d{4}")
_LEADING = re.compile(
    r"(?:(?:the|of|in|on|from|for|before|by|until|a|an|this|der|die|das|den|dem|des|vom|von|im|am|in|le|la|les|du|de|des|el|los|del)\s+"
    r"|[dl]['’])+",
    re.IGNORECASE,
)
"""Small words that a rule counts among those of its date."""

_DETERMINED = re.compile(
    r"(?:\b(?:the|our|my|your|his|her|its|their|whose|a|an|that|those|these|any|all|each|which)|\w['’]s|s['’])"
    r"(?:\s+(?:new|old|final|latest|last|first|updated|revised|corrected|full|complete|whole|detailed|official|"
    r"missing|signed|preliminary|draft|unaudited|audited))*(?:\s+\w+(?:['’]s)?\s+(?:and|or))?\s+$",
    re.IGNORECASE,
)
_LOCATED = re.compile(
    r"\b(?:in|by|until|till|before|after|since|during|from|through|to|on|of|and|or|over|is|was|not|this|next|"
    r"early|mid|late)\s+$",
    re.IGNORECASE,
)
"""What shows that a month or quarter without an article says when."""
_POSSESSIVE = re.compile(r"['’]s?$")
_PART = re.compile(
    r"\s+(?:(?:and|or)\s+(?!the\b)[^\W\d]+day\s+)?(?:(?:morning|afternoon|evening|night|noon|lunchtime)\s+)?(?=[^\W\d])"
)
_WORD = re.compile(r"[^\W\d][\w’'-]*")
_NEAR = 90
"""Characters before a date in which its article and its noun are looked for."""
_COMPOUNDING = frozenset(("de", "en"))
_COMPOUND = re.compile(r"-([^\W\d]\w+)")
_NO_NOUN = frozenset(
    """a about above after again all along already also although am an and any are as asap at back be because been
    before being best better between both but by can cannot come comes could did do does doing during either else end
    ends even every fine first followed following for free from good great had has have he her here hers him his how
    however i ideal ideally if in including instead into is isn't it its itself just kindly last late later latest
    least less like likely looks made makes may maybe me might more most much must my near need needs next no nor not
    now of off ok okay on once one only onwards open or otherwise our out over perfect perhaps please possible
    preferably probably rather right same seems shall she should since so some soon sounds starting still suit suits
    than thank thanks that the their them then there these they this those though through till to together tomorrow
    too today tonight under unless until up us very via was we were what when where which while who whom whose why will
    with within without won't work works would yet you your morning afternoon evening night noon midday onward
    january february march april may june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday week weeks month months year years quarter day days hour hours time
    looking sends wants asked said says needed required""".split()
)
"""What may follow a date that says when, so that it is not the noun which the date belongs to (English)."""

_LIMITS = r"before|by|until|till|prior\s+to|vor|bis|avant|d['’]ici|jusqu['’]\w+|antes\s+del?|hasta|para\s+el"
_APART = (
    r"in|on|at|for|with|to|is|are|was|be|will|and|back|für|mit|an|auf|zu|ist|sind|wird|und|ab|pour|avec|dans|sur|en|à|"
    r"est|sont|sera|et|ou|para|con|por|a|es|son|será|está|están|y|desde"
)
"""Words that no noun and its "of" have between them."""
_ARTICLES = {
    "en": r"the|our|my|your|his|her|its|their|those|these|all",
    "de": r"de[rmns]|die|das|ein\w*|[mds]ein\w*|ihr\w*|unser\w*|eue?re?\w*|alle|diese\w*|zum|zur|vom|im|am|beim",
    "fr": r"les?|la|une?|des|du|aux?|[mts]on|[mts]a|[mts]es|votre|vos|notre|nos|leurs?|cet?|cette|ces|l['’]",
    "es": r"el|la|los|las|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestr[oa]s?|este|esta|estos|estas|del|al",
}
_LINKS = {"en": "of|from", "de": "vom|von|des", "fr": "du|de la|de|des|d['’]", "es": "del|de la|de"}
_BEHIND = {
    language: re.compile(
        rf"(?:\b(?P<limit>{_LIMITS})\s+)?(?:\b(?:{articles})\s*)"
        rf"(?P<nouns>(?:(?!(?:{_LIMITS}|{articles}|{_APART})\s)\b[^\W\d][\w’'-]*\s+){{1,4}}?)"
        rf"(?:{_LINKS[language]})\s*$",
        re.IGNORECASE,
    )
    for language, articles in _ARTICLES.items()
}
_FOR = frozenset(("for", "für"))
_TOPIC = re.compile(
    r"^(?!.*\b(?:plan|schedul|book|set|target|aim|mov|postpon|vorgesehen|verschieb|einplan|ansetz)\w*)"
    rf".*\b(?:{_ARTICLES['en']}|{_ARTICLES['de']})\s+([^\W\d][\w-]*)\s+(?:for|für)\s+$",
    re.IGNORECASE,
)
"""The figures for Q3: what they are about, not when they are wanted; but: we planned the launch for Q3."""
_TIMES = frozenset(
    """week weeks month months day days year morning afternoon evening night end start beginning middle rest close
    course hours weekend back starting
    woche wochen monat tag tage tags jahr morgen vormittag nachmittag abend ende anfang mitte laufe verlauf wochenende
    ab schluss beginn rückkehr
    semaine mois jour jours année matin matinée après-midi soir soirée fin début milieu courant cours partir courante
    lundi mardi mercredi jeudi vendredi samedi dimanche compter retour veille lendemain
    semana semanas mes día dia días año mañana tarde noche fin final finales principios mediados comienzos inicio curso
    transcurso largo partir lunes martes miércoles jueves viernes sábado domingo vuelta antes después
    january february march april june july august september october november december""".split()
)
"""Nouns that make one date with what follows: the week of 12 March, le matin du 3."""
_IS_DUE = re.compile(
    r"(?:deadlines?|due|date|cut-?off|target|milestone|limit|launch|release|go-?live|delivery|submission|closing|"
    r"expiry|completion|\w*frist|\w+termin|stichtag|abgabe|fälligkeit|"
    r"échéance|l['’]échéance|limite|délai|terme|clôture|livraison|lancement|remise|"
    r"plazo|límite|limite|vencimiento|entrega|cierre|lanzamiento|fecha|tope)",
    re.IGNORECASE,
)


def noun_of(sentence: str, date: Found, language: str) -> str:
    """The noun, or its phrase, that `date` only describes; empty when the date says when."""
    if date.rule not in _NAMING or (date.held and (date.rule not in _PERIODS or language != "en")):
        return ""
    text = sentence[date.start : date.end]
    leading = _LEADING.match(text)
    named = date.start + (leading.end() if leading and leading.end() < len(text) else 0)
    if language in _COMPOUNDING and (compound := _COMPOUND.match(sentence, date.end)):
        return compound[1]
    after = _noun_after(sentence, date, named) if language == "en" else ""
    if date.held:
        return after  # "before the December meeting": on which day of December?
    if date.before in _FOR and date.rule in _PERIODS and (found := _TOPIC.search(sentence[:named])):
        return found[1]
    return after or _noun_before(sentence[max(named - _NEAR, 0) : named], language)


def _noun_after(sentence: str, date: Found, named: int) -> str:
    """The English noun behind a date that its article, possessive or 's makes an attribute."""
    gap = _PART.match(sentence, date.end)
    word = _WORD.match(sentence, gap.end()) if gap else None
    if word is None or word[0].lower() in _NO_NOUN:
        return ""
    name, before = sentence[named : date.end], sentence[max(named - _NEAR, 0) : named]
    if _POSSESSIVE.search(name) or _DETERMINED.search(before):
        return word[0]
    bare = date.rule in ("month", "quarter") or (date.rule == "business_end" and "-" in name)
    return word[0] if bare and not date.held and not _LOCATED.search(before) else ""


def _noun_before(before: str, language: str) -> str:
    """The noun with which "of" ties the date: le rapport de, el informe del, das Protokoll vom."""
    found = _BEHIND[language].search(before)
    if found is None or found["limit"]:
        return ""
    nouns = found["nouns"].strip()
    return nouns if _TIMES.isdisjoint(nouns.lower().split()) else ""


def is_due_date(noun: str) -> bool:
    """Whether a date's noun makes it a deadline all the same: the Friday deadline, l'échéance de vendredi."""
    return any(_IS_DUE.fullmatch(word) for word in noun.split())


def is_unclear(date: Found, text: str) -> bool:
    """Whether an attribute names a period without its year, as `text`, so that nobody can tell which one is meant."""
    return date.rule in _PERIODS and not _YEAR.search(text)
