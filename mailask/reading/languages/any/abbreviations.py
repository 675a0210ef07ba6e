"""Short forms that end with a point and end no sentence, in all languages that are read."""

from __future__ import annotations

TITLES = "Mr Mrs Ms Dr St ca vs No Nr zB bzw etc usw Sra Mme inc e.g i.e z.B a.m p.m"
MONTHS = """
    Jan Feb Mar Apr Jun Jul Aug Sep Oct Okt Nov Dec Dez Sept janv févr avr juil sept oct déc ene abr ago
"""
WEEKDAYS = "Mon Tue Tues Wed Thu Thurs Fri"
AFTER_NUMBER = "Jan J[äu] Feb M[aä] Apr Aug Sep O[ck]t Nov De[cz] Quartal Uhr Woche"
"""How words begin that go on after a number with a point: `am 3. Oktober`."""
EITHER = "or oder ou o"
"""Words before the last of several letters to choose from: `A or B.` ends its sentence."""
