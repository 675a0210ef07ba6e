"""A person is an address, perhaps with a name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from mailask.core.naming import bare_name, given_name

_GMAIL = frozenset({"gmail.com", "googlemail.com"})

# Local parts that belong to a function, not to somebody (RFC 2142 and common practice).
_ROLES = frozenset(
    """
    abuse accounting accounts admin administrator alerts all billing bookings careers compliance contact
    customerservice cs dev devnull enquiries events everyone feedback finance hello help helpdesk hostmaster hr info
    inquiries invoice invoices it jobs kontakt legal list mail mailer mailer-daemon mailerdaemon marketing media members
    news newsletter notification notifications notify office ops orders payments postmaster press privacy recruiting
    root sales security service services staff subscribe subscriptions support sysadmin team tech unsubscribe updates
    webmaster welcome kundenservice buchhaltung vertrieb presse redaktion sekretariat buero büro accueil comptabilite
    contacto ventas soporte
    """.split()
)
# `workspace-noreply@`, `no.reply+x@`, `donotreply@`: a token anywhere in the local part.
_DAEMON = re.compile(
    r"mailer-?daemon|mail-daemon|^m?daemon@|mail[- ]?deliver|^mail-?(?:delivery|subsystem)|^microsoftexchange\w{8}",
    re.IGNORECASE,
)
_ADMINISTRATION = re.compile(
    r"postmaster|bounce|system administrator|mail(?:-| )?(?:admin|system|server)|^administrator@|delivery",
    re.IGNORECASE,
)
_NO_REPLY = re.compile(
    r"(?:^|[^a-z])(?:no|do-?not|dont|ne-?pas|nicht)[-_.]?(?:reply|respond|repondre|antworten)|noreply|donotreply|bounce|mailer-?daemon"
)


@dataclass(frozen=True, slots=True, order=True)
class Person:
    """Somebody with an address; `name` is empty when nobody told us."""

    address: str
    name: str = ""

    @property
    def key(self) -> str:
        """The address as mail providers compare it."""
        return address_key(self.address)

    @property
    def given_name(self) -> str:
        """What a greeting calls them; empty when it cannot be told."""
        return given_name(self.name, self.address)

    @property
    def first_name(self) -> str:
        """What they are called among other people: the given name, else the name, else the start of the address."""
        return self.given_name or bare_name(self.name) or self.address.partition("@")[0] or self.address

    def __str__(self) -> str:
        return f"{self.name} <{self.address}>" if self.name else self.address


@lru_cache(maxsize=4096)  # the same few addresses, a hundred thousand times over
def address_key(address: str) -> str:
    """The address folded for comparison, never for writing to.

    Gmail ignores dots, `+tag` and which of its two domains is used
    (https://support.google.com/mail/answer/7436150); elsewhere only the case is folded.
    """
    local, at, domain = address.strip().rpartition("@")
    local, domain = _small(local), _as_read(domain.lower())
    if not at:
        return domain
    if domain in _GMAIL:
        local = local.partition("+")[0].replace(".", "")
        domain = "gmail.com"
    return f"{local}@{domain}"


def _as_read(domain: str) -> str:
    """A domain in the letters that people read: `xn--bcher-kva.example` is `bücher.example` (RFC 5890)."""
    return ".".join(map(_label_as_read, domain.split("."))) if "xn--" in domain else domain


def _label_as_read(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    try:
        read = label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
    return label if read.isascii() else read  # `xn--apple-` is nobody's way to write `apple`


def _small(local: str) -> str:
    """In small letters, but no letter becomes one of ASCII that was none: the Kelvin sign is no `k`."""
    if local.isascii():
        return local.lower()
    return "".join(c.lower() if c.isascii() or not c.lower().isascii() else c for c in local)


def is_role_address(address: str) -> bool:
    """Whether the address names a function or a group rather than a person."""
    local = address.strip().lower().partition("@")[0].partition("+")[0]
    return local in _ROLES or is_no_reply(address)


def is_no_reply(address: str) -> bool:
    """Whether nobody reads what is sent to this address."""
    return _NO_REPLY.search(address.strip().lower().partition("@")[0]) is not None


def is_mail_daemon(address: str, name: str = "") -> bool:
    """Whether the sender writes of nothing but the delivery of mail."""
    return _DAEMON.search(f"{address} {name}") is not None


def is_mail_administration(address: str, name: str = "") -> bool:
    """Whether the sender writes of the delivery of mail, and of other things too."""
    return _ADMINISTRATION.search(f"{address} {name}") is not None
