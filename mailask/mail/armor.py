"""OpenPGP armor in a text body: signed words without it (RFC 9580 section 7), and whether words are encrypted."""

from __future__ import annotations

import re

_SIGNED = re.compile(
    r"^-----BEGIN PGP SIGNED MESSAGE-----[ \t]*\n(?:[A-Z][\w-]*:[^\n]*\n)*[ \t]*\n"
    r"(?P<words>.*?)^-----BEGIN PGP SIGNATURE-----.*?(?:^-----END PGP SIGNATURE-----[ \t]*$|\Z)",
    re.DOTALL | re.MULTILINE,
)
_BLOCK = re.compile(
    r"^-----BEGIN PGP (?P<kind>MESSAGE|PUBLIC KEY BLOCK|SIGNATURE)(?:, PART \d+[^\n-]*)?-----[ \t]*$"
    r".*?(?:^-----END PGP (?P=kind)[^\n-]*-----[ \t]*$|\Z)",
    re.DOTALL | re.MULTILINE,
)
_ESCAPED = re.compile(r"^- ", re.MULTILINE)


def without_armor(text: str) -> tuple[str, bool]:
    """The text without the armor that a program put around it, and whether part of it was encrypted."""
    if "-----BEGIN PGP " not in text:
        return text, False
    words = _SIGNED.sub(lambda found: _ESCAPED.sub("", found["words"]), text)
    encrypted = any(found["kind"] == "MESSAGE" for found in _BLOCK.finditer(words))
    return _BLOCK.sub("", words), encrypted
