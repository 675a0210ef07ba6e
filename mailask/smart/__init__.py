"""SMART: an ask or a letter -> findings, a file for each letter of the word, with the evidence of every rule."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mailask.smart.fields import parse_ask
from mailask.smart.known import Acquaintance, Known

if TYPE_CHECKING:
    from mailask.smart.lint import lint_ask, lint_fields, lint_letter, lint_words

__all__ = ["Acquaintance", "Known", "lint_ask", "lint_fields", "lint_letter", "lint_words", "parse_ask"]


def __getattr__(name: str) -> Any:
    # Every run reads ask files; the rules with their word lists are loaded only when something is to be judged.
    if name not in __all__:
        raise AttributeError(name)
    found = globals()[name] = getattr(import_module("mailask.smart.lint"), name)
    return found
