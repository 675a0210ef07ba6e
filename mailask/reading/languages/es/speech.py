"""How Spanish speakers ask and promise."""

from __future__ import annotations

WORDS = {
    "day": "hoy | mañana | lunes | martes | miércoles | jueves | viernes | sábado | semana | mes | antes | finales | fin | principios | el \\d+",
    "start": r"""
        (hola|gracias|bueno|pues|entonces|y|pero|luego|después|vale|ok(ay)?)\s*[,:;!–-]*\s+
        [\w.]{2,30}(-\w{1,30})?(\s[\w.]{2,30})?\s?[,:;–-]+\s+
    """,
    "told": """
        env(ía|íe) | mand(a|e) | revis(a|e) | firm(a|e) | complet(a|e) | rellen(a|e) | compr(ueba|uebe) | corri(ge|ja)
        tradu(ce|zca) | escane(a|e) | descarg(a|ue) | reenv(ía|íe) | eli(ge|ja) | esco(ge|ja) | contest(a|e)
        respond(e|a) | confirm(a|e) | anot(a|e) | apunt(a|e) | bus(ca|que) | mar(ca|que) | verifi(ca|que) | escrib(e|a)
        le(e|a) | llame | llama(?! la atención) | pregunt(a|e) | pid(e|a) | pon | ponga | haz | haga | ven | venga | di | diga | tra(e|iga)
        muestr(a|e) | sub(e|a) | imprim(e|a) | guard(a|e) | pr(ueba|uebe) | repas(a|e) | subray(a|e) | vot(a|e)
        prest(a|e) | nombr(a|e) | presente | recomiende | explique | comparta | facilite | pase
    """,
    "also": "también | aún | todavía | solo | sólo | me | nos",
    "can": """
        puedes | podrías | puede | podría | pueden | podrían | podéis | podríais | quieres | querrías | quisiera | sabes
        sabe
        tienes | tendrías | tiene | conoces | harías | darías | te importaría | te apetece | te gustaría | te animas
        podremos
        le importaría | les importaría | puedo | podemos | podríamos | vienes | sería usted | serías
    """,
    "pronouns": "(te |le |os |les |se |lo |la |los |las |yo |me |nos ){0,3}",
    "will": """
        enviaré | mandaré | haré | llamaré | daré | prepararé | responderé | contestaré | escribiré | pasaré | revisaré
        firmaré
        leeré | miraré | llevaré | terminaré | tendré (listo|lista|listos|hecho) | entregaré | confirmaré | diré
        enviaremos
        mandaremos | haremos | traeré | iré | presentaré | encargaré | responderemos | contestaremos | llamaremos
        daremos
        prepararemos | pagaré | pagaremos | reservaré | compraré | subiré | avisaré | avisaremos | informaré
        informaremos
        confirmaremos | publicaré | imprimiré | corregiré | ocuparé | organizaré | pondremos en contacto
        pondré en contacto | compartiré | hablaré | entregaremos
    """,
    "now": """
        mando | envío | paso | hago | llamo | preparo | confirmo | digo | respondo | entrego | escribo | reviso | miro
        aviso | cuento
        enseño | traigo | reservo | comparto | presento | devuelvo
    """,
}

