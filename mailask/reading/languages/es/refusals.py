"""How Spanish speakers refuse, put off, and ask for no more mail."""

from __future__ import annotations

PHRASES = {
    "opt_out": r"""
        # fuera de la lista
        (dar*|darme|d[ée]me|denme|dadme|dame) de baja | cancelar (la |mi )?suscripción | ^baja$
        (elimin|quit|borr|bórr|sa[cq]|sáq)* ?(mi \w+|mis \w+|me)? ... (lista|base de datos|contactos|distribución|
            fichero*|agenda)
        (elimin|borr|suprim)\w+ (mis datos|mi (correo|dirección|e-?mail))
        # no más correos
        (deje|deja|dejen|dejad|pare|para|paren) (\w+ )?de (escrib|envi|mand|contact|molest)\w+
        no (me |nos )?(vuelva* a )?(escrib|env[ií]|mand|contact|molest)\w+ (más|de nuevo|nunca)
        no (me )?(escribas?|escriba|envíes?|envíen|mandes?|contactes?|contacten) (más|otra|nunca)
        no (quiero|deseo|queremos|deseamos) (\w+ )?(recibir|que me|más correos|saber)
    """,
    "no": r"""
        # otras negativas
        ^(nel|nop|nanay|qué va) | (claro|por supuesto|desde luego) que no | no se va a poder | no (tengo|tenemos) (acceso|permiso)
        (impid|prohíb)\w+ | de ninguna manera | no puede ser | no cuent\w+ conmigo | (otro|un) compromiso
        ya tengo planes | (me|nos) falta(n)? (tiempo|medios|gente)
        no está en mis manos | no (me )?(apetece|veo|siento) | no (suelo|solemos|acostumbro)
        # no
        ^no !(hay problema|te preocupes|pasa nada|hay de qué|solo|es ninguna molestia|me importa)
        ^(lo siento|lamentablemente|desgraciadamente|por desgracia) !(por (el|la)|el retraso|la tardanza)
        no (me |te |le |lo |la |se |os |nos ){0,3}(va a ser )?<can> | no va a poder ser | me temo que no
        que no,? (gracias|lo siento)
        imposible | lamentamos? | desgraciadamente | lamentablemente | por desgracia | no hay manera | ni hablar
        # declinar
        (tengo|tenemos|tendré|he) (que|de) ~ (decir que no|declinar|rechazar|negarme|decirte que no|decirle que no)
        prefiero no | preferimos no | prefiero (quedarme|mantenerme) (fuera|al margen) | paso de | declin\w+ | rechaz\w+
        esta vez no
        (ojalá|ya me gustaría|me encantaría|me gustaría)\b[^.?!]{0,60}\b(pudiera|pero|sin embargo|aunque)
        me (habría|hubiera) (gustado|encantado) | (busca|busque|pregunta|pregunte) (a|en) otr\w+ (persona|lado|sitio)
        # reglas y medios
        confidencial* | (va|iría) (en )?contra (de )?(nuestra|las|la)
        (nuestra|la) (política|normativa) ... (no|prohíbe|impide)
        (ya )?(no )?(lo|la|los|las)? ?(vendí|vendimos|hemos vendido|está(n)? (vendid|alquilad|prestad|reservad|
            ocupad)[oa]s?)
        (sin|no tengo|no tenemos|no hay) (ni )?(tiempo|presupuesto|sitio|hueco|medios|plazas)
        # la persona equivocada
        persona (equivocada|adecuada para) | no es lo mío | (te|se) (equivocas?|has equivocado|ha equivocado) de
    """,
    "lack": r"""
        # lo que no se tiene o no se sabe: un no, salvo que la respuesta empiece con un sí
        ni idea | no (lo |la |los |las )?(tengo|tenemos|sé|sabemos|conozco|conocemos|guardo|guardamos|recuerdo)
    """,
    "later": r"""
        otro día | en otra ocasión | (aplaz|pospon)\w+ | lo dejamos para | (dame|deme|denme) (unas|unos|un par de|hasta)
        (te|le) (digo algo|confirmo)
        # antes no
        (no|imposible|nada|difícil|mal) ... (antes de|hasta|esta semana|este mes|ahora (mismo)?|en este momento|
            de momento)
        (no|imposible|nada|difícil|mal) ... (por ahora|estos días) | (de momento|por ahora) no
        (hasta|antes) (el|de|del) ... (no|imposible|nada)
        (este mes|esta semana|este trimestre|ahora mismo) (no|imposible)
        # más tarde
        (recuérda|recuerda|pregúnta|escríbe|llám[ae]|avísa|pídeme|insíste|inténta|vuelve|háblame|hablamos)* ... <later>
        # ocupado
        (tengo|tenemos|déjame|déjeme|debo) (que )?(pensar|pensármelo|consultar|hablarlo|preguntar|mirar)*
    """,
    "sometime": r"""
        desbordad[oa]s? | hasta arriba | liad[oa]s? | saturad[oa]s? | a tope | mal momento | agobiad[oa]s?
        de trabajo hasta
        (hoy|todavía|aún) no | no ... (hoy|todavía|aún)
        a partir del? | más adelante | más tarde | después de | tras (las|el|la) | el mes que viene | el próximo mes
        dentro de (unas|unos|dos|tres|un) | en (unas|un par de) semanas | el año que viene | a la vuelta
        pasad[oa]s (las|el|la)
    """,
    "turn": "pero | lamentablemente | desgraciadamente | por desgracia | lo siento | sin embargo | lament* | al final",
    "perhaps": "quizás? | tal vez | podría* | podré | a lo mejor | encantad* | puedo",
}
