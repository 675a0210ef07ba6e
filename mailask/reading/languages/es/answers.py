"""How Spanish speakers answer an ask."""

from __future__ import annotations

WORDS = {
    "can": """
        puedo | podemos | podré | podremos | puede | quiero | queremos | estoy | estamos | soy | somos | es | sería
        será
        doy | damos | hago | hacemos | es posible | será posible | posible | creo que | permiten? | voy a | vamos a
        está (permitido|en) | interesa | corresponde | dispongo | encaja | comparto | compartimos | recomiendo | presto
        prestamos | facilitamos | facilito | va a poder | va a ser | contamos | llego | llegamos | acepto | aceptamos
        veo
        me veo | participo | participamos | puedo ser | procede | cedemos | alquilamos | trabajo | trabajamos | podría
        me va
    """,
    "done": """
        hech[oa]s? | enviad[oa]s? | mandad[oa]s? | list[oa]s? | firmad[oa]s? | terminad[oa]s? | acabad[oa]s? | subid[oa]s?
        pasad[oa]s? | rellenad[oa]s? | revisad[oa]s? | completad[oa]s? | escrit[oa]s? | resuelt[oa]s?
    """,
    "did": """
        enviad* | mandad* | escrit* | subid* | firmad* | hech* | dejad* | rellenad* | hablad* | enviar* | mandar*
        escribir*
        subir* | firmar* | presentad* | pagad* | añadid* | revisad* | leíd* | leer* | comentad* | complet* | aprobad*
        emitid* | anotad* | corregid* | reservad* | pedid* | comprad* | terminad* | puest* | adjuntad* | pasad*
    """,
    "later": """
        en | a partir | después | más | cuando | la semana | el mes | otra vez | de nuevo | entonces | pasad[oa]s
        a finales
        a principios | a mediados | hacia | dentro | el \\d+ | el (lunes|martes|miércoles|jueves|viernes)
    """,
}

