"""How Spanish speakers answer an ask."""

from __future__ import annotations

PHRASES = {
    "opt_out": r"""
        \b(?:dar\w*\s+de\s+baja|darme\s+de\s+baja|(?:d[ée](?:me|nme)|dadme|dame|denme)\s+de\s+baja|cancelar\s+(?:la\s+)?suscripción) | ^\W*baja\W*$ | \b(?:elimin|quit|borr|sa[cq])\w*\s*(?:mi\s+\w+|me)?\b.{0,40}\b(?:lista|base\s+de\s+datos|contactos|distribución)\b | \b(?:deje|deja|dejen|dejad|pare|para|paren)\s+(?:\w+\s+)?de\s+(?:escrib|envi|mand|contact|molest)\w+ | \bno\s+(?:me\s+|nos\s+)?(?:vuelva\w*\s+a\s+)?(?:escrib|env[ií]|mand|contact|molest)\w+\s+(?:más|de\s+nuevo|nunca) | \bno\s+(?:quiero|deseo)\s+(?:recibir|que\s+me)\b | \bno\s+(?:me\s+)?(?:escribas?|envíes?|envíen|mandes?|contactes?|contacten)\s+(?:más|otra)
    """,
    "not_no": r"""
        \b(?:no\s+(?:hay|es|será|tengo)|sin|ningún)\s+(?:ningún\s+|un\s+)?(?:problema|inconveniente)\w*\b | \bcómo\s+no\b | \bpor\s+qué\s+no\b | \bno\s+(?:te\s+preocupes|se\s+preocupe|pasa\s+nada|hay\s+de\s+qué|solo|faltaba)\b
    """,
    "small_talk": r"""\bcómo\s+(?:estás?|está|va|andas?|te\s+va|están)\b | \bqué\s+tal\s+(?:todo|estás?|va|la\s+familia|los)\b | \bsigues\s+(?:en|viviendo)\b""",
    "query": r"""^\W*(?:puedes|podrías|puede|podría)\b.{0,30}\b(?:aclarar\w*|decir\w*|explicar\w*|confirmar\w*|enviar\w*|indicar\w*)\b | \bno\s+me\s+queda\s+claro\b""",
    "no": r"""
        \bno\s+(?:me\s+|te\s+|le\s+|lo\s+|la\s+|se\s+|os\s+|nos\s+)*(?:va\s+a\s+ser\s+)?(?:puedo|podemos|podré|podemos|quiero|estoy|soy|tengo|tenemos|sé|doy|damos|hago|hacemos|conozco|es\s+posible|será\s+posible|posible|creo\s+que|permiten?|voy\s+a|vamos\s+a|está\s+(?:permitido|en)|interesa|corresponde|dispongo|encaja|comparto|compartimos|recomiendo|va\s+a\s+poder|contamos|llego|acepto)\b | ^\W*(?:no|lo\s+siento|lamentablemente|desgraciadamente|por\s+desgracia)\b(?!\s+(?:hay\s+problema|te\s+preocupes|pasa\s+nada)) | \b(?:imposible|confidencial\w*|me\s+temo\s+que\s+no|lamento|lamentamos|desgraciadamente|lamentablemente|tengo\s+que\s+(?:decir\s+que\s+no|declinar|rechazar)|prefiero\s+no|paso\s+de|declino|rechaz\w+|ni\s+idea|persona\s+equivocada|no\s+es\s+lo\s+mío)\b | \b(?:ojalá\s+pudiera|me\s+(?:habría|hubiera)\s+(?:gustado|encantado))\b
    """,
    "later": r"""
        \b(?:no|imposible|nada|difícil|mal)\b.{0,60}\b(?:antes\s+de|hasta|esta\s+semana|este\s+mes|ahora\s+(?:mismo)?|en\s+este\s+momento|de\s+momento|por\s+ahora|todavía|aún|hoy)\b | \b(?:hasta|antes)\s+(?:el|de|del)\b.{0,50}\b(?:no|imposible|nada)\b | \b(?:a\s+partir\s+del?|más\s+adelante|más\s+tarde|después\s+de|tras\s+(?:las|el|la)|el\s+mes\s+que\s+viene|el\s+próximo\s+mes|dentro\s+de\s+(?:unas|dos|tres|un)|en\s+unas\s+semanas|el\s+año\s+que\s+viene|a\s+la\s+vuelta|pasad[oa]s\s+las)\b | \b(?:recuérda|pregúnta|escríbe|llám[ae]|avísa|pídeme)\w*\b.{0,30}\b(?:en|a\s+partir|después|más|cuando|la\s+semana|el\s+mes|otra\s+vez|de\s+nuevo|entonces)\b | \b(?:desbordad[oa]|hasta\s+arriba|liad[oa]|saturad[oa]|a\s+tope|mal\s+momento|agobiad[oa])\b
    """,
    "condition": r"""
        \b(?:siempre\s+(?:que|y\s+cuando)|si\s+(?:me|te|se|es|no|puede\w*|pued\w+|hay|son|está\w*|el|la|los|las|lo|consig\w+|nos|tu|tú|pagáis|pag\w+|solo)|con\s+(?:la\s+condición|tal\s+de)|a\s+condición|depende\w*|sujeto\s+a|en\s+principio|mientras\s+(?:no|sea)|en\s+cuanto\s+(?:me|tenga|vea)|salvo\s+que|a\s+menos\s+que|suponiendo)\b
    """,
    "done": r"""
        ^\W*(?:hecho|listo)\b |
        \b(?:adjunt[oa]s?|adjuntamos|te\s+(?:lo\s+)?adjunto|aquí\s+(?:tienes|tiene|está|están|va|van|los?|las?)|ahí\s+(?:va|van|tienes)|como\s+(?:pediste|acordamos|quedamos|prometí)|ya\s+está|enviado|firmado)\b | \b(?:he|hemos|ha|han|acabo\s+de|ya\s+(?:lo\s+|la\s+|le\s+|se\s+lo\s+|te\s+lo\s+)?(?:he|envié|mandé|hice|escribí|hablé))\b.{0,40}\b(?:enviad|mandad|escrit|subid|firmad|hech|dejad|rellenad|hablad|enviar|mandar|escribir|subir|firmar|presentad|pagad|añadid|revisad|leíd|comentad|complet|aprobad|emitid)\w* | \bya\s+(?:está|lo|la|le|te|se)\b.{0,20}\b(?:envi|mand|hech|escri|sub|firm|hice|pas)\w+
    """,
    "yes": r"""
        ^\W*(?:sí|si,|claro|vale|ok|okay|por\s+supuesto|con\s+(?:mucho\s+)?gusto|encantad[oa]|desde\s+luego|sin\s+problemas?|cómo\s+no|de\s+acuerdo|perfecto|genial|hecho|cuenta\s+conmigo|aprobado|venga|dale|faltaría\s+más|ningún\s+problema)\b | \b(?:claro\s+que\s+sí|por\s+supuesto|con\s+(?:mucho\s+)?gusto|encantad[oa]\s+de|sin\s+(?:ningún\s+)?problemas?|no\s+hay\s+problema|cuenta\w*\s+conmigo|cómo\s+no|apúnta\w*|dalo\s+por\s+hecho|me\s+apunto|desde\s+luego|de\s+acuerdo|me\s+viene\s+bien|me\s+encarg\w+|faltaría\s+más|me\s+hace\s+(?:mucha\s+)?ilusión|será\s+un\s+placer|lo\s+tendrás|lo\s+tendrá|te\s+lo\s+(?:mando|envío|paso|enviaré|mandaré|hago|preparo|miro)|se\s+lo\s+(?:mando|envío|enviaré|mandaré)|te\s+(?:envío|enviaré|mando|mandaré|paso|llamo|llamaré|presento|respondo|ayudo|digo|los|las)|le\s+(?:envío|enviaré|mando|mandaré|llamo))\b | \b(?:voy\s+a|lo\s+(?:miro|reviso|hago|leo|haré|miraré|revisaré|leeré)|iré|firmaré|haré|enviaré|mandaré|prepararé|escribiré)\b
    """,
    "referral": r"""
        \b(?:habla\w*|pregúnta\w*|pregunt\w+|contact\w+|escr[ií]b\w+|llám\w+|dirígete|dirija\w*|diríjase|ponte\s+en\s+contacto|póngase|en\s+copia|pongo\s+en|copio\s+a|mejor\s+(?:persona|con)|la\s+persona|encargad[oa]|responsable|lleva\s+(?:ahora|este|ese|el|la|eso)|se\s+encarga|se\s+ocupa|gestiona|sucesor\w*|sustitu\w+|compañer[oa]|lo\s+haría|sabe\s+(?:más|mucho)|te\s+(?:puede|podrá)\s+ayudar|recomiendo\s+a|conoce|acude)\b
    """,
    "thanks": r"""
        \b(?:gracias|agradec\w+|enhorabuena|felicidades|recibido|qué\s+bien|me\s+alegr\w+|qué\s+alegría|anotado|entendido|tomo\s+nota)\b
    """,
}
