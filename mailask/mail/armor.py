"""OpenPGP armor in a text body: signed words without it (RFC 9580 section 7), and whether words are encrypted."""

from __future__ import annotations

import re
from enum import Enum, auto

_SIGNED = re.compile(r"-----BEGIN PGP SIGNED MESSAGE-----\s*")
_SEALED = re.compile(r"-----BEGIN PGP (MESSAGE|PUBLIC KEY BLOCK|SIGNATURE)(?:, PART \d+[^\n-]{0,20})?-----\s*")
_END = re.compile(r"-----END PGP [A-Z ]{4,40}(?:, PART \d+[^\n-]{0,20})?-----\s*")


class _Within(Enum):
    NOTHING = auto()
    SIGNED_HEAD = auto()
    SIGNED = auto()
    SEALED = auto()


def without_armor(text: str) -> tuple[str, bool]:
    """The text without the armor that a program put around it, and whether part of it was encrypted."""
    if "-----BEGIN PGP " not in text:
        return text, False
    kept: list[str] = []
    within, encrypted = _Within.NOTHING, False
    for line in text.split("\n"):
        if within is _Within.SEALED:
            within = _Within.NOTHING if _END.fullmatch(line) else within
        elif within is _Within.SIGNED_HEAD:  # `Hash: SHA512`, up to the empty line
            within = within if line.strip() else _Within.SIGNED
        elif sealed := _SEALED.fullmatch(line):
            within = _Within.SEALED
            encrypted = encrypted or sealed[1] == "MESSAGE"
        elif _SIGNED.fullmatch(line):
            within = _Within.SIGNED_HEAD
        else:
            kept.append(line.removeprefix("- ") if within is _Within.SIGNED else line)
    return "\n".join(kept), encrypted
