"""How French speakers ask and promise."""

from __future__ import annotations

ASKS = (
    (
        "please",
        r"\b(?:s[’']il\s+(?:te|vous)\s+pla[iî]t|svp|stp|merci\s+de|merci\s+d[’']|veuillez|prière\s+de|je\s+(?:vous|te)\s+(?:prie|demande|invite)|nous\s+vous\s+(?:prions|demandons|invitons))",
    ),
    (
        "modal_you",
        r"\b(?:peux|pourrais|voudrais|veux|sais|aurais|serais|as|es|connais)[- ]tu\b | \b(?:pouvez|pourriez|voudriez|voulez|auriez|seriez|savez|avez|êtes|connaissez|accepteriez)[- ]vous\b | \b(?:tu|vous)\s+(?:peux|pourrais|pouvez|pourriez|voudrais|voudriez|aurais|auriez|serais|seriez)\b | \best-ce\s+que\s+(?:tu|vous|quelqu[’']un|je|on|nous|c[’']est|ce)\b",
    ),
    (
        "need_you",
        r"\b(?:j[’']ai|nous\s+avons|on\s+a|j[’']aurais|nous\s+aurions)\s+besoin\b | \b(?:j[’']aimerais|je\s+(?:voudrais|souhaite\w*)|nous\s+(?:souhait\w+|aimerions|voudrions))\b | \bil\s+(?:me|nous)\s+(?:faut|faudrait)\b | \bj[’']attends\b",
    ),
    (
        "let_me_know",
        r"\b(?:dis|dites|envoie|envoyez|donne|donnez|fais|faites|tiens|tenez|réponds|répondez|confirme|confirmez|préviens|prévenez|appelle|appelez|rappelle|rappelez|transmets|transmettez|relis|relisez|regarde|regardez|signe|signez|pense|pensez|vérifie|vérifiez|complétez|retournez|indiquez)(?:[- ](?:moi|nous|le|la|les|lui|à|bien|ce|cette|ça)\b)",
    ),
    (
        "lets",
        r"\b(?:on\s+(?:peut|pourrait)|pourrions-nous|pouvons-nous|si\s+on|que\s+(?:dis-tu|dirais-tu|diriez-vous|pensez-vous|penses-tu)|serait-il\s+possible|est-il\s+possible|ça\s+te\s+dirait)\b",
    ),
    (
        "thankful",
        r"\b(?:reconnaissante?|gentil|sympa|super|apprécierai\w*|ravie?)\b.{0,30}\b(?:si|de)\b | \bje\s+me\s+demand\w+\s+si\b | \bce\s+serait\s+(?:bien|super|gentil|parfait|top)\b",
    ),
    (
        "duty",
        r"\b(?:tu|vous)\s+(?:dois|devez|devriez|devrais|devrez)\b | \bil\s+(?:faut|faudrait)\s+que\s+(?:tu|vous)\b",
    ),
    ("question_you", r"^(?=.*\b(?:tu|vous|te|toi|ton|ta|tes|votre|vos)\b).*\?\W*$"),
    ("question", r"\w+\W+\w[^?]*\?\W*$"),
)
PROMISES = (
    (
        "will",
        r"\b(?:je|j[’']|nous|on)\s*(?:(?:te|vous|t[’']|lui|leur|le|la|les|l[’']|m[’']en|y|en)\s*){0,3}(?:enverrai|ferai|donnerai|appellerai|rappellerai|répondrai|préparerai|signerai|relirai|regarderai|transmettrai|apporterai|écrirai|mettrai|viendrai|terminerai|finirai|livrerai|reviendrai|reviens|enverrons|ferons|envoie|fais|prépare|transmets|occupe|charge|rappelle|vais\s+\w+r)\b(?!.{0,40}\bpas\b)",
    ),
    ("you_will_have", r"\b(?:tu|vous)\s+(?:(?:l[’']|les|la|le|en)\s*)?(?:auras|aurez|recevras|recevrez)\b"),
    ("consider_done", r"\b(?:c[’']est\s+comme\s+si|compte(?:z)?\s+sur\s+moi|je\s+m[’']en\s+(?:occupe|charge))\b"),
)
PLEASANTRIES = r"""
    \bn[’']hésite(?:z|s)?\s+pas\b | \b(?:comment\s+(?:vas|allez|ça\s+va)|ça\s+va|j[’']espère\s+que|bonne\s+(?:journée|soirée|semaine|continuation)|bon\s+(?:week-end|courage))\b | \b(?:pour\s+toute|si\s+vous\s+avez\s+(?:des|la\s+moindre))\s+questions?\b | \b(?:vous|te)\s+prie\s+d[’'](?:agréer|accepter|recevoir)\b | \bveuillez\s+(?:agréer|recevoir|trouver|croire)\b
"""
