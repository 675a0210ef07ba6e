"""Complimentary closes, in fifteen languages, and what may go on below them.

Data only; `signature` decides with it. To add a language, add its words to the table.
"""

from __future__ import annotations

import re

_ENGLISH = r"""
    (?:(?:very|many|my|all|with|and|kind(?:est)?|warm(?:est)?|best|thanks|thank\syou|cheers|sincere(?:ly)?|yours|faithfully|truly)[\s,]+){0,4}
      (?:regards|wishes|best|cheers|sincerely|faithfully|truly|yours|respectfully|thanks|thx|thank\syou|rgds|br|kr|vg|ta|cordially|love|xo+|xx*)
      (?:\s(?:so\smuch|very\smuch|a\slot|again|in\sadvance|for\s(?:your|the)\s\w+(?:\s\w+)?|everyone|all))*
    |all\sthe\sbest|take\scare|talk\ssoon|speak\ssoon|see\syou(?:\ssoon)?|have\sa\s(?:great|good|nice)\s\w+|looking\sforward"""
_GERMAN = r"""
    (?:(?:mit|mfg|beste[nrm]?|viele[nrm]?|liebe[nrm]?|freundliche[nrm]?|herzliche[nrm]?|schöne[nrm]?|sonnige[nrm]?|vielen|lg|vg|bg)\s*,?\s*){1,3}
      (?:gr(?:üß|üss|uess)(?:e[n]?|le)|gruß|gruss|dank)?(?:\s(?:aus|nach|im\svoraus)\b(?:\s\w+){0,2})?
    |gr(?:üß|üss|uess)(?:e|le)|gruß|gruss|dank(?:e)?\sim\svoraus|danke(?:\sdir|\sihnen)?|mfg|hochachtungsvoll"""
_FRENCH = r"""
    (?:bien\s|très\s)?(?:cordialement|amicalement|sincèrement|respectueusement|cdlt|cdt)(?:\svôtre)?|bien\sà\s(?:toi|vous)|bises?|bisous
    |à\s(?:bientôt|plus|\+)|merci(?:\s(?:beaucoup|d[’']avance|encore|bien))?
    |(?:(?:je\svous\sprie|nous\svous\sprions|veuillez)\s.{0,60})?(?:mes|nos|l[’']expression\sde\s.{0,40})?\s?
      (?:(?:meilleures|sincères|cordiales|respectueuses)\s)?salutations(?:\s\w+)?|bonne\s(?:journée|soirée|fin\sde\sjournée)"""
_SPANISH = r"""
    (?:un\s|muchos\s)?(?:cordial\s|fuerte\s|gran\s|afectuoso\s)?(?:saludos?|abrazos?)(?:\s(?:cordiales|cordial|afectuosos?|desde\s\w+))?|atentamente|atte
    |(?:muchas\s|mil\s)?gracias(?:\spor\stodo|\sde\santemano)?|besos?|hasta\spronto"""
_ITALIAN = r"""
    (?:un\s(?:caro\s|cordiale\s)?)?salut[oi]|(?:cordiali|distinti|cari|tanti)\ssaluti|cordialmente|(?:tante\s)?grazie(?:\smille|\sancora)?|a\spresto"""
_PORTUGUESE = r"""
    (?:com\s)?(?:os\s)?(?:melhores\s|meus\s)?cumprimentos|atenciosamente|att|abs|(?:um\s)?abraços?|(?:muito\s)?obrigad[oa]"""
_DUTCH = r"""
    (?:met\s)?(?:vriendelijke\s|hartelijke\s|beste\s)?groet(?:en|jes)?(?:\suit\s\w+)?|mvg|(?:alvast\s)?bedankt(?:\salvast)?|dank\s(?:je|u)\swel"""
_POLISH = r"""
    (?:z\s(?:wyrazami\s)?(?:szacunku|poważaniem))|(?:serdecznie\s)?pozdrawiam(?:\sserdecznie)?|(?:serdeczne\s)?pozdrowienia|(?:z\sgóry\s)?dziękuję|pozdr"""
_SCANDINAVIAN = r"""
    (?:med\s)?(?:de\s)?(?:vänliga?\s|bästa\s|många\s|venlig(?:e)?\s|vennlig(?:e)?\s|bedste\s|beste\s|mange\s|kærlig\s|hjertelig\s)?
      (?:hälsning(?:ar)?|hilsen(?:er)?|hilsner)|mvh|dbh|kh|vh|tack(?:\spå\sförhand)?|(?:mange|på\sforhånd)\stak|tak(?:\sfor\s\w+(?:\s\w+)?)?(?=\s*,)
    |(?:på\sforhånd\s|mange\s)takk"""
_OTHERS = r"""
    с\sуважением|всего\sдоброго|спасибо|s\spozdravem|ystävällisin\sterveisin|terveisin|saygılarımla|üdvözlettel
    |以上.{0,4}よろしくお願い(?:いた|致)?します|.{0,8}よろしくお願い(?:いた|致|申し上げ)?.{0,4}ます|以上です?|敬具"""
_LANGUAGES = (
    _ENGLISH,
    _GERMAN,
    _FRENCH,
    _SPANISH,
    _ITALIAN,
    _PORTUGUESE,
    _DUTCH,
    _POLISH,
    _SCANDINAVIAN,
    _OTHERS,
)
_PHRASE = "|".join(_LANGUAGES)
_JOINED = r"(?:\s*[,/&+]\s*|\s(?:and|und|et|y|e|i|en|og|och)\s)"
_CLOSE = rf"[-–—\s*_]*(?:{_PHRASE})(?:{_JOINED}(?:{_PHRASE})){{0,2}}"
CLOSING = re.compile(rf"^{_CLOSE}\s*[,.!;:。、)*_🙂😊]*\s*$", re.IGNORECASE | re.VERBOSE)
"""A complimentary close that stands on a line of its own."""
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ](?:[^\W\d_]|['’-])*\.?"
NAMED_CLOSING = re.compile(
    rf"^(?i:{_CLOSE})(?:\s*,\s*|(?i:(?<=gr[uü]ß)|(?<=gruss)|(?<=ß[en])|(?<=lg)|(?<=vg)|(?<=br)|(?<=mvh)|(?<=kh)|(?<=hilsen)|(?<=ningar))\s+)"
    rf"(?P<name>{_CAPITAL}(?:\s{_CAPITAL}){{0,2}})(?<!\w\w\.)\s*$",
    re.VERBOSE,
)
"""A complimentary close with the name behind it."""
THANKS = re.compile(
    r"th(?:an)?x|thank|dank|merci|graci|grazie|obrigad|bedankt|tack|takk?\b|dzięk|спасибо|ありがと|谢|謝", re.IGNORECASE
)
"""Words of thanks, which may be all that a mail says."""

LONGEST_CLOSING = 100
"""Characters of a line that may be a complimentary close."""

INITIALS = re.compile(rf"^\s*(?:[-–—~]\s?|/{{1,2}}){_CAPITAL}(?:\s{_CAPITAL})?\s*$")
"""A name behind a dash or a slash, as some sign."""

POSTSCRIPT = re.compile(
    r"^\W*(?:p\.?\s?p?\.?\s?s\b|n\.\s?b\.|nb:|edit:|btw\b|by the way\b|übrigens\b|追伸)", re.IGNORECASE
)
"""A line by which the author goes on below the signature."""
