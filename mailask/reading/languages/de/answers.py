"""How German speakers answer an ask."""

from __future__ import annotations

WORDS = {
    "verb": """
        kann | können | darf | dürfen | möchte | möchten | will | wollen | werde | werden | mag | würde | würden
        könnte
        könnten | mache | machen | gebe | geben | habe? | haben | hab | weiß | wissen | kenne | kennen | fühle | bin
        sind
        ist | geht | schaffe | schaffen | sehe | sehen | passt | klappt | wird | lasse | teile | teilen | nehme | nehmen
        verleihe | verleihen | beantworte | beantworten | erteile | erteilen | führe | führen | reicht | kommt | komme
        steht | stehe | stehen | sehe | trau | traue | hätte | wäre | biete | bieten | vergeben | empfehle | schreibe
    """,
    "none": "nicht | kein* | niemand* | nichts | nie | keinesfalls | nirgends",
    "deed": """
        möglich | helfen | weiterhelfen | teilen | weitergeben | herausgeben | sagen | machen | annehmen | zusagen
        empfehlen | dürfen | darf | kann | können | interesse | zeit | mehr | zuständig | erlaubt | gestattet
        vorgesehen
        drin | vergeben | verleihen | beteiligen | zustimmen | genehmigen | mitteilen | leisten | anbieten
        unterstützen | teilnehmen | kommen | dienen | entsprechen | geht | geben | klappen
    """,
    "now": """
        im moment | momentan | zur zeit | zurzeit | gerade | derzeit | aktuell | diese woche | diesen monat | jetzt
    """,
    "busy": """
        schlecht | viel | keine zeit | land unter | ungünstig | stress* | unterwegs | voll | umzug | schwierig | knapp
        überlastet | dicht | zu | zu nichts | bis über | eng | ausgebucht | keine luft | chaos | die hölle los
    """,
    "month": """
        januar | februar | märz | april | mai | juni | juli | august | september | oktober | november | dezember
        montag | dienstag | mittwoch | donnerstag | freitag | anfang | mitte | ende | herbst | frühjahr | sommer
        winter
    """,
    "done": """
        erledigt | fertig | geschickt | gesendet | verschickt | raus | hochgeladen | unterschrieben | ausgefüllt
        gemacht | geschrieben | eingetragen | abgeschickt | durch | bezahlt | überwiesen | freigegeben | eingereicht
        angelegt | bestellt | gebucht | geprüft | durchgesehen | gelesen | beantwortet | gemailt
    """,
    "did": """
        geschickt | rübergeschickt | gemailt | gefaxt | beantwortet | geprüft | angepasst | geändert | abgegeben
        hingelegt
        durchgelesen | angesehen | angeschaut | gesendet | geschrieben | hochgeladen | unterschrieben | eingetragen | weitergeleitet | erledigt
        gemacht | ausgefüllt | gesprochen | überwiesen | freigegeben | angelegt | vorgestellt | verschickt | abgeschickt
        eingereicht | kommentiert | gelesen | bestellt | angehängt | beigefügt | reserviert | gebucht | korrigiert
        durchgesehen | zugeschickt | ausgestellt | raus | bezahlt | abgelegt | aktualisiert | beantragt | bestätigt
    """,
    "deeds": """
        schick* | send* | mach* | schau* | les* | schreib* | meld* | stell* | komm* | ruf* | geb* | helf* | bring*
        kümmer* | leit* | prüf* | such* | nehm* | werd* | unterschreib* | übernehm* | les* | bereit* | bestätig* | lass*
        druck* | buch* | reservier* | korrigier* | besorg* | frag* | lieg* | trag* | spiel* | back* | fahr* | hol*
    """,
}

