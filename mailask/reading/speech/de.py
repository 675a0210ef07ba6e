"""How German speakers ask and promise."""

from __future__ import annotations

ASKS = (
    ("please", r"\bbitte\b(?!\s+(?:sehr|schön|gern))"),
    (
        "modal_you",
        r"\b(?:kannst|könntest|würdest|magst|hättest|kann|können|könnten|würden|würdet|könnt|könntet|hätten|möchtest|darfst|wärst|wären|willst|wollen)\s+(?:du|sie|ihr|jemand|wir|ich)\b",
    ),
    (
        "need_you",
        r"\b(?:ich|wir)\s+(?:brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|bitte|bitten|möchte|möchten|erwarte|erwarten|würde\s+mich|würden\s+uns)\b(?!.{0,30}\b(?:nichts|nicht\s+mehr)\b) | \b(?:brauche|benötige|bräuchte)\s+(?:ich|wir)\b",
    ),
    (
        "let_me_know",
        r"(?<!ich\s)(?<!wir\s)\b(?:sag|gib|lass|schick|schreib|melde|ruf|schau|send|teil|meld|denk|prüf|leite)e?\s+(?:mir|mich|uns|dich|doch|mal|bitte|es|das|daran|noch|kurz)\b | \b(?:geben|lassen|schicken|senden|schreiben|melden|rufen|schauen|teilen|prüfen|beachten|denken|leiten|füllen|bestätigen|antworten|überweisen)\s+sie\b | \bbescheid\b",
    ),
    (
        "lets",
        r"\b(?:lass(?:t|en)?\s+(?:sie\s+)?uns|wie\s+wär(?:e|['’]?s)|sollen\s+wir|wollen\s+wir|hast\s+du\s+(?:zeit|lust)|haben\s+sie\s+(?:zeit|lust)|hättest\s+du|wäre\s+es\s+(?:möglich|okay|ok|denkbar)|ist\s+es\s+möglich)\b",
    ),
    (
        "thankful",
        r"\b(?:dankbar|freuen|freue|nett|super|toll|lieb|hilfreich|schön)\b.{0,50}\b(?:wenn|könnte\w*|würde\w*|über\s+eine)\b | \bwäre\s+(?:es\s+)?(?:super|toll|nett|prima|klasse|lieb|hilfreich|schön)\b | \bich\s+wollte\s+(?:dich|sie|euch)?\s*fragen\b",
    ),
    (
        "duty",
        r"\b(?:du|sie|ihr)\s+(?:musst|müssen|müsst|sollst|sollten|solltest)\b | \b(?:ist|sind)\s+(?:\S+\s+){0,5}(?:einzureichen|zu\s+(?:senden|prüfen|unterschreiben|bestätigen|zahlen))\b",
    ),
    ("question_you", r"^(?=.*\b(?:du|dir|dich|dein\w*|sie|ihnen|ihr\w*|euch|wir|uns)\b).*\?\W*$"),
    ("question", r"\w+\W+\w[^?]*\?\W*$"),
)
PROMISES = (
    (
        "will",
        r"\b(?:ich|wir)\s+(?:schicke|schicken|sende|senden|melde|melden|mache|machen|kümmere|kümmern|gebe|geben|liefere|liefern|rufe|rufen|schreibe|schreiben|bringe|prüfe|prüfen|erledige|erledigen|lese|leite|bestätige|überweise|komme|stelle|schaue|unterschreibe|bereite|werde|werden)\b(?!.{0,60}\bnicht\b)",
    ),
    (
        "inverted",
        r"\b(?:schicke?|sende|melde|mache?|gebe|schreibe?|kriegst|bekommst|bekommen|erhalten|erhältst|bringe|liefere|schaue?|erledige|werde)\s+(?:ich|du|sie|wir|dir|ihnen|mich)\b(?!.{0,60}\bnicht\b)",
    ),
    (
        "object_first",
        r"\b(?:du\s+(?:bekommst|kriegst|erhältst|hast)|sie\s+(?:bekommen|erhalten))\b.{0,60}\b(?:am|bis|morgen|heute|nächste|noch|spätestens)\b|\b(?:wird\s+erledigt|wird\s+gemacht|mach\s+ich|erledige\s+ich|kümmere\s+mich)\b",
    ),
)
PLEASANTRIES = r"""
    \b(?:bei|für)\s+(?:weiteren\s+)?(?:fragen|rückfragen)\b | \bwie\s+geht\s*['’]?(?:e?s)\b | \b(?:zögern|scheuen)\s+sie\s+(?:sich\s+)?nicht\b | \bschöne[ns]?\s+(?:tag|woche|wochenende|abend|feiertage)\b | \bhoffe,?\s+(?:es|dir|ihnen|du|sie)\b | \bbitte\s+(?:sehr|schön)\b | \bwenn\s+(?:du|sie)\s+(?:noch\s+)?fragen\b
"""
