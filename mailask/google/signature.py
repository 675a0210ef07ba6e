"""The person's own signature under a letter, once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP
from html import unescape
from typing import Final

from mailask.core.letter import Letter
from mailask.core.person import address_key

_TAG: Final = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Alias:
    """An address that the person writes from, with the signature (HTML) that Gmail's composer would add."""

    address: str
    name: str = ""
    signature: str = ""
    is_default: bool = False


def signed(letter: Letter, aliases: Sequence[Alias]) -> Letter:
    """The letter with the signature of the address it is from, in the wrapper by which Gmail's composer knows its own.

    Only the HTML gets it: that is what the composer opens and sends, and the plain words stay what was written, so
    that a draft which was merely opened is not taken for an edited one.
    """
    signature = next((one.signature for one in aliases if address_key(one.address) == letter.sender.key), "")
    if not signature.strip() or "gmail_signature" in letter.html:
        return letter
    wrapped = (
        '<br><div><span class="gmail_signature_prefix">-- </span><br>'
        f'<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature">{signature}</div></div>'
    )
    return replace(letter, html=f"{letter.html}{wrapped}")


def unsigned(source: bytes, aliases: Sequence[Alias]) -> bytes:
    """A draft's source without the signature that the composer put under its plain words when it saved them.

    The composer makes the plain part anew from the HTML, signature and all; a person who only opened the draft has
    not written it. Nothing but the very words of a signature at the very end is cut.
    """
    message = message_from_bytes(source, policy=SMTP)
    plain = message.get_body(("plain",)) if isinstance(message, EmailMessage) else None
    if plain is None:
        return source
    words = plain.get_content()
    for alias in aliases:
        signature = unescape(_TAG.sub(" ", alias.signature)).split()
        end = re.search(r"\s(?:--\s+)?" + r"\s+".join(map(re.escape, signature)) + r"\s*$", words)
        if signature and end:
            plain.set_content(words[: end.start()] + "\n", cte="quoted-printable")
            return message.as_bytes()
    return source
