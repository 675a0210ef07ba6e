"""What mail programs and mailing lists write around a person's words, in eleven languages.

Data only; `reply` decides with it. To add a language, add its words to each table.
"""

from __future__ import annotations

import re

HEADER_KEYS: dict[str, str] = {
    word: kind
    for kind, words in {
        "from": "from von de da van od från fra mittente remitente expéditeur afzender 差出人 送信者 absender od от от.кого 发件人 寄件者 보낸.사람 lähettäjä kimden feladó de.la від от.: izvor pošiljatelj dari từ จาก מאת من από remitent nuo saatja",
        "sent": "sent date gesendet datum envoyé envoyé.le enviado enviado.el enviado.em enviada enviada.em fecha inviato data verzonden wysłano"
        " skickat sendt dato 送信日時 日時 日付 date.d'envoi envoyée fecha.de.envío"
        " datum.odeslání odesláno отправлено дата 发送时间 寄件日期 보낸.날짜 lähetetty gönderildi päivämäärä elküldve dátum trimis data надіслано datum.a poslano dikirim dikirim.pada đã.gửi ngày נשלח התאריך תאריך date.d'envoi envoyé.à enviat.el odoslané στάλθηκε ημερομηνία saadetud изпратено tanggal",
        "to": "to an à pour para a aan naar do til till destinatario destinatari 宛先 komu кому 收件人 收件者 받는.사람 vastaanottaja kime címzett către catre кому kepada đến ถึง אל إلى προς za: komu: per.a saaja",
        "cc": "cc bcc kopie copie copia kopia dw ccn reply-to antwort-an responder.a importance wichtigkeit attachments anlagen",
        "subject": "subject betreff thema objet sujet asunto assunto oggetto onderwerp temat ämne emne 件名 předmět тема 主题 主旨 제목 aihe konu tárgy subiect assumpte тема.: predmet perihal subjek chủ.đề เรื่อง הנושא נושא الموضوع θέμα teema тема",
    }.items()
    for word in words.replace(".", "\x00").split()
    for word in [word.replace("\x00", " ")]
}
"""The labels of a header block that a program puts above a quoted message, and what each stands for."""

