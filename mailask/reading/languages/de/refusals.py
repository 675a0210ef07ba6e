"""How German speakers refuse, put off, and ask for no more mail."""

from __future__ import annotations

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
        vor(her)? ... (nicht|nichts|nix|net|ned|unmöglich|wird es nichts|keine chance|schaffe) | frühestens
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
}
