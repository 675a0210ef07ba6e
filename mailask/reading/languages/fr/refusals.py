"""How French speakers refuse, put off, and ask for no more mail."""

from __future__ import annotations

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
}
