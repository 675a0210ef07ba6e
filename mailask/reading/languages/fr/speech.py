"""How French speakers ask and promise."""

from __future__ import annotations

WORDS = {
    "day": "demain | ce soir | lundi | mardi | mercredi | jeudi | vendredi | samedi | week-end | semaine | mois | avant | fin | début | le \\d+",
    "start": r"""
        (bonjour|salut|merci|bon|alors|donc|et|mais|ensuite|puis|sinon|ok(ay)?)\s*[,:;!–-]*\s+
        [\w.]{2,30}(-\w{1,30})?(\s[\w.]{2,30})?\s?[,:;–-]+\s+
    """,
    "told": """
        accepte | ajoute | annote | apporte | approuve | autorise | cherche | choisi(s|sse) | cite | coche | commente
        compare | compte | contacte | copie | demande | dessine | décide | dépose | enregistre | essa(ie|ye) | estime
        ferme | filme | goûte | invite | jette | join(s|ge) | li(s|se) | liste | loue | marque | mesure | montre | nomme
        note | offr(e) | ouvre | parle | partage | photographie | pose | propose | présente | prête | range | recommande
        relie | remet(s|te) | rempli(s|sse) | scanne | signale | souligne | suggère | teste | touche | tradui(s|se)
        transfère | trouve | téléphone | valide | visite | vote | écoute | écri(s|ve) | évalue | envoie | envoye
    """,
    "you": "peux | pourrais | pouvez | pourriez | voudrais | voudriez | aurais | auriez | serais | seriez",
    "do": """
        dis | dites | envoie | envoyez | donne | donnez | fais | faites | tiens | tenez | réponds | répondez | confirme
        confirmez
        préviens | prévenez | appelle | appelez | rappelle | rappelez | transmets | transmettez | relis | relisez
        regarde
        regardez | signe | signez | pense | pensez | vérifie | vérifiez | complétez | complète | retournez | retourne
        indiquez
        indique | passe | passez | laisse | laissez | mets | mettez | prends | prenez | viens | venez | aide | aidez
        garde | gardez
        réserve | réservez | imprime | imprimez | corrige | corrigez | communiquez | joignez | adressez | explique
        expliquez
    """,
    "it": """
        moi | nous | le | la | les | lui | leur | à | bien | ce | cette | ça | un | une | s'il | votre | ton | ta | vos
        tes | ces
    """,
    "pronouns": "(te |vous |t'|lui |leur |le |la |les |l'|m'en |y |en |me |m'){0,3}",
    "will": """
        enverrai | ferai | donnerai | appellerai | rappellerai | répondrai | préparerai | signerai | relirai
        regarderai
        transmettrai | apporterai | écrirai | mettrai | viendrai | terminerai | finirai | livrerai | reviendrai
        reviens
        enverrons | ferons | envoie | fais | prépare | transmets | occupe | charge | rappelle | vais \\w+r[e]?
        allons \\w+r[e]?
        passerai | confirmerai | dirai | tiendrai | réserverai | paierai | réglerai | présenterai | publierai
        répondrons
        transmettrons | donnerons | reviendrons | tiendrons | préviendrai | recontacterai | recontacterons | ajouterai
        imprimerai | corrigerai | déposerai | partagerai | contacterai | organiserai | remets | dépose | réserve
        tiens au courant | dis ça | donne (des|une) (nouvelles|réponse)
    """,
}

