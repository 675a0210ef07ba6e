"""How Spanish speakers ask and promise."""

from __future__ import annotations

ASKS = (
    (
        "please",
        r"\b(?:por\s+favor|porfa|le\s+(?:ruego|rogamos|pido|pedimos|agradecer\w+)|les\s+(?:ruego|rogamos|pedimos|agradecer\w+)|te\s+(?:pido|agradecer\w+|ruego)|os\s+(?:pido|agradecer\w+)|se\s+ruega|agradecer(?:ía|íamos|é|emos))\b",
    ),
    (
        "modal_you",
        r"(?:^|¿|\b)(?:me|nos|te|lo|la|le|os|se)?\s*(?:puedes|podrías|puede|podría|pueden|podrían|podéis|podríais|quieres|querrías|quisiera|sabes|sabe|tienes|tendrías|tiene|conoces|harías|darías|te\s+(?:importaría|apetece|gustaría|animas)|le\s+importaría|puedo|podemos|podríamos)\b(?=.*\?)|\b(?:puedes|podrías|puede\s+usted|podría\s+usted|podéis|podríais)\b",
    ),
    (
        "need_you",
        r"\b(?:necesito|necesitamos|necesitaría|necesitaríamos|quisiera|quisiéramos|quiero\s+que|me\s+gustaría|nos\s+gustaría|me\s+hace\s+falta|nos\s+hace\s+falta|hace\s+falta|espero\s+que\s+puedas)\b",
    ),
    (
        "let_me_know",
        r"\b(?:dime|dígame|díganos|avísame|avíseme|avísenos|mándame|mándeme|envíame|envíeme|envíenos|pásame|páseme|confírmame|confírmeme|cuéntame|llámame|llámeme|respóndeme|échale|échame|mira|revisa|firma|confirma|recuerda|recuérdame|házmelo|hágamelo|hazme|déjame|reenvíame|escríbeme|dinos|mantenme)\b",
    ),
    (
        "lets",
        r"\b(?:vamos\s+a\s+(?:ver|hablar|quedar|reunir)\w*|quedamos|hablamos|nos\s+vemos|qué\s+(?:te\s+parece|tal\s+si|le\s+parece|opinas|os\s+parece)|por\s+qué\s+no|sería\s+posible|es\s+posible|te\s+(?:va|viene)\s+bien|le\s+viene\s+bien)\b",
    ),
    (
        "wondering",
        r"\b(?:quería\s+(?:pedirte|pedirle|preguntarte|preguntarle|saber)|me\s+preguntaba|te\s+escribo\s+para\s+pedir\w*|sería\s+(?:genial|estupendo|ideal)\s+(?:si|que))\b",
    ),
    ("duty", r"\b(?:tienes\s+que|tiene\s+que|debes|debe\s+usted|deben|deberías|hay\s+que\s+que)\b"),
    ("question", r"\w+\W+\w[^?]*\?\W*$|^\W*¿.*\?\W*$"),
)
PROMISES = (
    (
        "will",
        r"\b(?:te|le|os|les|se|lo|la|los|las|yo|me)?\s*(?:lo|la|los|las)?\s*(?:enviaré|mandaré|haré|llamaré|daré|prepararé|responderé|contestaré|escribiré|pasaré|revisaré|firmaré|leeré|miraré|llevaré|terminaré|tendré|entregaré|confirmaré|diré|enviaremos|mandaremos|haremos|traeré|iré|presentaré|encargaré)\b",
    ),
    (
        "present",
        r"\b(?:te|le|os|les|se)\s+(?:lo|la|los|las)?\s*(?:mando|envío|paso|hago|llamo|preparo|confirmo|digo|respondo|entrego|escribo|reviso|miro)\b",
    ),
    (
        "going_to",
        r"\b(?:voy\s+a|vamos\s+a)\s+(?:enviar|mandar|hacer|llamar|preparar|responder|escribir|revisar|firmar|leer|mirar|terminar)\w*\b",
    ),
    ("you_will_have", r"\b(?:(?:lo|la|los|las)\s+)?(?:tendrás|tendrá|recibirás|recibirá)\b"),
    ("consider_done", r"\b(?:dalo\s+por\s+hecho|cuenta\s+con\s+ello|me\s+(?:encargo|ocupo))\b"),
    ("look", r"\blo\s+(?:miro|reviso|hago|leo)\b"),
)
PLEASANTRIES = r"""
    \bno\s+dud(?:e|es|éis|en)\b | \b(?:cómo\s+est[áa]s?|qué\s+tal\s+(?:estás?|todo|va)|espero\s+que\s+(?:estés?|todo|te\s+encuentres?|vaya)|que\s+tengas?|buen\s+(?:día|fin)|feliz)\b | \b(?:cualquier\s+(?:duda|consulta)|si\s+tiene[ns]?\s+(?:alguna\s+)?(?:duda|pregunta)s?)\b
"""
