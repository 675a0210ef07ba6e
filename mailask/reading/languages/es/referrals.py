"""How Spanish speakers send somebody on to another person: what stands before a name, behind it, or takes it up."""

from __future__ import annotations

PHRASES = {
    "send_on": r"""
        (habla|hable|hablad|hablar|pregunta|pregunte|pregunt[ae]d|preguntar|pregúnt\w*|contacta|contacte|contactar|
            escrib[ea]|escribir|escríb\w*|llama|llame|llamar|llám\w*|dirígete|dirigirte|dirigirse|diríj\w*|dirija\w*|acude|
            acuda|consulta|consulte|consultar|prueba|ponte|póngase|recomiendo)(\W+\w+){0,5}$
        (píd|pide|pída|pedírs)\w*(\W+\w+){0,4}$ | mejor (con|a)(\W+\w+){0,2}$
    """,
    "send_straight": r"""
        (habla|hable|pregunta|pregunte|pregúnt\w*|contacta|contacte|escrib[ea]|escríb\w*|llama|llame)( (mejor|directamente|
            mejor con)){0,2}( (con|a))?$
    """,
    "pass_on": r"""
        (reenviado|pasado|remitido|trasladado|derivado|mandado)( \w+){0,6}? (a|al)(\W+\w+){0,3}$
        (copio|pongo)( en copia)? a(\W+\w+){0,2}$
    """,
    "keeps": r"""
        ^(\w+\W+){0,6}?(lleva|llevan|gestiona|se (encarga|ocupa)|sabe|conoce|dirige|coordina|sustituye|haría|maneja|
            ha (asumido|cogido))
        ^(\w+\W+){0,5}?(es (ahora )?(la|el|quien) ?(persona|responsable|encargad\w+|que|indicad\w+|mejor)?|
            (te|le|os) (puede|podrá|podría)|puede (ayudar|decir|contest|dar)\w*|hace (los|las|eso|esto|todo)|
            tiene (los|las|eso|acceso|esos))
        ^(\w+\W+){0,4}?(en copia)
    """,
    "best": r"""
        (urgente\w*|urgencia|ausencia)(\W+\w+){0,5}$
        (persona|encargad[oa]|responsable|sucesora?|sustitut[oa])( \w+){0,6}?( es| sería)?(\W+\w+){0,3}$
        (cosa|tema|asunto|competencia) de$ | (lo|la|los|las) (lleva|llevan|gestiona|tiene|sabe)( ahora| ya)?( \w+)?$
        (se encarga|se ocupa)( ahora| de \w+( \w+)?)?$
    """,
    "by_pronoun": r"""
        (llám|escríb|pregúnt|contáct|dí|pídes|píde)\w*(la|lo|le|les|selo) | habl\w+ con (él|ella|ellos)
        (él|ella) (lo |la |los |las )?(lleva|sabe|gestiona|se (encarga|ocupa)|es (quien|la|el)|hace|conoce|te (puede|podrá)|
            podrá)
    """,
    "copied": "en copia | cc | copio a | pongo en copia",
    "unknown": r"""
        no (sé|sabemos|conozco|recuerdo|tengo ni idea)( \w+){0,5}$ | ni idea( \w+){0,5}$ | quién es$ | en vez de$
        no (le )?(llames|escribas|preguntes|contactes)( \w+){0,3}$
    """,
    "myself": r"(yo|voy|vamos|he|hemos|le|les|quiero|tengo que|puedo|para|él|ella|ha)(\W+\w+){0,2}$",
    "no_name": r"""
        lunes | martes | miércoles | jueves | viernes | sábado | domingo | enero | febrero | marzo | abril | mayo | junio
        julio | agosto | septiembre | octubre | noviembre | diciembre | hola | gracias | yo | pero | el | la | los | las | mi
        mis | tu | su | sus | habla\w* | pregunt\w* | pregúnt\w* | contact\w* | escrib\w* | escríb\w* | llama\w* | señora?
        eso | esto | ahora | lo | no | sí | y | o | para | por | con | de | del | en | a | al | que | quien | un | una | buenos
        buenas | estimad[oa] | querid[oa] | saludos? | un | atentamente | departamento | servicio | equipo | oficina | empresa
        recursos | humanos | contabilidad | anexo | página | capítulo | tabla | universidad | calle | semana | santa
        navidad | reyes | año | ya | aquí | te | se | le | mejor | siento
    """,
}
