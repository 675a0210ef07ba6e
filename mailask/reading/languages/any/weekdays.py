"""Months and weekdays in the languages that are not read deeply, for the days that an absence note names; tables only.

`*` stands for any ending, `|` in brackets for another way of writing. A language that is read deeply has its days in
its own folder.
"""

from __future__ import annotations

import re

MONTHS = {
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "jan(uari|) feb(ruari|) maart apr(il|) mei juni juli aug(ustus|) sept(ember|) okt(ober|) nov(ember|) dec(ember|)",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sv": "jan(uari|) feb(ruari|) mars apr(il|) maj juni juli aug(usti|) sep(tember|) okt(ober|) nov(ember|) dec(ember|)",
    "da": "jan(uar|) feb(ruar|) mar(ts|s) apr(il|) ma(j|i) juni juli aug(ust|) sep(tember|) okt(ober|) nov(ember|) de(cember|sember|s|c)",
    "fi": "tammik* helmik* maalisk* huhtik* toukok* kesäk* heinäk* elok* syysk* lokak* marrask* jouluk*",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
}
WEEKDAYS = {
    "it": "luned* marted* mercoled* gioved* venerd* sabato domenica",
    "pt": "segunda terça quarta quinta sexta sábado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedział* wtor* środ* czwart* piąt* sobot* niedziel*",
    "sv": "måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag*",
    "da": "mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag*",
    "fi": "maanantai* tiistai* keskiviikko* torstai* perjantai* lauantai* sunnuntai*",
    "cs": "pondělí* úter* střed* čtvrt* pát* sobot* neděl*",
    "ru": "понедельник* вторник* сред* четверг* пятниц* суббот* воскресень*",
}
ANY_DAY = re.compile(
    r"\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:tomorrow|next\sweek|morgen|nächste|demain|mañana|lunes|martes|miércoles|jueves|viernes)\b"
    r"|\b(?:mon|diens|donners|frei|sams|sonn)tags?\b|\bmittwoch|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\b(?:"
    + "|".join(name.replace("*", r"\w*") for names in WEEKDAYS.values() for name in names.split())
    + r")\b",
    re.IGNORECASE,
)
"""A day by its number or name, in any language."""
