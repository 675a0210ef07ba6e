"""What a bounce says: who could not be reached, whether for good, and which letter came back."""

from __future__ import annotations

import re

from mailask.mail.source import Mail
from mailask.reading.languages.any.machines import DAEMON

_ADDRESS = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+")
_FINAL = re.compile(
    r"^(?:Final|Original)-Recipient:\s*(?:[\w-]+\s*;\s*)?<?([^\s<>;]+@[^\s<>;]+)>?", re.IGNORECASE | re.MULTILINE
)
_STATUS = re.compile(r"^Status:\s*([245])\.", re.IGNORECASE | re.MULTILINE)
_ACTION = re.compile(r"^Action:\s*(\w+)", re.IGNORECASE | re.MULTILINE)
_PERMANENT = re.compile(
    r"\b5\d\d[ -]|\b5\.\d{1,3}\.\d{1,3}\b|permanent|unknown user|user unknown|no such user|not exist|not found",
    re.IGNORECASE,
)
_RETURNED_ID = re.compile(r"^[\s>]*(?:Original-)?Message-ID:\s*(<[^<>\s]{3,998}>)", re.IGNORECASE | re.MULTILINE)
_HEAD = 3_000
_MOST_TEXT = 100_000
_MOST_LETTERS = 20


def bounced_addresses(mail: Mail) -> tuple[tuple[str, ...], bool]:
    """The addresses that a bounce says could not be reached (RFC 3464 2.3), and whether for good."""
    found = _FINAL.findall(mail.delivery) or _ADDRESS.findall(mail.header("X-Failed-Recipients"))
    if not found:
        me = {person.address.lower() for person in mail.recipients}
        found = [a for a in _ADDRESS.findall(mail.text[:_HEAD]) if a.lower() not in me and not DAEMON.search(a)][:5]
    classes = _STATUS.findall(mail.delivery)
    action = _ACTION.search(mail.delivery)
    delayed = action is not None and action[1].lower() == "delayed"
    for_good = "5" in classes if classes else bool(_PERMANENT.search(mail.text[:_HEAD]))
    return tuple(dict.fromkeys(address.lower() for address in found)), for_good and not delayed


def returned_letters(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs of the letters that a bounce brings back: as a part, as its head, or as text below the report.

    A part's own says which letter it is; what a letter answered is another's.
    """
    found = [*mail.enclosed, *_RETURNED_ID.findall(mail.text[:_MOST_TEXT])]
    found += _RETURNED_ID.findall(mail.delivery[:_MOST_TEXT])
    letters = [one for one in dict.fromkeys(found) if one.startswith("<") and one.endswith(">")]
    return tuple(letters[:_MOST_LETTERS])
