"""How people in fourteen languages say in an absence note that they are away, do not read, and are back; tables only.

The notation is that of `phrases`; Japanese and Chinese, which have no spaces, stand apart. To add a language, add its key to each
table, and its months to `days`.
"""

from __future__ import annotations

import re
from functools import cache

from mailask.reading.languages.notation import phrases
from mailask.reading.languages.pattern import Phrases

ABSENT = {
    "en": r"""
        out of (the )?office
        (i'm|i am|i will be|i'll be|am|will be|currently|presently) ~ (out|away|travell?ing|unavailable|off (work|sick))
        (i'm|i am|i will be|i'll be|am|will be|currently|presently) ~ (on (\w+ ){0,2}(leave|vacation|holidays?|
            sabbatical))
        away (from|on) my
        on (annual|parental|maternity|paternity|sick|medical) leave | back (in|at) (the|my) (office|desk)
        ^(i'm |i am |we are |we're )?(out|away|off|ooo) (sick|for|this|today|until|till|from|on|the) | (i'm|i am) ooo | ooo (until|till|this|from)
        (i'm|i am|i will be|i'll be|am|currently) ~ (at (a|the) (conference|training)|in the field|offline)
        (office|we are|we're|we) (is |are |will be )?closed (until|from|for|between|on|over|\d+)
    """,
    "de": r"""
        (bin|werde|befinde) (\S+ ){0,8}?(nicht im (büro|haus)|abwesend|außer haus|im urlaub|in elternzeit|
            im mutterschutz|auf (dienstreise|reisen))
        (bin|werde|befinde) (\S+ ){0,8}?(nicht (am platz|erreichbar|da)|krank|verreist|nicht an meinem platz)
        in elternzeit | abwesenheit
        (zurzeit|derzeit|aktuell|momentan) (nicht im (büro|haus)|abwesend|im urlaub|nicht erreichbar)
        ^(bin |ich bin )?(unterwegs|abwesend|verreist|außer haus|im urlaub|krank) | ich bin ~ unterwegs
        (habe|nehme) (\S+ ){0,4}?urlaub | (büro|praxis|wir haben) (\S+ ){0,4}?geschlossen
    """,
    "fr": r"""
        je (suis|serai) (\S+ ){0,6}?(absente?|en congés?|en vacances|en déplacement|indisponible|en formation)
        en congé (maternité|parental|maladie)
        actuellement (absente?|en congés?|en vacances|en déplacement) | absente? du bureau
        (absente?|en congés?) (du|jusqu)
        de retour au bureau
        ^(absente?|en congés?|en vacances|en déplacement)
        (bureau|nous sommes) (\S+ ){0,3}?fermés?
    """,
    "es": r"""
        (estoy|estaré|me encuentro|me encontraré) (\S+ ){0,5}?(de vacaciones|fuera( de la oficina)?|ausente|de viaje|
            de baja|de permiso|de licencia)
        fuera de la oficina | ^(de (baja|vacaciones|viaje|permiso)|ausente)
        (baja|permiso) (de|por) (maternidad|paternidad|enfermedad)
        (regreso|vuelvo|volveré|regresaré) a la oficina
    """,
    "it": r"""
        (sono|sarò) (\S+ ){0,4}?(assente|in ferie|fuori (ufficio|sede)|fuori|in viaggio|in maternità|in congedo|
            in malattia)
        fuori (sede|ufficio) | in ferie (fino|dal) | assente (dal|fino)
        ^(assente|in ferie|fuori (ufficio|sede)) | (ufficio|siamo) (\S+ ){0,3}?chius[oi]
    """,
    "pt": r"""
        (estou|estarei|encontro-me) (\S+ ){0,4}?(ausente|de férias|fora|em viagem|de licença|de baixa)
        fora do escritório
        (voltarei|regresso|retorno|volto) ao (trabalho|escritório) | de férias (até|de)
        ^(ausente|de férias|fora do escritório)
    """,
    "nl": r"""
        (ik ben|ben ik|ik ga) (\S+ ){0,4}?(afwezig|met vakantie|op vakantie|niet aanwezig|niet op kantoor|met verlof|
            ziek|vrij)
        afwezig (tot|t/m|van)
        ^(afwezig|met vakantie|op vakantie)
    """,
    "pl": r"""
        (jestem|będę|przebywam) (\S+ ){0,4}?(nieobecn*|na urlopie|poza biurem|na zwolnieniu|w podróży|w delegacji)
        na urlopie (do|od)
        ^(nieobecn\w*|na urlopie|poza biurem)
    """,
    "sv": r"""
        jag (är|kommer att vara) (\S+ ){0,4}?(borta|ledig|på semester|inte på|föräldraledig|sjuk|tjänstledig|bortrest|
            frånvarande)
        har (\S+ ){0,2}?semester | (är|på) (föräldraledig*|semester) (till|t\.?o\.?m)
    """,
    "da": r"""
        jeg (er|holder|har) (\S+ ){0,4}?(fraværende|på ferie|ferie|ikke på|væk|på barsel|syg|borte|bortreist|
            ikke til stede|permisjon|orlov)
        (jeg (er|har)|har) (\S+ ){0,3}?(ferie|bortreist|permisjon|fri) | ute av kontoret | ikke på kontoret
    """,
    "fi": r"""
        (olen|on) (\S+ ){0,4}?(lomalla|poissa|vuosilomalla|matkoilla|sairauslomalla|virkamatkalla|tavoittamattomissa|vapaalla)
        ^(lomalla|poissa) | (vanhempain|äitiys|isyys|opinto)vapaalla
    """,
    "cs": r"""
        (jsem|budu) (\S+ ){0,4}?(mimo kancelář|nepřítom\w*|na dovolené|na služební cestě|nemocn\w*|pryč)
        mám (\S+ ){0,3}?dovolenou | (čerpám|do) (\S+ ){0,4}?(mám )?dovolenou | ^(nepřítom\w*|na dovolené)
    """,
    "ru": r"""
        (я|сейчас|буду|нахожусь)? ?(\S+ ){0,3}?(в (\S+ )?отпуске|в командировке|на больничном|вне офиса|отсутствую)
        (меня|я) (\S+ ){0,3}?(нет|не|отсутству\w+) (\S+ ){0,2}?(в офисе|на месте) | буду отсутствовать
    """,
}
"""A writer who is away."""

