"""What in the answer of a German speaker only looks like one, or leaves it open."""

from __future__ import annotations

PHRASES = {
    "not_opt_out": r"""
        (aus|von) (der|dem|diesem|dieser|unserem|unserer|eurem) (\w+ )?(termin|besprechung|runde|meeting|call|
            telefonat|einladung|thread|kanal|team|projekt|protokoll|cc|kopie|dienstplan|\w+tag\w*) ... (raus|
            streich\w*|austragen|abmelden|nehm\w*)?
        ((nimm|nehm\w*|streich\w*|lösch\w*|entfern\w*) (\w+ ){0,3}(aus|von) (dem|der) )?(liste|verteiler) (für|zu|von) (den|die|das|dem|der) (\w+ )?(termin|besprechung|runde|meeting|call|telefonat|
            einladung|kanal|projekt|\w+tag\w*)
        (abmelden|austragen) (von|aus) (?!(der|dem|eurem|ihrem) (liste|verteiler|newsletter))
        (an|auf|unter) (diese|dieser|die alte) (adresse|nummer)
        (für|von) (der|dem|den|die|das|morgen|heute|\w+tag) (\w+ )?(ab|abmelden)
    """,
    "not_no": r"""
        ^.{0,120}(eine|gern eine) ausnahme | war(en)? (\S+ ){0,6}?(nicht|kein*)( im \w+)?
        (daher|deshalb|deswegen) erst (heute|jetzt) | nicht dagegen | (\w+ ){0,4}nicht (öffnen|aufmachen|herunterladen) | (nein\W+)?(\w+ ){0,4}(nicht vergessen|vergesse (\w+ )?nicht)
        ^((nein|nee|nö|ne|na)\W+){1,3}(passt|alles (gut|klar|bestens|ok|okay)|(das )?(ist |wäre |war )?(gut|ok|okay|in ordnung|
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
    "not_yes": r"""
        (sicher|natürlich|klar|bestimmt|ganz sicher|selbstverständlich|gern|auf jeden fall) (nicht|kein\w*|nein)
        (nicht|kein\w*|nie) (so |ganz |sehr |sicher |mehr ){0,4}(gern*|klar|sicher|einverstanden|dabei)
        (klar|sicher|natürlich|gern) (doch)?,? (als|weil) | alles klar
    """,
    "rest": "(den|der|das) rest | restliche\\w* | (folgt|folgen) | nachreichen | reiche ~ nach | (die|das) fehlende\\w*",
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
        niemand | keiner | keine von
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
    "deed": r"""
        <did> | <done> | habe?n? | hab | ist | sind | heute( (früh|morgen|mittag))? | (die|der|das|meine|den|deine) (tabelle|liste|datei|fassung|version|zahlen|daten|text|entwurf|vertrag|bericht|seite|
            unterlagen) | gestern | eben | gerade | schon | soeben
        bereits | vorhin | jetzt | per (post|mail) | laufwerk | ordner | netz | server | freigabe | anmerkungen
        korrekturen | kommentare | änderungen | datei | anhang | anbei | liegt | seit | unter | vom
    """,
    "third": r"""
        ^(er|sie) (hat|hatte|ist|war|kann|konnte|will|wollte|sagt|sagte|meint|meinte|darf|durfte) | ^er('s| hat's)
    """,
    "courtesy": r"""
        (sag|sagt|sagen sie|gib|geben sie|meld dich|melden sie sich|schrei) ... (bescheid|wenn|falls|ob)
        (schau|guck|schauen sie|sieh|sehen sie) (mal |bitte |gern )?(rein|drüber|nach|in) | (bei|für) (rück)?fragen
        viel (spaß|erfolg|glück) | (bitte )?beachte\w* | (lass|lassen) (sie )?(mich|es mich) wissen
    """,
    "sorry": "leider | sorry | tut mir leid | tut uns leid | bedaure* | bedauerlicherweise | schade",
    "negation": r"""
        nicht | net | ned | kein\w* | nichts | nix | nie | niemand | ohne | unmöglich | fehlt | zu (spät|viel|knapp|voll)
        gelöscht | weg | vergriffen | vergeben | voll
    """,
    "but": "aber | jedoch | allerdings | doch",
    "open": r"""
        ^(hallo|hi|liebe[r]?|guten tag)?( \w+)?\W*(und |aber |also ){0,4}(welche\w*|was|wer|wen|wem|wo|wann|wie (viel\w*|lange|
            oft|hoch)?|warum|wieso|wozu|woher)
        (und|oder) (welche\w*|was|wer|wo|wann|wie)
        (noch )?(einwände|fragen|anmerkungen|änderungen|wünsche|bedenken|kommentare|vorschläge|probleme) | etwas dagegen
        sonst noch
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
}
