"""How German speakers ask and promise."""

from __future__ import annotations

WORDS = {
    "day": "heute | morgen | übermorgen | montag* | dienstag* | mittwoch* | donnerstag* | freitag* | samstag* | wochenende | woche | monat* | bis | am | ende | anfang | mitte | \\d+\\.",
    "bare": """
        erinner | ruf | schick | schreib | gib | nimm | komm | lies | hilf | bring | frag | hol | nenn | zeig | vergiss
        kümmer | besorg | mach | führ | leih | such | wähl | setz | zähl | markier
        notier | probier | scann | mail | klick | trag | überprüf | geh | sieh | triff | empfiehl | vertritt | übergib
        überlass | stell | füll | prüf | sag | lass | sprich | wirf | miss | unterschreib | korrigier | überweis
    """,
    "start": r"""
        (hallo|hi|liebe[rs]?|guten tag|also|so|und|aber|dann|ok(ay)?|gut|ach|sag mal|übrigens|danke|bitte)\s*[,:;!–-]*\s+
        [\w.]{2,30}(-\w{1,30})?(\s[\w.]{2,30})?\s?[,:;–-]+\s+
    """,
    "input": """
        rückmeldung | antwort | feedback | meinung | zusage | anruf | nachricht | hilfe | unterstützung | spende
        vorschläge | ideen | kommentar | einschätzung | bestätigung | anregungen | stellungnahme
    """,
    "you": "du | sie | ihr | jemand | wir | ich | man | mir jemand | uns jemand | mir bitte | jemand von",
    "can": """
        kannst | könntest | würdest | magst | hättest | kann | können | könnten | würden | würdet | könnt | könntet
        hätten
        möchtest | darfst | wärst | wären | willst | wollen | dürfte | dürfen | darf | wäre | würde | könnte
    """,
    "me": """
        mir | mich | uns | dich | doch | mal | bitte | es | das | daran | noch | kurz | den | die | ihm | ihr | nicht
    """,
    "do": """
        sag | gib | lass | schick | schreib | melde | ruf | schau | send | teil | meld | denk | prüf | leite | les
        lies | hilf
        bring | nimm | komm | trag | füll | stell | kümmer | vergiss | bestätig | unterschreib | frag | besorg
        reservier
        buch | korrigier | überweis | druck | hol | antwort | erklär | nenn | zeig | überleg
    """,
    "give": """
        schick | send | meld | mach | kümmer | geb | liefer | ruf | schreib | bring | prüf | erledig | les | leit
        bestätig
        überweis | komm | stell | schau | unterschreib | bereit | buch | druck | reservier | besorg | organisier | trag
        übernehm | korrigier | lass | lad | hol | antwort | bestell | präsentier | erstell | stimm | nehm | bezahl
        veröffentlich
        informier | verschick | reich | füg | ergänz | klär | frag | lad | sprech | plan
    """,
    "when": """
        am | bis | morgen | heute | nächste | noch | spätestens | montag | dienstag | mittwoch | donnerstag | freitag
    """,
    "soon": """
        dir | dich | ihnen | sie | euch | es | das | ihn | morgen | heute | bis | am | nächste* | spätestens | dann
        darum | gleich
        sofort | umgehend | ihr | ihre* | dein* | euer* | eure* | später | montag | dienstag | mittwoch | donnerstag
        freitag | selbst
    """,
}

