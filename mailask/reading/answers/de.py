"""How German speakers answer an ask."""

from __future__ import annotations

PHRASES = {
    "opt_out": r"""
        \b(?:abmelden|abbestellen)\b | \b(?:streich|nehm|nimm|entfern|lösch)\w*\s+(?:sie\s+)?(?:mich|meine\s+\w+|uns)\b.{0,50}\b(?:verteiler|liste|adress\w*|kontakt\w*|datenbank)\b | \bkeine\s+(?:weiteren\s+)?(?:e-?mails?|anfragen|nachrichten|werbung|post)\b.{0,40}(?:mehr|schick|send|bitte)? | \bnicht\s+(?:mehr|weiter|erneut|wieder)\s+(?:an)?(?:schreib|kontaktier|mail|belästig)\w*
        | \b(?:seh\w+|nehm\w+)\s+(?:\w+\s+){0,3}(?:von\s+weiteren|abstand)\b | \bhör\w*\s+(?:bitte\s+)?auf,?\s+mir\b | \bschreib\w*\b.{0,25}\bnicht\s+mehr\b | \bmir\s+nicht\s+mehr\b.{0,15}\b(?:schreib|mail|send)\w* | \bin\s+ruhe\s+lassen\b | \bunterlassen\s+sie\b | \bvon\s+weiteren\s+(?:anfragen|mails|e-mails)\b
    """,
    "not_no": r"""
        \b(?:gar\s+)?kein(?:e|erlei)?\s+(?:problem|ding|sache|ursache|eile|umstände|thema)\b | \bwarum\s+nicht\b | \bkann\s+(?:ich\s+)?(?:da\s+)?nicht\s+nein\s+sagen\b | \bmacht\s+nichts\b | \bnicht\s+nur\b
    """,
    "small_talk": r"""\bwie\s+geht\s*['’]?(?:e?s)?\b | \bwas\s+macht\s+(?:die|der|das)\b | \bwohnst\s+du\b | \bwie\s+läuft\b""",
    "query": r"""^\W*(?:kannst\s+du|können\s+sie|könntest\s+du|könnten\s+sie|würdest\s+du|würden\s+sie)\b.{0,30}\b(?:sagen|erklären|erläutern|schicken|bestätigen|verraten)\b | \bmir\s+ist\s+(?:noch\s+)?(?:nicht\s+(?:ganz\s+)?klar|unklar)\b""",
    "no": r"""
        \b(?:kann|können|darf|dürfen|möchte|will|werde|mag|würde|könnte|mache|machen|gebe|geben|haben?|weiß|kenne|fühle|bin|ist|geht|schaffe|sehe|passt|klappt|wird)\b(?:\s+[^\s.!?]+){0,7}?\s+(?:nicht|kein\w*|niemand\w*|nichts|nie)\b | \b(?:nicht|kein\w*|niemand\w*|leider)\s+(?:\S+\s+){0,5}?(?:möglich|helfen|weiterhelfen|teilen|weitergeben|herausgeben|sagen|machen|annehmen|zusagen|empfehlen|dürfen|darf|kann|können|interesse|zeit|mehr|zuständig)\b
        | \bleider\s+(?:nein|nicht|kein\w*|muss|nie|bin|absagen)\b | ^\W*(?:nein|nee|nö|leider\s+nicht|leider\s+nein)\b(?!\s+(?:kein\s+problem)) | \b(?:muss|müssen)\s+(?:\S+\s+){0,3}?(?:absagen|ablehnen|passen|nein\s+sagen)\b | \blieber\s+nicht\b | \b(?:vertraulich|befangen|ausgeschlossen|unmöglich)\b | \b(?:der|die)\s+falsche\b | \bkein(?:e|en)?\s+(?:interesse|zeit|kapazität\w*|budget|ahnung|möglichkeit)\b | \bdamit\s+kann\s+ich\s+nicht\b | \bsehe\s+ich\s+mich\s+nicht\b | \bgegen\s+(?:unsere\s+)?(?:regel|vorschrift|richtlini)\w*
    """,
    "later": r"""
        \b(?:nicht|kaum|erst|nichts|unmöglich|schaffe|schlecht|keine)\b.{0,50}\b(?:vor|bevor|diese\s+woche|diesen\s+monat|im\s+moment|momentan|zur\s+zeit|zurzeit|gerade|derzeit|aktuell|heute|noch\s+nicht|mehr\s+vor)\b | \berst\s+(?:\S+\s+){0,3}?(?:ab|im|nach|in|ende|anfang|mitte|am|wieder|nächste\w*|kommende\w*)\b | \b(?:frag|frage|fragen|meld\w*|erinner\w*|schreib\w*|komm\w*)\b.{0,30}\b(?:noch\s*(?:ein)?mal|nochmal|wieder|später|dann|im|ende|anfang|mitte|nach|in)\b
        | \b(?:gerade|momentan|im\s+moment|zur\s+zeit|derzeit)\b.{0,40}\b(?:schlecht|viel|keine\s+zeit|land\s+unter|ungünstig|stress\w*|unterwegs|voll|umzug|schwierig|knapp)\b | \b(?:später|nächsten\s+monat|nach\s+(?:den\s+ferien|dem\s+urlaub|ostern|weihnachten|der\s+messe)|in\s+ein\s+paar\s+(?:wochen|tagen|monaten)|im\s+neuen\s+jahr|ab\s+(?:dem\s+)?\d+|ab\s+(?:anfang|mitte|ende|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|montag|dienstag|mittwoch|donnerstag|freitag)) | \bvor(?:her)?\b.{0,30}\b(?:nicht|unmöglich|wird\s+es\s+nichts|keine\s+chance|schaffe)\b | \bland\s+unter\b | \b(?:diese\s+woche|diesen\s+monat|heute|momentan|gerade)\b.{0,40}\bnichts?\b | \b(?:nächste|kommende|übernächste)\w*\s+(?:woche|monat|quartal|jahr)\s+(?:\w+\s+)?(?:gern\w*|wieder|besser|geht|passt|nochmal)\b | \bfrühestens\b | \bsobald\b.{0,40}\b(?:vorbei|fertig|durch|zurück|ruhiger|abgeschlossen)\b | \bstecken?\s+(?:gerade\s+)?(?:mitten\s+)?in\b
    """,
    "condition": r"""
        \b(?:wenn|falls|sofern|vorausgesetzt|unter\s+der\s+(?:bedingung|voraussetzung)|solange|sobald|es\s+sei\s+denn|vorbehaltlich|im\s+prinzip|hängt\s+(?:davon\s+)?ab|kommt\s+darauf\s+an|nur\s+(?:wenn|falls))\b
    """,
    "done": r"""
        \b(?:anbei|im\s+anhang|angehängt|beigefügt|beiliegend|hier\s+(?:ist|sind|kommt|kommen|die|der|das|mein\w*)|wie\s+(?:gewünscht|besprochen|versprochen|gewollt|erbeten)|erledigt|fertig|ist\s+raus|sind\s+raus|schon\s+(?:gemacht|geschickt|passiert)|liegt\s+(?:bei|im)|findest\s+du|finden\s+sie)\b | \b(?:habe|haben|hab)\b.{0,60}\b(?:geschickt|gesendet|geschrieben|hochgeladen|unterschrieben|eingetragen|weitergeleitet|erledigt|gemacht|ausgefüllt|gesprochen|überwiesen|freigegeben|angelegt|vorgestellt|verschickt|abgeschickt|eingereicht|kommentiert|gelesen|bestellt)\b | \b(?:wurde|ist|sind)\b.{0,40}\b(?:verschickt|freigegeben|überwiesen|erledigt|ausgestellt|raus|angelegt|hochgeladen)\b
    """,
    "yes": r"""
        ^\W*(?:ja|jap|jo|klar|gern|gerne|natürlich|selbstverständlich|sicher|okay?|ok|passt|geht\s+klar|kein\s+problem|mach\s+ich|einverstanden|freilich|logo|abgemacht|sehr\s+gern\w*|genehmigt|freigegeben|na\s+klar|aber\s+(?:ja|klar|gern|sicher))\b | \b(?:sehr\s+)?gern(?:e)?\b | \b(?:klar|natürlich|selbstverständlich|kein\s+problem|geht\s+klar|mach(?:e)?\s+ich|bin\s+(?:ich\s+)?dabei|mit\s+vergnügen|mit\s+freude|einverstanden|sage\s+(?:ich\s+)?zu|auf\s+mich\s+zählen|freue\s+mich|wird\s+gemacht|schick(?:e)?\s+(?:ich|dir|ihnen)|sende\s+(?:ich|dir|ihnen)|bekommst\s+du|bekommen\s+sie|kriegst\s+du|erhalten\s+sie|erhältst\s+du|kümmere\s+mich|trag\s+mich\s+ein|rechne\s+mit\s+mir|passt\s+(?:mir|gut|bei\s+mir))\b
        | \b(?:ich|wir|sie|er)\s+(?:schick|send|mach|schau|les|schreib|meld|stell|komm|ruf|geb|helf|bring|kümmer|leit|prüf|such|nehm|werd|unterschreib)\w*\b(?!.{0,40}\b(?:nicht|kein))
    """,
    "referral": r"""
        \b(?:wende\w*|frag\w*|ruf\w*|schreib\w*|kontaktier\w*|sprich|sprechen|zuständig|ansprechpartner\w*|richtige\s+(?:person|adresse|ansprechpartner\w*)|kann\s+das\s+(?:sowieso\s+)?besser|kennt\s+sich|kümmert\s+sich|übernommen|nachfolger\w*|in\s+(?:cc|kopie)|setze\w*|verweise|weitergeleitet|leite|kollege|kollegin|betreut|verantwortlich|macht\s+das|leitet|hilft|helfen)\b
    """,
    "thanks": r"""
        \b(?:danke|dank|dankeschön|merci|gefreut|glückwunsch|gratulier\w*|toll|super|zur\s+kenntnis|verstanden|angekommen|erhalten)\b
    """,
}
