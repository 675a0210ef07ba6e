"""The public holidays of a country, and which country a word names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import holidays
from holidays.registry import COUNTRIES

from mailask.config.nearest import nearest


def country_of(word: str) -> str:
    """The code of a country, or of a region of one (`DE`, `DE-BY`), from a code or an English name.

    Raises:
        ValueError: there is no such country, with the nearest known one.
    """
    name, _, region = word.strip().partition("-")
    codes = _codes()
    code = codes.get(name.upper().replace(" ", "_"))
    if code is None:
        known = {f"{key.replace('_', ' ').title()}" for key in codes if len(key) > 3} | set(
            holidays.list_supported_countries()
        )
        raise ValueError(f"no holidays are known of a country “{word}”{nearest(word, known)}")
    if not region:
        return code
    # Only this one country is asked: a list of all would load a hundred modules.
    regions = holidays.country_holidays(code).subdivisions
    if region.upper() not in regions:
        raise ValueError(f"“{code}” has no region “{region}”; it has {', '.join(regions) or 'none'}")
    return f"{code}-{region.upper()}"


def free_days(country: str, years: Iterable[int]) -> frozenset[date]:
    """The public holidays of a country as `country_of` writes it."""
    code, _, region = country.partition("-")
    return frozenset(holidays.country_holidays(code, subdiv=region or None, years=tuple(years)))


def _codes() -> dict[str, str]:
    """Every way to name a country, in capitals, to its two letters."""
    return {word.upper(): names[1] for module, names in COUNTRIES.items() for word in (module, *names[1:])}
