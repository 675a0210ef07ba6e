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
    "did": """
        envoy* | écri* | dépos* | sign* | transmi* | laiss* | mis | mise | rempli* | fait | faite | parlé* | présent*
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
    "opt_out": r"""
        # hors de la liste
        désinscri* | désabonn*
        me (retirer|supprimer|enlever|rayer|désinscrire) ... (liste*|fichier*|base|diffusion|contacts|envois)
        (retir|supprim|enlev|ray|effac)*[ -](moi|mon \w+|mes \w+) ... (liste*|fichier*|base|diffusion|contacts)
        (supprim|effac|retir)\w+ (mes (données|coordonnées)|mon (adresse|e-?mail|nom))
        # plus de courrier
        ne (plus|me) (\w+ )?(contacter|écrire|solliciter|envoyer|recevoir|relancer)
        ne m'(écri|envoy|contact|adress)\w+ plus
        ne plus (m'(écrire|envoyer|adresser|importuner)|me) | ne me (\w+) plus !(souviens|rappelle|reste|souvenais)
        (cess|arrêt)\w+ de (m'|me ?)\w+ | ne (souhaite|veux|désire) plus ~ (recevoir|être|avoir)
        laissez-moi tranquille
        plus (de|aucun) (messages?|mails?|courriels?|sollicitations?) (de (votre|ta) part|svp|s'il)
    """,
    "not_no": r"""
        ^.{0,120}(fais|faire|ferai) une exception | (étais|était) (\S+ )?(pas|plus) (là|au|en)
        # ce qui ne refuse qu'en apparence
        (pas|aucun|nul|n'est pas) (de |un )?(problème|souci|problèmes|soucis)( du tout)?
        pas (de quoi|pressé|seulement|grand-chose)
        pourquoi pas | (n')?est pas un (problème|souci)( du tout)? | n'hésite* pas | (ne )?t'inquiète\w* pas
        ne vous inquiétez pas
        (n')?y (a|vois) (pas|aucun) (d'inconvénient|inconvénient|de raison) | pas d'inconvénient | rien contre
        sinon pas
        sans (problème|souci|faute) | ça ne (me )?(dérange|gêne) pas | n'est pas trop tard | ce n'est rien
    """,
    "small_talk": r"""
        comment (vas|allez|va|vont) | ça va ?\? | toujours (à|au|en|chez) \w+ ?\? | quoi de neuf
    """,
    "query": r"""
        # questions sans point
        ^(peux-tu|pouvez-vous|pourrais-tu|pourriez-vous) ... (préciser|dire|expliquer|confirmer|envoyer|indiquer)
        je ne (comprends|vois) pas (bien|très bien|ce)
    """,
    "no": r"""
        ne (puis|pouvons|saurais|saurions|peux) (y|vous|te|donner|accéder|répondre|satisfaire|\w+er)
        # autres refus
        hors de question | pas question | sans façon | m'abstien* | (pas|plus) envie | (interdi|empêch)\w+
        (le temps|les moyens) (me|nous) manquent? | (je|nous) manqu\w+ de (temps|moyens)
        déjà (pris|prise|engagée?) ... (jour|date|soir) | indisponible | empêchée? | pas (de mon|de notre) ressort
        pas habilitée? | pas dans mes (cordes|moyens)
        # non
        ^non !(pas de problème|non pas|seulement)
        ^(désolée?|hélas|malheureusement) !(du retard|pour (le|ce) (retard|délai)|de (répondre|te répondre|
            vous répondre))
        malheureusement | hélas | à regret | au regret | (je|nous) regrett\w+ | ce sera non | c'est non
        (mais )?non,? merci | sans moi | je passe mon tour
        # ne pas pouvoir
        (ne|n') ?(\S+ ){0,3}?(m'|l'|s'|nous |vous )?<verb>( \S+){0,3}? ?<none>
        (je|j'|on|c'est) ?(\S+ ){0,3}?(peux|sais|sors|suis|ai|fais|veux|donne|possible|prête) (pas|plus) !(encore)
        impossible | pas possible | pas (en mesure|autorisée?|libre|disponible|intéressée?|à l'aise)
        dans l'impossibilité | exclue?
        # refuser
        décliner? | décline | refuser? | (dois|devons|préfère) (dire non|refuser|décliner|renoncer|passer)
        pas donner suite | (ne )?donn\w+ pas suite
        préfère (ne pas|pas|m'abstenir|éviter|rester en dehors) | pas pour moi | pas mon (truc|domaine|rayon)
        (aurais|aurions) (\w+ )?(adoré|aimé|voulu|été ravie?)\b(.{0,40}mais)? | j'aimerais bien,? mais
        avec plaisir .{0,30}mais (je|nous|on) (ne|n')
        # règles et moyens
        confidentiel* | contraire à (nos|notre)
        (notre|nos) (politique|règlement|règles?) ... (interdi\w*|permet\w*|pas)
        trop tard | (déjà|toutes?) (pris|prise|vendue?|prêtée?|louée?|complet|engagée?)s?
        (pas|plus|aucun) (le |de )?(temps|budget|moyens|place)
        # la mauvaise personne
        pas la bonne (personne|adresse) | mauvaise (personne|adresse) | vous (trompez|adressez) ... (personne|adresse)
        quelqu'un d'autre
    """,
    "lack": r"""
        # ce que l'on n'a ou ne sait pas : un refus, à moins que la réponse ne commence par un oui
        aucune idée | (ne|n') ?(ai|avons|sais|connais|dispose) (pas|plus|aucune?|personne|rien)
    """,
    "later": r"""
        une autre fois | (remettre|reporter|repousser|décaler)
        (donne|donnez|laisse|laissez)[- ]moi ... (jours|semaines?|temps) | reviens? vers (toi|vous)
        # pas avant
        (pas|plus|rien|impossible|guère|difficile) ... (avant|cette semaine|ce mois|en ce moment|pour le moment|
            pour l'instant)
        (pas|plus|rien|impossible|guère|difficile) ... (tout de suite|ces jours|ces temps)
        (ce mois(-ci)?|cette semaine|en ce moment),? (non|pas|c'est (impossible|compliqué|non|mort))
        pas avant | avant ... (impossible|pas possible|compliqué)
        # plus tard
        jusqu'(au|à|en)
        (relanc|recontact|rappel|redemand|reparl|revien|repren|réécri|repos)*(-\w+)? ... <later>
        (relanc|recontact|redemand|reparl)\w*-(moi|nous|en) !(si besoin)
        # occupé
        laisse*[ -]moi ... (jours|semaines?|temps|réfléchir) | (dois|devons|faut que je) ... d'abord
        (besoin|laisse\w*)([ -]moi)? (de |d')?(y réfléchir|réfléchir|temps pour)
    """,
    "sometime": r"""
        débordée?s? | sous l'eau | surchargée?s? | la tête sous | en plein(e|s)? !(air|accord|d'accord|centre)
        charrette | pas une minute
        (pas|rien) (encore|aujourd'hui) | aujourd'hui ... (pas|non|impossible)
        à partir (de|du|d') | dès (le|la|lundi|mardi|mercredi|jeudi|vendredi|janvier|que je) | (?<!au\s)plus tard
        le mois prochain
        après (le|la|les|mon|ma|mes|notre|nos|pâques|noël|l') !(avoir|coup)
        dans (quelques|deux|trois) (semaines|mois) | à la rentrée | l'an(née)? prochaine? | d'ici (quelques|deux|trois)
    """,
    "turn": "mais | malheureusement | hélas | désolée? | regrett* | cependant | finalement",
    "perhaps": "peut-être | pourrai* | éventuellement | volontiers | possible | plaisir",
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
    "done": r"""
        # réglé sans l'autre
        (j'ai|je l'ai|je les ai|on a|on l'a) (finalement |enfin |déjà )?(re)?trouvée?s?(?=\W*$|,?\s(merci|
            moi-même|tout seul|toute seule|entre-temps|ailleurs)) | laisse(z)? tomber | ^plus besoin
        (est|sont) (joint|en ligne|dans (votre|ta) boîte)(e|s|es)? | (devriez|devrais) l'avoir | déjà fait
        je viens d'(envoyer|expédier)
        # la chose même
        ci-joint* | en pièces? jointes? | en p\.?j\.? | (le|la) voici | voici | voilà !(pourquoi|ce que|comment)
        comme (convenu|demandé|promis) | joint à
        # c'est fait
        (est|sont) (parti|envoyé|posté)e?s? | c'est (fait|envoyé|parti|signé|réglé) | ^(fait|envoyé|signé|réglé)
        (j'ai|nous avons|on a|viens (de|d')|a été|ont été) ... <did> !(besoin)
        (je|j') (vous|t'|te|l'|lui|leur|les) ?(l')?ai ... <did>
    """,
    "yes": r"""
        # autres accords
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
        ça (me )?(marche|va)
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
    "referral": r"""
        # ce que l'on fait de l'autre personne
        vois | voyez | demand* | contact* | adress* | écri* | appel* | rapproch* | parl* | tourn* | en copie | en cc
        mets en
        transmis | transféré
        # ce qu'elle est
        bonne personne | personne à | la mieux placée | qui (suit|gère|s'occupe|a repris|tient|connaît) | successeu*
        remplac*
        collègue | responsable | s'en (occupe|charge) | gère | pourra | saura
    """,
    "thanks": r"""
        merci | remercie | félicitations | bravo | bien reçu | bien noté | c'est noté | (ravie?|content*) d'avoir
        ça (m'a )?fait plaisir
    """,
}