PHRASES = {
    "small_talk": r"""
        cómo (estás?|está|va|andas?|te va|están) | qué tal (todo|estás?|va|la familia|los) | sigues (en|viviendo)
    """,
    "query": r"""
        # preguntas sin signo
        ^(para (cuándo|cuando|qué)|cuál\w*|cuánt\w+|quieres|necesitas|(lo|la|los|las) (quieres|quiere|necesitas)|qué (versión|
            formato|año|segmento|día)|de qué|con o sin) (?!.*!)
        ^(puedes|podrías|puede|podría) ... (aclarar*|decir*|explicar*|confirmar*|enviar*|indicar*) | no me queda claro
    """,
    "hello": r"""
        ^(hola|buen[oa]s( (días|tardes|noches|día))?|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|hey|qué tal)( (señora?|sra?\.?|
            don|doña|tod[oa]s)){0,2}
    """,
    "own": r"yo | me | nos | mi | mis | nuestr\w+ | puedo | podría | podemos | voy | iré | iría | hago | haría | te | os",
    "once": "^en cuanto",
    "only": "^(pero )?(solo|sólo|únicamente)",
    "condition": r"""
        siempre (que|y cuando) !(quieras|puedo) | con (la|una) (sola )?condición | una condición | con tal de
        a condición | depende* | sujeto a | en principio
        si (antes |primero )?(me|te|se|es|no|puede*|pued*|hay|son|está*|el|la|los|las|lo|consig*|nos|tu|tú|pagáis|pag*|solo|alguien|
            usted|ustedes|vienes|viene)
        si (fuera|fuese|pudiera|hubiera|tuviera|pudieras|pudierais|quisieras) | mientras (no|sea)
        en cuanto (me|tenga|vea) | salvo que | a menos que | suponiendo | a cambio | pero solo | pero únicamente
        (primero|antes) (necesito|necesitaría|tendrías|tiene) | de lo contrario | si no,? no
    """,
    "settled": r"""
        # resuelto sin el otro
        ya (lo|la|los|las) (he encontrado|encontré|encontramos|tengo|tenemos|conseguí|resolví|solucioné)
        ya no (hace|hará|haría) falta | no hace falta\W*$ | ^olvíd(a|e)l[oa] | ya no (lo|la|los|las) necesit(o|amos)
        (todo|ya está) (arreglado|solucionado|resuelto) | deberías? (de )?tenerl[oa]
    """,
    "enclosed": r"""
        # la cosa misma
        va adjunt[oa] | adjunt[oa]s? | adjuntamos | te (lo )?adjunto | (?<!\w\s)(aquí|acá) (la |lo |las |los )?(tienes?|
            tenéis|está|están|va|van)
        (?<!\w\s)aquí (los?|las?) | ahí (va|van|tienes|la tienes|lo tienes)
        (te|le|os) dejo aquí | ahí (lo|la|los|las) (tienes|tiene)
        como (pediste|acordamos|quedamos|prometí)
    """,
    "done": r"""
        ya (lo|la|los|las) (tienes|tiene) | (lo|la) tienes en
        (te|le|os) (lo |la |los |las )?(he|hemos) (dejado|mandado|enviado|subido|pasado|puesto)
        ^(hecho|listo|lista|subid[oa]|enviad[oa]|firmad[oa]|mandad[oa]) !(.*\b(paso|envío|mando|hago|llevo|tendrás|
            mandaré|enviaré))
        # está hecho
        (te|le|se|os) (lo |la |los |las )?(envié|mandé|pasé|subí|dejé|entregué)
        ya está !(vendid|alquilad|ocupad|reservad)\w* | enviado | firmado
        (he|hemos|ha|han|acabo de|ya (lo |la |le |se lo |te lo )?(he|envié|mandé|hice|escribí|hablé)) ... <did>
        ya (está|lo|la|le|te|se) ... (envi|mand|hech|escri|sub|firm|hice|pas)\w+
    """,
    "yes": r"""
        (llega|llegará|sale|saldrá|va|irá) (mañana|hoy|esta (tarde|noche)|el (lunes|martes|miércoles|jueves|viernes))
        (lo|la|los|las|te lo|te la|se lo|se la) \w+o (hoy|mañana|esta (tarde|noche|semana)|el \w+|enseguida|ahora|luego|en \w+)
        mañana (lo|la|los|las|te lo|te la) (tienes|tiene|tendrás|mando|envío|paso)
        # otras formas
        ^(no\W+){1,3}(está bien|todo bien|adelante|dale|así está bien|por supuesto|yo (me encargo|lo hago)|me encargo)
        (ninguna|sin) objeci(ón|ones) | ^va\W | (ahora|ahorita|luego|enseguida) (te|se|le|os) (lo|la|los|las)
        (allí|ahí|aquí) (estaré|estaremos) | acepto | aceptamos | me parece (bien|perfecto|genial) | me va bien
        queda hecho | a (tu|su) disposición | trato hecho
        estaré encantad[oa] | me sumo | (?<!más\s)adelante | pued\w+ contar con(migo| nosotros)
        (os|les) (lo|la|los|las) (entrego|mando|envío|paso)
        # sí
        ^(sí|si,|claro|vale|ok|okay|por supuesto|con (mucho )?gusto|encantad[oa]|desde luego|sin problemas?|cómo no|
            de acuerdo)
        ^(perfecto|genial|hecho|cuenta conmigo|aprobado|venga|dale|faltaría más|ningún problema|adelante)
        claro que sí | por supuesto | con (mucho )?gusto | encantad[oa]s? (de|con) | sin (ningún )?problemas?
        no hay problema
        cuenta* conmigo | cómo no | apúnta* | dalo por hecho | me apunto | desde luego | de acuerdo | me viene bien
        me encarg*
        faltaría más | me hace (mucha )?ilusión | será un placer | no (tengo|veo|hay) (ningún )?inconveniente
        por qué no
        # se hará
        lo tendrás? | te lo (mando|envío|paso|enviaré|mandaré|hago|preparo|miro|dejo|presto)
        se lo (mando|envío|enviaré|mandaré)
        te (envío|enviaré|mando|mandaré|paso|llamo|llamaré|presento|respondo|ayudo|digo|los|las|(la|lo) dejo)
        (te|se) (la|lo|las|los) (dejo|presto|paso|envío|mando)
        le (envío|enviaré|mando|mandaré|llamo) | voy a !(tener que|estar|pensar)
        lo (miro|reviso|hago|leo|haré|miraré|revisaré|leeré)
        iré | firmaré | haré | enviaré | mandaré | prepararé | escribiré
    """,
    "thanks": r"""
        gracias | agradec* | enhorabuena | felicidades | recibido | qué bien | me alegr* | qué alegría | anotado
        entendido
        tomo nota
    """,
}
