"""What a bounce says: who could not be reached, whether for good, and which letter came back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mailask.core.person import is_mail_administration, is_mail_daemon, is_role_address
from mailask.mail.source import Mail
from mailask.reading.languages.any.machines import DELAYED, FULL, PERMANENT

_LOCAL = r"[\w!#$%&*+^{}|~/-]{1,64}(?:['.=][\w!#$%&*+^{}|~/-]{1,64}){0,9}"
_ADDRESS = re.compile(
    rf"(?:(?<=smtp=)|(?<=rfc822=)|(?<=smtp:)|(?<=mailto:)|(?<![\w.=+-]))(?!smtp=|rfc822=)({_LOCAL}@[\w-]+(?:\.[\w-]+)+)",
    re.IGNORECASE,
)
"""An address that stands in a text, without the quotes and labels around it."""
_FIELD = re.compile(r"^(Final-Recipient|Original-Recipient|Action|Status):\s*(.*)$", re.IGNORECASE | re.MULTILINE)
_COPY = re.compile(
    r"^>?(?:Return-Path|Received|Message-ID|DKIM-Signature|MIME-Version):"
    r"|^[ \t>]*+-*+[ \t]*+"
    r"(?:below this line|original message|this is a copy|here is a copy|message header|included is)",
    re.IGNORECASE | re.MULTILINE,
)
"""Where a bounce goes over to the letter that it brings back."""
_RETURNED_ID = re.compile(r"^[ \t>]*+(?:Original-)?Message-ID:\s*(<[^<>\s]{3,998}>)", re.IGNORECASE | re.MULTILINE)
_IDS = re.compile(r"^[\s>]*+(?:Message-ID|References|In-Reply-To)\s?:.*$", re.IGNORECASE | re.MULTILINE)
"""Lines whose `@` is of no address."""
_IS_PERMANENT = re.compile(r"permanent (?:fatal |delivery )?(?:error|failure)", re.IGNORECASE)
_HEAD = 3_000
_MOST_TEXT = 100_000
_MOST_LETTERS = 20
_MOST_ADDRESSES = 5


@dataclass(frozen=True, slots=True)
class Bounce:
    """What came of a letter that did not arrive.

    Attributes:
        addresses: who was not reached.
        for_good: that it will never arrive; delayed: that it is tried again. Neither when the bounce does not say.
        letters: the Message-IDs of what it brings back.
    """

    addresses: tuple[str, ...] = ()
    for_good: bool = False
    delayed: bool = False
    letters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Recipient:
    """What a delivery report says of one recipient (RFC 3464 section 2.3)."""

    addresses: tuple[str, ...]
    action: str
    status: str

    @property
    def is_failed(self) -> bool:
        return self.action == "failed" or (not self.action and self.status.startswith("5"))

    @property
    def is_delayed(self) -> bool:
        return self.action == "delayed" or (not self.action and self.status.startswith("4"))


def is_failing(mail: Mail) -> bool:
    """Whether a delivery report tells of a failure or a delay; one that says nothing of recipients may."""
    recipients = _recipients(mail.delivery)
    return not recipients or any(one.is_failed or one.is_delayed for one in recipients)


def bounce_of(mail: Mail) -> Bounce:
    """What a bounce says: by its report where it has one, else by its words."""
    letters = returned_letters(mail)
    recipients = _recipients(mail.delivery)
    failed = [one for one in recipients if one.is_failed]
    told = failed or [one for one in recipients if one.is_delayed]
    if told:
        addresses = [address for one in told for address in one.addresses]
        # A full mailbox (RFC 3463: x.2.2) is somebody's who is there.
        for_good = bool(failed) and any(one.status.startswith("5") and one.status[1:] != ".2.2" for one in failed)
        return Bounce(_once(addresses), for_good, delayed=not failed, letters=letters)
    words = " ".join(_above_copy(mail.text).split())
    delayed = DELAYED.search(words) is not None and _IS_PERMANENT.search(words) is None
    for_good = not delayed and PERMANENT.search(words) is not None and FULL.search(words) is None
    return Bounce(_once(_named(mail)), for_good, delayed=delayed, letters=letters)


def _recipients(report: str) -> list[_Recipient]:
    """The recipients of a report, each with its own fields."""
    found: list[_Recipient] = []
    for group in re.split(r"\n\s*\n", report[:_MOST_TEXT]):
        fields: dict[str, list[str]] = {}
        for name, value in _FIELD.findall(group):
            fields.setdefault(name.lower(), []).append(value.strip())
        addresses = [
            address
            for name in ("final-recipient", "original-recipient")
            for value in fields.get(name, ())
            for address in _ADDRESS.findall(value.rpartition(";")[2])
        ]
        if addresses or fields.get("action"):
            action = (fields.get("action") or [""])[0].split(" ")[0].lower()
            found.append(_Recipient(tuple(addresses), action, (fields.get("status") or [""])[0]))
    return found


def _named(mail: Mail) -> list[str]:
    """The addresses that a bounce without a report names, but for its own and the reader's."""
    if failed := _ADDRESS.findall(mail.header("X-Failed-Recipients")):
        return failed
    own = {person.address.lower() for person in (*mail.recipients, *((mail.head.sender,) if mail.head.sender else ()))}
    text = _IDS.sub("", f"{mail.head.subject}\n{_above_copy(mail.text)}")
    found = [a for a in _ADDRESS.findall(text) if a.lower() not in own and not _is_of_mail_itself(a)]
    people = [address for address in found if not is_role_address(address)]
    sender = [mail.head.sender.address] if mail.head.sender and not _is_of_mail_itself(mail.head.sender.address) else []
    return (people or found or sender)[:_MOST_ADDRESSES]


def _is_of_mail_itself(address: str) -> bool:
    return is_mail_daemon(address) or is_mail_administration(address)


def _above_copy(text: str) -> str:
    head = text[:_HEAD]
    copy = _COPY.search(head)
    return head[: copy.start()] if copy and copy.start() else head


def _once(addresses: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(address.lower() for address in addresses))


def returned_letters(mail: Mail) -> tuple[str, ...]:
    """The Message-IDs of the letters that a bounce brings back: as a part, as its head, or as text below the report.

    A part's own says which letter it is; what a letter answered is another's.
    """
    found = [*mail.enclosed, *_RETURNED_ID.findall(mail.text[:_MOST_TEXT])]
    found += _RETURNED_ID.findall(mail.delivery[:_MOST_TEXT])
    letters = [one for one in dict.fromkeys(found) if one.startswith("<") and one.endswith(">")]
    return tuple(letters[:_MOST_LETTERS])
