"""A name from the disk as text: one that is no UTF-8 can neither be printed nor stored as it is."""

from __future__ import annotations


def legible(name: object) -> str:
    r"""The name or path with what is no UTF-8 in it as `\xfc`."""
    text = str(name)
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
