"""Public holidays where a helper probably lives, for the days that no setting knows."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

# Country-code domains of the four languages' countries and their neighbours; others do not say where somebody works.
_COUNTRY_OF_DOMAIN = {
    code: code.upper() for code in "at au be ca ch cz de dk es fi fr ie it lu mx nl no nz pl pt se us za".split()
} | {"uk": "GB"}
_COUNTRIES_OF_LANGUAGE = {"en": ("US", "GB"), "de": ("DE",), "fr": ("FR",), "es": ("ES",)}


def likely_holidays(year: int, language: str, addresses: tuple[str, ...]) -> frozenset[date]:
    """The days on which somebody with these addresses, or else of this language, most probably does not work.

    English is spoken in too many countries to know: only days that are free on both sides of the Atlantic count.
    """
    domains = {address.rpartition(".")[2].lower() for address in addresses}
    countries = [_COUNTRY_OF_DOMAIN[domain] for domain in sorted(domains) if domain in _COUNTRY_OF_DOMAIN]
    if countries:
        return frozenset().union(*(_of(country, year) for country in countries))
    days = [_of(country, year) for country in _COUNTRIES_OF_LANGUAGE.get(language.partition("-")[0].lower(), ())]
    return days[0].intersection(*days[1:]) if days else frozenset()


@lru_cache(maxsize=64)
def _of(country: str, year: int) -> frozenset[date]:
    import holidays

    return frozenset(holidays.country_holidays(country, years=year))
