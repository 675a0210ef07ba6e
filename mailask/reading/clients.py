"""What mail programs and mailing lists write around a person's words, in eleven languages.

Data only; `reply` decides with it. To add a language, add its words to each table.
"""

from __future__ import annotations

import re

HEADER_KEYS: dict[str, str] = {
    word: kind
    for kind, words in {
        "from": "from von de da van od från fra mittente remitente expéditeur afzender 差出人 送信者 absender",
        "sent": "sent date gesendet datum envoyé envoyé.le enviado enviado.el fecha inviato data verzonden wysłano"
        " skickat sendt dato 送信日時 日時 日付 date.d'envoi envoyée fecha.de.envío",
        "to": "to an à pour para a aan naar do til till destinatario destinatari 宛先",
        "cc": "cc bcc kopie copie copia kopia dw ccn reply-to antwort-an responder.a importance wichtigkeit attachments anlagen",
        "subject": "subject betreff objet sujet asunto assunto oggetto onderwerp temat ämne emne 件名",
    }.items()
    for word in words.replace(".", "\x00").split()
    for word in [word.replace("\x00", " ")]
}
"""The labels of a header block that a program puts above a quoted message, and what each stands for."""

ALONE_KEYS: dict[str, str] = {
    word: HEADER_KEYS[word] for word in "to an à para aan subject betreff objet asunto oggetto onderwerp".split()
}
"""The labels that Notes writes on lines of their own, without a colon."""

