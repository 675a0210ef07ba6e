"""Address headers -> persons: plain ones by one regular expression, the rest by the standard library."""

from __future__ import annotations

import re
from email.utils import getaddresses
from functools import lru_cache
from typing import cast

import idna

from mailask.core.person import Person
from mailask.errors import AddressRefused
from mailask.mail.headers import clean

MOST_PERSONS = 500
"""Of one header; whoever writes to more writes to nobody in particular."""

_LONGEST_NAME = 200
_LONGEST_ADDRESS = 320  # RFC 3696, erratum 1690: 64 + 1 + 255
_LONGEST_DOMAIN = 253
_LONGEST_LABEL = 63
_LONGEST_SHOWN = 80
_LONGEST_ODD = 20_000  # characters that the slow way may be given
_LONGEST_KEPT = 1000  # characters; longer lists are not divided into pieces that are kept
_ATOM = r"[^\s<>@,;:()\"\\\[\]]"
_PLAIN = re.compile(
    rf"""\s*(?:
        (?:"((?:[^"\\]|\\.)*)"|([^"<>,;:()\\\[\]]*+))\s*<\s*({_ATOM}+@{_ATOM}+)\s*>   # a name, and the address
        |({_ATOM}+@{_ATOM}+)                                                           # or the bare address
    )\s*(?:,|$)""",
    re.VERBOSE,
)
_QUOTED_PAIR = re.compile(r"\\(.)")
# RFC 5321 section 4.1.2, with the letters of RFC 6531.
_PART = r"[^\x00-\x20\x7f-\xa0\s()<>@,;:\\\".\[\]]+"
_LABEL = r"[^\W_](?:[\w-]*[^\W_])?"
_MAILBOX = re.compile(
    rf"""(?:{_PART}(?:\.{_PART})*|"(?:[^\x00-\x1f\x7f-\xa0"\\]|\\[\x20-\x7e])+")@
    (?P<domain>{_LABEL}(?:\.{_LABEL})*|\[[0-9A-Fa-f.:]+\]|\[IPv6:[0-9A-Fa-f.:]+\])""",
    re.VERBOSE,
)


def as_written(address: str) -> str:
    """The address as a header carries it: its domain as DNS knows it (RFC 5890).

    Raises:
        AddressRefused: it is not one mailbox, or not one that every mail server can be given (RFC 6531).
    """
    if not is_address(address):
        raise AddressRefused(f"“{_shown(address)}” is not an e-mail address.")
    local, _, domain = address.rpartition("@")
    if not local.isascii():
        # No provider says of itself that it can send to these, and a letter that cannot leave helps nobody.
        raise AddressRefused(f"“{_shown(address)}” has letters before the @ that most mail servers refuse.")
    if domain.startswith("["):
        return address
    try:
        # The newer rules (IDNA 2008): by the old ones straße.example would be the domain of somebody else.
        known = domain if domain.isascii() else idna.encode(domain, uts46=True).decode("ascii")
    except (UnicodeError, ValueError):
        known = ""
    if not known or len(known) > _LONGEST_DOMAIN or any(len(label) > _LONGEST_LABEL for label in known.split(".")):
        raise AddressRefused(f"“{_shown(address)}”: there can be no domain of that name.")
    return f"{local}@{known}"


def refusal(address: str) -> str:
    """Why nobody can be written to at that address, and what to do; empty when somebody can."""
    try:
        as_written(address)
    except AddressRefused as refused:
        return f"{refused.message} {refused.hint}"
    return ""


def _shown(address: str) -> str:
    """The address as it is told of, on one line and not too long."""
    line = " ".join(address.encode("utf-8", "replace").decode("utf-8").split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"


def is_address(address: str) -> bool:
    """Whether it is one mailbox as RFC 5321 writes it, quoted and international ones included."""
    found = _MAILBOX.fullmatch(address) if len(address) <= _LONGEST_ADDRESS else None
    # An encoded word has no place in an address (RFC 2047 section 5), and whoever decodes it there sees two people.
    return found is not None and "_" not in found["domain"] and "=?" not in address


def persons_of(text: str) -> tuple[Person, ...]:
    """The persons of a From, Sender, To, Cc or Bcc header in order, at most `MOST_PERSONS` of them."""
    if not text:
        return ()
    if len(text) < _LONGEST_KEPT:
        persons = [_one(piece) for piece in text.split(",")]
        if None not in persons:  # a comma within a name, say
            return tuple(cast("list[Person]", persons))
    return _persons(text)


@lru_cache(maxsize=8192)  # the same people stand in most headers of a mailbox
def _one(text: str) -> Person | None:
    """The person of a plain piece of a header, None when it is not plain."""
    persons = _persons(text) if _PLAIN.match(text) else ()
    return persons[0] if len(persons) == 1 else None


def _persons(text: str) -> tuple[Person, ...]:
    text = " ".join(text.split())  # runs of white space would make the expression below try every way to divide them
    found: list[Person] = []
    at, end = 0, len(text)
    while at < end and len(found) < MOST_PERSONS:
        plain = _PLAIN.match(text, at)
        if plain is None:
            found.extend(_odd_persons(text[at : at + _LONGEST_ODD]))
            break
        quoted, name, address, bare = plain.groups()
        if quoted and "\\" in quoted:
            quoted = _QUOTED_PAIR.sub(r"\1", quoted)
        person = _person(quoted or name or "", address or bare)
        if person:
            found.append(person)
        at = plain.end()
    return tuple(found[:MOST_PERSONS])


def _odd_persons(text: str) -> list[Person]:
    """Groups, comments, routes, unquoted commas (RFC 5322 section 3.4): whatever has an address in it.

    Behind a quote that is never closed nobody can tell names from addresses.
    """
    if _QUOTED_PAIR.sub("", text).count('"') % 2:
        return []
    try:
        pairs = getaddresses([text])
    except (IndexError, RecursionError, ValueError):  # thousands of brackets within brackets
        return []
    return [person for name, address in pairs if (person := _person(name, address))]


def _person(name: str, address: str) -> Person | None:
    if not is_address(address):
        return None
    shown = clean(name, most=_LONGEST_NAME).strip("'\" ") if name else ""
    return Person(address, "" if shown.lower() == address.lower() else shown)
