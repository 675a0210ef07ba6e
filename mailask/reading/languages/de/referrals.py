"""How German speakers send somebody on to another person: what stands before a name, behind it, or takes it up."""

from __future__ import annotations

PHRASES = {
    "send_on": r"""
        (frag|frage|fragst|fragen|ruf|ruft|rufen|kontaktier\w*|schreib|schreiben|sprich|sprechen|red|rede|meld|melde|
            melden|probier\w*|versuch\w*|verweis\w*|wend\w*|empfehl\w*|erreichst|nimm)(?!\W+(ich|wir|mich|mir|uns)\b)(\W+\w+){0,5}$
        (wende|wenden|verweise|verweisen) ... an(\W+\w+){0,2}$ | (bei|mit|an) (meiner?|meinem|unserer?|unserem|dem|der)
            (\w+ )?(kolleg\w*|chef\w*)(\W+\w+){0,1}$
    """,
    "send_straight": r"""
        (frag|frage|fragen|kontaktier\w*|ruf|rufen|probier\w*)( (sie|mal|doch|besser|lieber|bitte|am besten|da|einfach|den|
            die|herrn|frau|vielleicht)){0,4}$
        (wende|wenden|melde|melden|schreib|schreiben) ~ (an|bei|der|dem)( (den|die|herrn|frau))?$
        (sprich|sprechen|red|rede) (sie )?((mal|doch|besser|lieber|bitte|am besten) ){0,2}mit( (dem|der|herrn|frau))?$
    """,
    "pass_on": r"""
        (setze|nehme) (\w+ ){0,3}in (cc|kopie)(\W+\w+){0,3}$
    """,
    "keeps": r"""
        ^(\w+\W+){0,6}?(vertritt|vertreten|springt ein|zuständig|verantwortlich|kümmert sich|betreut|leitet|übernommen|übernimmt|kennt (sich|das)|
            verwaltet|führt|ansprechpartner\w*|aufgehoben|weiterhelfen|weitergeleitet|weitergegeben|nachfolger\w*)
        ^(\w+\W+){0,5}?(macht (das|es|so|jetzt|solche)|weiß (das|es|bescheid|mehr|da)|hat (das|die|den|es) (jetzt|
            übernommen|alles)|hilft (dir|ihnen|euch|gern\w*|da)|kann (das|dir|ihnen|euch|sowieso|bestimmt|da))
        ^(\w+\W+){0,4}?(die|der) richtige | ^(\w+\W+){0,2}(in cc|in kopie)
    """,
    "best": r"""
        (vertretung|vertreter\w*|dringend\w*|eilig\w*|notfällen?|abwesenheit)(\W+\w+){0,5}$
        (zuständig|verantwortlich|ansprechpartner\w*|(die|der) richtige( \w+)?|nachfolger\w*)(\W+\w+){0,5}$
        (liegt|läuft|ist|macht|kümmert sich|betreut|übernimmt)( jetzt| inzwischen| nun| mittlerweile| das| sich| dafür|
            darum| da){0,3}( bei| über)?( frau| herrn?| kolleg\w*| meiner?| meinem| unserer?){0,3}$
        da (bist|sind|wärst) (du|sie) bei(\W+\w+){0,2}$ | für ... ist( jetzt)?$
    """,
    "by_pronoun": r"""
        (frag|frage|fragen|ruf|rufen|schreib|schreiben|sprich|kontaktier\w*|melde? dich|melden sie sich|wende? dich) (\w+ ){0,2}?(ihn|ihm|sie|ihr|bei (ihm|ihr)|mit (ihm|ihr)|an (ihn|sie)) !(sich|mir|uns|mich)
        (er|sie) (kennt sich|kümmert sich|macht das|weiß (das|bescheid|mehr)|hilft|kann (dir|ihnen|das)|ist (da )?(
            zuständig|die richtige|der richtige)|betreut|leitet|hat das)
        (der|die) (kennt sich|kümmert sich|macht (das|jetzt|es)|weiß|kann|hilft|ist (da )?(zuständig|fit))
    """,
    "copied": "in (cc|kopie) | cc | setze ~ (in|auf) | nehme ~ (dazu|rein|auf)",
    "unknown": r"""
        (weiß|kenne|wüsste|kennen) ... (nicht|kein\w*|wer|ob)( \w+){0,4}$ | keine ahnung( \w+){0,5}$ | wer (ist|war)$
        (nicht|nie|kein\w*)( \w+)? (fragen|anrufen|anschreiben)( \w+){0,2}$ | statt( \w+)?$
    """,
    "myself": "(ich|wir|er|man|habe?n?|hab|werde|muss|müsste|kann|soll|sie hat)(\\W+\\w+){0,3}$",
    "no_name": r"""
        montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | januar | februar | märz | april | mai
        juni | juli | august | september | oktober | november | dezember | anfang | mitte | ende | kw | am | an | im | zum | zur | vom | von | bei | mit
        nach | vor | bis | ab | auf | um | aus | für | über | unter | seit | gegen | liebe[r]? | viele | beste | freundliche
        grüße | gruß | dank | woche | monat | jahr | moment | zeit | aber | frag\w* | bitte | hallo | vielen | guten | ich
        wir | sie | er | es | der | die | das | mein\w* | unser\w* | kolleg\w* | herrn? | frau | da | dafür | leider | dann
        und | oder | was | wer | wie | wo | wann | ja | nein | ihr\w* | dein\w* | euer | eure | du | mail | adresse | info
        abteilung | buchhaltung | vertrieb | einkauf | personal\w* | kundenservice | kundendienst | service | support
        team | büro | firma | gmbh | ag | verein | universität | institut | straße | anlage | anhang | seite | kapitel
        wende\w* | ruf\w* | schreib\w* | sprich | sprechen | melde\w* | kontaktier\w* | versuch\w* | probier\w*
    """,
}