UNREAD = {
    "en": r"""
        (no|not|without|limited|little|intermittent|only occasional|sporadic|restricted) ... (access|reading|checking|
            read|check|monitor*|see) ... (e-?mails?|mail|inbox|messages)
        in my absence | while (i'm|i am) (away|out)
        (reply|respond|get back|answer|read) ... (when|once|upon|on|after|as soon as) (i('m| am| return| get)|
            my return|returning)
        (e-?mails?|messages?) (will|is|are) (not )?(be )?(being )?(read|forwarded|deleted) | sent automatically
        (if|for) (it's |it is |your \w+ is |something |anything |any )?urgent ... (contact|call|write|e-?mail|reach|
            matters|please)
        for urgent (matters|issues|questions|requests)
        if it (burns|can't wait|cannot wait|is urgent) | in (an |case of )(emergency|urgent)
        (please )?(contact|call|write to|e-?mail|reach out to) (\S+ ){1,6}?(instead|in the meantime|meanwhile)
        (no|without) (laptop|computer|signal|internet|connection) | (won't|will not|don't|do not|not) (be )?(check|read|see)\w*
    """,
    "de": r"""
        (keine|nicht|lese) ... (mails?|e-mails?|nachrichten)
        (keinen|eingeschränkt\w*|nur sporadisch\w*) ... (zugriff|zugang)
        (mails?|e-mails?|nachrichten|nachricht) (wird|werden)? ?nicht ... (gelesen|lesen|abruf*|bearbeite*|
            weitergeleitet)
        in dringenden fällen | während meiner abwesenheit | (beantwort|bearbeit|les|antwort)\w* ... nach meiner rückkehr
        nach meiner rückkehr ... (beantwort|bearbeit|antwort)*
        wird nicht weitergeleitet | vertretung | wieder (für sie da|erreichbar|für dich da)
        (ihre|deine|die) (e-?mails?|mails?|nachrichten?) ... (gelesen|bearbeitet|beantwortet)
        antworte (ich )?(ihnen |dir )?(ab|erst|wieder|nach)
    """,
    "fr": r"""
        (pas|sans) (d'\s?)?accès ... (mails?|messag*|courriels?)
        accès (très )?(limité|restreint) à (ma|mes) (messagerie|mails?|courriels?)
        ne (consulte|lis|lirai|consulterai) pas | (répond|trait|lir)\w+ ... (à|dès) mon retour
        (à|dès) mon retour ... (répond|trait|lir)*
        en mon absence | pendant mon absence | en cas d'urgence | trait\w+ (vos|votre|les) (messages?|mails?)
    """,
    "es": r"""
        (no|sin) ... acceso ... (correo|mail) | acceso limitado (al|a mi) (correo|mail)
        (respond|contest|le)\w+ ... a mi (vuelta|regreso) | a mi (vuelta|regreso) (respond|contest)*
        en mi ausencia | durante mi ausencia | no (leo|leeré|reviso|veré) ... (correo|mail) | para asuntos urgentes
        para urgencias
        (si es|en caso de) (algo )?urgen\w+
    """,
    "it": r"""
        in mia assenza | durante la mia assenza | per (urgenze|questioni urgenti|casi urgenti)
        accesso (limitato|alla posta) | in caso di urgenza
    """,
    "pt": r"""
        (na|durante a) minha ausência | em caso de urgência | (assuntos|casos) urgentes
        (não terei|sem|não tenho|acesso limitado) ... (e-?mail|correio)
    """,
    "nl": r"""
        (tijdens|in) mijn afwezigheid | (wordt|worden) niet (doorgestuurd|gelezen)
        (voor )?(dringende|spoedeisende) (zaken|vragen) | bij spoed
        (geen|beperkt\w*) toegang ... (mail|e-mail)
    """,
    "pl": r"""
        podczas mojej nieobecności | w (pilnych|nagłych) sprawach | nie mam dostępu ... poczty | pod moją nieobecność
        w razie pilnej potrzeby
    """,
    "sv": r"""
        under min frånvaro | (läser|kollar) inte ... (e-?post|mejl|mail)* | (vid|i) brådskande ärenden | inte läser
    """,
    "da": r"""
        i mit fravær | (læser|leser|tjekker) ikke ... (e-?post|mails?) | (ved|i) (hastesager|presserende|hastende)*
        under mit fravær
    """,
    "fi": r"""
        (kiireellisissä|kiireisissä) asioissa | poissa ollessani | en lue ... sähköpost* | ota yhteyttä
    """,
    "cs": r"""
        (v|ve) (naléhavých|urgentních) (případech|záležitostech) | v mé nepřítomnosti | nemám přístup | kontaktujte
    """,
    "ru": r"""
        по срочным вопросам | в моё отсутствие | в мое отсутствие | нет доступа к (почте|email) | отвечу (\S+ ){0,3}?(после|по возвращении)
    """,
}
"""Signs that an absent writer is not reading: with `ABSENT` they make a note, alone they make nothing."""