ASKS = {
    "please": r"""
        s'il (te|vous) pla[iî]t | svp | stp | merci de !(votre|ton|ta|tes|vos|m'avoir|nous avoir|tout|rien|l'avoir)
        merci d' ?!(avoir)
        (nous te|nous vous|je te|je vous|vous) remerci\w+ (par avance |d'avance )?de (bien vouloir|me|nous|m')
        veuillez | prière de
        (je|nous) (vous|te) (prie|demande|invite|prions|demandons|invitons) | merci (par avance|d'avance) (de|pour)
    """,
    "modal_you": r"""
        (peux|pourrais|voudrais|veux|sais|aurais|serais|as|es|connais|penses|viens|accepterais)[- ]tu
        (pouvez|pourriez|voudriez|voulez|auriez|seriez|savez|avez|êtes|connaissez|accepteriez|pensez)[- ]vous
        (tu|vous) (me |m'|nous |le |la |les |y )?(<you>) (m'|me |nous |lui |leur )(?!(joindre|trouver|contacter|appeler|écrire|dû|pu)\b)\w+
        (tu|vous) (me |m'|nous |le |la |les |y )?(<you>)(?=.*\?)
        (tu|vous) (me |m'|nous |y )?(pourrais|pourriez|voudrais|voudriez) !(compter|me joindre|toujours)
        est-ce que (tu|vous|quelqu'un|je|on|nous|c'est|ce) | quelqu'un (peut|pourrait)
    """,
    "need_you": r"""
        (j'ai|nous avons|on a|j'aurais|nous aurions) (encore |vraiment |toujours )?besoin | j'aimerais !(pouvoir|bien pouvoir|t'aider|vous aider)
        je (voudrais|souhaite*) !(vous remercier|te remercier|une bonne|un bon)
        nous (souhait\w+|aimerions|voudrions) !(vous remercier|la bienvenue)
        il (me|nous) (le |la |les )?(faut|faudrait|manque|manquerait) | j'attends (ta|ton|votre|vos|tes)
        (me|nous) manquent? (encore |toujours )?(ta|ton|tes|votre|vos) | je compte sur (toi|vous) pour !(.*\?)
    """,
    "let_me_know": r"""
        (?<!\bje\s)(?<!\bte\s)(?<!\bvous\s)(?<!\blui\s)(?<!\btu\s)(?<!\w')(<do>)([- ](<it>))
        ^(<start>)?(<told>)z? (le|la|les|l'|un|une|des|ton|ta|tes|votre|vos|mon|ma|mes|notre|nos|ce|cette|ces|deux|trois|
            quatre|cinq|lequel|laquelle|à|entre)\b
        # The hyphen before the pronoun is the mark of a French imperative.
        \w{2,}[a-zé]-(moi|le|la|les|lui|leur)\b !(même*) | \w{3,}ez-(nous|vous|y|en)\b
        ^(<do>) (me|nous) (voir|trouver|chercher|prendre|dire)\b
    """,
    "lets": r"""
        on (peut|pourrait)(?=.*\?) | on (peut|pourrait) (se|s'|en parler|déjeuner|dîner|faire un) | pourrions-nous | pouvons-nous | si on
        que (dis-tu|dirais-tu|diriez-vous|pensez-vous|penses-tu)
        (serait|est)-il possible | ça te dirait | ça vous dirait | voyons-nous | rencontrons-nous | retrouvons-nous
    """,
    "missing": r"""
        (pièces? jointes?|fichier|lien|pdf|document|pages?( \d+)?|mail|message)( \S+){0,4}? (manquent?|vides?|illisibles?|
            absente?s?|cassée?|corrompue?|coupée?)
        il manque (la|le|les|une?|votre|ta|ton|des)\b | (pas|aucune) (de )?pièce jointe
        (pièce jointe|fichier|lien|pdf) ... ne (s'ouvre|marche|fonctionne) pas | (tu as|vous avez) oublié (de|la|le|les)
    """,
    "thankful": r"""
        (reconnaissante?|gentil|sympa|super|apprécierai*|ravie?) ... (si|de) (?!(vous|te|t'|vous) (voir|revoir|lire|
            avoir))
        je me demand\w+ si
        ce serait (bien|super|gentil|parfait|top) | (dans l'|en )attente de (votre|ta|vos|tes|ton)
        service à (te|vous) demander | n'oublie[zs]? pas !(que nous|que je)
        (serait|seraient) ... (bienvenue?s?|appréciée?s?|utiles?) | (nous|m'|me) (arrangerait|aiderait|rendrait service)
    """,
    "duty": r"""
        (tu|vous) (dois|devez|devriez|devrais|devrez) !(être (?!là|présents?|présente)) | (vous voudrez|tu voudras|voudrez-vous) bien
        il (faut|faudrait) que (?!je\b|j') | il (faut|faudrait) (d'abord )?que (je (voie|sache|dispose|puisse)|j'aie)
    """,
    "question_you": r"^(?=.*\b(tu|vous|te|toi|ton|ta|tes|votre|vos)\b).*\?\W*$",
    "question": r"\w+\W+\w[^?]*\?\W*$",
}

PLEASANTRIES = r"""
    (demande|demandez|appelle|appelez|contacte|contactez|essaie|essayez) [^,.!?]{2,40}, (il|elle|ils|elles) (a|ont|sait|
        savent|est|s'en|peut|pourra|connaît|gère)\b
    besoin (de vacances|d'une pause|de repos|de sommeil) | (amuse|amusez|porte|portez|repose|reposez)[- ](toi|vous)
    (prends|prenez) (bien )?soin
    n'hésite(z|s)? (surtout )?pas | comment (vas|allez|ça va) | ça va | j'espère que
    bonne (journée|soirée|semaine|continuation|année)
    bon (week-end|courage) | (pour toute|si (vous avez|tu as) (des|la moindre|une)) questions?
    (vous|te) prie d'(agréer|accepter|recevoir|excuser)
    veuillez (agréer|recevoir|trouver|croire|excuser|nous excuser|m'excuser) | qui (aurait|l'aurait) (cru|dit|pensé)
    n'est-ce pas ?\? | n'est-ce pas (magnifique|beau|superbe|génial|formidable|merveilleux|incroyable|dommage|triste|drôle)
    (dis|dites)-(moi|nous) si (ça|cela|quelque chose|le fichier|la pièce) (ne|n')
    prend(s|ez) (tout )?(ton|votre|le) temps | (aurais|auriez|aurait) dû
    si vous avez déjà (payé|réglé|répondu) | si vous (souhaitez|désirez|voulez) (vous désabonner|ne plus)
"""

REFERS = r"""
    (il|ils) (me|nous|lui|leur) (le|la|les|l'|en) ?(faut|faudrait) | (j'en ai|nous en avons|il en a|elle en a) besoin
    (date limite|délai|échéance|clôture) | (le|la|les) ?(veut|veulent|attend|attendent|attends|attendons)
"""

LEAVE = r"""
    (puis-je|pourrais-je|pouvons-nous|pourrions-nous|dois-je|est-ce que (je peux|je pourrais|nous pouvons|on peut)|^je
        peux) (?!.{0,30}\b(?:demander|prier)\b)... (envoyer|renvoyer|transmettre|rendre|remettre|livrer|payer|régler|
        répondre|déposer|fournir|signer|parvenir|apporter|donner)
    (ça|cela) (te|vous) (va|convient|irait|conviendrait|dérange|gêne|dérangerait) si (je|j'|nous|on)
"""

JOINS = "mais | donc"
