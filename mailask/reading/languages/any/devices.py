"""What telephones and mail programs write below a person's words about themselves, in some thirty-five languages; tables only.

`signature` decides with it. To add a language, add its word for "sent".
"""

from __future__ import annotations

import re

_SENT = "|".join(
    r"""sent gesendet verschickt verfasst envoyée? enviad[oa] enviat inviat[oa] verzonden verstuurd skickat sendt wysłan[eoy] lähetetty
    odesl[aá]n[oa] odoslan[eéáoa] poslano отправлено надіслано изпратено послато gönderildi στάλθηκε εστάλη trimis elküldve küldve נשלח
    gửi ส่งจาก dikirim terkirim أُ?رسلت? مرسلة? تم\sالإرسال saadetud nosūtīts išsiųsta sendita""".split()
)
_DEVICE = "|".join(
    r"""iphon\w* ipad ipod galaxy samsung android smart(?:phone|fon)\w* handy mobil\w* cell\s?phone phone téléphone tel[eé]fon\w* huawei honor
    xiaomi redmi oppo vivo oneplus pixel nokia xperia motorola blackberry windows outlook mail gmail proton\w* yahoo aol gmx web\.de k-9
    thunderbird spark superhuman mailspring em\sclient canary airmail edison blue\s?mail tutanota tuta fairemail aqua typeapp missive
    shortwave hey mimestream newton polymail zoho fastmail mailbird kmail rakuten t-mobile verizon at&t tablet\w* watch device gerät
    appareil dispositivo 手机 手機 小米 华为""".split()
)
_MINE = "|".join(
    "my an? mon ma mi mio mia meu minha mijn min mitt mój mojego mého môjho mojega mog moje[gj]o моего meinem meiner".split()
)
_OBJECT = r"(?!\s+(?:it|them|this|that|you|the|him|her|everything|all|es|das|alles|dir|ihnen|le|la|lo|te|ti|os|ayer|hier|gestern|yesterday|today)\b)"
_BY_POST = r"(?!\s+(?:by|per|par|por|via|with|mit|con)\s+(?:the\s)?(?:e-?mail|mail|post|phone|courier|dhl|ups|fedex)\b)"
_LEAD = r"(?:(?:this|diese|ce|este|esta|questo|dit)\s(?:message|e-?mail|mail|nachricht|mensaje|mensagem|messaggio|bericht)\s(?:was|wurde|a\sété|fue|foi|è\sstato|is)\s)?"

DEVICE = re.compile(
    rf"""^[\W_]*+(?!.*\b(?:archive|mailing\slist|account)\b)(?:
        {_LEAD}(?:{_SENT}){_OBJECT}{_BY_POST}.{{0,40}}?(?<![^\W\d_])(?:{_DEVICE})(?![^\W\d_]{{8}})[^?]{{0,60}}
        |{_LEAD}(?:{_SENT})\s\S{{2,6}}\s(?:{_MINE})\s[^?.!]{{1,40}}\.?|(?:von|vom|aus)\s(?:mein\S{{0,12}})\s[^?]{{1,40}}\sgesendet
        |[^?]{{0,40}}(?<![^\W\d_])(?:{_DEVICE})[^?]{{0,40}}(?<!\w)(?:{_SENT})
        |(?:发自|發自|来自|來自|发送自|傳送自|寄自|从|從|自)[^。！？]{{1,20}}
        |[^。！？]{{1,20}}(?:から送信|より送信|에서\s?보냄|에서\s?발송|发送|發送|傳送)
        |(?:get|download)\soutlook\sfor\s.{{0,80}}|outlook\s(?:für|pour|para|per|voor|för|til|dla|для)\s.{{0,60}}
        |(?:obtenir|télécharge[rz]|obten\w+|obtén|obter|ottieni|scarica|hämta|hent|pobierz|hanki|získat|скачать)\s.{{0,12}}outlook\s.{{0,80}}
        |(?:holen|hol)\s(?:sie\ssich|dir)\soutlook.{{0,60}}
        |yahoo\smail:.{{0,80}}
    )[\W_]*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""A line by which a telephone or a program says that the mail was written on it: never its author's words."""

FOOTER = re.compile(
    r"""^\s*+[-–—(\[*]*+\s*+(?:
        (?-i:Sent\s(?:from|with|via|using)\s(?!(?:DHL|UPS|FedEx|USPS|WeTransfer|Dropbox|Slack|Teams|WhatsApp|Signal|Drive|DocuSign)\b)
          [A-Z][\w.]+(?:\s[A-Z(<\[]\S*){0,4}(?:\s?[(<]{0,2}\s?https?://\S+\s?[)>]{0,2})?)
        |(?:https?://)?(?:www\.)?(?:avast|avg)\.\w{2,3}\S{0,80}|virus-?free\.\s.{0,60}|.{0,40}\b(?:avast|avg)\b.{0,60}\b(?:viren|virus|viruses)\b.{0,60}
        |(?:sorry|excuse|please\sexcuse|pardon)\b.{0,30}(?:typos|brevity|errors).{0,80}
    )\s*$""",
    re.IGNORECASE | re.VERBOSE,
)
"""Another line that a program adds below the words; the author may have written one like it."""
