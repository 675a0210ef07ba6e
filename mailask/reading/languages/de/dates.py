"""German words about time."""

from __future__ import annotations

from mailask.reading.languages import zones
from mailask.reading.languages.notation import listed
from mailask.reading.languages.vocabulary import Clocks, Descriptions, Vocabulary, any_of, word_table

_ONES = "ein zwei drei vier fünf sechs sieben acht neun".split()
_FROM_TEN = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_STEMS = {
    **dict(enumerate("erst zweit dritt viert fünft sechst siebt acht neunt".split(), 1)),
    **{n: f"{number}t" for n, number in enumerate(_FROM_TEN, 10)},
    20: "zwanzigst",
    **{20 + n: f"{one}undzwanzigst" for n, one in enumerate(_ONES, 1)},
    30: "dreißigst",
    31: "einunddreißigst",
}

_TABLE = word_table(
    {
        "X": "darauffolgenden|darauffolgende|darauffolgender|nächste|nächsten|nächster|nächstes|nächstem|naechste|naechsten",
        "V": "kommende|kommenden|kommender|kommendes|kommendem",
        "K": "diese|diesen|dieser|dieses|diesem|laufenden|laufender",
        "L": "letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vorige|voriger|vorigen",
        "F": "übernächste|übernächsten|übernächster|übernächstes",
        "E": "im laufe der|im laufe des|im verlauf der|im verlauf des|ende|ende vom|gegen ende|ende des|ende der|zum ende|ende dieses|schluss",
        "S": "anfang|beginn",
        "G": "mitte|mitte der|mitte des",
        "B": "bis|bis zum|bis zur|bis spätestens|bis spätestens zum|spätestens|spätestens am|spätestens bis|spätestens bis zum|vor|vor dem|noch vor|bis einschließlich|zum|fällig am|bis vor"
        "|bis am|bis spätestens am|bis spätestens um|bis um|bis zu|bis zum spätestens|bis inklusive|spätestens zum|noch bis|noch bis zum|bis inkl|allerspätestens|bis allerspätestens|nicht später als",
        "i": "innerhalb|innerhalb von|innerhalb der nächsten|innert|binnen|in den nächsten|in den kommenden|innerhalb eines|innerhalb einer",
        "I": "in|im|während|in etwa|in ungefähr|in rund|in ca|in circa|in vielleicht",
        "A": "um|gegen|ab|ca|circa",
        "n": "am|an|auf|für",
        "o": "der|den|dem|des|das|die",
        "f": "von|vom|nach|nach dem|nach der|ab dem",
        "&": "zwischen",
        "a": "und|oder",
        "k": "noch eine|weitere|noch einen|eine weitere",
        "u": "uhr",
        "l": "später|ab heute|von heute an|ab jetzt",
        "s": "seit",
        "z": "her",
        "h": "haben|hast|habt|hat|bleiben|bleibt|verbleiben",
        "d": "zeit|frist|gültig|lang gültig",
        "e": "jeden|jede|jedes|jedem|jeweils|immer|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|werktags",
        "y": "kw|kalenderwoche|der kw|der kalenderwoche",
        "x": "guten morgen|schönen morgen",
    },
    {
        "i": {"given": "gib mir|gebt mir|geben sie mir"},
        "W": {
            0: "montag",
            1: "dienstag",
            2: "mittwoch",
            3: "donnerstag",
            4: "freitag",
            5: "samstag|sonnabend",
            6: "sonntag",
        },
        "w": {0: "mo", 1: "di", 2: "mi", 3: "do", 4: "fr", 5: "sa", 6: "so"},
        "M": {
            1: "januar|jänner|jan",
            2: "februar|feb",
            3: "märz|maerz|mrz",
            4: "april|apr",
            5: "mai",
            6: "juni|jun",
            7: "juli|jul",
            8: "august|aug",
            9: "september|sept|sep",
            10: "oktober|okt",
            11: "november|nov",
            12: "dezember|dez",
        },
        "N": {
            1: "ein|eine|einen|einem|einer|eins|eines",
            **{n: one for n, one in enumerate(_ONES, 1) if n > 1},
            **dict(enumerate(_FROM_TEN, 10)),
            20: "zwanzig",
            **{20 + n: f"{one}undzwanzig" for n, one in enumerate(_ONES, 1)},
            30: "dreißig|dreissig",
            31: "einunddreißig",
            40: "vierzig",
            45: "fünfundvierzig",
            60: "sechzig",
            90: "neunzig",
        },
        "O": {n: "|".join(f"{stem}{ending}" for ending in ("e", "en", "er")) for n, stem in _STEMS.items()},
        "U": {
            "day": "tag|tage|tagen|tages|kalendertage|kalendertagen",
            "workday": "werktag|werktage|werktagen|werktages|arbeitstag|arbeitstage|arbeitstagen|arbeitstages|bankarbeitstage|bankarbeitstagen",
            "week": "woche|wochen",
            "month": "monat|monate|monaten|monats|monates",
            "quarter": "quartal|quartals|quartale|vierteljahr",
            "year": "jahr|jahre|jahren|jahres|geschäftsjahr|geschäftsjahres",
            "hour": "stunde|stunden|std",
            "minute": "minute|minuten|min",
            "weekend": "wochenende|wochenendes|we",
            "workweek": "arbeitswoche",
        },
        "R": {
            0: "heute|heut|heute noch|noch heute|im laufe des tages|im laufe des heutigen tages",
            1: "morgen|am nächsten tag",
            2: "übermorgen",
            -1: "gestern|vorgestern",
            "night": "heute abend|heut abend|heute nacht",
            "day": "heut früh|heut nachmittag|heut mittag|heute früh|heute vormittag|heute nachmittag|heute mittag",
            "morgen am": "morgen früh|morgen vormittag",
        },
        "T": {(12, 0): "mittag|mittags|zwölf uhr mittags|12 uhr mittags", (23, 59): "mitternacht"},
        "P": {
            "am": "vormittag|früh|morgens|vormittags|am vormittag|am morgen|in der früh",
            "pm": "nachmittag|abend|nacht|nachmittags|abends|am nachmittag|am abend|nachts",
        },
        "C": {
            "day": "feierabend|geschäftsschluss|dienstschluss|büroschluss|ende des tages|tagesende|ende des heutigen tages",
            "week": "ende der woche|ende dieser woche|ende der laufenden woche|wochenschluss",
            "month": "monatsende|ultimo",
            "quarter": "quartalsende",
            "year": "jahresende|jahresschluss",
        },
        "Q": {
            1: "q1|erstes quartal|ersten quartal",
            2: "q2|zweites quartal|zweiten quartal",
            3: "q3|drittes quartal|dritten quartal",
            4: "q4|viertes quartal|vierten quartal",
        },
        "H": {
            "12-25": "weihnachten",
            "12-24": "heiligabend|heilig abend",
            "12-31": "silvester",
            "01-01": "neujahr",
            "easter": "ostern|ostersonntag",
            "easter+1": "ostermontag",
            "easter-2": "karfreitag",
            "easter+49": "pfingsten|pfingstsonntag",
            "easter+50": "pfingstmontag",
            "12-06": "nikolaus",
            "01-06": "dreikönig",
        },
    },
    zones={
        zones.BERLIN: "berliner zeit|deutscher zeit|deutsche zeit|mitteleuropäischer zeit|wiener zeit",
        zones.LONDON: "londoner zeit|britischer zeit",
        zones.NEW_YORK: "new yorker zeit",
    },
    compounds={"morgen": ("P", "am"), "mittag": ("T", (12, 0))},
)

