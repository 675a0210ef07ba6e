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
    "not_opt_out": r"""
        (de|du|à|pour) (la|le|l'|cette|ce|notre)? ?(réunion|appel|visio|rendez-vous|point|fil|projet|équipe|planning|
            invitation|boucle|\w+di)
        à cette adresse | ne (me|m') ?\w+ plus (sur|à|au) (cette|ce|l'ancien\w*)
    """,
    "not_no": r"""
        ^.{0,120}(fais|faire|ferai) une exception | (étais|était) (\S+ )?(pas|plus) (là|au|en)
        ^non\W+(c'est (bon|ok|parfait|tout|très bien|noté|d'accord)|ça (va|me va|marche|roule)|pas de (souci|problème)|
            aucun (souci|problème)|vas-y|allez-y|je m'en (occupe|charge)|t'inquiète|ne (t'inquiète|vous inquiétez)|rien|
            pas encore|rassure|au contraire|du tout|pas du tout|bien sûr|volontiers|tout (va bien|est bon|est ok)|
            (je|j') (le fais|l'envoie|te l'envoie|m'y mets)|merci,? c'est bon)
        (pas d'|aucune )(objection|question|remarque|opposition)s?
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
        ^(non|nan|nope) !(pas de problème|non pas|seulement) | (certainement|sûrement|surtout|absolument) pas
        pas le droit | (on|nous) ne ~ (suit|suivons|fait|faisons|tient|tenons|dispos\w+) pas
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
    "not_yes": r"""
        (bien sûr|certainement|sûrement|évidemment) que non | (certainement|sûrement|évidemment|surtout|absolument) pas
        (pas|plus|jamais) (très |trop |tout à fait |vraiment ){0,4}(d'accord|ravie?|sûre?|possible|dispo\w*|partante?|volontiers)
        (bien sûr|oui|ok|volontiers),? (comme si|parce que j'ai que)
    """,
    "hello": r"""
        ^(bonjour|bonsoir|salut|coucou|hello|chère?s?|cher|allô)( (madame|monsieur|mme|m|à tou(s|tes)|à toi)){0,2}
    """,
    "own": "je | j' ?| nous | on | mon | ma | mes | notre",
    "once": "^dès que",
    "only": "^seulement | ^mais seulement",
    "part": r"""
        (le|la|les|mes|nos|du) (premi\w+|second\w*|deuxième|autre|\d+) (moitié|partie|page|pages|semestre|trimestre|
            chapitre\w*|lignes|lot|versement)
        (la|une) moitié | le reste | la suite | pour (le moment|l'instant|commencer) | (en )?partie(llement)?
        dans un premier temps | d'abord une partie | incomplet\w* | suivra | suivront | suivre
        arrive\w* (lundi|mardi|mercredi|jeudi|vendredi|demain|bientôt|la semaine|dans)
        (il )?manque\w* (encore)? | pas encore (tout|complet|complète) | jusqu'(à|en|au) | ce que (j'ai|nous avons)
        première (version|ébauche|moitié|partie) | brouillon
    """,
    "hedge": r"""
        je (crois|pense|suppose|imagine|espère|présume) | nous (pensons|espérons) | probablement | peut-être | sans doute
        éventuellement | apparemment | normalement | il (me )?semble | on dirait | devrai\w+ | pourrai\w+ | pourrait
        pas (encore|sûre?|certaine?|tout à fait) | presque | à peu près | en principe | si (je me souviens|mémoire)
        essai\w+ | essay\w+ | à moins | ^(quand|dès que|lorsque|si)
    """,
    "others": r"""
        (il|elle|ils|elles|quelqu'un) (n'|ne |s'|se |m'|me |t'|te |vous |l'|lui |est|a|va|veut|sera|peut|pourra|fera|
            dit|pense|doit|aimerait|souhaite|accepte|envoie|enverra|serait|ont|sont)
        (mon|ma|mes|notre|nos|le|la|les|son|sa) (\w+ )?(chef\w*|patron\w*|collègues?|assistante?|équipe|service|
            direction|directeur|directrice|avocate?s?|juriste\w*|comptab\w+|gens|femme|mari|client\w*|responsable)
        m'a dit | selon | d'après | il paraît
    """,
    "it": r"""
        (l'|le|la|les) ?(ai|avons|tien\w*|voici|mettre|déposer|envoyer|faire) | ça | cela | c'est | ceci | tout | tous
        les deux | (te|t'|vous) | ta | ton | tes | votre | vos
    """,
    "wants": r"""
        (signe|rempli|complète|renvo|retourne|valide|confirme|approuve|paye|règle|contresigne)\w*
    """,
    "open": r"""
        ^(bonjour|salut)?( \w+)?\W*(et |mais |alors ){0,4}(quel\w*|qui|que|qu'\w+|quoi|où|quand|comment|combien|pourquoi|lequel|
            laquelle)
        (et|ou) (quel\w*|qui|où|quand|comment|combien)
        (des|d'autres|une|un) (objections?|questions?|remarques?|commentaires?|souhaits?|suggestions?|problèmes?) | autre chose
    """,
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
    "undone": r"""
        # pas, ou pas encore
        (pas|plus|jamais|rien|presque|à peine) (encore |tout à fait |complètement |vraiment |bien |tous? |toutes? ){0,4}<done>
        (n'est|n'a|ne sont|n'ont|n'ai|n'avons) ~ pas ... <done>
        # quand ce sera fait, et ce qui le sera
        (quand|lorsque|dès que|une fois|si|avant|jusqu'à ce) [^,;]{0,40}? <done>
        (sera|serons|seront|serai|serait|vais|va|vont|dois|doit|faut|devrait|devra|pourra|peut|fera|ferai|aura|aurai|
            à|d'|être|faire) ~ <done>
        # ce qu'un autre a maintenant
        (transmis|transféré|envoyé|remis|fait suivre|passé|donné|adressé|relayé|soumis|communiqué)\w* ((votre|ta|ton|vos|
            la|le|cette|ce) (\w+ )?(demande|question|message|mail|courriel|requête|mot|courrier|point)\w* )?(à|au|aux|
            auprès) (?!(vous|toi|tous les deux|vous deux)\b)
        (je |j'|nous )?(l'ai|l'avons|les ai|ai) (transmis|transféré|envoyé|remis|passé|donné)\w* (à|au|aux) (?!(vous|toi|
            tous|vos|ton|votre)\b)
        demandé (à|au|aux)
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
        (?<!\w\s)voilà !(pourquoi|ce que|comment) | comme (convenu|demandé|promis) | joint à
        (est|sont) (joint|jointe)s? | joins (à|le|la|les)
    """,
    "done": r"""
        (est|sont) (en ligne|dans (votre|ta) boîte|sur le (drive|serveur|partage))(e|s|es)? | déjà fait
        je viens (de|d') ?(l'|le |la |les |te |vous |t'|le ){0,4}(envoyer|expédier|mettre|déposer|faire|finir|poster|signer|
            remplir|relire)
        # c'est fait
        (est|sont) (parti|envoyé|posté)e?s? | c'est (fait|envoyé|parti|signé|dans ta boîte) | ^(fait|envoyé|signé|réglé)
        (j'ai|nous avons|on a|viens (de|d')|a été|ont été) ... <did> !(besoin)
        (je|j') (vous|t'|te|l'|lui|leur|les) ?(l')?ai ... <did>
        ^(bien |déjà |tout )?(envoyé|fait|signé|déposé|rempli|relu|corrigé|posté|mis)e?s? !(à jour)
    """,
    "yes": r"""
        (arrive|arrivera|suit|suivra|part|partira)\w* (demain|aujourd'hui|ce soir|lundi|mardi|mercredi|jeudi|vendredi)
        # autres accords
        ^non\W+(c'est (bon|ok|parfait|très bien|d'accord)|ça (va|me va|marche|roule)|pas de (souci|problème)|vas-y|allez-y|
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