THANKS = {
    "en": "(thank you|thanks|many thanks) for (your|the|getting in|contacting|writing)",
    "de": "(vielen dank|danke|besten dank) für (ihre|deine|eure|die) (e-?mail|mail|nachricht|anfrage)",
    "fr": "merci (pour|de) (votre|ton) (message|mail|courriel|e-mail)",
    "es": "gracias por (su|tu) (mensaje|correo|e-?mail|consulta)",
    "it": "grazie (per|del) (il|tuo|suo|vostro|la)? ?(messaggio|mail|e-mail)",
    "pt": "obrigad[oa] (pela|pelo) (sua |seu )?(mensagem|e-?mail|contacto|contato)",
    "nl": "(bedankt|dank) (u )?voor (uw|je) (bericht|mail|e-mail)",
    "pl": "dziękuję za (wiadomość|e-?mail|kontakt)*",
    "sv": "tack för (ditt|din|er) (mejl|mail|e-post|meddelande)",
    "da": "tak for din (mail|e-mail|besked|henvendelse) | takk for",
    "fi": "kiitos (viestistäsi|sähköpostistasi|yhteydenotostasi|viestistä)",
    "cs": "děkuji za (vaši |váš )?(zprávu|e-?mail|zpráva)",
    "ru": "(спасибо|благодарю) за (ваше |твое |твоё )?(письмо|сообщение|обращение)",
}
"""A note's formal thanks for the mail that it answers."""

