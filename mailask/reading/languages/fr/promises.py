"""How French speakers promise; the lists that the phrases name stand in `speech`."""

from __future__ import annotations

PROMISES = {
    "will": r"(je|j'|nous|on) ?<pronouns>(<will>) !(... pas)",
    "you_will_have": r"(tu|vous) ((l'|les |la |le |en )?)(auras|aurez|recevras|recevrez)",
    "consider_done": r"""
        c'est comme si | compte(z)? sur moi | je m'en (occupe|charge) | je m'y (mets|colle|mettrai)
        je (te |vous )?promets
    """,
    "future": r"(je|j'|nous|on) ?<pronouns>(?!(serai|aurai|pourrai|devrai|verrai|serons|aurons|pourrons|devrons)\b)\w{2,}(rai|erons|irons|drons) !(... pas)",
    "look": r"je (regarde|relis|vérifie|jette un œil|jette un oeil|termine|finis|signe)\b(?! (que|si)\b)(?=.*\b<day>\b)",
    "ready": r"""
        (ce|c'|ça|cela|tout|(le|la|les|votre|ton|ta) \w+) (sera|seront|devrait être|devraient être) (prêt*|fait*|fini*|
            terminé*|envoyé*|chez (toi|vous))
    """,
    "time_asked": r"""
        (laisse|laissez|donne|donnez)[- ](moi|nous) (encore )?jusqu | il (me|nous) faut (encore )?(jusqu|une?|deux|trois|\d+) | disons
        je (te |vous )?(redis|reviens vers|redonne|recontacte) | compter dessus | ^promis | promis\W*$
        (je l'ai|j'ai) (noté|prévu|bloqué|réservé) ... pour | (le|la|les|votre|ton|ta) \w+ (part|partent|partira|partiront) (?=.*\b<day>\b)
    """,
    "free": r"je serai (\w+ )?(dispo*|libre)",
}

PROPOSES = r"""
    (ça|cela) (irait|va|ira|conviendrait) | (va|irait|convient) ... \?
    (ça|cela) (te|vous) (va|convient|irait|suffit) ?\? | (ok|bon|bien) pour (toi|vous) ?\?
"""
