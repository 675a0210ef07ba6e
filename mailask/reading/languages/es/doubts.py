"""What in the answer of a Spanish speaker only looks like one, or leaves it open."""

from __future__ import annotations

PHRASES = {
    "not_opt_out": r"""
        (de|del|a) (la|el|esta|este)? ?(reunión|llamada|videollamada|cita|hilo|proyecto|equipo|turno|convocatoria|copia|
            lunes|martes|miércoles|jueves|viernes)
        a esta dirección
    """,
    "not_no": r"""
        ^.{0,120}(haré|hago|hacer) una excepción | no hace falta | no (\w+ )?en contra | no (\w+ ){1,3}(abrir|acceder a|descargar) | (no\W+)?(\w+ )?no (\w+ ){0,3}olvid\w+ | no (estaba|estuve)
        ^(no\W+){1,3}(está bien|todo bien|todo (ok|correcto|perfecto)|adelante|dale|nada|así está bien|eso es todo|todavía|aún|
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
    "not_yes": r"""
        (claro|por supuesto|desde luego|seguro|evidentemente) que no | (desde luego|por supuesto|para nada)\W+no
        (no|nunca|tampoco) (estoy |me |muy |del todo |tan ){0,4}(de acuerdo|encantad[oa]|seguro|viene bien|va bien)
        (sí|claro|vale),? (claro,? )?(y de paso|como si|porque no tengo)
    """,
    "rest": "el resto | lo demás | seguirá\\w* | lo que falta",
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
        nadie | ninguno de
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
    "deed": r"""
        <did> | <done> | hoy | ayer | (el|la|los|las|mi|mis|tu) (documento|versión|lista|tabla|archivo|texto|datos|cifras|informe|contrato) | esta (mañana|tarde) | hace un (rato|momento) | ya | he | hemos | carpeta | compartida
        servidor | correo | archivo | comentarios | notas | cambios | correcciones | subid[oa] | la | lo
    """,
    "third": r"""
        ^(él|ella|ellos|ellas) | ^(dice|dijo|dicen|dijeron|me dijo) que
    """,
    "courtesy": r"""
        (dime|dígame|avísa\w*|avis\w*) ... (si|cuando) | no dudes en | (mira|revisa|mire|revise) (tu|el|la|su) (\w+ )?(correo|
            bandeja|carpeta|spam) | suerte | (échale|echa|eche) un (vistazo|ojo)
    """,
    "sorry": "lo siento | lamentablemente | desgraciadamente | por desgracia | lament\\w+ | me temo | perdona | qué pena",
    "negation": r"""
        no | nunca | nada | ningun[oa] | nadie | sin | tampoco | imposible | demasiad[oa] | falta | borrar\w* | cancel\w*
    """,
    "but": "pero | sin embargo | aunque",
    "open": r"""
        ^(hola|buenos días)?( \w+)?\W*(y |pero |entonces ){0,4}(cuál\w*|quién\w*|qué|dónde|cuándo|cómo|cuánt\w+|por qué)
        (y|o) (cuál\w*|quién\w*|qué|dónde|cuándo|cuánt\w+)
        (alguna|algún|otra|más) (objeción|pregunta|comentario|duda|sugerencia|problema|inconveniente)\w* | algo más
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
            la|el|esta|este|vuestra?) (\w+ )?(petición|pregunta|mensaje|correo|solicitud|consulta|mail|nota|duda)\w* )?(a|al) (?!(ti|usted|ustedes|vosotros|los dos|ambos)\b)
        (se lo|se la|lo|la) (he |hemos )?(pasado|reenviado|mandado|enviado|pasé|reenvié|mandé|envié) (a|al) (?!(ti|usted|
            ambos|los dos)\b)
        (he|hemos) (preguntado|pedido) a !(ti|usted)
    """,
}
