"""How French speakers answer an ask."""

from __future__ import annotations

WORDS = {
    "verb": """
        peux | peut | pouvons | pourrai* | pourrons | souhait* | veux | voulons | suis | serai | serais | sommes | fais
        faisons | donne* | partage* | ai | avons | vais | allons | connais | vois | sors | dispos* | est | sera | prends
        prenons | recommand* | sais | communiqu* | accept* | participe* | prête* | loue* | sens | pense* | travaill*
        crois
        réponds | répondons | divulgu* | diffus* | sponsoris* | aura* | intéress* | arrang* | permet* | convien*
        correspond* | peuvent | me
    """,
    "none": "pas | plus | aucune? | jamais | rien | personne | guère",
    "done": """
        faite?s? | envoyée?s? | signée?s? | finie?s? | terminée?s? | réglée?s? | prête?s? | partie?s? | remplie?s?
        déposée?s? | relue?s? | validée?s? | complétée?s? | traitée?s? | rédigée?s?
    """,
    "did": """
        envoy* | fini* | glissé* | expédi* | post* | écri* | dépos* | sign* | transmi* | laiss* | mis | mise | rempli* | fait | faite | parlé* | présent*
        valid*
        répond* | comment* | relu* | ajout* | pay* | réglé* | relire | complét* | publi* | lu | lue | annot* | corrig*
        joint*
        réserv* | command* | achet* | approuv* | vir* | termin*
    """,
    "later": """
        en | à partir | après | dans | début | fin | mi | la semaine | le mois | plus tard | au | alors | à ce moment
        vers
        à la | le | si besoin après | mi-\\w+
    """,
    "give": """
        envoie* | enverr* | fais | ferai | ferons | prépare* | rappell* | donne* | mets | mettrai | présente*
        transmet*
        rejoins | passe* | réponds | répondrai | relis | relirai | apporte* | garde* | réserve*
    """,
}