DIVIDER = re.compile(
    r"""^[\s>|]*(?:
        [-_=*]{2,}\s*(?:
            original\s(?:message|appointment)|urspr(?:ü|ue)ngliche\s(?:nachricht|e-?mail)|original-?(?:nachricht|mail)|weitergeleitete\snachricht
            |message\s(?:d[’']origine|original|transf[ée]r[ée])|(?:(?:e-?)?mail|courriel)\s(?:d[’']origine|original)
            |mensaje\s(?:original|reenviado)|mensagem\s(?:original|encaminhada)|messaggio\s(?:originale|inoltrato)
            |oorspronkelijk\sbericht|doorgestuurd\sbericht|oryginalna\swiadomość|wiadomość\s(?:oryginalna|przekazana)
            |original(?:meddelande|besked)|ursprungligt\smeddelande|vidarebefordrat\smeddelande
            |oprindelig\s(?:meddelelse|besked)|videresendt\s(?:meddelelse|besked)|(?:元の|転送)メッセージ
            |forwarded\s(?:message|by)\b.*|reply\s(?:message|above|separator).*|original|原始邮件|原始郵件
        )[\s:]*[-_=*]*
        |(?:begin\s)?forwarded\smessage\s?:|anfang\sder\sweitergeleiteten\s(?:nachricht|e-mail)\s?:
        |début\sdu\s(?:message|e-mail)\s(?:réexpédié|transféré)\s?:|inicio\sdel\smensaje\sreenviado\s?:|inizio\smessaggio\sinoltrato\s?:
        |begin\sdoorgestuurd\sbericht\s?:|início\sda\smensagem\s(?:re)?encaminhada\s?:|vidarebefordrat\sbrev\s?:
    )\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A line that opens a quoted or forwarded message."""

REPLY_LINE = re.compile(
    r"""^\s*[-_=*\#]{2,}.{0,60}\b(?:above|below|oberhalb|über|au-dessus|encima|sopra|acima|boven|powyżej|ovanför|ovenfor|over)\s
          (?:(?:de|di|of)\s)?(?:this|the|dieser|diese|cette|esta|questa|desta|deze|tej|denna|denne)\s
          (?:line|zeile|linie|ligne|línea|linea|riga|linha|lijn|linii|raden|linje)\b.{0,40}$""",
    re.IGNORECASE | re.VERBOSE,
)
"""The line above which a help desk wants the answer: below stand its own words, if nothing stands above."""

_WROTE = (
    r"(?:wrote|writes|said|sent|hat\s+(?:am\b.{4,60}?\s)?geschrieben|folgendes\s+geschrieben|a\s+[ée]crit|escribi[óo]|escribiu|escreveu|ha\s+scritto|schrieb|schreibt"
    r"|het\s+volgende\s+geschreven|napisał(?:\(a\)|a)?|pisze|skrev|написал\w*|пишет|napsal\w?|kirjoitti|yazdı|írta|wrote\s+the\s+following"
    r"|のメール|さんは書きました|写道|寫道|님이\s작성)(?:\s+(?:on|in|at|le|el|il|em|no|am|w)\b.{0,80}?\d.{0,60})?"
)
_WROTE_WHO = r"(?:schrieb|schreibt|schreef|skrev|pisze|napisał(?:\(a\)|a)?|napisana\s+przez|escreveu\s\()"
_VERB = rf"(?:\b{_WROTE}|(?<=\d){_WROTE}|\b{_WROTE_WHO}(?:\b|(?<=[)(])).{{0,120}})\s*[:：]"
"""A verb of writing up to the colon; in some languages the name or the day stands behind it."""
_OPENING = r"(?:on|at|am|le|el|il(?:\s+giorno)?|em|op|w\s+dniu|dnia|den|d|på|pada|le\s+\S+)"
_DAY = r"(?:[^\W\d_]{2,12}[.,]{0,2}\s){0,2}\d{1,2}[.,]{0,2}\s(?:de\s)?(?:[^\W_]{1,12}\.?,?\s(?:de\s)?)?\d{4}\b"
ATTRIBUTION = re.compile(
    rf"""^[\s>*_(-]*+(?:
        {_OPENING}\b.{{0,400}}?{_VERB}
        |[^:]{{0,160}}(?:<\s?(?:mailto:)?\s?[^<>\s@]{{1,64}}@[^<>\s]{{1,99}}\s?>|\([^()\s]+@[^()\s]+\)|[\w.+-]{{1,64}}@[\w.-]{{1,99}}).{{0,160}}{_VERB}
        |.{{0,60}}\d.{{0,200}}[<(\["]\s*(?:mailto:)?\s*[\w.+-]{{1,64}}@[\w.-]{{1,99}}\s*[>)\]"]{{1,2}}\s?(?:[^\x00-\x7f\s]{{1,8}}\s?){{0,2}}[:：]
        |(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}\D|{_DAY}).{{0,160}}{_VERB}
        |\w+\s{_WROTE_WHO}\b.{{0,200}}<[^<>\s]+@[^<>\s]+>.{{0,80}}[:：]
        |\d{{4}}年.{{0,200}}[:：]
        |(?:zitat\svon|quoting|mensaje\scitado\spor|citando\sa|citazione\sda|citerar)\s.{{2,100}}@.{{2,60}}[:：]
    )\s*$""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""The line, or the lines joined, that introduce a quotation."""
WRITES = re.compile(rf"(?:^|[\s\d>)\]]){_WROTE}\s*[:：]?\s*$", re.IGNORECASE)
"""A verb of writing at the end of a line, colon or not."""
BARE_ATTRIBUTION = re.compile(rf"^[^:]{{2,60}}\s{_WROTE}\s*[:：]\s*$", re.IGNORECASE)
"""An introduction that a person may have written as well: only marks below it make it one."""
OWN_ATTRIBUTION = re.compile(
    r"\b(?:i|we|they|he|she|er|sie|il|elle|on)\s+(?:wrote|said|sent|writes|schrieb|schreibt|a\s+écrit)\s*[:：]\s*$"
    r"|\bschr(?:ieb|eibt)(?:en|st)?\s(?:mir|uns|ich|du|sie|er|wir|ihr)\b",
    re.IGNORECASE,
)
"""An introduction that a person wrote, who cites somebody: what follows without a mark is theirs."""
OPENS_ATTRIBUTION = re.compile(
    rf"^[\s>*_(-]*(?:on|at|am|le|el|il|em|op|w\s+dniu|dnia|den|på)\s+[^\n]{{0,200}}\d|^[\s>(]*\d{{1,4}}[./年-]\d{{1,2}}[./月-]\d{{1,4}}|<[\w.+-]*@?[\w.-]*$"
    rf"|@[\w.-]+>|^[\s>]*{_DAY}|^wiadomość\s+napisana|^\d{{4}}년|^在\s\d{{4}}|^[\w.+-]+@[\w.-]+\s+(?:schrieb|wrote|hat)\b",
    re.IGNORECASE,
)
"""A line that may be the first of a wrapped introduction."""
FENCED = re.compile(
    rf"^\s*-{{2,}}\s{_OPENING}\b.{{0,200}}\d.{{0,200}}\b{_WROTE}\s-{{2,}}\s*$|^\s*-{{3,}}\s?[^\W\d_].{{2,120}}\b{_WROTE}:\s?-{{3,}}\s*$",
    re.IGNORECASE,
)
"""An introduction between dashes, as Zoho and Notes write it."""
INLINE_QUOTE = re.compile(
    rf"^\s*{_OPENING}\b.{{0,120}}\d[:.]\d\d.{{0,160}}@[\w.-]+>.{{0,20}}\b{_WROTE}\s?[:：]\s{{2,}}\S", re.IGNORECASE
)
"""An introduction with the quotation on the same line, as Yahoo writes it on telephones."""

BESIDE_A_NAME = frozenset(
    """am pm at um via uhr von van de der den del della di da do du dos la le el al bin ibn y e und and en a à kl kl. la las
    à às ore gmt utc cet cest est edt pst pdt ist bst mez mesz
    schrieb schreibt schreef skrev pisze napisał napisała napisana przez""".split()
)
"""Words in small letters that stand beside a name in an introduction that a program wrote."""

ANSWERS = frozenset(
    """yes yep yeah no nope ok okay done agreed sure fine exactly right correct true same perfect great not never maybe later ja nein nee doch gut gerne stimmt genau passt
    erledigt oui non d sí si sim não vale hecho hecha claro sì va fatto goed prima akkoord tak nie nej jo absolut klart""".split()
)
"""Words that begin a short answer, which is never the torn-off tail of the line above."""

COMMANDS = (
    "git|npm|npx|pnpm|yarn|pip3?|pipx|uv|python3?|node|deno|ruby|gem|cargo|rustc|go|java|javac|mvn|gradle|make|cmake|docker|podman|kubectl|helm|terraform"
    "|ansible|ssh|scp|rsync|curl|wget|sudo|apt|apt-get|yum|dnf|brew|choco|winget|systemctl|service|journalctl|cd|ls|dir|cat|cp|mv|rm|mkdir|chmod|chown|grep"
    "|find|tar|unzip|echo|export|set|ping|tracert|traceroute|ipconfig|ifconfig|netstat|nslookup|dig|net|sfc|chkdsk|gpupdate|regsvr32|psql|mysql|sqlite3"
)
"""What somebody types after the prompt of a shell."""

BANNER = re.compile(
    r"""^\W*(?:
        (?:\[?external\b|caution|warning|notice|achtung|vorsicht|hinweis|attention|prudence|cuidado|precaución|atención|attenzione|let\sop|uwaga|varning|advarsel)
          (?=.{0,200}\b(?:originated|external\s(?:e-?mail|sender|message|source)|(?:from|is|an)\sexternal|outside|extern\w+\s(?:e-?mail|absender)|extern(?:e[rns]?)?\b|au(?:ß|ss)erhalb
            |extérieur|fuera|estern\w*|fora|buiten|zewn\w+|utanför|udenfor)\b)
          (?=.{0,300}\b(?:links?|attachments?|originated|organi[sz]ation|anhäng\w*|anlagen|pièces|liens|enlaces|adjuntos|allegati|bijlagen|załącznik\w*|organisatie|organizzazione
            |organización|organização|unternehmens?|organisation|företaget|virksomheden|click|klick\w*|cliqu\w*|sender)\b)
          (?=.{0,300}\b(?:sender|organi[sz]ation|e-?mails?|absender|nachricht|expéditeur|remitente|correo|mittente|remetente|afzender|nadawc\w+|avsändare|afsender)\b)
        |\[?external(?:\s(?:e-?mail|mail|sender|message))?\]?\W*$
        |\[external[^\]]{0,20}\]\W*(?:caution|exercise|do\snot|be\s(?:careful|cautious)|think)\b
        |(?:some\speople\swho\sreceived\sthis\smessage\s|you\s)don['’]t\soften\sget\se-?mail\sfrom\s
        |sie\serhalten\snicht\soft\se-?mails?\svon\s|vous\sn(?:e\srecevez|['’]obtenez)\spas\ssouvent\s|no\ssuele\srecibir\scorreos?\s
    )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""A paragraph that a gateway puts above the words of a mail from elsewhere."""

ARCHIVE = re.compile(
    r"^\W*(?:view\sthis\smessage\sin\scontext|sent\sfrom\sthe\s.{0,80}(?:archive|list))", re.IGNORECASE
)
"""What a web archive puts below a message that was written in it: it says where the message stands, so it stays."""

NOTICE = re.compile(
    r"""^\W*(?:
        (?:confidentiality|privacy|legal)\s(?:notice|note|statement)\b|disclaimer\b|confidential\b|notice\b|important\b|avis\s(?:légal|de\sconf)|aviso\s(?:legal|de\sconf)
        |(?:this|the)\s(?:e-?mail|message|communication|transmission|electronic)\b|the\s(?:information|contents?)\b.{0,40}\b(?:e-?mail|message|communication|transmission)
        |diese\s(?:e-?mail|nachricht)\b|der\sinhalt\sdieser\b|(?:ce\s(?:message|courriel|mail)|cet\s(?:e-?mail))\b|est[ea]\s(?:mensaje|correo|mensagem|e-?mail)\b
        |questo\smessaggio\b|(?:dit\s(?:bericht|e-?mail)|deze\se-?mail)\b|(?:ta|niniejsza)\swiadomość\b
        |(?:detta|denna|dette|denne)\s(?:meddelande|e-?post|e-?mail|mail|besked|meddelelse)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
"""How a paragraph begins that a firm appends; people begin theirs so too."""
LEGAL = re.compile(
    r"confidential|privileged|proprietary|unauthori[sz]ed|intended\s(?:only|solely|exclusively|recipient|for\s(?:the|use))"
    r"|(?:strictly|expressly)\sprohibited|vertraulich|unbefugt|confidentiel|confidenci|riservat|vertrouwelijk|poufn|konfidentiell|fortrolig",
    re.IGNORECASE,
)
"""What such a paragraph says."""
PRINTING = re.compile(
    r"^\W*(?:please\s)?(?:consider|think\sof)\sthe\senvironment\b.{0,80}\bprint|^\W*(?:bitte\s)?denken\ssie\san\sdie\sumwelt|^\W*pensez\sà\sl['’]environnement",
    re.IGNORECASE,
)
"""A line that asks not to print."""
SUBSCRIBED = re.compile(
    r"^\W*(?:you\s(?:received|are\sreceiving)\sthis\s(?:message|e-?mail)\sbecause|to\sunsubscribe\b|to\s(?:post|subscribe)\sto\sthis|unsubscribe\s*:"
    r"|to\sview\sthis\sdiscussion|for\smore\soptions,\svisit)",
    re.IGNORECASE,
)
"""How a paragraph begins that a mailing list appends; it names an address or a link."""

LIST_RULE = re.compile(r"^\s*[_=*-]{8,}\s*$")
LIST_WORDS = re.compile(r"mailing list|unsubscribe|listinfo|abmelden|désinscri", re.IGNORECASE)
"""A long rule, and what stands right below it when a mailing list drew it."""