DOES = {
    "en": r"""
        (send|give|call|ring|share|bring|sign|review|finish|do) (it|that|this|them|you|your) | let's | let me
        (talk|speak|meet) (on|then|next|to you) | , so
        (look|get|take|deal|work|check|think) (at|into|to|care of|with|on|about) (it|this|that|them|your)
        (get|find|forward|mail|email|write) (it|that|this|them|you) | (will|'ll|can|could) (do|help|try|join|call|send|share|sign|pass)
        i'd | have to pass | (i|we) (can't|cannot|can) | (yes|no|sure|ok)(?=[,.!])
    """,
    "de": r"""
        (schick|send|mach|geb|ruf|les|unterschreib|erledig|bring)\w* (ich )?(dir|ihnen|es|das|dich|sie|euch)
        mich ~ mit | lass uns
        (ich )?(kümmere|schaue|sehe|prüfe|mache|kläre) (ich )?(mich|mir|das|es|dann|dir|ihnen) | (das|es) mache ich
        ich (kann|könnte|muss|will|möchte) (\S+ ){0,4}?(dir|ihnen|das|es|dich|sie) | (ja|nein)(?=[,.!])
    """,
    "fr": r"""
        je (te|t'|vous|l'|le|les|la) ?(l'|les |le |la )?(?!(répond|recontact|rappel))\w+(e|ais|erai|rai)
        je m'en (occupe|charge)\w* | je (regarde|vois|fais) ça | (oui|non)(?=[,.!])
    """,
    "es": r"""
        (te|le|os|se) (lo |la |los |las )?(mando|envío|llamo|paso|hago|doy|mandaré|enviaré|llamaré|digo) | hablamos
        me (encargo|ocupo|pongo) | lo (miro|veo|hago|reviso) | (sí|claro)(?=[,.!])
    """,
    "it": r"(ti|vi|le) (mando|invio|chiamo|passo|scrivo|manderò|invierò) | (me ne|ci) (occupo|penso) | sì(?=[,.!])",
    "pt": r"(te|lhe|vos) (envio|mando|ligo|enviarei) | (envio|mando|ligo)-(te|lhe)",
    "nl": r"ik (stuur|bel|geef|doe) (je|jullie|u|het)",
    "pl": r"(wyślę|prześlę|zadzwonię|przesyłam) (ci|pan\w*|to)?",
    "sv": r"jag (skickar|ringer|ger) (dig|det|er)",
    "da": r"jeg (sender|ringer|giver) (dig|det|jer)",
    "fi": r"(lähetän|soitan|annan) (sen|ne|sinulle|teille)",
    "cs": r"(pošlu|posílám|zavolám|dám) (vám|ti|to|jim)",
    "ru": r"(пришлю|отправлю|позвоню|сделаю|перешлю)",
}
"""What a person does for the one they answer; no note says that."""

