"""What in the answer of a French speaker only looks like one, or leaves it open."""

from __future__ import annotations

PHRASES = {
    "not_opt_out": r"""
        (de|du|à|pour) (la|le|l'|cette|ce|notre)? ?(réunion|appel|visio|rendez-vous|point|fil|projet|équipe|planning|
            invitation|boucle|\w+di)
        à cette adresse | ne (me|m') ?\w+ plus (sur|à|au) (cette|ce|l'ancien\w*)
    """,
    "not_no": r"""
        ^.{0,120}(fais|faire|ferai) une exception | pas contre | (impossible|pas possible|n'arrive pas|ne peux pas|ne
            parviens pas) (d'|à |de )?(ouvrir|accéder|télécharger) | (non\W+)?(\S+ ){0,3}(pas oubli\w+|n'oublie(rai)? pas)(\W+désolée?s?)? | (étais|était) (\S+ )?(pas|plus) (là|au|en)
        ^(non\W+){1,3}(c'est (bon|ok|parfait|tout|très bien|noté|d'accord)|ça (va|me va|marche|roule)|pas de (souci|problème)|
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
    "not_yes": r"""
        (bien sûr|certainement|sûrement|évidemment) que non | (certainement|sûrement|évidemment|surtout|absolument) pas
        (pas|plus|jamais) (très |trop |tout à fait |vraiment ){0,4}(d'accord|ravie?|sûre?|possible|dispo\w*|partante?|volontiers)
        (bien sûr|oui|ok|volontiers),? (comme si|parce que j'ai que)
    """,
    "rest": "le reste | la suite | suivra | suivront | ce qui manque",
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
        personne | aucun d'entre
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
    "deed": r"""
        <did> | <done> | hier | ce matin | aujourd'hui | tout à l'heure | déjà | viens | ai | avons | est | sont | drive
        (le|la|les|ma|mon|mes|votre|ta|ton) (texte|document|version|tableau|fichier|liste|lettre|chiffres|données|rapport|contrat)
        serveur | dossier | partage | mail | courriel | poste | remarques | commentaires | corrections | fichier | mettre
        envoyer | déposer | faire
    """,
    "third": r"""
        ^(il|elle|ils|elles) (a|est|ne|n'|ont|m'a|l'a|s'est|avait|était|sont|peut|pouvait|veut|dit|disent) !(y a|faut|reste)
    """,
    "courtesy": r"""
        (dis|dites|fais|faites)[- ]moi ... (si|signe) | n'hésite\w* pas | (regarde|regardez|vérifie|vérifiez) (dans )?(ta|
            ton|tes|votre|vos) | bonne (réunion|lecture|chance|journée) | (tiens|tenez)[- ]moi au courant
    """,
    "sorry": "désolée?s? | malheureusement | hélas | navrée?s? | regrett* | dommage | à regret",
    "negation": r"""
        pas | plus | jamais | rien | aucune? | sans | impossible | personne | ne | n'\w+ | trop (tard|court|chargée?) | refus\w*
    """,
    "but": "mais | cependant | toutefois | en revanche",
    "open": r"""
        ^(bonjour|salut)?( \w+)?\W*(et |mais |alors ){0,4}(quel\w*|qui|que|qu'\w+|quoi|où|quand|comment|combien|pourquoi|lequel|
            laquelle)
        (et|ou) (quel\w*|qui|où|quand|comment|combien)
        (des|d'autres|une|un) (objections?|questions?|remarques?|commentaires?|souhaits?|suggestions?|problèmes?) | autre chose
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
}
