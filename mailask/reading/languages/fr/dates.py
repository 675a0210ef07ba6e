"""French words about time."""

from __future__ import annotations

from mailask.reading.languages import zones
from mailask.reading.languages.notation import listed
from mailask.reading.languages.vocabulary import Clocks, Descriptions, Vocabulary, any_of, word_table

_FROM_TWO = (
    "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
).split()

_TABLE = word_table(
    {
        "X": "prochain|prochaine|prochains|prochaines|suivant|suivante",
        "V": "à venir|qui vient|qui arrive",
        "K": "ce|cet|cette|en cours|courant",
        "L": "dernier|dernière|passé|passée|derniers|dernières",
        "E": "dans le courant de la|dans le courant du|au cours de la|au cours du|en cours de|courant de la|fin|fin de la|la fin|fin de|fin du|la fin de|la fin du|la fin de la|fin de la|la fin d'|fin de l'|la fin de l'",
        "S": "début|début de la|en début de|au début de|au début de la|au début du|début de|début du|le début|le début de|le début du",
        "G": "mi|milieu|milieu de|milieu du|milieu de la|le milieu de|le milieu de la|le milieu du|la mi",
        "B": "avant|d'ici|d’ici|d'ici à|d’ici à|d'ici au|d’ici au|jusqu'au|jusqu’au|jusqu'à|jusqu’à|au plus tard|au plus tard le|au plus tard à|pas plus tard que|avant le|avant la|pour le|d'ici le|d’ici le|avant l'|avant l’"
        "|au plus tard avant|au plus tard la|au plus tard en|d'ici les|pour la|avant les|pour|d'ici la|d’ici la|jusqu'en|jusqu’en",
        "i": "valable|valables|valable pendant|sous|d'ici à|dans un délai de|dans les|sous un délai de|dans le délai de|en moins de|d'ici les|dans un délai d'|dans un délai d’",
        "I": "en|dans|dans environ|d’ici environ|au cours de|courant",
        "A": "à|vers|dès",
        "n": "le|au|la|les",
        "o": "de|du|des|l'|d'",
        "f": "du|après|après le|depuis|à partir de|à partir du",
        "t": "au",
        "&": "entre",
        "a": "et|ou",
        "k": "encore une|encore un|une autre",
        "u": "heures|heure|h",
        "l": "plus tard",
        "s": "depuis",
        "h": "avez|avons|as|ont|reste|restent|disposez de|disposons de|dispose de|avez encore|reste encore",
        "e": "chaque|tous les|toutes les|tout",
    },
    {
        "i": {"given": "laisse-moi|laissez-moi|donne-moi|donnez-moi"},
        "W": {0: "lundi", 1: "mardi", 2: "mercredi", 3: "jeudi", 4: "vendredi", 5: "samedi", 6: "dimanche"},
        "w": {0: "lun", 2: "mer", 3: "jeu", 4: "ven", 5: "sam", 6: "dim"},
        "M": {
            1: "janvier|janv",
            2: "février|fevrier|fév|févr",
            3: "mars",
            4: "avril|avr",
            5: "mai",
            6: "juin",
            7: "juillet|juil",
            8: "août|aout",
            9: "septembre|sept",
            10: "octobre|oct",
            11: "novembre|nov",
            12: "décembre|decembre|déc",
        },
        "N": {
            1: "un|une",
            **dict(enumerate(_FROM_TWO, 2)),
            20: "vingt",
            21: "vingt et un|vingt-et-un",
            **{20 + n: f"vingt-{one}" for n, one in enumerate(_FROM_TWO[:8], 2)},
            30: "trente",
            31: "trente et un|trente-et-un",
            40: "quarante",
            45: "quarante-cinq",
            60: "soixante",
            90: "quatre-vingt-dix",
        },
        "O": {1: "1er"},
        "r": {1: "premier"},
        "U": {
            "day": "jour|jours|jours calendaires",
            "workday": "jour ouvré|jours ouvrés|jours ouvrables|jour ouvrable",
            "week": "semaine|semaines",
            "month": "mois",
            "quarter": "trimestre|trimestres",
            "year": "an|ans|année|années|exercice",
            "hour": "heure|heures",
            "minute": "minute|minutes",
            "weekend": "week-end|weekend",
            "fortnight": "quinzaine",
        },
        "R": {
            7: "sous huitaine",
            14: "sous quinzaine",
            0: "aujourd'hui|aujourd’hui|dans la journée",
            1: "demain|le lendemain",
            2: "après-demain|après demain",
            -1: "hier|avant-hier",
            "night": "ce soir",
            "day": "ce matin|cet après-midi",
            "morgen am": "demain matin",
            "tomorrow pm": "demain après-midi|demain soir",
        },
        "T": {(12, 0): "midi|ce midi", (23, 59): "minuit"},
        "P": {
            "am": "matin|matinée|dans la matinée|du matin|en matinée|à la première heure",
            "pm": "après-midi|soir|soirée|de l'après-midi|du soir|en soirée|dans l'après-midi|dans la soirée|en fin d'après-midi|fin d'après-midi",
        },
        "C": {
            "day": "fin de journée|fin de la journée|la fin de journée|la fin de la journée|ce soir au plus tard",
            "week": "fin de semaine|la fin de semaine",
            "month": "fin de mois",
            "quarter": "fin de trimestre",
            "year": "fin d'année|la fin d'année|fin d’année|fin d'exercice",
        },
        "Q": {
            1: "t1|q1|premier trimestre",
            2: "t2|q2|deuxième trimestre|second trimestre",
            3: "t3|q3|troisième trimestre",
            4: "t4|q4|quatrième trimestre",
        },
        "H": {
            "12-25": "noël|noel",
            "12-24": "réveillon de noël|veille de noël",
            "12-31": "saint-sylvestre|réveillon du nouvel an",
            "01-01": "jour de l'an|nouvel an|jour de l’an",
            "easter": "pâques|dimanche de pâques",
            "easter+1": "lundi de pâques",
            "easter+39": "ascension",
            "easter+49": "pentecôte",
            "easter+50": "lundi de pentecôte",
            "07-14": "14 juillet|fête nationale",
            "08-15": "assomption",
            "11-01": "toussaint",
            "11-11": "armistice",
            "02-14": "saint-valentin",
        },
    },
    zones={
        zones.BERLIN: "heure de paris|heure française|heure de bruxelles",
        zones.LONDON: "heure de londres",
        zones.NEW_YORK: "heure de new york|heure de montréal|heure de l'est",
    },
)

