"""The person's own signature under a letter, once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mailask.core.letter import Letter
from mailask.core.person import address_key


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