ASKS = {
    "please": r"""
        (?<!\bentschuldigen\ssie\s)(?<!\bverzeihen\ssie\s)bitte !(sehr|schön|gern|entschuldig*|beacht*|um (entschuldigung|
            verständnis|nachsicht))
    """,
    # The verb comes first in what is asked, and second in what is told ("am Dienstag kann ich").
    "modal_you": r"""
        ^(<start>)?<can> (<you>) | (?<=[,;:–-]\s)<can> (<you>) | (und|aber|oder|wer|was|wann|wo|wie) <can> (<you>)
        <can> (<you>)(?=.*\?)
        (könntest|könnten|würdest|würden|könntet|würdet|kannst|könnt) (du|sie|ihr) (mir|uns|bitte|mal|vielleicht|noch|kurz)
    """,
    "need_you": r"""
        (ich|wir) (brauche|brauchen|benötige|benötigen|bräuchte|bräuchten|erwarte|erwarten|würde mich|
            würden uns) !(... (nichts|nicht mehr))
        (ich|wir) (bitte|bitten|möchte|möchten) !(... (nichts|nicht mehr)|entschuldig*|um (entschuldigung|
            verständnis)|mich (bedanken|entschuldigen|herzlich)|ihnen danken|dir danken)
        hätten? gerne? (ihre|deine|eure|noch|einen?|eine|von|gewusst|die|den|das)
        (ich|wir) müssten? ... (sehen|wissen|haben|kennen) | müssten? (ich|wir) ... (sehen|wissen|haben|kennen)
        müssten? ... (bei (mir|uns)|vorliegen|da sein|hier sein)
        (brauche|benötige|bräuchte|brauchen|benötigen) (ich|wir)
        (auf )?(deine|ihre|eure) (rückmeldung|antwort|zusage) (warte|bis|wäre)
        wart(e|en) (ich |wir )?(noch |immer noch )?auf (deine?|ihre?|eure?)n? | (mir|uns) fehl(t|en)\b | fehl(t|en) (mir|uns)\b
        über (eine?n? |ihre?n? |deine?n? |eure?n? )?(kurze |baldige |schnelle )?<input>\w* ... freue(n|te)?
        freuen? (ich mich|wir uns|mich|uns) ... (auf|über) (ihre?n?|deine?n?|eure?n?) (baldige |kurze )?<input>
    """,
    "let_me_know": r"""
        (?<!ich\s)(?<!wir\s)(<do>)e? (<me>)
        (geben|lassen|schicken|senden|schreiben|melden|rufen|schauen|teilen|prüfen|denken|leiten|füllen) sie
        ^(<start>)?(?!(haben|hätten|sollten|möchten|wollen|wollten|können|könnten|dürfen|dürften|müssen|sind|wären|werden|
            würden|wissen|entschuldigen|verzeihen|bleiben|genießen|kommen sie gut|beachten)\b)\w{2,}(en|ern|eln) sie\b
        ^(<start>)?(seid|sei) so (gut|nett|lieb)
        ^(<start>)?(?!geht|passt|klappt|freut|tut|kommt|bleibt|steht|läuft|stimmt|reicht|macht\b)\w{3,}t (euch|uns) (mal|
            das|bitte|die|den|in|an|kurz|noch|doch)
        # Without its subject a verb tells what to do, unless it is done for the reader ("schick dir die Zahlen").
        ^(<start>)?(<bare>) (?!(ich|er|sie|es|wir|ihr|dir|dich|ihnen|euch)\b)\w+
        (?<=[,;:–-]\s)((aber|und|dann|also|nur) )?(<bare>) (?!(ich|er|sie|es|wir|ihr|dir|dich|ihnen|euch)\b)\w+
        ^(<start>)?(schickt|nehmt|gebt|sagt|ruft|schreibt|lest|prüft|meldet|bringt|holt|sucht|zeigt|stellt|füllt|tragt|
            testet|wählt|nennt|macht|helft|fragt) (mir|uns|bitte|mal|doch)\b
        ^(<start>)?denk(e|t)? (bitte |doch |auch )?(an|daran)\b
        (bestätigen|antworten|überweisen|vergessen|unterschreiben|kommen|nennen|helfen|bringen|tragen|lesen|wenden) sie
        (gib|gebt|geben|sag|sagt|sagen) ... bescheid
        um (rückmeldung|antwort|bestätigung|feedback) (bis|wird|gebeten|per)
    """,
    "lets": r"""
        lass(t|en)? (sie )?uns | wie wär(e|'?s) | sollen wir | wollen wir
        (hast du|haben sie|habt ihr) (zeit|lust|interesse)
        hättest du | wäre es (möglich|okay|ok|denkbar) | ist es möglich | was hältst du | was halten sie
        wie sieht es ... aus
    """,
    "missing": r"""
        (anhang|anlage|datei|link|pdf|dokument|seiten?( \d+)?|mail|nachricht)( \S+){0,4}? (fehl(t|en)|leer|kaputt|defekt|
            unlesbar|nicht lesbar|nicht dabei|abgeschnitten)
        (kein|keinen|keine) (anhang|anlage)\b | (anhang|anlage|datei|link|pdf) ... (lässt|lassen) sich nicht (öffnen|lesen)
        (du|sie) ... (anhang|anlage|datei)\w* vergessen
        ^(korrekturen|rückmeldung(en)?|anmeldung(en)?|antwort(en)?|feedback|kommentare|wünsche|vorschläge) (bitte )?(bis|an
            (mich|uns))\b
    """,
    "thankful": r"""
        (dankbar|freuen|freue|nett|super|toll|lieb|hilfreich|schön) ... (wenn|könnte*|würde*|über (eine|ein|ihre|deine))
        (wäre|wären) (ich|wir) ... dankbar
        wäre (es )?(super|toll|nett|prima|klasse|lieb|hilfreich|schön|gut) !(gewesen)
        (ich|wir) (wollte|wollten) (dich|sie|euch)? ?fragen | ich frage (mich|dich|sie),? ob (du|sie|ihr|jemand)
        (kleine|große|eine) bitte
    """,
    "duty": r"""
        (du|sie|ihr) (musst|müssen|müsst|sollst|sollten|solltest) !(... (sein|gewesen|haben)\W*$) | (nicht )?vergessen,? .{3,60} zu \w+en
        (ist|sind) ~ (einzureichen|zu (senden|prüfen|unterschreiben|bestätigen|zahlen))
        bis \S+ \S* ?(einreichen|hochladen|ausfüllen|abgeben)\W*$
    """,
    "question_you": r"^(?=.*\b(du|dir|dich|dein*|sie|ihnen|ihr*|euch|wir|uns)\b).*\?\W*$",
    "question": r"\w+\W+\w[^?]*\?\W*$",
}

