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
    "not_opt_out": r"""
        (de|del|a) (la|el|esta|este)? ?(reunión|llamada|videollamada|cita|hilo|proyecto|equipo|turno|convocatoria|copia|
            lunes|martes|miércoles|jueves|viernes)
        a esta dirección
    """,
    "not_no": r"""
        ^.{0,120}(haré|hago|hacer) una excepción | no hace falta | no (estaba|estuve)
        ^no\W+(está bien|todo bien|todo (ok|correcto|perfecto)|adelante|dale|nada|así está bien|eso es todo|todavía|aún|
            tranquil[oa]|por supuesto|claro|para nada|al contrario|ningun[oa]|me importa|hay (problema|prisa)|ya (te|lo|la)|
            yo (me encargo|lo hago|la mando)|me encargo)
        (ninguna|sin) (objeción|objeciones|pega|duda|pregunta)s?
        # lo que solo parece un no
        no (faltaba|faltaría) más | no (lo |la )?acepto un no
        (no (hay|es|será|tengo|veo)|sin|ningún) (ningún |un )?(problema|inconveniente|pega)* | cómo no | por qué no
        no (te preocupes|se preocupe|pasa nada|hay de qué|solo|faltaba|faltaría|me importa|me cuesta nada|hay prisa|
            lo dudes)
        no es (ninguna )?molestia | (no )?ningún inconveniente | si no | no puedo (decir que no|negarme)
    """,
    "small_talk": r"""
        cómo (estás?|está|va|andas?|te va|están) | qué tal (todo|estás?|va|la familia|los) | sigues (en|viviendo)
    """,
    "query": r"""
        # preguntas sin signo
        ^(puedes|podrías|puede|podría) ... (aclarar*|decir*|explicar*|confirmar*|enviar*|indicar*) | no me queda claro
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
    "not_yes": r"""
        (claro|por supuesto|desde luego|seguro|evidentemente) que no | (desde luego|por supuesto|para nada)\W+no
        (no|nunca|tampoco) (estoy |me |muy |del todo |tan ){0,4}(de acuerdo|encantad[oa]|seguro|viene bien|va bien)
        (sí|claro|vale),? (claro,? )?(y de paso|como si|porque no tengo)
    """,
    "hello": r"""
        ^(hola|buen[oa]s( (días|tardes|noches|día))?|estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|hey|qué tal)( (señora?|sra?\.?|
            don|doña|tod[oa]s)){0,2}
    """,
    "own": r"yo | mi | mis | nuestr\w+ | puedo | podría | podemos | voy | iré | iría | hago | haría | te | os",
    "once": "^en cuanto",
    "only": "^(pero )?(solo|sólo|únicamente)",
    "part": r"""
        (la|el|las|los|mis) (primer\w*|segund\w*|otra?|\d+) (mitad|parte|página|páginas|semestre|trimestre|capítulo\w*|
            filas|líneas|versión|borrador)
        la mitad | el resto | lo demás | de momento | por ahora | por el momento | para empezar | en parte | parcial\w*
        incomplet[oa]s? | faltan? | sigue (el|la) | seguirá | hasta (enero|febrero|marzo|abril|mayo|junio|julio|agosto|
            septiembre|octubre|noviembre|diciembre)
        lo que (tengo|tenemos) | todavía no (todo|está todo) | borrador
    """,
    "hedge": r"""
        (creo|pienso|supongo|imagino|espero|confío) (que)? | probablemente | quizás? | tal vez | a lo mejor | posiblemente
        seguramente | al parecer | parece | debería\w* | podría\w* | puede que | no estoy segur[oa] | todavía no | aún no
        casi | en principio | si (no )?(recuerdo|me equivoco) | intent\w+ | trat\w+ de | a menos | ^(cuando|en cuanto|si)
    """,
    "others": r"""
        (él|ella|ellos|ellas|alguien) (está|estará|ha|han|va|van|quiere|puede|podrá|hará|dice|piensa|debe|acepta|enviará|
            encantad[oa]|sí|no|me|te|lo|se)
        (mi|mis|nuestr[oa]s?|el|la|los|su|sus) (\w+ )?(jef[ea]s?|compañer[oa]s?|ayudante|equipo|departamento|dirección|
            director[a]?|abogad[oa]s?|contab\w+|gente|mujer|marido|client\w+|secretari[oa])
        me (ha dicho|dijo) | según
    """,
    "it": r"""
        lo | la | los | las | te | le | os | se lo | esto | eso | todo | ambos | los dos | tu | tus | su | vuestr\w+
        (mandar|enviar|pas|sub|hac|dej)\w*(lo|la|los|las)
    """,
    "wants": r"""
        (fírm|firm|rellén|rellen|complet|devuélv|devuelv|confírm|confirm|aprueb|apruéb|pág|pag)\w+
    """,
    "open": r"""
        ^(hola|buenos días)?( \w+)?\W*(y |pero |entonces ){0,4}(cuál\w*|quién\w*|qué|dónde|cuándo|cómo|cuánt\w+|por qué)
        (y|o) (cuál\w*|quién\w*|qué|dónde|cuándo|cuánt\w+)
        (alguna|algún|otra|más) (objeción|pregunta|comentario|duda|sugerencia|problema|inconveniente)\w* | algo más
    """,
    "condition": r"""
        siempre (que|y cuando) !(quieras|puedo) | con (la|una) (sola )?condición | una condición | con tal de
        a condición | depende* | sujeto a | en principio
        si (me|te|se|es|no|puede*|pued*|hay|son|está*|el|la|los|las|lo|consig*|nos|tu|tú|pagáis|pag*|solo|alguien|
            usted|ustedes|vienes|viene)
        si (fuera|fuese|pudiera|hubiera|tuviera|pudieras|pudierais|quisieras) | mientras (no|sea)
        en cuanto (me|tenga|vea) | salvo que | a menos que | suponiendo | a cambio | pero solo | pero únicamente
        (primero|antes) (necesito|necesitaría|tendrías|tiene) | de lo contrario | si no,? no
    """,
    "undone": r"""
        # no, o todavía no
        (no|nunca|nada|casi|apenas|todavía no|aún no) (está |estaba |he |hemos |ha |han |lo |la |los |las |se |me |te |le |
            del todo |todavía |aún ){0,4}<done>
        # cuando esté, y lo que estará
        (cuando|en cuanto|si|una vez|hasta que|antes de que|después de)\b[^,;]{0,40}? <done>
        (estará|estarán|será|serán|quedará|debería|tiene que|hay que|voy a|va a|puede|podría|haré|habrá|tendré|
            para) ~ <done>
        # lo que ahora tiene otro
        (pasado|reenviado|mandado|enviado|remitido|trasladado|transmitido|dado|entregado|comentado|derivado)\w* ((tu|su|
            la|el|esta|este|vuestra?) (\w+ )?(petición|pregunta|mensaje|correo|solicitud|consulta|mail|nota|duda)\w* )?(a|al)
            (?!(ti|usted|ustedes|vosotros|los dos|ambos)\b)
        (se lo|se la|lo|la) (he |hemos )?(pasado|reenviado|mandado|enviado|pasé|reenvié|mandé|envié) (a|al) (?!(ti|usted|
            ambos|los dos)\b)
        (he|hemos) preguntado a
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
        # otras formas
        ^no\W+(está bien|todo bien|adelante|dale|así está bien|por supuesto|yo (me encargo|lo hago)|me encargo)
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
    "referral": r"""
        # lo que se hace con la otra persona
        habla* | pregúnta* | pregunt* | contact* | escr[ií]b* | llám* | dirígete | dirija* | diríjase
        ponte en contacto | póngase
        en copia | pongo en | copio a | recomiendo a | acude | pasado tu | reenviado
        # lo que es
        mejor (persona|con) | la persona | encargad[oa] | responsable
        (lo |la |los |las )?lleva (ahora|este|ese|el|la|eso|todo) | (lo|la|los|las) lleva | se encarga
        se ocupa | gestiona | sucesor* | sustitu* | compañer[oa] | lo haría | sabe (más|mucho) | te (puede|podrá) ayudar
        conoce
    """,
    "thanks": r"""
        gracias | agradec* | enhorabuena | felicidades | recibido | qué bien | me alegr* | qué alegría | anotado
        entendido
        tomo nota
    """,
}
