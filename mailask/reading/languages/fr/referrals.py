"""How French speakers send somebody on to another person: what stands before a name, behind it, or takes it up."""

from __future__ import annotations

PHRASES = {
    "send_on": r"""
        (vois|voyez|voir|demande[rz]?|demandes|contacte[rz]?|adresse[rz]?|adresses|écri[rst]\w*|écrivez|appelle[rsz]?|
            appelez|appeler|rapproche[rz]?|parle[rz]?|tourne[rz]?|essaie|essayez|joindre|solliciter|consulte[rz]?)(?!\W*(moi|nous)\b)(\W+\w+){0,5}$
        mieux (est |serait |vaut )?(de |d')?(voir|demander|contacter|écrire|appeler)(\W+\w+){0,3}$
    """,
    "send_straight": r"""
        (vois|voyez|voir|demande[rz]?|contacte[rz]?|adresse[rz]?|parle[rz]?|écri\w*|appelle\w*|appelez)([- ](vous|toi|ça|cela|
            plutôt|directement)){0,3}( (avec|à))?$
    """,
    "pass_on": r"""
        (transmis|transféré|fait suivre|passé|envoyé|redirigé)\w*( \w+){0,6}? à(\W+\w+){0,3}$
        (mets|ajoute|mettons)(\W+\w+){0,2}$
    """,
    "keeps": r"""
        ^([\w'’]+\W+){0,6}?(gère|gèrent|suit|suivait|tient|connaît|dirige|pilote|remplace|s'en (occupe|charge)|
            s'occupe|se charge|a repris|m'a (succédé|remplacée?)|a pris)
        ^([\w'’]+\W+){0,5}?(pourra|pourrait|saura|saurait|peut|sait)( \w+)? (aider|renseigner|répondre|dire|faire|t'aider|
            vous|te|t'|mieux|tout)
        ^([\w'’]+\W+){0,5}?est (désormais |maintenant |)?(la |le )?(bonne|bon|responsable|mieux|personne|contact|
            interlocut\w+|en charge|chargée?)
        ^([\w'’]+\W+){0,4}?(en copie|en cc)
    """,
    "best": r"""
        (urgence|urgent\w*|absence)(\W+\w+){0,5}$
        (bonne (personne|interlocutrice)|bon (interlocuteur|contact)|mieux placée?|responsable|successeu\w+|remplaçante?|
            en charge)(\W+\w+){0,5}$
        (c'est|c'était)( maintenant| désormais| plutôt)?$ | relève de$ | du ressort de$
    """,
    "by_pronoun": r"""
        (écri\w*|appel\w*|contact\w*|demand\w*|vois|voyez|parl\w*|adress\w*)[- ]?(lui|leur|la|le|les|avec (lui|elle|eux)|
            à (lui|elle))
        c'est (elle|lui|eux) (qui|la|le)
        (il|elle) (saura|pourra|gère|s'en (occupe|charge)|suit|connaît|a repris|est (la|le|en charge|mieux))
    """,
    "copied": "en copie | en cc | cc | mets ~ en copie | ajoute",
    "unknown": r"""
        (sais|connais|connaît|sait) (pas|plus)( \w+){0,5}$ | aucune idée( \w+){0,5}$ | qui est$ | au lieu de$
        (ne|n') ?\w+ (pas|plus) (à|avec)?$
    """,
    "myself": r"(je|j'|j’|nous|on|il|elle|vais|allons|dois|ai|avons|veux|pour)(\W+\w+){0,3}$",
    "no_name": r"""
        lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février | mars | avril | mai | juin
        juillet | août | septembre | octobre | novembre | décembre | vois | voyez | bonjour | bonsoir | merci | je | nous | il
        elle | le | la | les | mais | demande\w* | contacte\w* | adresse\w* | écri\w* | appel\w* | et | ou | pour | non | oui
        cordialement | salut | cher | chère | madame | monsieur | ma | mon | mes | notre | votre | vos | ton | ta | tes | ce
        c'est | cette | un | une | des | du | de | à | en | si | qui | que | quand | service | équipe | direction | bureau
        société | ressources | comptabilité | annexe | page | chapitre | tableau | université | rue | bien | désolée? | bon
        il\w* | peut-être | malheureusement | plutôt | j'ai
    """,
}