DIVIDER = re.compile(
    r"""^[\s>]*(?:
        [-_=*]{2,}\s*(?:
            original\s(?:message|appointment)|urspr(?:ü|ue)ngliche\s(?:nachricht|e-?mail)|originalnachricht|weitergeleitete\snachricht
            |message\s(?:d[’']origine|original|transf[ée]r[ée])|(?:e-?mail|courriel)\s(?:d[’']origine|original)
            |mensaje\s(?:original|reenviado)|mensagem\s(?:original|encaminhada)|messaggio\s(?:originale|inoltrato)
            |oorspronkelijk\sbericht|doorgestuurd\sbericht|oryginalna\swiadomość|wiadomość\s(?:oryginalna|przekazana)
            |original(?:meddelande|besked)|ursprungligt\smeddelande|vidarebefordrat\smeddelande
            |oprindelig\s(?:meddelelse|besked)|videresendt\s(?:meddelelse|besked)|(?:元の|転送)メッセージ
            |forwarded\s(?:message|by)\b.*|reply\s(?:message|above|separator).*
        )[\s:]*[-_=*]*
        |[-_=*\#]{2,}\s*(?:
            (?:please\s)?(?:type|write|enter|add)?\s?(?:your\s)?repl(?:y|ies)\sabove\sthis\sline
            |bitte\s(?:antworten|schreiben)\ssie\s(?:\w+\s)?(?:oberhalb|über)\sdiese[rm]?\s(?:zeile|linie)
            |(?:veuillez\s)?répond(?:re|ez)\sau-dessus\sde\scette\sligne
            |(?:por\sfavor,?\s)?(?:responda|escriba\ssu\srespuesta)\s(?:por\s)?encima\sde\sesta\slínea
        )\.?\s*[-_=*\#]*
        |(?:begin\s)?forwarded\smessage\s?:|anfang\sder\sweitergeleiteten\s(?:nachricht|e-mail)\s?:
        |début\sdu\s(?:message|e-mail)\s(?:réexpédié|transféré)\s?:|inicio\sdel\smensaje\sreenviado\s?:|inizio\smessaggio\sinoltrato\s?:
        |begin\sdoorgestuurd\sbericht\s?:|início\sda\smensagem\s(?:re)?encaminhada\s?:|vidarebefordrat\sbrev\s?:
    )\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A line that opens a quoted or forwarded message."""

WRITING_VERB = (
    r"(?:wrote|writes|said|sent|schrieb|schreibt|hat\s+geschrieben|a\s+écrit|a\s+ecrit|escribió|escribio|escribiu|escreveu|ha\s+scritto|"
    r"schreef|het\s+volgende\s+geschreven|napisał(?:\(a\)|a)?|pisze|skrev|написал|napsal|wrote\s+the\s+following)"
)
ATTRIBUTION = re.compile(
    rf"""^[\s>*_-]*(?:
        [^:]{{0,160}}<[^<>\s]+@[^<>\s]+>\s+{WRITING_VERB}\s.{{0,60}}\d\s*[:：]
        |(?:quoting|zitat\svon|mensaje\scitado\spor|citando\sa?|citat\sfrån|citerar)\s.{{2,200}}[:：]|
        (?:on|am|le|el|il(?:\s+giorno)?|em|op|w\s+dniu|dnia|den|d|på|pada|le\s+\S+)\b.{{0,400}}?\b{WRITING_VERB}\b.{{0,120}}[:：]
        |[^:]{{0,160}}(?:<[^<>\s]+@[^<>\s]+>|\([^()\s]+@[^()\s]+\)|[\w.+-]+@[\w.-]+).{{0,160}}\b{WRITING_VERB}\b\s*[:：]
        |.{{0,60}}\d.{{0,200}}[<(\["]\s*[\w.+-]+@[\w.-]+\s*[>)\]"].{{0,40}}[:：]
        |\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}}\D.{{0,160}}\b{WRITING_VERB}\s*[:：]
        |\d{{4}}年.{{0,200}}[:：]
        |[^:]{{2,60}}\s{WRITING_VERB}\s*[:：]
    )\s*$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""The line, or the lines joined, that introduce a quotation."""
RULED_ATTRIBUTION = re.compile(rf"^\s*-{{3,}}\s*[^\n]{{3,200}}\b{WRITING_VERB}\s*:?\s*-{{3,}}\s*$", re.IGNORECASE)
"""The same between two rules, as Zoho and Notes write it."""
QUOTE_ON_ONE_LINE = re.compile(
    rf"^\s*(?:on|am|le|el|il|em|op|den|w\sdniu)\s[^\n]{{6,200}}<[^<>\s]+@[^<>\s]+>\s*{WRITING_VERB}\s*[:：]\s{{2,}}\S",
    re.IGNORECASE,
)
"""The same with the quotation behind it on one line, as Yahoo's telephones write it."""
OPENS_ATTRIBUTION = re.compile(
    r"^[\s>*_-]*(?:on|am|le|el|il|em|op|w\s+dniu|dnia|den|på)\s+[^\n]{0,200}\d|^[\s>]*\d{1,4}[./年-]\d{1,2}[./月-]\d{1,4}\b|<[\w.+-]*@?[\w.-]*$"
    r"|@[\w.-]+>",
    re.IGNORECASE,
)
"""A line that may be the first of a wrapped introduction."""

FOOTER = re.compile(
    r"""^\s*[-–—(\[*]*\s*(?:
        (?:sent(?!\s+from\s+the\b)|envoyé|enviado|inviato|verzonden|skickat|sendt|wysłan[eoy]|gesendet|diese\snachricht\swurde)\s+
          (?:from|with|via|using|von|mit|depuis|de\smon|de\sma|desde|da|do|van(?:af)?|från|fra|z)\b.{0,80}
        |(?:von|vom)\s+mein[\w/]*\s.{0,40}gesendet.{0,60}
        |get\soutlook\sfor\s.{0,80}|outlook\sfür\s.{0,60}|(?:obtenir|télécharger|obten(?:ga?|er|ha)|descargar|baix(?:e|ar)|scarica|ottieni|ophalen|download)\s.{0,12}outlook\s.{0,80}
        |(?:holen|hol)\ssie\ssich\soutlook.{0,60}
        |yahoo\smail:.{0,80}|(?:iphone|ipad)から送信|sent\sfrom\syahoo.{0,60}
        |(?:this\smessage\swas\s)?sent\sfrom\s(?:my|a)\s.{0,80}
        |(?:sorry|excuse|please\sexcuse|pardon)\b.{0,30}(?:typos|brevity|errors).{0,80}
    )\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A line that a program or a telephone adds below the words."""

BANNER = re.compile(
    r"""^\W*(?:
        external(?:\s(?:e-?mail|sender|message))?\W{1,4}(?:caution|exercise|do\snot|be\scareful|this\b|$)
        |(?:caution|warning|attention|notice|achtung|vorsicht|hinweis|atención|precaución|avertissement)\W{1,6}.{0,60}
          (?:external|outside|originat|extern(?:e[rnsm]?|o)?\b|außerhalb|extérieur|fuera\sde)
        |(?:this|diese|ce|este)\s(?:e-?mail|message|nachricht|courriel|correo|mensaje)\s.{0,30}
          (?:originated\s(?:from\s)?outside|from\san\sexternal|von\saußerhalb|provient\sde\sl[’']extérieur|proviene\sde\s(?:fuera|un\sremitente\sexterno))
        |you\sdon[’']t\soften\sget\s(?:e-?mail|messages?)\sfrom|sie\serhalten\snicht\s(?:oft|häufig)\se-?mails?\svon
        |vous\sn[’']obtenez\spas\ssouvent\sd|no\ssuele\srecibir\scorreos?\s(?:electrónicos?\s)?de
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""What the reader's own mail server puts above the words of a stranger."""

ARCHIVE = re.compile(
    r"^\W*(?:view\sthis\smessage\sin\scontext|sent\sfrom\sthe\s.{0,80}(?:archive|list))", re.IGNORECASE
)
"""What a web archive puts below a message that was written in it: it says where the message stands, so it stays."""

NOTICE = re.compile(
    r"""^\W*(?:
        (?:confidentiality|privacy|legal)\s(?:notice|note|statement)|disclaimer\b|this\s(?:e-?mail|message|communication|transmission)
          (?:\s(?:and|including|with|is|may|contains|\(|,|or|was)\b).{0,120}(?:confidential|privileged|intended|proprietary)
        |the\sinformation\s(?:contained\s)?in\sthis\s(?:e-?mail|message|communication|transmission).{0,160}
        |diese\s(?:e-?mail|nachricht)\s.{0,80}vertraulich|ce\s(?:message|courriel|mail)\s.{0,120}confidentiel
        |este\s(?:mensaje|correo).{0,120}confidencial|(?:please\s)?(?:consider|think\sof)\sthe\senvironment\b
        |(?:you\sreceived\sthis\s(?:message|e-?mail)\sbecause|to\sunsubscribe\b|to\s(?:post|subscribe)\sto\sthis|unsubscribe\s*:|
          to\sview\sthis\sdiscussion|for\smore\soptions,\svisit)
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""A paragraph that a firm or a mailing list appends."""

CLOSING = re.compile(
    r"""^[-–—\s]*(?:
        (?:(?:very|many|my|all|with|and|kind(?:est)?|warm(?:est)?|best|thanks|thank\syou|cheers|sincere(?:ly)?|yours|faithfully|truly)[\s,]+){0,4}
          (?:regards|wishes|best|cheers|sincerely|faithfully|truly|yours|respectfully|thanks|thx|thank\syou|rgds|br|kr|vg|ta|cordially|love|xo+|xx*)
          (?:\s(?:so\smuch|very\smuch|a\slot|again|in\sadvance|for\s(?:your|the)\s\w+(?:\s\w+)?|everyone|all|and\s(?:best\s|kind\s)?regards))*
        |(?:all\sthe\sbest|take\scare|talk\ssoon|speak\ssoon|see\syou(?:\ssoon)?|have\sa\s(?:great|good|nice)\s\w+|looking\sforward)
        |(?:(?:mit|mfg|beste?n?|viele?n?|liebe[nr]?|freundliche[nr]?|herzliche[nr]?|schöne[nr]?|vielen|danke\sund|lg|vg|bg)\s*,?\s*){1,3}
          (?:grüße[n]?|gruß|grüsse[n]?|gruss|dank)?(?:\s(?:aus|nach|und|im\svoraus)\b(?:\s\w+){1,2})?|grüße|gruß|grüsse|gruss|danke(?:\sdir|\sihnen)?|mfg|hochachtungsvoll
        |(?:bien\s)?(?:cordialement|amicalement|sincèrement|respectueusement)(?:\svôtre)?|(?:bien\sà\s(?:toi|vous))|bises?|bisous|à\s(?:bientôt|plus|\+)
          |merci(?:\s(?:beaucoup|d[’']avance|encore|bien))?|(?:meilleures|sincères|cordiales)\ssalutations|salutations(?:\s\w+)?|bonne\s(?:journée|soirée)
        |(?:un\s)?(?:cordial\s|fuerte\s|gran\s)?(?:saludos?|abrazo)(?:\s(?:cordiales|cordial|afectuosos?|desde\s\w+))?|atentamente|(?:muchas\s)?gracias(?:\spor\stodo|\sde\santemano)?|besos?|hasta\spronto
        |(?:com\s)?(?:os\s)?(?:melhores\s)?cumprimentos|atenciosamente|abraços?|obrigad[oa]|cordiali\ssaluti|(?:distinti\s)?saluti|grazie(?:\smille)?|un\ssaluto
        |met\svriendelijke\sgroet(?:en)?|(?:vriendelijke\s|hartelijke\s)?groet(?:en|jes)?|mvg|bedankt|z\spoważaniem|pozdrawiam|pozdrowienia|dziękuję
        |(?:med\s)?(?:vänliga?\s|vänlig\s|bästa\s|venlig\s|bedste\s|mange\s)?(?:hälsning(?:ar)?|hilsen(?:er)?)|mvh|tack|tak|vh|hälsningar
        |以上.{0,4}よろしくお願い(?:いた|致)?します|よろしくお願い(?:いた|致|申し上げ)?.{0,4}ます|以上です?|敬具
    )\s*[,.!;:。、)🙂😊]*\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A complimentary close that stands on a line of its own."""

LIST_RULE = re.compile(r"^\s*[_=*-]{8,}\s*$")
LIST_WORDS = re.compile(r"mailing list|unsubscribe|listinfo|https?://|abmelden|désinscri", re.IGNORECASE)
"""A long rule, and what stands right below it when a mailing list drew it."""
