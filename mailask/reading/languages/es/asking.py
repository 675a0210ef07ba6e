"""Spanish."""

from __future__ import annotations

import re

from mailask.reading.languages.asking import Words, alternatives
from mailask.reading.languages.notation import listed

WORDS = Words(
    small=listed(
        """
        el la los las un una unos unas lo al del de a en con por para sin sobre entre hasta desde hacia y e o u pero ni
        que quien quién cual cuál cuyo donde dónde cuando cuándo como cómo porque pues ya si no sí se me te le nos os les
        mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra vuestros vuestras yo tú él ella nosotros
        vosotros ustedes usted ellos ellas este esta estos estas ese esa eso esto es son era fue ser soy eres somos está
        están estoy ha han he has hemos haber hay tiene tengo tienes puede puedo puedes poder podría podrías debe quiero
        quería quisiera necesito necesitamos necesitar muy más menos también todo toda todos favor
        """
    ),
    vague=listed(
        """
        ayuda apoyo consejo consejos opinión opiniones idea ideas comentario comentarios algo sugerencia sugerencias
        información info favor tiempo mano orientación aportación aportaciones retroalimentación feedback impresiones
        pista pistas asistencia reflexiones cosa cosas
        """
    ),
    filler=listed(
        "poco poca algún alguna algunos algunas unos unas pequeño pequeña breve buen buena bueno bonito rápido rápida general otro otra más"
    ),
    loose=listed("algunos algunas varios varias muchos muchas diversos información detalles todo ejemplos cosas"),
    numbers=listed(
        """
        un una uno dos tres cuatro cinco seis siete ocho nueve diez once doce medio media primer primera segundo último
        última cada vez par docena sí página línea frase palabra
        """
    ),
    generic=listed(
        """
        hola pregunta preguntas rápida rápido ayuda urgente encuesta solicitud petición importante favor seguimiento
        información info problema reunión llamada mensaje correo recordatorio gracias duda dudas consulta consejo apoyo
        pequeña prueba novedades saludos
        """
    ),
    verbs=listed(
        """
        abre acepta acompaña adjunta admite anota aprueba apunta asiste avala ayuda ayúdame busca cambia canta cede
        comenta comparte compara completa comprueba comunica concede confirma conecta contesta copia corrige cuenta cuéntame
        da dame deja déjame descarga di dibuja dime elige entra entrega envía envíame escanea escoge escribe escríbeme
        escucha estima evalúa explica firma facilita filma graba guarda haz imprime indica invita lee llama llámame
        manda mándame marca mide mira muestra nombra ofrece pasa pásame pide pon ponme preséntame presenta presta préstame
        prueba publica queda recibe recomienda reenvía registra rellena repasa reserva responde respóndeme resume revisa
        sal señala sube sugiere subraya toma trae traduce ve ven vende verifica visita vota
        abra acepte adjunte anote apruebe busque comparta compare complete compruebe confirme conecte conteste copie
        corrija deme dé deje diga dígame elija entregue envíe envíeme escanee escoja escriba escríbame explique firme
        haga indique invite lea llame llámeme mande mándeme marque mire muestre nombre ofrezca pase páseme pida ponga
        presente presénteme preste présteme pruebe publique recomiende reenvíe rellene repase reserve responda revise
        señale sugiera tome traduzca vea venga verifique visite vote
        enviad enviadme decid decidme mandad responded dejad prestad prestadme elegid leed revisad llamad
        """
    ),
    asking=alternatives(
        r"""
        (?:puedes|podrías|podéis|podríais|pudieras|querrías|te importaría|le importaría)
        (?:usted|ustedes|alguien|alguno|si) (?:\w+ ){0,2}(?:puede|podría|pueden|podrían|pudiera|pudieran)
        ¿[^?]{0,30}(?:puede|podría|pueden|podrían|quieres|quiere|autorizas|autoriza)
        (?:te|le|os|les) (?:pido|ruego|agradecería)
        (?=\w*[áéíó])\w*(?:me|nos|melo|mela|melos|melas|noslo|nosla)
        \w+(?:adme|edme|idme|adnos|ednos|idnos)
        """
    ),
    asking_start=re.compile(
        r"^(?:puede|podría|pueden|podrían|quiere|quieres|(?:envia|manda|responde|indica|firma|elegi|presenta|presta|deja|llama|revisa|"
        r"lee|traduci|confirma|comparti|marca|corregi|deci|escribi|rellena|reenvia|proba)r(?:me|nos|lo|la)?)\b",
        re.IGNORECASE,
    ),
    noun_start=listed(
        """
        el la los las un una unos unas lo mi mis tu tus su sus nuestro nuestra vuestro vuestra este esta estos estas dos
        tres cuatro cinco seis siete ocho nueve diez algún alguna algunos algunas varios qué cuál si para por sobre de
        del al acerca respecto yo nosotros
        """
    ),
    noun_end=re.compile(r"(?:ción|sión|dad|tad|miento|aje|ancia|encia|ismo|ura|eza)(?:es|s)?$", re.IGNORECASE),
    of=listed("de del para sobre acerca con en"),
    lead=re.compile(
        r"^(?:por favor|luego|también|y|e|o|después|solo|sólo|simplemente|quizás?|tal vez|si puedes|si es posible|primero)[\s,]+",
        re.IGNORECASE,
    ),
    joint=re.compile(r"[,;]\s*(?:y\s+|luego\s+)*|(?<!\s)\s++(?:[ye]|así como)\s+", re.IGNORECASE),
    also=alternatives(
        r"""
        también
        además
        por otro lado
        asimismo
        de paso
        otra cosa
        ya que estás
        """
    ),
    same=listed("eso esto por qué cómo si o sí no"),
    receiver=listed("me nos"),
    hedge=alternatives(
        r"""
        quizás?
        tal vez
        a lo mejor
        acaso
        posiblemente
        si acaso
        (?:solo|sólo|simplemente|nada más)
        (?:solo |sólo )?me preguntaba si
        (?:solo |sólo )?(?:quería|quisiera|me gustaría) (?:saber|preguntar(?:te|le|os|les)?)(?: si)?
        si no (?:es|fuera|te es|le es|resulta) (?:mucho|demasiado|mucha|demasiada)(?: pedir| molestia| problema| lío)?
        si no (?:te|le|os|les) (?:importa|molesta|supone)(?: mucho| demasiado| problema| molestia)*
        si (?:tienes|tiene|tenéis|tuvieras|tuviera) (?:un |algo de |algún )?(?:tiempo|rato|momento|minuto|ratito)
        si (?:fuera|es) posible
        sin (?:compromiso|presión|prisa)
        de alguna (?:manera|forma)
        un poquito
        más o menos
        """
    ),
    apology=alternatives(
        r"""
        perdon(?:a|e|ad|en)?(?: (?:la molestia|que (?:te|le|os) moleste))?
        perdón
        disculp(?:a|e|ad|en|as)(?: (?:la molestia|que (?:te|le|os) moleste))?
        lo siento(?: mucho)?
        siento (?:mucho )?(?:molestar(?:te|le|os|les)?|la molestia)
        (?:mis|mil) disculpas
        no (?:quiero|quisiera|quería) (?:molestar(?:te|le|os|les)?|ser una molestia)
        espero no (?:molestar(?:te|le|os|les)?|ser una molestia)
        sé que (?:estás|está|estáis|están|tienes|tiene) (?:\w+ )?(?:ocupad[oa]s?|liad[oa]s?|mucho trabajo|mucho lío)
        (?:me da|me sabe) (?:mucha |muy )?(?:pena|vergüenza|mal|apuro)(?: pedir(?:te|le|lo)?)?
        odio (?:pedir|molestar)\w*
        """
    ),
    asked=re.compile(
        r"(?:si\s+)?(?P<modal>podrías|podría|pudieras|pudiera|puedes|puede)\s+(?P<rest>[^,.?!]+)", re.IGNORECASE
    ),
    polite="¿{modal} {rest}?",
    outright=(("puedes", "podrías"), ("puede", "podría"), ("pudieras", "podrías"), ("pudiera", "podría")),
    but=re.compile(r"^(?:pero|y|así que)\b[\s,]*", re.IGNORECASE),
    vague_time=alternatives(
        r"""
        asap
        cuanto antes
        lo antes posible
        (?:tan|lo más) pronto (?:como|posible)(?: sea posible| puedas| pueda)?
        en cuanto (?:puedas|pueda|podáis|puedan|tengas|tenga)(?: un (?:momento|rato|hueco)| tiempo)?
        cuando (?:puedas|pueda|podáis|puedan|tengas|tenga|tengáis|te venga bien|le venga bien)(?: un (?:momento|rato|hueco)| tiempo)?
        pronto
        urgente(?:mente)?
        inmediatamente
        enseguida
        ahora mismo
        rápido
        rápidamente
        con urgencia
        a la (?:mayor )?brevedad(?: posible)?
        próximamente
        en breve
        algún día
        sin prisa
        no hay prisa
        a (?:tu|su) conveniencia
        antes de que acabe el día
        """
    ),
    thanks=alternatives(
        r"(?:muchas |mil |muchísimas )?(?:gracias|agradezco|agradecemos|agradecida|agradecido|agradecería)"
    ),
    presumed=alternatives(
        r"""
        (?:muchas |mil )?gracias (?:de antemano|por adelantado|por anticipado)
        de antemano,? (?:muchas )?gracias
        agradeciendo de antemano
        """
    ),
    out=alternatives(
        r"""
        (?:un )?(?:simple |breve )?["«]?no["»]? (?:también )?(?:me |nos )?(?:vale|sirve|basta|está bien|es suficiente|ayuda)(?: también| perfectamente)*
        si no\b.{0,60}
        (?:otra persona|alguien más)
        no hace falta (?:que respondas|que responda|responder|contestar)
        (?:puedes|puede) decir que no
        """
    ),
    open_ended=alternatives(
        r"""
        (?:cuéntame|cuénteme|dime|dígame|comparte|comparta|envíame|explícame|explíqueme|explica)(?: conmigo)? (?:todo|tus ideas|sus ideas|tu experiencia|su experiencia|qué piensas|qué opinas|lo que piensas|cómo|por qué)
        qué (?:opinas|piensas|te parece|opina|piensa|le parece)
        (?:algunas|algún) (?:ideas|consejo|sugerencia|sugerencias|consejos)
        """
    ),
    effort=alternatives(
        r"""
        (?:\d+|unos|cinco|diez|quince|veinte|treinta) ?(?:minutos?|min\.?|horas?|h)
        (?:una|media|una media) hora
        un (?:minuto|cuarto de hora)
        """
    ),
    reason=alternatives(
        r"""
        porque
        ya que
        para que
        puesto que
        así (?:podemos|podré|podremos)
        de ello depende
        si no,
        """
    ),
    greeting=re.compile(
        r"^(?:hola|buen[oa]s (?:días|tardes|noches)|estimad[oa]s?|querid[oa]s?)\b[^\n]{0,60}[,!:.]?$", re.IGNORECASE
    ),
    farewell=re.compile(
        r"^(?:(?:un )?(?:cordial |fuerte )?(?:saludo|abrazo)s?(?: cordiales)?|saludos(?: cordiales)?|atentamente|gracias|muchas gracias|"
        r"hasta pronto|un beso)\s*[,.!]?$",
        re.IGNORECASE,
    ),
    you=alternatives(r"(?:tú|tu|tus|te|ti|contigo|usted|su|sus|le|vosotros|os|vuestr[oa]s?|ustedes)"),
    offer=alternatives(
        r"""
        a cambio
        como agradecimiento
        para agradecér(?:telo|selo|oslo)
        (?:te|le|os|les) (?:envío|enviaré|mando|ayudo|doy|paso|invito|enseño|haré|leo|puedo)\b[^.?!]{0,60}
        con mucho gusto
        """
    ),
)