DATES = Vocabulary(
    "de",
    table=_TABLE,
    deadline=any_of(
        r"frist|sie erhalten|sie bekommen|du bekommst|du erhältst|ihr bekommt|hätte|möchte|entgegen|möglich|nehmen wir|vorbestell\w*|abgeben|raus\b|erreichen|prüfe|schaue|kümmere|mache ich|erwart\w+|wäre (?:gut|super|ideal|schön)|gilt|läuft|rechnen|übermittel\w*|überweis\w*|hochladen|besorg\w*|liegt vor|fristen|stichtag|deadline|termin ist|fällig\w*|ende[nt]|abgabe|abgabetermin|muss|müssen|müsste\w*|brauch\w*|benötig\w*|bitte[nt]?|spätestens|einreich\w*|läuft (?:\w+ ){0,3}ab|gültig|zahl\w*|schick\w*|senden|sende|melde\w*|rückmeldung"
        r"|erledig\w*|fertig\w*|liefer\w*|kannst du|können sie|könnt ihr|könntest|könnten|würdest|reicht|passt|bekommst|kriegst|erhältst|erhalten sie|werde|werden|ich mache|schaffe\w*|soll\w*|anmeld\w*|\w*schluss|schließt|vorliegen|ausgefüllt|unterschr\w+|zurück\w*|wir erwarten|zusag\w*|antwort\w*"
    ),
    meeting=any_of(
        r"bier|lust auf|treffen|gespräch|geht auch|essen wir|zusammensetzen|setzen wir uns|meeting|besprechung|anruf|telefonat|telefonieren|videokonferenz|zoom|teams|mittagessen|kaffee|abendessen|termin\b(?! ist)|hast du (?:.{0,40} )?zeit|haben sie (?:.{0,40} )?zeit|habt ihr (?:.{0,40} )?zeit|zeit für|passt (?:es|dir|ihnen|euch)|verfügbar|sprechen wir|sehen wir uns|feier|einladung|workshop|stammtisch|wie wäre|wie wär"
    ),
    absence=any_of(
        r"urlaub|abwesend|abwesenheit|außer haus|nicht im büro|unterwegs|dienstreise|verreist|elternzeit|geschlossen|nicht erreichbar|wieder da|wieder im büro|zurück (?:bin|sein)"
    ),
    past=any_of(
        r"(?:be|abge|ange)sprochen|vereinbart|abgemacht|war|waren|hatte|hatten|wurde|wurden|kam|kamen|ging|trafen|getroffen|gesprochen|erhalten haben|geschickt|geschrieben|gestern|letzte\w*|vergangen\w*|ihr schreiben|ihre nachricht|ihre mail|deine nachricht|danke für|dank für"
    ),
    been=any_of("war|waren|gewesen|dauerte|gedauert"),
    earliest=any_of(r"(?:nicht|kaum|nichts)(?: mehr)? vor|erst nach"),
    action=any_of(r"schick\w*|send\w*|einreich\w*|unterschr\w*|bezahl\w*|liefer\w*|melde\w*"),
    hours=any_of("support|geöffnet|öffnungszeiten|sprechzeiten|erreichbar"),
    another="und|oder|dann",
    joints="und|aber",
    until=listed("bis"),
    wishes=listed("frohe frohes fröhliche gute guten schönen"),
    before=listed("vor noch"),
    gone=listed("seit letzten letzter letztem letzte vergangenen vorigen"),
    linked=listed("vom von seit"),
    following=listed("darauffolgenden darauffolgende darauf später danach"),
    numbered=listed(
        "version durchwahl raum bestellung teil schritt kapitel abschnitt ziffer punkt seite § artikel nr art phase"
    ),
    articles=listed("ein eine einen einem einer"),
    clocks=Clocks(
        parts={"halb": 30, "viertel": 15, "dreiviertel": 45},
        past=listed("nach"),
        to=listed("vor"),
        half_to=True,
    ),
    descriptions=Descriptions(
        leading=r"(?:der|die|das|den|dem|des|vom|von|im|am|in)\s+",
        articles=r"de[rmns]|die|das|ein\w*|[mds]ein\w*|ihr\w*|unser\w*|eue?re?\w*|alle|diese\w*|zum|zur|vom|im|am|beim",
        links="vom|von|des",
        limits="vor|bis",
        apart="in|für|mit|an|auf|zu|ist|sind|wird|und|ab|es",
        topic="für",
        plans="vorgesehen|verschieb|einplan|ansetz",
        compounds=True,
        times=listed(
            """
            woche wochen monat tag tage tags jahr morgen vormittag nachmittag abend ende anfang mitte laufe verlauf
            wochenende ab schluss beginn rückkehr
            """
        ),
        due=r"deadlines?|\w*frist|\w+termin|stichtag|abgabe|fälligkeit|release|launch|go-?live",
    ),
    point=True,
    week_number=True,
)
