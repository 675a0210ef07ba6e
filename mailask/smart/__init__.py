"""SMART: an ask or a letter -> findings, a file for each letter of the word, with the evidence of every rule."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from mailask.smart.fields import parse_ask
from mailask.smart.known import Acquaintance, Known

if TYPE_CHECKING:
    from mailask.smart.letter import lint_letter, lint_words
    from mailask.smart.lint import lint_ask, lint_fields

__all__ = ["Acquaintance", "Known", "lint_ask", "lint_fields", "lint_letter", "lint_words", "parse_ask"]

_HOMES = {"lint_ask": "lint", "lint_fields": "lint", "lint_letter": "letter", "lint_words": "letter"}


def __getattr__(name: str) -> Any:
    # Every run reads ask files; the rules with their word lists are loaded only when something is to be judged.
    if name not in _HOMES:
        raise AttributeError(name)
    return getattr(import_module(f"mailask.smart.{_HOMES[name]}"), name)