PLEASANTRIES = r"""
    # who else is to be asked
    (frag|fragen|sprich|sprechen|ruf|rufen|wende|wenden|probier|versuch) [^,.!?]{2,40}, (der|die|das|er|sie|es) (hat|weiß|
        kennt|macht|kann|ist|kümmert|haben|wissen|kennen|machen|können)
    (brauche|brauchen|bräuchte) (ich |wir )?(dringend |mal |erst )?(urlaub|ferien|eine pause|ruhe|schlaf)\b
    (bescheid|melde dich|melden sie sich),? (falls|wenn|sollte) (es|das|etwas|was|sich|der|die)\b ... (nicht|fehlt|hakt)
    ^(hättest|hätten|hättet|wärst|wären) (du|sie|ihr) (doch|mal|bloß|nur)\b | ^sag(t|en sie)? (niemals|bloß|nur)\b
    (komm|kommt|kommen sie) gut (heim|an|nach hause|rein|rüber)
    (hättest|hätten|hättet) (du|sie|ihr) ... (sollen|müssen|können)\b | lass(t|en sie)? (dir|dich|euch|sich) (ruhig )?zeit
    (ist|war) (das|es) (nicht|ja nicht|denn nicht) (einfach )?(herrlich|schön|toll|wunderbar|großartig|fantastisch|
        unglaublich|verrückt|schade|komisch|seltsam)
    (bei|für) (weiteren |etwaigen )?(fragen|rückfragen) | wie geht ?'?(e?s) | (zögern|scheuen) sie (sich )?nicht
    (schöne[ns]?|gute[ns]?) (tag|woche|wochenende|abend|feiertage|reise|start) | hoffe,? (es|dir|ihnen|du|sie)
    bitte (sehr|schön) | (wenn|falls) (du|sie|ihr) (noch )?(fragen|hilfe|weitere)
    melde dich (gern|jederzeit|ruhig) !(bis)
    (wer|wie) (hätte|konnte|kann) (das|man|nur|jemand) (gedacht|ahnen|nur|denn) | entschuldig\w+ sie bitte
    nicht wahr\?
    (falls|wenn) (du|sie|ihr) ~ (möchten|möchtest|wollen|willst|wünschen|bereits|schon) ... (klicken|besuchen|
        abmelden|gezahlt|bezahlt|ignorieren|gegenstandslos)
"""

REFERS = r"""
    (brauche|brauchen|braucht|benötige|benötigen|benötigt|bräuchte|bräuchten)( ich| wir)? (es|das|sie|ihn|die|den|
        diese|dies|alles)
    (frist|abgabe|abgabetermin|einsendeschluss|stichtag|deadline|abgabefrist) (ist|endet|läuft)
    (es|das|sie|alles) (muss|müsste|sollte|müssen) ... (da|fertig|vorliegen|raus|abgegeben|eingereicht|sein)
"""

LEAVE = r"""
    (kann|könnte|darf|dürfte|soll|sollte|können|könnten|dürfen|sollen) (ich|wir) (?!.{0,40}\bbitten\b)... (schicken|
        senden|zusenden|nachsenden|abgeben|einreichen|nachreichen|liefern|nachliefern|geben|mailen|zahlen|bezahlen|
        überweisen|antworten|zurückgeben|zurücksenden|unterschreiben|hochladen|weiterleiten|vorbeibringen|bringen)
    (ist|wäre) es ~ (ok|okay|in ordnung|recht),? wenn (ich|wir)
"""

JOINS = "aber | doch | also"
