"""Whether a mail comes from whom its From names, as far as its header tells: only ever a reason to doubt it.

What the receiving server found (RFC 8601) can say that a From is false; that it found nothing says little, for most
domains leave it open. What the sender wrote themselves is looked at for contradictions.
"""

from __future__ import annotations

import re

from mailask.core.message import Doubt
from mailask.core.person import Person
from mailask.mail.addresses import persons_of
from mailask.mail.headers import UNSEEN, Fields, read_fields
from mailask.mail.organisation import is_same_organisation

_SERVER = re.compile(r"\s*(?:\([^()]*\)\s*)*\"?([^\s;\"()]+)")
# Wherever it stands: what a sender chose is quoted in such a header, and must not be able to hide a result.
_FAILED = re.compile(r";\s*dmarc\s*(?:/\s*\d+\s*)?=\s*(?:\([^()]*\)\s*)?fail\b", re.IGNORECASE)
_RAW_FROM = re.compile(rb"^from[ \t]*:((?:.*\r?\n[ \t])*.*)", re.IGNORECASE | re.MULTILINE)
_RAW_ADDRESS = re.compile(r"[^\s<>,;:\"]*@[^\s<>,;:\"]*")
_LONGEST_HEAD = 1 << 16
_CALENDAR = "calendar-notification@"
"""Who sends invitations in the name of those who invite; as whoever lies leaves the field out, it proves nothing."""


def doubt_about(source: bytes, authserv_id: str) -> Doubt | None:
    """Why the From of a mail is not to be believed, None when nothing speaks against it.

    Args:
        source: the mail.
        authserv_id: the name that the server of the user's own provider signs its findings with; the topmost of these
            counts, and without a name none does.
    """
    fields, _ = read_fields(source)
    authors = _persons(fields, "from")
    if not authors:
        return Doubt("it does not say who wrote it")
    author = authors[0]
    if _hides_something(source):
        return Doubt("its address holds characters that nobody sees")
    if authserv_id and _has_failed(fields, authserv_id):
        return Doubt("your mail server found that it does not come from there")
    for names, reason in (
        (("from",), "it names more than one sender, {others} too"),
        (("sender", "resent-from"), "it was sent by {others}"),
        (("reply-to",), "it wants the answer to go to {others}"),
    ):
        others = tuple(other for name in names for other in _persons(fields, name) if _is_elsewhere(other, author))
        if others:
            return Doubt(reason.format(others=", ".join(other.address for other in others)), others)
    return None


def _hides_something(source: bytes) -> bool:
    """Whether an address of the From is read as another than it is, since what cannot be seen is left out."""
    values = (found.decode("utf-8", "replace") for found in _RAW_FROM.findall(source[:_LONGEST_HEAD]))
    return any(UNSEEN.search(address) for value in values for address in _RAW_ADDRESS.findall(value))


def _persons(fields: Fields, name: str) -> tuple[Person, ...]:
    return tuple(person for found, value in fields if found == name for person in persons_of(value))


def _is_elsewhere(other: Person, author: Person) -> bool:
    if other.address.lower().startswith(_CALENDAR):
        return False
    return not is_same_organisation(other.address, author.address)


def _has_failed(fields: Fields, authserv_id: str) -> bool:
    """Whether the receiving server found the domain of the From to be used against its owner's will (RFC 7489)."""
    for name, value in fields:
        if name == "authentication-results":
            server = _SERVER.match(value)
            if server and server[1].lower() == authserv_id.lower():
                return _FAILED.search(value) is not None
    return False