PHRASES = {
    "small_talk": r"""
        comment (vas|allez|va|vont) | ça va ?\? | toujours (à|au|en|chez) \w+ ?\? | quoi de neuf
    """,
    "query": r"""
        # questions sans point
        ^(peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) ... (préciser|dire|expliquer|confirmer|envoyer|indiquer)
        ^(c ?'?est (pour )?(quand|quoi|combien|où|qui)|tu (veux|peux|préfères)|vous (voulez|pouvez|préférez)|est-ce que?|
            quel\w* (version|format|année|segment|date|jour|est|sont)|combien|pour quand|à quelle|il te faut|avec ou sans) (?!.*!)
        je ne (comprends|vois) pas (bien|très bien|ce)
    """,
    "hello": r"""
        ^(bonjour|bonsoir|salut|coucou|hello|chère?s?|cher|allô)( (madame|monsieur|mme|m|à tou(s|tes)|à toi)){0,2}
    """,
    "own": "je | j' ?| nous | on | mon | ma | mes | notre",
    "once": "^dès que",
    "only": "^seulement | ^mais seulement",
    "condition": r"""
        mais (uniquement|seulement|pas sans)
        à (une )?condition | une (seule )?condition | pourvu que? | pourvu qu'\w+ | sous réserve | tant que | du moment
        à moins | en principe | dépend*
        si (tu|vous|c'est|ça|cela|on|l'|le|la|les|elle|mon|ma|je peux|quelqu'un|ton|ta|votre|nos|notre) | s'(ils?|agit)
        sauf si | seulement si
        si l'\w+ | si (et seulement|jamais) | dès que (tu|vous) | dès que j'\w+ | mais seulement | en échange
        sinon (non|je|c'est|pas)
        (aurais|aurai|ai|il me faut|il me faudrait) (\w+ )?besoin ... (d'abord|avant)
    """,
    "settled": r"""
        # réglé sans l'autre
        (j'ai|je l'ai|je les ai|on a|on l'a) (finalement |enfin |déjà )?(re)?trouvée?s?(?=\W*$|,?\s(merci|
            moi-même|tout seul|toute seule|entre-temps|ailleurs)) | laisse(z)? tomber | ^plus besoin
        (devriez|devrais) l'avoir | c'est (réglé|résolu|arrangé) | tout est (réglé|en ordre)
    """,
    "enclosed": r"""
        # la chose même
        ci-joint* | en pièces? jointes? | en (p\.?j\.?|annexe) | (le|la) voici | (?<!\w\s)voici !(ce qu'il me faut|
            le problème|ce dont)
        ^(et )?voilà\W*$ | (te|vous) (le |la )?(laisse|mets) ici | (?<!\w\s)voilà !(pourquoi|ce que|comment) | comme (convenu|demandé|promis) | joint à
        (est|sont) (joint|jointe)s? | joins (à|le|la|les)
    """,
    "done": r"""
        (est|sont) (en ligne|dans (votre|ta) boîte|sur le (drive|serveur|partage))(e|s|es)? | déjà fait
        je viens (de|d') ?(l'|le |la |les |te |vous |t'|le ){0,4}(envoyer|expédier|mettre|déposer|faire|finir|poster|signer|
            remplir|relire)
        # c'est fait
        ^(voilà,? )?c'est (<did>|relu|lu|corrigé|signé|déposé|posté|réservé|payé|parti)
        (est|sont) (parti|envoyé|posté)e?s? | c'est (fait|envoyé|parti|signé|dans ta boîte) | ^(fait|envoyé|signé|réglé)
        (j'ai|nous avons|on a|viens (de|d')|a été|ont été) ... <did> !(besoin)
        (je|j') (vous|t'|te|l'|lui|leur|les) ?(l')?ai ... <did>
        ^(bien |déjà |tout )?(envoyé|fait|signé|déposé|rempli|relu|corrigé|posté|mis)e?s? !(à jour)
    """,
    "yes": r"""
        (arrive|arrivera|suit|suivra|part|partira)\w* (demain|aujourd'hui|ce soir|lundi|mardi|mercredi|jeudi|vendredi)
        (?<!que\s)je (le |la |les |te |vous |t'|l'|te l'|te le |te la ){0,2}\w+ (demain|ce soir|cet après-midi|lundi|mardi|mercredi|jeudi|
            vendredi|tout de suite|aussitôt|dès|d'ici)
        # autres accords
        ^(non\W+){1,3}(c'est (bon|ok|parfait|très bien|d'accord)|ça (va|me va|marche|roule)|pas de (souci|problème)|vas-y|allez-y|
            je m'en (occupe|charge)|volontiers|bien sûr)
        ok pour | (pas|aucun) (de )?(souci|problème)s?
        (je|j'y|nous) (serai|serons) (là|présente?s?|de la partie)? | j'y serai | on fait comme ça | j'accepte
        nous acceptons | (ok|parfait|bon) pour moi
        (cela|ça) (me|nous) convient | des vôtres | (aucune|pas d') ?objection | à (votre|ta) disposition
        je (te|vous) (prépare|garde|réserve|apporte) | va pour
        # oui
        ^(mais )?(oui|ok|okay|d'accord|bien sûr|avec (grand )?plaisir|volontiers|pas de (problème|souci)|
            aucun (problème|souci)|entendu)
        ^(parfait|ça marche|ça roule|bien entendu|évidemment|carrément|banco|validé|approuvé|vendu|partant*|
            certainement|absolument)
        avec joie | bien sûr | avec (grand |le plus grand )?plaisir | volontiers | (pas (de|un)|aucun) (problème|souci)
        ça (me )?(marche|va) | je (te|vous) (fais|prépare|sors) (ça|cela)
        compte* sur moi | ravie? de !(vous lire|te lire|t'entendre|vous entendre) | heureu(x|se) de | marché conclu
        j'en suis | pourquoi pas
        je suis (partante?|d'accord|dispo|ravie?) | je veux bien | c'est (bon|ok|d'accord) ?(pour moi)?
        (tout à fait|c'est) possible
        (n')?y vois (pas|aucun) (d'inconvénient|inconvénient) | rien contre
        # ce sera fait
        je m'en (occupe|charge) | je m'y (mets|colle) | (tu|vous) (les?|l'|la)? ?(auras|aurez|recevras|recevrez)
        inscri\w+-moi
        je (te|vous|t') ?(l'|les?|la)? ?<give>
        je (l'|les |le |la |m'y |y )?(vais|viendrai|relirai|lirai|regarderai|ferai|enverrai)
        je (l'|les |le |la |m'y |y )?(passerai|m'engage|signerai|appellerai|prends|regarde|relis|mets|serai (là|ravie?))
    """,
    "thanks": r"""
        merci | remercie | félicitations | bravo | bien reçu | bien noté | c'est noté | (ravie?|content*) d'avoir
        ça (m'a )?fait plaisir
    """,
}
