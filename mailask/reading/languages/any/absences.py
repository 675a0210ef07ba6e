"""How people in fourteen languages say that they are away and do not read their mail; tables only.

The notation is that of `phrases`; Japanese and Chinese, which have no spaces, stand apart. To add a language, add its
key to each table here and in `returns`, and its days to `weekdays`.
"""

from __future__ import annotations

import re
from functools import cache

from mailask.reading.languages.any.returns import BACK, BUT, DOES, OFF, THANKS
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
        (i'm|i am|i will be|i'll be|am|currently) (\S+ ){0,6}?(at (a|the) (conference|training)|in the field|offline)
        (limited|intermittent|restricted|little|no|sporadic) access to (both )?(my )?e-?mail | on (jury duty|a (business )?trip|the road)
        (office|we are|we're|we) (is |are |will be )?closed (until|from|for|between|on|over|\d+)
    """,
    "de": r"""
        (bin|werde|befinde) (\S+ ){0,8}?(nicht im (büro|haus)|abwesend|außer haus|im urlaub|in elternzeit|
            im mutterschutz|auf (dienstreise|reisen))
        (bin|werde|befinde) (\S+ ){0,8}?(nicht (am platz|erreichbar|da)|krank|verreist|nicht an meinem platz)
        in elternzeit | (elternzeit|urlaub|dienstreise|mutterschutz|krank) bis | abwesenheit
        (zurzeit|derzeit|aktuell|momentan) (nicht im (büro|haus)|abwesend|im urlaub|nicht erreichbar)
        ^(bin |ich bin )?(unterwegs|abwesend|verreist|außer haus|im urlaub|krank) | ich bin ~ unterwegs
        (habe|nehme) (\S+ ){0,8}?urlaub | (büro|praxis|wir haben) (\S+ ){0,8}?geschlossen
    """,
    "fr": r"""
        je (suis|serai) (\S+ ){0,6}?(absente?|en congés?|en vacances|en déplacement|indisponible|en formation)
        en congé (maternité|parental|maladie)
        actuellement (absente?|en congés?|en vacances|en déplacement) | absente? du bureau
        (absente?|en congés?) (du|jusqu)
        de retour au bureau
        ^(absente?|en congés?|en vacances|en déplacement)
        (bureau|nous sommes) (\S+ ){0,8}?fermés?
    """,
    "es": r"""
        (estoy|estaré|me encuentro|me encontraré) (\S+ ){0,8}?(de vacaciones|fuera( de la oficina)?|ausente|de viaje|
            de baja|de permiso|de licencia)
        fuera de la oficina | ^(de (baja|vacaciones|viaje|permiso)|ausente)
        (baja|permiso) (de|por) (maternidad|paternidad|enfermedad)
        (regreso|vuelvo|volveré|regresaré) a la oficina
    """,
    "it": r"""
        (sono|sarò) (\S+ ){0,8}?(assente|in ferie|fuori (ufficio|sede)|fuori|in viaggio|in maternità|in congedo|
            in malattia)
        fuori (sede|ufficio) | in ferie (fino|dal) | assente (dal|fino)
        ^(assente|in ferie|fuori (ufficio|sede)) | (ufficio|siamo) (\S+ ){0,8}?chius[oi]
    """,
    "pt": r"""
        (estou|estarei|encontro-me) (\S+ ){0,8}?(ausente|de férias|fora|em viagem|(de|em) licença|de baixa)
        fora do escritório
        (voltarei|regresso|retorno|volto) ao (trabalho|escritório) | de férias (até|de)
        ^(ausente|de férias|fora do escritório)
    """,
    "nl": r"""
        (ik ben|ben ik|ik ga) (\S+ ){0,8}?(afwezig|met vakantie|op vakantie|niet aanwezig|niet op kantoor|met verlof|
            ziek|vrij)
        afwezig (tot|t/m|van)
        ^(afwezig|met vakantie|op vakantie)
    """,
    "pl": r"""
        (jestem|będę|przebywam) (\S+ ){0,8}?(nieobecn*|na urlopie|poza biurem|na zwolnieniu|w podróży|w delegacji)
        na urlopie (do|od)
        ^(nieobecn\w*|na urlopie|poza biurem)
    """,
    "sv": r"""
        jag (är|kommer att vara) (\S+ ){0,8}?(borta|ledig|på semester|inte på|föräldraledig|sjuk|tjänstledig|bortrest|
            frånvarande)
        har (\S+ ){0,2}?semester | (är|på) (föräldraledig*|semester) (till|t\.?o\.?m)
    """,
    "da": r"""
        jeg (er|holder|har) (\S+ ){0,8}?(fraværende|på ferie|ferie|ikke på|væk|på barsel|syg|borte|bortreist|
            ikke til stede|permisjon|orlov)
        (jeg (er|har)|har) (\S+ ){0,8}?(ferie|bortreist|permisjon|fri) | ute av kontoret | ikke på kontoret
    """,
    "fi": r"""
        (olen|on) (\S+ ){0,8}?(lomalla|poissa|vuosilomalla|matkoilla|sairauslomalla|virkamatkalla|tavoittamattomissa|vapaalla)
        ^(lomalla|poissa) | (vanhempain|äitiys|isyys|opinto)vapaalla
    """,
    "cs": r"""
        (jsem|budu) (\S+ ){0,8}?(mimo kancelář|nepřítom\w*|na dovolené|na služební cestě|nemocn\w*|pryč)
        mám (\S+ ){0,8}?dovolenou | (čerpám|do) (\S+ ){0,8}?(mám )?dovolenou | ^(nepřítom\w*|na dovolené)
    """,
    "ru": r"""
        (я|сейчас|буду|нахожусь)? ?(\S+ ){0,8}?(в (\S+ )?отпуске|в командировке|на больничном|вне офиса|отсутствую)
        (меня|я) (\S+ ){0,8}?(нет|не|отсутству\w+) (\S+ ){0,2}?(в офисе|на месте) | буду отсутствовать
    """,
}
"""A writer who is away."""

UNREAD = {
    "en": r"""
        (no|not|without|limited|little|intermittent|only occasional|sporadic|restricted) ... (access|reading|checking|
            read|check|monitor*|see) ... (e-?mails?|mail|inbox|messages)
        if your \w+ is urgent | in my absence | while (i'm|i am) (away|out)
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
        en mon absence | pendant mon absence | (en cas d'|pour toute )urgence | trait\w+ (vos|votre|les) (messages?|mails?)
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
        (contacte|contate|contactar) | (na|durante a) minha ausência | em caso de urgência | (assuntos|casos) urgentes
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

SPACELESS = "ja"
"""The code under which Japanese and Chinese stand here: their notes are read by signs, not by words."""
SPACELESS_ABSENT = re.compile(r"不在|休暇|出張|お休み|休業|休假|外出|出差|年假|不在办公室|不在辦公室|放假")
SPACELESS_UNREAD = re.compile(
    r"お急ぎ|緊急|返信(?:が|は)(?:遅|でき)|確認(?:が|は)?でき|ご連絡ありがとう|自動|紧急|緊急|急事|请联系|請聯繫|请聯系|无法及时|無法及時|自动|自動"
)
SPACELESS_BACK = re.compile(
    r"戻り|復帰|出社|(?:より|から)(?:通常|業務|対応|順次)|以降|回来|回來|返回|回到|上班|恢复|恢復"
)


@cache
def all_of(name: str) -> Phrases:
    """The phrases of one of the tables, in all languages at once."""
    return phrases("\n".join(TABLES[name].values()))


@cache
def one_of(name: str, language: str) -> Phrases:
    """The phrases of one of the tables in one language."""
    return phrases(TABLES[name][language])


TABLES = {"absent": ABSENT, "unread": UNREAD, "thanks": THANKS, "does": DOES, "but": BUT, "back": BACK, "off": OFF}