PHRASES = {
    "opt_out": r"""
        # von der liste
        abmelden | abbestellen | austragen
        (streich|nehm|nimm|entfern|lösch|trag)* (sie )?(mich|meine \w+|uns|unsere \w+) ... (verteiler|liste|adress*|
            kontakt*|datenbank|daten|aus)
        (lösch|entfern)\w* (sie )?(bitte )?(umgehend )?(meine|unsere) (daten|adresse|mailadresse|e-?mail-?adresse|
            kontaktdaten)
        # keine mails mehr
        keine(rlei)? (weiteren )?(e-?mails?|anfragen|nachrichten|werbung|post|mails) (mehr|dieser art)
        keine weiteren (e-?mails?|anfragen|nachrichten|mails)
        nicht (mehr|weiter|erneut|wieder) (an)?(schreib|kontaktier|mail|belästig)*
        (schreib|kontaktier|mail)\w* ... nicht mehr | (schreib|kontaktier|mail)* ... (nie wieder|nie mehr)
        mir nicht mehr ... (schreib|mail|send)* | (nie|nicht) wieder ... (schreib|kontaktier|mail)*
        (seh\w+|nehm\w+|bitte) ~ (von weiteren|abstand) | von weiteren (anfragen|mails|e-mails|nachrichten)
        hör* (bitte )?auf,? (mir|mich) | in ruhe (zu )?lassen
        (lass|lassen) (sie )?(mich|uns) (bitte )?in (ruhe|frieden) | unterlassen sie
        woher haben sie (meine|diese) ... (lösch|entfern|streich)*
    """,
    "not_opt_out": r"""
        (aus|von) (der|dem|diesem|dieser|unserem|unserer|eurem) (\w+ )?(termin|besprechung|runde|meeting|call|
            telefonat|einladung|thread|kanal|team|projekt|protokoll|cc|kopie|dienstplan|\w+tag\w*) ... (raus|
            streich\w*|austragen|abmelden|nehm\w*)?
        (abmelden|austragen) (von|aus) (?!(der|dem|eurem|ihrem) (liste|verteiler|newsletter))
        (an|auf|unter) (diese|dieser|die alte) (adresse|nummer)
        (für|von) (der|dem|den|die|das|morgen|heute|\w+tag) (\w+ )?(ab|abmelden)
    """,
    "not_no": r"""
        ^.{0,120}(eine|gern eine) ausnahme | war(en)? (\S+ ){0,6}?(nicht|kein*)( im \w+)?
        (daher|deshalb|deswegen) erst (heute|jetzt)
        ^(nein|nee|nö|ne|na)\W+(passt|alles (gut|klar|bestens|ok|okay)|(das )?(ist |wäre |war )?(gut|ok|okay|in ordnung|
            prima|alles|schon ok|kein(e)? (problem|thema|ding|sache))|mach(t|en)? (nur|ruhig|das|es|so|nichts)|
            nur zu|gerne?|keine? (problem|sorge|ursache|einwände|fragen|anmerkungen|thema|stress)|nichts|noch nicht|
            natürlich nicht|überhaupt nicht|gar nicht|im gegenteil|das war'?s|ich (mach|kümmere|schick|nehm|übernehm|
            bring)\w*|bleibt|läuft|von mir aus|spricht nichts|habe? ich (schon|schon gemacht))
        keine (einwände|fragen|anmerkungen|bedenken|wünsche|änderungen) !(aber|mehr)
        # sieht nur wie eine absage aus
        nicht nein
        (gar |überhaupt )?kein(e|erlei)? (problem|ding|sache|ursache|eile|umstände|thema|frage|stress|hektik|aufwand)
        warum nicht | wieso nicht | (kann|könnte) (ich )?(da )?(doch )?nicht nein sagen | macht nichts | nicht nur
        nicht weit
        (spricht|steht) (aus meiner sicht |von meiner seite )?nichts (da)?gegen | nichts lieber | nicht der rede wert
        nichts einzuwenden | (nicht|kein) (lange|zweifel) | nicht (zu )?(spät|schlecht|vergessen|schlimm) | nicht wahr
        kann (es )?(ja )?nicht schaden | (habe|hab) (gar )?nichts dagegen | keine sorge | wenn nicht | falls nicht
    """,
    "small_talk": r"""
        wie geht ?'?(e?s)? | was macht (die|der|das) | wohnst du | wie läuft | alles gut bei
    """,
    "query": r"""
        # fragen ohne fragezeichen
        ^(kannst|könntest|würdest) du ... (sagen|erklären|erläutern|schicken|bestätigen|verraten)
        ^(können|könnten|würden) sie ... (sagen|erklären|erläutern|schicken|bestätigen|verraten)
        mir ist (noch )?(nicht (ganz )?klar|unklar)
    """,
    "no": r"""
        (dagegen|anders) entschieden | (schon|bereits|leider) ~ (belegt|besetzt|reserviert|vermietet|weg|voll)
        # weitere absagen
        (mir|uns) (fehlt|fehlen) | (fehlt|fehlen) (mir|uns) | übersteig\w+
        halte (ich )?(mich|uns) (da |lieber )?(raus|heraus) | (verbiet|untersag)\w+ (es|das|mir|uns|dies)*
        auf keinen fall | keine chance | nichts für (mich|uns) | nicht mein ding | kommt ~ nicht in frage | verzichte
        (schon|bereits) (etwas|was) (anderes )?vor | verhindert
        nicht (befugt|berechtigt|gewillt) | sehe ich schwarz | bin (ich )?(da )?raus | lieber (absagen|passen)
        # nein
        ^(nein|nee|nö|leider nicht|leider nein) !(kein problem|das macht) | ^ne\W | ^(auf )?(gar )?keinen fall
        ^(ganz |sicher |bestimmt |natürlich )+nicht | (bitte|lieber) nicht !(vergessen|wundern|böse)
        (hat|hab|habe|haben) (\S+ ){0,4}?(keinen (kopf|nerv|bock)|keine lust)
        (gibt es|gibt's|existiert) ~ (nicht|kein\w*) | hier ~ (niemand|keiner) | aus (zeit|termin|kapazitäts)gründen
        rausgeben ~ (darf|dürfen|kann) | nicht (raus|heraus)geben
        leider (nein|nicht|kein*|muss|nie|bin|absagen|unmöglich|verkauft|vergeben) | lieber nicht
        (eher|wohl) nicht !(vor|bis|so)
        # kann nicht, gibt es nicht
        <verb>( [^\s.!?]+){0,7}? (<none>) !(nur|so (schnell|bald))
        (<none>|leider) ~ <deed>
        ungern | (tut|täte) (es )?(mir|uns) (sehr |wirklich |furchtbar )?leid !(für|dass|wegen|die späte)
        damit kann ich nicht | sehe ich mich nicht | ausgeschlossen | unmöglich | zu heikel
        (wird|wurde) (das |es |da )?(wohl |leider )?nichts !(vor)
        # absagen
        (muss|müssen|möchte|möchten|werde|werden) ~ (absagen|ablehnen|passen|verzichten|nein sagen|enttäuschen|
            absage erteilen)
        (sage|sagen|lehne|lehnen) ~ (ab|nein) | (bitte|bitten) ~ um (ihr |dein |euer )?verständnis | absage
        da bin ich raus | ohne mich
        (grundsätzlich|generell|prinzipiell|nach reiflicher überlegung|bedauerlicherweise|bedaure|
            bedauern) ... (kein*|nicht|ab|absagen)
        # hätte gern
        (hätte|wäre|würde) ~ gerne? ... (aber|nur|doch|jedoch) | so gern(e)? ich ... (möchte|würde|helfe)
        # darf nicht
        vertraulich | befangen | gegen (unsere )?(regel|vorschrift|richtlini)*
        (unterlieg|fällt|fallen)\w* ~ (schweigepflicht|geheimhaltung|nda)
        # keine mittel
        kein(e|en)? (interesse|zeit|kapazität*|budget|möglichkeit|platz|lust|bedarf|luft)
        (budget|kontingent|etat) ... (ausgeschöpft|aufgebraucht|weg|verplant)
        (schon|bereits|längst) (vergeben|verkauft|verliehen|ausgebucht|vermietet|zugesagt|verplant)
        # die falsche
        (der|die|das) falsche | (andere|anderen|anderweitig) (such|umsehen|umschauen)*
        such\w* (dir|ihnen|euch) ~ (andere|jemand)
    """,
    "lack": r"""
        # was jemand nicht hat oder weiß: eine absage, wenn die antwort nicht zuerst zusagt
        kein(e|en)? ahnung | (weiß|kenne) ~ (nicht|kein\w*|niemand\w*) | (habe|haben) ~ (nicht|kein\w*|nichts)
    """,
    "later": r"""
        bedenkzeit | (brauche|bräuchte|brauchen) ... (ein paar|einige|noch) (tage|wochen)
        ein (ander ?mal|andermal|anderes mal) | nächstes mal | zu einem späteren zeitpunkt
        (komme|kommen) ~ (darauf|drauf) zurück | (verschieben|aufschieben|vertagen) | gib mir ~ (tage|wochen|bis)
        # nicht vorher
        (nicht|kaum|erst|nichts|unmöglich|schaffe|schlecht|keine) ... (vor|bevor|<now>|mehr vor|bis)
        vor(her)? ... (nicht|nichts|unmöglich|wird es nichts|keine chance|schaffe) | frühestens
        (diese woche|diesen monat|momentan|gerade) ... (nichts?|kein*)
        noch nicht ... (sagen|absehen|absehbar|wissen|entscheiden)
        # erst dann
        erst ~ (ab|im|nach|in|ende|anfang|mitte|am|wieder|nächste*|kommende*|dann|wenn)
        # frag noch einmal
        (frag|frage|fragen|meld*|erinner*|schreib*|komm*|ruf*|stups*|hak*) ... (noch ?(ein)?mal|nochmal|wieder|später|
            dann|erneut)
        (frag|frage|fragen|meld*|erinner*|schreib*|komm*|ruf*) ... (im|ende|anfang|mitte|nach|in)
        # gerade nicht
        (sag|geb|meld)* ... (nächste|kommende)\w* woche ... bescheid
        lass mich ... (schauen|nachsehen|überlegen|nachdenken)
        <now> ... (kein*|nicht|leider nicht) | überlege* (es )?(mir|uns)
        (muss|müssen|müsste|möchte|will) (ich |wir |das |mich )?(\S+ ){0,5}?(besprechen|klären|abklären|absprechen|
            nachfragen|abstimmen|rücksprache)
        (muss|müssen) ~ (überlegen|nachdenken|klären|abklären|drüber schlafen)
    """,
    "sometime": r"""
        (diese woche|diesen monat) ... (dicht|voll|eng|ausgebucht|schwierig|schlecht)
        <now> ... <busy> | land unter | stecken? (gerade |noch |selbst )?(mitten |tief )?in | bis über (beide|die) ohren
        (heute|noch) nicht | heute ... (nicht|nichts|kein*) | nicht mehr heute
        ab (dem )?\d+ | ab (<month>) | sobald ... (vorbei|fertig|durch|zurück|ruhiger|abgeschlossen)
        (nächste|kommende|übernächste)* (woche|monat|quartal|jahr) (\w+ )?(gern*|wieder|besser|geht|passt|nochmal)
        später | nächsten monat | in ein paar (wochen|tagen|monaten) | im neuen jahr | (die )?tage mal
        nach (den ferien|dem urlaub|ostern|weihnachten|der messe|pfingsten|der inventur|den feiertagen|dem umzug|
            dem sommer)
    """,
    "turn": "aber | leider | jedoch | bedauer* | absag* | doch nicht | tut mir leid",
    "perhaps": "vielleicht | gern* | eventuell | könnte* | versuch* | möglicherweise | dann",
    "not_yes": r"""
        (sicher|natürlich|klar|bestimmt|ganz sicher|selbstverständlich|gern|auf jeden fall) (nicht|kein\w*|nein)
        (nicht|kein\w*|nie) (so |ganz |sehr |sicher |mehr ){0,4}(gern*|klar|sicher|einverstanden|dabei)
        (klar|sicher|natürlich|gern) (doch)?,? (als|weil) | alles klar
    """,
    "hello": r"""
        ^(hallo|hi|hey|moin( moin)?|servus|grüß (dich|gott)|liebe[r]?|sehr geehrte[r]?|guten (tag|morgen|abend)|na)(
            (frau|herr|herrn|dr|prof)\.?){0,3}
    """,
    "own": "ich | wir | mein* | unser* | komme | mache | gern*",
    "once": "^sobald",
    "only": "^nur",
    "part": r"""
        (die|den|der|das) (erste|ersten|zweite|zweiten|andere|halbe)\w* (hälfte|teil|seite|seiten|halbjahr|quartal|
            kapitel|zeilen|rate|paar|zwei|drei|\d+)
        die hälfte | den rest | der rest | (das )?restliche\w* | bisher | vorerst | fürs erste | vorab | schon ?mal
        zunächst
        teilweise | folgt | folgen | nachreichen | reiche ~ nach | noch nicht (alles|ganz|vollständig|komplett)
        unvollständig | fehlt ~ noch | fehlen ~ noch | noch (offen|ausstehend|ausständig) | kommt ~ (noch|später|nächste)
        zum teil | einen teil | ein teil | bis (januar|februar|märz|april|mai|juni|juli|august|september|oktober|
            november|dezember)
        erster entwurf | soweit | so weit (ich|wir)
    """,
    "hedge": r"""
        (glaube|denke|meine ich|ich meine|vermute|nehme an|schätze|hoffe|fürchte) (ich )?(mal |dass |schon )?
        wahrscheinlich | vermutlich | vielleicht | eventuell | womöglich | wohl | anscheinend | angeblich | hoffentlich
        möglicherweise | scheint | könnte | dürfte | müsste* | sollte* | nicht (ganz )?(sicher|klar)
        noch nicht | fast | beinahe | eigentlich | soweit ich weiß | meines wissens | im prinzip | grundsätzlich
        versuch* | falls | es sei denn | ^(wenn|sobald|bevor)
    """,
    "others": r"""
        (er|man|jemand) (hat|ist|wird|will|würde|kann|könnte|sagt|sagte|meint|meinte|macht|schickt|meldet|möchte|soll|
            wollte|war)
        sie (hat|ist|wird|will|würde|kann|könnte|sagt|sagte|meint|meinte|macht|schickt|meldet|möchte|soll|wollte|war)
        (hat|ist|wird|will|würde|kann|könnte|sagt|macht|schickt|meldet) (er|sie sich)
        (mein|meine|unser|unsere|der|die|seine|ihre) (\w+ )?(chef\w*|kolleg\w*|assistent\w*|team|abteilung|leitung|
            anwält\w*|anwalt|rechtsabteilung|buchhaltung|sekretari\w*|leute|frau|mann|kund\w*|vorgesetzt\w*)
        (sagte|meinte|hieß es|laut|angeblich)
    """,
    "it": r"""
        es | sie | ihn | das | die | beide* | alles | (dir|ihnen|euch|dich) | dein\w* | ihre? | ihren | eure?
    """,
    "wants": r"""
        (unterschreib|unterzeichn|ausfüll|zurückschick|zurücksend|bestätig|bezahl|freigeb|genehmig)\w* | fülle?n? ~ aus
        schicke?n? ~ (unterschrieben )?zurück
    """,
    "open": r"""
        ^(hallo|hi|liebe[r]?|guten tag)?( \w+)?\W*(und |aber |also ){0,4}(welche\w*|was|wer|wen|wem|wo|wann|wie (viel\w*|lange|
            oft|hoch)?|warum|wieso|wozu|woher)
        (und|oder) (welche\w*|was|wer|wo|wann|wie)
        (noch )?(einwände|fragen|anmerkungen|änderungen|wünsche|bedenken|kommentare|vorschläge|probleme) | etwas dagegen
        sonst noch
    """,
    "condition": r"""
        sonst (gern*|jederzeit|ja)
        unter einer (einzigen )?bedingung | nur (wenn|falls) | wenn | falls | sofern | vorausgesetzt
        unter der (bedingung|voraussetzung) | solange | sobald | es sei denn
        vorbehaltlich | im prinzip | hängt (davon )?ab | kommt darauf an | (eine|einer) bedingung
        voraussetzung (ist|wäre) | im gegenzug | dafür (musst|müsstest|müssten|müssen) | sonst (nicht|geht|kann|wird)
        allerdings (nur|erst) | aber nur (mit|gegen|in|als|für|ohne|bis)
    """,
    "undone": r"""
        # nicht, oder noch nicht
        (nicht|noch nicht|nie|kein\w*|nichts|niemand|kaum|fast|beinahe|erst) (ganz |vollständig |wirklich |mal |alles |
            mehr |so |dazu |gekommen ){0,4}<done>
        (noch|bisher|bislang|leider|immer noch|derzeit) ... (nicht|nichts|kein\w*) ... <done>
        # wenn es so weit ist, und was erst wird
        (wenn|sobald|falls|sofern|bis|bevor|ob|nachdem)\b[^.?!]{0,50}? <done>
        (wird|werde|werden|wirst|soll|sollte|sollen|muss|müssen|müsste|kann|können|könnte|will|möchte|lasse|darf)\b[^,;]{0,50}? <done>
        (damit|dass)\b[^.?!]{0,50}? <done> \w*
        (werde|werden|wird) ... (haben|sein)
        # was jetzt jemand anders hat
        (an|ans|zu|zur|zum|bei|der|dem|den|meine[rmn]?|unsere[rmn]?|unserem) (?!(dich|dir|sie|euch|ihnen|beide)\b)[^,;]{0,50}? (weitergegeben|weitergeleitet|weitergereicht|übergeben|überwiesen|vorgelegt|abgegeben)
        (habe|hab|haben) (ich |wir )?(es|das|sie|ihn|deine|ihre|eure|die) ... (an|ans|zum|zur|bei) (?!(dich|sie|euch|
            ihnen|dir)\b)[^,;]{0,40}? (geschickt|gesendet|gegeben|weitergegeben|weitergeleitet|gemailt)
        (habe|hab|haben) (ich |wir )?(es |das |sie |ihn )?(schon |bereits |gerade |mal )?(die|den|der|dem|meine[nrm]?|
            unsere[nrm]?|[A-ZÄÖÜ]\w+) (\w+ )?(gefragt|gebeten|beauftragt|angefragt)
    """,
    "settled": r"""
        # ohne den anderen erledigt
        (habe|hab|haben) (ich |wir )?(es|sie|ihn|das|die|den) (inzwischen |mittlerweile |doch |jetzt |nun |schon |
            bereits ){0,4}(selbst |selber |noch )?(wieder)?gefunden | vergiss es | vergessen sie es
        hat sich ~ erledigt | (?<!wird\s)(?<!werden\s)(alles )?(geklärt|geregelt|gelöst)
        müsste\w* ~ (angekommen|da) sein | (hast|haben|habt) (du|sie|ihr) (schon|bereits|doch)
        (müsste|sollte)\w* ... (postfach|haben|vorliegen|angekommen)
    """,
    "enclosed": r"""
        # mit der sache selbst
        anbei | im anhang | angehängt | beigefügt | beiliegend | in der anlage | als anlage
        (?<!\w\s)hier (ist|sind|kommt|kommen|die|der|das|mein*|wie) !(niemand|leider|keine?r?|nichts|problem)
        (?<!\w\s)(und )?hier (bitte|,|$) | schick(e)? (ich )?(dir |ihnen |euch )?(hiermit|anbei|im anhang|hier)
        wie (gewünscht|besprochen|versprochen|gewollt|erbeten) | liegt (jetzt |schon |nun )?(bei) | findest du
        finden sie
    """,
    "done": r"""
        (ist|sind) (schon |bereits |jetzt )?(erledigt|durch|online|im postfach|in der post|fertig)
        liegt (jetzt |schon |nun |seit ~ |bereits |ab sofort )?(auf|im|in|unter)
        # getan
        (ist|sind) (schon |bereits )?unterwegs | unterschrieben und | (?<!wird\s)(?<!werden\s)erledigt
        fertig !(bin|werde|gestellt werden) | (ist|sind) raus | schon (gemacht|geschickt|passiert)
        (habe|haben|hab|hast) ... <did>
        (wurde|ist|sind) ... (verschickt|freigegeben|überwiesen|erledigt|ausgestellt|raus|angelegt|hochgeladen)
        ^(gerade |eben |soeben |schon |bereits |alles )?(geschickt|abgeschickt|hochgeladen|verschickt|gesendet|
            eingetragen|unterschrieben|gemacht|erledigt|raus)
    """,
    "yes": r"""
        (kommt|kommen|folgt|folgen) (morgen|heute|am \w+|bis|nächste|noch heute|dann|gleich)
        # weitere zusagen
        ^(nein|nee|nö|ne)\W+(passt|alles (gut|ok|okay)|(das )?(ist |wäre )?(gut|ok|okay|in ordnung|prima)|nur zu|gerne?|
            mach(t|en)? (nur|ruhig|das|es|so)|kein(e)? (problem|thema|sache)|von mir aus|spricht nichts|ich (mach|
            kümmere|schick|nehm|übernehm|bring)\w*)
        keine einwände | kein (thema|ding|stress|akt) | kriegst du
        (geht )?in ordnung | von mir aus | meinetwegen | (lässt|lasst) sich (machen|einrichten)
        steht? (dir|ihnen|euch) ~ (frei|offen|zur verfügung) | jawohl | jederzeit
        stimme (ich )?(gern |dem )?zu | (machen|kriegen|bekommen) wir (gern|hin|schon|doch)? | nicht nein
        (nehme|nehmen) ~ an !(dass) | freue? mich (drauf|darauf) | bin gern* dabei
        (das|dies) (mache|erledige|übernehme|besorge) (ich|wir) | komme (ich )?gern* | aber sicher | abgemacht | gebongt
        ich komme !(nicht|erst)
        # ja
        ^(ja|jap|jo|klar|gerne?|natürlich|selbstverständlich|sicher|okay?|ok|passt|geht klar|kein problem|mach ich)
        ^(einverstanden|freilich|logo|(na )?logisch|abgemacht|(ist )?(gebongt|geritzt|abgemacht)|sehr gern*|genehmigt|
            freigegeben|na klar|aber (ja|klar|gern|sicher)|jederzeit)
        (?<!alles\s)klar !(,? dass|ist nur) | natürlich | selbstverständlich | kein problem | geht klar | mach(e)? ich
        einverstanden | wird gemacht
        (sehr )?gern(e)? !(geschehen|gemacht|würde|hätte) | mit (vergnügen|freude) | bin (ich )?dabei
        freue mich !(sehr )?(,? (von|dass)|über)
        sage (ich )?zu | auf mich zählen | rechne mit mir | trag mich ein | (spricht|steht) ~ nichts (da)?gegen
        warum nicht
        passt (mir|gut|bei mir) | stehe? ~ zur verfügung | habe? nichts dagegen | schaffe ich
        (hast du|haben sie) (es|das|sie|alles|meine|die) !(gelesen|schon|noch)
        (du hast|sie haben) (es|das|sie|alles) (bis|am|morgen|heute|spätestens) | kannst du (haben|kriegen|bekommen)
        # wird getan
        schick(e)? (ich|dir|ihnen) | sende (ich|dir|ihnen) | (bekommst|kriegst|erhältst) du | (bekommen|erhalten) sie
        (du|sie) (bekommst|bekommen|kriegst|erhalten|erhältst) | kümmere mich | (übernehme|mache|erledige|besorge) ich
        (ich|wir|sie|er) (<deeds>) !(... (nicht|kein))
    """,
    "referral": r"""
        # was man mit der anderen person tut
        wende* | frag* | ruf* | schreib* | kontaktier* | sprich | sprechen | in (cc|kopie) | setze* | verweise
        weitergeleitet
        leite | weitergegeben | melde* dich bei | melden sie sich bei
        # was die andere person ist
        zuständig | ansprechpartner* | richtige (person|adresse|ansprechpartner*) | kann das (sowieso )?besser
        kennt sich
        kümmert sich | übernommen | nachfolger* | kollege | kollegin | betreut | verantwortlich | macht das | leitet
        hilft
        helfen
    """,
    "thanks": r"""
        alles klar | danke | dank | dankeschön | merci | gefreut | glückwunsch | gratulier* | toll | super
        zur kenntnis | verstanden
        angekommen | erhalten
    """,
}
