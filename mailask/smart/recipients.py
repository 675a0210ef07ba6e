"""One recipient as a person writes them in an ask file: `Dana Levi <dana@example.com>`."""

from __future__ import annotations

import re

from mailask.core.person import Person
from mailask.errors import AddressRefused
from mailask.mail.addresses import as_written

_NAMED = re.compile(r"(?P<name>.*)<(?P<address>[^<>]*)>", re.DOTALL)
# RFC 5322 dot-atoms on the left (no quoted local parts, on purpose: nobody's mailbox needs them), DNS labels on the
# right, in any script (RFC 6531 domains go out as RFC 5890 writes them).
_ADDRESS = re.compile(
    r"[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[^\W_](?:[\w-]*[^\W_])?\.)+[^\W_]{2,63}"
)
_BREAK = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


class BadAddress(ValueError):
    """What was written is not one address; says what is wrong and what to write."""

    def __init__(self, message: str, fix: str) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix


def parse_recipient(written: str) -> Person:
    """The person that one entry of `to` names.

    Raises:
        BadAddress: it is not exactly one address.
    """
    text = written.strip()
    if _BREAK.search(text):
        raise BadAddress("An address has no line breaks.", 'to = ["Name <name@example.com>"]')
    named = _NAMED.fullmatch(text)
    name, address = (named["name"].strip(), named["address"].strip()) if named else ("", text.removeprefix("mailto:"))
    if len(name) >= 2 and name[0] == name[-1] == '"':
        name = re.sub(r"\\(.)", r"\1", name[1:-1])
    if not address:
        raise BadAddress("Nobody is named here.", 'to = ["Name <name@example.com>"]')
    if len(re.findall(r"[^\s,;]@", text)) > 1 and re.search(r"[,;]", text):
        each = ", ".join(f'"{part.strip()}"' for part in re.split(r"[,;]", text) if "@" in part)
        raise BadAddress("These are several addresses in one entry.", f"Give each an entry of its own: to = [{each}]")
    if not _ADDRESS.fullmatch(address) or len(address) > 254:
        raise BadAddress(f"`{address}` is not an e-mail address.", 'Write it as "Name <name@example.com>".')
    try:
        as_written(address)
    except AddressRefused as error:
        raise BadAddress(error.message, "Ask them for a plain address.") from error
    return Person(address=address, name=name)
