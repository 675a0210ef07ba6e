"""How Spanish speakers promise; the lists that the phrases name stand in `speech`."""

from __future__ import annotations

PROMISES = {
    "will": r"<pronouns>(<will>)",
    "present": r"""
        (te|le|os|les|se) (lo |la |los |las )?(<now>)
        (luego|mañana|después|ahora|hoy) (subo|envío|mando|hago|llamo|reviso|preparo|paso|escribo|miro)
    """,
    "going_to": r"""
        (voy|vamos) a (enviar|mandar|hacer|llamar|preparar|responder|escribir|revisar|firmar|leer|mirar|terminar|
            subir|pagar)*
    """,
    "you_will_have": r"((lo|la|los|las) )?(tendrás|tendrá|recibirás|recibirá|tendréis|recibirán)",
    "consider_done": r"dalo por hecho | cuenta con ello | me (encargo|ocupo) | (te |le |os )?prometo",
    "look": r"""
        lo (miro|reviso|hago|leo|termino|firmo) | le (echo|doy) un (ojo|vistazo|repaso) | me pongo (con|a|en ello)
    """,
    "future": r"(?!(seremos|estaremos|podremos|tendremos|habremos)\b)\w{2,}[aei]remos",
    "ready": r"(estará|estarán|quedará) (list|hech|terminad|firmad)[oa]s? | (te|le|os|les) lleg(a|an|ará|arán)",
    "time_asked": r"""
        (dame|deme|denme|dadme|danos|denos|déjame|déjeme) (tiempo )?hasta | (necesito|necesitamos) (hasta|otr[oa]|una?|dos|tres|\d+) (?=.*\b(hasta|día*|semana*)\b) | digamos
        cuenta(n|s)? con ello para | (lo|la) (tengo|tenemos) (apuntad*|anotad*|previst*|agendad*) | (sale|salen|saldrá|saldrán) (?=.*\b<day>\b)
    """,
}

PROPOSES = r"""
    (te|le|os|les) (va|viene|parece|vendría) bien ?\?
"""
