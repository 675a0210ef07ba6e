"""The rules: patterns over the tags of a sentence's tokens (`tags`), each with the name it is explained by.

The order matters where two rules could start at the same token: the longer way of writing a date comes first.
"""

from __future__ import annotations

import re

RULES: tuple[tuple[str, str], ...] = (
    ("days_of_month", r"(?:[Ww],?)?(?:N|O|r)(?:-|t|a)[on]*(?:[Ww],?)?(?:N|O|r)o*[Mm](?:,?o?Y)?"),
    ("month_days", r"[Mm](?:N|O)(?:-|t)o*(?:N|O)(?:,?Y)?"),
    ("year_month_day", r"Y[Mm]N"),
    ("month_day", r"(?:[Ww],?[on]*)?[Mm]o?(?:N|O|r)(?![-u])(?:,?Y)?"),
    ("day_month", r"(?:[Ww],?[on]*)?(?:N|O|r)o*[Mm](?:,?o?Y)?"),
    ("last_of_month", r"L(?:W|U)[oIn]*(?:[Mm](?:o?Y)?|[XVK]?U[XVK]?)"),
    ("weekday_of_month", r"[rO]W[oI]*(?:[Mm](?:o?Y)?|[XVK]?U)"),
    ("day_of_unit", r"[NOr]o*[XVK]o?U|Oo+U(?!N)|OUX|Oo+UX"),
    ("week_of_month", r"[rO]U[oI]*[Mm](?:o?Y)?"),
    ("numeric", r"(?:[Ww],?[on]*)?D"),
    ("business_end", r"C(?:[on,]*)(?=$|[^oNOrMWDRXKVUE])|C(?=$|[^on,])"),
    ("end_of_unit", r"[ESG]o*(?:[XVKLF]o*U|UE?o*[XVKL]|o*U(?!w)|[Mm]o?Y|[Mm]|Qo?Y?|Y)"),
    ("weekday_ahead", r"[WR],?Io?NU|[WR]IN(?!U)"),
    ("weekday_of_week", r"[Ww],?[on]*[XVF]o?U|[Ww],?[on]+U[XV]|[XVF]Uo?n?[Ww]|U[XV],?[on]*W"),
    ("weekday_week", r"W(?:Z|U(?=$|[^XVL]))"),
    ("weekday_day", r"[Ww],?[on]*O|Wo?r(?=$|[,TAgP])"),
    ("weekday_number", r"[Ww],?[on]*N(?![-uUN]|[tB][NT])"),
    ("next_weekday", r"[XVKLF]o?[Ww]|W[XVLK]"),
    ("workday_next", r"[XV]U"),
    ("from_now", r"(?:N|k)U(?:l|fR)"),
    ("time_left", r"hx?o?NU(?=,?[tBdA])|NU(?=d)"),
    (
        "span",
        (
            r"[iI]o?[XV]?(?:(?:N[at-])?N|k)[XV]?U(?:aN)?(?![fo][on]*[NODMmWH])"
            r"|B?o*[XV]NU|BNU(?![fBo])|io?U(?:aN)?|[In]kU|kU"
        ),
    ),
    ("calendar_week", r"y[NO](?:o?Y)?|UN(?=$|[^UMm-])"),
    ("unit", r"(?:Bo*)?[XVKF]o?U|U[XV]|oU[XV]|[BInA][on]*U(?![NOr])"),
    ("quarter", r"(?:Bo*)?Q(?:o?Y)?"),
    ("feast", r"(?:Bo*)?H(?:o?Y)?"),
    ("month", r"[IBEXKof]o*[Mm](?:o?Y)?(?!o?[NOr])|M(?:o?Y)?(?!o?[NOr])"),
    (
        "day_number",
        r"[Bnf]o*[NO](?!o*[MmUNujD-]|o*[XVKF]o?U)(?=$|[^xO])|[Bnfot]o*O(?!o*[MmU]|o*[XVKF]o?U)|[Bn]or(?=$|[,TAgP])",
    ),
    ("relative", r"R"),
    ("weekday", r"W|(?<=[BnA])w|w(?=,?[TN])"),
    ("clock", r"T"),
    ("hour", r"(?<=[BA])N(?=$|[^UNjMmO-])"),
)
_NO_START = r"(?![x,\-agPlzsdej&])"
"""No rule begins with these tags; they are most of any sentence."""
GRAMMAR = re.compile(_NO_START + "(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in RULES) + ")")
RANGE = re.compile(r"(?:[,A]*Tg?)?[on,]*[t\-aB][on,]*")
"""What stands between the two ends of a range."""
FRONT = re.compile(r"[onA,P]*$")
"""What may stand between a preposition and its date."""
