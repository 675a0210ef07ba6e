"""How French speakers answer an ask."""

from __future__ import annotations

PHRASES = {
    "opt_out": r"""
        \bdésinscri\w*|\bdésabonn\w* | \bme\s+(?:retirer|supprimer|enlever|rayer)\b.{0,40}\b(?:liste|fichier\w*|base|diffusion|contacts)\b | \b(?:retir|supprim|enlev|ray)\w*[ -](?:moi|mon\s+\w+|mes\s+\w+)\b.{0,40}\b(?:liste|fichier\w*|base|diffusion|contacts)\b | \bne\s+(?:plus|me)\s+(?:\w+\s+)?(?:contacter|écrire|solliciter|envoyer|recevoir|relancer)\b | \bne\s+m[’'](?:écri|envoy|contact)\w+\s+plus\b | \bne\s+plus\s+(?:m[’'](?:écrire|envoyer|adresser|importuner)|me)\b | \b(?:cess|arrêt)\w+\s+de\s+(?:m[’']|me)\s*\w+ | \bne\s+(?:souhaite|veux|désire)\s+plus\s+(?:recevoir|être)\b
    """,
    "not_no": r"""
        \b(?:pas|aucun|nul)\s+(?:de\s+|un\s+)?(?:problème|souci|problèmes|soucis)\b | \bpas\s+(?:de\s+quoi|pressé|seulement)\b | \bpourquoi\s+pas\b | \b(?:n[’'])?est\s+pas\s+un\s+(?:problème|souci)\b | \bn[’']hésite\w*\s+pas\b
    """,
    "small_talk": r"""\bcomment\s+(?:vas|allez|va|vont)\b | \bça\s+va\s*\? | \btoujours\s+(?:à|au|en|chez)\s+\w+\s*\? | \bquoi\s+de\s+neuf\b""",
    "query": r"""^\W*(?:peux-tu|pouvez-vous|pourrais-tu|pourriez-vous)\b.{0,30}\b(?:préciser|dire|expliquer|confirmer|envoyer|indiquer)\b | \bje\s+ne\s+(?:comprends|vois)\s+pas\s+(?:bien|très\s+bien|ce)\b""",
    "no": r"""
        \b(?:ne|n[’'])\s*(?:\S+\s+){0,3}?(?:peux|peut|pouvons|pourrai\w*|pourrons|souhait\w+|veux|voulons|suis|serai|sommes|fais|donne\w*|partage\w*|ai|avons|vais|connais|vois|sors|dispos\w+|est|sera|prends|recommand\w+|sais)\b(?:\s+\S+){0,3}?\s*\b(?:pas|plus|aucune?|jamais|rien|personne|guère)\b | \b(?:je|j[’']|on|c[’']est)\s*(?:\S+\s+){0,2}?(?:peux|sais|sors|suis|ai|fais|veux|donne|possible)\s+(?:pas|plus)\b | ^\W*(?:non|désolée?|hélas|malheureusement)\b(?!\s+(?:pas\s+de\s+problème)) | \b(?:malheureusement|hélas|à\s+regret|au\s+regret|impossible|confidentiel\w*|pas\s+possible|décliner?|décline|refuser?|pas\s+donner\s+suite|aucune\s+idée|pas\s+intéressée?|pas\s+pour\s+moi|pas\s+mon\s+(?:truc|domaine)|préfère\s+(?:ne\s+pas|pas|m[’']abstenir)|trop\s+tard)\b | \baurais\s+(?:adoré|aimé|bien\s+voulu|voulu)\b
    """,
    "later": r"""
        \b(?:pas|plus|rien|impossible|guère|difficile)\b.{0,50}\b(?:avant|cette\s+semaine|ce\s+mois|en\s+ce\s+moment|pour\s+le\s+moment|pour\s+l[’']instant|tout\s+de\s+suite|ces\s+jours|aujourd[’']hui|encore)\b | \b(?:relanc|recontact|rappel|redemand|reparl|revien|repren)\w*\b.{0,40}\b(?:en|à\s+partir|après|dans|début|fin|mi|la\s+semaine|le\s+mois|plus\s+tard|au|alors|moi)\b | \b(?:à\s+partir\s+(?:de|du|d[’'])|dès|après|pas\s+avant|plus\s+tard|le\s+mois\s+prochain|dans\s+(?:quelques|deux|trois)\s+(?:semaines|mois)|à\s+la\s+rentrée|après\s+les\s+(?:vacances|fêtes)|l[’']an(?:née)?\s+prochaine?)\b | \b(?:débordée?|sous\s+l[’']eau|surchargée?|la\s+tête\s+sous|en\s+plein\w*)\b | \bavant\b.{0,30}\b(?:impossible|pas\s+possible|compliqué)\b
    """,
    "condition": r"""
        \b(?:à\s+condition|pourvu\s+que?|sous\s+réserve|si\s+(?:tu|vous|c[’']est|ça|cela|on|l[’']|le|la|les|elle|mon|ma|je\s+peux)|s[’']ils?|tant\s+que|du\s+moment|à\s+moins|en\s+principe|dépend\w*|dès\s+que\s+(?:j[’']|tu|vous)|sauf\s+si|seulement\s+si)(?:\b|(?<=['’]))
    """,
    "done": r"""
        \b(?:ci-joint\w*|en\s+pièces?\s+jointes?|en\s+p\.?j\.?|voici|voilà|comme\s+(?:convenu|demandé|promis)|c[’']est\s+(?:fait|envoyé|parti|signé|réglé)|joint\s+à)\b | ^\W*(?:fait|envoyé|signé|réglé)\b | \b(?:j[’']ai|nous\s+avons|on\s+a|je\s+(?:vous|t[’']|te|l[’']|lui|leur|les)\s*(?:l[’'])?ai|viens\s+(?:de|d[’'])|a\s+été|ont\s+été)\b.{0,40}\b(?:envoy|écri|dépos|sign|transmi|laiss|mis|rempli|fait|parl|présent|valid|répond|commenté|relu|ajouté|pay|réglé|relire|complét|publi)\w*
    """,
    "yes": r"""
        ^\W*(?:oui|ok|okay|d[’']accord|bien\s+sûr|avec\s+(?:grand\s+)?plaisir|volontiers|pas\s+de\s+(?:problème|souci)|aucun\s+(?:problème|souci)|entendu|parfait|ça\s+marche|ça\s+roule|bien\s+entendu|évidemment|carrément|banco|validé|approuvé|vendu|partant\w*|certainement|absolument)\b | \b(?:bien\s+sûr|avec\s+(?:grand\s+|le\s+plus\s+grand\s+)?plaisir|volontiers|pas\s+(?:de|un)\s+(?:problème|souci)|ça\s+(?:me\s+)?(?:marche|va)|compte\w*\s+sur\s+moi|je\s+m[’']en\s+(?:occupe|charge)|ravie?\s+de|heureu(?:x|se)\s+de|je\s+suis\s+(?:partante?|d[’']accord|dispo|ravie?)|c[’']est\s+(?:bon|ok|d[’']accord)\s*(?:pour\s+moi)?|tu\s+(?:les?|l[’']|la)?\s*auras|vous\s+(?:les?|l[’']|la)?\s*aurez|inscri\w+-moi|j[’']en\s+suis|marché\s+conclu|je\s+(?:te|vous|t[’'])\s*(?:l[’']|les?|la)?\s*(?:envoie|enverrai|fais|ferai|prépare|rappelle|donne|mets|présente|transmets|rejoins))\b
        | \bje\s+(?:vais|viendrai|relirai|lirai|regarderai|ferai|enverrai|passerai|m[’']engage|signerai|appellerai|prends|regarde|relis|serai\s+(?:là|ravie?))\b
    """,
    "referral": r"""
        \b(?:vois|voyez|demand\w+|contact\w+|adress\w+|écri\w+|appel\w+|rapproch\w+|parl\w+|tourn\w+|en\s+copie|en\s+cc|mets\s+en|bonne\s+personne|personne\s+à|la\s+mieux\s+placée|qui\s+(?:suit|gère|s[’']occupe|a\s+repris)|successeu\w*|remplac\w+|collègue|responsable|s[’']en\s+(?:occupe|charge)|gère|pourra|saura)\b
    """,
    "thanks": r"""
        \b(?:merci|remercie|félicitations|bravo|bien\s+reçu|bien\s+noté|ravie?\s+d[’']avoir|content\w*\s+d[’']avoir|ça\s+(?:m[’']a\s+)?fait\s+plaisir)\b
    """,
}
