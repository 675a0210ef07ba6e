"""Spanish words about time."""

from __future__ import annotations

from mailask.reading.languages import zones
from mailask.reading.languages.notation import listed
from mailask.reading.languages.vocabulary import Clocks, Descriptions, Vocabulary, any_of, word_table

_FROM_TWO = (
    "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho "
    "diecinueve"
).split()

_TABLE = word_table(
    {
        "X": "próximo|próxima|proximo|proxima|próximos|próximas|siguiente|siguientes|que viene|entrante",
        "K": "este|esta|este mismo|esta misma|en curso",
        "L": "pasado|pasada|último|última|anterior",
        "E": "en el transcurso de la|en el transcurso del|a lo largo de la|a lo largo del|en el curso de la|fin|a fin de|a finales de|a finales del|finales de la|a finales de la|a fines de|fin de la|final|finales|fin de|final de|finales de|el fin de|el final de|finales del|final del|el final del|fines de",
        "S": "principios de la|comienzos de la|a principios de|a principios de la|a comienzos de|inicio de la|principios del|a principios del|comienzos de|principios|inicio de|primeros de",
        "G": "mediados de la|a mediados de|a mediados de la|mediados del|a mediados del|mitad de|mediados",
        "B": "antes de|antes del|hasta|hasta el|a más tardar|a más tardar el|como máximo|como muy tarde|como tarde|para el|no más tarde de|no más tarde del|a más tardar hasta|como muy tarde el|como máximo el|para|antes de la|antes de los"
        "|como tarde el|hasta la",
        "i": "en un plazo de|en el plazo máximo de|dentro de los próximos|en un máximo de|en el término de|en el plazo de|dentro de|en los próximos|en las próximas|en menos de|en un plazo máximo de|plazo de|durante los próximos",
        "I": "en|durante|en unos|en unas|en aproximadamente|en como",
        "A": "a las|a la|sobre las|sobre la|hacia las|en torno a las",
        "n": "el|los|al|el día|al día",
        "o": "de|del|la|las|lo",
        "f": "desde|después del|después de|tras el|del|desde el|a partir del|a partir de",
        "t": "al|a",
        "&": "entre",
        "a": "y|o|u",
        "k": "otra|otro",
        "u": "horas|hs|h",
        "l": "más tarde|después",
        "z": "atrás",
        "s": "hace|desde hace",
        "h": "tiene|tienes|tenemos|tienen|tenéis|quedan|queda|dispone de|disponemos de|disponen de|dispones de|tiene usted",
        "e": "cada|todos los|todas las",
    },
    {
        "i": {"given": "dame|deme|dadme|denme"},
        "W": {
            0: "lunes",
            1: "martes",
            2: "miércoles|miercoles",
            3: "jueves",
            4: "viernes",
            5: "sábado|sabado",
            6: "domingo",
        },
        "w": {0: "lun", 2: "mié", 3: "jue", 4: "vie", 5: "sáb", 6: "dom"},
        "M": {
            1: "enero|ene",
            2: "febrero|feb",
            3: "marzo",
            4: "abril|abr",
            5: "mayo",
            6: "junio|jun",
            7: "julio|jul",
            8: "agosto|ago",
            9: "septiembre|setiembre|sept|sep",
            10: "octubre|oct",
            11: "noviembre|nov",
            12: "diciembre|dic",
        },
        "N": {
            1: "un|una|uno",
            **dict(enumerate(_FROM_TWO, 2)),
            2: "dos|un par de",
            20: "veinte",
            **{20 + n: f"veinti{one}" for n, one in enumerate(("uno", *_FROM_TWO[:8]), 1)},
            22: "veintidós|veintidos",
            23: "veintitrés|veintitres",
            26: "veintiséis|veintiseis",
            30: "treinta",
            31: "treinta y uno|treinta y un",
            40: "cuarenta",
            45: "cuarenta y cinco",
            60: "sesenta",
            90: "noventa",
        },
        "O": {1: "1º|1°"},
        "r": {1: "primero|uno"},
        "U": {
            "day": "día|días|dia|dias|días naturales",
            "workday": "día hábil|días hábiles|día laborable|días laborables|dias habiles|dias laborables",
            "week": "semana|semanas",
            "month": "mes|meses",
            "quarter": "trimestre|trimestres",
            "year": "año|años|ejercicio",
            "hour": "hora|horas",
            "minute": "minuto|minutos",
            "weekend": "fin de semana",
            "fortnight": "quincena",
        },
        "R": {
            0: "hoy|hoy mismo|a lo largo del día",
            1: "mañana|al día siguiente|el día siguiente",
            2: "pasado mañana",
            -1: "ayer|anteayer|anoche",
            "night": "esta noche",
            "day": "esta tarde|esta mañana",
            "morgen am": "mañana por la mañana",
            "tomorrow pm": "mañana por la tarde|mañana por la noche",
        },
        "B": {
            "day": "antes del día|hasta el día|para el día|a más tardar el día",
            "hour": "antes de las|hasta las|para las|a más tardar a las|como muy tarde a las|no más tarde de las",
        },
        "T": {(12, 0): "mediodía|mediodia|a mediodía|al mediodía", (23, 59): "medianoche"},
        "P": {
            "am": "por la mañana|de la mañana|a primera hora|mañana temprano",
            "pm": "por la tarde|de la tarde|por la noche|de la noche|a última hora",
        },
        "C": {
            "day": "final del día|el final del día|fin del día|el fin del día|última hora|última hora del día",
            "week": "finales de semana|el final de la semana|final de la semana|fin de esta semana",
            "month": "fin de mes|final de mes|finales de mes|cierre de mes",
            "quarter": "fin de trimestre|cierre de trimestre",
            "year": "fin de año|final de año|finales de año|cierre de año",
        },
        "Q": {
            1: "t1|q1|primer trimestre",
            2: "t2|q2|segundo trimestre",
            3: "t3|q3|tercer trimestre",
            4: "t4|q4|cuarto trimestre",
        },
        "H": {
            "12-25": "navidad",
            "12-24": "nochebuena",
            "12-31": "nochevieja",
            "01-01": "año nuevo",
            "01-06": "reyes|día de reyes",
            "easter": "domingo de pascua|pascua",
            "easter-2": "viernes santo",
            "easter-3": "jueves santo",
            "10-12": "día del pilar",
            "11-01": "todos los santos",
        },
    },
    zones={
        zones.BERLIN: "hora peninsular|hora de madrid|hora española",
        zones.LONDON: "hora canaria|hora de canarias|hora de londres",
        zones.NEW_YORK: "hora de nueva york",
    },
)