BUT = {
    "en": "but | although | though | technically",
    "de": "aber | zwar | jedoch | trotzdem",
    "fr": "mais",
    "es": "pero | aunque",
    "it": "ma | però",
    "pt": "mas",
    "nl": "maar",
    "pl": "ale",
    "sv": "men",
    "da": "men",
    "fi": "mutta",
    "cs": "ale",
    "ru": "но",
}
"""What goes on to something else: somebody away who answers all the same."""

BACK = {
    "en": """
        back (?!to you) | returns? | returning | in the office again | resume | available again | reachable again
        rejoin
    """,
    "de": "wieder | zurück | kehre | (?<!bis\\s)ab dem",
    "fr": """
        de retour | serai de nouveau | reprend* | reprise | (?<!mon\\s)retour | reviens | reviendrai | rentre
        à nouveau
    """,
    "es": "vuelvo | volver[ée] | regres* | de vuelta | reincorpor* | reincorporaci* | estaré de nuevo",
    "it": "torno | torner[òo] | rientr* | di nuovo | ritorno | di ritorno",
    "pt": "volt[oa]* | voltarei | regress* | retorn* | de volta | novamente",
    "nl": "terug | weer | vanaf",
    "pl": "wrac* | wróc* | powrót | powrotu | z powrotem | ponownie",
    "sv": "tillbaka | åter | återkommer | på plats igen",
    "da": "tilbage | tilbake | igen | igjen",
    "fi": "takaisin | palaan | palaa | töihin | jälleen",
    "cs": "vracím | vrátím | zpět | zpátky | opět | znovu",
    "ru": "вернусь | возвращаюсь | вернется | вернётся | снова | выйду | выхожу",
}
"""Words for being back; the date beside them is the first day back."""

OFF = {
    "en": """
        until | till | through | thru | to | inclusive | inclu(s|ded) | - | – | rest of | out | off | away | sick
        leave | vacation | holiday
    """,
    "de": "bis | einschließlich | inklusive | inkl",
    "fr": "jusqu'au | jusqu'à | au | inclus",
    "es": "hasta | al | inclusive",
    "it": "fino (al|a|all') ?| al | compreso | incluso",
    "pt": "até | a | inclusive",
    "nl": "tot en met | t/m | tot",
    "pl": "do | włącznie",
    "sv": "till och med | t\\.?o\\.?m\\.? ?| till",
    "da": "til og med | t\\.?o\\.?m\\.? ?| indtil | til",
    "fi": "asti | saakka | - | –",
    "cs": "do | včetně",
    "ru": "до | по | включительно",
}
"""Words for an absence with an end."""

SPACELESS = "ja"
"""The code under which Japanese and Chinese stand here: their notes are read by signs, not by words."""
SPACELESS_ABSENT = re.compile(r"不在|休暇|出張|お休み|休業|休假|外出|出差|年假|不在办公室|不在辦公室|放假")
SPACELESS_UNREAD = re.compile(
    r"お急ぎ|緊急|返信(?:が|は)(?:遅|でき)|確認(?:が|は)?でき|ご連絡ありがとう|自動|紧急|緊急|急事|请联系|請聯繫|请聯系|无法及时|無法及時|自动|自動"
)
SPACELESS_BACK = re.compile(r"戻り|復帰|出社|(?:より|から)(?:通常|業務|対応)|以降|回来|回來|返回|回到|上班|恢复|恢復")

DEEP = frozenset({"en", "de", "fr", "es"})
"""The languages whose dates are read as in any other sentence."""


@cache
def all_of(name: str) -> Phrases:
    """The phrases of one of the tables, in all languages at once."""
    return phrases("\n".join(_TABLES[name].values()))


@cache
def one_of(name: str, language: str) -> Phrases:
    """The phrases of one of the tables in one language."""
    return phrases(_TABLES[name][language])


_TABLES = {"absent": ABSENT, "unread": UNREAD, "thanks": THANKS, "does": DOES, "but": BUT, "back": BACK, "off": OFF}
