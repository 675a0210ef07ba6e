"""The known word that somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str:
    """`; did you mean “x”?`, or nothing when no known word is near."""
    by_fold = {name.casefold(): name for name in known}
    found = get_close_matches(word.casefold(), by_fold, n=1, cutoff=0.6)
    if not found:  # "Berlin" is near no whole name, yet it is the end of one
        tail = word.casefold().replace(" ", "_")
        found = [fold for fold in sorted(by_fold) if tail and fold.endswith(f"/{tail}")][:1]
    return f"; did you mean “{by_fold[found[0]]}”?" if found else ""