DATES = Vocabulary(
    "es",
    table=_TABLE,
    deadline=any_of(
        r"plazo|me pongo|me gustaría|quisiera|querría|\w*[áéí][a-z]{0,3}(?:a|e|an|en)(?:me|nos)?l[oae]s?|abiert[oa]s?|fecha tope|último día|entrega|salir|me ocupo|me encargo|devuelv\w+|devolver|miro|échale|aceptamos|admit\w+|recib(?:ir|amos|en)|\w+(?:me|te|se|nos)l[oa]s?\b|fecha límite|vence\w*|vencimiento|termina|finaliza|cierra|cierre|caduca|válid[oa]|necesit\w+|deb(?:e|en|es|emos|erá|ería)|tiene[ns]? que|hay que|entreg\w+|envi(?:ar|e|es|en|a|ame|adme|aré|aremos|éis)|envíe\w*|envía\w*|mand\w+|pag(?:ar|o|ue|uen|os?)|por favor|rog\w+|agradec\w+|puede[ns]?|podr[íi]a\w*|podéis|tendrás|tendrá|te lo|se lo|les|lo tendr\w+"
        r"|inscripci\w+|resp[oó]nd\w+|respuesta|contest\w+|sin falta|a más tardar|list[oa]s?|termin(?:ar|ado|amos)|acab\w+|complet\w+|firm\w+|confirm\w+|solicitud\w*|presentar\w*|voy a|vamos a|me viene bien|me va bien|está bien|sería (?:ideal|perfecto|genial)|esper\w+"
    ),
    meeting=any_of(
        r"reunión|reunirnos|reunimos|vernos|vemos|llamada|videollamada|zoom|teams|comida|com(?:er|emos)|cen(?:a|amos|ar)|café|cita|disponible|libre|te viene bien|le viene bien|os viene bien|quedamos|quedar(?! \w+(?:ado|ido|ada|ida|isto|ista|echo|echa)\b)|hablamos|hablar|charla|taller|entrevista|invit\w+|qué tal|fiesta"
    ),
    absence=any_of(
        r"vacaciones|fuera de la oficina|ausente|de viaje|vuelvo|regreso|de baja|est(?:á|án|amos|aremos|aré|ará|arán) cerrad[oa]s?|no disponible|est\w+ de vuelta|estaré fuera"
    ),
    past=any_of(
        r"como (?:acordamos|hablamos|comentamos|quedamos)|acordado|fue|\w{4,}(?:ió|aron|ieron)|(?:le|te|les|os|se) \w+[íó]|\w{3,}ó|estuvo|era|estaba|estuvo|hubo|recibimos|recibí|llegó|llegaron|hablamos ayer|ayer|pasad[oa]|su (?:carta|correo|mensaje)|gracias por|hemos recibido|se envió|firmamos"
    ),
    been=any_of(r"tardó|tardaron|estuv\w+|estaba|estábamos|estaban|(?:he|hemos|ha|han) estado"),
    earliest=any_of(r"no (?:\w+ ){0,3}(?:antes del?|hasta)|imposible antes del?"),
    action=any_of(r"enví\w+|envi\w+|mand\w+|entreg\w+|respond\w+|pay\w+"),
    hours=any_of(r"support|abr(?:e\w*|imos)|abiert[oa]s?|horario|atendemos|atiende"),
    another="y|o|e|luego",
    joints="y|pero",
    until=listed("hasta"),
    wishes=listed("feliz buen"),
    before=listed("antes"),
    gone=listed("desde"),
    linked=listed("de del desde"),
    following=listed("siguiente siguientes más después"),
    numbered=listed("versión interno sala pedido parte paso artículo art sección capítulo cláusula no nr § fase"),
    articles=listed("un una"),
    eighth={8: 7, 15: 14},
    clocks=Clocks(
        parts={"media": 30, "cuarto": 15},
        past=listed("y"),
        to=listed("menos"),
        behind=True,
        counted=True,
        after=listed("las a sobre hasta antes"),
        asked_by=listed("a las la"),
        alone="words",
    ),
    descriptions=Descriptions(
        leading=r"(?:el|la|los|las|de|del)\s+",
        articles=r"el|la|los|las|un|una|unos|unas|mi|mis|tu|tus|su|sus|nuestr[oa]s?|este|esta|estos|estas|del|al",
        links="del|de la|de",
        limits=r"antes\s+del?|hasta|para\s+el",
        apart="para|con|por|a|en|es|son|será|está|están|y|desde",
        times=listed(
            """
            semana semanas mes día dia días año mañana tarde noche fin final finales principios mediados comienzos
            inicio curso transcurso largo partir lunes martes miércoles jueves viernes sábado domingo vuelta antes
            después
            """
        ),
        due="plazo|límite|limite|vencimiento|entrega|cierre|lanzamiento|fecha|tope",
    ),
    number_alone=True,
    week_number=True,
)
