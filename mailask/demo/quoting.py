"""How the mail programs quote what they answer, in the language they are set to."""

from __future__ import annotations

from datetime import datetime
from html import escape

from mailask.core.person import Person
from mailask.demo.people import Program, Writer

_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(),
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.".split(),
    "es": "ene feb mar abr may jun jul ago sept oct nov dic".split(),
}
_DAYS = {
    "en": "Mon Tue Wed Thu Fri Sat Sun".split(),
    "de": "Mo Di Mi Do Fr Sa So".split(),
    "fr": "lun. mar. mer. jeu. ven. sam. dim.".split(),
    "es": "lun mar mié jue vie sáb dom".split(),
}
_OUTLOOK = {
    "en": ("From", "Sent", "To", "Subject"),
    "de": ("Von", "Gesendet", "An", "Betreff"),
}


def attribution(reader: Writer, sender: Person, at: datetime) -> str:
    """The line above a quote, as the program of whoever answers writes it."""
    language = reader.language
    month, day = _MONTHS[language][at.month - 1], _DAYS[language][at.weekday()]
    if reader.program is Program.APPLE:
        if language == "de":
            return f"Am {at.day}. {month[:3]} {at.year} um {at:%H:%M} schrieb {sender}:"
        return f"On {at.day} {month} {at.year}, at {at:%H:%M}, {sender} wrote:"
    if reader.program is Program.PLAIN:
        return f"On {at:%Y-%m-%d %H:%M}, {sender.name} wrote:"
    if language == "de":
        return f"Am {day}., {at.day}. {month} {at.year} um {at:%H:%M} Uhr schrieb {sender}:"
    if language == "fr":
        return f"Le {day} {at.day} {month} {at.year} à {at:%H:%M}, {sender} a écrit :"
    if language == "es":
        who = f"{sender.name} (<{sender.address}>)"
        return f"El {day}, {at.day} {month} {at.year} a las {at.hour}:{at:%M}, {who} escribió:"
    return f"On {day}, {month} {at.day}, {at.year} at {at.hour % 12 or 12}:{at:%M %p} {sender} wrote:"


def header_block(reader: Writer, sender: Person, to: tuple[Person, ...], at: datetime, subject: str) -> list[str]:
    """The four lines that Outlook puts above what it answers."""
    names = _OUTLOOK.get(reader.language, _OUTLOOK["en"])
    month = _MONTHS[reader.language][at.month - 1]
    sent = (
        f"{at.day}. {month} {at.year} {at:%H:%M}"
        if reader.language == "de"
        else f"{at.day} {month} {at.year} {at:%H:%M}"
    )
    values = (str(sender), sent, "; ".join(map(str, to)), subject)
    return [f"{name}: {value}" for name, value in zip(names, values, strict=True)]


def quoted(text: str) -> str:
    """The text with `>` before each line, deeper where it was quoted already."""
    return "\n".join(f">{line}" if line.startswith(">") else f"> {line}".rstrip() for line in text.split("\n"))


def lines_of_html(text: str) -> str:
    """Plain text as the `<div>`s of a web composer."""
    return "".join(f"<div>{escape(line, quote=False) or '<br>'}</div>" for line in text.split("\n"))
