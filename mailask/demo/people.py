"""The people of the sample mailbox: whom Robin Hale writes with, and what their mail programs look like."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from mailask.core.person import Person

ZONE = ZoneInfo("Europe/Berlin")


class Program(StrEnum):
    """The mail program somebody writes with; it decides quotes, HTML and where the answer stands."""

    GMAIL = "gmail"
    OUTLOOK = "outlook"
    APPLE = "apple"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Writer:
    """Somebody of the sample mailbox, with the habits of their mail.

    Attributes:
        language: of their mail program (what stands above a quote), which need not be that of their letters.
        signature: what stands below every letter, empty for none.
    """

    person: Person
    program: Program
    language: str = "en"
    signature: str = ""


def _writer(name: str, address: str, program: Program, *signature: str, language: str = "en") -> Writer:
    return Writer(Person(address, name), program, language, "\n".join(signature))


_G, _O, _A, _P = Program.GMAIL, Program.OUTLOOK, Program.APPLE, Program.PLAIN

ROBIN = _writer("Robin Hale", "robin@example.com", _G, "Robin Hale", "Head of Product, Larkfield")

WRITERS: dict[str, Writer] = {
    "robin": ROBIN,
    # Larkfield, today.
    "grace": _writer("Grace Adeyemi", "grace@example.com", _A),
    "mia": _writer("Mia Kaufmann", "mia@example.com", _O, "Mia Kaufmann", "CFO, Larkfield", language="de"),
    "sam": _writer("Sam Ortega", "sam@example.com", _P, "Sam"),
    "lena": _writer("Lena Fischer", "lena@example.com", _A, language="de"),
    "arjun": _writer("Arjun Mehta", "arjun@example.com", _G),
    "clara": _writer("Clara Novak", "clara@example.com", _G, "Clara Novak | Customer Success | Larkfield"),
    "tobias": _writer("Tobias Wirth", "tobias@example.com", _O, "Tobias Wirth", "Sales, Larkfield", language="de"),
    "hugo": _writer("Hugo Lindqvist", "hugo@example.com", _G),
    "nadia": _writer("Nadia Petrova", "nadia@example.com", _O, "Nadia Petrova", "Counsel, Larkfield"),
    "ben": _writer("Ben Whitaker", "ben@example.com", _G),
    # People who left Larkfield, or whom Robin left behind.
    "dana": _writer("Dana Levi", "dana.levi@northpier.example.net", _G, "Dana Levi", "VP Finance, Northpier"),
    "marcus": _writer("Marcus Feld", "marcus.feld@example.org", _P, "Marcus"),
    "yuki": _writer("Yuki Tanaka", "yuki@tanaka-studio.example.net", _A),
    "olivia": _writer("Olivia Brandt", "olivia.brandt@hearthline.example.com", _G, "Olivia Brandt", "CMO, Hearthline"),
    "pavel": _writer("Pavel Horak", "pavel.horak@example.net", _P),
    "theo": _writer("Theo Marchetti", "theo@marchetti.example.org", _A),
    "anke": _writer("Anke Sommer", "anke.sommer@example.org", _O, "Anke Sommer", language="de"),
    # The mentor, the circle, the investor.
    "ruth": _writer("Ruth Calloway", "ruth@calloway.example.org", _A, "Ruth"),
    "priya": _writer("Priya Raman", "priya.raman@tidewell.example.com", _G, "Priya Raman", "COO, Tidewell"),
    "henrik": _writer("Henrik Solberg", "henrik@fjordcap.example.net", _O, "Henrik Solberg", "Partner, Fjord Capital"),
    "julie": _writer("Julie Okafor", "julie.okafor@fjordcap.example.net", _O, "Julie Okafor", "Fjord Capital"),
    "wei": _writer("Wei Zhang", "wei.zhang@health.example.edu", _P, "Wei Zhang", "Health Systems Lab"),
    # Clients and partners, some of them gone quiet.
    "jonas": _writer(
        "Jonas Keller", "jonas.keller@keller-kliniken.example.org", _O, "Jonas Keller", "Keller Kliniken", language="de"
    ),
    "isabelle": _writer(
        "Isabelle Moreau", "i.moreau@clinique-azur.example.org", _G, "Isabelle Moreau", "Clinique Azur", language="fr"
    ),
    "carmen": _writer("Carmen Ruiz", "carmen.ruiz@salud-norte.example.org", _G, "Carmen Ruiz", language="es"),
    "peter": _writer("Peter Vance", "peter.vance@vancegroup.example.com", _O, "Peter Vance", "Vance Dental Group"),
    "fatima": _writer("Fatima El Amrani", "fatima@atlas-physio.example.net", _A),
    "stefan": _writer("Stefan Gruber", "s.gruber@gruber-praxen.example.org", _O, "Stefan Gruber", language="de"),
    "helen": _writer("Helen Park", "helen.park@rivermead.example.com", _G, "Helen Park", "Rivermead Clinics"),
    "ines": _writer("Ines Pereira", "ines@cardinal-labs.example.net", _A, "Ines Pereira", "CTO, Cardinal Labs"),
    "tom": _writer("Tom Sandoval", "tom@sandoval-security.example.net", _G, "Tom Sandoval"),
    "marek": _writer("Marek Dvorak", "marek@dvorak-research.example.org", _G, "Marek Dvorak"),
    "elif": _writer("Elif Demir", "elif.demir@caresummit.example.org", _G, "Elif Demir", "Care Summit"),
    "aisha": _writer("Aisha Bello", "aisha@slowgrowth.example.com", _G),
    "laura": _writer("Laura Stein", "laura.stein@stein-search.example.net", _O, "Laura Stein", language="de"),
    "david": _writer("David Amsel", "david.amsel@example.edu", _P),
    "noor": _writer("Noor Haddad", "noor.haddad@example.org", _A),
}