ASKS = {
    "please": r"""
        por favor | porfa | le (ruego|rogamos|pido|pedimos|agradecer*) | les (ruego|rogamos|pido|pedimos|agradecer*)
        te (pido|pedimos|agradecer*|ruego) | os (pido|pedimos|agradecer*) | se ruega | agradecer(ía|íamos|é|emos)
        favor de
        ruego que | rogamos (que|nos) | (le|te|les|os) agradezco (que|si)
    """,
    "modal_you": r"""
        (me |nos |te |lo |la |le |os |se )?(<can>)(?=.*\?) | (podrías|podríais) | (puede|podría) usted
        (me |nos )(puedes?|podéis|pueden) | (puedes?|podéis|pueden) (?!(llamar|contactar|localizar|escribir|encontrar))\w+(me|nos|mel[oa]s?|
            nosl[oa]s?)\b
    """,
    "need_you": r"""
        (?<!\bno\s)(?<!\bno\sl[oa]\s)(?<!\bno\sl[oa]s\s)necesito !(tiempo|pensar|unos días)
        (?<!\bno\s)(?<!\bno\sl[oa]\s)(?<!\bno\sl[oa]s\s)necesitamos
        (tendría|tendríamos) que (ver|saber|conocer|leer) | (haría|harían) falta | habría que | necesitaría | necesitaríamos | quisiera | quisiéramos
        quiero que | espero que puedas
        me gustaría | nos gustaría | (?<!\bno\s)(?<!\bno\sme\s)(?<!\bno\snos\s)hace falta
    """,
    "let_me_know": r"""
        dime | dígame | díganos | avísame | avíseme | avísenos | mándame | mándeme | mándanos | envíame | envíeme
        envíenos | envíanos | pásame
        páseme | confírmame | confírmeme | confírmenos | cuéntame | llámame | llámeme | respóndeme | échale | échame
        revisa !(el médico) | firma !(el acuerdo entre)
        ^(mira|revise|firme|confirme|complete|rellena|rellene|lee|lea|sube|suba|reserva|pregunta|indique|indica|
            adjunta|adjunte|corrige|imprime)
        confirma | recuerda !(que (fue|era)) | recuérdame | házmelo | hágamelo | hazme | déjame | reenvíame | escríbeme
        dinos | mantenme | ayúdame | préstame | acuérdate | acuérdese | échame
        no (te )?olvid(es|e|éis|en) !(de nosotros) | avisa(d|me)? (si|cuando|de)
        (tráeme|tráenos|traiga|remítanos|remítame|háganos|háganme)
        ^(<start>)?(<told>) (el|la|los|las|un|una|unos|unas|tus?|sus?|mis?|nuestr[oa]s?|est[ea]|estos|estas|es[ea]|dos|tres|
            cuatro|cinco|al?|cuáles?|qué|quién|cómo|cuánt[oa]s?|entre|si)\b
        ^(<start>)?\w{2,}[aei]d(me|nos)? (el|la|los|las|un|una|vuestr[oa]s?|dos|tres)\b
        ^(pon|da|haz|ten|di)(me|nos|melo|mela|noslo|nosla)\b | ^(pon|haz)(lo|la|los|las)\b
        # A pronoun at the end and an accent before it are the marks of a Spanish imperative.
        ^(?!\w+(mente|ul[oa]s?|ales|iles)\b)\w*[áéíóú]\w{1,6}(me|te|se|nos|lo|la|le|los|las|les)\b
    """,
    "missing": r"""
        (adjuntos?|archivo|fichero|enlace|pdf|documento|páginas?( \d+)?|correo|mensaje)( \S+){0,4}? (faltan?|vací[oa]s?|
            ilegibles?|rot[oa]s?|cortad[oa]s?)
        ^(<also>)?faltan? (el|la|los|las|tus?|sus?|un|una) | (ningún|no (hay|veo|viene|encuentro)( el| ningún)?) adjunto
        (adjunto|archivo|enlace|pdf) ... no (se abre|abre|funciona|carga) | (olvidaste|olvidó) (el|la|adjuntar|poner)
    """,
    "lets": r"""
        vamos a (ver|hablar|quedar|reunir)* | quedamos | hablamos | nos vemos !(pronto|luego|mañana$) | por qué no
        sería posible | es posible
        qué (te parece|tal si|le parece|opinas|os parece) | (te|le|os) (va|viene) bien
    """,
    "wondering": r"""
        quería (pedirte|pedirle|preguntarte|preguntarle|saber) | me preguntaba | te escribo para pedir*
        le escribo para (pedir|solicitar)*
        sería (genial|estupendo|ideal|de (gran|mucha) ayuda) (si|que|tener|poder)* | (me|nos) vendría bien
        a la espera de (su|tu|vuestr)* | (espero|esperamos|esperando) (su|tu|vuestra) (respuesta|confirmación|visto bueno)
        si (me |nos )?(pudieras?|pudierais|pudieran|puedes) (me |nos )?\w+
        (pedirte|pedirle|pediros) (un|una|que|ayuda) | (debe|deben|tiene que|tienen que) (llegar|estar|entregar)*
        solicito | solicitamos
    """,
    "duty": r"tienes que | tiene que | debes | debe usted | deben | deberías | debería usted | tenéis que",
    "question": r"""
        \w+\W+\w[^?]*\?\W*$
        ^¿.*\?\W*$
    """,
}

PLEASANTRIES = r"""
    (pregunta|pregúntale|pregunte|pregúntele|habla|hable|llama|llame) [^,.!?]{2,40}, (él|ella|que|ellos) (tiene|sabe|es|lo|la|
        puede|conoce|lleva|tienen|saben)
    necesit(o|amos) (unas |unos días de )?(vacaciones|descanso|descansar|dormir)
    cuíd(a|e)(te|se) | cuidaos | pás(a|e)lo (muy )?bien | diviértete | diviértase | que (lo )?disfrutes?
    no dud(e|es|éis|en) | cómo est[áa]s? | qué tal (estás?|todo|va) | espero que (estés?|todo|te encuentres?|vaya)
    que tengas? | buen (día|fin) | feliz | cualquier (duda|consulta) | si tiene[ns]? (alguna )?(duda|pregunta)s?
    quién (lo )?(hubiera|habría|iba) | disculp\w+ (las molestias|el retraso) | si ya ha (pagado|respondido|realizado)
    (dime|dígame|dinos|avísame|avíseme|avisa) si (no (se|te|le|lo|la|os|funciona|abre|llega)|algo|hay (algún|algo))
    verdad\? | tóm(a|e)(te|se|os) (tu|su|vuestro) tiempo | no es (maravilloso|precioso|bonito|increíble|genial|una pena)
    (tenías|tenía|tenían|deberías|debería|deberían) (que )?haber
"""

REFERS = r"""
    (lo|la|los|las) (necesito|necesitamos|necesita|necesitan|necesitaría|quieren|quiere)
    (fecha límite|plazo|vence|fecha de entrega)
    me (hace|hacen) falta
"""

LEAVE = r"""
    (puedo|podemos|podríamos) (?!.{0,20}\bped)... (enviar|mandar|entregar|pagar|responder|contestar|devolver|presentar|
        subir|dar|firmar|remitir|pasar|traer)(te|le|os|les|se)?(l[oa]s?)?
    (está|estaría) bien si ((te|le|se|os|les) )?((lo|la|los|las) )?(envío|mando|entrego|pago|respondo|devuelvo|paso)
    (te|le|os|les) (importa|importaría|parece bien) si
"""

JOINS = "pero | así que"
