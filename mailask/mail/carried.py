"""What a part of a mail is: its author's words, something that a person attached, or something that a program added."""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from urllib.parse import unquote

from mailask.mail.parts import Leaf


class Carried(StrEnum):
    """What a part is to the one who reads the mail."""

    WORDS = "words"
    ATTACHED = "attached"
    ADDED = "added"
    INVITATION = "invitation"
    REACTION = "reaction"
    ENCRYPTED = "encrypted"
    SEALED = "sealed"
    """It may hold the words, in a form that is not read here: signed inside (S/MIME), or Exchange's own."""


_PROSE = frozenset(
    "text/plain text/html text/enriched text/richtext text/markdown text/x-markdown text/x-web-markdown".split()
)
_DATA = frozenset(
    "text/csv text/comma-separated-values text/tab-separated-values text/xml text/css text/javascript text/x-patch "
    "text/x-diff text/vtt text/x-log text/sql text/x-python text/x-c text/x-tex text/rtf text/sgml text/json".split()
)
"""Text that is no prose: a file, though it may have no name."""
_INVITATIONS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_REACTIONS = frozenset({"text/vnd.google.email-reaction+json"})
_ENCRYPTED = frozenset({"application/pgp-encrypted", "application/x-microsoft-rpmsg-message"})
_PKCS7 = frozenset({"application/pkcs7-mime", "application/x-pkcs7-mime"})
_TNEF = frozenset({"application/ms-tnef", "application/vnd.ms-tnef"})
_ADDED = frozenset(
    "application/pkcs7-signature application/x-pkcs7-signature application/pgp-signature application/pgp-keys "
    "application/pkix-cert application/x-x509-ca-cert application/applefile text/vcard text/x-vcard text/directory "
    "text/x-amp-html text/x-moz-deleted text/rfc822-headers text/rfc822 application/x-pkcs7-certificates "
    "application/x-gmail-reaction+json application/ld+json text/watch-html text/x-pgp-signature".split()
)
_BY_NAME = (
    (Carried.INVITATION, re.compile(r"\.(?:ics|vcs)$")),
    (Carried.SEALED, re.compile(r"^winmail\.dat$|\.p7m$")),
    (Carried.ENCRYPTED, re.compile(r"^(?:encrypted|message|msg)\.(?:asc|gpg|pgp)$|\.rpmsg$")),
    (
        Carried.ADDED,
        re.compile(
            r"\.(?:p7s|p7c|vcf|vcard|sig)$|^(?:signature|openpgp_signature|pgpkeys?|0x[0-9a-f]{8,40}|publickey.*)(?:\.\w+)*\.(?:asc|pgp|key)$"
            r"|^openpgp_\w+(?:\.asc)?$|^att\d{3,}\.(?:html?|dat|bin)$|^mime-attachment(?:\.\w+)?$|^version\.txt$|^\._"
        ),
    ),
)
_SPLIT_WORDS = re.compile(r"^att\d{3,}\.(?:txt|html?)$")
"""Exchange's names for the words below something that was attached in between."""
_PICTURES_OF_PROGRAMS = re.compile(r"^(?:image\d{3}|outlook-[\w-]*|~wrd\d+)\.\w{3,4}$")
_PICTURES_OF_SIGNATURES = re.compile(
    r"(?:^|[-_. ])(?:logo|banner|signature|icon|facebook|twitter|linkedin|instagram|youtube|xing|spacer|pixel)\d*"
    r"(?:[-_. ]\w*)?\.\w{3,4}$"
)
_SHOWN = re.compile(r"\b(?:cid:|src=[\"']?(?:cid:)?)([^\"'\s>)\]]+)", re.IGNORECASE)


def shown_in(markup: str) -> frozenset[str]:
    """The Content-IDs and places of what a body shows."""
    return frozenset(unquote(place).lower() for place in _SHOWN.findall(markup))


def holds_words(leaf: Leaf, *, first: bool) -> bool:
    """Whether a part is of the body; `first` when no part before it was."""
    if leaf.disposition == "attachment" or not leaf.kind.startswith("text/") or _by_kind(leaf) is not None:
        return False
    name = leaf.name.lower()
    if leaf.group is not None or _SPLIT_WORDS.match(name):
        return leaf.kind in _PROSE or not name
    if not name:
        return leaf.kind not in _DATA
    return first and leaf.kind in _PROSE and _named(name) is None


def carried_by(leaf: Leaf, shown: Collection[str]) -> Carried:
    """What a part is that holds none of the words; `shown` is what the HTML shows (`shown_in`)."""
    if leaf.encrypted:
        return Carried.ENCRYPTED
    if kind := _by_kind(leaf) or _named(leaf.name.lower()):
        return kind
    name = leaf.name.lower()
    if leaf.content_id in shown or leaf.location in shown or name in shown:
        return Carried.ADDED
    if leaf.kind.startswith("image/"):
        attached = leaf.disposition == "attachment"
        if _PICTURES_OF_PROGRAMS.match(name) or (
            not attached and (leaf.related or _PICTURES_OF_SIGNATURES.search(name))
        ):
            return Carried.ADDED
    return Carried.ATTACHED


def _by_kind(leaf: Leaf) -> Carried | None:
    kind = leaf.kind
    if kind in _INVITATIONS:
        return Carried.INVITATION
    if kind in _REACTIONS:
        return Carried.REACTION
    if kind in _PKCS7:
        return _of_pkcs7(leaf)
    if kind in _ENCRYPTED:
        return Carried.ENCRYPTED
    if kind in _TNEF:
        return Carried.SEALED
    return Carried.ADDED if kind in _ADDED else None


def _of_pkcs7(leaf: Leaf) -> Carried:
    """RFC 8551 section 3.2: one media type for what is encrypted, signed, and a certificate."""
    told = leaf.parameters
    if "certs-only" in told or leaf.name.lower().endswith((".p7c", ".p7s")):
        return Carried.ADDED
    return Carried.SEALED if "signed-data" in told else Carried.ENCRYPTED


def _named(name: str) -> Carried | None:
    return next((kind for kind, pattern in _BY_NAME if pattern.search(name)), None) if name else None
