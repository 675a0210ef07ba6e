"""The arguments of the library's functions, checked where they come in: what is wrong is said at once and by name."""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, tzinfo

from mailask.core.working import WorkingDays
from mailask.errors import UnknownLanguage
from mailask.reading.languages.language import codes

_KINDS: dict[str, tuple[type, str]] = {
    "source": (bytes, "the bytes of a mail (`path.read_bytes()`)"),
    "text": (str, "a str"),
    "reference": (datetime, "a datetime"),
    "language": (str, "a str, as in “de”"),
    "day_first": (bool, "True, False or None"),
    "day_first_habit": (bool, "True, False or None"),
    "zone": (tzinfo, "a tzinfo (`zoneinfo.ZoneInfo(…)`)"),
    "working": (WorkingDays, "a WorkingDays"),
}
_LISTS = {"me": "the reader's addresses", "sent": "the texts of letters that were sent"}
_REQUIRED = frozenset({"source", "text", "working"})
_SUBTAG = re.compile(r"[-_.]")


def check_types(**given: object) -> None:
    """Raise TypeError for the first argument of the wrong kind. None stands for a thing that is not known."""
    for name, value in given.items():
        if name in _LISTS:
            _check_texts(name, value)
            continue
        kind, words = _KINDS[name]
        if not (isinstance(value, kind) or (value is None and name not in _REQUIRED)):
            raise TypeError(f"{name} must be {words}, not {_named(value)}")


def known_code(language: str | None) -> str | None:
    """The code of the language that a tag such as “de”, “de-AT” or “DE_at” names. Raises UnknownLanguage."""
    if language is None:
        return None
    name = _SUBTAG.split(language.strip(), maxsplit=1)[0].lower()
    if name not in codes():
        raise UnknownLanguage(f"“{language}” is no language that mailask reads; it reads {', '.join(codes())}.")
    return name


def _check_texts(name: str, value: object) -> None:
    """Raise TypeError unless `value` holds texts; one text is no collection of them."""
    if isinstance(value, str | bytes) or not isinstance(value, Collection):
        raise TypeError(f"{name} must be a collection of str ({_LISTS[name]}), not {_named(value)}")
    wrong = next((one for one in value if not isinstance(one, str)), None)
    if wrong is not None:
        raise TypeError(f"{name} must hold str ({_LISTS[name]}), not {_named(wrong)}")


def _named(value: object) -> str:
    return type(value).__name__
