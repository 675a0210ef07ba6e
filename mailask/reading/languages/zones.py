"""The zones that people write behind an hour: `ET` and `Eastern` follow the summer, `EST` and `EDT` say it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

FIXED, AMERICA, EUROPE = 0, 1, 2
"""Whose summer time a zone follows: nobody's, that of the United States and Canada, that of the European Union."""

ZONES: dict[str, tuple[int, int]] = {
    **dict.fromkeys(("GMT", "UTC", "WET"), (0, FIXED)),
    **dict.fromkeys(("CET", "MEZ", "WEST", "BST", "WAT"), (60, FIXED)),
    **dict.fromkeys(("CEST", "MESZ", "EET", "SAST"), (120, FIXED)),
    **dict.fromkeys(("EEST", "MSK", "EAT"), (180, FIXED)),
    "GST": (240, FIXED),
    "PKT": (300, FIXED),
    "IST": (330, FIXED),
    "ICT": (420, FIXED),
    **dict.fromkeys(("SGT", "HKT", "AWST", "PHT"), (480, FIXED)),
    **dict.fromkeys(("JST", "KST"), (540, FIXED)),
    "ACST": (570, FIXED),
    "AEST": (600, FIXED),
    "ACDT": (630, FIXED),
    "AEDT": (660, FIXED),
    "NZST": (720, FIXED),
    "NZDT": (780, FIXED),
    **dict.fromkeys(("BRT", "ART", "ADT"), (-180, FIXED)),
    **dict.fromkeys(("AST", "EDT"), (-240, FIXED)),
    **dict.fromkeys(("EST", "CDT", "COT"), (-300, FIXED)),
    **dict.fromkeys(("CST", "MDT"), (-360, FIXED)),
    **dict.fromkeys(("MST", "PDT"), (-420, FIXED)),
    **dict.fromkeys(("PST", "AKDT"), (-480, FIXED)),
    "AKST": (-540, FIXED),
    "HST": (-600, FIXED),
    "ET": (-300, AMERICA),
    "CT": (-360, AMERICA),
    "MT": (-420, AMERICA),
    "PT": (-480, AMERICA),
}
"""Minutes east in winter, and whose summer time is added. A name of summer or winter means what it says all year."""

NEW_YORK, CHICAGO, DENVER, LOS_ANGELES = ((-60 * hours, AMERICA) for hours in (5, 6, 7, 8))
LONDON, BERLIN, ATHENS = (0, EUROPE), (60, EUROPE), (120, EUROPE)
INDIA = (330, FIXED)
"""The zones that the vocabularies name in words."""

_HOME = {"IST": {60, 120, 180}, "CST": {480}}
"""Irish and Israel time, China's time: the same letters, by the offset of whoever writes them."""
_OFFSET = re.compile(r"(?:UTC|GMT)([+-]\d{1,2})(?::?(\d{2}))?")


def zone_named(word: str) -> tuple[int, int] | None:
    """The zone that `word` names as it is written: `PST`, `ET`, `UTC+2`, `GMT-05:30`."""
    if word in ZONES:
        return ZONES[word]
    if word[:3] in ("UTC", "GMT") and (found := _OFFSET.fullmatch(word)) and abs(int(found[1])) <= 14:
        minutes = int(found[2] or 0)
        return int(found[1]) * 60 + (-minutes if found[1][0] == "-" else minutes), FIXED
    return None


def placed(wall: datetime, zone: tuple[int, int], word: str, writer: datetime) -> datetime:
    """The moment at which clocks in `zone` show `wall`; a name with two meanings is that of the writer's own clock."""
    minutes, summer = zone
    home = writer.utcoffset()
    if home is not None and (own := int(home.total_seconds() // 60)) in _HOME.get(word, ()):
        minutes = own
    if summer and _in_summer(wall, summer):
        minutes += 60
    return wall.replace(tzinfo=timezone(timedelta(minutes=minutes)))


def _in_summer(wall: datetime, whose: int) -> bool:
    """Whether clocks stand an hour ahead; an hour that the autumn brings twice is the first one."""
    if whose == AMERICA:
        starts, ends = _sunday(wall.year, 3, 8), _sunday(wall.year, 11, 1)
    else:
        starts, ends = _sunday(wall.year, 3, 25), _sunday(wall.year, 10, 25)
    return starts + timedelta(hours=2) <= wall < ends + timedelta(hours=2 if whose == AMERICA else 3)


def _sunday(year: int, month: int, day: int) -> datetime:
    """The first Sunday from a day on."""
    first = datetime(year, month, day)  # noqa: DTZ001 - a clock on a wall, its zone is what is asked
    return first + timedelta(6 - first.weekday())
