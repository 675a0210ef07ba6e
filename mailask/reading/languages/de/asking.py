"""German."""

from __future__ import annotations

import re

from mailask.reading.languages.asking import Words, alternatives
from mailask.reading.languages.notation import listed

WORDS = Words(
    small=listed(
        """
        der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn weil da damit dass
        ob wenn als wie so sehr auch noch nur schon mal doch eben halt im in am an auf aus bei beim bis durch für gegen
        mit nach ohne über um unter von vom vor zu zum zur zwischen ich du er sie es wir ihr mich mir dich dir ihn ihm
        uns euch ihnen mein meine meinen meiner dein deine deinen deiner sein seine unser unsere unseren unserer unseres
        euer eure euren eures ihre ihren ihrer ist sind war waren bin bist seid wird werden wurde hat haben hatte habe
        kann können könnte könnten muss müssen soll sollen sollte will wollen möchte möchten brauche brauchen benötige
        benötigen bitte dies diese dieser dieses diesem diesen jener man sich nicht was wer wo wann warum dort hier
        """
    ),
    vague=listed(
        """
        hilfe unterstützung rat ratschlag ratschläge tipp tipps idee ideen gedanken gedanke meinung meinungen feedback
        rückmeldung rückmeldungen input etwas irgendwas irgendetwas einschätzung einschätzungen anregung anregungen
        hinweis hinweise info infos informationen auskunft zeit gefallen kommentar kommentare vorschlag vorschläge
        impulse impuls beratung
        """
    ),
    filler=listed(
        """
        paar bisschen wenig etwas gute gutes guter guten schön schönes kleine kleiner kleines kurze kurzen kurzes kurz
        allgemeine einige ein irgendein irgendeine nette nettes weitere deine ihre mehr
        """
    ),
    loose=listed("einige mehrere viele diverse verschiedene paar informationen infos unterlagen alles beispiele"),
    numbers=listed(
        """
        eins eine einen einer einem ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf halbe beide erste
        zweite dritte letzte je einmal zweimal dutzend ja seite satz wort zeile absatz
        """
    ),
    generic=listed(
        """
        hallo hi frage fragen kurze kurz kleine hilfe dringend umfrage anfrage bitte wichtig gefallen update nachfrage
        info infos information problem termin anruf nachricht mail e-mail betreff rückmeldung feedback unterstützung
        rat tipp erinnerung eilt eilig sehr neuigkeiten gesucht benötigt brauche test ein eine
        """
    ),
    verbs=listed(
        """
        antworte antwortet beantworte beantwortet begleite bestätige bestätigt besuche bewerte bring bringe bringt buche
        diktiere drucke empfiehl empfehlt entscheide erklär erkläre erklärt erlaube erlaubt ergänze fotografiere frag
        frage fragt füll fülle füllt führ führe führt gib gebt genehmige geh halte halt hilf helft hol hole holt hör höre
        hört ja kennzeichne klick klicke komm kommt kommentiere kopiere korrigiere kreuz kreuze kreuzt lass lasst leih
        leihe leiht leite leitet lies lest lade ladet mach mache macht mail maile mailt markiere markiert melde meldet
        miss nenn nenne nennt nimm nehmt notier notiere notiert öffne ordne prüf prüfe prüft probier probiere probiert
        rechne reserviere rezensiere ruf rufe ruft sag sage sagt sammle scan scanne scannt schau schaue schaut schick
        schicke schickt schlag schlage schlagt schreib schreibe schreibt sende sendet setz setze setzt sieh seht sing
        spende spiel sprich sprecht stell stelle stellt stimm stimme stimmt such suche sucht teil teile teilt test teste
        testet trag trage tragt triff trefft übergib übersetze überlass überprüf überprüfe überprüft unterschreib
        unterschreibe unterschreibt unterzeichne verbinde verbindet vergleiche verlinke vermittle vermittelt vertritt
        vergib vote wähl wähle wählt weise wiederhole wirf zähl zähle zählt zeichne zeig zeige zeigt zitiere
        """
    ),
    asking=alternatives(
        r"""
        (?:kannst|könntest|würdest|magst|möchtest|willst|darf|darfst) (?:du|ich|wir)
        (?:könnt|könntet|würdet|mögt|möchtet) ihr
        (?:können|könnten|würden|möchten|dürfte|dürften) (?:sie|ich|wir)
        (?:ob|dass|wenn|falls) (?:du|ihr|sie|jemand) \w[^.?!]{0,90}(?:kannst|könntest|könnt|könntet|könnten|könnte|können|kann|würdest|würden|würdet|würde)
        (?:schicken|senden|nennen|geben|stellen|rufen|leihen|lesen|prüfen|schreiben|sagen|füllen|antworten|markieren|teilen|lassen|wählen|leiten|zeigen|bestätigen|unterschreiben|übersetzen|vermitteln|bringen|kommen|nehmen|sehen|schauen|testen|probieren|korrigieren|melden|unterzeichnen|überprüfen|entscheiden|erlauben|verbinden|beantworten|notieren|kreuzen|tragen|machen|scannen|empfehlen|[a-zäöüß]+(?:en|ern|eln)) sie
        (?:ich|wir) bitten? (?:dich|sie|euch)
        bitte (?:\w+ ){1,8}(?:schicken|senden|nennen|geben|stellen|anrufen|leihen|lesen|prüfen|schreiben|sagen|ausfüllen|antworten|markieren|teilen|wählen|weiterleiten|zeigen|bestätigen|unterschreiben|übersetzen|vermitteln|bringen|testen|korrigieren|melden|mitteilen|zusenden|zuschicken|ansehen|anschauen|durchlesen|ankreuzen|eintragen)
        """
    ),
    asking_start=re.compile(r"^\w+(?: \w+){0,4} bitte\b|^\w+ (?:mir|uns|mich) \w", re.IGNORECASE),
    noun_start=listed(
        """
        der die das den dem des ein eine einen einem einer mein meine dein deine unser unsere euer eure ihr ihre kein
        keine zwei drei vier fünf sechs sieben acht neun zehn einige mehrere ob was welche welcher welches zu zum zur für
        wegen über betreffend bezüglich um auf es
        ich wir
        """
    ),
    noun_end=re.compile(
        r"(?:ung|ungen|heit|keit|schaft|tion|tionen|nis|tät|ment|ismus|ling|tum|feedback|hilfe)$", re.IGNORECASE
    ),
    of=listed("von vom der des zu zum zur für über beim bei aus um im in"),
    lead=re.compile(
        r"^(?:bitte|dann|auch|und|oder|doch|mal|einfach|vielleicht|eventuell|noch|kurz|falls möglich|wenn möglich)[\s,]+",
        re.IGNORECASE,
    ),
    joint=re.compile(r"[,;]\s*(?:und\s+|dann\s+)*|(?<!\s)\s++(?:und|sowie)\s+", re.IGNORECASE),
    also=alternatives(
        r"""
        außerdem
        zusätzlich
        darüber hinaus
        und auch
        ferner
        zudem
        des weiteren
        und noch etwas
        nebenbei
        bei der gelegenheit
        """
    ),
    same=listed("es sie ihn dies dazu warum wie ob oder ja nein zurück"),
    receiver=listed("mir uns bitte"),
    hedge=alternatives(
        r"""
        vielleicht
        eventuell
        evtl\.?
        möglicherweise
        gegebenenfalls
        ggf\.?
        irgendwie
        eigentlich
        nur (?:mal|kurz)
        (?:ich )?(?:wollte|würde) (?:nur |gern |gerne |einfach )*(?:mal )?(?:kurz )?(?:fragen|nachfragen|anfragen)
        ich (?:hatte|habe) (?:nur )?(?:gehofft|gedacht|mich gefragt)
        (?:falls|wenn) (?:es |das |dir |ihnen )*(?:keine|nicht zu viele?|nicht zu große?) (?:umstände|mühe|arbeit|problem|aufwand)(?: macht| bereitet| ist)?
        (?:falls|wenn) (?:es |das )?(?:nicht )?(?:zu viel(?: verlangt)?|stört|ok|okay|in ordnung)(?: ist| wäre)?
        (?:falls|wenn) (?:du|sie|ihr) (?:mal |gerade |irgendwann )*(?:zeit|lust|luft|nichts dagegen)(?: hast| haben| habt| hättest| hätten)?
        wenn (?:überhaupt )?möglich
        kein (?:stress|problem|druck)
        unter umständen
        ein (?:klein )?(?:wenig|bisschen)
        """
    ),
    apology=alternatives(
        r"""
        entschuldige(?:n sie|t)?(?:,? (?:bitte )?(?:die störung|dass ich (?:störe|frage|dich störe|sie störe)))?
        entschuldigung
        verzeih(?:en sie|ung|t)?
        sorry
        (?:es )?tut mir (?:sehr |wirklich |so )*leid
        (?:ich )?(?:möchte|will|wollte) (?:dich|sie|euch|nicht|wirklich nicht)(?: nicht)? (?:stören|belästigen|aufhalten|nerven)
        ich hoffe,? (?:ich|das|es) (?:störe?|nervt?|ist nicht)(?: nicht| zu| keine)?
        ich weiß,? (?:dass )?(?:du|sie|ihr) (?:\w+ )?(?:viel zu tun|beschäftigt|busy|im stress)
        es ist mir (?:sehr )?(?:unangenehm|peinlich)
        (?:nur )?ungern
        """
    ),
    asked=re.compile(
        r"(?:ob|dass)\s+(?P<who>du|sie|ihr)\s+(?P<rest>[^,.?!]+?)\s+(?P<modal>könntest|könnten|könntet|kannst|können|könnt|würdest|würden|würdet)",
        re.IGNORECASE,
    ),
    polite="{modal} {who} {rest}?",
    outright=(("kannst", "könntest"), ("können", "könnten"), ("könnt", "könntet")),
    but=re.compile(r"^(?:aber|und|doch|also)\b[\s,]*", re.IGNORECASE),
    vague_time=alternatives(
        r"""
        asap
        so (?:schnell|bald|rasch) (?:wie|als) (?:möglich|es geht)
        schnellstmöglich(?:st)?
        möglichst (?:bald|schnell|rasch|zeitnah)
        baldmöglichst
        umgehend
        zeitnah
        dringend
        eilig
        sofort
        unverzüglich
        demnächst
        bald
        rasch
        in kürze
        (?:sobald|wenn) (?:du|sie|ihr|es) (?:mal |gerade |kurz |dir |ihnen )*(?:zeit|luft|dazu kommst|einen moment|passt|geht)(?: hast| haben| habt| findest| finden)?
        bei gelegenheit
        irgendwann
        nächstens
        bis (?:zum )?(?:feierabend|tagesende|geschäftsschluss)
        keine eile
        """
    ),
    thanks=alternatives(
        r"(?:vielen |herzlichen |besten |lieben |tausend )?(?:dank|danke|dankbar|danke dir|danke ihnen)"
    ),
    presumed=alternatives(
        r"""
        (?:vielen |herzlichen |besten |schon |lieben )*(?:dank|danke)(?: schon| dir| ihnen)*(?: mal| jetzt)? im voraus
        im voraus (?:vielen |herzlichen |besten )?dank
        """
    ),
    out=alternatives(
        r"""
        (?:ein )?(?:kurzes |klares |einfaches )?["„“]?nein["“”]? (?:ist|wäre|reicht|genügt|hilft)(?: mir)?(?: auch| völlig| ebenso| genauso)*(?: in ordnung| gut| ok| okay| recht)?
        (?:falls|wenn) (?:es |das |du |sie |ihr |dir |ihnen )*(?:gerade )?nicht\b.{0,60}
        keine antwort nötig
        jemand(?:en)? ander(?:es|en|em|er)
        (?:kannst|können) (?:du|sie) (?:gern |gerne |ruhig )?(?:nein sagen|ablehnen)
        """
    ),
    open_ended=alternatives(
        r"""
        (?:erzähl|erzähle|erzählen sie|schreib|sag|schick|teil|teile)(?: mir| uns| mit mir)? (?:alles|deine gedanken|ihre gedanken|deine erfahrungen?|ihre erfahrungen?|was du denkst|was sie denken)
        was (?:denkst du|meinst du|hältst du|denken sie|meinen sie|halten sie)
        (?:erklär|erkläre|erklären sie|beschreib|beschreibe|beschreiben sie)(?: mir| uns)?(?: genau| ausführlich)? (?:wie|was|warum|alles)
        (?:irgendwelche|ein paar) (?:ideen|gedanken|tipps|ratschläge)
        """
    ),
    effort=alternatives(
        r"""
        (?:\d+|ein paar|fünf|zehn|fünfzehn|zwanzig|dreißig)[ -]?(?:minuten?|min\.?|stunden?|std\.?)
        (?:eine|eine halbe|einer) (?:stunde|minute|viertelstunde)
        """
    ),
    reason=alternatives(
        r"""
        weil
        da
        damit
        denn
        um [^.?!]{3,60} zu \w+
        sonst
        davon hängt
        """
    ),
    greeting=re.compile(
        r"^(?:hallo|hi|liebe[rs]?|sehr geehrte[rs]?|guten (?:tag|morgen|abend)|moin|servus|grüezi)\b[^\n]{0,60}[,!:.]?$",
        re.IGNORECASE,
    ),
    farewell=re.compile(
        r"^(?:(?:viele|liebe|herzliche|beste|schöne|mit (?:freundlichen|besten|herzlichen))\s*grüße[n]?|gruß|lg|vg|mfg|danke|"
        r"vielen dank|herzlichst|bis bald)\s*[,.!]?$",
        re.IGNORECASE,
    ),
    you=re.compile(r"\b(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*|[Ee]uch|[Ee]uer|[Ee]ure\w*|[Ii]hr|Sie|Ihnen|Ihre?\w*)\b"),
    offer=alternatives(
        r"""
        dafür
        im gegenzug
        als dank(?:eschön)?
        zum dank
        zum ausgleich
        (?:ich|wir) \w+[^.?!]{0,60}\b(?:dir|ihnen|euch|dich|sie)
        gerne? (?:helfe|lese|zeige|schicke|mache|übernehme) ich
        """
    ),
)