DATES = Vocabulary(
    "fr",
    table=_TABLE,
    deadline=any_of(
        r"échéance|m[’']y mets|clôt|clos|j[’']aimerais|je (?:voudrais|souhait\w+)|nous (?:voudrions|souhait\w+)|ce serait|butoir|ouvert\w*|ferm(?:e|era|ent)\b|livraison|dépos\w+|boucl\w+|renvo\w+|régler|occupe|regarde|prévue?s?|dossier est|dernier jour|partir|parte|date limite|délai|dernier délai|il faut|faut|doi(?:t|s|vent)|devr(?:a|ait|ez|ont|ai|as|ons)|clôtur\w*|expir\w*|valable|termin\w*|remettre|rendre|rendu|envo(?:yer|yez|ie|i|yé)|besoin|merci (?:de|d[’'])|pri(?:ons|e|ère)|pouvez|peux|pourri(?:ez|ons)|pourrais|veuillez|retourn\w+|répon\w+|réponse|inscription\w*|candidature\w*|transmett\w+|fin(?:ir|aliser|i)|livr\w+"
        r"|pay\w+|règl\w+|au plus tard|recev\w+|aurez|auras|tu (?:l[’']|les )?au(?:ras|rez)|vous (?:l[’']|les )?aurez|je (?:te|vous)(?! ai\b)|je t[’'](?!ai\b)|ce serait|serait (?:parfait|idéal|bien)|me convient|ça (?:me )?va|attend\w+|valid\w+|confirm\w+|sign\w+|compléter|ferai|aurai|enverrai"
    ),
    meeting=any_of(
        r"réunion|rendez-vous|rdv|rencontr\w+|appel(?! d[’'])|visio\w*|zoom|teams|déjeun\w+|dîn\w+|café|disponible|disponibles|dispo|point rapide|se voir|on se voit|se parler|s[’']appeler|atelier|entretien|invit\w+|séance|soirée|fête|libre|qu[’']en (?:dis|pensez)"
    ),
    absence=any_of(
        r"congés?|absent\w*|absence|vacances|en déplacement|de retour|hors du bureau|fermé\w*|indisponible|en voyage"
    ),
    past=any_of(
        r"comme convenu|convenu|discuté|étai(?:s|t|ent)|étions|(?:j[’']ai|(?:t[’']|vous |l[’']|lui )ai|nous avons|ils ont|elles ont|il a|elle a|on a|a été) (?:\w+ ){0,2}?\w+(?:é|és|ée|ées|it|is|ait|endu|enu|eçu|u)\b|étaient|avait|a été|ont été|avons|avez (?:reçu|envoyé)|est arrivé\w*|s[’']est|passée?s?|reçu|hier|dernier|dernière|votre (?:courrier|message|mail|courriel)|merci pour|suite à|vu|rencontré\w*|parlé"
    ),
    been=any_of(r"étais|était|étions|étaient|(?:ai|avons) été|a mis"),
    earliest=any_of(r"pas avant|qu['’]après|impossible avant"),
    action=any_of(r"envo\w+|transmet\w+|répond\w+|pay\w+"),
    hours=any_of(r"support|ouvert\w*|horaires?|joignables?"),
    another="et|ou|puis",
    joints="et|mais",
    until=listed("jusqu'au jusqu'à jusqu'en"),
    wishes=listed("joyeux joyeuses bon bonne"),
    before=listed("avant"),
    gone=listed("depuis"),
    linked=listed("du de depuis"),
    following=listed("suivant suivante lendemain plus"),
    numbered=listed("version poste salle commande partie étape article art chapitre page no nr § section clause phase"),
    articles=listed("un une"),
    from_here=listed("d'ici"),
    eighth={8: 7, 15: 14},
    seven="sept",
    clocks=Clocks(
        parts={"demie": 30, "demi": 30, "quart": 15},
        past=listed("et"),
        to=listed("moins"),
        behind=True,
        named=listed("midi minuit"),
        after=listed("à avant vers dès jusqu'à"),
    ),
    descriptions=Descriptions(
        leading=r"(?:(?:le|la|les|du|de|des)\s+|[dl]['’])",
        articles=r"les?|la|une?|des|du|aux?|[mts]on|[mts]a|[mts]es|votre|vos|notre|nos|leurs?|cet?|cette|ces|l['’]",
        links="du|de la|de|des|d['’]",
        limits=r"avant|d['’]ici|jusqu['’]\w+",
        apart="pour|avec|dans|sur|en|à|est|sont|sera|et|ou|a",
        times=listed(
            """
            semaine mois jour jours année matin matinée après-midi soir soirée fin début milieu courant cours partir
            courante lundi mardi mercredi jeudi vendredi samedi dimanche compter retour veille lendemain
            """
        ),
        due=r"échéance|l['’]échéance|limite|délai|terme|clôture|livraison|lancement|remise|date",
    ),
    number_alone=True,
    week_number=True,
)
