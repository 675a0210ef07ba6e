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
    "none": "nicht | nix | net | ned | kein* | niemand* | nichts | nie | keinesfalls | nirgends",
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
    "small_talk": r"""
        wie geht ?'?(e?s)? | was macht (die|der|das) | wohnst du | wie läuft | alles gut bei
    """,
    "query": r"""
        # fragen ohne fragezeichen
        ^(kannst|könntest|würdest) du ... (sagen|erklären|erläutern|schicken|bestätigen|verraten)
        ^(können|könnten|würden) sie ... (sagen|erklären|erläutern|schicken|bestätigen|verraten)
        ^(welche\w*|wann|bis wann|wie (viel\w*|lange|hoch)|wofür|wozu|ab wann|um (wie|was)|für (wen|was|wann)) (?!.*!)
        ^(meinst du|brauchst du|willst du|soll ich|möchtest du|meinen sie|brauchen sie|sollen wir|hast du|haben sie)
        mir ist (noch )?(nicht (ganz )?klar|unklar)
    """,
    "hello": r"""
        ^(hallo|hi|hey|moin( moin)?|servus|grüß (dich|gott)|liebe[r]?|sehr geehrte[r]?|guten (tag|morgen|abend)|na)(
            (frau|herr|herrn|dr|prof)\.?){0,3}
    """,
    "own": "ich | wir | mein* | unser* | komme | mache | gern*",
    "once": "^sobald",
    "only": "^nur",
    "condition": r"""
        sonst (gern*|jederzeit|ja)
        unter einer (einzigen )?bedingung | nur (wenn|falls) | wenn | falls | sofern | vorausgesetzt
        unter der (bedingung|voraussetzung) | solange | sobald | es sei denn
        vorbehaltlich | im prinzip | hängt (davon )?ab | kommt darauf an | (eine|einer) bedingung
        voraussetzung (ist|wäre) | im gegenzug | dafür (musst|müsstest|müssten|müssen) | sonst (nicht|geht|kann|wird)
        allerdings (nur|erst) | aber nur (mit|gegen|in|als|für|ohne|bis)
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
        ^(voilà|voila|bitteschön|bitte sehr|da (ist|sind|hast du|haben sie)) | im anhang | anbei | angehängt | beigefügt | beiliegend | in der anlage | als anlage
        (?<!\w\s)hier (ist|sind|kommt|kommen|die|der|das|mein*|wie) !(niemand|leider|keine?r?|nichts|problem)
        (?<!\w\s)(und )?hier (bitte|,|$) | schick(e)? (ich )?(dir |ihnen |euch )?(hiermit|anbei|im anhang|hier)
        wie (gewünscht|besprochen|versprochen|gewollt|erbeten) | liegt (jetzt |schon |nun )?bei\W*$ | findest du
        finden sie
    """,
    "done": r"""
        (ist|sind) (schon |bereits |jetzt )?(erledigt|durch|online|im postfach|in der post|fertig)
        liegt (jetzt |schon |nun |seit ~ |bereits |ab sofort )?(auf|im|in|unter)
        # getan
        (ist|sind) ... (unterschrieben|fertig|abgeschickt|eingereicht) ... (unterwegs|weg|post|raus|zu dir)
        (habe?|hab|haben) (ihn|sie|es|das|den|die|dir|ihnen|alles) ... (eingeworfen|abgegeben|weggeschickt|losgeschickt|
            abgelegt|hingelegt|vorbeigebracht|übergeben)
        (ist|sind) (schon |bereits )?unterwegs | unterschrieben und | (?<!wird\s)(?<!werden\s)erledigt
        fertig !(bin|werde|gestellt werden) | (ist|sind) raus | schon (gemacht|geschickt|passiert)
        (habe|haben|hab|hast) ... <did>
        (wurde|ist|sind) ... (verschickt|freigegeben|überwiesen|erledigt|ausgestellt|raus|angelegt|hochgeladen)
        ^(gerade |eben |soeben |schon |bereits |alles )?(geschickt|abgeschickt|hochgeladen|verschickt|gesendet|
            eingetragen|unterschrieben|gemacht|erledigt|raus)
    """,
    "yes": r"""
        (kommt|kommen|folgt|folgen) (morgen|heute|am \w+|bis|nächste|noch heute|dann|gleich)
        \w+e ich (dir |ihnen |euch |es |das |sie |ihn |gern |noch |gleich |dann ){0,3}(heute|morgen|am \w+|bis|gleich|nachher|
            später|sofort|nächste|umgehend|übers) | (hast du|haben sie) (ihn|sie|es|das|den \w+)$
        # weitere zusagen
        ^(nein|nee|nö|ne)\W+(passt|alles (gut|ok|okay)|(das )?(ist |wäre )?(gut|ok|okay|in ordnung|prima)|nur zu|gerne?|
            mach(t|en)? (nur|ruhig|das|es|so)|kein(e)? (problem|thema|sache)|von mir aus|spricht nichts|ich (mach|
            kümmere|schick|nehm|übernehm|bring)\w*)
        keine einwände | kein (thema|ding|stress|akt) | bekommst du | (mach|erledige?|schicke?|hol|kläre?) ich | kriegst du
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
    "thanks": r"""
        alles klar | danke | dank | dankeschön | merci | gefreut | glückwunsch | gratulier* | toll | super
        zur kenntnis | verstanden
        angekommen | erhalten
    """,
}
