"""Days as absence notes name them in the languages that are not read deeply: by number and month, or by weekday."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

_MONTHS = {
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
}
_WEEKDAYS = {
    "it": "luned* marted* mercoled* gioved* venerd* sabato domenica",
    "pt": "segunda terça quarta quinta sexta sábado domingo",
    "nl": "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
    "pl": "poniedział* wtor* środ* czwart* piąt* sobot* niedziel*",
    "sv": "måndag* tisdag* onsdag* torsdag* fredag* lördag* söndag*",
    "da": "mandag* tirsdag* onsdag* torsdag* fredag* lørdag* søndag*",
}
_DAY = r"(?P<day>[0-3]?\d)(?:º|ª|°|\.|:?e|-?go)?"
_NUMBERS = re.compile(
    r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)\b"
    r"|(?:(?P<yj>\d{4})年)?(?P<mj>\d{1,2})月(?P<dj>\d{1,2})日"
    r"|\b(?P<dn>[0-3]?\d)[./-](?P<mn>[01]?\d)(?:[./-](?P<yn>\d{4}|\d\d))?(?![\d:])"
)


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A day and where its words stand."""

    when: date
    start: int
    end: int


def days_in(text: str, language: str, today: date) -> list[NamedDay]:
    """The days of `text` that do not lie before `today`; a weekday alone counts only where no other day stands."""
    found = [
        NamedDay(when, match.start(), match.end())
        for match in _NUMBERS.finditer(text)
        if (when := _dated(match["y"] or match["yj"] or match["yn"], *_month_and_day(match), today))
    ]
    if language in _MONTHS:
        months = _MONTHS[language].split()
        for match in re.finditer(
            rf"\b{_DAY}\s+(?:de\s+)?({'|'.join(months)})\b(?:\s+(?:de\s+)?(\d{{4}}))?", text, re.IGNORECASE
        ):
            when = _dated(match[3], months.index(match[2].lower()) + 1, int(match["day"]), today)
            if when:
                found.append(NamedDay(when, match.start(), match.end()))
        if not found:
            found = _weekdays(text, language, today)
    return sorted(found, key=lambda day: day.start)


def _month_and_day(match: re.Match[str]) -> tuple[int, int]:
    return int(match["m"] or match["mj"] or match["mn"]), int(match["d"] or match["dj"] or match["dn"])


def _dated(year: str | None, month: int, day: int, today: date) -> date | None:
    """The date, in this year or the next when none is said; None when there is none or it has passed."""
    years = [int(year) + (2000 if len(year) == 2 else 0)] if year else [today.year, today.year + 1]
    for one in years:
        try:
            when = date(one, month, day)
        except ValueError:
            continue
        if when >= today:
            return when
    return None


def _weekdays(text: str, language: str, today: date) -> list[NamedDay]:
    names = [name.replace("*", r"\w*") for name in _WEEKDAYS[language].split()]
    found = []
    for match in re.finditer("|".join(rf"\b({name})(?:-feira)?\b" for name in names), text, re.IGNORECASE):
        ahead = ((match.lastindex or 1) - 1 - today.weekday()) % 7 or 7
        found.append(NamedDay(today + timedelta(ahead), match.start(), match.end()))
    return found
